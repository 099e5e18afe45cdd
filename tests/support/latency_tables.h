// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/coverage.h"
#include "domain/latency/features.h"
#include "domain/latency/predictor.h"
#include "domain/space/search_space.h"

namespace hat::test {

/// Between 0.98 and 1.02, always the same for one architecture.
inline double noise_of(const Architecture& arch) {
  return 1 + 0.02 * (static_cast<double>(stable_hash(arch) % 2001) / 1000 - 1);
}

/// A predictor that is one linear layer: 2 ms and 5 more for each decoder layer.
inline void save_plain_predictor(const std::string& path, std::int64_t rows, const Coverage& coverage,
                                 const PredictorErrors& held_out = {15, 1, 0.05, 0.8},
                                 std::vector<double> calibration = {}, double expected_error = 0) {
  DenseLayer layer{10, 1, std::vector<float>(10, 0.f), {2.f}};
  layer.weight[5] = 5;
  PredictorInfo info;
  info.feature_norms.fill(1);
  info.rows = rows;
  info.held_out = held_out;
  info.coverage = coverage;
  info.calibration = std::move(calibration);
  info.expected_error = expected_error;
  save_predictor(MlpPredictor({layer}, info), path);
}

/// Rows of a device that takes 2 ms and 5 more for each decoder layer; those of `slow` ran while it was slow.
inline LatencyTable table_of(const SearchSpace& space, int rows, bool with_archs = true,
                             std::pair<int, int> slow = {0, 0}) {
  LatencyTable table;
  table.device = {"a board", "a processor", 4, "an engine", "2026-01-31T12:00:00Z"};
  table.source_tokens = table.target_tokens = space.tokens;
  table.beam = 5;
  Rng rng(3);
  for (int i = 0; i < rows; ++i) {
    const Architecture arch = space.sample(rng);
    const double ms =
        (2 + 5.0 * arch.decoder_depth()) * noise_of(arch) * (i >= slow.first && i < slow.second ? 1.4 : 1);
    table.rows.push_back(
        {features_of(arch), {0.2 * ms, 0.8 * ms, 0.1, 0.2}, with_archs ? std::optional(arch) : std::nullopt});
  }
  return table;
}

}  // namespace hat::test
