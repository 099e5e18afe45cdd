// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/component_costs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "domain/metrics/robust_fit.h"

namespace hat {
namespace {

constexpr double small_part = 0.01;     // of a translation: errors below count by the whole
constexpr double usual_deviations = 2;  // of a shape's error: one beyond is an accident
constexpr double least_variance = 1e-10;
constexpr double prior_of_a_part = 1, prior_of_the_whole = 0.05;
// Fewer totals than so many for a term say nothing of what they take beyond their parts: any accident would be
// explained.
constexpr std::size_t fewest_totals_of_a_term = 3;
constexpr double error_of_few_totals = 0.2;
constexpr double prior_of_the_cache = 0.2;
constexpr int cache_turns = 4;
constexpr std::size_t fewest_for_a_curve = 12;  // architectures: lengths of one tell the same point of it
constexpr double least_factor = 0.5, most_factor = 2;

std::size_t kind_index(const PartShape& shape) { return static_cast<std::size_t>(shape.component); }

double sum_of_terms(const PartCosts& weights, const PartCosts& terms) {
  double sum = 0;
  for (std::size_t i = 0; i < part_term_count; ++i) sum += weights[i] * terms[i];
  return sum;
}

/// The shape of a measured part; nothing for one that the architecture does not have.
std::optional<PartShape> shape_of_measured(const MeasuredParts& row, const ComponentTime& part) {
  const bool encoder = part.component == Component::encoder_attention || part.component == Component::encoder_ffn;
  const bool layered = encoder || part.component == Component::memory || part.component == Component::self_attention ||
                       part.component == Component::cross_attention || part.component == Component::ffn;
  const int depth = encoder ? row.arch.encoder_depth() : row.arch.decoder_depth();
  if (layered && (part.layer < 1 || part.layer > depth)) return std::nullopt;
  return shape_of(part.component, row.arch, layered ? part.layer : 0);
}

SentenceSize sentence_of(const MeasuredParts& row, int usual_beam) {
  return {row.point.tokens, row.point.tokens, row.beam > 0 ? row.beam : usual_beam};
}

bool is_rest(Component component) {
  return component == Component::encoder_rest || component == Component::decoder_rest;
}

/// Calls take(shape, sentence, ms, whole ms) for every part that was measured.
template <class Take>
void for_each_measured(const MeasuredParts& row, int beam, const Take& take) {
  const double whole = row.point.latency.total_ms();
  if (!(whole > 0) || !std::isfinite(whole) || row.point.tokens < 1) return;
  const SentenceSize sentence = sentence_of(row, beam);
  for (const ComponentTime& part : row.point.components)
    if (const std::optional<PartShape> shape = shape_of_measured(row, part);
        shape && std::isfinite(part.ms) && (part.ms > 0 || is_rest(part.component)))
      take(*shape, sentence, part.ms, whole);
}

/// The mean errors of a kind's shapes (logarithms), as far as they are told from chance.
using ShapeErrors = std::map<PartShape, std::vector<double>>;

/// What lies further from the middle than chance takes errors is brought back to there: moments of a slow machine.
void tame(ShapeErrors& errors) {
  std::vector<double> all;
  for (const auto& [shape, own] : errors) all.insert(all.end(), own.begin(), own.end());
  if (all.empty()) return;
  const auto middle_of = [](std::vector<double>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
  };
  const double centre = middle_of(all);
  for (double& error : all) error = std::abs(error - centre);
  const double reach = 1.4826 * usual_deviations * middle_of(all);
  for (auto& [shape, own] : errors)
    for (double& error : own) error = std::clamp(error, centre - reach, centre + reach);
}

void shrink_into(const ShapeErrors& errors, std::vector<std::pair<PartShape, double>>& shapes) {
  struct Mean {
    double value = 0, count = 0;
  };
  std::map<PartShape, Mean> means;
  double within = 0, freedom = 0, rows = 0;
  for (const auto& [shape, own] : errors) {
    Mean& mean = means[shape];
    mean.count = static_cast<double>(own.size());
    for (const double error : own) mean.value += error / mean.count;
    for (const double error : own) within += (error - mean.value) * (error - mean.value);
    freedom += mean.count - 1;
    rows += mean.count;
  }
  if (freedom < 1) return;
  within = std::max(within / freedom, least_variance);
  // Moments: a mean's square is the variance between shapes and what its own rows' chance adds to it.
  double between = 0;
  for (const auto& [shape, mean] : means) between += mean.count * (mean.value * mean.value - within / mean.count);
  between = std::max(0.0, between / rows);
  for (const auto& [shape, mean] : means)
    shapes.emplace_back(shape, std::exp(mean.value * between / (between + within / mean.count)));
}

/// What is left of every shape when the terms have said what they can.
std::vector<std::pair<PartShape, double>> shape_factors(std::span<const MeasuredParts* const> rows,
                                                        const ComponentCosts& costs,
                                                        std::span<const double> cache_factors) {
  std::array<ShapeErrors, part_kinds> kinds;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const MeasuredParts* row = rows[r];
    const double cache_factor = cache_factors[r];
    std::map<PartShape, std::pair<double, int>> own;  // layers of one row share its moment: they are one observation
    for_each_measured(*row, costs.usual.beam,
                      [&](const PartShape& shape, const SentenceSize& sentence, double ms, double) {
                        double said = costs.part_ms(shape, sentence);
                        if (is_of_steps(shape.component)) said *= cache_factor;
                        if (is_rest(shape.component) || !(said > 0)) return;
                        auto& [sum, count] = own[shape];
                        sum += std::log(ms / said);
                        ++count;
                      });
    for (const auto& [shape, sum] : own) kinds[kind_index(shape)][shape].push_back(sum.first / sum.second);
  }
  std::vector<std::pair<PartShape, double>> shapes;
  for (ShapeErrors& kind : kinds) {
    tame(kind);
    shrink_into(kind, shapes);
  }
  std::ranges::sort(shapes);
  return shapes;
}

/// The weights of the terms of every kind, with the decoder of each row slowed down as the cache curve says.
void fit_weights(std::span<const MeasuredParts* const> rows, std::span<const double> cache_factors,
                 ComponentCosts& costs) {
  std::array<RobustRows, part_kinds> kinds;
  for (RobustRows& kind : kinds) kind.columns = part_term_count;
  for (std::size_t r = 0; r < rows.size(); ++r)
    for_each_measured(*rows[r], costs.usual.beam,
                      [&](const PartShape& shape, const SentenceSize& sentence, double ms, double whole) {
                        PartCosts terms = cost_terms(shape, sentence);
                        if (is_of_steps(shape.component))
                          for (double& term : terms) term *= cache_factors[r];
                        kinds[kind_index(shape)].add(
                            terms, ms, is_rest(shape.component) ? small_part * whole : ms + small_part * whole);
                      });
  for (std::size_t kind = 0; kind < part_kinds; ++kind)
    std::ranges::copy(robust_fit(kinds[kind], {true, prior_of_a_part}), costs.weights[kind].begin());
}

/// The curve by which `sizes` (logarithms) explain `slower` (logarithms).
CacheCurve fit_curve(const std::vector<double>& sizes, const std::vector<double>& slower) {
  CacheCurve curve;
  std::vector<double> sorted = sizes;
  std::ranges::sort(sorted);
  // Of equal numbers of rows, but for the ends: a curve says nothing beyond what was seen.
  for (std::size_t i = 0; i < cache_knots; ++i) curve.at[i] = sorted[i * (sorted.size() - 1) / (cache_knots - 1)];
  RobustRows rows;
  rows.columns = cache_knots;
  for (std::size_t r = 0; r < sizes.size(); ++r) {
    std::array<double, cache_knots> terms{1};
    for (std::size_t i = 1; i < cache_knots; ++i)
      terms[i] = std::clamp(sizes[r], curve.at[i - 1], curve.at[i]) - curve.at[i - 1];
    rows.add(terms, slower[r]);
  }
  const std::vector<double> slopes = robust_fit(rows, {false, prior_of_the_cache});
  for (std::size_t i = 1; i < cache_knots; ++i)
    curve.value[i] = curve.value[i - 1] + slopes[i] * (curve.at[i] - curve.at[i - 1]);
  // What all have in common is the weights'.
  double mean = 0;
  for (const double size : sizes) mean += std::log(curve.factor(std::exp(size))) / static_cast<double>(sizes.size());
  for (double& value : curve.value) value -= mean;
  return curve;
}

}  // namespace

