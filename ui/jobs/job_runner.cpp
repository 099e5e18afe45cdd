// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_runner.h"

#include <algorithm>
#include <chrono>

#include <QFileInfo>
#include <QTime>

#include "ui/text/costs.h"
#include "ui/text/messages.h"

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace hat::ui {
namespace {

constexpr qsizetype most_log_lines = 5000;

/// This thread, and those that it starts, step back where the window's thread or a translation wants a processor.
void give_way() {
#ifdef __linux__
  setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), 5);
#endif
}

}  // namespace

Job::Job(TranslatedText title, Lane lane, QString group)
    : title_(std::move(title)), group_(std::move(group)), lane_(lane) {}

void Job::setState(JobState state) {
  if (state_ == state) return;
  state_ = state;
  logState();
  emit changed();
}

void Job::logState() {
  switch (state_) {
    case JobState::waiting: break;
    case JobState::running: addLog(log_.isEmpty() ? tr("started") : tr("resumed")); break;
    case JobState::paused: addLog(tr("paused")); break;
    case JobState::stopping: addLog(tr("asked to stop")); break;
    case JobState::done: addLog(tr("done")); break;
    case JobState::cancelled: addLog(tr("cancelled")); break;
    case JobState::failed: addLog(tr("failed: %1").arg(error_)); break;
  }
  if (!isOver() || !cost_) return;
  addLog(tr("cost: %1").arg(costSentence(*cost_)));
  const QString problem = QString::fromStdString(shared_->cost->problem().english());
  if (!problem.isEmpty()) addLog(tr("the cost was not recorded: %1").arg(problem));
}

void Job::addLog(const QString& line) {
  if (line.isEmpty() || line == last_log_) return;
  last_log_ = line;
  if (log_.size() >= most_log_lines) log_.remove(0, most_log_lines / 10);
  log_.append(QTime::currentTime().toString("HH:mm:ss") + "  " + line);
  emit logged(log_.back());
}

QString Job::folder() const {
  return trace_.output.isEmpty() ? QString()
                                 : QFileInfo(QString::fromStdString(cost_file_of(trace_.output.toStdString()))).path();
}

void Job::readCost() {
  if (!shared_->cost || (cost_read_.isValid() && cost_read_.elapsed() < 500)) return;
  cost_read_.start();
  cost_ = shared_->cost->reading();
}

void Job::start() {
  setState(JobState::running);
  if (lane_ != Lane::interactive) {
    CostFactors factors;
    try {
      factors = load_cost_factors();
    } catch (const Error& error) {
      addLog(words(error));  // the cost is then computed with the program's own factors
    }
    shared_->cost =
        std::make_unique<CostRecorder>(trace_.verb.toStdString(), trace_.output.toStdString(), trace_.resumed, factors);
    shared_->cost->start();
  }
  worker_ = std::thread([work = makeWork(), shared = shared_, polite = lane_ == Lane::compute] {
    if (polite) give_way();
    work();
    if (shared->cost) shared->cost->finish();
    const std::lock_guard lock(shared->mutex);
    shared->ended = true;
    shared->ended_wake.notify_all();
  });
}

void Job::collect() {
  if (isOver() || !worker_.joinable()) return;
  // Looked at before draining: whatever the verb reported before it ended is then in the batch.
  const bool ended = [this] {
    const std::lock_guard lock(shared_->mutex);
    return shared_->ended;
  }();
  drain();
  if (ended) {
    worker_.join();
    cost_read_.invalidate();
    readCost();
    setState(handOver());
    emit finished();
  } else {
    readCost();
    emit changed();
  }
}

bool Job::waitEnded(int milliseconds) {
  std::unique_lock lock(shared_->mutex);
  return shared_->ended_wake.wait_for(lock, std::chrono::milliseconds(std::max(0, milliseconds)),
                                      [this] { return shared_->ended; });
}

void Job::pause() {
  if (state_ != JobState::running) return;
  paused_by_queue_ = false;
  shared_->control.pause();
  if (shared_->cost) shared_->cost->pause();
  setState(JobState::paused);
}

void Job::resume() {
  if (state_ != JobState::paused) return;
  shared_->control.resume();
  if (shared_->cost) shared_->cost->resume();
  setState(JobState::running);
}

void Job::cancel() {
  if (isOver()) return;
  shared_->control.cancel();
  if (state_ == JobState::waiting) {
    abandon();
    setState(JobState::cancelled);
    emit finished();
  } else {
    setState(JobState::stopping);
  }
}

void Job::stopEarly() {
  if (isOver()) return;
  if (state_ == JobState::waiting) return cancel();
  shared_->control.stop_early();
  if (shared_->cost) shared_->cost->resume();  // wakes a paused one
  setState(JobState::stopping);
}

JobQueue::JobQueue(QObject* parent) : QAbstractListModel(parent) {
  timer_.setInterval(33);
  connect(&timer_, &QTimer::timeout, this, &JobQueue::tick);
}

JobQueue::~JobQueue() {
  shutdown(2000);
  for (Job* job : shown_) delete job;
}

