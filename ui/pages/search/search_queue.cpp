// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_queue.h"

#include <algorithm>
#include <iterator>

#include "domain/workspace/workspace.h"
#include "ui/pages/search/search_runs.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"

namespace hat::ui {

void RunningSearch::take(const std::vector<SearchEvent>& more) {
  for (const SearchEvent& event : more) {
    if (std::holds_alternative<Progress>(event)) continue;
    if (std::holds_alternative<GenerationDone>(event))
      std::erase_if(events, [](const SearchEvent& e) { return std::holds_alternative<CandidatesDone>(e); });
    events.push_back(event);
  }
}

SearchQueue::SearchQueue(Session* session, SearchRuns* past, QObject* parent)
    : QObject(parent), session_(session), past_(past) {}

bool SearchQueue::isRunning() const { return current_ && current_->job && !current_->job->isOver(); }

JobState SearchQueue::state() const { return isRunning() ? current_->job->state() : JobState::done; }

void SearchQueue::pauseOrResume() {
  if (!isRunning()) return;
  state() == JobState::paused ? current_->job->resume() : current_->job->pause();
}

void SearchQueue::stop() {
  if (isRunning()) current_->job->stopEarly();
}

void SearchQueue::start(std::vector<SearchConfig> configs) {
  const Workspace* workspace = session_->workspace();
  if (isRunning() || configs.empty() || !session_->engine() || !workspace) return;
  current_ = std::make_shared<RunningSearch>();
  current_->runs = workspace->runs_folder;
  current_->super = session_->superFolder();
  current_->queue.assign(std::make_move_iterator(configs.begin()), std::make_move_iterator(configs.end()));
  all_.push_back(current_);
  startNext(current_);
}

void SearchQueue::follow() {
  const auto here = std::ranges::find_if(all_, [&](const RunningPtr& one) { return one->runs == past_->folder(); });
  current_ = session_->workspace() && here != all_.end() ? *here : nullptr;
}

void SearchQueue::startNext(const RunningPtr& running) {
  if (running->queue.empty()) {
    std::erase(all_, running);
    if (running == current_) current_.reset();
    return;
  }
  SearchConfig& config = running->config = std::move(running->queue.front());
  running->queue.pop_front();
  running->events.clear();
  if (!running->runs.empty() && !config.resume) config.output = past_->newFolder(running->runs);
  if (running == current_) emit began();
  running->job = startJob<SearchEvent, SearchResult>(
      *session_->jobs(), [ms = config.budget_ms] { return tr("Search, %1").arg(milliseconds(ms)); }, Lane::compute,
      this,
      [engine = session_->engine(), config](JobContext<SearchEvent>& context) {
        return engine->search(config, context);
      },
      [this, running](const std::vector<SearchEvent>& events) { take(running, events); },
      [this, running](const JobOutcome<SearchResult>& outcome) { finish(running, outcome); }, {},
      {"search", QString::fromStdString(config.output)});
  connect(running->job, &Job::changed, this, &SearchQueue::changed);
  emit changed();
}

void SearchQueue::take(const RunningPtr& running, const std::vector<SearchEvent>& events) {
  running->take(events);
  if (running == current_) emit told(events);
}

void SearchQueue::finish(const RunningPtr& running, const JobOutcome<SearchResult>& outcome) {
  const auto* result = std::get_if<SearchResult>(&outcome);
  // Of another workspace nothing is told: its own one has the winner when it is opened again, and the run's folder the
  // rest.
  const bool here = running == current_;
  if (here) emit ended(outcome);
  // What does not keep the budget is shown and said, and becomes no model.
  if (result && result->verdict != BudgetVerdict::over_budget)
    past_->keepWinner(running->runs, running->super, running->config.output, *result);
  if (!result && !(here && std::holds_alternative<Error>(outcome))) running->queue.clear();
  startNext(running);
  if (here) emit changed();
}

}  // namespace hat::ui
