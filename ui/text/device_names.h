// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "domain/io/devices.h"

namespace hat::ui {

/// How people call a device of the workspace: "This machine", "Maker's machine", or the name that its data set has.
[[nodiscard]] QString deviceTitle(const LatencyDevice& device);
/// Which series (0 to 5) the device at `row` of the workspace's devices is drawn as, on every page: this machine is S4, the others
/// take the rest in their order.
[[nodiscard]] int deviceSeries(const std::vector<LatencyDevice>& devices, int row);
/// The same names without what follows the last comma where that is the same for all: "Xeon, WMT'14" and "TITAN Xp, WMT'14" are
/// "Xeon" and "TITAN Xp" beside one another.
[[nodiscard]] QStringList besideOneAnother(const QStringList& titles);
/// "AMD EPYC, 1 thread"; the processor alone where threads are not known; empty when nothing is.
[[nodiscard]] QString processorText(const Device& device);
/// The day of an ISO 8601 date, as the locale writes it; empty when there is none.
[[nodiscard]] QString dayText(const std::string& date);

}  // namespace hat::ui
