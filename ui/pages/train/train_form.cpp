// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_form.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/io/field_file.h"
#include "domain/io/workspace.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

// The help texts of the fields, for the translators; the words themselves live with the config.
[[maybe_unused]] constexpr const char* field_words[] = {
    QT_TRANSLATE_NOOP("Fields", "embedding tables that are one tensor"),
    QT_TRANSLATE_NOOP("Fields", "layer norm after (post) or before (pre) each part"),
    QT_TRANSLATE_NOOP("Fields", "dropout of the SuperTransformer's full width; scaled with the sampled dim"),
    QT_TRANSLATE_NOOP("Fields", "dropout of attention weights"),
    QT_TRANSLATE_NOOP("Fields", "dropout after the ReLU of the FFN"),
    QT_TRANSLATE_NOOP("Fields", "share of the target's probability spread over the vocabulary"),
    QT_TRANSLATE_NOOP("Fields", "updates in all"),
    QT_TRANSLATE_NOOP("Fields", "stop with a checkpoint after that many minutes, 0 for no limit"),
    QT_TRANSLATE_NOOP("Fields", "padded tokens of a batch"),
    QT_TRANSLATE_NOOP("Fields", "batches per update"),
    QT_TRANSLATE_NOOP("Fields", "course of the learning rate"),
    QT_TRANSLATE_NOOP("Fields", "highest learning rate"),
    QT_TRANSLATE_NOOP("Fields", "lowest learning rate of the cosine"),
    QT_TRANSLATE_NOOP("Fields", "learning rate of the first update"),
    QT_TRANSLATE_NOOP("Fields", "updates until the highest learning rate"),
    QT_TRANSLATE_NOOP("Fields", "Adam: decay of the mean"),
    QT_TRANSLATE_NOOP("Fields", "Adam: decay of the mean square"),
    QT_TRANSLATE_NOOP("Fields", "Adam: added to the root"),
    QT_TRANSLATE_NOOP("Fields", "decoupled weight decay"),
    QT_TRANSLATE_NOOP("Fields", "largest norm of the gradient, 0 for no clipping"),
    QT_TRANSLATE_NOOP("Fields", "updates between validations"),
    QT_TRANSLATE_NOOP("Fields", "updates between checkpoints"),
    QT_TRANSLATE_NOOP("Fields", "checkpoints kept"),
    QT_TRANSLATE_NOOP("Fields", "checkpoints averaged into the model"),
    QT_TRANSLATE_NOOP("Fields", "updates between progress lines"),
    QT_TRANSLATE_NOOP("Fields", "fp32, bf16, or auto: bf16 where the processor has it"),
    QT_TRANSLATE_NOOP("Fields", "cpu, cuda, or auto"),
    QT_TRANSLATE_NOOP("Fields", "who draws the SubTransformers: own, or hat for the sequence of HAT's own code"),
    QT_TRANSLATE_NOOP("Fields", "seed of sampling, order and dropout"),
    QT_TRANSLATE_NOOP("Fields",
                      "threads, 0 for all that others leave; in fp32 another number ends with slightly other weights")};

QString sentence_case(const std::string& help) {
  QString text = QCoreApplication::translate("Fields", help.c_str());
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

bool is_main(const std::string& name) {
  return name == "max_updates" || name == "lr" || name == "max_tokens" || name == "dropout";
}
bool is_more(const std::string& name) {
  for (const char* other : {"data", "output", "space", "arch", "init", "resume"})
    if (name == other) return false;
  return !is_main(name);
}

}  // namespace

RoleLabel* TrainForm::errorLabel() {
  auto* label = new RoleLabel(Role::caption);
  label->setInk("err");
  label->setWordWrap(true);
  label->hide();
  return label;
}

QLineEdit* TrainForm::pathField(const QString& name, QPushButton*& browse, bool folder) {
  auto* edit = new QLineEdit;
  edit->setObjectName(name);
  browse = new QPushButton;
  connect(browse, &QPushButton::clicked, this, [this, edit, folder] {
    const QString path = folder ? QFileDialog::getExistingDirectory(this, {}, edit->text())
                                : QFileDialog::getOpenFileName(this, {}, edit->text());
    if (!path.isEmpty()) edit->setText(path);
  });
  return edit;
}

