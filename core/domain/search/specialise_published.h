// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/search/specialise.h"

namespace hat {

/// "raspberry-pi", "xeon", "titan-xp": how the devices of the published results are named where one is to be chosen.
[[nodiscard]] std::vector<std::string> published_device_names();

/// The one of these that is meant, whatever the case, blanks and signs; also by the whole name of the device.
[[nodiscard]] std::optional<std::string> find_published_device(std::string_view name);

/// Tasks with models for both devices, in the order of the list.
[[nodiscard]] std::vector<std::string> published_tasks_of(const std::array<std::string, 2>& devices);

/// The released models of a task (a part of its name is enough) as they are on two devices, of
/// published_device_names().
///
/// Where a latency of the architecture was printed, that with more digits counts, and its interval is that of the
/// rounding: the sources give no other. Else it is predicted by the costs of layers that HAT's latency data set of the
/// device and task has (published_latency_devices()), at the pace that the printed latencies of this device's own
/// models show; their scatter about the predictions is the interval. The best of a device is one of those that were
/// searched for it: a prediction does not make another one so. BLEU is that of tokenised text.
///
/// Error(invalid_input) with the field "device" or "task" for names that do not exist, the same device twice, and a
/// task without models for one of them.
[[nodiscard]] SpecialiseEvidence published_evidence(std::string_view task, const std::array<std::string, 2>& devices);

}  // namespace hat
