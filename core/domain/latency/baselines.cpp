// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/baselines.h"

#include <algorithm>
#include <cmath>

#include "domain/latency/layer_predictor.h"
#include "domain/metrics/correlation.h"
#include "domain/metrics/ridge.h"

namespace hat {
namespace {

using Terms = std::vector<double>;

Terms terms_of(Baseline baseline, const BaselineRow& row) {
  const Features& f = row.features;
  switch (baseline) {
    case Baseline::mean: return {1};
    case Baseline::flops: return {1, row.flops / 1e9};
    case Baseline::linear: {
      Terms terms{1};
      // Divided by the largest values of HAT's spaces, so that one ridge suits every column.
      constexpr Features norms{640, 6, 2048, 6, 640, 6, 2048, 6, 6, 2};
      for (std::size_t i = 0; i < f.size(); ++i) terms.push_back(f[i] / norms[i]);
      return terms;
    }
    case Baseline::products: {
      const double encoder_dim = f[0] / 640, encoder_depth = f[1] / 6, encoder_ffn = f[2] / 2048,
                   encoder_heads = f[3] / 6;
      const double dim = f[4] / 640, depth = f[5] / 6, ffn = f[6] / 2048, self_heads = f[7] / 6, cross_heads = f[8] / 6,
                   sources = f[9] / 2;
      return {1,
              encoder_depth,
              encoder_depth * encoder_dim,
              encoder_depth * encoder_dim * encoder_ffn,
              encoder_depth * encoder_heads,
              dim,
              depth,
              depth * dim,
              depth * dim * ffn,
              depth * self_heads,
              depth * cross_heads,
              depth * sources,
              depth * sources * encoder_dim};
    }
    case Baseline::layers: {
      const LayerTerms terms = layer_terms(f);
      return {terms.begin(), terms.end()};
    }
  }
  return {};
}

Terms layer_weights(std::span<const BaselineRow> rows) {
  std::vector<LayerRow> layers;
  for (const BaselineRow& row : rows) layers.push_back({layer_terms(row.features), row.ms});
  const LayerTerms weights = fit_layer_weights(layers);
  return {weights.begin(), weights.end()};
}

Terms least_squares(std::span<const BaselineRow> rows, Baseline baseline) {
  const std::size_t count = terms_of(baseline, rows.front()).size();
  std::vector<Terms> a(count, Terms(count, 0));
  Terms b(count, 0);
  for (const BaselineRow& row : rows) {
    const Terms terms = terms_of(baseline, row);
    // A millisecond weighs more where there are few of them; the other baselines are the plain textbook ones.
    const double weight = baseline == Baseline::products ? 1 / (row.ms * row.ms) : 1;
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t k = 0; k < count; ++k) a[i][k] += weight * terms[i] * terms[k];
      b[i] += weight * terms[i] * row.ms;
    }
  }
  return solve_with_ridge(std::move(a), std::move(b));
}

}  // namespace

std::map<Baseline, std::vector<double>> baseline_predictions(std::span<const BaselineRow> training,
                                                             std::span<const BaselineRow> held_out) {
  std::vector<BaselineRow> usable;
  for (const BaselineRow& row : training)
    if (row.ms > 0 && std::isfinite(row.ms)) usable.push_back(row);
  std::map<Baseline, std::vector<double>> all;
  if (usable.empty() || held_out.empty()) return all;
  const auto has_flops = [](const BaselineRow& row) { return row.flops > 0; };
  const bool with_flops = std::ranges::all_of(usable, has_flops) && std::ranges::all_of(held_out, has_flops);
  for (const Baseline baseline :
       {Baseline::mean, Baseline::flops, Baseline::linear, Baseline::products, Baseline::layers}) {
    if (baseline == Baseline::flops && !with_flops) continue;
    const Terms weights = baseline == Baseline::layers ? layer_weights(usable) : least_squares(usable, baseline);
    std::vector<double>& predicted = all[baseline];
    for (const BaselineRow& row : held_out) {
      const Terms terms = terms_of(baseline, row);
      double ms = 0;
      for (std::size_t i = 0; i < terms.size(); ++i) ms += weights[i] * terms[i];
      predicted.push_back(ms);
    }
  }
  return all;
}

std::vector<BaselineErrors> baseline_errors(std::span<const BaselineRow> training,
                                            std::span<const BaselineRow> held_out) {
  std::vector<double> measured;
  for (const BaselineRow& row : held_out) measured.push_back(row.ms);
  std::vector<BaselineErrors> all;
  for (const auto& [baseline, predicted] : baseline_predictions(training, held_out))
    all.push_back({baseline, errors_of(predicted, measured)});
  return all;
}

}  // namespace hat
