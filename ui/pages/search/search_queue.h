// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "domain/config/search.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "ui/jobs/job_runner.h"

namespace hat::ui {

class SearchRuns;
class Session;

/// A search on its way, and those that wait behind it. It goes on when another workspace is opened, and is shown again
/// when its own one is.
struct RunningSearch {
  std::string runs, super;  ///< folders of the workspace that it belongs to
  std::deque<SearchConfig> queue;
  SearchConfig config;
  std::vector<SearchEvent> events;
  QPointer<Job> job;
  /// Keeps what a look at it needs: a generation that is over holds what its candidates were told one by one.
  void take(const std::vector<SearchEvent>& more);
};

/// The searches that the engine is at, or will be: of every workspace one after the other. What it tells is of the open
/// workspace's; the winner of every one becomes a model. No widgets.
class SearchQueue : public QObject {
  Q_OBJECT
 public:
  SearchQueue(Session* session, SearchRuns* past, QObject* parent = nullptr);

  /// One after the other, in the open workspace; nothing where one runs there, or without an engine.
  void start(std::vector<SearchConfig> configs);
  /// Another workspace is open, whose runs are listed.
  void follow();
  /// Of the open workspace; null: none.
  [[nodiscard]] const RunningSearch* current() const { return current_.get(); }
  [[nodiscard]] bool isRunning() const;
  /// Of the current one; done where none runs.
  [[nodiscard]] JobState state() const;
  void pauseOrResume();
  /// Ends the current one and keeps the best.
  void stop();

 signals:
  void began();  ///< the current one
  void told(const std::vector<SearchEvent>& events);
  void ended(const JobOutcome<SearchResult>& outcome);  ///< the current one, which is current yet
  void changed();                                       ///< its state, or the number of those that wait: often

 private:
  using RunningPtr = std::shared_ptr<RunningSearch>;
  void startNext(const RunningPtr& running);
  void take(const RunningPtr& running, const std::vector<SearchEvent>& events);
  void finish(const RunningPtr& running, const JobOutcome<SearchResult>& outcome);

  Session* session_;
  SearchRuns* past_;
  std::vector<RunningPtr> all_;
  RunningPtr current_;
};

}  // namespace hat::ui
