// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/search/specialise.h"
#include "domain/workspace/devices.h"

namespace hat {

/// What people may call a device of a workspace where one is to be chosen, the shortest first: "2 threads int8" of this
/// machine, the name that somebody gave it, its id.
[[nodiscard]] std::vector<std::string> names_of_device(const LatencyDevice& device);

/// The device of that name, whatever its case, blanks and signs; a file is one too: a predictor, or measured rows.
/// Error(invalid_input) with the field "device" that lists those of which something is known, for a name that none has;
/// of a setting of this machine that nobody measured it says how to.
[[nodiscard]] LatencyDevice find_device(const Workspace& workspace, std::string_view name);

/// The architectures of known quality of a workspace on two of its devices.
///
/// Their quality is the proxy loss that searches of the workspace computed (runs, those at work too; of one text, one
/// SuperTransformer and as many tokens as most candidates have; what was given up has none), or the BLEU of the
/// workspace's models on one text (evaluated_models). Without `kind` it is the loss where two searched candidates have
/// one. Models kept beside the runs count.
///
/// Milliseconds are measured where the device's data set has a row that the drift audit does not find slow, or a search
/// measured its winner on this very device: its own 95 % interval, or of a row what the data set's certificate says of
/// its repeatability (two halves of n runs differ in the mean by 1.6 standard errors of all n), else the deviation of
/// its runs, which from four runs on is no less. Else predicted, with the predictor's spread.
///
/// `unreadable` gets what is wrong with runs, which are then left out. Error(invalid_input) with the field "device"
/// when both are one device, and for a predictor that is known not to rank architectures of the space;
/// Error(infeasible) when fewer than two architectures of known quality are known on both: it says what to run. Throws
/// what reading a data set or a predictor throws. May take a second: not for the window's thread.
[[nodiscard]] SpecialiseEvidence workspace_evidence(const Workspace& workspace,
                                                    const std::array<LatencyDevice, 2>& devices,
                                                    std::optional<QualityKind> kind, std::vector<Problem>& unreadable);

}  // namespace hat
