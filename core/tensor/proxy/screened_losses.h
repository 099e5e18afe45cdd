// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "runtime/checkpoint/weights.h"
#include "tensor/proxy/proxy.h"

namespace hat::tensor {

/// Proxy losses where products of bf16 are faster than those of fp32. Against a limit, candidates are computed in bf16
/// first; whoever is clearly worse is given up with that, the others are computed again. So a loss that is no estimate
/// is that of fp32 to the bit, and a search goes as it goes without this. One caller at a time.
class ScreenedLosses {
 public:
  /// In fp32, `screen` in front of it; `memory_bytes` bounds what is kept of both together.
  ScreenedLosses(const std::shared_ptr<const runtime::WeightMap>& weights, const Network& network,
                 std::shared_ptr<const ProxyText> text, int threads, std::size_t memory_bytes, bool screen);

  /// As ProxyEvaluator::losses. An estimate that was made of the whole text counts its last sentence as not seen.
  [[nodiscard]] std::vector<ProxyLoss> losses(std::span<const Architecture> archs, const Architecture* limit = nullptr,
                                              const std::function<void()>& between = {},
                                              const std::function<bool()>& enough = {}, std::size_t least = 0);

  /// What two losses in bf16 have to be apart by, at least, to be told from each other: the spread of the errors of
  /// some architectures that depend on the space alone, several times.
  [[nodiscard]] double margin_bits(const std::function<void()>& between = {});

 private:
  SearchSpace space_;
  ProxyEvaluator exact_;
  std::unique_ptr<ProxyEvaluator> rough_;  ///< null: nothing is screened
  double margin_bits_ = -1;                ///< below 0: not known yet
};

}  // namespace hat::tensor
