// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/own_probes.h"

#include <QTimer>

#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "domain/io/latency_csv.h"
#include "domain/workspace/own_measurement.h"
#include "domain/workspace/workspace.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/session/session.h"

namespace hat::ui {

OwnProbes::OwnProbes(Session* session, LatencyJobs* jobs, QObject* parent)
    : QObject(parent), session_(session), jobs_(jobs) {
  connect(jobs, &LatencyJobs::measuringChanged, this, &OwnProbes::measuringChanged);
  connect(jobs, &LatencyJobs::measuringFailed, this, [this] {
    if (std::exchange(ours_, false) && active_) end(false);
  });
  connect(jobs, &LatencyJobs::fittingChanged, this, &OwnProbes::ask);
  connect(session->jobs(), &JobQueue::activityChanged, this, [this] {
    giveWay();
    ask();
  });
  connect(session, &Session::workspaceChanged, this, [this] {
    if (!active_ || (session_->workspace() && session_->workspace()->folder == folder_)) return;
    // It goes on when its workspace is opened again.
    active_ = false;
    if (ours_ && jobs_->isInBackground()) jobs_->stop();
  });
}

void OwnProbes::begin(bool anew) {
  if (!session_->workspace() || !session_->engine()) return;
  folder_ = session_->workspace()->folder;
  tried_.clear();
  active_ = true;
  first_ = anew;
  next();
}

void OwnProbes::ask() {
  if (!active_ || ours_ || std::exchange(asked_, true)) return;
  QTimer::singleShot(0, this, [this] {
    asked_ = false;
    next();
  });
}

void OwnProbes::next() {
  if (!active_ || ours_ || jobs_->isMeasuring() || jobs_->isFitting()) return;
  const Workspace* workspace = session_->workspace();
  if (std::exchange(first_, false)) {
    batch_.clear();
    ours_ = true;  // before the queue tells of the job
    jobs_->measure(first_probes(*workspace));
    ours_ = jobs_->isMeasuring();
    return;
  }
  if (!session_->jobs()->isIdle()) return;  // it says when it is
  std::vector<Architecture> known(tried_.begin(), tried_.end());
  try {
    std::error_code ignored;
    if (const std::string rows = workspace->own_latency_data(); std::filesystem::exists(rows, ignored))
      for (const LatencyTable::Row& row : read_latency_csv(rows).rows)
        if (row.arch) known.push_back(*row.arch);
  } catch (const Error&) {
    return end(false);  // who looks at the rows is told what is wrong with them
  }
  std::optional<MeasureConfig> more = further_measurement(*workspace, known);
  if (!more) return end(true);
  batch_.clear();
  for (const std::string& arch : more->archs) batch_.insert(architecture_from_text(arch));
  ours_ = true;
  jobs_->measureInBackground(std::move(*more));
  ours_ = jobs_->isMeasuring();
}

void OwnProbes::measuringChanged() {
  if (jobs_->isMeasuring() || !std::exchange(ours_, false) || !active_) return;
  const bool gave_way = std::exchange(gave_way_, false);
  if (jobs_->wasCutShort() && !gave_way) return end(false);  // somebody wanted it to stop
  if (!jobs_->wasCutShort()) tried_.merge(batch_);
  ask();
}

void OwnProbes::giveWay() {
  if (!ours_ || gave_way_ || !jobs_->isInBackground() || session_->jobs()->waitingCount() == 0) return;
  const Job* job = jobs_->current();
  if (!job || job->state() == JobState::waiting || job->state() == JobState::stopping) return;
  gave_way_ = true;
  jobs_->stop();
}

void OwnProbes::end(bool complete) {
  active_ = false;
  if (!session_->jobs()->isClosing()) emit ended(complete);
}

}  // namespace hat::ui
