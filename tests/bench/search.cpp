// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "bench/bench.h"
#include "bench/scratch.h"
#include "domain/config/latency.h"
#include "domain/config/search.h"
#include "domain/engine.h"
#include "domain/workspace/load.h"
#include "domain/workspace/places.h"
#include "runtime/engine.h"

namespace hat::bench {
namespace {

/// The sample workspace with a predictor of this machine, measured and fitted now: nothing is taken from elsewhere.
struct Bed {
  ScratchFolder folder;
  std::unique_ptr<Engine> engine = runtime::make_engine();
  Workspace workspace;
  std::string predictor;
  double smallest_ms = 0, largest_ms = 0;

  explicit Bed(Report& report) {
    const std::string sample = find_sample_workspace();
    if (sample.empty())
      throw Error(ErrorCode::io,
                  Problem{"", "sample workspace", message("expected it beside the program, but there is none")});
    workspace = load_workspace(sample);
    if (!workspace.super)
      throw Error(ErrorCode::io, Problem{sample, "supertransformer", message("expected a model folder, got none")});

    JobControl control;
    MeasureConfig measure;
    measure.model = workspace.super->folder;
    measure.samples = 200;
    measure.output = folder.path() + "/latency.csv";
    JobContext<MeasureEvent> measuring(control);
    engine->measure(measure, measuring);
    FitConfig fit;
    fit.data = measure.output;
    fit.output = predictor = folder.path() + "/predictor.safetensors";
    JobContext<FitEvent> fitting(control);
    const FitResult fitted = engine->fit(fit, fitting);
    report.add(
        "predictor of this machine, held-out rows", fitted.held_out.rmse_ms, "ms RMSE",
        fmt::format("MAPE {:.1f} %, Kendall tau {:.3f}", 100 * fitted.held_out.mape, fitted.held_out.kendall_tau));

    const SearchSpace& space = workspace.super->network.space;
    measure.output.clear();
    measure.archs = {to_text(space.smallest()), to_text(space.largest())};
    const MeasureResult ends = engine->measure(measure, measuring);
    smallest_ms = ends.rows.at(0).latency.total_ms();
    largest_ms = ends.rows.at(1).latency.total_ms();
  }

  SearchResult search(double budget_ms, std::uint64_t seed, bool random, bool remeasure) {
    SearchConfig config;
    config.model = workspace.super->folder;
    config.predictor = predictor;
    config.data = workspace.folder;
    config.budget_ms = budget_ms;
    config.random = random;
    config.remeasure = remeasure;
    config.seed = seed;
    JobControl control;
    JobContext<SearchEvent> context(control);
    return engine->search(config, context);
  }
};

void run_search(Report& report) {
  Bed bed(report);
  for (const double share : {0.25, 0.5, 0.75}) {
    const double budget = bed.smallest_ms + share * (bed.largest_ms - bed.smallest_ms);
    const SearchResult result = bed.search(budget, 1, false, true);
    report.add(fmt::format("125 x 30 under {:.2f} ms", budget), result.seconds, "s",
               fmt::format("{} architectures, proxy loss {:.3f} bits", result.evaluated.size(), result.best.loss_bits));
    report.add("  its winner, measured", result.measured.total_ms(), "ms",
               fmt::format("predicted {:.2f}, {:.0f} % of the budget", result.best.latency_ms,
                           100 * result.measured.total_ms() / budget));
  }
}

void run_proxy(Report& report) {
  Bed bed(report);
  const double budget = 0.5 * (bed.smallest_ms + bed.largest_ms);
  int better = 0;
  for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
    const SearchResult evolved = bed.search(budget, seed, false, false);
    const SearchResult random = bed.search(budget, seed, true, false);
    better += evolved.best.loss_bits < random.best.loss_bits;
    report.add(fmt::format("seed {}, under {:.2f} ms", seed, budget), evolved.best.loss_bits, "bits/token",
               fmt::format("best of random {:.4f}; {} and {} architectures", random.best.loss_bits,
                           evolved.evaluated.size(), random.evaluated.size()));
  }
  report.add("seeds in which evolution wins", better, "of 5");
}

const Registration search({"search",
                           "the evolutionary search on the sample: its time, and its winner against the budget", 40,
                           true, run_search});
const Registration proxy({"proxy",
                          "proxy loss of the search's winner next to the best of as many random samples, 5 seeds", 50,
                          true, run_proxy});

}  // namespace
}  // namespace hat::bench
