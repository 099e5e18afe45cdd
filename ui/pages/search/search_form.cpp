// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_form.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "domain/io/field_file.h"
#include "domain/latency/predictor.h"
#include "domain/search/search_budget.h"
#include "domain/workspace/places.h"
#include "domain/workspace/predictor_choice.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/budget_box.h"
#include "ui/forms/labelled_fields.h"
#include "ui/pages/search/further_budgets.h"
#include "ui/pages/search/search_step.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/remarks.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/when_seen.h"

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

bool is_main(const std::string& name) { return name == "population" || name == "generations" || name == "seed"; }
bool is_more(const std::string& name) {
  for (const char* other :
       {"model", "space", "predictor", "data", "output", "budget_ms", "confidence", "pareto", "seeds"})
    if (name == other) return false;
  return !is_main(name);
}

}  // namespace

SearchForm::SearchForm(Session* session, QWidget* parent) : ScrollForm(0, parent), session_(session) {
  whenScaled(column(), [this] {
    column()->setMinimumWidth(scaled(420));
    column()->setMaximumWidth(scaled(560));
  });
  column()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  heading_ = new RoleLabel(Role::heading);
  sentence_ = new RoleLabel(Role::body, 2);
  sentence_->setWordWrap(true);
  list()->addWidget(heading_);
  list()->addSpacing(8);
  list()->addWidget(sentence_);
  list()->addSpacing(24);
  addSteps();
  list()->addWidget(new Hairline);
  list()->addSpacing(12);

  const SearchConfig defaults;
  main_ = new LabelledFields(defaults, is_main,
                             {.in_a_row = true,
                              .labels = {{"population", [] { return tr("Population"); }},
                                         {"generations", [] { return tr("Generations"); }},
                                         {"seed", [] { return tr("Seed"); }}}});
  main_->setContentsMargins(32, 0, 0, 0);
  more_ = new MoreSettings(new LabelledFields(defaults, is_more, {.width = 112}), 32);
  list()->addWidget(main_);
  list()->addSpacing(8);
  list()->addWidget(more_);
  addLine(12);
  other_error_ = errorLabel();
  list()->addWidget(other_error_);
  start_ = makeDefault(bindText(new QPushButton(icon("play", Tint::onaccent), {}), [] { return tr("Start search"); }));
  start_->setObjectName("startSearch");
  list()->addWidget(start_, 0, Qt::AlignLeft);
  end();

  // A generation is its parents and their children: the parts follow the whole in HAT's proportions.
  connect(static_cast<QSpinBox*>(main_->editor("population")), &QSpinBox::valueChanged, this, [this](int population) {
    SearchConfig config;
    more_->fields()->store(config);
    config.mutations = config.crossovers = population * 2 / 5;
    config.parents = std::max(1, population - config.mutations - config.crossovers);
    more_->fields()->load(config);
  });
  connect(start_, &QPushButton::clicked, this, &SearchForm::startRequested);
  whenSeen(this, [this] { refresh(); })
      ->on(session, &Session::workspaceChanged)
      ->on(session, &Session::designChanged)
      ->on(session->device(), &DeviceState::predictorChanged)
      ->on(session->budget(), &Budget::changed);
  bindTexts(this, [this] { refresh(); });
}

void SearchForm::addSteps() {
  show_ = bindText(new QPushButton, [] { return tr("Show"); });
  measure_ = makeDefault(
      bindText(new QPushButton(icon("device", Tint::onaccent), {}), [] { return tr("Measure this machine"); }));
  budget_ = bindName(new BudgetBox, [] { return tr("Latency budget in ms"); });
  budget_->setObjectName("budget_ms");
  budget_->setRange(0, 1e7);
  budget_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  budget_->setAlignment(Qt::AlignRight);
  bindTexts(budget_, [this] { budget_->setSuffix(tr(" ms")); });
  whenScaled(budget_, [this] { budget_->setFixedWidth(scaled(112)); });
  super_ = new SearchStep(1, show_);
  predictor_ = new SearchStep(2, measure_);
  budget_step_ = new SearchStep(3, budget_);
  budget_error_ = errorLabel();
  budget_error_->setObjectName("budgetError");
  budget_error_->setContentsMargins(32, 0, 0, 8);
  further_ = new FurtherBudgets;
  for (QWidget* widget : std::initializer_list<QWidget*>{super_, predictor_, budget_step_, budget_error_, further_})
    list()->addWidget(widget);
  connect(show_, &QPushButton::clicked, this, &SearchForm::superRequested);
  connect(measure_, &QPushButton::clicked, this, &SearchForm::measureRequested);
  connect(budget_, &BudgetBox::confidenceTyped, session_->budget(), &Budget::setConfidence);
  connect(budget_, &QDoubleSpinBox::valueChanged, this, [this] {
    if (budget_->hasFocus()) budget_touched_ = true;
    budget_error_->hide();
    budget_->setProperty("error", false);
    budget_->update();
    updateStart();
  });
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
  updateStart();
}

