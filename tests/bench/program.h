// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hat::bench {

/// One of the project's programs, which lie beside this one.
[[nodiscard]] std::string program_path(const std::string& name);

/// How a program went that was run to its end.
struct ProgramRun {
  int status = 0;
  double ms = 0;        ///< from its start to its end
  double peak_mib = 0;  ///< of memory; looked up every 50 ms, so nothing is known of shorter ones
  std::string output;
};

/// Runs `command`, looked up as a shell does, on `input`, with more variables ("NAME=value") in its environment.
/// Error(io) when it cannot be started or is killed.
[[nodiscard]] ProgramRun run_program(const std::vector<std::string>& command, const std::string& input = {},
                                     const std::vector<std::string>& variables = {});

}  // namespace hat::bench
