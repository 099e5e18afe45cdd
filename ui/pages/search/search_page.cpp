// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_page.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

#include "domain/workspace/places.h"
#include "domain/workspace/predictor_choice.h"
#include "domain/workspace/workspace.h"
#include "ui/models/data_table.h"
#include "ui/pages/search/run_words.h"
#include "ui/pages/search/runs_view.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_header.h"
#include "ui/pages/search/search_inspector.h"
#include "ui/pages/search/search_view.h"
#include "ui/pages/search/winner_words.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace hat::ui {

SearchPage::SearchPage(Session* session, QWidget* parent) : Page(session, parent) {
  past_ = new SearchRuns(session, this);
  header_ = new SearchHeader;
  form_ = new SearchForm(session);
  view_ = new SearchView(session);
  list_ = new RunsView;
  stack_ = new QStackedWidget;
  for (QWidget* face : std::initializer_list<QWidget*>{form_, view_, list_}) stack_->addWidget(face);
  setFrame(header_, stack_);
  inspector_ = new SearchInspector(session, this);
  for (QAction** action : {&start_action_, &pause_action_, &stop_action_, &continue_action_, &random_action_})
    *action = new QAction(this);
  bindText(start_action_, [] { return tr("Start search"); });
  bindText(random_action_, &SearchInspector::randomText);

  const auto does = [this](QPushButton* button, auto what) { connect(button, &QPushButton::clicked, this, what); };
  does(header_->pause, &SearchPage::pauseOrResume);
  does(header_->stop, [this] {
    if (isRunning()) running_->job->stopEarly();
  });
  does(header_->open_run, [this] { showRun(list_->chosen().value(0, -1)); });
  does(header_->resume, &SearchPage::resumeRun);
  does(header_->go_on, &SearchPage::continueSearch);
  does(header_->open_winner, &SearchPage::openWinner);
  does(header_->translate, &SearchPage::translateWinner);
  does(header_->evaluate, &SearchPage::evaluateWinner);
  does(header_->list, &SearchPage::showList);
  does(header_->again, &SearchPage::newSearch);
  does(inspector_->random(), &SearchPage::compareWithRandom);
  connect(header_->choose, &QComboBox::activated, this, &SearchPage::showRun);
  connect(start_action_, &QAction::triggered, this,
          [this] { stack_->currentWidget() == form_ ? startSearch() : newSearch(); });
  connect(pause_action_, &QAction::triggered, header_->pause, &QPushButton::click);
  connect(stop_action_, &QAction::triggered, header_->stop, &QPushButton::click);
  connect(continue_action_, &QAction::triggered, this, &SearchPage::continueSearch);
  connect(random_action_, &QAction::triggered, this, &SearchPage::compareWithRandom);
  connect(form_, &SearchForm::startRequested, this, [this] { startSearch(); });
  connect(form_, &SearchForm::measureRequested, session->requests(), &Requests::measure);
  connect(form_, &SearchForm::superRequested, this, &SearchPage::showSuper);
  connect(view_, &SearchView::hint, this, &Page::hint);
  connect(view_, &SearchView::bestChanged, this, &SearchPage::refresh);
  connect(view_, &SearchView::generationShown, this, &SearchPage::refreshActions);
  connect(list_, &RunsView::opened, this, &SearchPage::showRun);
  connect(list_, &RunsView::chosenChanged, this, &SearchPage::refresh);
  connect(session->requests(), &Requests::settings, this, &SearchPage::takeSettings);
  connect(past_, &SearchRuns::loaded, this, &SearchPage::takeLoaded);
  connect(past_, &SearchRuns::winnerKept, this, &SearchPage::takeKept);
  connect(past_, &SearchRuns::modelMade, this, &SearchPage::takeModel);
  connect(past_, &SearchRuns::comparingChanged, this, &SearchPage::refreshActions);
  connect(past_, &SearchRuns::compared, this, [this](const std::string& folder) {
    if (isShown(folder)) view_->setRandom(past_->at(shown_).random);
    refresh();
  });
  connect(past_, &SearchRuns::failed, this, &Page::hint);
  connect(session, &Session::workspaceChanged, this, &SearchPage::listRuns);
  whenSeen([this] { refreshInspector(); })->on(session->selection(), &Selection::currentChanged);
  retranslate();
  listRuns();
}

