// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "bench/bench.h"
#include "bench/program.h"
#include "bench/sample.h"
#include "bench/scratch.h"
#include "bench/timing.h"

namespace hat::bench {
namespace {

/// What `measure` returns several times; the first, which reads the program from the disk, does not count.
std::vector<double> several(const std::function<double()>& measure) {
  (void)measure();
  std::vector<double> values;
  for (int i = 0; i < 7; ++i) values.push_back(measure());
  return values;
}

double run_ms(const std::vector<std::string>& command, const std::string& input = {}) {
  return median(several([&] { return run_program(command, input).ms; }));
}

/// The window says by itself when it is painted; what it reads and writes of the user's lies elsewhere.
std::vector<double> first_paints_ms(const std::string& program) {
  const ScratchFolder home;
  std::vector<std::string> variables{"HAT_STUDIO_TIME_START=1"};
  for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
    variables.push_back(fmt::format("{}={}", name, home.path()));
  if (std::getenv("QT_QPA_PLATFORM") == nullptr) variables.emplace_back("QT_QPA_PLATFORM=offscreen");
  return several([&] {
    return std::strtod(run_program({program, "--no-measure"}, {}, variables).output.c_str(), nullptr);
  });
}

void run(Report& report) {
  const std::string hat = program_path("hat"), studio = program_path("hat-studio");
  const double nothing_ms = run_ms({"true"});
  report.watch(1);
  report.add({.what = "hat --version, to its end",
              .value = run_ms({hat, "--version"}),
              .unit = "ms",
              .floor = nothing_ms,
              .beside = "floor: the program true"});
  const std::string model = sample_workspace().super->folder;
  report.watch(1);
  report.add({.what = "hat translate, one sentence, to its end",
              .value = run_ms({hat, "translate", "--model", model}, "The file could not be opened.\n"),
              .unit = "ms"});
  if (!std::filesystem::exists(studio)) return;
  report.watch(1);
  const std::vector<double> paints = first_paints_ms(studio);
  report.add({.what = "hat-studio, until its window is painted",
              .value = median(paints),
              .unit = "ms",
              .beside = fmt::format("slowest {:.0f}; bar 1000", quantile(paints, 1))});
}

const Registration registration({"start",
                                 "from the start of a program to its first answer: hat, a translation, the window", 60,
                                 false, run});

}  // namespace
}  // namespace hat::bench
