// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bench/bench.h"
#include "bench/program.h"
#include "bench/search_bed.h"
#include "runtime/latency/device.h"

namespace hat::bench {
namespace {

/// A search as one starts it: a program of its own, so that its memory is nothing else's.
ProgramRun search_program(const SearchBed& bed, double budget_ms) {
  return run_program({program_path("hat"), "search", "--json", "--model", bed.workspace().super->folder, "--data",
                      bed.workspace().folder, "--predictor", bed.predictor(), "--budget-ms",
                      fmt::format("{}", budget_ms)});
}

void run(Report& report) {
  const SearchBed bed(report);
  for (const double share : {0.25, 0.5, 0.75}) {
    const double budget_ms = bed.budget_ms(share);
    report.watch(runtime::thread_count(0));
    const ProgramRun run = search_program(bed, budget_ms);
    const nlohmann::json result = nlohmann::json::parse(run.output);
    report.add({.what = fmt::format("125 x 30 under {:.2f} ms", budget_ms),
                .value = run.ms / 1e3,
                .unit = "s",
                .beside = fmt::format("{} architectures, proxy loss {:.3f} bits", result.at("evaluations").get<int>(),
                                      result.at("loss_bits").get<double>())});
    report.add({.what = "  its memory at most", .value = run.peak_mib, .unit = "MiB"});
    if (!result.contains("measured_ms")) continue;  // the machine was too busy to tell
    const double measured_ms = result.at("measured_ms").get<double>();
    report.add({.what = "  its winner, measured",
                .value = measured_ms,
                .unit = "ms",
                .beside = fmt::format("predicted {:.2f}, {:.0f} % of the budget",
                                      result.at("predicted_ms").get<double>(), 100 * measured_ms / budget_ms)});
  }
}

const Registration registration(
    {"search", "the whole evolutionary search on the sample: its time, its memory, and its winner against the budget",
     50, true, run});

}  // namespace
}  // namespace hat::bench