TrainForm::TrainForm(Session* session, QWidget* parent) : QScrollArea(parent), session_(session) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);  // its fields have it, and scroll into view
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setBackgroundRole(QPalette::Base);
  auto* body = new QWidget;
  body->setBackgroundRole(QPalette::Base);
  setWidget(body);
  auto* around = new QHBoxLayout(body);
  around->addStretch(1);
  auto* column = new QWidget;
  column_ = column;
  around->addWidget(column, 100);
  around->addStretch(1);
  auto* list = new QVBoxLayout(column);
  list->setContentsMargins(0, 24, 0, 24);
  list->setSpacing(4);
  list->addStretch(2);
  heading_ = new RoleLabel(Role::heading);
  sentence_ = new RoleLabel(Role::body, 2);
  sentence_->setWordWrap(true);
  list->addWidget(heading_);
  list->addWidget(sentence_);
  list->addSpacing(16);
  what_ = new SegmentedControl({"", "", ""});
  what_->setObjectName("what");
  what_->setCurrent(0);
  list->addWidget(what_, 0, Qt::AlignLeft);
  arch_ = new RoleLabel(Role::small, 2);
  arch_->setWordWrap(true);
  list->addWidget(arch_);
  errors_["arch"] = errorLabel();
  list->addWidget(errors_["arch"]);
  list->addSpacing(8);
  list->addWidget(new Hairline);
  list->addSpacing(8);

  auto* files = new QGridLayout;
  files->setHorizontalSpacing(8);
  files->setVerticalSpacing(6);
  files->setColumnStretch(1, 1);
  data_ = pathField("data", browse_data_, true);
  source_ = pathField("source", browse_source_, false);
  target_ = pathField("target", browse_target_, false);
  data_label_ = new RoleLabel(Role::small);
  or_label_ = new RoleLabel(Role::small, 2);
  or_label_->setWordWrap(true);
  source_label_ = new RoleLabel(Role::small);
  target_label_ = new RoleLabel(Role::small);
  int line = 0;
  const auto add = [&](RoleLabel* label, QLineEdit* edit, QPushButton* browse, const std::string& field) {
    label->setBuddy(edit);
    files->addWidget(label, line, 0);
    files->addWidget(edit, line, 1);
    files->addWidget(browse, line++, 2);
    errors_[field] = errorLabel();
    files->addWidget(errors_[field], line++, 1, 1, 2);
  };
  add(data_label_, data_, browse_data_, "data");
  files->addWidget(or_label_, line++, 0, 1, 3);
  add(source_label_, source_, browse_source_, "source");
  add(target_label_, target_, browse_target_, "target");
  list->addLayout(files);
  list->addSpacing(8);
  list->addWidget(new Hairline);
  list->addSpacing(8);

  const TrainConfig defaults = defaultsFor(super);
  main_.make(defaults, column, is_main);
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  for (const std::string& name : main_.names()) {
    auto* field = new QVBoxLayout;
    field->setSpacing(4);
    labels_[name] = new RoleLabel(Role::caption, 2);
    labels_[name]->setBuddy(main_.editor(name));
    errors_[name] = errorLabel();
    field->addWidget(labels_[name]);
    field->addWidget(main_.editor(name));
    field->addWidget(errors_[name]);
    field->addStretch(1);
    row->addLayout(field, 1);
  }
  list->addLayout(row);
  fold_ = new QPushButton;
  fold_->setFlat(true);
  fold_->setCheckable(true);
  fold_->setIcon(icon("chevron_right"));
  list->addWidget(fold_, 0, Qt::AlignLeft);
  more_box_ = new QWidget;
  more_.make(defaults, more_box_, is_more);
  auto* grid = new QGridLayout(more_box_);
  grid->setContentsMargins(8, 4, 0, 0);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(0, 1);
  line = 0;
  for (const std::string& name : more_.names()) {
    labels_[name] = new RoleLabel(Role::small, 2);
    labels_[name]->setWordWrap(true);
    labels_[name]->setBuddy(more_.editor(name));
    errors_[name] = errorLabel();
    whenScaled(more_.editor(name), [editor = more_.editor(name)] { editor->setFixedWidth(scaled(128)); });
    grid->addWidget(labels_[name], line, 0);
    grid->addWidget(more_.editor(name), line++, 1);
    grid->addWidget(errors_[name], line++, 0, 1, 2);
  }
  more_box_->hide();
  list->addWidget(more_box_);
  list->addSpacing(8);
  list->addWidget(new Hairline);
  list->addSpacing(8);
  other_error_ = errorLabel();
  other_error_->setObjectName("trainError");
  list->addWidget(other_error_);
  start_ = makeDefault(new QPushButton(icon("play", Tint::onaccent), {}));
  start_->setObjectName("startTraining");
  list->addWidget(start_, 0, Qt::AlignLeft);
  list->addStretch(3);

  connect(what_, &SegmentedControl::activated, this, [this] {
    const TrainConfig changed = defaultsFor(what());
    main_.load(changed);
    more_.load(changed);
    refresh();
  });
  connect(fold_, &QPushButton::toggled, this, [this](bool open) {
    fold_->setIcon(icon(open ? "chevron_down" : "chevron_right"));
    more_box_->setVisible(open);
  });
  for (QLineEdit* edit : {data_, source_, target_}) connect(edit, &QLineEdit::textChanged, this, &TrainForm::refresh);
  connect(start_, &QPushButton::clicked, this, &TrainForm::startRequested);
  retranslate();
  whenScaled(this, [this] { setWidths(); });
}

