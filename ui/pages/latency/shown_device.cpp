// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/shown_device.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "domain/latency/predictor.h"
#include "domain/workspace/workspace.h"
#include "ui/pages/latency/device_list.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_words.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/messages.h"

namespace hat::ui {

ShownDevice::ShownDevice(Session* session, LatencyJobs* jobs, DeviceModel* devices, QObject* parent)
    : QObject(parent),
      session_(session),
      jobs_(jobs),
      devices_(devices),
      window_predictor_(session->device()->predictorFile().toStdString()) {}

const LatencyDevice* ShownDevice::device() const { return devices_->device(id_); }

int ShownDevice::series() const { return devices_->seriesOf(devices_->rowOf(id_)); }

bool ShownDevice::isLive() const { return jobs_->isMeasuring() && id_ == jobs_->target()->id; }

const std::vector<LatencySample>& ShownDevice::rows() const {
  static const std::vector<LatencySample> none;
  return isLive() ? jobs_->rows() : report_ ? report_->samples : none;
}

bool ShownDevice::isAnything() const {
  const LatencyDevice* device = this->device();
  return jobs_->isMeasuring() || report_ || reading_ ||
         (device && !(device->data.empty() && device->predictor.empty()));
}

void ShownDevice::setId(const std::string& id) {
  id_ = id;
  selected_.clear();
}

void ShownDevice::choose(const std::string& id) {
  setId(id);
  wanted_ = true;
  readRows();
}

void ShownDevice::reload() {
  devices_->setDevices(jobs_->devices());
  const LatencyDevice* shown = device();
  if (!shown || (shown->data.empty() && shown->predictor.empty())) {
    id_ = deviceToShow(devices_->devices(), session_->device()->predictorFile().toStdString());
    if (id_.empty() && session_->workspace()) id_ = "own";
  }
  readRows();
}

void ShownDevice::followWindow() {
  const std::string file = session_->device()->predictorFile().toStdString();
  if (std::exchange(window_predictor_, file) == file || file.empty() || jobs_->isMeasuring()) return;
  const auto window = std::ranges::find_if(
      devices_->devices(), [&](const LatencyDevice& device) { return device.predictor == file && device.id != id_; });
  if (window == devices_->devices().end()) return;
  id_ = window->id;
  wanted_ = false;
  readRows();
}

bool ShownDevice::remove() {
  const LatencyDevice* device = this->device();
  if (!device || !session_->workspace()) return false;
  try {
    remove_device(*session_->workspace(), *device);
  } catch (const Error& error) {
    emit failed(words(error));
  }
  id_.clear();
  reload();
  return true;
}

void ShownDevice::readRows() {
  const LatencyDevice* device = this->device();
  const int number = ++newest_;
  const ReportPtr before = std::exchange(report_, nullptr);  // views let go of it in what follows
  reading_ = device && !device->data.empty();
  emit changed();
  if (!reading_) return;
  readReport(*session_, this, *device, [this, number](JobOutcome<ReportPtr> outcome) {
    if (number == newest_) takeReport(std::move(outcome));
  });
}

void ShownDevice::takeReport(JobOutcome<ReportPtr> outcome) {
  reading_ = false;
  if (outcome.index() == 0) report_ = std::move(std::get<0>(outcome));
  if (outcome.index() == 2) emit failed(words(std::get<2>(outcome)));
  if (report_) devices_->setDrifted(id_, !report_->audit.clean());
  emit read();
  // A predictor that has seen nothing of the search space is looked at here; the window does not work with it unasked.
  const LatencyDevice* device = this->device();
  const bool known = report_ && report_->has_predictor && !disjoint(report_->coverage, session_->space());
  if (std::exchange(wanted_, false) && known && device &&
      device->predictor != session_->device()->predictorFile().toStdString())
    emit wanted(QString::fromStdString(id_));
}

bool ShownDevice::has(int row) const { return row >= 0 && row < static_cast<int>(rows().size()); }

QString ShownDevice::idOf(int row) const {
  return has(row) ? QString::fromStdString(rows()[static_cast<std::size_t>(row)].id) : QString();
}

const LatencySample* ShownDevice::selectedSample() const {
  const auto found = std::ranges::find(rows(), selected_.toStdString(), &LatencySample::id);
  return selected_.isEmpty() || found == rows().end() ? nullptr : &*found;
}

bool ShownDevice::selectRow(int row) {
  if (!has(row)) return false;
  const LatencySample& sample = rows()[static_cast<std::size_t>(row)];
  selected_ = QString::fromStdString(sample.id);
  if (!sample.arch) return true;
  ArchitectureEntry choice;
  choice.arch = *sample.arch;
  const LatencyDevice* device = this->device();
  choice.detail = tr("row %1, %2").arg(sample.row).arg(device ? deviceTitle(*device) : QString());
  choice.numbers.latency_ms = sample.measured_ms();
  session_->selection()->setCurrent(choice);
  return true;
}

void ShownDevice::hoverRow(int row) {
  std::optional<ArchitectureEntry> hovered;
  if (has(row))
    if (const LatencySample& sample = rows()[static_cast<std::size_t>(row)]; sample.arch)
      hovered = ArchitectureEntry{*sample.arch, {}, {}, {}, {}, {}};
  session_->selection()->setHovered(std::move(hovered));
}

void ShownDevice::followSelection() {
  const Selection* selection = session_->selection();
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
}

}  // namespace hat::ui
