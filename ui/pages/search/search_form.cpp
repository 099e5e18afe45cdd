// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_form.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "domain/io/field_file.h"
#include "domain/io/workspace.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/predictor_choice.h"
#include "ui/controls/budget_box.h"
#include "ui/pages/search/search_step.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/remarks.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

// The help texts of the fields, for the translators; the words themselves live with the config.
[[maybe_unused]] constexpr const char* field_words[] = {
    QT_TRANSLATE_NOOP("Fields", "candidates of a generation"),
    QT_TRANSLATE_NOOP("Fields", "generations"),
    QT_TRANSLATE_NOOP("Fields", "seed of the search"),
    QT_TRANSLATE_NOOP("Fields", "best candidates that have children"),
    QT_TRANSLATE_NOOP("Fields", "children by mutation in each generation"),
    QT_TRANSLATE_NOOP("Fields", "children by crossover in each generation"),
    QT_TRANSLATE_NOOP("Fields", "chance that a gene is drawn anew"),
    QT_TRANSLATE_NOOP("Fields", "target tokens of validation text per proxy loss, 0 for all"),
    QT_TRANSLATE_NOOP("Fields", "tries in a row for one candidate within the budget"),
    QT_TRANSLATE_NOOP("Fields", "random search with as many evaluations"),
    QT_TRANSLATE_NOOP("Fields", "measure the winner on this machine"),
    QT_TRANSLATE_NOOP("Fields", "threads, 0 for all")};

QString sentence_case(const std::string& help) {
  QString text = QCoreApplication::translate("Fields", help.c_str());
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

bool is_main(const std::string& name) { return name == "population" || name == "generations" || name == "seed"; }
bool is_more(const std::string& name) {
  for (const char* other : {"model", "space", "predictor", "data", "output", "budget_ms", "pareto", "seeds"})
    if (name == other) return false;
  return !is_main(name);
}

}  // namespace

