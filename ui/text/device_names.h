// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

#include "domain/latency/predictor.h"
#include "domain/workspace/devices.h"

namespace hat::ui {

/// "2 threads, int8".
[[nodiscard]] QString settingText(const DeviceSetting& setting);
/// How people call a device of the workspace: the name that somebody gave it, else "This machine" (with its setting,
/// where that is not the usual one), "Maker's machine", or the name that its data set has.
[[nodiscard]] QString deviceTitle(const LatencyDevice& device);
/// The titles of all devices, as a chooser lists them: those that are alike get what tells them apart beside their name
/// (processor, threads, engine, day, length of the sentence, number of rows, folder). A measurement of this machine
/// that this machine, as `here` tells it in a setting (empty: not known), would not make any more is called so: "This
/// machine, before: AMD EPYC".
using DeviceHere = std::function<Device(const DeviceSetting&)>;
[[nodiscard]] QStringList deviceTitles(const std::vector<LatencyDevice>& devices, const DeviceHere& here = {});
/// Which series (0 to 5) the device at `row` of the workspace's devices is drawn as, on every page: this machine in its
/// usual setting is S4, the others take the rest in their order.
[[nodiscard]] int deviceSeries(const std::vector<LatencyDevice>& devices, int row);
/// The same names without what follows the last comma where that is the same for all: "Xeon, WMT'14" and "TITAN Xp,
/// WMT'14" are "Xeon" and "TITAN Xp" beside one another.
[[nodiscard]] QStringList shortDeviceTitles(const QStringList& titles);
/// "AMD EPYC, 1 thread"; the processor alone where threads are not known; empty when nothing is.
[[nodiscard]] QString processorText(const Device& device);
/// "rough: ± 6 %", of a predictor that was fitted to few rows (PredictorInfo::expected_error); empty for others.
[[nodiscard]] QString roughText(double expected_error);
/// Which predictor it is, a line each: what it was measured on, how many rows and when, its file. For tooltips and
/// reports.
[[nodiscard]] QStringList predictorLines(const PredictorInfo& info, const QString& file);
/// The day of an ISO 8601 date, as the locale writes it; empty when there is none.
[[nodiscard]] QString dayText(const std::string& date);

}  // namespace hat::ui
