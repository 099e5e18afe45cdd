// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/racing.h"

#include <cmath>
#include <limits>

namespace hat {
namespace {

constexpr std::size_t fewest_sentences = 8;
constexpr double standard_errors = 4, more_of_few = 12;

}  // namespace

std::optional<double> clearly_worse(std::span<const double> candidate, std::span<const double> limit,
                                    std::span<const std::int64_t> tokens, double margin) {
  const std::size_t seen = candidate.size(), all = limit.size();
  if (seen < fewest_sentences || seen >= all) return std::nullopt;
  double difference = 0, count = 0, limit_sum = 0, text = 0;
  for (std::size_t i = 0; i < seen; ++i) {
    difference += candidate[i] - limit[i];
    count += static_cast<double>(tokens[i]);
  }
  for (std::size_t i = 0; i < all; ++i) {
    limit_sum += limit[i];
    text += static_cast<double>(tokens[i]);
  }
  const double mean = difference / count;
  if (!(mean > 0)) return std::nullopt;
  double squares = 0;
  for (std::size_t i = 0; i < seen; ++i) {
    const double rest = candidate[i] - limit[i] - mean * static_cast<double>(tokens[i]);
    squares += rest * rest;
  }
  const auto n = static_cast<double>(seen);
  const double unseen = 1 - n / static_cast<double>(all);
  const double error = std::sqrt(squares * n / (n - 1) * unseen) / count;
  if (!(mean > margin + (standard_errors + more_of_few / n) * error)) return std::nullopt;
  const double base = limit_sum / text;
  return std::max(base + mean, std::nextafter(base, std::numeric_limits<double>::infinity()));
}

}  // namespace hat
