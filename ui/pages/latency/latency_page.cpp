// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/latency_page.h"

#include <algorithm>

#include <QAction>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "domain/latency/predictor.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/latency_rows.h"
#include "ui/pages/latency/device_list.h"
#include "ui/pages/latency/latency_inspector.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/measure_form.h"
#include "ui/pages/latency/plain_stack.h"
#include "ui/pages/latency/predictor_view.h"
#include "ui/pages/latency/profile_view.h"
#include "ui/pages/latency/report_job.h"
#include "ui/pages/latency/shown_profile.h"
#include "ui/pages/latency/tables_view.h"
#include "ui/plots/component_view.h"
#include "ui/plots/depth_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/messages.h"
#include "ui/theme/icons.h"

namespace hat::ui {

LatencyPage::LatencyPage(Session* session, QWidget* parent) : Page(session, parent) {
  jobs_ = new LatencyJobs(session, this);
  devices_ = new DeviceModel(this);
  makeHeader();
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

void LatencyPage::makeHeader() {
  header_ = new PageHeader;
  views_ = bindName(new SegmentedControl, [] { return tr("View"); });
  bindLabels(views_, [] { return QStringList{tr("Predictor"), tr("Architecture"), tr("Tables")}; });
  views_->setObjectName("views");
  remember(views_);
  views_->setCurrent(predictor_view);
  header_->addLeading(views_);
  import_ = header_->addButton("importData", [] { return tr("Import CSV…"); });
  fit_ = header_->addButton("fit", [] { return tr("Fit predictor"); });
  pause_ = header_->addButton("pause");
  stop_ = header_->addButton("stop", {}, icon("stop"));
  go_on_ = header_->addButton(
      "goOn", [] { return tr("Go on"); }, icon("play"));
  const QIcon clock = icon("latency", Tint::onaccent);
  measure_ = makeDefault(header_->addButton(
      "measure", [] { return tr("Measure…"); }, clock));
  profile_button_ = makeDefault(header_->addButton(
      "measureArchitecture", [] { return tr("Measure this architecture"); }, clock));
  measure_action_ = bindText(new QAction(this), [] { return tr("Measure with other &settings…"); });
  profile_action_ = bindText(new QAction(this), [] { return tr("Measure the current &architecture"); });
  fit_action_ = bindText(new QAction(this), [] { return tr("&Fit the latency predictor"); });
  connect(measure_action_, &QAction::triggered, this, &LatencyPage::openForm);
  connect(profile_action_, &QAction::triggered, this, &LatencyPage::measureArchitecture);
  connect(fit_action_, &QAction::triggered, this, &LatencyPage::fitShown);
  connect(views_, &SegmentedControl::activated, this, [this](int index) { showView(static_cast<View>(index)); });
  connect(import_, &QPushButton::clicked, this, [this] {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import a latency data set"), {}, tr("Latency data sets (*.csv)"));
    if (!file.isEmpty()) addData(file);
  });
  connect(fit_, &QPushButton::clicked, this, &LatencyPage::fitShown);
  connect(measure_, &QPushButton::clicked, this, &LatencyPage::openForm);
  connect(profile_button_, &QPushButton::clicked, this, &LatencyPage::measureArchitecture);
  connect(pause_, &QPushButton::clicked, jobs_, &LatencyJobs::pauseOrResume);
  connect(stop_, &QPushButton::clicked, this, [this] { jobs_->isProfiling() ? jobs_->stopProfile() : jobs_->stop(); });
  connect(go_on_, &QPushButton::clicked, jobs_, &LatencyJobs::goOn);
}

void LatencyPage::connectViews() {
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
    fillDevices();  // another machine is among them from then on, and only if it told something after it
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

LatencyPage::~LatencyPage() = default;

QWidget* LatencyPage::inspector() { return inspector_; }
QList<QAction*> LatencyPage::runActions() { return {measure_action_, profile_action_, fit_action_}; }

LatencyPage::View LatencyPage::view() const { return static_cast<View>(views_->current()); }

void LatencyPage::showView(View view) {
  views_->setCurrent(view);
  view_stack_->setCurrentIndex(view);
  form_open_ = false;
  refresh();
}

bool LatencyPage::isLive() const { return jobs_->isMeasuring() && shown_ == jobs_->target()->id; }
const std::vector<LatencySample>& LatencyPage::rows() const {
  static const std::vector<LatencySample> none;
  return isLive() ? jobs_->rows() : report_ ? report_->samples : none;
}

void LatencyPage::fillDevices() {
  const Workspace* workspace = session()->workspace();
  std::vector<LatencyDevice> devices = workspace ? devices_of(*workspace) : std::vector<LatencyDevice>{};
  if (jobs_->isMeasuring() && std::ranges::find(devices, jobs_->target()->id, &LatencyDevice::id) == devices.end()) {
    LatencyDevice coming = *jobs_->target();
    coming.data.clear();
    coming.predictor.clear();
    devices.push_back(std::move(coming));
  }
  devices_->setDevices(std::move(devices));
}

void LatencyPage::reloadDevices() {
  const Workspace* workspace = session()->workspace();
  fillDevices();
  const std::string predictor = session()->device()->predictorFile().toStdString();
  if (!devices_->device(shown_) ||
      (devices_->device(shown_)->data.empty() && devices_->device(shown_)->predictor.empty())) {
    shown_.clear();
    for (const LatencyDevice& device : devices_->devices())
      if (!predictor.empty() && device.predictor == predictor) shown_ = device.id;
    for (const LatencyDevice& device : devices_->devices())
      if (shown_.empty() && !(device.data.empty() && device.predictor.empty())) shown_ = device.id;
    if (shown_.empty() && workspace) shown_ = "own";
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
  if (!device || device->data.empty()) {
    analysing_ = false;
    showReport();
    refresh();
    return;
  }
  analysing_ = true;
  showReport();
  refresh();
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
    predictor_->showNothing(
        analysing_                        ? tr("The rows are being read.")
        : device && !device->data.empty() ? tr("The rows of this device cannot be read; the status bar says why.")
        : device && !device->predictor.empty()
            ? tr("This device has a predictor, but the rows that it was fitted to are not here: import them.")
            : tr("Nothing has been measured on this device yet."));
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

void LatencyPage::addData(const QString& file) {
  const std::shared_ptr<const Workspace> workspace = session()->workspacePtr();
  if (!workspace) return emit hint(tr("Open a workspace first: a data set is kept for one."));
  importing_ = true;
  refresh();
  startJob<Progress, std::string>(
      *session()->jobs(), tr("Import a latency data set"), Lane::interactive, this,
      [workspace, path = file.toStdString()](JobContext<Progress>&) { return import_latency_data(*workspace, path); },
      {},
      [this, file](JobOutcome<std::string> outcome) {
        importing_ = false;
        if (outcome.index() == 2) emit hint(words(std::get<2>(outcome)));
        if (outcome.index() == 0) {
          shown_ = std::get<0>(outcome);
          selected_.clear();
          form_open_ = false;
          reloadDevices();
          emit devicesChanged();
          emit hint(tr("Imported %1: fit a predictor to its rows next.").arg(file));
        }
        refresh();
      });
}

void LatencyPage::openForm() {
  if (jobs_->isMeasuring() || !session()->workspace()) return;
  const LatencyDevice* own = devices_->device("own");
  MeasureConfig config = jobs_->usualMeasurement();
  // Another machine that is looked at is the one to measure again.
  if (const LatencyDevice* device = devices_->device(shown_); device && jobs_->target() &&
                                                              device->id == jobs_->target()->id &&
                                                              device->origin == LatencyDevice::Origin::imported)
    config.host = device->device.name;
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
  profile_button_->setEnabled(selection->hasCurrent());
  profile_action_->setEnabled(profile_button_->isEnabled() && profile_button_->isVisibleTo(this));
  refreshProfile();
  refreshInspector();
}

void LatencyPage::refreshProfile() { profile_->show(shownProfile(*session(), *jobs_)); }

bool LatencyPage::isSettled() const { return !analysing_ && !importing_ && !jobs_->isProfiling(); }

void LatencyPage::prepareForCapture() {
  showView(predictor_view);
  if (session()->selection()->hasCurrent()) followSelection();
}

}  // namespace hat::ui