void JobQueue::add(Job* job) {
  job->setParent(this);
  if (job->lane() == Lane::interactive && !job->group().isEmpty()) {
    const QList<Job*> older = jobs_;
    for (Job* old : older) {
      if (old->lane() == Lane::interactive && old->group() == job->group()) old->cancel();
    }
  }
  jobs_.append(job);
  if (job->lane() != Lane::interactive) {
    beginInsertRows({}, shown_.size(), shown_.size());
    shown_.append(job);
    endInsertRows();
  }
  connect(job, &Job::changed, this, [this, job] { touch(job); });
  connect(job, &Job::finished, this, [this, job] {
    jobs_.removeOne(job);
    touch(job);
    if (job->lane() == Lane::interactive) job->deleteLater();
    if (!closing_) schedule();
  });
  if (closing_) return job->cancel();
  schedule();
  timer_.start();
  emit activityChanged();
}

void JobQueue::touch(Job* job) {
  if (const int row = shown_.indexOf(job); row >= 0) emit dataChanged(index(row), index(row));
  emit activityChanged();
}

void JobQueue::schedule() {
  const QList<Job*> jobs = jobs_;
  Job* heavy = nullptr;
  Job* light = nullptr;
  for (Job* job : jobs) {
    if (job->state() == JobState::waiting || job->isOver()) continue;
    (job->lane() == Lane::interactive ? light : heavy) = job;
  }
  for (Job* job : jobs) {
    if (job->state() != JobState::waiting) continue;
    if (job->lane() == Lane::interactive) {
      if (light) continue;
      if (heavy && heavy->lane() == Lane::measurement && !heavy->shared_->control.resting()) {
        // Two things at once would spoil the numbers: wait (tick asks again) until the measurement rests.
        if (heavy->state() == JobState::running && !heavy->paused_by_queue_) {
          heavy->shared_->control.pause();
          if (heavy->shared_->cost) heavy->shared_->cost->pause();
          heavy->paused_by_queue_ = true;
        }
        continue;
      }
      light = job;
      job->start();
    } else if (!heavy && !(job->lane() == Lane::measurement && light)) {
      heavy = job;
      job->start();
    }
  }
  if (heavy && heavy->paused_by_queue_ && !light) {
    const bool wanted =
        std::any_of(jobs.begin(), jobs.end(), [](Job* j) { return j->lane() == Lane::interactive && !j->isOver(); });
    if (!wanted) {
      heavy->paused_by_queue_ = false;
      if (heavy->state() == JobState::running) {
        heavy->shared_->control.resume();
        if (heavy->shared_->cost) heavy->shared_->cost->resume();
      }
    }
  }
}

void JobQueue::tick() {
  const QList<Job*> jobs = jobs_;
  for (Job* job : jobs) {
    if (jobs_.contains(job)) job->collect();
  }
  if (!closing_) schedule();
  if (jobs_.isEmpty()) timer_.stop();
}

int JobQueue::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : shown_.size(); }

QVariant JobQueue::data(const QModelIndex& index, int role) const {
  Job* job = shown_.value(index.row());
  if (!job) return {};
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return job->title();
    case StateRole: return static_cast<int>(job->state());
    case FractionRole: return job->status().fraction;
    case StepRole: return job->status().step;
    case RateRole: return job->status().rate;
    case LeftRole: return job->secondsLeft();
    case JobRole: return QVariant::fromValue<QObject*>(job);
    default: return {};
  }
}

bool JobQueue::isIdle() const { return jobs_.isEmpty(); }
int JobQueue::runningCount() const {
  return std::count_if(shown_.begin(), shown_.end(),
                       [](Job* j) { return j->state() == JobState::running || j->state() == JobState::stopping; });
}
int JobQueue::pausedCount() const {
  return std::count_if(shown_.begin(), shown_.end(), [](Job* j) { return j->state() == JobState::paused; });
}
int JobQueue::waitingCount() const {
  return std::count_if(shown_.begin(), shown_.end(), [](Job* j) { return j->state() == JobState::waiting; });
}
Job* JobQueue::computing() const {
  for (Job* job : jobs_) {
    if (job->lane() != Lane::interactive && job->state() != JobState::waiting && !job->isOver()) return job;
  }
  return nullptr;
}

void JobQueue::clearEnded() {
  for (int row = shown_.size() - 1; row >= 0; --row) {
    if (!shown_[row]->isOver()) continue;
    beginRemoveRows({}, row, row);
    shown_.takeAt(row)->deleteLater();
    endRemoveRows();
  }
  emit activityChanged();
}

bool JobQueue::shutdown(int milliseconds) {
  closing_ = true;
  timer_.stop();
  QElapsedTimer clock;
  clock.start();
  const QList<Job*> jobs = jobs_;
  for (Job* job : jobs) job->cancel();
  bool all = true;
  for (Job* job : jobs) {
    if (!job->worker_.joinable()) continue;
    if (job->waitEnded(milliseconds - static_cast<int>(clock.elapsed()))) {
      job->collect();
    } else {
      job->worker_.detach();  // it holds what it needs; the program ends without it
      all = false;
    }
  }
  return all;
}

}  // namespace hat::ui