void SearchPage::pauseOrResume() {
  if (!isRunning()) return;
  running_->job->state() == JobState::paused ? running_->job->resume() : running_->job->pause();
}

void SearchPage::openWinner() {
  if (result_) session()->selection()->setCurrent(view_->choiceOf(result_->best));
  emit session()->requests()->page("architecture");
}

void SearchPage::translateWinner() {
  if (result_) session()->budget()->choose(result_->budget_ms);
  emit session()->requests()->page("translate");
}

void SearchPage::evaluateWinner() {
  ArchitectureEntry winner = view_->choiceOf(result_->best);
  winner.model_folder = kept_folder_;
  emit session()->requests()->evaluation({winner});
}

void SearchPage::showSuper() {
  ArchitectureEntry choice;
  choice.arch = session()->space().largest();
  choice.label = [] { return tr("SuperTransformer, largest"); };
  session()->selection()->setCurrent(choice);
  emit session()->requests()->page("architecture");
}

void SearchPage::takeSettings(const ImportedSettings& settings) {
  if (settings.kind != HatFileKind::evo_search) return;
  if (stack_->currentWidget() != form_ && !isRunning()) newSearch();
  form_->apply(settings.fields);
}

int SearchPage::runs() const { return past_->count(); }

QWidget* SearchPage::inspector() { return inspector_; }

bool SearchPage::isRunning() const { return running_ && running_->job && !running_->job->isOver(); }

QList<QAction*> SearchPage::runActions() {
  return {start_action_, pause_action_, stop_action_, continue_action_, random_action_};
}

void SearchPage::startSearch() {
  if (isRunning()) return;
  form_->clearErrors();
  if (form_->budgetsAreWrong()) return;
  std::vector<SearchConfig> configs = form_->configs();
  try {
    if (const Workspace* workspace = session()->workspace(); workspace && !(form_->searched() == session()->space()))
      for (SearchConfig& config : configs) config.space = space_argument(*workspace, form_->searched());
  } catch (const Error& error) {
    return form_->showError(error);
  }
  startSearches(std::move(configs));
}

void SearchPage::startSearch(SearchConfig config) { startSearches({std::move(config)}); }

void SearchPage::startSearches(std::vector<SearchConfig> configs) {
  if (isRunning()) return;
  form_->clearErrors();
  for (const SearchConfig& config : configs)
    if (auto problems = config.validate(); !problems.empty()) {
      form_->showError(Error(ErrorCode::invalid_input, std::move(problems)));
      return;
    }
  Engine* engine = session()->engine();
  if (configs.empty() || !engine || !session()->workspace()) return;
  running_ = std::make_shared<RunningSearch>();
  running_->runs = session()->workspace()->runs_folder;
  running_->super = session()->superFolder();
  running_->queue.assign(std::make_move_iterator(configs.begin()), std::make_move_iterator(configs.end()));
  all_running_.push_back(running_);
  branched_at_ = 0;
  startNext(running_);
}

void SearchPage::startNext(const RunningPtr& running) {
  const bool shown = running == running_;
  if (running->queue.empty()) {
    std::erase(all_running_, running);
    if (shown) running_.reset();
    return;
  }
  SearchConfig& config = running->config = std::move(running->queue.front());
  running->queue.pop_front();
  running->events.clear();
  if (!running->runs.empty() && !config.resume) config.output = past_->newFolder(running->runs);
  if (shown) {
    session()->budget()->choose(config.budget_ms);
    session()->losses()->setTokens(config.valid_tokens);
    showRunning();
  }
  running->job = startJob<SearchEvent, SearchResult>(
      *session()->jobs(), [ms = config.budget_ms] { return tr("Search, %1").arg(milliseconds(ms)); }, Lane::compute,
      this,
      [engine = session()->engine(), config](JobContext<SearchEvent>& context) {
        return engine->search(config, context);
      },
      [this, running](const std::vector<SearchEvent>& events) { onEvents(running, events); },
      [this, running](JobOutcome<SearchResult> outcome) { onDone(running, std::move(outcome)); }, {},
      {"search", QString::fromStdString(config.output)});
  connect(running->job, &Job::changed, this, &SearchPage::refresh);
  refresh();
}