SearchForm::SearchForm(Session* session, QWidget* parent) : QScrollArea(parent), session_(session) {
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
  whenScaled(column, [column] {
    column->setMinimumWidth(scaled(420));
    column->setMaximumWidth(scaled(560));
  });
  column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  around->addWidget(column, 100);
  around->addStretch(1);
  auto* list = new QVBoxLayout(column);
  list->setContentsMargins(0, 24, 0, 24);
  list->setSpacing(0);
  list->addStretch(2);

  heading_ = new RoleLabel(Role::heading);
  sentence_ = new RoleLabel(Role::body, 2);
  sentence_->setWordWrap(true);
  list->addWidget(heading_);
  list->addSpacing(8);
  list->addWidget(sentence_);
  list->addSpacing(24);

  show_ = new QPushButton;
  measure_ = makeDefault(new QPushButton);
  measure_->setIcon(icon("device", Tint::onaccent));
  budget_ = new BudgetBox;
  budget_->setObjectName("budget_ms");
  budget_->setRange(0, 1e7);
  budget_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  whenScaled(budget_, [this] { budget_->setFixedWidth(scaled(112)); });
  budget_->setAlignment(Qt::AlignRight);
  super_ = new SearchStep(1, show_);
  predictor_ = new SearchStep(2, measure_);
  budget_step_ = new SearchStep(3, budget_);
  list->addWidget(super_);
  list->addWidget(predictor_);
  list->addWidget(budget_step_);
  const auto error_label = [] {
    auto* label = new RoleLabel(Role::caption);
    label->setInk("err");
    label->setWordWrap(true);
    label->hide();
    return label;
  };
  budget_error_ = error_label();
  budget_error_->setObjectName("budgetError");
  budget_error_->setContentsMargins(32, 0, 0, 8);
  list->addWidget(budget_error_);
  further_label_ = new RoleLabel(Role::caption, 2);
  further_ = new QLineEdit;
  further_->setObjectName("furtherBudgets");
  further_error_ = error_label();
  further_error_->setObjectName("furtherBudgetsError");
  auto* further = new QVBoxLayout;
  further->setContentsMargins(32, 0, 0, 12);
  further->setSpacing(4);
  further->addWidget(further_label_);
  further->addWidget(further_);
  further->addWidget(further_error_);
  list->addLayout(further);
  list->addWidget(new Hairline);
  list->addSpacing(12);

  // What people change: three fields in a row, labels above.
  const SearchConfig defaults;
  main_.make(defaults, column, is_main);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(32, 0, 0, 0);
  row->setSpacing(16);
  for (const std::string& name : main_.names()) {
    auto* field = new QVBoxLayout;
    field->setSpacing(4);
    labels_[name] = new RoleLabel(Role::caption, 2);
    errors_[name] = error_label();
    field->addWidget(labels_[name]);
    field->addWidget(main_.editor(name));
    field->addWidget(errors_[name]);
    row->addLayout(field, 1);
  }
  list->addLayout(row);
  list->addSpacing(8);

  fold_ = new QPushButton;
  fold_->setFlat(true);
  fold_->setCheckable(true);
  fold_->setIcon(icon("chevron_right"));
  auto* fold_row = new QHBoxLayout;
  fold_row->setContentsMargins(24, 0, 0, 0);
  fold_row->addWidget(fold_);
  fold_row->addStretch(1);
  list->addLayout(fold_row);
  more_box_ = new QWidget;
  more_.make(defaults, more_box_, is_more);
  layOutMore();
  more_box_->hide();
  list->addWidget(more_box_);
  list->addSpacing(12);
  list->addWidget(new Hairline);
  list->addSpacing(12);
  other_error_ = error_label();
  list->addWidget(other_error_);
  start_ = makeDefault(new QPushButton);
  start_->setObjectName("startSearch");
  start_->setIcon(icon("play", Tint::onaccent));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(start_);
  buttons->addStretch(1);
  list->addLayout(buttons);
  list->addStretch(3);

  connect(fold_, &QPushButton::toggled, this, [this](bool open) {
    fold_->setIcon(icon(open ? "chevron_down" : "chevron_right"));
    more_box_->setVisible(open);
  });
  connect(budget_, &QDoubleSpinBox::valueChanged, this, [this] {
    if (budget_->hasFocus()) budget_touched_ = true;
    budget_error_->hide();
    budget_->setProperty("error", false);
    budget_->update();
    updateStart();
  });
  // A generation is its parents and their children: the parts follow the whole in HAT's proportions.
  connect(static_cast<QSpinBox*>(main_.editor("population")), &QSpinBox::valueChanged, this, [this](int population) {
    SearchConfig config;
    more_.store(config);
    config.mutations = config.crossovers = population * 2 / 5;
    config.parents = std::max(1, population - config.mutations - config.crossovers);
    more_.load(config);
  });
  connect(start_, &QPushButton::clicked, this, &SearchForm::startRequested);
  connect(measure_, &QPushButton::clicked, this, &SearchForm::measureRequested);
  connect(show_, &QPushButton::clicked, this, &SearchForm::superRequested);
  retranslate();
  refresh();
}

void SearchForm::layOutMore() {
  auto* grid = new QGridLayout(more_box_);
  grid->setContentsMargins(32, 4, 0, 0);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(0, 1);
  int line = 0;
  for (const std::string& name : more_.names()) {
    labels_[name] = new RoleLabel(Role::small, 2);
    labels_[name]->setWordWrap(true);
    errors_[name] = new RoleLabel(Role::caption);
    errors_[name]->setInk("err");
    errors_[name]->setWordWrap(true);
    errors_[name]->hide();
    whenScaled(more_.editor(name), [editor = more_.editor(name)] { editor->setFixedWidth(scaled(112)); });
    grid->addWidget(labels_[name], line, 0);
    grid->addWidget(more_.editor(name), line++, 1);
    grid->addWidget(errors_[name], line++, 0, 1, 2);
  }
}

void SearchForm::retranslate() {
  show_->setText(tr("Show"));
  measure_->setText(tr("Measure this machine"));
  start_->setText(tr("Start search"));
  fold_->setText(tr("More settings"));
  budget_->setSuffix(tr(" ms"));
  budget_->setAccessibleName(tr("Latency budget in ms"));
  further_label_->setText(tr("Further budgets in ms, searched one after the other"));
  further_->setAccessibleName(further_label_->text());
  further_->setPlaceholderText(
      tr("none, or for example %1").arg(QLocale().toString(6.5, 'f', 1) + "; " + QLocale().toString(10.0, 'f', 1)));
  for (const FieldEditors* editors : {&main_, &more_})
    for (const std::string& name : editors->names()) {
      const QString text = sentence_case(editors->help(name));
      labels_[name]->setText(text);
      editors->editor(name)->setAccessibleName(text);
    }
  labels_["population"]->setText(tr("Population"));
  labels_["generations"]->setText(tr("Generations"));
  labels_["seed"]->setText(tr("Seed"));
  refresh();
}

