// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/train_series.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <sstream>

namespace hat::ui {

DrawnUpdates drawn_updates(const std::vector<TrainStep>& steps) {
  DrawnUpdates drawn;
  for (const TrainStep& step : steps) drawn.counts += step.draws;
  // Where an older run went on, the first count holds what was drawn before it too.
  if (drawn.counts.architectures == 0)
    for (const TrainStep& step : steps) drawn.counts.add(step.arch);
  drawn.of = steps.empty() ? 0 : steps.back().update;
  return drawn;
}

std::vector<Draws> draws_of(const SearchSpace& space, const DrawCounts& counts) {
  std::vector<Draws> all;
  if (space.encoder_dims.empty()) return all;
  for (const Gene gene : {Gene::encoder_dim, Gene::encoder_ffn_dim, Gene::decoder_dim, Gene::decoder_depth,
                          Gene::decoder_ffn_dim, Gene::sources}) {
    Draws draws{gene, choices_of(space, gene), {}, {}};
    draws.shares.assign(draws.values.size(), 0);
    draws.expected.assign(draws.values.size(), 0);
    if (gene == Gene::sources) {
      // Uniform over the sets: as many layers as a set reads.
      const auto sets = space.source_sets(space.max_encoder_depth());
      for (const SourceSet& set : sets) {
        const auto at = std::lower_bound(draws.values.begin(), draws.values.end(), set.size()) - draws.values.begin();
        draws.expected[static_cast<std::size_t>(at)] += 1.0 / static_cast<double>(sets.size());
      }
    } else {
      std::fill(draws.expected.begin(), draws.expected.end(), 1.0 / static_cast<double>(draws.values.size()));
    }
    double seen = 0;
    if (const auto drawn = counts.values.find(gene); drawn != counts.values.end())
      for (const auto& [value, count] : drawn->second) {
        const auto at = std::lower_bound(draws.values.begin(), draws.values.end(), value);
        if (at == draws.values.end() || *at != value) continue;
        draws.shares[static_cast<std::size_t>(at - draws.values.begin())] += static_cast<double>(count);
        seen += static_cast<double>(count);
      }
    if (seen > 0)
      for (double& share : draws.shares) share /= seen;
    all.push_back(std::move(draws));
  }
  return all;
}

std::vector<XY> validation_curve(const TrainRun& run, const std::string& name) {
  std::vector<XY> curve;
  for (const Validation& validation : run.validations)
    if (validation.name == name) curve.push_back({static_cast<double>(validation.update), validation.nll_bits});
  return curve;
}

std::vector<std::string> validated_names(const TrainRun& run) {
  std::vector<std::string> names;
  for (const Validation& validation : run.validations)
    if (std::find(names.begin(), names.end(), validation.name) == names.end()) names.push_back(validation.name);
  return names;
}

Alarm alarm_of(const TrainRun& run) {
  const std::size_t tenth = run.steps.size() / 10;
  if (!run.steps.empty() && !std::isfinite(run.steps.back().gradient_norm)) return Alarm::exploding;
  if (tenth >= 2) {
    const auto mean = [&](std::size_t from) {
      double sum = 0;
      for (std::size_t i = from; i < from + tenth; ++i) sum += run.steps[i].gradient_norm;
      return sum / static_cast<double>(tenth);
    };
    const std::size_t last = run.steps.size() - tenth;
    if (!std::isfinite(mean(last)) || mean(last) > 10 * mean(last - tenth)) return Alarm::exploding;
  }
  const std::vector<std::string> names = validated_names(run);
  if (names.empty()) return Alarm::quiet;
  const std::vector<XY> curve = validation_curve(run, names.front());
  double best = curve.front().y;
  for (const XY& point : curve) best = std::min(best, point.y);
  if (curve.back().y >= best + 0.3) return Alarm::rising;
  std::vector<std::int64_t> updates;
  for (const SampleTranslation& sample : run.samples)
    if (updates.empty() || updates.back() != sample.update) updates.push_back(sample.update);
  if (updates.size() < 2) return Alarm::quiet;
  const auto all = [&](std::int64_t update) {
    return std::all_of(run.samples.begin(), run.samples.end(), [&](const SampleTranslation& sample) {
      return sample.update != update || repeats_itself(sample.translation);
    });
  };
  return all(updates.back()) && all(updates[updates.size() - 2]) ? Alarm::repeating : Alarm::quiet;
}

bool can_be_judged(const TrainRun& run) {
  const std::vector<std::string> names = validated_names(run);
  return run.steps.size() >= 20 || (!names.empty() && validation_curve(run, names.front()).size() >= 2);
}

bool repeats_itself(const std::string& text) {
  std::istringstream stream(text);
  const std::vector<std::string> words{std::istream_iterator<std::string>(stream), {}};
  for (const std::size_t period : {1, 2}) {
    std::size_t same = 0;
    for (std::size_t i = period; i < words.size(); ++i) {
      same = words[i] == words[i - period] ? same + 1 : 0;
      if (same == 3 * period) return true;
    }
  }
  return false;
}

std::vector<XY> thinned(const std::vector<XY>& points, std::size_t most) {
  if (points.size() <= most || most < 2) return points;
  std::vector<XY> kept;
  kept.reserve(most);
  for (std::size_t i = 0; i + 1 < most; ++i) kept.push_back(points[i * points.size() / (most - 1)]);
  kept.push_back(points.back());
  return kept;
}

}  // namespace hat::ui
