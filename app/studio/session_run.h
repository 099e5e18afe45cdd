// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/command_line.h"

namespace hat {
class Engine;
}

namespace hat::studio {

/// The program from its first window to its end: opens the workspace, draws the pictures or shows the window. Returns
/// the exit status; a verb that does not answer when the window is closed ends the process itself.
[[nodiscard]] int run(const CommandLine& line, Engine* engine);

}  // namespace hat::studio
