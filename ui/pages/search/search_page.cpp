// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_page.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/io/exists.h"
#include "domain/io/workspace.h"
#include "domain/workspace/predictor_choice.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/search/candidate_facts.h"
#include "ui/pages/search/runs_view.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_view.h"
#include "ui/pages/search/winner_model.h"
#include "ui/pages/search/winner_words.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/remarks.h"
#include "ui/theme/icons.h"

namespace hat::ui {

SearchPage::SearchPage(Session* session, QWidget* parent) : Page(session, parent) {
  header_ = new PageHeader;
  pause_ = new QPushButton;
  pause_->setObjectName("pause");
  stop_ = new QPushButton;
  stop_->setObjectName("stop");
  stop_->setIcon(icon("stop"));
  open_ = new QPushButton;
  open_->setObjectName("openArchitecture");
  translate_ = new QPushButton;
  translate_->setObjectName("translateWinner");
  evaluate_ = new QPushButton;
  evaluate_->setObjectName("evaluateWinner");
  connect(evaluate_, &QPushButton::clicked, this, [this] {
    Choice winner = view_->choiceOf(result_->best);
    winner.model_folder = kept_folder_;
    emit this->session()->requests()->evaluation({winner});
  });
  new_ = new QPushButton;
  new_->setObjectName("newSearch");
  continue_ = new QPushButton;
  continue_->setObjectName("continueSearch");
  resume_ = new QPushButton;
  resume_->setObjectName("resumeRun");
  connect(resume_, &QPushButton::clicked, this, &SearchPage::resumeRun);
  random_ = new QPushButton;
  random_->setObjectName("compareWithRandom");
  list_button_ = new QPushButton;
  list_button_->setObjectName("listRuns");
  connect(list_button_, &QPushButton::clicked, this, &SearchPage::showList);
  show_ = new QPushButton;
  show_->setObjectName("showRun");
  connect(show_, &QPushButton::clicked, this, [this] { showRun(list_->chosen().value(0, -1)); });
  choose_ = new QComboBox;
  choose_->setObjectName("runs");
  choose_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choose_->setMinimumContentsLength(8);
  header_->addLeading(choose_);
  for (QPushButton* button :
       {pause_, stop_, show_, resume_, continue_, open_, translate_, evaluate_, list_button_, new_})
    header_->addAction(button);

  form_ = new SearchForm(session);
  view_ = new SearchView(session);
  stack_ = new QStackedWidget;
  stack_->addWidget(form_);
  stack_->addWidget(view_);
  list_ = new RunsView;
  stack_->addWidget(list_);
  connect(list_, &RunsView::opened, this, &SearchPage::showRun);
  connect(list_, &RunsView::chosenChanged, this, &SearchPage::refresh);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(header_);
  column->addWidget(stack_, 1);

  inspector_ = new QWidget(this);
  inspector_->hide();
  auto* facts = new QVBoxLayout(inspector_);
  facts->setContentsMargins(0, 0, 0, 0);
  facts->setSpacing(4);
  inspector_head_ = new SectionHead;
  facts_ = new FactList;
  kept_ = new RoleLabel(Role::small, 2);
  kept_->setWordWrap(true);
  facts->addWidget(inspector_head_);
  facts->addWidget(facts_);
  facts->addWidget(kept_);
  facts->addWidget(random_, 0, Qt::AlignLeft);
  why_head_ = new SectionHead;
  why_ = new RoleLabel(Role::small, 2);
  why_->setObjectName("whyNot");
  why_->setWordWrap(true);
  facts->addWidget(why_head_);
  facts->addWidget(why_);
  candidate_ = new CandidateFacts(session);
  facts->addWidget(candidate_);

  start_action_ = new QAction(this);
  pause_action_ = new QAction(this);
  stop_action_ = new QAction(this);
  continue_action_ = new QAction(this);
  random_action_ = new QAction(this);
  connect(continue_action_, &QAction::triggered, this, &SearchPage::continueSearch);
  connect(random_action_, &QAction::triggered, this, &SearchPage::compareWithRandom);
  connect(continue_, &QPushButton::clicked, this, &SearchPage::continueSearch);
  connect(random_, &QPushButton::clicked, this, &SearchPage::compareWithRandom);
  connect(choose_, &QComboBox::activated, this, &SearchPage::showRun);
  connect(session->selection(), &Selection::currentChanged, this, &SearchPage::refreshInspector);
  connect(start_action_, &QAction::triggered, this,
          [this] { stack_->currentWidget() == form_ ? startSearch() : newSearch(); });
  connect(pause_action_, &QAction::triggered, pause_, &QPushButton::click);
  connect(stop_action_, &QAction::triggered, stop_, &QPushButton::click);

  connect(form_, &SearchForm::startRequested, this, [this] { startSearch(); });
  connect(form_, &SearchForm::measureRequested, session->requests(), &Requests::measure);
  connect(form_, &SearchForm::superRequested, session, [session] {
    Choice choice;
    choice.arch = session->space().largest();
    choice.label = [] { return tr("SuperTransformer, largest"); };
    session->selection()->setCurrent(choice);
    emit session->requests()->page("architecture");
  });
  connect(view_, &SearchView::hint, this, &Page::hint);
  connect(view_, &SearchView::bestChanged, this, &SearchPage::refresh);
  connect(view_, &SearchView::generationShown, this, &SearchPage::refreshActions);
  connect(pause_, &QPushButton::clicked, this, [this] {
    if (!isRunning()) return;
    running_->job->state() == JobState::paused ? running_->job->resume() : running_->job->pause();
  });
  connect(stop_, &QPushButton::clicked, this, [this] {
    if (isRunning()) running_->job->stopEarly();
  });
  connect(new_, &QPushButton::clicked, this, &SearchPage::newSearch);
  connect(open_, &QPushButton::clicked, this, [this] {
    if (result_) this->session()->selection()->setCurrent(view_->choiceOf(result_->best));
    emit this->session()->requests()->page("architecture");
  });
  connect(translate_, &QPushButton::clicked, this, [this] {
    if (result_) this->session()->budget()->choose(result_->budget_ms);
    emit this->session()->requests()->page("translate");
  });
  connect(session->requests(), &Requests::settings, this, [this](const ImportedSettings& settings) {
    if (settings.kind != HatFileKind::evo_search) return;
    if (stack_->currentWidget() != form_ && !isRunning()) newSearch();
    form_->apply(settings.fields);
  });
  connect(session, &Session::workspaceChanged, form_, &SearchForm::refresh);
  connect(session, &Session::workspaceChanged, this, &SearchPage::listRuns);
  connect(session->device(), &DeviceState::predictorChanged, form_, &SearchForm::refresh);
  connect(session->budget(), &Budget::changed, form_, &SearchForm::refresh);
  connect(session, &Session::designChanged, form_, &SearchForm::refresh);
  retranslate();
  listRuns();
}

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
  const std::string folder = QDir(QString::fromStdString(runs))
                                 .filePath("models/search-" + QString::fromStdString(id_of(result.best.arch)))
                                 .toStdString();
  if (is_folder(folder)) {
    if (Run* run = runIn(run_folder)) run->kept_folder = QString::fromStdString(folder);
    if (shown_ >= 0 && runs_[static_cast<std::size_t>(shown_)].folder == run_folder)
      kept_folder_ = QString::fromStdString(folder);
    return;
  }
  keeping_ = true;
  Engine* engine = session()->engine();
  startJob<TranslateEvent, ModelInfo>(
      *session()->jobs(), [] { return tr("Cut out the winner"); }, Lane::compute, this,
      [engine, super, folder, result](JobContext<TranslateEvent>&) {
        return cutOutWinner(*engine, super, folder, result);
      },
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
          Choice choice = view_->choiceOf(result.best);
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
  inspector_head_->setTitle(result_
                                ? (result_->verdict == BudgetVerdict::over_budget ? tr("Fastest found") : tr("Winner"))
                            : running ? tr("Best so far")
                                      : tr("Best found"));
  QList<FactList::Fact> facts;
  if (best >= 0) {
    const Run* run = shown_ >= 0 ? &runs_[static_cast<std::size_t>(shown_)] : nullptr;
    facts = bestFacts(result_ ? result_->best : view_->series().candidates()[best], config_, result_, will_measure);
    if (run && !run->random.empty()) facts << randomFact(run->random);
  } else {
    facts = {{tr("No candidate yet"), {}}};
  }
  facts_->setFacts(facts);
  QStringList sentences;
  if (const LeftOut left_out = view_->leftOut(); left_out.all() > 0) sentences << leftOutSentence(left_out);
  if (result_) sentences << ui::sentences(result_->remarks);
  if (!kept_folder_.isEmpty())
    sentences << tr("Saved as a model; Pareto and Translate have it.");
  else if (keeping_)
    sentences << tr("Saving it as a model.");
  kept_->setText(sentences.join("\n\n"));
  kept_->setVisible(!kept_->text().isEmpty());
  const QStringList why = view_->whyNot();
  why_->setText(why.join(' '));
  why_head_->setVisible(!why.isEmpty());
  why_->setVisible(!why.isEmpty());
}

void SearchPage::retranslate() {
  header_->setTitle(title());
  new_->setText(tr("New search…"));
  open_->setText(tr("Open in Architecture"));
  translate_->setText(tr("Translate with it"));
  evaluate_->setText(tr("Evaluate…"));
  evaluate_->setToolTip(tr("BLEU and milliseconds of the winner, so that it gets its place on the front"));
  random_->setText(tr("Compare with random"));
  random_->setToolTip(tr("As many architectures drawn at random under the same budget, over the cloud"));
  random_action_->setText(random_->text());
  choose_->setAccessibleName(tr("Searches of the workspace"));
  choose_->setPlaceholderText(tr("Earlier searches"));
  why_head_->setTitle(tr("Why not this one?"));
  start_action_->setText(tr("Start search"));
  fillRuns();
  candidate_->retranslate();
  form_->retranslate();
  view_->retranslate();
  list_button_->setText(tr("All runs"));
  list_button_->setToolTip(tr("The searches of the workspace, to open, compare and go on with"));
  show_->setText(tr("Open"));
  list_->retranslate();
  refresh();
}

QList<Exportable*> SearchPage::exportViews() const {
  return stack_->currentWidget() == list_ ? list_->exportViews() : view_->exportViews();
}

bool SearchPage::isSettled() const { return !isRunning() && !keeping_ && !(random_job_ && !random_job_->isOver()); }

void SearchPage::prepareForCapture() {
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
