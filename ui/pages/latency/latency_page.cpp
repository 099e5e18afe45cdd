// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/latency_page.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

#include "domain/io/atomic_file.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/jobs/job_runner.h"
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
#include "ui/pages/latency/report_job.h"
#include "ui/pages/latency/shown_profile.h"
#include "ui/pages/latency/tables_view.h"
#include "ui/plots/component_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/messages.h"

namespace hat::ui {
namespace {

enum Face { empty_face, shown_face, form_face };

}  // namespace

LatencyPage::LatencyPage(Session* session, QWidget* parent) : Page(session, parent) {
  jobs_ = new LatencyJobs(session, this);
  devices_ = new DeviceModel(this);
  header_ = new LatencyHeader(session, jobs_);
  remember(header_->views());
  list_ = bindName(new DeviceList(devices_), [] { return tr("Devices"); });
  list_->setObjectName("devices");
  list_box_ = new QWidget;
  auto* list_row = new QHBoxLayout(list_box_);
  list_row->setContentsMargins(0, 0, 0, 0);
  list_row->setSpacing(0);
  list_row->addWidget(list_, 1);
  list_row->addWidget(new Hairline(Qt::Vertical));
  list_box_->setFixedWidth(scaled(200));
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
  connectSession();
  window_predictor_ = session->device()->predictorFile().toStdString();
  retranslate();
  reloadDevices();
}

void LatencyPage::connectViews() {
  connect(header_, &LatencyHeader::viewChosen, this, [this](int view) { showView(static_cast<View>(view)); });
  connect(header_, &LatencyHeader::importWanted, this, &LatencyPage::askForData);
  connect(header_, &LatencyHeader::fitWanted, this, &LatencyPage::fitShown);
  connect(header_, &LatencyHeader::formWanted, this, &LatencyPage::openForm);
  connect(header_, &LatencyHeader::profileWanted, this, &LatencyPage::measureArchitecture);
  connect(empty_, &EmptyState::activated, this, [this] { jobs_->measure(jobs_->usualMeasurement()); });
  connect(form_, &MeasureForm::cancelled, this, [this] {
    form_open_ = false;
    refresh();
  });
  connect(form_, &MeasureForm::startRequested, this, [this] {
    const MeasureConfig config = form_->config();
    const std::vector<Problem> problems = config.validate();
    form_->showProblems(problems);
    if (!problems.empty()) return;
    form_open_ = false;
    jobs_->measure(config);
  });
  connect(list_, &DeviceList::chosen, this, &LatencyPage::showDevice);
  connect(inspector_, &LatencyInspector::fitRequested, this, &LatencyPage::fitShown);
  connect(inspector_, &LatencyInspector::removeRequested, this, &LatencyPage::removeShown);
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
    if (jobs_->isMeasuring()) {
      shown_ = jobs_->target()->id;
      selected_.clear();
    }
    devices_->setDevices(
        jobs_->devices());  // another machine is among them from then on, and only if it told something after it
    if (jobs_->isMeasuring())
      list_->setCurrent(shown_);
    else if (!devices_->device(shown_))
      return reloadDevices();
    showReport();
    refresh();
  });
  connect(jobs_, &LatencyJobs::rowsArrived, this, [this] {
    if (isLive()) {
      predictor_->showLive(&jobs_->rows(), jobs_->planned(), devices_->seriesOf(devices_->rowOf(shown_)));
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
    wanted_ = true;
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

void LatencyPage::connectSession() {
  connect(session(), &Session::workspaceChanged, this, &LatencyPage::reloadDevices);
  whenSeen([this] {
    // Another device became the window's: the page shows it too.
    const std::string file = session()->device()->predictorFile().toStdString();
    if (std::exchange(window_predictor_, file) != file && !jobs_->isMeasuring())
      for (const LatencyDevice& device : devices_->devices())
        if (!file.empty() && device.predictor == file && device.id != shown_) {
          shown_ = device.id;
          wanted_ = false;
          analyse();
          break;
        }
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

bool LatencyPage::isLive() const { return jobs_->isMeasuring() && shown_ == jobs_->target()->id; }
const std::vector<LatencySample>& LatencyPage::rows() const {
  static const std::vector<LatencySample> none;
  return isLive() ? jobs_->rows() : report_ ? report_->samples : none;
}

void LatencyPage::reloadDevices() {
  devices_->setDevices(jobs_->devices());
  const LatencyDevice* shown = devices_->device(shown_);
  if (!shown || (shown->data.empty() && shown->predictor.empty())) {
    shown_ = deviceToShow(devices_->devices(), session()->device()->predictorFile().toStdString());
    if (shown_.empty() && session()->workspace()) shown_ = "own";
  }
  analyse();
}

void LatencyPage::showDevice(const std::string& id) {
  const LatencyDevice* device = devices_->device(id);
  if (!device) return;
  form_open_ = false;
  if (id == shown_) return refresh();
  shown_ = id;
  selected_.clear();
  wanted_ = true;
  analyse();
}

void LatencyPage::analyse() {
  list_->setCurrent(shown_);
  const LatencyDevice* device = devices_->device(shown_);
  const int number_of_this = ++analysis_;
  const std::shared_ptr<const LatencyReport> before = report_;  // views let go of it below
  report_ = nullptr;
  analysing_ = device && !device->data.empty();
  showReport();
  refresh();
  if (!analysing_) return;
  readReport(*session(), this, *device, [this, number_of_this](JobOutcome<ReportPtr> outcome) {
    if (number_of_this != analysis_) return;
    analysing_ = false;
    if (outcome.index() == 0) report_ = std::move(std::get<0>(outcome));
    if (outcome.index() == 2) emit hint(words(std::get<2>(outcome)));
    if (report_) devices_->setDrifted(shown_, !report_->audit.clean());
    showReport();
    followSelection();
    refresh();
    // A predictor that has seen nothing of the search space is looked at here; the window does not work with it
    // unasked.
    const LatencyDevice* device = devices_->device(shown_);
    const bool known = report_ && report_->has_predictor && !disjoint(report_->coverage, this->session()->space());
    if (std::exchange(wanted_, false) && known && device &&
        device->predictor != this->session()->device()->predictorFile().toStdString())
      emit deviceWanted(QString::fromStdString(shown_));
  });
}

/// Hands the views what there is to show. They hold pointers: whoever replaces a report keeps the old one until this is
/// done.
void LatencyPage::showReport() {
  const LatencyDevice* device = devices_->device(shown_);
  const int series = devices_->seriesOf(devices_->rowOf(shown_));
  if (isLive()) {
    predictor_->showLive(&jobs_->rows(), jobs_->planned(), series);
    tables_->showLive(&jobs_->rows());
  } else if (report_) {
    predictor_->show(report_.get(), series);
    tables_->show(report_.get());
  } else {
    predictor_->showNothing(whyNoRows(device, analysing_));
    tables_->show(nullptr);
  }
  refreshInspector();
}

void LatencyPage::fitShown() {
  const LatencyDevice* device = devices_->device(shown_);
  if (device && !device->data.empty()) jobs_->fit(*device, inspector_->leavesOutDrift());
}

void LatencyPage::removeShown() {
  const LatencyDevice* device = devices_->device(shown_);
  if (!device || !session()->workspace()) return;
  try {
    remove_device(*session()->workspace(), *device);
  } catch (const Error& error) {
    emit hint(words(error));
  }
  shown_.clear();
  reloadDevices();
  emit devicesChanged();
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
  shown_ = id.toStdString();
  selected_.clear();
  form_open_ = false;
  reloadDevices();
  emit devicesChanged();
  emit hint(tr("Imported %1: fit a predictor to its rows next.").arg(file));
}

void LatencyPage::openForm() {
  if (jobs_->isMeasuring() || !session()->workspace()) return;
  const LatencyDevice* own = devices_->device("own");
  form_->load(jobs_->measurementOf(devices_->device(shown_)), own ? own->rows : 0);
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
  if (row < 0 || row >= static_cast<int>(rows().size())) return;
  const LatencySample& sample = rows()[static_cast<std::size_t>(row)];
  selected_ = QString::fromStdString(sample.id);
  if (sample.arch) {
    ArchitectureEntry choice;
    choice.arch = *sample.arch;
    const LatencyDevice* device = devices_->device(shown_);
    choice.detail = tr("row %1, %2").arg(sample.row).arg(device ? deviceTitle(*device) : QString());
    choice.numbers.latency_ms = sample.measured_ms();
    session()->selection()->setCurrent(choice);
  }
  followSelection();
}

void LatencyPage::hoverSample(int row) {
  std::optional<ArchitectureEntry> hovered;
  QString id;
  if (row >= 0 && row < static_cast<int>(rows().size())) {
    const LatencySample& sample = rows()[static_cast<std::size_t>(row)];
    id = QString::fromStdString(sample.id);
    if (sample.arch) hovered = ArchitectureEntry{*sample.arch, {}, {}, {}, {}, {}};
  }
  // Rows without an architecture are hovered here alone.
  predictor_->setHovered(id);
  tables_->setHovered(id);
  session()->selection()->setHovered(std::move(hovered));
}

void LatencyPage::followSelection() {
  const Selection* selection = session()->selection();
  const QString current =
      selection->hasCurrent() ? QString::fromStdString(id_of(selection->current().arch)) : QString();
  bool there = false, kept = false;
  for (const LatencySample& sample : rows()) {
    there |= !current.isEmpty() && sample.id == current.toStdString();
    kept |= !sample.arch && sample.id == selected_.toStdString();
  }
  if (there)
    selected_ = current;
  else if (!kept)
    selected_.clear();
  predictor_->setSelected(selected_);
  tables_->setSelected(selected_);
  header_->refreshProfile();
  refreshProfile();
  refreshInspector();
}

void LatencyPage::refreshProfile() { profile_->show(shownProfile(*session(), *jobs_)); }

bool LatencyPage::isAnything() const {
  const LatencyDevice* device = devices_->device(shown_);
  return jobs_->isMeasuring() || report_ || analysing_ ||
         (device && !(device->data.empty() && device->predictor.empty()));
}

void LatencyPage::refreshHeader() {
  const bool measuring = jobs_->isMeasuring();
  devices_->setProgress(measuring ? jobs_->target()->id : std::string(),
                        measuring ? static_cast<int>(jobs_->rows().size()) : 0, measuring ? jobs_->planned() : 0);
  header_->setTitle(title());
  header_->refresh({devices_->device(shown_), view() == architecture_view, isAnything() && !form_open_,
                    jobs_->isImporting(), presenting_});
}

void LatencyPage::refresh() {
  if (jobs_->isMeasuring()) form_open_ = false;
  refreshHeader();
  const Workspace* workspace = session()->workspace();
  const bool can_measure = workspace && !workspace->space.encoder_dims.empty() && session()->engine(),
             any = isAnything();
  const bool of_architecture = view() == architecture_view;
  stack_->setCurrentIndex(form_open_ ? form_face : any || of_architecture ? shown_face : empty_face);
  list_box_->setVisible(!presenting_ && devices_->rowCount() > 0);
  header_->views()->setVisible(workspace != nullptr);
  const QString gap = report_ && report_->has_predictor && !isLive() && !of_architecture
                          ? LatencyInspector::coverageSentence(report_->coverage, session()->space())
                          : QString();
  warning_->setText(gap.isEmpty() ? QString() : QString::fromUtf8("▲ ") + gap);
  warning_->setVisible(!gap.isEmpty());
  sayNoLatency(empty_, workspace != nullptr, can_measure);
  refreshInspector();
}

void LatencyPage::refreshInspector() {
  LatencyInspector::Shown shown;
  shown.device = devices_->device(shown_);
  if (!isLive()) shown.report = report_.get();
  const auto chosen = std::ranges::find(rows(), selected_.toStdString(), &LatencySample::id);
  if (!selected_.isEmpty() && chosen != rows().end()) shown.sample = &*chosen;
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
  list_->setCurrent(shown_);
  refresh();
  emit devicesChanged();
}

bool LatencyPage::isSettled() const { return !analysing_ && !jobs_->isImporting() && !jobs_->isProfiling(); }

void LatencyPage::prepareForCapture() {
  showView(predictor_view);
  if (session()->selection()->hasCurrent()) followSelection();
}

}  // namespace hat::ui
