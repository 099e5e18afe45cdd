// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/jobs_panel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/text/costs.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"
#include "ui/window/job_log_window.h"

namespace hat::ui {

JobRow::JobRow(Job* job, QWidget* parent) : QWidget(parent), job_(job) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 0, 12, 0);
  row->setSpacing(14);
  name_ = new RoleLabel(Role::small, 1);
  name_->setRole(Role::small, QFont::Medium);
  name_->setElided(true);
  bar_ = new QProgressBar;
  bar_->setTextVisible(false);
  step_ = new RoleLabel(Role::small, 2);
  step_->setElided(true);
  rate_ = new RoleLabel(Role::small, 2);
  rate_->setNumbers(true);
  left_ = new RoleLabel(Role::small, 2);
  left_->setElided(true);
  // Columns of the same width in every row, narrower where the window is.
  name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  bar_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  step_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  left_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  row->addWidget(name_, 19);
  row->addWidget(bar_, 13);
  row->addWidget(step_, 30);
  row->addWidget(rate_);
  row->addWidget(left_, 18);
  makeButtons(row, *job);
  whenScaled(this, [this] {
    name_->setMaximumWidth(scaled(190));
    bar_->setMinimumWidth(16);
    bar_->setMaximumWidth(scaled(134));
    left_->setMaximumWidth(scaled(210));
    setFixedHeight(scaled(28));
  });
  connect(job, &Job::changed, this, &JobRow::refresh);
  connect(job, &Job::finished, this, &JobRow::refresh);
  bindTexts(this, [this] { refresh(); });
}

void JobRow::makeButtons(QHBoxLayout* row, const Job& job) {
  auto* log = iconButton("log", [] { return tr("Open the log"); });
  log->setObjectName("openLog");
  auto* folder = iconButton("folder", [] { return tr("Reveal the folder"); });
  folder->setObjectName("revealFolder");
  pause_ = iconButton("pause", {});
  stop_ = iconButton("stop", [] { return tr("Cancel"); });
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(4);
  for (QPushButton* button : {log, folder, pause_, stop_}) buttons->addWidget(button);
  row->addLayout(buttons);
  folder->setVisible(!job.folder().isEmpty());
  connect(pause_, &QPushButton::clicked, this, [this] {
    if (!job_) return;
    if (job_->state() == JobState::paused)
      job_->resume();
    else
      job_->pause();
  });
  connect(stop_, &QPushButton::clicked, this, [this] {
    if (job_) job_->cancel();
  });
  connect(log, &QPushButton::clicked, this, &JobRow::openLog);
  connect(folder, &QPushButton::clicked, this, [this] {
    if (job_) revealFolder(job_->folder());
  });
}

void JobRow::openLog() {
  if (job_) (new JobLogWindow(job_, window()))->show();
}

void JobRow::refresh() {
  if (!job_) return;
  const JobStatus& s = job_->status();
  const JobState state = job_->state();
  const bool unknown = s.fraction < 0 && !job_->isOver() && state != JobState::waiting;
  bar_->setRange(0, unknown ? 0 : 1000);
  if (!unknown) bar_->setValue(state == JobState::done ? 1000 : int(1000 * std::max(0.0, s.fraction)));
  QString word;
  QString ink = "2";
  switch (state) {
    case JobState::waiting: word = tr("waiting"); break;
    case JobState::running: word = job_->isHeld() ? tr("waits for a translation, %1").arg(s.step) : s.step; break;
    case JobState::paused: word = s.step.isEmpty() ? tr("paused") : tr("paused, %1").arg(s.step); break;
    case JobState::stopping: word = tr("stopping…"); break;
    case JobState::done:
      word = QString::fromUtf8("✓ ") + tr("done");
      ink = "ok";
      break;
    case JobState::cancelled: word = tr("cancelled"); break;
    case JobState::failed:
      word = job_->error();
      ink = "err";
      break;
  }
  name_->setText(job_->title());
  bar_->setAccessibleName(job_->title());
  step_->setText(word);
  step_->setInk(ink);
  rate_->setText(state == JobState::running && !job_->isHeld() ? s.rate : QString());
  const bool over = job_->isOver();
  QStringList left;
  left << timeLeft(job_->secondsLeft());
  if (const auto& cost = job_->cost()) {
    if (over) left << duration(cost->seconds);
    left << energyWithSource(*cost);
  }
  left.removeAll(QString());
  left_->setText(left.join(QString::fromUtf8(" · ")));
  pause_->setVisible(!over);
  stop_->setVisible(!over);
  pause_->setEnabled(state == JobState::running || state == JobState::paused);
  stop_->setEnabled(state != JobState::stopping);
  const bool paused = state == JobState::paused;
  pause_->setIcon(icon(paused ? "play" : "pause"));
  pause_->setToolTip(paused ? tr("Resume") : tr("Pause"));
  pause_->setAccessibleName(pause_->toolTip());
}

