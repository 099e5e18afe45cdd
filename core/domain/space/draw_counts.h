// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/space/choice_cost.h"

namespace hat {

/// The values of a gene that one architecture holds: one, or one a layer. Of `sources`: how many layers are read.
[[nodiscard]] std::vector<int> values_of(const Architecture& arch, Gene gene);

/// How often each value of each gene was drawn, over some architectures: dims and depths by architecture, the others by
/// layer.
struct DrawCounts {
  std::int64_t architectures = 0;
  std::map<Gene, std::map<int, std::int64_t>> values;

  void add(const Architecture& arch);
  DrawCounts& operator+=(const DrawCounts& other);
  bool operator==(const DrawCounts&) const = default;
};

}  // namespace hat
