// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

#include "domain/config/latency.h"
#include "domain/workspace/devices.h"
#include "domain/workspace/workspace.h"

namespace hat {

/// What to measure on this machine for the workspace, in under a minute on a common laptop: its models' architectures,
/// the largest and the smallest of the space, and samples; with the SuperTransformer's vocabulary and weights. Output
/// is own_latency_data(), whose folder is made. Needs a SuperTransformer.
[[nodiscard]] MeasureConfig own_measurement(const Workspace& workspace, const DeviceSetting& setting = {});
/// How to fit own_predictor() to it.
[[nodiscard]] FitConfig own_fit(const Workspace& workspace, const DeviceSetting& setting = {});

/// What to measure of a workspace unless somebody says otherwise, in the window and with `hat latency measure
/// --workspace`: samples of its space, with the SuperTransformer's vocabulary and weights where there is one; well
/// under a minute on a common laptop. Makes nothing.
[[nodiscard]] MeasureConfig usual_measurement(const Workspace& workspace, const DeviceSetting& setting = {});

/// What to measure first of a machine that nobody has measured for the workspace: some seconds' worth, chosen to tell
/// most (choose_probes), otherwise as usual.
[[nodiscard]] MeasureConfig first_probes(const Workspace& workspace, const DeviceSetting& setting = {});
/// What follows, while nothing else works: the next architectures of the usual measurement that are not among `known`,
/// beside the rows that are there (resume). Nothing when all of them are. Needs a workspace with a space.
[[nodiscard]] std::optional<MeasureConfig> further_measurement(const Workspace& workspace,
                                                               std::span<const Architecture> known,
                                                               const DeviceSetting& setting = {});

/// The same without a word of where its rows go, which measurement_for() decides: what is left for validate() to judge.
[[nodiscard]] MeasureConfig without_place(MeasureConfig config);

/// A measurement for a workspace, and where all of it goes.
struct WorkspaceMeasurement {
  MeasureConfig config;
  LatencyDevice device;  ///< this machine in the config's setting, or the config's host
  FitConfig fit;         ///< what follows it when it came to its end
  std::string kept;      ///< id of the device that an older measurement became (keep_other_measurement); "" for none
};
/// The same measurement with its output in the place where the window and the commands look for it: this machine's own,
/// or, with `config.host`, that machine's among the imported devices. Without `config.resume` it replaces what is there
/// when it ends. The folder is made. `here` is the device as the engine describes it with the config's threads and
/// precision. Error(io).
[[nodiscard]] WorkspaceMeasurement measurement_for(const Workspace& workspace, MeasureConfig config,
                                                   const Device& here);

}  // namespace hat
