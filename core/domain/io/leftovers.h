// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hat {

// A killed process leaves the temporary file or folder that it was writing. Its name says whose it was, so that a later
// run can tell it from one that is being written: ".NAME.HOST-PROCESS-NUMBER.tmp".

/// The name of a temporary file or folder of this process beside a target called `name`; another one at each call.
[[nodiscard]] std::string temporary_name(const std::string& name);

/// Whether a file's name is that of a temporary one whose process, on this machine, is gone.
[[nodiscard]] bool is_leftover(const std::string& name);

/// Removes the leftovers in a folder (not in those below it) and returns their paths. What cannot be removed stays.
std::vector<std::string> remove_leftovers(const std::string& folder);
/// The same, once for each folder in the life of a process: what every write can afford.
void remove_leftovers_once(const std::string& folder);

/// Removes the temporary files and folders of this process, wherever it called remove_leftovers_once: the last thing it
/// does when it ends in the middle. Any thread; what another thread is writing just then may stay for the next run to
/// remove.
void remove_own_temporaries();

}  // namespace hat