double ComponentCosts::part_ms(const PartShape& shape, const SentenceSize& sentence) const {
  const double ms = sum_of_terms(weights[kind_index(shape)], cost_terms(shape, sentence));
  const auto known = std::ranges::lower_bound(shapes, shape, {}, &std::pair<PartShape, double>::first);
  return known != shapes.end() && known->first == shape ? ms * known->second : ms;
}

double CacheCurve::factor(double decoder_ms) const {
  if (!(decoder_ms > 0)) return 1;
  const double size = std::log(decoder_ms);
  double log_factor = value[0];
  for (std::size_t i = 1; i < cache_knots; ++i) {
    const double width = at[i] - at[i - 1];
    if (width > 0) log_factor += (value[i] - value[i - 1]) * (std::clamp(size, at[i - 1], at[i]) - at[i - 1]) / width;
  }
  return std::exp(log_factor);
}

ComponentCosts::Sums ComponentCosts::sums(const Architecture& arch, const SentenceSize& sentence) const {
  Sums sums;
  for_each_part(arch, [&](Component component, int, const PartShape& shape) {
    (is_of_steps(component) ? sums.steps : sums.others) += part_ms(shape, sentence);
  });
  return sums;
}

ComponentCosts::Factors ComponentCosts::factors(const Architecture& arch, const Sums& usual_sums) const {
  Factors factors;
  factors.decoder = cache.factor(usual_sums.steps);
  const double parts_ms = usual_sums.steps * factors.decoder + usual_sums.others;
  if (!(parts_ms > 0)) return factors;
  factors.encoder = std::clamp(1 + sum_of(whole, layer_terms(arch)) / parts_ms, least_factor, most_factor);
  factors.decoder *= factors.encoder;
  return factors;
}