void SearchForm::setAgain(bool again) {
  again_ = again;
  refresh();
}

void SearchForm::refresh() {
  const Workspace* workspace = session_->workspace();
  const bool super = workspace && workspace->super;
  const bool predictor = session_->device()->predictor() != nullptr;
  heading_->setText(again_ ? tr("New search") : tr("No search yet"));
  const int there = (super ? 1 : 0) + (predictor ? 1 : 0);
  const QString what =
      tr("A search looks for the SubTransformer with the lowest proxy loss that keeps the latency budget.");
  const QString needs = there == 2   ? tr("Everything it needs is there.")
                        : there == 1 ? tr("It needs two things, and one is there.")
                                     : tr("It needs two things that are not there yet.");
  sentence_->setText(what + ' ' + needs);
  super_->set(
      tr("SuperTransformer"),
      super ? QString::fromStdString(workspace->super->name) + searchedPart() : tr("Open a workspace that has one."),
      super);
  show_->setVisible(super);
  predictor_->set(
      tr("Latency predictor"),
      predictor ? predictorText()
                : tr("Seconds or minutes of measuring, by the size of the architectures. Other jobs wait meanwhile."),
      predictor);
  measure_->setVisible(!predictor);
  measure_->setEnabled(super);

  if (predictor && super && !session_->space().encoder_dims.empty()) {
    findReach();
  } else {
    reachable_ = {0, 0};
    reach_of_ = {};
  }
  budget_->setReach(reachable_);
  budget_->setEnabled(reachable_.span() > 0);
  if (reachable_.span() > 0 && !budget_touched_) {
    const double wish =
        session_->budget()->ms() > 0 ? session_->budget()->ms() : (reachable_.lower + reachable_.upper) / 2;
    const QSignalBlocker quiet(budget_);
    budget_->setValue(wish);
  }
  budget_step_->set(
      tr("Latency budget"),
      reachable_.span() > 0
          ? tr("%1 to %2 ms are in reach on this device.").arg(msNumber(reachable_.lower), msNumber(reachable_.upper))
          : tr("The reachable range is known after measuring."),
      false);
  updateStart();
}

QString SearchForm::predictorText() const {
  const PredictorInfo& info = session_->device()->predictor()->info();
  QStringList parts{session_->device()->name()};
  // Published ones do not say what they were fitted to.
  parts << (info.rows > 0 ? tr("%n measured architecture(s)", nullptr, static_cast<int>(info.rows))
                          : tr("its measured architectures are not known"));
  if (info.held_out.rows > 0)
    parts << tr("Kendall tau %1 on %2 held out").arg(number(info.held_out.kendall_tau, 2), number(info.held_out.rows));
  return parts.join(", ");
}

void SearchForm::findReach() {
  // Some milliseconds of predicting: once for a device and a space, not with every word and budget.
  const SearchSpace& space = searched();
  if (reach_of_.first == session_->device()->predictorPtr() && reach_of_.second == space) return;
  reach_of_ = {session_->device()->predictorPtr(), space};
  reachable_ = {session_->device()->predictedMs(space.smallest()), session_->device()->predictedMs(space.largest())};
  if (reachable_.lower > reachable_.upper) std::swap(reachable_.lower, reachable_.upper);
  Rng rng(1);
  for (int i = 0; i < 200; ++i) {
    const double ms = session_->device()->predictedMs(space.sample(rng));
    reachable_ = {std::min(reachable_.lower, ms), std::max(reachable_.upper, ms)};
  }
}

const SearchSpace& SearchForm::searched() const {
  return session_->designIsTrained() ? session_->design() : session_->space();
}

QString SearchForm::searchedPart() const {
  if (session_->design() == session_->space()) return {};
  if (!session_->designIsTrained())
    return ". " + tr("All of it is searched: it does not hold the space of the Space page.");
  return ". " + tr("The space of the Space page is searched, %1 SubTransformers.")
                    .arg(aboutNumber(session_->design().count().get_str()));
}

void SearchForm::updateStart() { start_->setEnabled(reachable_.span() > 0); }

void SearchForm::focusBudget() {
  budget_->setFocus(Qt::OtherFocusReason);
  budget_->selectAll();
}

