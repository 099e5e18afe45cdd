// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/latency_jobs.h"

#include <algorithm>
#include <filesystem>

#include "domain/latency/latency_table.h"
#include "domain/latency/parts.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/own_measurement.h"
#include "domain/workspace/workspace.h"
#include "ui/jobs/job_runner.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"

namespace hat::ui {
namespace {

bool isRunning(const QPointer<Job>& job) { return job && !job->isOver(); }

}  // namespace

LatencyJobs::LatencyJobs(Session* session, QObject* parent) : QObject(parent), session_(session) {
  connect(session, &Session::workspaceChanged, this, [this] {
    const std::string folder = session_->workspace() ? session_->workspace()->folder : std::string();
    if (folder == folder_) return;  // the same one with another model
    folder_ = folder;
    profiles_.clear();
    remember();
    if (!isMeasuring()) rows_.clear(), cut_short_ = false;
    emit profileChanged();
  });
}

void LatencyJobs::remember() {
  Engine* engine = session_->engine();
  for (const MeasuredParts& one : session_->device()->ownParts().measured()) {
    ProfileResult& profile = profiles_[to_text(one.arch)];
    if (profile.points.empty()) {
      profile.arch = one.arch;
      profile.beam = one.beam;
      profile.tokens = session_->space().tokens;
      if (engine)
        profile.device =
            engine->device(std::max(1, session_->device()->partsThreads()), session_->device()->setting().precision);
    }
    profile.points.push_back(one.point);
  }
  for (auto& [text, profile] : profiles_) std::ranges::sort(profile.points, {}, &LengthPoint::tokens);
}

MeasureConfig LatencyJobs::usualMeasurement(const DeviceSetting& setting) const {
  const Workspace* workspace = session_->workspace();
  return workspace ? usual_measurement(*workspace, setting) : MeasureConfig{};
}

void LatencyJobs::measure(MeasureConfig config, bool in_background) {
  const Workspace* workspace = session_->workspace();
  Engine* engine = session_->engine();
  if (!workspace || !engine || workspace->space.encoder_dims.empty() || isMeasuring()) return;
  const bool here = config.host.empty();
  try {
    const Device device = engine->device(config.threads, config.precision);
    WorkspaceMeasurement measurement = measurement_for(*workspace, std::move(config), device);
    if (!measurement.kept.empty()) emit devicesKept();
    config = std::move(measurement.config);
    target_ = std::move(measurement.device);
    target_predictor_ = measurement.fit.output;
  } catch (const Error& error) {
    emit failed(words(error));
    return emit measuringFailed();
  }
  config_ = config;
  cut_short_ = false;
  in_background_ = in_background;
  rows_.clear();
  planned_ = config.probes > 0      ? config.probes
             : config.archs.empty() ? config.samples
                                    : static_cast<int>(config.archs.size());
  if (config.resume) {
    try {
      // The rows that are kept are shown from the start.
      std::error_code ignored;
      const LatencyTable table =
          std::filesystem::exists(config.output, ignored) ? read_latency_csv(config.output) : LatencyTable{};
      for (const LatencyTable::Row& row : table.rows)
        if (row.arch)
          rows_.push_back(sample_of(static_cast<int>(rows_.size()) + 1, *row.arch, row.latency,
                                    session_->device()->predictedMs(*row.arch)));
    } catch (const Error&) {
      rows_.clear();  // the engine says what is wrong with them
    }
    if (!config.archs.empty()) planned_ += static_cast<int>(rows_.size());
  }
  measure_job_ = startJob<MeasureEvent, MeasureResult>(
      // Nothing runs beside a clock; another machine's clock minds nothing that runs here.
      *session_->jobs(),
      config.probes > 0 && here ? tr("Probe this machine")
      : in_background           ? tr("Measure this machine further")
      : here                    ? tr("Measure this machine")
                                : tr("Measure %1").arg(QString::fromStdString(config.host)),
      here ? Lane::measurement : Lane::compute, this,
      [engine, config](JobContext<MeasureEvent>& context) { return engine->measure(config, context); },
      [this](const std::vector<MeasureEvent>& events) {
        for (const MeasureEvent& event : events) {
          if (const auto* measured = std::get_if<Measured>(&event)) {
            planned_ = static_cast<int>(measured->total);
            rows_.push_back(sample_of(static_cast<int>(measured->index) + 1, measured->arch, measured->latency,
                                      session_->device()->predictedMs(measured->arch)));
          }
        }
        emit rowsArrived();
      },
      [this](JobOutcome<MeasureResult> outcome) { finishedMeasuring(std::move(outcome)); });
  connect(measure_job_, &Job::changed, this, &LatencyJobs::progressed);
  emit measuringChanged();
}

void LatencyJobs::finishedMeasuring(JobOutcome<MeasureResult> outcome) {
  // The job counts as running until this returns: what follows must not see it so.
  measure_job_ = nullptr;
  if (outcome.index() == 0) {
    const MeasureResult& result = std::get<0>(outcome);
    const auto left_out = static_cast<int>(result.certificate ? result.certificate->left_out : 0);
    cut_short_ = static_cast<int>(result.rows.size()) + left_out < planned_;
    emit measured();
    if (std::get<0>(outcome).machine_busy) emit machineWasBusy();
    if (!cut_short_) {
      LatencyDevice device = *target_;
      device.data = config_.output;
      device.predictor = target_predictor_;
      fit(device, true, in_background_);
    }
  } else {
    rows_.clear();
    if (outcome.index() == 2) emit failed(words(std::get<2>(outcome)));
    emit measuringFailed();
  }
  emit measuringChanged();
}

void LatencyJobs::goOn() {
  if (!canGoOn()) return;
  MeasureConfig config = config_;
  config.resume = true;
  measure(std::move(config));
}

bool LatencyJobs::isMeasuring() const { return isRunning(measure_job_); }
bool LatencyJobs::measuresThisMachine() const { return isMeasuring() && config_.host.empty(); }
bool LatencyJobs::canGoOn() const {
  return !isMeasuring() && cut_short_ && session_->workspace() && target_ &&
         target_predictor_ == target_->predictor_file(*session_->workspace());
}
const Job* LatencyJobs::current() const {
  for (const QPointer<Job>* job : {&measure_job_, &profile_job_, &fit_job_})
    if (isRunning(*job)) return *job;
  return nullptr;
}

void LatencyJobs::pauseOrResume() {
  if (!isMeasuring()) return;
  measure_job_->state() == JobState::paused ? measure_job_->resume() : measure_job_->pause();
}
void LatencyJobs::stop() {
  if (isMeasuring()) measure_job_->stopEarly();
}

void LatencyJobs::fit(const LatencyDevice& device, bool leave_out_drift, bool in_background) {
  Engine* engine = session_->engine();
  const Workspace* workspace = session_->workspace();
  if (!engine || !workspace || isFitting()) return;
  fit_in_background_ = in_background;
  FitConfig config;
  config.data = device.data;
  config.output = device.predictor.empty() || device.origin == LatencyDevice::Origin::workspace
                      ? device.predictor_file(*workspace)
                      : device.predictor;
  config.leave_out_drift = leave_out_drift;
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::path(config.output).parent_path(), ignored);
  fit_job_ = startJob<FitEvent, FitResult>(
      *session_->jobs(), tr("Fit the latency predictor"), Lane::compute, this,
      [engine, config](JobContext<FitEvent>& context) { return engine->fit(config, context); }, {},
      [this, output = config.output](JobOutcome<FitResult> outcome) {
        fit_job_ = nullptr;
        if (outcome.index() == 0) emit fitted(QString::fromStdString(output), std::get<0>(outcome));
        if (outcome.index() == 2) emit failed(words(std::get<2>(outcome)));
        emit fittingChanged();
      });
  connect(fit_job_, &Job::changed, this, &LatencyJobs::progressed);
  emit fittingChanged();
}