JobsPanel::JobsPanel(JobQueue* queue, QWidget* parent) : QWidget(parent), queue_(queue) {
  column_ = new QVBoxLayout(this);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(0);
  column_->addWidget(new Hairline);
  head_ = new QWidget;
  auto* row = new QHBoxLayout(head_);
  row->setContentsMargins(12, 0, 12, 0);
  row->setSpacing(8);
  chevron_ = iconButton("chevron_right", [] { return tr("Show or hide the list of jobs"); });
  auto* title = bindText(new RoleLabel(Role::small), [] { return tr("Jobs"); });
  title->setRole(Role::small, QFont::DemiBold);
  sentence_ = new RoleLabel(Role::small, 2);
  sentence_->setElided(true);
  row->addWidget(chevron_);
  row->addWidget(title);
  row->addWidget(sentence_, 1);
  column_->addWidget(head_);
  connect(chevron_, &QPushButton::clicked, this, [this] { setOpen(!open_); });
  connect(queue, &JobQueue::activityChanged, this, &JobsPanel::refresh);
  connect(queue, &JobQueue::rowsInserted, this, &JobsPanel::rebuild);
  connect(queue, &JobQueue::rowsRemoved, this, &JobsPanel::rebuild);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  whenScaled(this, [this] {
    head_->setFixedHeight(scaled(31));
    rebuild();
  });
  bindTexts(this, [this] { refresh(); });
}

void JobsPanel::mousePressEvent(QMouseEvent* event) {
  if (head_->geometry().contains(event->position().toPoint())) setOpen(!open_);
}

void JobsPanel::setOpen(bool open) {
  open_ = open;
  chevron_->setIcon(icon(open ? "chevron_down" : "chevron_right"));
  rebuild();
  emit openChanged();
}

void JobsPanel::rebuild() {
  qDeleteAll(rows_);
  rows_.clear();
  // The newest few: the dock must not eat the page.
  for (int i = std::max(0, queue_->rowCount() - 5); open_ && i < queue_->rowCount(); ++i) {
    auto* row = new JobRow(queue_->jobAt(i));
    rows_.append(row);
    column_->addWidget(row);
  }
  refresh();
  setFixedHeight(scaled(31) + 1 + int(rows_.size()) * scaled(28) + (rows_.isEmpty() ? 0 : 4));
}

void JobsPanel::refresh() {
  const int running = queue_->runningCount(), paused = queue_->pausedCount(), waiting = queue_->waitingCount();
  QString text = tr("nothing running");
  if (running + paused + waiting > 0) {
    QStringList counts;
    const Job* job = queue_->computing();
    // The one at work comes first, with what it does; its time left only while it goes on.
    if (running > 0)
      counts << (job && job->state() == JobState::stopping ? tr("%n stopping", nullptr, running)
                                                           : tr("%n running", nullptr, running));
    if (paused > 0) counts << tr("%n paused", nullptr, paused);
    if (job) {
      QStringList parts{job->title()};
      if (!job->status().step.isEmpty()) parts << job->status().step;
      if (const QString left = timeLeft(job->secondsLeft()); !left.isEmpty()) parts << left;
      counts.last() += ": " + parts.join(", ");
    }
    if (waiting > 0) counts << tr("%n waiting for the compute lane", nullptr, waiting);
    text = counts.join(", ");
  } else if (queue_->rowCount() > 0) {
    const Job* last = queue_->jobAt(queue_->rowCount() - 1);
    if (last->state() == JobState::done) text = tr("nothing running; done: %1").arg(last->title());
    if (last->state() == JobState::failed) text = tr("failed: %1. %2").arg(last->title(), last->error());
  }
  sentence_->setText(text);
  sentence_->setInk(running + paused + waiting == 0 && queue_->rowCount() > 0 &&
                            queue_->jobAt(queue_->rowCount() - 1)->state() == JobState::failed
                        ? "err"
                        : "2");
}

}  // namespace hat::ui