SearchConfig SearchForm::config() const {
  SearchConfig config;
  main_.store(config);
  more_.store(config);
  config.budget_ms = budget_->value();
  if (const Workspace* workspace = session_->workspace()) {
    if (workspace->super) config.model = workspace->super->folder;
    if (!workspace->valid_source.empty())
      config.data = QFileInfo(QString::fromStdString(workspace->valid_source)).path().toStdString();
  }
  config.predictor = session_->device()->predictorFile().toStdString();
  if (session_->workspace())
    config.predictor_origin =
        names_of(PredictorOrigin{})[static_cast<std::size_t>(origin_of(*session_->workspace(), config.predictor))];
  return config;
}

std::optional<std::vector<double>> SearchForm::furtherBudgets() const {
  std::vector<double> budgets;
  // Semicolons and spaces part them; commas only where they are not the decimal sign.
  QString text = further_->text();
  if (QLocale().decimalPoint() != ",") text.replace(',', ' ');
  for (const QString& word : text.replace(';', ' ').split(' ', Qt::SkipEmptyParts)) {
    bool is_number = false;
    const double ms = QLocale().toDouble(word, &is_number);
    if (!is_number || ms <= 0) return std::nullopt;
    budgets.push_back(ms);
  }
  return budgets;
}

bool SearchForm::budgetsAreWrong() {
  if (furtherBudgets()) return false;
  further_error_->setText(tr("Expected numbers above 0, parted by semicolons."));
  further_error_->show();
  further_->setProperty("error", true);
  further_->update();
  further_->setFocus(Qt::OtherFocusReason);
  return true;
}

std::vector<SearchConfig> SearchForm::configs() const {
  std::vector<double> budgets = furtherBudgets().value_or(std::vector<double>{});
  budgets.push_back(budget_->value());
  std::sort(budgets.begin(), budgets.end());
  budgets.erase(std::unique(budgets.begin(), budgets.end()), budgets.end());
  std::vector<SearchConfig> configs;
  for (const double budget : budgets) {
    configs.push_back(config());
    configs.back().budget_ms = budget;
  }
  return configs;
}

void SearchForm::apply(const FieldFile& settings) {
  clearErrors();
  SearchConfig config = this->config();
  std::vector<Problem> problems = apply_fields(config, settings);
  main_.load(config);
  more_.load(config);
  const bool budget = std::any_of(settings.entries.begin(), settings.entries.end(),
                                  [](const auto& entry) { return entry.first == "budget_ms"; });
  if (budget) {
    budget_touched_ = true;
    budget_->setValue(config.budget_ms);
  }
  if (!problems.empty()) showError(Error(ErrorCode::invalid_input, std::move(problems)));
}

void SearchForm::clearErrors() {
  further_error_->hide();
  further_->setProperty("error", false);
  budget_error_->hide();
  other_error_->hide();
  budget_->setProperty("error", false);
  for (auto& [name, label] : errors_) label->hide();
  for (const FieldEditors* editors : {&main_, &more_})
    for (const std::string& name : editors->names()) editors->editor(name)->setProperty("error", false);
  update();
}

void SearchForm::showError(const Error& error) {
  clearErrors();
  QStringList others;
  for (const Problem& problem : error.problems()) {
    QString text = words(problem.message);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    if (!text.endsWith('.')) text += '.';
    if (problem.field == "budget_ms" || (error.code() == ErrorCode::infeasible && problem.field.empty())) {
      budget_error_->setText(text);
      budget_error_->show();
      budget_->setProperty("error", true);
    } else if (const auto label = errors_.find(problem.field); label != errors_.end()) {
      label->second->setText(text);
      label->second->show();
      const FieldEditors& editors = is_main(problem.field) ? main_ : more_;
      editors.editor(problem.field)->setProperty("error", true);
      if (!is_main(problem.field)) fold_->setChecked(true);
    } else if (problem.field == "predictor" && session_->device()->predictorIsRefused()) {
      for (const QString& doubt : sentences(session_->device()->predictorDoubts()))
        if (!others.contains(doubt)) others << doubt;
      fold_->setChecked(true);  // where "any predictor" is
    } else {
      others << words(problem);
    }
  }
  other_error_->setText(others.join('\n'));
  other_error_->setVisible(!others.isEmpty());
  update();
}

}  // namespace hat::ui
