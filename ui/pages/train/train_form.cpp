// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_form.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/io/field_file.h"
#include "domain/workspace/workspace.h"
#include "ui/forms/labelled_fields.h"
#include "ui/pages/train/text_files.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/when_seen.h"

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
    QT_TRANSLATE_NOOP("Fields", "updates between validations, 0 for none"),
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

bool is_main(const std::string& name) {
  return name == "max_updates" || name == "lr" || name == "max_tokens" || name == "dropout";
}
bool is_more(const std::string& name) {
  for (const char* other : {"data", "output", "space", "arch", "init", "resume"})
    if (name == other) return false;
  return !is_main(name);
}

}  // namespace

TrainForm::TrainForm(Session* session, QWidget* parent) : ScrollForm(4, parent), session_(session) {
  auto* sentence = bindText(new RoleLabel(Role::body, 2), [] {
    return tr(
        "A training runs in the background, writes checkpoints, and goes on where it was when it is interrupted. It "
        "needs parallel text.");
  });
  sentence->setWordWrap(true);
  list()->addWidget(bindText(new RoleLabel(Role::heading), [] { return tr("New training"); }));
  list()->addWidget(sentence);
  list()->addSpacing(16);
  what_ = bindName(new SegmentedControl, [] { return tr("What to train"); });
  bindTexts(what_, [this] {
    what_->setLabels(
        {tr("SuperTransformer"), tr("SubTransformer, inherited weights"), tr("SubTransformer, from scratch")});
    setWidths();
  });
  what_->setObjectName("what");
  what_->setCurrent(0);
  list()->addWidget(what_, 0, Qt::AlignLeft);
  arch_ = new RoleLabel(Role::small, 2);
  arch_->setWordWrap(true);
  arch_error_ = errorLabel();
  files_ = new TextFiles;
  list()->addWidget(arch_);
  list()->addWidget(arch_error_);
  addLine(8);
  list()->addWidget(files_);
  addLine(8);
  const TrainConfig defaults = defaultsFor(super);
  main_ = new LabelledFields(defaults, is_main,
                             {.in_a_row = true,
                              .labels = {{"max_updates", [] { return tr("Updates"); }},
                                         {"lr", [] { return tr("Learning rate"); }},
                                         {"max_tokens", [] { return tr("Tokens a batch"); }},
                                         {"dropout", [] { return tr("Dropout"); }}}});
  more_ = new MoreSettings(new LabelledFields(defaults, is_more, {.width = 128}), 8);
  list()->addWidget(main_);
  list()->addWidget(more_);
  addLine(8);
  other_error_ = errorLabel();
  other_error_->setObjectName("trainError");
  list()->addWidget(other_error_);
  start_ =
      makeDefault(bindText(new QPushButton(icon("play", Tint::onaccent), {}), [] { return tr("Start training"); }));
  start_->setObjectName("startTraining");
  list()->addWidget(start_, 0, Qt::AlignLeft);
  end();

  connect(what_, &SegmentedControl::activated, this, [this] {
    loadFields(defaultsFor(what()));
    refresh();
  });
  connect(files_, &TextFiles::changed, this, &TrainForm::refresh);
  connect(start_, &QPushButton::clicked, this, &TrainForm::startRequested);
  whenSeen(this, [this] { refresh(); })
      ->on(session->selection(), &Selection::currentChanged)
      ->on(session, &Session::designChanged);
  bindTexts(this, [this] { refresh(); });
  whenThemed(this, [this] { setWidths(); });
}

void TrainForm::loadFields(const TrainConfig& config) {
  main_->load(config);
  more_->fields()->load(config);
}

/// As wide as a line that is read with ease, or as the three kinds of training need.
void TrainForm::setWidths() {
  const int kinds = what_->sizeHint().width();
  column()->setMinimumWidth(std::max(scaled(460), kinds));
  column()->setMaximumWidth(std::max(scaled(600), kinds));
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
  main_->store(config);
  more_->fields()->store(config);
  config.kind = what() == super ? TrainKind::super : TrainKind::sub;
  config.data = files_->data().toStdString();
  const Workspace* workspace = session_->workspace();
  if (workspace && !workspace->space.name.empty()) config.space = workspace->space.name;
  if (what() != super && session_->selection()->hasCurrent())
    config.arch = to_text(session_->selection()->current().arch);
  if (what() == inherited && workspace && workspace->super) config.init = workspace->super->folder;
  return config;
}

std::optional<PrepareConfig> TrainForm::preparation() const {
  if (!files_->data().isEmpty() || (files_->source().isEmpty() && files_->target().isEmpty())) return std::nullopt;
  PrepareConfig config;
  config.source = files_->source().toStdString();
  config.target = files_->target().toStdString();
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
  loadFields(config);
  // HAT names a folder of its own data there, which is none of this program's.
  files_->setData(QString::fromStdString(data));
  refresh();
  showProblems(problems);
}

void TrainForm::wantSuper() {
  if (what() == super) return;
  what_->setCurrent(super);
  emit what_->activated(super);
}

void TrainForm::setData(const QString& folder) { files_->setData(folder); }

void TrainForm::showProblems(const std::vector<Problem>& problems) {
  arch_error_->hide();
  files_->clearProblems();
  for (LabelledFields* fields : {main_, more_->fields()}) fields->clearProblems();
  QStringList others;
  for (const Problem& problem : problems) {
    const QString text = words(problem.message);
    if (problem.field == "arch") {
      arch_error_->setText(text);
      arch_error_->show();
    } else if (files_->has(problem.field)) {
      files_->showProblem(problem.field, text);
    } else if (main_->has(problem.field)) {
      main_->showProblem(problem.field, text);
    } else if (more_->fields()->has(problem.field)) {
      more_->fields()->showProblem(problem.field, text);
      more_->open();
    } else {
      others << words(problem);
    }
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
  start_->setEnabled(files_->areNamed() && (what() == super ? workspace && !session_->design().encoder_dims.empty()
                                                            : current && (what() == scratch || has_super)));
}

}  // namespace hat::ui
