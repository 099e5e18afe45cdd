// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/proxy_text.h"

#include <algorithm>
#include <utility>

#include "domain/config/network.h"
#include "domain/error.h"
#include "domain/space/search_space.h"
#include "runtime/decode/packed_model.h"
#include "tensor/train/validation.h"

namespace hat::tensor {
namespace {

constexpr std::int64_t least_rows = 64, most_rows = 1024;  // of a block; fewer are not worth a pass over the weights
constexpr std::int64_t blocks_of_text = 12;

}  // namespace

ProxyText::ProxyText(const runtime::Pairs& pairs, std::int64_t max_target_tokens) {
  std::vector<std::size_t> order = evenly_chosen(pairs, max_target_tokens);
  Rng rng(1);
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[uniform_index(rng, i)]);
  for (const std::size_t i : order) {
    const std::size_t longest = std::max(pairs.source(i).size(), pairs.target(i).size());
    if (longest > runtime::decode::most_tokens)
      throw Error(
          ErrorCode::invalid_input,
          Problem{"", "data", message("expected at most {} tokens, got {}", runtime::decode::most_tokens, longest),
                  message("pair {}", i + 1)});
    sentence_tokens_.push_back(static_cast<std::int64_t>(pairs.target(i).size()));
    target_tokens_ += sentence_tokens_.back();
  }
  const std::int64_t rows = std::clamp(target_tokens_ / blocks_of_text, least_rows, most_rows);
  for (const std::size_t i : order) {
    const auto source = pairs.source(i), target = pairs.target(i);
    if (blocks_.empty() || blocks_.back().target_rows() + static_cast<std::int64_t>(target.size()) / 2 > rows)
      blocks_.emplace_back();
    ProxyBlock& block = blocks_.back();
    block.source.insert(block.source.end(), source.begin(), source.end());
    block.target.insert(block.target.end(), target.begin(), target.end());
    for (std::size_t t = 0; t < target.size(); ++t) block.target_input.push_back(t == 0 ? Special::eos : target[t - 1]);
    block.source_offsets.push_back(static_cast<int>(block.source.size()));
    block.target_offsets.push_back(static_cast<int>(block.target.size()));
  }
}

}  // namespace hat::tensor
