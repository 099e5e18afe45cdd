// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/workspace/workspace.h"

namespace hat {

/// $XDG_DATA_HOME/hat-studio, else ~/.local/share/hat-studio. Not created.
[[nodiscard]] std::string user_data_folder();

/// The folder of the sample workspace: $HAT_SAMPLE, else ../share/hat-studio/sample (installed) or
/// ../../resources/sample (build tree) as seen from the program's file. "" when none of them has a workspace.yaml.
[[nodiscard]] std::string find_sample_workspace();

/// Gives a workspace its machine_folder, and its runs_folder where it names none: below the user's data folder, by what
/// latency depends on (the space's sizes and lengths, and the SuperTransformer's output layer).
void place_in_user_data(Workspace& workspace);

/// The space as a config names it: the preset's name where it is one, else a file that is written for it in the runs
/// folder, under a name made of its content, so that a later one never takes its place. Error(io) when it cannot be
/// written.
[[nodiscard]] std::string space_argument(const Workspace& workspace, const SearchSpace& space);

}  // namespace hat