bool LatencyJobs::isFitting() const { return isRunning(fit_job_); }

void LatencyJobs::profile(const Architecture& arch) {
  Engine* engine = session_->engine();
  const Workspace* workspace = session_->workspace();
  if (!engine || !workspace || isProfiling()) return;
  ProfileConfig config;
  if (workspace->super)
    config.model = workspace->super->folder;
  else
    config.space = workspace->space.name;
  config.arch = to_text(arch);
  // As the latencies are that stand beside it.
  if (const LatencyPredictor* predictor = session_->device()->predictor()) {
    config.threads = session_->device()->setting().threads;
    config.precision = session_->device()->setting().precision;
    if (predictor->info().beam > 0) config.beam = predictor->info().beam;
  }
  // The length that latencies are shown for is one of those that are measured, whatever the predictor was fitted to.
  constexpr int longest = 1000;
  if (const int usual = session_->device()->tokens(); usual > 0 && usual <= longest) config.longest = 2 * usual;
  profiled_ = config.arch;
  ProfileResult& begun = profiles_[profiled_];
  begun = ProfileResult{};
  begun.arch = arch;
  begun.device = engine->device(config.threads, config.precision);
  begun.beam = config.beam;
  begun.repeats = config.repeats;
  begun.tokens = workspace->space.tokens;
  profile_job_ = startJob<ProfileEvent, ProfileResult>(
      *session_->jobs(), tr("Measure one architecture"), Lane::measurement, this,
      [engine, config](JobContext<ProfileEvent>& context) { return engine->profile(config, context); },
      [this](const std::vector<ProfileEvent>& events) {
        const auto known = profiles_.find(profiled_);
        if (known == profiles_.end()) return;  // another workspace was opened
        for (const ProfileEvent& event : events)
          if (const auto* point = std::get_if<LengthPoint>(&event)) known->second.points.push_back(*point);
        emit profileChanged();
      },
      [this](JobOutcome<ProfileResult> outcome) {
        profile_job_ = nullptr;
        if (const auto known = profiles_.find(profiled_); known != profiles_.end()) {
          if (outcome.index() == 0) {
            known->second = std::move(std::get<0>(outcome));
            try {
              session_->device()->addProfile(known->second);
            } catch (const Error& error) {
              emit failed(words(error));
            }
          } else if (known->second.points.empty())
            profiles_.erase(known);
        }
        if (outcome.index() == 2) emit failed(words(std::get<2>(outcome)));
        emit profileChanged();
      });
  connect(profile_job_, &Job::changed, this, &LatencyJobs::progressed);
  emit profileChanged();
}

