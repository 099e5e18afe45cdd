// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/nearest_name.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace hat {
namespace {

// A fuzzer that watches these comparisons spends half of its time on them and learns nothing.
#if defined(__clang__)
#define HAT_UNWATCHED __attribute__((no_sanitize("coverage")))
#else
#define HAT_UNWATCHED
#endif

/// Letters to change, add or leave out; `most` for that many and more.
HAT_UNWATCHED std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0], least = i;
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t swapped = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1),
                        moved = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
      diagonal = row[j];
      row[j] = moved < swapped ? moved : swapped;
      if (row[j] < least) least = row[j];
    }
    if (least >= most) return most;  // it does not grow less
  }
  return row.back() < most ? row.back() : most;
}

}  // namespace

std::string nearest_name(std::string_view name, const std::vector<std::string>& names) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(2, name.size() / 3) + 1;
  for (const std::string& candidate : names) {
    const bool starts_alike = name.size() >= 3 && (candidate.starts_with(name) || name.starts_with(candidate));
    const std::size_t longer = std::max(name.size(), candidate.size()) - std::min(name.size(), candidate.size());
    if (longer >= best_distance && !starts_alike) continue;  // as many letters are wrong at least
    std::size_t distance = edit_distance(name, candidate, best_distance);
    // A name that was cut short or has a word too many is nearer than its spelling says.
    if (starts_alike) distance = std::min<std::size_t>(distance, 2);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

Message unknown_name_message(const Message& what, std::string_view name, const std::vector<std::string>& names) {
  const std::string nearest = nearest_name(name, names);
  if (!nearest.empty()) return message("unknown {}, did you mean {}?", what, nearest);
  return message("unknown {}, expected one of {}", what, fmt::join(names, ", "));
}

}  // namespace hat
