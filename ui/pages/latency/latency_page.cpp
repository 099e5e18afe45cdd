// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/latency_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "domain/io/atomic_file.h"
#include "domain/workspace/own_measurement.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/pages/latency/certify_job.h"
#include "ui/pages/latency/device_list.h"
#include "ui/pages/latency/latency_header.h"
#include "ui/pages/latency/latency_inspector.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_words.h"
#include "ui/pages/latency/measure_form.h"
#include "ui/pages/latency/plain_stack.h"
#include "ui/pages/latency/predictor_view.h"
#include "ui/pages/latency/profile_view.h"
#include "ui/pages/latency/rename_device.h"
#include "ui/pages/latency/shown_device.h"
#include "ui/pages/latency/shown_profile.h"
#include "ui/pages/latency/tables_view.h"
#include "ui/plots/component_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"

namespace hat::ui {
namespace {

enum Face { empty_face, shown_face, form_face };

}  // namespace

LatencyPage::LatencyPage(Session* session, QWidget* parent) : Page(session, parent) {
  jobs_ = new LatencyJobs(session, this);
  devices_ = new DeviceModel(this);
  shown_ = new ShownDevice(session, jobs_, devices_, this);
  header_ = bindText(new LatencyHeader(session, jobs_), [this] { return title(); });
  remember(header_->views());
  list_ = bindName(new DeviceList(devices_), [] { return tr("Devices"); });
  list_->setObjectName("devices");
  list_box_ = new QWidget;
  auto* list_row = new QHBoxLayout(list_box_);
  list_row->setContentsMargins(0, 0, 0, 0);
  list_row->setSpacing(0);
  list_row->addWidget(list_, 1);
  list_row->addWidget(new Hairline(Qt::Vertical));
  whenScaled(list_box_, [this] { list_box_->setFixedWidth(scaled(200)); });
  warning_ = new RoleLabel(Role::small);
  warning_->setObjectName("coverage");
  warning_->setInk("warn");
  warning_->setWordWrap(true);
  warning_->setContentsMargins(24, 8, 16, 0);
  predictor_ = new PredictorView(session);
  profile_ = new ProfileView;
  tables_ = new TablesView(session);
  view_stack_ = new PlainStack;
  for (QWidget* one : std::initializer_list<QWidget*>{predictor_, profile_, tables_}) view_stack_->addWidget(one);
  auto* shown = new QWidget;
  auto* shown_column = new QVBoxLayout(shown);
  shown_column->setContentsMargins(0, 0, 0, 0);
  shown_column->setSpacing(0);
  shown_column->addWidget(warning_);
  shown_column->addWidget(view_stack_, 1);
  empty_ = new EmptyState;
  form_ = new MeasureForm;
  stack_ = new PlainStack;
  for (QWidget* one : std::initializer_list<QWidget*>{empty_, shown, form_}) stack_->addWidget(one);
  auto* content = new QWidget;
  auto* body = new QGridLayout(content);
  body->setContentsMargins(0, 0, 0, 0);
  body->setSpacing(0);
  body->addWidget(new Hairline, 0, 0, 1, 2);
  body->addWidget(list_box_, 1, 0);
  body->addWidget(stack_, 1, 1);
  body->setColumnStretch(1, 1);
  setFrame(header_, content);
  inspector_ = new LatencyInspector(session, this);
  inspector_->hide();
  connectViews();
  connectJobs();
  connectDevice();
  connectSession();
  retranslate();
  reloadDevices();
}

void LatencyPage::connectViews() {
  connect(header_, &LatencyHeader::viewChosen, this, [this](int view) { showView(static_cast<View>(view)); });
  connect(header_, &LatencyHeader::importWanted, this, &LatencyPage::askForData);
  connect(header_, &LatencyHeader::fitWanted, this, &LatencyPage::fitShown);
  connect(header_, &LatencyHeader::formWanted, this, [this] { openForm(jobs_->measurementOf(shown_->device())); });
  connect(header_, &LatencyHeader::profileWanted, this, &LatencyPage::measureArchitecture);
  connect(empty_, &EmptyState::activated, this, [this] { jobs_->measure(jobs_->usualMeasurement()); });
  connect(form_, &MeasureForm::cancelled, this, [this] {
    form_open_ = false;
    refresh();
  });
  connect(form_, &MeasureForm::startRequested, this, [this] {
    const MeasureConfig config = form_->config();
    const std::vector<Problem> problems = without_place(config).validate();
    form_->showProblems(problems);
    if (!problems.empty()) return;
    form_open_ = false;
    jobs_->measure(config);
  });
  connect(list_, &DeviceList::chosen, this, &LatencyPage::showDevice);
  connect(inspector_, &LatencyInspector::fitRequested, this, &LatencyPage::fitShown);
  connect(inspector_->certifying(), &CertifyJob::certified, this, &LatencyPage::reloadDevices);
  connect(inspector_->certifying(), &CertifyJob::failed, this, &Page::hint);
  connect(inspector_, &LatencyInspector::removeRequested, this, [this] {
    if (shown_->remove()) emit devicesChanged();
  });
  connect(predictor_, &PredictorView::sampleChosen, this, &LatencyPage::chooseSample);
  connect(predictor_, &PredictorView::sampleHovered, this, &LatencyPage::hoverSample);
  connect(predictor_, &PredictorView::hint, this, &Page::hint);
  connect(profile_, &ProfileView::hint, this, &Page::hint);
  connect(tables_, &TablesView::sampleChosen, this, &LatencyPage::chooseSample);
  connect(tables_, &TablesView::sampleHovered, this, &LatencyPage::hoverSample);
  connect(list_, &DeviceList::renameWanted, this, &LatencyPage::renameDevice);
}

void LatencyPage::connectJobs() {
  connect(jobs_, &LatencyJobs::measuringChanged, this, [this] {
    // A measurement shows its rows from the moment it begins.
    if (jobs_->isMeasuring() && !jobs_->isInBackground()) shown_->setId(jobs_->target()->id);
    devices_->setDevices(
        jobs_->devices());  // another machine is among them from then on, and only if it told something after it
    if (jobs_->isMeasuring())
      list_->setCurrent(shown_->id());
    else if (!shown_->device())
      return reloadDevices();
    showReport();
    refresh();
  });
  connect(jobs_, &LatencyJobs::rowsArrived, this, [this] {
    if (shown_->isLive()) {
      predictor_->showLive(&jobs_->rows(), jobs_->planned(), shown_->series());
      tables_->showLive(&jobs_->rows());
    }
    refreshHeader();
  });
  connect(jobs_, &LatencyJobs::progressed, this, [this] {
    refreshHeader();
    if (jobs_->isProfiling()) refreshProfile();
  });
  connect(jobs_, &LatencyJobs::measured, this, &LatencyPage::reloadDevices);
  connect(jobs_, &LatencyJobs::fitted, this, [this] {
    if (!jobs_->fittedInBackground()) shown_->want();
    reloadDevices();
    emit devicesChanged();
  });
  connect(jobs_, &LatencyJobs::fittingChanged, this, &LatencyPage::refresh);
  connect(jobs_, &LatencyJobs::profileChanged, this, [this] {
    refreshProfile();
    refresh();
  });
  connect(jobs_, &LatencyJobs::machineWasBusy, this, [this] { emit hint(ProfileView::busyMachine()); });
  connect(jobs_, &LatencyJobs::imported, this, &LatencyPage::showImported);
  connect(jobs_, &LatencyJobs::importEnded, this, &LatencyPage::refresh);
  connect(jobs_, &LatencyJobs::failed, this, &Page::hint);
  connect(jobs_, &LatencyJobs::devicesKept, this, [this] {
    reloadDevices();
    emit devicesChanged();
  });
}

void LatencyPage::connectDevice() {
  connect(shown_, &ShownDevice::changed, this, [this] {
    list_->setCurrent(shown_->id());
    showReport();
    refresh();
  });
  connect(shown_, &ShownDevice::read, this, [this] {
    showReport();
    followSelection();
    refresh();
  });
  connect(shown_, &ShownDevice::wanted, this, &LatencyPage::deviceWanted);
  connect(shown_, &ShownDevice::failed, this, &Page::hint);
}

void LatencyPage::connectSession() {
  connect(session(), &Session::workspaceChanged, this, &LatencyPage::reloadDevices);
  whenSeen([this] {
    shown_->followWindow();
    refreshProfile();
    refresh();
  })->on(session()->device(), &DeviceState::predictorChanged);
  connect(session()->requests(), &Requests::parts, this, [this] {
    const Selection* selection = session()->selection();
    if (selection->hasCurrent()) jobs_->profile(selection->current().arch);
  });
  whenSeen([this] { refreshProfile(); })->on(session()->device(), &DeviceState::partsChanged);
  whenSeen([this] { followSelection(); })->on(session()->selection(), &Selection::currentChanged);
  connect(session()->selection(), &Selection::hoverChanged, this, [this] {
    const auto& hovered = session()->selection()->hovered();
    const QString id = hovered ? QString::fromStdString(id_of(hovered->arch)) : QString();
    predictor_->setHovered(id);
    tables_->setHovered(id);
  });
}

QWidget* LatencyPage::inspector() { return inspector_; }

QList<QAction*> LatencyPage::runActions() { return header_->actions(); }

LatencyPage::View LatencyPage::view() const { return static_cast<View>(header_->views()->current()); }

void LatencyPage::showView(View view) {
  header_->views()->setCurrent(view);
  view_stack_->setCurrentIndex(view);
  form_open_ = false;
  refresh();
}

const std::string& LatencyPage::shownDevice() const { return shown_->id(); }

const LatencyReport* LatencyPage::report() const { return shown_->report(); }

void LatencyPage::reloadDevices() { shown_->reload(); }

void LatencyPage::showDevice(const std::string& id) {
  if (!devices_->device(id)) return;
  form_open_ = false;
  if (id == shown_->id()) return refresh();
  shown_->choose(id);
}

void LatencyPage::showReport() {
  if (shown_->isLive()) {
    predictor_->showLive(&jobs_->rows(), jobs_->planned(), shown_->series());
    tables_->showLive(&jobs_->rows());
  } else if (shown_->report()) {
    predictor_->show(shown_->report(), shown_->series());
    tables_->show(shown_->report());
  } else {
    predictor_->showNothing(whyNoRows(shown_->device(), shown_->isBeingRead()));
    tables_->show(nullptr);
  }
  refreshInspector();
}

void LatencyPage::fitShown() {
  const LatencyDevice* device = shown_->device();
  if (device && !device->data.empty()) jobs_->fit(*device, inspector_->leavesOutDrift());
}

void LatencyPage::askForData() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Import a latency data set"), {}, tr("Latency data sets (*.csv)"));
  if (!file.isEmpty()) addData(file);
}