void LatencyJobs::stopProfile() {
  if (isProfiling()) profile_job_->stopEarly();
}
bool LatencyJobs::isProfiling() const { return isRunning(profile_job_); }

const ProfileResult* LatencyJobs::profileOf(const Architecture& arch) const {
  const auto known = profiles_.find(to_text(arch));
  return known == profiles_.end() || known->second.points.empty() ? nullptr : &known->second;
}

std::vector<LatencyDevice> LatencyJobs::devices() const {
  const Workspace* workspace = session_->workspace();
  std::vector<LatencyDevice> devices = workspace ? devices_of(*workspace) : std::vector<LatencyDevice>{};
  if (isMeasuring() && std::ranges::find(devices, target_->id, &LatencyDevice::id) == devices.end()) {
    LatencyDevice coming = *target_;
    coming.data.clear();
    coming.predictor.clear();
    devices.push_back(std::move(coming));
  }
  return devices;
}

MeasureConfig LatencyJobs::measurementOf(const LatencyDevice* device) const {
  const bool own = device && device->origin == LatencyDevice::Origin::own;
  MeasureConfig config = usualMeasurement(own ? device->setting : DeviceSetting{});
  if (device && target_ && device->id == target_->id && device->origin == LatencyDevice::Origin::imported)
    config.host = device->device.name;
  return config;
}

void LatencyJobs::importData(const QString& file) {
  const std::shared_ptr<const Workspace> workspace = session_->workspacePtr();
  if (!workspace) return;
  ++importing_;
  startJob<Progress, std::string>(
      *session_->jobs(), tr("Import a latency data set"), Lane::interactive, this,
      [workspace, path = file.toStdString()](JobContext<Progress>&) { return import_latency_data(*workspace, path); },
      {},
      [this, file](JobOutcome<std::string> outcome) {
        --importing_;
        if (outcome.index() == 2) emit failed(words(std::get<2>(outcome)));
        if (outcome.index() == 0) emit imported(QString::fromStdString(std::get<0>(outcome)), file);
        emit importEnded();
      });
}

}  // namespace hat::ui
