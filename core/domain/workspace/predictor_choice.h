// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/latency/predictor.h"
#include "domain/message.h"
#include "domain/workspace/workspace.h"

namespace hat {

/// Where a predictor comes from.
enum class PredictorOrigin {
  none,          ///< there is none
  given,         ///< somebody named its file
  this_machine,  ///< measured and fitted here
  workspace      ///< the workspace brings it along: of its maker's machine
};
inline std::vector<std::string> names_of(PredictorOrigin) { return {"none", "given", "this machine", "workspace"}; }

/// Which predictor a workspace uses, and why.
struct PredictorChoice {
  PredictorOrigin origin = PredictorOrigin::none;
  std::string file;                 ///< "" when there is none
  PredictorInfo info;               ///< what the file says of itself
  std::string why;                  ///< one English clause
  std::string passed_over;          ///< this machine's own, where it is there and does not fit; "" otherwise
  std::vector<Message> mismatches;  ///< why it does not, one clause each: "processor Xeon (here EPYC)"

  /// The data set it was fitted to, as far as that lies beside it; "" else.
  [[nodiscard]] std::string data(const Workspace& workspace) const;
};

/// THE rule, asked by the command line and by the window: (1) `given`, where somebody named one; (2) this machine's
/// own in the setting of `here` (threads, precision), where it was measured on this processor by this version of the
/// engine, and is for the workspace's architectures and sentence; (3) what the workspace brings along, or somebody's
/// new fit of the data that it brings along; else none. `here` is the device as the engine describes it now.
///
/// This machine's own lies in Workspace::machine_folder, whose name is made of the space and the vocabulary: those two
/// fit by themselves. Weights do not: two SuperTransformers of one space and vocabulary take the same time. Everything
/// else that a time depends on is compared here, because a home folder moves to another processor, and a program to
/// another version.
///
/// A file of (2) or (3) that cannot be read is passed over as one that does not fit; a given one throws what
/// load_predictor throws.
[[nodiscard]] PredictorChoice choose_predictor(const Workspace& workspace, const Device& here,
                                               const std::string& given = {});

/// What a file is to the workspace: this machine's own, the workspace's, or one that was named.
[[nodiscard]] PredictorOrigin origin_of(const Workspace& workspace, const std::string& file);

/// Why a predictor does not speak for `here` and the workspace; empty when it does.
[[nodiscard]] std::vector<Message> predictor_misfits(const PredictorInfo& info, const Workspace& workspace,
                                                     const Device& here);

/// Whether a predictor speaks for the machine that is `here`: only then measuring here says anything about a budget.
[[nodiscard]] bool speaks_for(const PredictorInfo& info, const Device& here);

/// "AMD EPYC, 1 thread, HAT Studio 0.1.0, AVX2 fp32"; what is not known is left out, "an unknown device" when nothing
/// is.
[[nodiscard]] std::string device_text(const Device& device);

/// "FILE (this machine: AMD EPYC, 1 thread, ..., 200 rows, 2026-11-25), because ...": for people, in English.
[[nodiscard]] std::string predictor_text(const PredictorChoice& choice);

/// `document`, a JSON object, with the keys predictor, predictor_origin, predictor_device and predictor_rows; and
/// predicted_ms, where something was predicted.
[[nodiscard]] std::string with_predictor(const std::string& document, const PredictorChoice& choice,
                                         std::optional<double> predicted_ms = {});

/// Before this machine is measured anew: moves an older measurement that another processor, another version of the
/// engine or other settings made (see predictor_misfits) to the workspace's imported devices, named by what it was
/// measured on, so that nothing is lost. Returns that device's id, "" when there was nothing to move. Error(io) when it
/// cannot be moved.
std::string keep_other_measurement(const Workspace& workspace, const Device& here);

}  // namespace hat