void SearchPage::showRunning() {
  config_ = running_->config;
  events_ = running_->events;
  result_.reset();
  failure_.clear();
  kept_folder_.clear();
  was_cancelled_ = false;
  shown_ = -1;
  view_->begin(config_.budget_ms, config_.random, config_.valid_tokens);
  view_->add(events_);
  stack_->setCurrentWidget(view_);
}

void SearchPage::onEvents(const RunningPtr& running, const std::vector<SearchEvent>& events) {
  running->take(events);
  if (running == running_) view_->add(events);
}

void SearchPage::onDone(const RunningPtr& running, JobOutcome<SearchResult> outcome) {
  auto* result = std::get_if<SearchResult>(&outcome);
  // What does not keep the budget is shown and said, and becomes no model.
  const bool keeps = result && result->verdict != BudgetVerdict::over_budget;
  if (running != running_) {
    // Another workspace is open by now: its own one has the winner when it is opened again, and the run's folder the
    // rest.
    if (keeps) past_->keepWinner(running->runs, running->super, running->config.output, *result);
    if (!result) running->queue.clear();
    return startNext(running);
  }
  events_ = running->events;
  if (result) {
    result_ = std::move(*result);
    view_->finish(*result_);
    session()->selection()->setCurrent(view_->choiceOf(result_->best));
    for (const Candidate& candidate : result_->evaluated) session()->losses()->set(candidate.arch, candidate.loss_bits);
    session()->setCandidates(result_->evaluated);
    keepRun();
    if (keeps) past_->keepWinner(running->runs, running->super, running->config.output, *result_);
  } else if (const auto* error = std::get_if<Error>(&outcome)) {
    failure_ = words(*error);
    // Without a candidate there is nothing to look at: back to the form, the sentence at its field.
    if (view_->series().empty()) {
      stack_->setCurrentWidget(form_);
      form_->setAgain(true);
      form_->showError(*error);
      form_->focusBudget();
    }
  } else {
    was_cancelled_ = true;
    running->queue.clear();
    if (view_->series().empty()) stack_->setCurrentWidget(form_);
  }
  if (!result_ && !view_->series().empty()) keepRun();
  startNext(running);
  refresh();
}

void SearchPage::listRuns() {
  const Workspace* workspace = session()->workspace();
  if (!past_->list(workspace ? workspace->runs_folder : std::string())) return;
  shown_ = -1;
  const auto here =
      std::ranges::find_if(all_running_, [&](const RunningPtr& one) { return one->runs == past_->folder(); });
  running_ = workspace && here != all_running_.end() ? *here : nullptr;
  branched_at_ = 0;
  if (running_) {
    past_->leaveOut(running_->config.output);
    showRunning();
  } else {
    result_.reset();
    events_.clear();
    failure_.clear();
    kept_folder_.clear();
    was_cancelled_ = false;
    view_->begin(0, false, 0);
    stack_->setCurrentWidget(form_);
  }
  form_->setAgain(runs() > 0);
  header_->setRuns(past_->all(), shown_);
  refresh();
}

void SearchPage::keepRun() {
  config_.resume = false;
  PastSearch run{config_, events_, result_, failure_, kept_folder_, was_cancelled_, {}, config_.output};
  run.has_ended = result_.has_value();
  run.when = QDateTime::currentDateTime();
  if (result_) run.seconds = result_->seconds;
  shown_ = past_->keep(std::move(run));
  header_->setRuns(past_->all(), shown_);
}

void SearchPage::showList() {
  if (isRunning()) return;
  stack_->setCurrentWidget(list_);
  list_->setRows(runRows(past_->all()));
  for (int i = 0; i < runs(); ++i)
    if (!past_->at(i).is_loaded) past_->load(i, false);
  if (list_->chosen().isEmpty() && shown_ >= 0) list_->choose({shown_});
  list_->table()->setFocus(Qt::OtherFocusReason);
  refresh();
}

