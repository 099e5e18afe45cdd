// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_page.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QPushButton>
#include <QStackedWidget>

#include "domain/workspace/predictor_choice.h"
#include "domain/workspace/workspace.h"
#include "ui/models/data_table.h"
#include "ui/pages/search/run_words.h"
#include "ui/pages/search/runs_view.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_header.h"
#include "ui/pages/search/search_inspector.h"
#include "ui/pages/search/search_queue.h"
#include "ui/pages/search/search_view.h"
#include "ui/pages/search/winner_words.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace hat::ui {

SearchPage::SearchPage(Session* session, QWidget* parent) : Page(session, parent) {
  past_ = new SearchRuns(session, this);
  queue_ = new SearchQueue(session, past_, this);
  header_ = bindText(new SearchHeader, [this] { return title(); });
  form_ = new SearchForm(session);
  view_ = new SearchView(session);
  list_ = new RunsView;
  stack_ = new QStackedWidget;
  for (QWidget* face : std::initializer_list<QWidget*>{form_, view_, list_}) stack_->addWidget(face);
  setFrame(header_, stack_);
  inspector_ = new SearchInspector(session, this);
  connectHeader();
  connectSearches();
  connect(form_, &SearchForm::startRequested, this, [this] { startSearch(); });
  connect(form_, &SearchForm::measureRequested, session->requests(), &Requests::measure);
  connect(form_, &SearchForm::superRequested, this, &SearchPage::showSuper);
  connect(view_, &SearchView::hint, this, &Page::hint);
  connect(view_, &SearchView::bestChanged, this, &SearchPage::refresh);
  connect(view_, &SearchView::generationShown, this, &SearchPage::refreshActions);
  connect(list_, &RunsView::opened, this, &SearchPage::showRun);
  connect(list_, &RunsView::chosenChanged, this, &SearchPage::refresh);
  connect(session->requests(), &Requests::settings, this, &SearchPage::takeSettings);
  connect(session, &Session::workspaceChanged, this, &SearchPage::listRuns);
  whenSeen([this] { refreshInspector(); })->on(session->selection(), &Selection::currentChanged);
  retranslate();
  listRuns();
}

void SearchPage::connectHeader() {
  const auto does = [this](QPushButton* button, auto what) { connect(button, &QPushButton::clicked, this, what); };
  connect(header_->pause, &QPushButton::clicked, queue_, &SearchQueue::pauseOrResume);
  connect(header_->stop, &QPushButton::clicked, queue_, &SearchQueue::stop);
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
  connect(header_->start_action, &QAction::triggered, this,
          [this] { stack_->currentWidget() == form_ ? startSearch() : newSearch(); });
  connect(header_->random_action, &QAction::triggered, this, &SearchPage::compareWithRandom);
}

void SearchPage::connectSearches() {
  connect(queue_, &SearchQueue::began, this, [this] {
    const SearchConfig& config = queue_->current()->config;
    session()->budget()->choose(config.budget_ms);
    session()->losses()->setTokens(config.valid_tokens);
    showRunning();
  });
  connect(queue_, &SearchQueue::told, view_, &SearchView::add);
  connect(queue_, &SearchQueue::ended, this, &SearchPage::takeEnd);
  connect(queue_, &SearchQueue::changed, this, &SearchPage::refresh);
  connect(past_, &SearchRuns::loaded, this, &SearchPage::takeLoaded);
  connect(past_, &SearchRuns::winnerKept, this, &SearchPage::takeKept);
  connect(past_, &SearchRuns::modelMade, this, &SearchPage::takeModel);
  connect(past_, &SearchRuns::comparingChanged, this, &SearchPage::refreshActions);
  connect(past_, &SearchRuns::compared, this, [this](const std::string& folder) {
    if (isShown(folder)) view_->setRandom(search_.random = past_->at(shown_).random);
    refresh();
  });
  connect(past_, &SearchRuns::failed, this, &Page::hint);
}

void SearchPage::openWinner() {
  if (search_.result) session()->selection()->setCurrent(view_->choiceOf(search_.result->best));
  emit session()->requests()->page("architecture");
}

void SearchPage::translateWinner() {
  if (search_.result) session()->budget()->choose(search_.result->budget_ms);
  emit session()->requests()->page("translate");
}

