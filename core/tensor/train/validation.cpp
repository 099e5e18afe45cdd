// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/validation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hat::tensor {

using namespace runtime;

std::vector<std::size_t> evenly_chosen(const Pairs& pairs, std::int64_t max_target_tokens) {
  const auto total = static_cast<double>(pairs.target_tokens());
  const double share =
      max_target_tokens > 0 && total > 0 ? std::min(1.0, static_cast<double>(max_target_tokens) / total) : 1.0;
  std::vector<std::size_t> chosen;
  double credit = 0;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    credit += share;
    if (credit < 1.0 - 1e-9) continue;
    credit -= 1.0;
    chosen.push_back(i);
  }
  if (chosen.empty() && pairs.size() > 0) chosen.push_back(0);
  return chosen;
}

ValidationSet::ValidationSet(const Pairs& pairs, std::int64_t max_target_tokens, torch::Device device,
                             std::int64_t batch_tokens) {
  std::vector<std::size_t> chosen = evenly_chosen(pairs, max_target_tokens);
  // Sentences of like length together: nothing is padded, but attention's work is spread more evenly.
  std::ranges::stable_sort(chosen, {}, [&](std::size_t i) { return pairs.source(i).size(); });
  std::vector<std::span<const std::int32_t>> sources, targets;
  std::int64_t tokens = 0;
  const auto flush = [&] {
    if (sources.empty()) return;
    batches_.push_back(make_ragged(sources, targets).to(device));
    sources.clear();
    targets.clear();
    tokens = 0;
  };
  for (const std::size_t i : chosen) {
    const auto size = static_cast<std::int64_t>(std::max(pairs.source(i).size(), pairs.target(i).size()));
    if (tokens + size > batch_tokens) flush();
    sources.push_back(pairs.source(i));
    targets.push_back(pairs.target(i));
    tokens += size;
    target_tokens_ += static_cast<std::int64_t>(pairs.target(i).size());
    ++sentences_;
  }
  flush();
}

LossResult ValidationSet::loss(const SuperTransformer& network, const Architecture& arch, double smoothing,
                               const std::function<void()>& between_batches) const {
  const torch::NoGradGuard no_grad;
  LossResult result;
  for (const RaggedBatch& batch : batches_) {
    if (between_batches) between_batches();
    const ops::Loss part = network.loss(arch, batch, smoothing, PassOptions{});
    result.loss_bits += part.loss;
    result.nll_bits += part.nll;
  }
  const double scale = target_tokens_ > 0 ? 1.0 / (static_cast<double>(target_tokens_) * std::numbers::ln2) : 0;
  result.loss_bits *= scale;
  result.nll_bits *= scale;
  result.target_tokens = target_tokens_;
  result.sentences = sentences_;
  return result;
}

}  // namespace hat::tensor
