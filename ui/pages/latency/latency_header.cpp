// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/latency_header.h"

#include <QAction>
#include <QPushButton>

#include "domain/config/latency.h"
#include "domain/workspace/workspace.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

constexpr std::int64_t fewest_rows = fewest_probes;  // of a fit

}  // namespace

LatencyHeader::LatencyHeader(Session* session, LatencyJobs* jobs, QWidget* parent)
    : PageHeader(parent), session_(session), jobs_(jobs) {
  views_ = bindName(new SegmentedControl, [] { return tr("View"); });
  bindLabels(views_, [] { return QStringList{tr("Predictor"), tr("Architecture"), tr("Tables")}; });
  views_->setObjectName("views");
  views_->setCurrent(0);
  addLeading(views_);
  import_ = addButton("importData", [] { return tr("Import CSV…"); });
  fit_ = addButton("fit", [] { return tr("Fit predictor"); });
  pause_ = addButton("pause");
  stop_ = addButton("stop", {}, icon("stop"));
  go_on_ = addButton(
      "goOn", [] { return tr("Go on"); }, icon("play"));
  const QIcon clock = icon("latency", Tint::onaccent);
  measure_ = makeDefault(addButton(
      "measure", [] { return tr("Measure…"); }, clock));
  profile_ = makeDefault(addButton(
      "measureArchitecture", [] { return tr("Measure this architecture"); }, clock));
  measure_action_ = bindText(new QAction(this), [] { return tr("Measure with other &settings…"); });
  profile_action_ = bindText(new QAction(this), [] { return tr("Measure the current &architecture"); });
  fit_action_ = bindText(new QAction(this), [] { return tr("&Fit the latency predictor"); });
  connect(measure_action_, &QAction::triggered, this, &LatencyHeader::formWanted);
  connect(profile_action_, &QAction::triggered, this, &LatencyHeader::profileWanted);
  connect(fit_action_, &QAction::triggered, this, &LatencyHeader::fitWanted);
  connect(views_, &SegmentedControl::activated, this, &LatencyHeader::viewChosen);
  connect(import_, &QPushButton::clicked, this, &LatencyHeader::importWanted);
  connect(fit_, &QPushButton::clicked, this, &LatencyHeader::fitWanted);
  connect(measure_, &QPushButton::clicked, this, &LatencyHeader::formWanted);
  connect(profile_, &QPushButton::clicked, this, &LatencyHeader::profileWanted);
  connect(pause_, &QPushButton::clicked, jobs_, &LatencyJobs::pauseOrResume);
  connect(stop_, &QPushButton::clicked, this, [this] { jobs_->isProfiling() ? jobs_->stopProfile() : jobs_->stop(); });
  connect(go_on_, &QPushButton::clicked, jobs_, &LatencyJobs::goOn);
}

QList<QAction*> LatencyHeader::actions() const { return {measure_action_, profile_action_, fit_action_}; }

void LatencyHeader::refreshProfile() {
  profile_->setEnabled(session_->selection()->hasCurrent());
  profile_action_->setEnabled(profile_->isEnabled() && profile_->isVisibleTo(this));
}

void LatencyHeader::refresh(const State& shown) {
  const Workspace* workspace = session_->workspace();
  const LatencyDevice* device = shown.device;
  const bool can_measure = workspace && !workspace->space.encoder_dims.empty() && session_->engine();
  const bool measuring = jobs_->isMeasuring(), profiling = jobs_->isProfiling(), busy = measuring || profiling;
  const Job* job = jobs_->current();
  const bool waiting = job && job->state() == JobState::waiting, paused = job && job->state() == JobState::paused,
             stopping = job && job->state() == JobState::stopping;
  import_->setVisible(workspace && !busy && !shown.presenting);
  import_->setEnabled(!shown.importing);
  fit_->setVisible(device && !device->data.empty() && !busy && !shown.of_architecture && !shown.presenting);
  fit_->setEnabled(device && device->rows >= fewest_rows && !jobs_->isFitting());
  fit_->setToolTip(device && device->rows < fewest_rows
                       ? tr("A predictor needs %1 rows or more.").arg(number(fewest_rows))
                       : QString());
  pause_->setVisible(measuring && !stopping && !waiting);
  pause_->setIcon(icon(paused ? "play" : "pause"));
  pause_->setText(paused ? tr("Resume") : tr("Pause"));
  stop_->setVisible(busy);
  stop_->setText(waiting ? tr("Cancel") : tr("Stop"));
  stop_->setEnabled(!stopping);
  go_on_->setVisible(jobs_->canGoOn() && !busy && !shown.of_architecture);
  measure_->setVisible(can_measure && !busy && !shown.of_architecture && shown.can_open_form && !shown.presenting);
  profile_->setVisible(can_measure && !busy && shown.of_architecture && !shown.presenting);
  profile_->setEnabled(session_->selection()->hasCurrent());
  measure_action_->setEnabled(can_measure && !busy);
  profile_action_->setEnabled(can_measure && !busy && session_->selection()->hasCurrent());
  fit_action_->setEnabled(fit_->isVisibleTo(this) && fit_->isEnabled());

  QString tag_kind, tag, subtitle;
  if (job) {
    const bool held = job->isHeld();
    tag_kind = waiting || paused || stopping || held ? "edited" : "running";
    tag = waiting                  ? tr("waiting")
          : paused                 ? tr("paused")
          : stopping               ? tr("stopping…")
          : held                   ? tr("waits for a translation")
          : measuring || profiling ? tr("measuring")
                                   : tr("fitting");
    QStringList parts;
    if (measuring)
      parts << tr("%1 of %2")
                   .arg(number(static_cast<std::int64_t>(jobs_->rows().size())),
                        number(static_cast<std::int64_t>(jobs_->planned())));
    if (const QString left = timeLeft(job->secondsLeft()); !left.isEmpty()) parts << left;
    subtitle = parts.join(", ");
  } else if (jobs_->canGoOn()) {
    tag_kind = "edited";
    tag = tr("stopped");
    subtitle = tr("%1 of %2")
                   .arg(number(static_cast<std::int64_t>(jobs_->rows().size())),
                        number(static_cast<std::int64_t>(jobs_->planned())));
  }
  setTag(tag_kind, tag);
  setSubtitle(subtitle);
}

}  // namespace hat::ui
