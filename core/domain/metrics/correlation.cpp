// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metrics/correlation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

namespace hat {
namespace {

void require_pairs(std::span<const double> a, std::span<const double> b) {
  if (a.size() != b.size())
    throw Error(ErrorCode::invalid_input,
                Problem{"", "series", message("expected two of equal length, got {} and {}", a.size(), b.size())});
}

/// Pairs (i < j) of equal values in a sorted range.
template <class Equal>
std::int64_t tied_pairs(std::size_t count, Equal equal) {
  std::int64_t pairs = 0, run = 1;
  for (std::size_t i = 1; i <= count; ++i) {
    if (i < count && equal(i - 1, i)) {
      ++run;
    } else {
      pairs += run * (run - 1) / 2;
      run = 1;
    }
  }
  return pairs;
}

/// Merge sort that counts how many pairs were out of order.
std::int64_t count_inversions(std::vector<double>& values, std::vector<double>& scratch, std::size_t from,
                              std::size_t to) {
  if (to - from < 2) return 0;
  const std::size_t middle = from + (to - from) / 2;
  std::int64_t swaps = count_inversions(values, scratch, from, middle) + count_inversions(values, scratch, middle, to);
  std::size_t left = from, right = middle;
  for (std::size_t at = from; at < to; ++at) {
    if (right == to || (left < middle && values[left] <= values[right])) {
      scratch[at] = values[left++];
    } else {
      swaps += static_cast<std::int64_t>(middle - left);
      scratch[at] = values[right++];
    }
  }
  std::copy(scratch.begin() + from, scratch.begin() + to, values.begin() + from);
  return swaps;
}

/// How the pairs of two series lie to each other.
struct PairCounts {
  std::int64_t pairs = 0, ties_a = 0, ties_b = 0, ties_both = 0, discordant = 0;
};

PairCounts pairs_of(std::span<const double> a, std::span<const double> b) {
  require_pairs(a, b);
  const std::size_t n = a.size();
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](std::size_t i, std::size_t j) { return a[i] != a[j] ? a[i] < a[j] : b[i] < b[j]; });
  const auto same_a = [&](std::size_t i, std::size_t j) { return a[order[i]] == a[order[j]]; };
  const auto same_both = [&](std::size_t i, std::size_t j) { return same_a(i, j) && b[order[i]] == b[order[j]]; };
  PairCounts counts;
  counts.ties_a = tied_pairs(n, same_a);
  counts.ties_both = tied_pairs(n, same_both);
  std::vector<double> values(n), scratch(n);
  for (std::size_t i = 0; i < n; ++i) values[i] = b[order[i]];
  counts.discordant = count_inversions(values, scratch, 0, n);
  counts.ties_b = tied_pairs(n, [&](std::size_t i, std::size_t j) { return values[i] == values[j]; });
  counts.pairs = static_cast<std::int64_t>(n) * (static_cast<std::int64_t>(n) - 1) / 2;
  return counts;
}

std::vector<double> ranks_of(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
  std::vector<double> ranks(values.size());
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from;
    while (to < order.size() && values[order[to]] == values[order[from]]) ++to;
    for (std::size_t i = from; i < to; ++i)
      ranks[order[i]] = (static_cast<double>(from) + static_cast<double>(to) - 1) / 2;
    from = to;
  }
  return ranks;
}

}  // namespace

double kendall_tau(std::span<const double> a, std::span<const double> b) {
  const PairCounts counts = pairs_of(a, b);
  const double spread = std::sqrt(static_cast<double>(counts.pairs - counts.ties_a)) *
                        std::sqrt(static_cast<double>(counts.pairs - counts.ties_b));
  if (spread == 0) return 0;
  return static_cast<double>(counts.pairs - counts.ties_a - counts.ties_b + counts.ties_both - 2 * counts.discordant) /
         spread;
}

double pairs_wrong(std::span<const double> predicted, std::span<const double> actual) {
  const PairCounts counts = pairs_of(predicted, actual);
  const std::int64_t different = counts.pairs - counts.ties_b;
  if (different == 0) return 0;
  return (static_cast<double>(counts.discordant) + 0.5 * static_cast<double>(counts.ties_a - counts.ties_both)) /
         static_cast<double>(different);
}

double pearson(std::span<const double> a, std::span<const double> b) {
  require_pairs(a, b);
  if (a.empty()) return 0;
  const double count = static_cast<double>(a.size());
  const double mean_a = std::accumulate(a.begin(), a.end(), 0.0) / count;
  const double mean_b = std::accumulate(b.begin(), b.end(), 0.0) / count;
  double both = 0, squares_a = 0, squares_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    both += (a[i] - mean_a) * (b[i] - mean_b);
    squares_a += (a[i] - mean_a) * (a[i] - mean_a);
    squares_b += (b[i] - mean_b) * (b[i] - mean_b);
  }
  const double spread = std::sqrt(squares_a) * std::sqrt(squares_b);
  return spread == 0 ? 0 : both / spread;
}

double spearman(std::span<const double> a, std::span<const double> b) {
  require_pairs(a, b);
  return pearson(ranks_of(a), ranks_of(b));
}

double rmse(std::span<const double> predicted, std::span<const double> actual) {
  require_pairs(predicted, actual);
  if (predicted.empty()) return 0;
  double sum = 0;
  for (std::size_t i = 0; i < predicted.size(); ++i) sum += (predicted[i] - actual[i]) * (predicted[i] - actual[i]);
  return std::sqrt(sum / static_cast<double>(predicted.size()));
}

double mape(std::span<const double> predicted, std::span<const double> actual) {
  require_pairs(predicted, actual);
  double sum = 0;
  std::int64_t count = 0;
  for (std::size_t i = 0; i < predicted.size(); ++i) {
    if (actual[i] == 0) continue;
    sum += std::abs(predicted[i] - actual[i]) / std::abs(actual[i]);
    ++count;
  }
  return count == 0 ? 0 : sum / static_cast<double>(count);
}

PredictorErrors errors_of(std::span<const double> predicted_ms, std::span<const double> measured_ms) {
  return {static_cast<std::int64_t>(predicted_ms.size()), rmse(predicted_ms, measured_ms),
          mape(predicted_ms, measured_ms), kendall_tau(predicted_ms, measured_ms),
          pairs_wrong(predicted_ms, measured_ms)};
}

}  // namespace hat