/// As wide as a line that is read with ease, or as the three kinds of training need.
void TrainForm::setWidths() {
  const int kinds = what_->sizeHint().width();
  column_->setMinimumWidth(std::max(scaled(460), kinds));
  column_->setMaximumWidth(std::max(scaled(600), kinds));
}

/// What the sample was trained with; a fine-tuning is short and ends at a low learning rate.
TrainConfig TrainForm::defaultsFor(What what) {
  TrainConfig config;
  config.max_tokens = 1024;
  config.clip_norm = 1;
  config.log_every = 25;
  if (what == super) {
    config.schedule = Schedule::inverse_sqrt;
    config.warmup_updates = 2000;
    config.dropout = 0;
    config.max_updates = 40000;
  } else if (what == inherited) {
    config.lr = 4e-4;
    config.warmup_updates = 200;
    config.max_updates = 6000;
  } else {
    config.warmup_updates = 2000;
    config.max_updates = 40000;
  }
  return config;
}

TrainConfig TrainForm::config() const {
  TrainConfig config = defaultsFor(what());
  main_.store(config);
  more_.store(config);
  config.kind = what() == super ? TrainKind::super : TrainKind::sub;
  config.data = data_->text().trimmed().toStdString();
  const Workspace* workspace = session_->workspace();
  if (workspace && !workspace->space.name.empty()) config.space = workspace->space.name;
  if (what() != super && session_->selection()->hasCurrent())
    config.arch = to_text(session_->selection()->current().arch);
  if (what() == inherited && workspace && workspace->super) config.init = workspace->super->folder;
  return config;
}

std::optional<PrepareConfig> TrainForm::preparation() const {
  if (!data_->text().trimmed().isEmpty() || (source_->text().isEmpty() && target_->text().isEmpty()))
    return std::nullopt;
  PrepareConfig config;
  config.source = source_->text().trimmed().toStdString();
  config.target = target_->text().trimmed().toStdString();
  if (const Workspace* workspace = session_->workspace()) {
    if (!workspace->source_language.empty()) config.source_language = workspace->source_language;
    if (!workspace->target_language.empty()) config.target_language = workspace->target_language;
    // Inherited weights need the vocabulary they were trained with.
    if (what() == inherited && workspace->super)
      config.tokenizer = workspace->super->folder + "/" + workspace->super->target_tokenizer;
  }
  return config;
}

void TrainForm::apply(const FieldFile& settings) {
  TrainConfig config = this->config();
  const std::string data = config.data;
  const std::vector<Problem> problems = apply_fields(config, settings);
  const bool sub = std::any_of(settings.entries.begin(), settings.entries.end(),
                               [](const auto& entry) { return entry.first == "arch"; });
  if (sub != (what() != super)) what_->setCurrent(sub ? scratch : super);
  main_.load(config);
  more_.load(config);
  // HAT names a folder of its own data there, which is none of this program's.
  data_->setText(QString::fromStdString(data));
  refresh();
  showProblems(problems);
}

