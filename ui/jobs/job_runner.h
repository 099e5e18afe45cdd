// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "domain/io/cost_file.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "ui/jobs/job_log.h"
#include "ui/jobs/job_status.h"
#include "ui/text/messages.h"
#include "ui/text/translated_text.h"

namespace hat::ui {

/// Where a job runs. Compute jobs run one after another; interactive ones (translations, one proxy loss) run beside
/// them, one at a time; a measurement is a compute job beside which nothing runs: an interactive job makes it pause
/// first.
enum class Lane { compute, interactive, measurement };

enum class JobState { waiting, running, paused, stopping, done, cancelled, failed };

/// What a compute or measurement job leaves behind.
struct JobTrace {
  QString verb;          ///< "train", "search", "measure": how its cost file calls it
  QString output;        ///< the run's folder or the file that it writes; empty: nothing
  bool resumed = false;  ///< it goes on with a run: costs add up
};

/// One verb at work, as the window sees it. Lives on the window's thread; only `execute` runs elsewhere.
class Job : public QObject {
  Q_OBJECT
 public:
  [[nodiscard]] QString title() const { return title_; }
  [[nodiscard]] Lane lane() const { return lane_; }
  [[nodiscard]] const QString& group() const { return group_; }
  [[nodiscard]] JobState state() const { return state_; }
  [[nodiscard]] const JobStatus& status() const { return status_; }
  [[nodiscard]] bool isOver() const { return state_ >= JobState::done; }
  /// A measurement that the queue made rest, while a job beside it works that would spoil its numbers.
  [[nodiscard]] bool isHeld() const { return state_ == JobState::running && paused_by_queue_; }
  /// Seconds that are left; negative while that is not known, and whenever the job does not go on: paused, held,
  /// waiting, stopping, over.
  [[nodiscard]] double secondsLeft() const {
    return state_ == JobState::running && !paused_by_queue_ ? status_.seconds_left : -1;
  }
  [[nodiscard]] const QString& error() const { return error_; }
  /// False for verbs that never look at JobControl: then there is no pause button.
  [[nodiscard]] bool canPause() const { return true; }
  /// What the job costs so far, or did; read again at most twice a second. Nothing before it runs, and for interactive
  /// jobs.
  [[nodiscard]] const std::optional<RunCost>& cost() const { return cost_; }
  /// What happened, a line each with its time; the oldest are dropped when there are many.
  [[nodiscard]] const QStringList& log() const { return log_; }
  /// The folder that the job writes into; empty when there is none.
  [[nodiscard]] QString folder() const;
  /// Before it starts.
  void setTrace(JobTrace trace) { trace_ = std::move(trace); }

  void pause();
  void resume();
  void cancel();
  /// Ends early and keeps what there is.
  void stopEarly();

 signals:
  void changed();
  void logged(const QString& line);
  void finished();  ///< once, after the terminal callback

 protected:
  Job(TranslatedText title, Lane lane, QString group);
  /// Runs the verb; on a worker thread. Must not touch anything of the window but the state made for it.
  using Work = std::function<void()>;
  virtual Work makeWork() = 0;
  virtual void drain() = 0;         ///< hands the batch of events over
  virtual JobState handOver() = 0;  ///< the one terminal callback
  virtual void abandon() = 0;       ///< cancelled before it started

  /// Shared with the worker, which may outlive the job when the program closes over a verb that does not answer.
  struct Shared {
    JobControl control;
    std::mutex mutex;
    std::condition_variable ended_wake;
    bool ended = false;
    std::unique_ptr<CostRecorder> cost;  ///< made before the worker starts, never changed after
  };
  std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
  JobStatus status_;
  QString error_;
  /// Empty lines, and those that repeat the last one, are left out.
  void addLog(const QString& line);

 private:
  friend class JobQueue;
  void start();
  void collect();  ///< on the window's thread: drain, and finish when the verb has ended
  void setState(JobState state);
  void logState();
  void readCost();
  bool waitEnded(int milliseconds);

  TranslatedText title_;
  QString group_;
  Lane lane_;
  JobState state_ = JobState::waiting;
  bool paused_by_queue_ = false;
  std::thread worker_;
  JobTrace trace_;
  std::optional<RunCost> cost_;
  QElapsedTimer cost_read_;
  QStringList log_;
  QString last_log_;
};

/// How long a verb took, where its result says so: a run has one duration, wherever it is shown.
template <class Result>
std::optional<double> secondsOf(const Result&) {
  return std::nullopt;
}
inline std::optional<double> secondsOf(const SearchResult& result) { return result.seconds; }

/// A Job of one verb: events lossless and in order in batches, then exactly one outcome.
template <class Event, class Result>
class VerbJob : public Job {
 public:
  using Verb = std::function<Result(JobContext<Event>&)>;
  using OnEvents = std::function<void(const std::vector<Event>&)>;
  using OnDone = std::function<void(JobOutcome<Result>)>;