void LatencyPage::addData(const QString& file) {
  if (!session()->workspace()) return emit hint(tr("Open a workspace first: a data set is kept for one."));
  jobs_->importData(file);
  refresh();
}

void LatencyPage::showImported(const QString& id, const QString& file) {
  shown_->setId(id.toStdString());
  form_open_ = false;
  reloadDevices();
  emit devicesChanged();
  emit hint(tr("Imported %1: fit a predictor to its rows next.").arg(file));
}

void LatencyPage::openForm(const DeviceSetting& setting) { openForm(jobs_->usualMeasurement(setting)); }

void LatencyPage::openForm(const MeasureConfig& config) {
  if (jobs_->isMeasuring() || !session()->workspace()) return;
  const LatencyDevice* own =
      devices_->device(own_device(*session()->workspace(), {config.threads, config.precision}).id);
  form_->load(config, own ? own->rows : 0);
  form_open_ = true;
  refresh();
}

void LatencyPage::measureArchitecture() {
  if (!session()->selection()->hasCurrent())
    return emit hint(tr("No architecture is current: click a point or a row first."));
  if (view() != architecture_view) showView(architecture_view);
  jobs_->profile(session()->selection()->current().arch);
}

void LatencyPage::chooseSample(int row) {
  if (shown_->selectRow(row)) followSelection();
}