void TrainForm::wantSuper() {
  if (what() == super) return;
  what_->setCurrent(super);
  emit what_->activated(super);
}

void TrainForm::setData(const QString& folder) { data_->setText(folder); }

void TrainForm::showProblems(const std::vector<Problem>& problems) {
  for (auto& [name, label] : errors_) label->hide();
  QStringList others;
  for (const Problem& problem : problems) {
    const auto label = errors_.find(problem.field);
    if (label == errors_.end()) {
      others << words({"", problem.field, problem.message});
      continue;
    }
    label->second->setText(words(problem.message));
    label->second->show();
    if (is_more(problem.field) && problem.field != "arch" && problem.field != "source" && problem.field != "target")
      fold_->setChecked(true);
  }
  other_error_->setText(others.join('\n'));
  other_error_->setVisible(!others.isEmpty());
}

void TrainForm::refresh() {
  const Workspace* workspace = session_->workspace();
  const bool has_super = workspace && workspace->super, current = session_->selection()->hasCurrent();
  QString about;
  if (what() == super) {
    const QString space = QString::fromStdString(session_->design().name);
    about = !workspace || session_->design().encoder_dims.empty() ? tr("Open a workspace with a search space.")
            : session_->design() == session_->space() ? tr("One set of weights for the whole search space \"%1\": each "
                                                           "update trains one SubTransformer drawn from it.")
                                                            .arg(space)
                                                      : tr("One set of weights for the space \"%1\" of the Space page: "
                                                           "each update trains one SubTransformer drawn from it.")
                                                            .arg(space);
  } else if (!current) {
    about = tr("Choose an architecture first, on the Search, Pareto or Architecture page.");
  } else {
    about = QString::fromStdString(to_text(session_->selection()->current().arch));
    if (what() == inherited && !has_super)
      about = tr("This workspace has no SuperTransformer to inherit weights from.");
  }
  arch_->setText(about);
  const bool plain = data_->text().trimmed().isEmpty();
  for (QWidget* widget : std::initializer_list<QWidget*>{source_, target_, browse_source_, browse_target_})
    widget->setEnabled(plain);
  const bool text = !plain || (!source_->text().trimmed().isEmpty() && !target_->text().trimmed().isEmpty());
  start_->setEnabled(text && (what() == super ? workspace && !session_->design().encoder_dims.empty()
                                              : current && (what() == scratch || has_super)));
}

void TrainForm::retranslate() {
  heading_->setText(tr("New training"));
  sentence_->setText(
      tr("A training runs in the background, writes checkpoints, and goes on where it was when it is interrupted. It "
         "needs parallel text."));
  what_->setLabels(
      {tr("SuperTransformer"), tr("SubTransformer, inherited weights"), tr("SubTransformer, from scratch")});
  what_->setAccessibleName(tr("What to train"));
  setWidths();
  data_label_->setText(tr("Prepared data"));
  or_label_->setText(tr("or plain text, one sentence a line, which is prepared first:"));
  source_label_->setText(tr("Source text"));
  target_label_->setText(tr("Target text"));
  data_->setPlaceholderText(tr("folder that \"hat prepare\" or an earlier training made"));
  for (QPushButton* browse : {browse_data_, browse_source_, browse_target_}) browse->setText(tr("Browse…"));
  fold_->setText(tr("More settings"));
  start_->setText(tr("Start training"));
  for (const FieldEditors* editors : {&main_, &more_})
    for (const std::string& name : editors->names()) {
      const QString text = sentence_case(editors->help(name));
      labels_[name]->setText(text);
      editors->editor(name)->setAccessibleName(text);
    }
  labels_["max_updates"]->setText(tr("Updates"));
  labels_["lr"]->setText(tr("Learning rate"));
  labels_["max_tokens"]->setText(tr("Tokens a batch"));
  labels_["dropout"]->setText(tr("Dropout"));
  refresh();
}

}  // namespace hat::ui
