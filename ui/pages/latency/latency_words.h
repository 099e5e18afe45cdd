// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "domain/workspace/devices.h"

namespace hat::ui {

class EmptyState;

/// What a page without any latency says and offers.
void sayNoLatency(EmptyState* empty, bool has_workspace, bool can_measure);
/// Why there is nothing to see of a device (null: there is none).
[[nodiscard]] QString whyNoRows(const LatencyDevice* device, bool being_read);
/// Id of the device that is shown unless somebody chooses one: the one of that predictor, else one that has something
/// to show; "" for none.
[[nodiscard]] std::string deviceToShow(const std::vector<LatencyDevice>& devices, const std::string& predictor);

/// "3.1 %".
[[nodiscard]] QString percentText(double share, int decimals);

}  // namespace hat::ui