ComponentCosts::Factors ComponentCosts::factors(const Architecture& arch) const {
  return factors(arch, sums(arch, usual));
}

double ComponentCosts::ms(const Architecture& arch, const SentenceSize& sentence) const {
  const Sums usual_sums = sums(arch, usual), own = sentence == usual ? usual_sums : sums(arch, sentence);
  const Factors by = factors(arch, usual_sums);
  return own.steps * by.decoder + own.others * by.encoder;
}

ComponentCosts fit_component_costs(std::span<const MeasuredParts* const> rows, std::span<const MeasuredTotal> totals,
                                   const SentenceSize& usual) {
  ComponentCosts costs;
  costs.usual = usual;
  std::vector<double> cache_factors(rows.size(), 1);
  for (int turn = 0;; ++turn) {
    fit_weights(rows, cache_factors, costs);
    if (turn == cache_turns) break;
    std::vector<double> sizes, slower;
    std::set<Architecture> different;
    for (const MeasuredParts* row : rows) {
      double took = 0, said = 0;
      for_each_measured(*row, usual.beam, [&](const PartShape& shape, const SentenceSize& sentence, double ms, double) {
        if (!is_of_steps(shape.component)) return;
        took += ms;
        said += costs.part_ms(shape, sentence);
      });
      const double size = costs.sums(row->arch, usual).steps;
      if (!(took > 0) || !(said > 0) || !(size > 0)) continue;
      sizes.push_back(std::log(size));
      slower.push_back(std::log(took / said));
      different.insert(row->arch);
    }
    if (different.size() < fewest_for_a_curve) break;
    costs.cache = fit_curve(sizes, slower);
    for (std::size_t r = 0; r < rows.size(); ++r)
      cache_factors[r] = costs.cache.factor(costs.sums(rows[r]->arch, usual).steps);
  }
  costs.shapes = shape_factors(rows, costs, cache_factors);

  RobustRows beyond;
  beyond.columns = layer_term_count;
  for (const MeasuredTotal& total : totals) {
    const double said = costs.ms(*total.arch, usual);
    if (said > 0 && total.ms > 0) beyond.add(layer_terms(*total.arch), total.ms - said, said);
  }
  const bool few = beyond.rows() < fewest_totals_of_a_term * layer_term_count;
  std::ranges::copy(robust_fit(beyond, {false, prior_of_the_whole, few ? error_of_few_totals : 0}),
                    costs.whole.begin());
  return costs;
}

}  // namespace hat
