// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/drift.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <utility>

#include "domain/metrics/ridge.h"

namespace hat {
namespace {

constexpr std::size_t fewest_rows = 40;
constexpr std::size_t shortest_stretch = 10;  // fewer slow rows in a row are outliers, not drift
constexpr std::size_t most_bins = 4000;
constexpr double slow_from = 1.05;
constexpr double slow_noise = 3;      // and from as many times the noise of one row on: noisier machines wander by more
constexpr double least_share = 0.01;  // of the rows: a shorter slow stretch moves no fit
constexpr double own_pace_share = 0.2;  // of the rows: as many as that do not run fast by chance
constexpr double same_pace = 1.05;      // touching slow stretches that differ by less are one
constexpr double least_noise = 0.003;   // timers and trimming leave at least that much
constexpr double most_deviation = 8;    // of the noise, in one row: a lone outlier must not look like a stretch
constexpr double price_of_a_cut = 10;   // times log(rows): well above chance, see Killick et al. (2012) for the method

using Terms = std::vector<double>;

/// What an encoder's ms are a sum of: depth times each of its sizes and of their products.
Terms encoder_terms(const Features& f) {
  const double dim = f[0] / 640, depth = f[1] / 6, ffn = f[2] / 2048, heads = f[3] / 6;
  return {1, dim, depth, depth * dim, depth * ffn, depth * dim * ffn, depth * heads};
}
Terms decoder_terms(const Features& f) {
  const double encoder_dim = f[0] / 640, dim = f[4] / 640, depth = f[5] / 6, ffn = f[6] / 2048, self_heads = f[7] / 6,
               cross_heads = f[8] / 6, sources = f[9] / 2;
  return {1,
          dim,
          depth,
          depth * dim,
          depth * ffn,
          depth * dim * ffn,
          depth * self_heads,
          depth * cross_heads,
          depth * sources,
          depth * sources * encoder_dim,
          depth * depth};
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// log(measured / expected) of each row: relative errors are minimised, rows far off lose their weight (Tukey's
/// biweight).
std::vector<double> deviations(const std::vector<Terms>& terms, const std::vector<double>& ms) {
  const std::size_t rows = ms.size(), count = terms[0].size();
  const double typical = median(ms);
  std::vector<double> weights(rows, 1), found(rows, 0);
  for (int round = 0; round < 40; ++round) {
    std::vector<Terms> a(count, Terms(count, 0));
    Terms b(count, 0);
    for (std::size_t r = 0; r < rows; ++r)
      for (std::size_t i = 0; i < count; ++i) {
        const double weighted = weights[r] * terms[r][i] / ms[r];
        for (std::size_t k = 0; k < count; ++k) a[i][k] += weighted * terms[r][k] / ms[r];
        b[i] += weighted;
      }
    const Terms beta = solve_with_ridge(std::move(a), std::move(b));
    for (std::size_t r = 0; r < rows; ++r) {
      double expected = 0;
      for (std::size_t i = 0; i < count; ++i) expected += beta[i] * terms[r][i];
      found[r] = std::log(ms[r] / std::max(expected, 1e-3 * typical));
    }
    const double centre = median(found);
    std::vector<double> far;
    for (double& one : found) far.push_back(std::abs(one -= centre));
    const double spread = 1.4826 * median(far) + 1e-6;
    for (std::size_t r = 0; r < rows; ++r) {
      const double u = found[r] / (4 * spread);
      weights[r] = std::abs(u) < 1 ? (1 - u * u) * (1 - u * u) : 0;
    }
  }
  return found;
}

/// Noise of single rows: from differences of neighbours, which a slow change of pace hardly touches.
double noise_of(std::span<const double> values) {
  std::vector<double> steps;
  for (std::size_t i = 1; i < values.size(); ++i) steps.push_back(std::abs(values[i] - values[i - 1]));
  return std::max(least_noise, 1.4826 * median(std::move(steps)) / std::sqrt(2.0));
}

using Stretch = std::pair<std::size_t, std::size_t>;  // [first, last)

/// Cuts [first, last) into stretches of constant pace: the partition with the least sum of squares plus a price per
/// cut.
std::vector<Stretch> partition(const std::vector<double>& encoder, const std::vector<double>& decoder, Stretch whole) {
  const std::size_t rows = whole.second - whole.first;
  const std::size_t bin = (rows + most_bins - 1) / most_bins, bins = rows / bin;
  const std::size_t shortest = (shortest_stretch + bin - 1) / bin;
  if (bins < 2 * shortest) return {whole};
  std::vector<double> sums[2], squares(bins + 1, 0);
  int part = 0;
  for (const std::vector<double>* values : {&encoder, &decoder}) {
    const std::span<const double> here(values->data() + whole.first, rows);
    const double noise = noise_of(here) / std::sqrt(static_cast<double>(bin)),
                 centre = median({here.begin(), here.end()});
    sums[part].assign(bins + 1, 0);
    double square = 0;
    for (std::size_t i = 0; i < bins; ++i) {
      double mean = 0;
      for (std::size_t k = 0; k < bin; ++k) mean += here[i * bin + k] / static_cast<double>(bin);
      const double value = std::clamp((mean - centre) / noise, -most_deviation, most_deviation);
      sums[part][i + 1] = sums[part][i] + value;
      square += value * value;
      squares[i + 1] += square;
    }
    ++part;
  }
  const double price = price_of_a_cut * std::log(static_cast<double>(bins));
  std::vector<double> cost(bins + 1, std::numeric_limits<double>::infinity());
  std::vector<std::size_t> from(bins + 1, 0);
  cost[0] = -price;
  for (std::size_t end = shortest; end <= bins; ++end)
    for (std::size_t begin = 0; begin + shortest <= end; ++begin) {
      const double e = sums[0][end] - sums[0][begin], d = sums[1][end] - sums[1][begin];
      const double total =
          cost[begin] + squares[end] - squares[begin] - (e * e + d * d) / static_cast<double>(end - begin) + price;
      if (total < cost[end]) cost[end] = total, from[end] = begin;
    }
  std::vector<Stretch> stretches;
  for (std::size_t end = bins; end > 0; end = from[end])
    stretches.emplace_back(whole.first + from[end] * bin, end == bins ? whole.second : whole.first + end * bin);
  std::ranges::reverse(stretches);
  return stretches;
}

double middle_of(const std::vector<double>& values, std::span<const Stretch> stretches) {
  std::vector<double> all;
  for (const auto& [first, last] : stretches)
    all.insert(all.end(), values.begin() + static_cast<std::ptrdiff_t>(first),
               values.begin() + static_cast<std::ptrdiff_t>(last));
  return median(std::move(all));
}

/// The fit follows most rows, and they may be the slow ones. A machine does not run faster than it can: where a part of
/// the rows that is no accident is faster (in the decoder, which takes most of the time and varies least), that part's
/// pace is the machine's own, and every deviation is counted from there.
void count_from_own_pace(std::vector<double>& encoder, std::vector<double>& decoder, std::vector<Stretch> stretches) {
  std::ranges::sort(stretches, {}, [&](const Stretch& one) { return middle_of(decoder, {&one, 1}); });
  std::size_t rows = 0, count = 0;
  while (count < stretches.size() && static_cast<double>(rows) < own_pace_share * static_cast<double>(decoder.size())) {
    rows += stretches[count].second - stretches[count].first;
    ++count;
  }
  const std::span<const Stretch> fastest(stretches.data(), count);
  const double own_encoder = middle_of(encoder, fastest), own_decoder = middle_of(decoder, fastest);
  if (own_decoder > -std::log(slow_from)) return;
  for (double& value : encoder) value -= own_encoder;
  for (double& value : decoder) value -= own_decoder;
}

double mean_ratio(const std::vector<double>& values, Stretch rows) {
  double sum = 0;
  for (std::size_t i = rows.first; i < rows.second; ++i) sum += values[i];
  return std::exp(sum / static_cast<double>(rows.second - rows.first));
}

double ratio_of(const std::vector<double>& values, Stretch rows) {
  return std::exp(median({values.begin() + static_cast<std::ptrdiff_t>(rows.first),
                          values.begin() + static_cast<std::ptrdiff_t>(rows.second)}));
}

}  // namespace

DriftAudit audit_drift(std::span<const Features> features, std::span<const Latency> latencies, std::size_t block_rows) {
  DriftAudit audit;
  audit.rows = latencies.size();
  std::vector<std::size_t> row_of;  // of those that take part
  std::vector<Terms> encoder_design, decoder_design;
  std::vector<double> encoder_ms, decoder_ms;
  for (std::size_t r = 0; r < latencies.size() && r < features.size(); ++r) {
    const Latency& ms = latencies[r];
    if (!(ms.encoder_ms > 0 && ms.decoder_ms > 0) || !std::isfinite(ms.encoder_ms) || !std::isfinite(ms.decoder_ms))
      continue;
    row_of.push_back(r);
    encoder_design.push_back(encoder_terms(features[r]));
    decoder_design.push_back(decoder_terms(features[r]));
    encoder_ms.push_back(ms.encoder_ms);
    decoder_ms.push_back(ms.decoder_ms);
  }
  const std::size_t rows = row_of.size();
  if (rows < fewest_rows) return audit;
  std::vector<double> encoder = deviations(encoder_design, encoder_ms),
                      decoder = deviations(decoder_design, decoder_ms);
  double products = 0, squares = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    squares += decoder[i] * decoder[i];
    if (i > 0) products += decoder[i] * decoder[i - 1];
  }
  audit.neighbour_correlation = squares > 0 ? products / squares : 0;
  const std::vector<Stretch> stretches = partition(encoder, decoder, {0, rows});
  count_from_own_pace(encoder, decoder, stretches);
  std::vector<double> total(rows);
  audit.ratios.assign(latencies.size(), 1);
  for (std::size_t i = 0; i < rows; ++i) {
    const double expected = encoder_ms[i] / std::exp(encoder[i]) + decoder_ms[i] / std::exp(decoder[i]);
    total[i] = std::log((encoder_ms[i] + decoder_ms[i]) / expected);
    audit.ratios[row_of[i]] = std::exp(total[i]);
  }
  audit.encoder_noise = noise_of(encoder);
  audit.decoder_noise = noise_of(decoder);
  const auto is_slow = [&](const DriftBlock& block) {
    return block.encoder_ratio >= std::max(slow_from, std::exp(slow_noise * audit.encoder_noise)) ||
           block.decoder_ratio >= std::max(slow_from, std::exp(slow_noise * audit.decoder_noise));
  };

