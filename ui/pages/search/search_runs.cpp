// SPDX-License-Identifier: GPL-3.0-or-later
// What the Search page does with searches that ended, in this session or before: lists them, looks at them again, goes
// on with them and from them, compares them with chance.
#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <filesystem>

#include "domain/io/search_run.h"
#include "domain/io/winner_file.h"
#include "domain/io/workspace.h"
#include "domain/workspace/search_replay.h"

#include "ui/models/data_table.h"
#include "ui/pages/search/runs_view.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_view.h"
#include "ui/series/search_series.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_listed = 60;

/// Folders of searches, by name, which begins with the time; the newest where there are too many.
std::vector<std::string> search_folders(const std::string& runs) {
  std::vector<std::string> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(runs, ignored))
    if (is_search_run(entry.path().string())) folders.push_back(entry.path().string());
  std::ranges::sort(folders);
  if (folders.size() > most_listed) folders.erase(folders.begin(), folders.end() - most_listed);
  return folders;
}

/// The winner that was kept as a model; "" when it was not.
QString kept_model(const std::string& runs, const Architecture& winner) {
  const fs::path folder = fs::path(runs) / "models" / ("search-" + id_of(winner));
  std::error_code ignored;
  return fs::exists(folder / "model.yaml", ignored) ? QString::fromStdString(folder.string()) : QString();
}

}  // namespace