void SearchPage::takeLoaded(int index, bool show) {
  if (isRunning()) return;
  if (show)
    showRun(index);
  else if (stack_->currentWidget() == list_)
    list_->setRows(runRows(past_->all()));
}

void SearchPage::showRun(int index) {
  if (isRunning() || index < 0 || index >= runs()) return;
  const PastSearch& run = past_->at(index);
  if (!run.is_loaded) return past_->load(index, true);
  shown_ = index;
  config_ = run.config;
  events_ = run.events;
  result_ = run.result;
  failure_ = run.failure;
  kept_folder_ = run.kept_folder;
  was_cancelled_ = run.was_cancelled;
  branched_at_ = 0;
  view_->begin(config_.budget_ms, config_.random, config_.valid_tokens);
  view_->setPhase(SearchView::Phase::over);
  view_->add(events_);
  if (result_) {
    view_->finish(*result_);
    session()->selection()->setCurrent(view_->choiceOf(result_->best));
  }
  view_->setRandom(run.random);
  stack_->setCurrentWidget(view_);
  header_->setRuns(past_->all(), shown_);
  refresh();
}

int SearchPage::actedOn() const {
  if (stack_->currentWidget() == view_) return shown_;
  const QList<int> chosen = stack_->currentWidget() == list_ ? list_->chosen() : QList<int>();
  return chosen.size() == 1 && chosen[0] < runs() ? chosen[0] : -1;
}

bool SearchPage::canResume() const {
  const int index = actedOn();
  return !isRunning() && index >= 0 && past_->at(index).canResume();
}

void SearchPage::resumeRun() {
  if (!canResume()) return;
  const PastSearch& run = past_->at(actedOn());
  SearchConfig config = run.config;
  config.resume = true;
  config.output = run.folder;
  // Its model or its predictor may be gone: the form is out of sight.
  if (const auto problems = config.validate(); !problems.empty()) {
    emit hint(words(problems.front()));
    return;
  }
  startSearches({std::move(config)});
}

void SearchPage::newSearch() {
  if (isRunning()) return;
  form_->setAgain(!view_->series().empty());
  stack_->setCurrentWidget(form_);
  form_->focusBudget();
  refresh();
}

void SearchPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  refreshActions();
}

void SearchPage::refreshActions() {
  SearchHeader::State now;
  now.running = isRunning();
  now.paused = now.running && running_->job->state() == JobState::paused;
  now.stopping = now.running && running_->job->state() == JobState::stopping;
  now.waiting = now.running && running_->job->state() == JobState::waiting;
  now.shown = stack_->currentWidget() == view_;
  now.listing = stack_->currentWidget() == list_;
  now.is_past = now.shown && shown_ >= 0;
  const bool looked_at = !now.running && now.shown;
  now.has_result = looked_at && result_;
  now.is_kept = looked_at && !kept_folder_.isEmpty();
  now.generation = view_->shownGeneration();
  now.last = view_->series().last();
  now.can_go_on = looked_at && now.last > 0 && !config_.random;
  now.can_open = actedOn() >= 0;
  now.can_resume = canResume();
  now.runs = runs();
  header_->refresh(now);
  inspector_->random()->setVisible(now.can_go_on && shown_ >= 0 && past_->at(shown_).random.empty());
  inspector_->random()->setEnabled(!past_->isComparing());
  pause_action_->setEnabled(now.running && !now.stopping && !now.waiting);
  pause_action_->setText(header_->pause->text());
  stop_action_->setText(header_->stop->text());
  stop_action_->setEnabled(now.running && !now.stopping);
  start_action_->setEnabled(!now.running);
  continue_action_->setEnabled(now.can_go_on);
  continue_action_->setText(header_->go_on->text());
  random_action_->setEnabled(now.can_go_on && inspector_->random()->isEnabled());
}