  VerbJob(TranslatedText title, Lane lane, QString group, QObject* receiver, Verb verb, OnEvents on_events,
          OnDone on_done)
      : Job(std::move(title), lane, std::move(group)),
        receiver_(receiver),
        verb_(std::move(verb)),
        on_events_(std::move(on_events)),
        on_done_(std::move(on_done)) {}

 protected:
  struct Box {
    std::mutex mutex;
    std::vector<Event> events;
    std::optional<JobOutcome<Result>> outcome;
  };

  Work makeWork() override {
    return [verb = verb_, box = box_, shared = shared_] {
      JobContext<Event> context(shared->control, [box, shared](const Event& event) {
        if (shared->cost) shared->cost->note();
        const std::lock_guard lock(box->mutex);
        box->events.push_back(event);
      });
      auto outcome = run_to_outcome<Result>([&] { return verb(context); });
      if (shared->cost && outcome.index() == 0) shared->cost->finish(secondsOf(std::get<0>(outcome)));
      const std::lock_guard lock(box->mutex);
      box->outcome.emplace(std::move(outcome));
    };
  }
  void drain() override {
    std::vector<Event> batch;
    {
      const std::lock_guard lock(box_->mutex);
      batch.swap(box_->events);
    }
    if (batch.empty()) return;
    for (const Event& event : batch) {
      updateStatus(status_, event);
      addLog(logLine(event));
    }
    if (receiver_ && on_events_) on_events_(batch);
  }
  JobState handOver() override {
    JobOutcome<Result> outcome = [this] {
      const std::lock_guard lock(box_->mutex);
      return std::move(*box_->outcome);
    }();
    const JobState state = outcome.index() == 0   ? JobState::done
                           : outcome.index() == 1 ? JobState::cancelled
                                                  : JobState::failed;
    if (outcome.index() == 2) error_ = words(std::get<2>(outcome));
    deliver(std::move(outcome));
    return state;
  }
  void abandon() override { deliver(JobOutcome<Result>(std::in_place_index<1>)); }

 private:
  void deliver(JobOutcome<Result> outcome) {
    OnDone done = std::exchange(on_done_, {});
    if (receiver_ && done) done(std::move(outcome));
  }

  QPointer<QObject> receiver_;
  Verb verb_;
  OnEvents on_events_;
  OnDone on_done_;
  std::shared_ptr<Box> box_ = std::make_shared<Box>();
};

/// All jobs of the window, and the model of the Jobs dock (rows: compute and measurement jobs, newest last).
class JobQueue : public QAbstractListModel {
  Q_OBJECT
 public:
  enum { StateRole = Qt::UserRole + 1, FractionRole, StepRole, RateRole, LeftRole, JobRole };

  explicit JobQueue(QObject* parent = nullptr);
  ~JobQueue() override;

  /// Takes `job` over and starts it as soon as its lane is free. An interactive job cancels those of its group.
  void add(Job* job);
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Job* jobAt(int row) const { return shown_.value(row); }
  [[nodiscard]] bool isIdle() const;
  /// Since shutdown(): what ends now was not ended by anybody.
  [[nodiscard]] bool isClosing() const { return closing_; }
  [[nodiscard]] int runningCount() const;  ///< those that stop are still running
  [[nodiscard]] int pausedCount() const;
  [[nodiscard]] int waitingCount() const;
  /// The compute job that has begun and not ended (it may be paused), or null.
  [[nodiscard]] Job* computing() const;
  /// Removes ended jobs from the list.
  void clearEnded();
  /// Cancels everything and waits up to `milliseconds`; false when a verb did not answer (its thread is left behind).
  bool shutdown(int milliseconds = 2000);

 signals:
  void activityChanged();  ///< a job was added, changed or ended

 private:
  void tick();
  void schedule();
  void touch(Job* job);

  QList<Job*> jobs_;   ///< waiting and running
  QList<Job*> shown_;  ///< rows
  QTimer timer_;
  bool closing_ = false;
};

/// Runs `verb` (called on a worker thread) in `lane`. `on_events` and `on_done` are called on the window's thread as
/// long as `receiver` lives; on_done exactly once. The queue owns the job. `trace` says what a compute job leaves
/// behind.
template <class Event, class Result>
Job* startJob(JobQueue& queue, const TranslatedText& title, Lane lane, QObject* receiver,
              typename VerbJob<Event, Result>::Verb verb,
              std::type_identity_t<typename VerbJob<Event, Result>::OnEvents> on_events,
              std::type_identity_t<typename VerbJob<Event, Result>::OnDone> on_done, const QString& group = {},
              JobTrace trace = {}) {
  auto* job = new VerbJob<Event, Result>(title, lane, group, receiver, std::move(verb), std::move(on_events),
                                         std::move(on_done));
  job->setTrace(std::move(trace));
  queue.add(job);
  return job;
}

}  // namespace hat::ui