void SearchPage::listRuns() {
  const Workspace* workspace = session()->workspace();
  const std::string folder = workspace ? workspace->runs_folder : std::string();
  if (folder == listed_) return;
  listed_ = folder;
  runs_.clear();
  shown_ = -1;
  for (const std::string& each : search_folders(folder)) {
    Run run;
    run.folder = each;
    run.is_loaded = false;
    run.when = QFileInfo(QString::fromStdString(each + "/search.yaml")).lastModified();
    run.has_ended = has_winner(each);
    try {
      run.config = read_search_head(each).config;
    } catch (const Error& error) {
      run.is_loaded = true;
      run.failure = QString::fromUtf8(error.what());
    }
    runs_.push_back(std::move(run));
  }
  const auto here = std::ranges::find_if(all_running_, [&](const RunningPtr& one) { return one->runs == listed_; });
  running_ = workspace && here != all_running_.end() ? *here : nullptr;
  branched_at_ = 0;
  if (running_) {
    // What goes on is no run to look at yet.
    std::erase_if(runs_, [this](const Run& run) { return run.folder == running_->config.output; });
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
  form_->setAgain(!runs_.empty());
  fillRuns();
  refresh();
}

SearchPage::Run* SearchPage::runIn(const std::string& folder) {
  const auto found = std::find_if(runs_.rbegin(), runs_.rend(), [&](const Run& run) { return run.folder == folder; });
  return found == runs_.rend() ? nullptr : &*found;
}

void SearchPage::keepRun() {
  config_.resume = false;
  Run run{config_,
          events_,
          result_,
          failure_,
          kept_folder_,
          was_cancelled_,
          {},
          config_.output,
          true,
          result_.has_value(),
          QDateTime::currentDateTime()};
  if (result_) run.seconds = result_->seconds;
  Run* same = run.folder.empty() ? nullptr : runIn(run.folder);
  if (same)
    *same = std::move(run);
  else
    same = &runs_.emplace_back(std::move(run));
  shown_ = static_cast<int>(same - runs_.data());
  fillRuns();
}

void SearchPage::fillRuns() {
  const QSignalBlocker quiet(choose_);
  choose_->clear();
  for (const Run& run : runs_) {
    QString text = run.config.budget_ms > 0 ? milliseconds(run.config.budget_ms) : tr("front");
    if (run.result)
      text = tr("%1, %2").arg(text, bits(run.result->best.loss_bits));
    else if (run.when.isValid())
      text = tr("%1, %2").arg(text, QLocale().toString(run.when, QLocale::ShortFormat));
    choose_->addItem(run.has_ended ? text : tr("%1, not ended").arg(text));
    choose_->setItemData(choose_->count() - 1, QString::fromStdString(run.folder), Qt::ToolTipRole);
  }
  choose_->setCurrentIndex(shown_);
}

void SearchPage::showList() {
  if (isRunning()) return;
  stack_->setCurrentWidget(list_);
  fillList();
  for (int i = 0; i < runs(); ++i)
    if (!runs_[static_cast<std::size_t>(i)].is_loaded) load(i, false);
  if (list_->chosen().isEmpty() && shown_ >= 0) list_->choose({shown_});
  list_->table()->setFocus(Qt::OtherFocusReason);
  refresh();
}

void SearchPage::fillList() {
  std::vector<RunsView::Row> rows;
  for (int i = runs() - 1; i >= 0; --i) {
    const Run& run = runs_[static_cast<std::size_t>(i)];
    RunsView::Row row;
    row.run = i;
    row.name = QString::number(i + 1);
    row.strategy = run.config.pareto ? tr("whole front") : run.config.random ? tr("random search") : tr("evolution");
    row.state = !run.failure.isEmpty()                                            ? tr("failed")
                : run.result && run.result->stopped_early                         ? tr("stopped early")
                : !run.has_ended                                                  ? tr("not ended")
                : run.result && run.result->verdict == BudgetVerdict::over_budget ? tr("budget not kept")
                                                                                  : tr("done");
    row.budget_ms = run.config.budget_ms;
    row.seed = run.config.seed;
    row.loss_tokens = run.config.valid_tokens;
    row.when = run.when.isValid() ? QLocale().toString(run.when, QLocale::ShortFormat) : QString();
    SearchSeries series;
    for (const SearchEvent& event : run.events) {
      if (const auto* generation = std::get_if<GenerationDone>(&event)) series.add(*generation);
      if (const auto* candidates = std::get_if<CandidatesDone>(&event)) series.add(*candidates);
    }
    for (int generation = 1; generation <= series.last(); ++generation)
      if (const int best = series.best(generation); best >= 0)
        row.course.push_back({static_cast<double>(series.generation(generation).evaluated),
                              series.candidates()[static_cast<std::size_t>(best)].loss_bits});
    if (!row.course.empty()) {
      row.evaluated = series.generation(series.last()).evaluated;
      row.best_bits = row.course.back().y;
    }
    row.seconds = run.seconds;
    if (run.result) {
      row.best_bits = run.result->best.loss_bits;
      row.evaluated = static_cast<std::int64_t>(run.result->evaluated.size());
    }
    rows.push_back(std::move(row));
  }
  list_->setRows(std::move(rows));
}

void SearchPage::load(int index, bool show) {
  struct Loaded {
    SearchRun run;
    SearchReplay replay;
  };
  startJob<TranslateEvent, Loaded>(
      *session()->jobs(), [] { return tr("Open a search"); }, Lane::interactive, this,
      [folder = runs_[static_cast<std::size_t>(index)].folder](JobContext<TranslateEvent>&) {
        Loaded loaded{read_search_run(folder), {}};
        loaded.replay = replay(loaded.run);
        return loaded;
      },
      {},
      [this, show, folder = runs_[static_cast<std::size_t>(index)].folder](JobOutcome<Loaded> outcome) {
        Run* found = runIn(folder);
        if (!found || isRunning()) return;
        Run& run = *found;
        run.is_loaded = true;
        if (auto* loaded = std::get_if<Loaded>(&outcome)) {
          run.config = loaded->run.config;
          run.has_ended = loaded->run.has_ended;
          run.events = std::move(loaded->replay.events);
          run.seconds = loaded->replay.result.seconds > 0 ? loaded->replay.result.seconds : -1;
          if (run.has_ended && !run.events.empty()) {
            run.result = std::move(loaded->replay.result);
            run.kept_folder = kept_model(listed_, run.result->best.arch);
          } else if (run.events.empty()) {
            run.failure = tr("It was left before its first candidate.");
          }
        } else if (const auto* error = std::get_if<Error>(&outcome)) {
          run.failure = QString::fromUtf8(error->what());
        }
        if (show)
          showRun(static_cast<int>(found - runs_.data()));
        else if (stack_->currentWidget() == list_)
          fillList();
      },
      "open " + QString::fromStdString(runs_[static_cast<std::size_t>(index)].folder));
}

void SearchPage::showRun(int index) {
  if (isRunning() || index < 0 || index >= runs()) return;
  if (!runs_[static_cast<std::size_t>(index)].is_loaded) return load(index, true);
  const Run& run = runs_[static_cast<std::size_t>(index)];
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
  fillRuns();
  refresh();
}

int SearchPage::actedOn() const {
  if (stack_->currentWidget() == view_) return shown_;
  const QList<int> chosen = stack_->currentWidget() == list_ ? list_->chosen() : QList<int>();
  return chosen.size() == 1 && chosen[0] < runs() ? chosen[0] : -1;
}

bool SearchPage::canResume() const {
  const int index = actedOn();
  if (isRunning() || index < 0) return false;
  const Run& run = runs_[static_cast<std::size_t>(index)];
  return run.is_loaded && !run.folder.empty() && (!run.result || run.result->stopped_early) &&
         is_search_run(run.folder);
}

void SearchPage::resumeRun() {
  if (!canResume()) return;
  const Run& run = runs_[static_cast<std::size_t>(actedOn())];
  SearchConfig config = run.config;
  config.resume = true;
  config.output = run.folder;
  // Its model or its predictor may be gone: the form is out of sight.
  if (const auto problems = config.validate(); !problems.empty()) {
    emit hint(QString::fromStdString(problems.front().text()));
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
  const bool running = isRunning(), shown = stack_->currentWidget() == view_;
  const bool paused = running && running_->job->state() == JobState::paused,
             stopping = running && running_->job->state() == JobState::stopping,
             waiting = running && running_->job->state() == JobState::waiting;
  const int generation = view_->shownGeneration(), last = view_->series().last();
  pause_->setVisible(running && !stopping && !waiting);
  pause_->setIcon(icon(paused ? "play" : "pause"));
  pause_->setText(paused ? tr("Resume") : tr("Pause"));
  stop_->setVisible(running);
  // What waits has no best yet.
  stop_->setText(waiting ? tr("Cancel") : tr("Stop and keep the best"));
  stop_->setEnabled(!stopping);
  open_->setVisible(!running && shown && result_.has_value());
  translate_->setVisible(!running && shown && !kept_folder_.isEmpty());
  evaluate_->setVisible(!running && shown && result_.has_value());
  const bool listing = stack_->currentWidget() == list_;
  list_button_->setVisible(!running && !listing && runs() > 0);
  show_->setVisible(listing);
  show_->setEnabled(actedOn() >= 0);
  new_->setVisible(shown || listing);
  new_->setEnabled(!running);
  const bool over = !running && shown && last > 0 && !config_.random;
  continue_->setVisible(over);
  continue_->setText(generation < last ? tr("Branch from %1").arg(generation) : tr("Continue"));
  continue_->setToolTip(tr("A new search whose first generation are the best of generation %1").arg(generation));
  const bool comparing = random_job_ && !random_job_->isOver();
  random_->setVisible(over && shown_ >= 0 && runs_[static_cast<std::size_t>(shown_)].random.empty());
  random_->setEnabled(!comparing);
  resume_->setVisible(canResume());
  resume_->setText(tr("Go on with it"));
  resume_->setToolTip(tr("The same search to its end, with what it has found so far"));
  // A narrow window has no room for it beside what can be done with a result: "All runs" leads to the others.
  const bool has_room = !shown || window()->width() >= scaled(1500);
  choose_->setVisible(!running && !listing && has_room && runs() > (shown && shown_ >= 0 ? 1 : 0));
  pause_action_->setEnabled(running && !stopping && !waiting);
  pause_action_->setText(pause_->text());
  stop_action_->setText(stop_->text());
  stop_action_->setEnabled(running && !stopping);
  start_action_->setEnabled(!running);
  continue_action_->setEnabled(over);
  continue_action_->setText(continue_->text());
  random_action_->setEnabled(over && random_->isEnabled());
}

double SearchPage::paceOfThis() const {
  return result_ && result_->limit_ms > 0 ? result_->budget_ms / result_->limit_ms : config_.pace;
}

void SearchPage::continueSearch() {
  if (isRunning() || view_->series().empty()) return;
  const int generation = view_->shownGeneration();
  SearchConfig config = config_;
  config.resume = false;
  config.seeds.clear();
  // The best of the shown generation are the parents that its own children would have had.
  for (const int index : view_->series().generation(generation).population) {
    if (static_cast<int>(config.seeds.size()) == config.parents) break;
    config.seeds.push_back(to_text(view_->series().candidates()[static_cast<std::size_t>(index)].arch));
  }
  config.pace = paceOfThis();  // else its parents may be over the budget
  config.random = false;
  ++config.seed;  // the same numbers again would only repeat what is known
  startSearches({std::move(config)});
  branched_at_ = generation;
  refresh();
}

void SearchPage::compareWithRandom() {
  Engine* engine = session()->engine();
  if (isRunning() || !engine || shown_ < 0 || (random_job_ && !random_job_->isOver())) return;
  SearchConfig config = config_;
  config.resume = false;
  config.random = true;
  config.remeasure = false;
  config.pace = paceOfThis();  // the same budget for both
  config.seeds.clear();
  config.output.clear();
  random_job_ = startJob<SearchEvent, SearchResult>(
      *session()->jobs(), tr("Random search, %1").arg(milliseconds(config.budget_ms)), Lane::compute, this,
      [engine, config](JobContext<SearchEvent>& context) { return engine->search(config, context); }, {},
      [this, folder = runs_[static_cast<std::size_t>(shown_)].folder](JobOutcome<SearchResult> outcome) {
        if (auto* result = std::get_if<SearchResult>(&outcome)) {
          Run* run = runIn(folder);
          if (!run) return refresh();  // of another workspace than the open one
          run->random = std::move(result->evaluated);
          if (shown_ >= 0 && run == &runs_[static_cast<std::size_t>(shown_)]) view_->setRandom(run->random);
        } else if (const auto* error = std::get_if<Error>(&outcome)) {
          emit hint(QString::fromUtf8(error->what()));
        }
        refresh();
      });
  connect(random_job_, &Job::changed, this, &SearchPage::refreshActions);
  refresh();
}

}  // namespace hat::ui