void LatencyPage::hoverSample(int row) {
  // Rows without an architecture are hovered here alone.
  predictor_->setHovered(shown_->idOf(row));
  tables_->setHovered(shown_->idOf(row));
  shown_->hoverRow(row);
}

void LatencyPage::followSelection() {
  shown_->followSelection();
  predictor_->setSelected(shown_->selected());
  tables_->setSelected(shown_->selected());
  header_->refreshProfile();
  refreshProfile();
  refreshInspector();
}

void LatencyPage::refreshProfile() { profile_->show(shownProfile(*session(), *jobs_)); }

void LatencyPage::refreshHeader() {
  const bool measuring = jobs_->isMeasuring();
  devices_->setProgress(measuring ? jobs_->target()->id : std::string(),
                        measuring ? static_cast<int>(jobs_->rows().size()) : 0, measuring ? jobs_->planned() : 0);
  header_->refresh({shown_->device(), view() == architecture_view, shown_->isAnything() && !form_open_,
                    jobs_->isImporting(), presenting_});
}

void LatencyPage::refresh() {
  if (jobs_->isMeasuring()) form_open_ = false;
  refreshHeader();
  const Workspace* workspace = session()->workspace();
  const bool can_measure = workspace && !workspace->space.encoder_dims.empty() && session()->engine();
  const bool of_architecture = view() == architecture_view;
  const bool any = of_architecture || shown_->isAnything();
  stack_->setCurrentIndex(form_open_ ? form_face : any ? shown_face : empty_face);
  list_box_->setVisible(!presenting_ && devices_->rowCount() > 0);
  header_->views()->setVisible(workspace != nullptr);
  const LatencyReport* report = shown_->isLive() ? nullptr : shown_->report();
  const QString gap = report && report->has_predictor && !of_architecture
                          ? LatencyInspector::coverageSentence(report->coverage, session()->space())
                          : QString();
  warning_->setText(gap.isEmpty() ? QString() : QString::fromUtf8("▲ ") + gap);
  warning_->setVisible(!gap.isEmpty());
  sayNoLatency(empty_, workspace != nullptr, can_measure);
  refreshInspector();
}

void LatencyPage::refreshInspector() {
  inspector_->show({.device = shown_->device(),
                    .report = shown_->isLive() ? nullptr : shown_->report(),
                    .sample = shown_->selectedSample()});
}

void LatencyPage::retranslate() {
  showReport();
  refreshProfile();
  refresh();
}

void LatencyPage::restyle() { showReport(); }

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
  if (view() != tables_view) return Page::copy();
  QApplication::clipboard()->setText(tables_->csv());
}

void LatencyPage::renameDevice(const std::string& id) {
  const LatencyDevice* device = devices_->device(id);
  try {
    if (!device || !askToRename(this, *session(), LatencyDevice(*device))) return;
  } catch (const Error& error) {
    return emit hint(words(error));
  }
  devices_->setDevices(jobs_->devices());
  list_->setCurrent(shown_->id());
  refresh();
  emit devicesChanged();
}

bool LatencyPage::isSettled() const { return !shown_->isBeingRead() && !jobs_->isImporting() && !jobs_->isProfiling(); }

void LatencyPage::prepareForCapture() {
  showView(predictor_view);
  if (session()->selection()->hasCurrent()) followSelection();
}

}  // namespace hat::ui
