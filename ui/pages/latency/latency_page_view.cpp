// SPDX-License-Identifier: GPL-3.0-or-later
// What the Latency page says and offers: header, words, export.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "domain/io/atomic_file.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/latency_rows.h"
#include "ui/pages/latency/device_list.h"
#include "ui/pages/latency/latency_inspector.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/latency/measure_form.h"
#include "ui/pages/latency/predictor_view.h"
#include "ui/pages/latency/profile_view.h"
#include "ui/pages/latency/tables_view.h"
#include "ui/plots/component_view.h"
#include "ui/plots/depth_plot.h"
#include "ui/plots/export.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

enum Face { empty_face, shown_face, form_face };
constexpr std::int64_t fewest_rows = 20;  // of a fit

}  // namespace

void LatencyPage::refreshHeader() {
  const Workspace* workspace = session()->workspace();
  const LatencyDevice* device = devices_->device(shown_);
  const bool can_measure = workspace && !workspace->space.encoder_dims.empty() && session()->engine();
  const bool measuring = jobs_->isMeasuring(), profiling = jobs_->isProfiling(), busy = measuring || profiling;
  const bool any =
      measuring || report_ || analysing_ || (device && !(device->data.empty() && device->predictor.empty()));
  const bool of_architecture = view() == architecture_view;
  const Job* job = jobs_->current();
  const bool waiting = job && job->state() == JobState::waiting, paused = job && job->state() == JobState::paused,
             stopping = job && job->state() == JobState::stopping;
  devices_->setProgress(measuring ? jobs_->target()->id : std::string(),
                        measuring ? static_cast<int>(jobs_->rows().size()) : 0, measuring ? jobs_->planned() : 0);

  import_->setVisible(workspace && !busy && !presenting_);
  import_->setEnabled(!importing_);
  fit_->setVisible(device && !device->data.empty() && !busy && !of_architecture && !presenting_);
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
  go_on_->setVisible(jobs_->canGoOn() && !busy && !of_architecture);
  measure_->setVisible(can_measure && !busy && !of_architecture && !form_open_ && any && !presenting_);
  profile_button_->setVisible(can_measure && !busy && of_architecture && !presenting_);
  profile_button_->setEnabled(session()->selection()->hasCurrent());
  measure_action_->setEnabled(can_measure && !busy);
  profile_action_->setEnabled(can_measure && !busy && session()->selection()->hasCurrent());
  fit_action_->setEnabled(fit_->isVisibleTo(this) && fit_->isEnabled());

  header_->setTitle(title());
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
  header_->setTag(tag_kind, tag);
  header_->setSubtitle(subtitle);
}

void LatencyPage::refresh() {
  if (jobs_->isMeasuring()) form_open_ = false;
  refreshHeader();
  const Workspace* workspace = session()->workspace();
  const LatencyDevice* device = devices_->device(shown_);
  const bool can_measure = workspace && !workspace->space.encoder_dims.empty() && session()->engine(),
             measuring = jobs_->isMeasuring();
  const bool any =
      measuring || report_ || analysing_ || (device && !(device->data.empty() && device->predictor.empty()));
  const bool of_architecture = view() == architecture_view;
  stack_->setCurrentIndex(form_open_ ? form_face : any || of_architecture ? shown_face : empty_face);
  list_box_->setVisible(!presenting_ && devices_->rowCount() > 0);
  views_->setVisible(workspace != nullptr);
  const QString gap = report_ && report_->has_predictor && !isLive() && !of_architecture
                          ? LatencyInspector::coverageSentence(report_->coverage, session()->space())
                          : QString();
  warning_->setText(gap.isEmpty() ? QString() : QString::fromUtf8("▲ ") + gap);
  warning_->setVisible(!gap.isEmpty());
  empty_->set(workspace ? tr("No latency yet") : tr("No workspace yet"),
              !workspace ? tr("A workspace with a search space or a SuperTransformer is needed: open the sample "
                              "workspace, or one of your own.")
              : !can_measure
                  ? tr("This workspace has no search space, so there is nothing to measure; import a latency data set "
                       "to look at one.")
                  : tr("Nothing of this device has been measured. Measuring this machine takes seconds or minutes, by "
                       "the size of its "
                       "architectures; a latency predictor is fitted to it, and every page then knows its ms."),
              can_measure ? tr("Measure this machine") : QString());
  refreshInspector();
}

void LatencyPage::refreshInspector() {
  LatencyInspector::Shown shown;
  shown.device = devices_->device(shown_);
  if (!isLive()) shown.report = report_.get();
  for (const LatencySample& sample : rows())
    if (!selected_.isEmpty() && sample.id == selected_.toStdString()) {
      shown.sample = &sample;
      break;
    }
  inspector_->show(shown);
}

void LatencyPage::retranslate() {
  showReport();
  refreshProfile();
  refresh();
}

void LatencyPage::restyle() {
  list_box_->setFixedWidth(scaled(200));
  showReport();
}

void LatencyPage::setPresenting(bool on) {
  presenting_ = on;
  refresh();
}

QList<Exportable*> LatencyPage::exportViews() const {
  QList<Exportable*> views;
  if (view() == predictor_view) views << predictor_->plots();
  if (view() == architecture_view) views << profile_->components() << profile_->lengths();
  return views;
}

QStringList LatencyPage::exportKinds() const {
  return view() == tables_view ? QStringList{"csv"} : Page::exportKinds();
}

void LatencyPage::exportTo(const QString& kind, const QString& file) {
  if (view() == tables_view && kind == "csv") return write_atomically(file.toStdString(), tables_->csv().toStdString());
  Page::exportTo(kind, file);
}

void LatencyPage::copy() {
  if (view() == tables_view)
    QApplication::clipboard()->setText(tables_->csv());
  else
    Page::copy();
}

void LatencyPage::renameDevice(const std::string& id) {
  const LatencyDevice* device = devices_->device(id);
  if (!device || !session()->workspace()) return;
  // Jobs may end while the dialog is open, and with them devices and workspace may be others.
  const QString before = deviceTitle(*device);
  const std::string folder = session()->workspace()->folder;
  bool accepted = false;
  const QString name =
      QInputDialog::getText(this, tr("Rename the device"), tr("Name; empty gives it its own name back"),
                            QLineEdit::Normal, before, &accepted)
          .trimmed();
  const Workspace* workspace = session()->workspace();
  if (!accepted || name == before || !workspace || workspace->folder != folder) return;
  try {
    rename_device(*workspace, id, name.toStdString());
  } catch (const Error& error) {
    return emit hint(words(error));
  }
  fillDevices();
  list_->setCurrent(shown_);
  refresh();
  emit devicesChanged();
}

}  // namespace hat::ui