double SearchPage::paceOfThis() const {
  return result_ && result_->limit_ms > 0 ? result_->budget_ms / result_->limit_ms : config_.pace;
}

void SearchPage::continueSearch() {
  if (isRunning() || view_->series().empty()) return;
  const int generation = view_->shownGeneration();
  startSearches({continuedFrom(config_, view_->series(), generation, paceOfThis())});
  branched_at_ = generation;
  refresh();
}

void SearchPage::compareWithRandom() {
  if (isRunning() || shown_ < 0) return;
  past_->compareWithRandom(shown_, config_, paceOfThis());
  refresh();
}

bool SearchPage::isShown(const std::string& folder) const { return shown_ >= 0 && past_->indexOf(folder) == shown_; }

void SearchPage::takeKept(const std::string& folder) {
  if (isShown(folder)) {
    kept_folder_ = past_->at(shown_).kept_folder;
    failure_ = past_->at(shown_).failure;
  }
  refresh();
}

void SearchPage::takeModel(const Candidate& winner, const QString& model) {
  ArchitectureEntry choice = view_->choiceOf(winner);
  choice.model_folder = model;
  if (session()->selection()->hasCurrent() && session()->selection()->current().arch == choice.arch)
    session()->selection()->setCurrent(choice);
  refresh();
}

void SearchPage::refresh() {
  refreshActions();
  const bool running = isRunning();
  const JobState state = running ? running_->job->state() : JobState::done;
  view_->setPhase(!running                      ? SearchView::Phase::over
                  : state == JobState::waiting  ? SearchView::Phase::waiting
                  : state == JobState::paused   ? SearchView::Phase::paused
                  : state == JobState::stopping ? SearchView::Phase::stopping
                                                : SearchView::Phase::running);
  const QString what = whatIsSearched(config_, branched_at_, running_ ? static_cast<int>(running_->queue.size()) : 0);
  if (stack_->currentWidget() != view_) {
    header_->setTag({}, {});
    header_->setSubtitle(stack_->currentWidget() == list_ ? tr("%n run(s)", nullptr, runs()) : QString());
  } else if (running) {
    header_->tellRunning(state, what, running_->job->status().seconds_left);
  } else {
    header_->tellEnd(result_, failure_, was_cancelled_, what);
  }
  refreshInspector();
}

void SearchPage::refreshInspector() {
  const int best = view_->series().best(view_->series().last());
  const LatencyPredictor* predictor = session()->device()->predictor();
  const bool here = predictor && session()->engine() && speaks_for(predictor->info(), session()->engine()->device(1));
  const bool running = isRunning(),
             will_measure = running && here && config_.remeasure && running_->job->state() != JobState::stopping;
  inspector_->setProperty("empty", best < 0);
  QList<FactList::Fact> facts;
  if (best >= 0) {
    const PastSearch* run = shown_ >= 0 ? &past_->at(shown_) : nullptr;
    facts = bestFacts(result_ ? result_->best : view_->series().candidates()[best], config_, result_, will_measure);
    if (run && !run->random.empty()) facts << randomFact(run->random);
  } else {
    facts = {{tr("No candidate yet"), {}}};
  }
  const bool kept = !kept_folder_.isEmpty();
  const QStringList sentences = bestSentences(view_->leftOut(), result_, kept, !kept && past_->isKeeping());
  inspector_->setBest(bestTitle(result_, running), facts, sentences.join("\n\n"));
  inspector_->setWhyNot(view_->whyNot());
}

void SearchPage::retranslate() {
  header_->setTitle(title());
  header_->setRuns(past_->all(), shown_);
  refresh();
}

QList<Exportable*> SearchPage::exportViews() const {
  return stack_->currentWidget() == list_ ? list_->exportViews() : view_->exportViews();
}

bool SearchPage::isSettled() const { return !isRunning() && !past_->isKeeping() && !past_->isComparing(); }

void SearchPage::prepareForCapture() {
  form_->refresh();
  if (form_->reachable().span() <= 0 || !view_->series().empty()) return;
  startSearch(smallSearch(form_->config()));
}

}  // namespace hat::ui
