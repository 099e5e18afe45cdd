// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/io/devices.h"

namespace hat::ui {

/// How people call a device of the workspace: "This machine", "Maker's machine", or the name that its data set has.
[[nodiscard]] QString deviceTitle(const LatencyDevice& device);
/// "AMD EPYC, 1 thread"; empty when nothing is known.
[[nodiscard]] QString processorText(const Device& device);
/// The day of an ISO 8601 date, as the locale writes it; empty when there is none.
[[nodiscard]] QString dayText(const std::string& date);

}  // namespace hat::ui
