// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <cstdint>

#include "bench/bench.h"
#include "bench/search_bed.h"
#include "domain/config/search.h"
#include "runtime/latency/device.h"

namespace hat::bench {
namespace {

SearchResult search(SearchBed& bed, std::uint64_t seed, bool random) {
  SearchConfig config;
  config.model = bed.workspace().super->folder;
  config.predictor = bed.predictor();
  config.data = bed.workspace().folder;
  config.budget_ms = bed.budget_ms(0.5);
  config.random = random;
  config.remeasure = false;
  config.seed = seed;
  JobControl control;
  JobContext<SearchEvent> context(control);
  return bed.engine().search(config, context);
}

void run(Report& report) {
  SearchBed bed(report);
  int better = 0;
  for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
    report.watch(runtime::thread_count(0));
    const SearchResult evolved = search(bed, seed, false), random = search(bed, seed, true);
    better += evolved.best.loss_bits < random.best.loss_bits;
    report.add({.what = fmt::format("seed {}, under {:.2f} ms", seed, bed.budget_ms(0.5)),
                .value = evolved.best.loss_bits,
                .unit = "bits/token",
                .beside = fmt::format("best of random {:.4f}; {} and {} architectures", random.best.loss_bits,
                                      evolved.evaluated.size(), random.evaluated.size())});
  }
  report.add({.what = "seeds in which evolution wins", .value = static_cast<double>(better), .unit = "of 5"});
}

const Registration registration(
    {"evolution", "proxy loss of the search's winner next to the best of as many random samples, 5 seeds", 51, true,
     run});

}  // namespace
}  // namespace hat::bench