void SearchPage::evaluateWinner() {
  ArchitectureEntry winner = view_->choiceOf(search_.result->best);
  winner.model_folder = search_.kept_folder;
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

bool SearchPage::isRunning() const { return queue_->isRunning(); }

QList<QAction*> SearchPage::runActions() { return header_->actions(); }

void SearchPage::startSearch() {
  if (isRunning()) return;
  if (auto configs = form_->asked()) startSearches(std::move(*configs));
}

void SearchPage::startSearch(SearchConfig config) { startSearches({std::move(config)}); }

void SearchPage::startSearches(std::vector<SearchConfig> configs) {
  if (!isRunning() && form_->accepts(configs)) queue_->start(std::move(configs));
}

void SearchPage::showRunning() {
  search_ = {};
  search_.config = queue_->current()->config;
  search_.events = queue_->current()->events;
  shown_ = -1;
  branched_at_ = 0;
  view_->begin(search_.config.budget_ms, search_.config.random, search_.config.valid_tokens, search_.bound());
  view_->add(search_.events);
  stack_->setCurrentWidget(view_);
}

void SearchPage::takeEnd(const JobOutcome<SearchResult>& outcome) {
  search_.events = queue_->current()->events;
  if (const auto* result = std::get_if<SearchResult>(&outcome)) {
    search_.result = *result;
    view_->finish(*result);
    session()->selection()->setCurrent(view_->choiceOf(result->best));
    for (const Candidate& candidate : result->evaluated)
      if (!candidate.is_given_up()) session()->losses()->set(candidate.arch, candidate.loss_bits);
    session()->setCandidates(result->evaluated);
  } else if (const auto* error = std::get_if<Error>(&outcome)) {
    search_.failure = words(*error);
    // Without a candidate there is nothing to look at: back to the form, the sentence at its field.
    if (view_->series().empty()) {
      stack_->setCurrentWidget(form_);
      form_->setAgain(true);
      form_->showError(*error);
      form_->focusBudget();
    }
  } else {
    search_.was_cancelled = true;
    if (view_->series().empty()) stack_->setCurrentWidget(form_);
  }
  if (search_.result || !view_->series().empty()) keepRun();
}

void SearchPage::listRuns() {
  const Workspace* workspace = session()->workspace();
  if (!past_->list(workspace ? workspace->runs_folder : std::string())) return;
  queue_->follow();
  if (const RunningSearch* running = queue_->current()) {
    past_->leaveOut(running->config.output);
    showRunning();
  } else {
    search_ = {};
    shown_ = -1;
    branched_at_ = 0;
    view_->begin(0, false, 0);
    stack_->setCurrentWidget(form_);
  }
  form_->setAgain(runs() > 0);
  header_->setRuns(past_->all(), shown_);
  refresh();
}

void SearchPage::keepRun() {
  search_.config.resume = false;
  search_.folder = search_.config.output;
  search_.has_ended = search_.result.has_value();
  search_.when = QDateTime::currentDateTime();
  if (search_.result) search_.seconds = search_.result->seconds;
  shown_ = past_->keep(search_);
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
  search_ = run;
  branched_at_ = 0;
  view_->begin(search_.config.budget_ms, search_.config.random, search_.config.valid_tokens, search_.bound());
  view_->setPhase(SearchView::Phase::over);
  view_->add(search_.events);
  if (search_.result) {
    view_->finish(*search_.result);
    session()->selection()->setCurrent(view_->choiceOf(search_.result->best));
  }
  view_->setRandom(search_.random);
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
  const JobState state = queue_->state();
  SearchHeader::State now;
  now.running = isRunning();
  now.paused = state == JobState::paused;
  now.stopping = state == JobState::stopping;
  now.waiting = state == JobState::waiting;
  now.shown = stack_->currentWidget() == view_;
  now.listing = stack_->currentWidget() == list_;
  now.is_past = now.shown && shown_ >= 0;
  const bool looked_at = !now.running && now.shown;
  now.has_result = looked_at && search_.result;
  now.is_kept = looked_at && !search_.kept_folder.isEmpty();
  now.generation = view_->shownGeneration();
  now.last = view_->series().last();
  now.can_go_on = looked_at && now.last > 0 && !search_.config.random;
  now.can_open = actedOn() >= 0;
  now.can_resume = canResume();
  now.can_compare = now.can_go_on && !past_->isComparing();
  now.runs = runs();
  header_->refresh(now);
  inspector_->random()->setVisible(now.can_go_on && shown_ >= 0 && search_.random.empty());
  inspector_->random()->setEnabled(!past_->isComparing());
}

void SearchPage::continueSearch() {
  if (isRunning() || view_->series().empty()) return;
  const int generation = view_->shownGeneration();
  startSearches({continuedFrom(search_.config, view_->series(), generation, search_.pace())});
  branched_at_ = generation;
  refresh();
}

void SearchPage::compareWithRandom() {
  if (isRunning() || shown_ < 0) return;
  past_->compareWithRandom(shown_, search_.config, search_.pace());
  refresh();
}

bool SearchPage::isShown(const std::string& folder) const { return shown_ >= 0 && past_->indexOf(folder) == shown_; }

void SearchPage::takeKept(const std::string& folder) {
  if (isShown(folder)) {
    search_.kept_folder = past_->at(shown_).kept_folder;
    search_.failure = past_->at(shown_).failure;
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
  const JobState state = queue_->state();
  view_->setPhase(!running                      ? SearchView::Phase::over
                  : state == JobState::waiting  ? SearchView::Phase::waiting
                  : state == JobState::paused   ? SearchView::Phase::paused
                  : state == JobState::stopping ? SearchView::Phase::stopping
                                                : SearchView::Phase::running);
  const RunningSearch* now = queue_->current();
  const QString what = whatIsSearched(search_.config, branched_at_, now ? static_cast<int>(now->queue.size()) : 0);
  if (stack_->currentWidget() != view_) {
    header_->setTag({}, {});
    header_->setSubtitle(stack_->currentWidget() == list_ ? tr("%n run(s)", nullptr, runs()) : QString());
  } else if (running) {
    header_->tellRunning(state, what, now->job->status().seconds_left);
  } else {
    header_->tellEnd(search_.result, search_.failure, search_.was_cancelled, what);
  }
  refreshInspector();
}

void SearchPage::refreshInspector() {
  const int best = view_->series().best(view_->series().last());
  const LatencyPredictor* predictor = session()->device()->predictor();
  const bool here = predictor && session()->engine() && speaks_for(predictor->info(), session()->engine()->device(1));
  const bool running = isRunning(),
             will_measure = running && here && search_.config.remeasure && queue_->state() != JobState::stopping;
  const Candidate* shown = best < 0         ? nullptr
                           : search_.result ? &search_.result->best
                                            : &view_->series().candidates()[best];
  inspector_->setProperty("empty", best < 0);
  const bool kept = !search_.kept_folder.isEmpty();
  const QStringList sentences = bestSentences(view_->leftOut(), search_.result, kept, !kept && past_->isKeeping());
  inspector_->setBest(bestTitle(search_.result, running), bestFacts(shown, search_, will_measure),
                      sentences.join("\n\n"));
  inspector_->setWhyNot(view_->whyNot());
}

void SearchPage::retranslate() {
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