  const auto block_of = [&](Stretch stretch) {
    DriftBlock block{row_of[stretch.first] + 1, row_of[stretch.second - 1] + 1, ratio_of(encoder, stretch),
                     ratio_of(decoder, stretch), ratio_of(total, stretch)};
    block.slow = is_slow(block);
    return block;
  };
  // What is slow may hold several paces, which stand out only against their own noise.
  std::vector<std::pair<Stretch, int>> open;
  for (const Stretch& stretch : stretches) open.emplace_back(stretch, 0);
  std::vector<Stretch> slow;
  for (std::size_t i = 0; i < open.size(); ++i) {
    const auto [stretch, depth] = open[i];
    if (!block_of(stretch).slow) continue;
    const std::vector<Stretch> parts = depth < 3 ? partition(encoder, decoder, stretch) : std::vector<Stretch>{stretch};
    if (parts.size() == 1)
      slow.push_back(stretch);
    else
      for (const Stretch& part : parts) open.emplace_back(part, depth + 1);
  }
  std::ranges::sort(slow);
  const auto similar = [&](const Stretch& a, const Stretch& b) {
    return std::ranges::all_of(std::initializer_list<const std::vector<double>*>{&encoder, &decoder},
                               [&](const std::vector<double>* values) {
                                 const double x = ratio_of(*values, a), y = ratio_of(*values, b);
                                 return std::max(x, y) / std::min(x, y) < same_pace;
                               });
  };
  for (std::size_t i = 1; i < slow.size();) {
    if (slow[i - 1].second == slow[i].first && similar(slow[i - 1], slow[i])) {
      slow[i - 1].second = slow[i].second;
      slow.erase(slow.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
  }
  std::erase_if(slow, [&](const Stretch& stretch) {
    const auto touches = [&](const Stretch& other) {
      return other.second == stretch.first || other.first == stretch.second;
    };
    return static_cast<double>(stretch.second - stretch.first) < least_share * static_cast<double>(rows) &&
           std::ranges::none_of(slow, touches);
  });
  for (const Stretch& stretch : slow) {
    audit.slow.push_back(block_of(stretch));
    audit.slow_rows += audit.slow.back().rows();
  }
  block_rows = std::max<std::size_t>(block_rows, 1);
  for (std::size_t first = 0; first < rows; first += block_rows) {
    const Stretch stretch{first, std::min(first + block_rows, rows)};
    DriftBlock block{row_of[first] + 1, row_of[stretch.second - 1] + 1, mean_ratio(encoder, stretch),
                     mean_ratio(decoder, stretch), mean_ratio(total, stretch)};
    std::size_t inside = 0;
    for (const Stretch& one : slow) {
      const std::size_t from = std::max(one.first, stretch.first), to = std::min(one.second, stretch.second);
      if (to > from) inside += to - from;
    }
    block.slow = inside >= shortest_stretch && std::max(block.encoder_ratio, block.decoder_ratio) >= slow_from;
    audit.blocks.push_back(block);
  }
  return audit;
}

}  // namespace hat
