// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_page.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

#include "domain/io/exists.h"
#include "domain/workspace/kept_models.h"
#include "domain/workspace/places.h"
#include "domain/workspace/predictor_choice.h"
#include "ui/pages/search/runs_view.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_header.h"
#include "ui/pages/search/search_inspector.h"
#include "ui/pages/search/search_view.h"
#include "ui/pages/search/winner_words.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/remarks.h"
#include "ui/theme/icons.h"

namespace hat::ui {

SearchPage::SearchPage(Session* session, QWidget* parent) : Page(session, parent) {
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
  running_ = std::make_shared<Running>();
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
  if (!running->runs.empty() && !config.resume) {
    const QString name = "search-" + QDateTime::currentDateTime().toString("yyyyMMdd-HHmmss");
    QString folder = QDir(QString::fromStdString(running->runs)).filePath(name);
    const auto is_taken = [this](const QString& one) { return QFileInfo::exists(one) || runIn(one.toStdString()); };
    for (int n = 2; is_taken(folder); ++n)
      folder = QDir(QString::fromStdString(running->runs))
                   .filePath(QString("%1-%2").arg(name).arg(n));  // two within a second
    config.output = folder.toStdString();
  }
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
  for (const SearchEvent& event : events) {
    if (std::holds_alternative<Progress>(event)) continue;
    // A generation that is over holds what its candidates were told one by one.
    if (std::holds_alternative<GenerationDone>(event))
      std::erase_if(running->events, [](const SearchEvent& e) { return std::holds_alternative<CandidatesDone>(e); });
    running->events.push_back(event);
  }
  if (running == running_) view_->add(events);
}

void SearchPage::onDone(const RunningPtr& running, JobOutcome<SearchResult> outcome) {
  auto* result = std::get_if<SearchResult>(&outcome);
  // What does not keep the budget is shown and said, and becomes no model.
  const bool keeps = result && result->verdict != BudgetVerdict::over_budget;
  if (running != running_) {
    // Another workspace is open by now: its own one has the winner when it is opened again, and the run's folder the
    // rest.
    if (keeps) keepWinner(running->runs, running->super, running->config.output, *result);
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
    if (keeps) keepWinner(running->runs, running->super, running->config.output, *result_);
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

void SearchPage::keepWinner(const std::string& runs, const std::string& super, const std::string& run_folder,
                            const SearchResult& result) {
  if (super.empty() || runs.empty()) return;
  if (const QString kept = QString::fromStdString(kept_winner(runs, result.best.arch)); !kept.isEmpty()) {
    if (Run* run = runIn(run_folder)) run->kept_folder = kept;
    if (shown_ >= 0 && runs_[static_cast<std::size_t>(shown_)].folder == run_folder) kept_folder_ = kept;
    return;
  }
  keeping_ = true;
  Engine* engine = session()->engine();
  startJob<TranslateEvent, ModelInfo>(
      *session()->jobs(), [] { return tr("Cut out the winner"); }, Lane::compute, this,
      [engine, super, runs, result](JobContext<TranslateEvent>&) { return keep_winner(*engine, super, runs, result); },
      {},
      [this, super, result, run_folder](JobOutcome<ModelInfo> outcome) {
        keeping_ = false;
        const auto* info = std::get_if<ModelInfo>(&outcome);
        const auto* error = std::get_if<Error>(&outcome);
        if (Run* run = runIn(run_folder)) {
          if (info) run->kept_folder = QString::fromStdString(info->folder);
          if (error) run->failure = tr("The winner could not be saved as a model: %1").arg(words(*error));
          if (shown_ >= 0 && run == &runs_[static_cast<std::size_t>(shown_)]) {
            kept_folder_ = run->kept_folder;
            failure_ = run->failure;
          }
        }
        if (info && super == session()->superFolder()) {
          session()->addModel(*info);
          ArchitectureEntry choice = view_->choiceOf(result.best);
          choice.model_folder = QString::fromStdString(info->folder);
          if (session()->selection()->hasCurrent() && session()->selection()->current().arch == choice.arch)
            session()->selection()->setCurrent(choice);
        }
        refresh();
      });
}

void SearchPage::refresh() {
  refreshActions();
  const bool running = isRunning(), shown = stack_->currentWidget() == view_;
  const bool paused = running && running_->job->state() == JobState::paused,
             stopping = running && running_->job->state() == JobState::stopping,
             waiting = running && running_->job->state() == JobState::waiting;
  view_->setPhase(!running   ? SearchView::Phase::over
                  : waiting  ? SearchView::Phase::waiting
                  : paused   ? SearchView::Phase::paused
                  : stopping ? SearchView::Phase::stopping
                             : SearchView::Phase::running);

  const QString what = whatIsSearched(config_, branched_at_, running_ ? static_cast<int>(running_->queue.size()) : 0);
  if (!shown) {
    header_->setTag({}, {});
    header_->setSubtitle(stack_->currentWidget() == list_ ? tr("%n run(s)", nullptr, runs()) : QString());
  } else if (running) {
    const QString state = waiting ? tr("waiting") : paused ? tr("paused") : stopping ? tr("stopping…") : tr("running");
    header_->setTag(paused || waiting || stopping ? "edited" : "running", state);
    const QString left = paused || waiting || stopping ? QString() : timeLeft(running_->job->status().seconds_left);
    header_->setSubtitle(left.isEmpty() ? what : what + ", " + left);
  } else if (!failure_.isEmpty()) {
    header_->setTag("failed", tr("failed"));
    header_->setSubtitle(failure_);
  } else if (result_) {
    const auto [kind, state] = endOf(*result_);
    header_->setTag(kind, state);
    header_->setSubtitle(latencyOf(*result_));
  } else if (was_cancelled_) {
    header_->setTag("edited", tr("cancelled"));
    header_->setSubtitle(what);
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
  const QString title = result_ ? (result_->verdict == BudgetVerdict::over_budget ? tr("Fastest found") : tr("Winner"))
                        : running ? tr("Best so far")
                                  : tr("Best found");
  QList<FactList::Fact> facts;
  if (best >= 0) {
    const Run* run = shown_ >= 0 ? &runs_[static_cast<std::size_t>(shown_)] : nullptr;
    facts = bestFacts(result_ ? result_->best : view_->series().candidates()[best], config_, result_, will_measure);
    if (run && !run->random.empty()) facts << randomFact(run->random);
  } else {
    facts = {{tr("No candidate yet"), {}}};
  }
  QStringList sentences;
  if (const LeftOut left_out = view_->leftOut(); left_out.all() > 0) sentences << leftOutSentence(left_out);
  if (result_) sentences << ui::sentences(result_->remarks);
  if (!kept_folder_.isEmpty())
    sentences << tr("Saved as a model; Pareto and Translate have it.");
  else if (keeping_)
    sentences << tr("Saving it as a model.");
  inspector_->setBest(title, facts, sentences.join("\n\n"));
  inspector_->setWhyNot(view_->whyNot());
}

void SearchPage::retranslate() {
  header_->setTitle(title());
  fillRuns();
  refresh();
}

QList<Exportable*> SearchPage::exportViews() const {
  return stack_->currentWidget() == list_ ? list_->exportViews() : view_->exportViews();
}

bool SearchPage::isSettled() const { return !isRunning() && !keeping_ && !(random_job_ && !random_job_->isOver()); }

void SearchPage::prepareForCapture() {
  form_->refresh();
  if (form_->reachable().span() <= 0 || !view_->series().empty()) return;
  // A small search of its own: the picture shows real numbers, and nobody waits five minutes for it.
  SearchConfig config = form_->config();
  config.population = 40;
  config.parents = 8;
  config.mutations = config.crossovers = 16;
  config.generations = 10;
  config.valid_tokens = 400;
  startSearch(std::move(config));
}

}  // namespace hat::ui
