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

#include "domain/io/workspace.h"
#include "ui/controls/empty_state.h"
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
#include "ui/shell/session.h"
#include "ui/text/device_names.h"
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
  const bool any = measuring || report_ || analysing_ || (device && !(device->data.empty() && device->predictor.empty()));
  const bool of_architecture = view() == architecture_view;
  devices_->setProgress(measuring ? jobs_->target()->id : std::string(), measuring ? static_cast<int>(jobs_->rows().size()) : 0, measuring ? jobs_->planned() : 0);

  import_->setVisible(workspace && !busy && !presenting_);
  import_->setEnabled(!importing_);
  fit_->setVisible(device && !device->data.empty() && !busy && !of_architecture && !presenting_);
  fit_->setEnabled(device && device->rows >= fewest_rows && !jobs_->isFitting());
  fit_->setToolTip(device && device->rows < fewest_rows ? tr("A predictor needs %1 rows or more.").arg(number(fewest_rows)) : QString());
  pause_->setVisible(measuring && !jobs_->isStopping() && !jobs_->isWaiting());
  pause_->setIcon(icon(jobs_->isPaused() ? "play" : "pause"));
  pause_->setText(jobs_->isPaused() ? tr("Resume") : tr("Pause"));
  stop_->setVisible(busy);
  stop_->setEnabled(!jobs_->isStopping());
  go_on_->setVisible(jobs_->canGoOn() && !busy && !of_architecture);
  measure_->setVisible(can_measure && !busy && !of_architecture && !form_open_ && any && !presenting_);
  profile_button_->setVisible(can_measure && !busy && of_architecture && !presenting_);
  profile_button_->setEnabled(session()->selection()->hasCurrent());
  measure_action_->setEnabled(can_measure && !busy);
  profile_action_->setEnabled(can_measure && !busy && session()->selection()->hasCurrent());
  fit_action_->setEnabled(fit_->isVisibleTo(this) && fit_->isEnabled());

  header_->setTitle(title());
  QString tag_kind, tag, subtitle;
  if (measuring) {
    tag_kind = jobs_->isPaused() ? "edited" : "running";
    tag = jobs_->isWaiting() ? tr("waiting") : jobs_->isPaused() ? tr("paused") : jobs_->isStopping() ? tr("stopping") : tr("measuring");
    subtitle = tr("%1 of %2").arg(number(static_cast<std::int64_t>(jobs_->rows().size())), number(static_cast<std::int64_t>(jobs_->planned())));
    const QString left = jobs_->isPaused() || jobs_->isStopping() ? QString() : timeLeft(jobs_->secondsLeft());
    if (!left.isEmpty()) subtitle += ", " + left;
  } else if (profiling) {
    tag_kind = "running";
    tag = tr("measuring");
  } else if (jobs_->isFitting()) {
    tag_kind = "running";
    tag = tr("fitting");
  } else if (jobs_->canGoOn()) {
    tag_kind = "edited";
    tag = tr("stopped");
    subtitle = tr("%1 of %2").arg(number(static_cast<std::int64_t>(jobs_->rows().size())), number(static_cast<std::int64_t>(jobs_->planned())));
  }
  header_->setTag(tag_kind, tag);
  header_->setSubtitle(subtitle);
}

void LatencyPage::refresh() {
  if (jobs_->isMeasuring()) form_open_ = false;
  refreshHeader();
  const Workspace* workspace = session()->workspace();
  const LatencyDevice* device = devices_->device(shown_);
  const bool can_measure = workspace && !workspace->space.encoder_dims.empty() && session()->engine(), measuring = jobs_->isMeasuring();
  const bool any = measuring || report_ || analysing_ || (device && !(device->data.empty() && device->predictor.empty()));
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
              !workspace     ? tr("A workspace with a search space or a SuperTransformer is needed: open the sample workspace, or one of your own.")
              : !can_measure ? tr("This workspace has no search space, so there is nothing to measure; import a latency data set to look at one.")
                             : tr("Nothing of this device has been measured. Measuring this machine takes about a minute; a latency predictor is "
                                  "fitted to it, and every page then knows its ms."),
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
  header_->setTitle(title());
  views_->setLabels({tr("Predictor"), tr("Architecture"), tr("Tables")});
  views_->setAccessibleName(tr("View"));
  import_->setText(tr("Import CSV…"));
  fit_->setText(tr("Fit predictor"));
  stop_->setText(tr("Stop"));
  go_on_->setText(tr("Go on"));
  measure_->setText(tr("Measure…"));
  profile_button_->setText(tr("Measure this architecture"));
  measure_action_->setText(tr("Measure with other &settings…"));
  profile_action_->setText(tr("Measure the current &architecture"));
  fit_action_->setText(tr("&Fit the latency predictor"));
  list_->setAccessibleName(tr("Devices"));
  devices_->retranslate();
  predictor_->retranslate();
  profile_->retranslate();
  tables_->retranslate();
  form_->retranslate();
  inspector_->retranslate();
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

bool LatencyPage::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::FocusIn) {
    focused_plot_ = qobject_cast<QWidget*>(object);
    if (focused_plot_) emit hint(tr("Export and copy take: %1").arg(focused_plot_->accessibleName()));
  }
  return Page::eventFilter(object, event);
}

QWidget* LatencyPage::exported() const {
  if (view() == tables_view) return tables_;
  if (focused_plot_) return focused_plot_;
  return view() == architecture_view ? static_cast<QWidget*>(profile_->components()) : predictor_->scatter();
}

QStringList LatencyPage::exportKinds() const { return view() == tables_view ? QStringList{"csv"} : QStringList{"svg", "pdf", "png", "csv"}; }

void LatencyPage::exportTo(const QString& kind, const QString& file) {
  QWidget* what = exported();
  if (what == tables_ && kind == "csv") return writeText(file, tables_->csv());
  // Of a plot of rows, everything that is known of them.
  if (kind == "csv" && (what == predictor_->scatter() || what == predictor_->drift())) return writeText(file, csvOf(rows()));
  if (auto* plot = qobject_cast<Plot*>(what)) return plot->exportTo(kind, file);
  if (auto* components = qobject_cast<ComponentView*>(what)) return components->exportTo(kind, file);
  Page::exportTo(kind, file);
}

void LatencyPage::copy() {
  QWidget* what = exported();
  if (what == tables_) QApplication::clipboard()->setText(tables_->csv());
  else if (auto* plot = qobject_cast<Plot*>(what)) plot->copy();
  else if (auto* components = qobject_cast<ComponentView*>(what)) components->copy();
}

void LatencyPage::renameDevice(const std::string& id) {
  const LatencyDevice* device = devices_->device(id);
  const Workspace* workspace = session()->workspace();
  if (!device || !workspace) return;
  bool accepted = false;
  const QString name = QInputDialog::getText(this, tr("Rename the device"), tr("Name; empty gives it its own name back"), QLineEdit::Normal,
                                             deviceTitle(*device), &accepted).trimmed();
  if (!accepted || name == deviceTitle(*device)) return;
  try {
    rename_device(*workspace, id, name.toStdString());
  } catch (const Error& error) {
    return emit hint(QString::fromUtf8(error.what()));
  }
  fillDevices();
  list_->setCurrent(shown_);
  refresh();
  emit devicesChanged();
}

}  // namespace hat::ui
