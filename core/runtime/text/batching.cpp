// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/batching.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "domain/config/network.h"
#include "runtime/text/numpy_random.h"

namespace hat::runtime {

std::vector<std::vector<int>> batches_by_tokens(const Pairs& pairs, int max_tokens, int multiple) {
  const std::size_t count = pairs.size();
  const auto source_size = [&](int i) { return static_cast<int>(pairs.source(i).size()); };
  const auto target_size = [&](int i) { return static_cast<int>(pairs.target(i).size()); };
  if (max_tokens <= 0 || multiple <= 0)
    throw Error(ErrorCode::invalid_input,
                Problem{"", "max_tokens", message("expected a positive number, got {}", max_tokens)});

  std::vector<int> order(count);
  std::iota(order.begin(), order.end(), 0);
  numpy_shuffle(std::span<int>(order), 1);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return target_size(a) < target_size(b); });
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return source_size(a) < source_size(b); });

  std::vector<std::vector<int>> batches;
  std::vector<int> batch;
  int longest = 0;
  const auto length = [&](int i) { return std::max(source_size(i), target_size(i)); };
  for (const int pair : order) {
    if (length(pair) > max_tokens)
      throw Error(ErrorCode::invalid_input,
                  Problem{"", "max_tokens",
                          message("expected at least {}, the longest sentence, got {}", length(pair), max_tokens)});
    longest = std::max(longest, length(pair));
    if (static_cast<std::int64_t>(batch.size() + 1) * longest > max_tokens) {
      const std::size_t all = batch.size();
      const std::size_t taken = std::cmp_greater_equal(all, multiple) ? all / multiple * multiple : all;
      batches.emplace_back(batch.begin(), batch.begin() + taken);
      batch.erase(batch.begin(), batch.begin() + taken);
      longest = length(pair);
      for (const int left : batch) longest = std::max(longest, length(left));
    }
    batch.push_back(pair);
  }
  if (!batch.empty()) batches.push_back(std::move(batch));
  return batches;
}

std::vector<int> generation_order(std::span<const int> source_lengths, std::span<const int> target_lengths, int batch) {
  std::vector<int> order(source_lengths.size());
  std::iota(order.begin(), order.end(), 0);
  numpy_shuffle(std::span<int>(order), 1);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return target_lengths[a] < target_lengths[b]; });
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return source_lengths[a] < source_lengths[b]; });
  for (std::size_t first = 0; first < order.size(); first += static_cast<std::size_t>(batch)) {
    const std::size_t last = std::min(order.size(), first + static_cast<std::size_t>(batch));
    std::stable_sort(order.begin() + static_cast<std::ptrdiff_t>(first),
                     order.begin() + static_cast<std::ptrdiff_t>(last),
                     [&](int a, int b) { return source_lengths[a] > source_lengths[b]; });
  }
  return order;
}

std::vector<int> batch_order(std::size_t count, std::uint64_t seed, int epoch) {
  std::vector<int> order(count);
  std::iota(order.begin(), order.end(), 0);
  numpy_shuffle(std::span<int>(order), static_cast<std::uint32_t>(seed + static_cast<std::uint64_t>(epoch)));
  return order;
}

Batch collate(const Pairs& pairs, std::span<const int> indices) {
  Batch batch;
  batch.indices.assign(indices.begin(), indices.end());
  std::stable_sort(batch.indices.begin(), batch.indices.end(),
                   [&](int a, int b) { return pairs.source(a).size() > pairs.source(b).size(); });
  batch.size = static_cast<std::int64_t>(batch.indices.size());
  for (const int i : batch.indices) {
    batch.source_length = std::max(batch.source_length, static_cast<std::int64_t>(pairs.source(i).size()));
    batch.target_length = std::max(batch.target_length, static_cast<std::int64_t>(pairs.target(i).size()));
    batch.target_tokens += static_cast<std::int64_t>(pairs.target(i).size());
  }
  batch.source.assign(batch.size * batch.source_length, Special::pad);
  batch.decoder_input.assign(batch.size * batch.target_length, Special::pad);
  batch.target.assign(batch.size * batch.target_length, Special::pad);
  for (std::int64_t row = 0; row < batch.size; ++row) {
    const auto source = pairs.source(batch.indices[row]);
    const auto target = pairs.target(batch.indices[row]);
    std::copy(source.begin(), source.end(), batch.source.begin() + (row + 1) * batch.source_length - source.size());
    const auto begin = row * batch.target_length;
    std::copy(target.begin(), target.end(), batch.target.begin() + begin);
    batch.decoder_input[begin] = target.back();
    std::copy(target.begin(), target.end() - 1, batch.decoder_input.begin() + begin + 1);
  }
  return batch;
}

}  // namespace hat::runtime