QString SearchForm::budgetText() const {
  if (reachable_.span() <= 0) return tr("The reachable range is known after measuring.");
  const UpperBound bound = session_->bound();
  const QString reach =
      tr("%1 to %2 ms are in reach on this device.").arg(msNumber(reachable_.lower), msNumber(reachable_.upper));
  if (bound.factor && budget_->value() > 0) {
    const SearchConfig asked = config();
    const bool measured = asked.remeasure && !asked.pareto && session_->engine() &&
                          speaks_for(session_->device()->predictor()->info(), session_->engine()->device(1));
    return reach + ' ' +
           tr("Kept with %1, as beside the budget above: it looks for at most %2 ms predicted.")
               .arg(percent(bound.confidence),
                    number(budget_->value() / limit_factor(bound.confidence, bound.factor, measured), 2));
  }
  return bound.is_missing() ? reach + ' ' + nothingPromised(bound) : reach;
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

void SearchForm::updateStart() {
  budget_step_->set(tr("Latency budget"), budgetText(), false);
  start_->setEnabled(reachable_.span() > 0);
}

void SearchForm::focusBudget() {
  budget_->setFocus(Qt::OtherFocusReason);
  budget_->selectAll();
}

SearchConfig SearchForm::config() const {
  SearchConfig config;
  main_->store(config);
  more_->fields()->store(config);
  config.budget_ms = budget_->value();
  const UpperBound bound = session_->bound();
  config.confidence = bound.confidence;
  config.bound_factor = bound.factor.value_or(1);
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

std::vector<SearchConfig> SearchForm::configs() const {
  std::vector<double> budgets = further_->budgets().value_or(std::vector<double>{});
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

std::optional<std::vector<SearchConfig>> SearchForm::asked() {
  clearErrors();
  if (!further_->budgets()) {
    further_->showWrong();
    return std::nullopt;
  }
  std::vector<SearchConfig> configs = this->configs();
  try {
    if (const Workspace* workspace = session_->workspace(); workspace && !(searched() == session_->space()))
      for (SearchConfig& config : configs) config.space = space_argument(*workspace, searched());
  } catch (const Error& error) {
    showError(error);
    return std::nullopt;
  }
  return configs;
}

bool SearchForm::accepts(const std::vector<SearchConfig>& configs) {
  clearErrors();
  for (const SearchConfig& config : configs)
    if (auto problems = config.validate(); !problems.empty()) {
      showError(Error(ErrorCode::invalid_input, std::move(problems)));
      return false;
    }
  return true;
}

void SearchForm::apply(const FieldFile& settings) {
  clearErrors();
  SearchConfig config = this->config();
  std::vector<Problem> problems = apply_fields(config, settings);
  main_->load(config);
  more_->fields()->load(config);
  const bool budget = std::any_of(settings.entries.begin(), settings.entries.end(),
                                  [](const auto& entry) { return entry.first == "budget_ms"; });
  if (budget) {
    budget_touched_ = true;
    budget_->setValue(config.budget_ms);
  }
  session_->budget()->setConfidence(config.confidence);
  if (!problems.empty()) showError(Error(ErrorCode::invalid_input, std::move(problems)));
}

void SearchForm::clearErrors() {
  further_->clearWrong();
  budget_error_->hide();
  other_error_->hide();
  budget_->setProperty("error", false);
  for (LabelledFields* fields : {main_, more_->fields()}) fields->clearProblems();
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
    } else if (main_->has(problem.field)) {
      main_->showProblem(problem.field, text);
    } else if (more_->fields()->has(problem.field)) {
      more_->fields()->showProblem(problem.field, text);
      more_->open();
    } else if (problem.field == "predictor" && session_->device()->predictorIsRefused()) {
      for (const QString& doubt : sentences(session_->device()->predictorDoubts()))
        if (!others.contains(doubt)) others << doubt;
      more_->open();  // where "any predictor" is
    } else {
      others << words(problem);
    }
  }
  other_error_->setText(others.join('\n'));
  other_error_->setVisible(!others.isEmpty());
  update();
}

}  // namespace hat::ui
