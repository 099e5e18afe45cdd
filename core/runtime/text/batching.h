// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "runtime/text/prepared_data.h"

namespace hat::runtime {

/// A padded batch of B pairs. Rows are ordered by descending source length (equal lengths keep their order).
struct Batch {
  std::int64_t size = 0;             ///< B
  std::int64_t source_length = 0;    ///< S, the longest source with its end token
  std::int64_t target_length = 0;    ///< T, the longest target with its end token
  std::int64_t target_tokens = 0;    ///< targets that are not padding
  std::vector<std::int64_t> source;  ///< [B, S], padded on the left
  std::vector<std::int64_t>
      decoder_input;                 ///< [B, T], the target with its end token moved to the front, padded on the right
  std::vector<std::int64_t> target;  ///< [B, T], padded on the right
  std::vector<int> indices;          ///< [B], which pairs
};

/// HAT's batches ("Training" in resources/guide/developers/semantics-of-hat.md): pairs in numpy's permutation of seed
/// 1, sorted stably by target and then by source length, filled greedily while pairs times longest side stay within
/// `max_tokens`, cut to a multiple of `multiple` where there are that many. Lengths count the end token. The same for
/// every epoch; the order is EpochPlan's. Error(invalid_input) with field "max_tokens" when one pair alone is longer,
/// or `max_tokens` is not positive.
[[nodiscard]] std::vector<std::vector<int>> batches_by_tokens(const Pairs& pairs, int max_tokens, int multiple = 8);

/// In which order fairseq's generate takes sentences up (the same permutation and sorting, then batches of `batch`
/// sentences, each by descending source length). Lengths count the end token.
[[nodiscard]] std::vector<int> generation_order(std::span<const int> source_lengths,
                                                std::span<const int> target_lengths, int batch = 128);

/// In which order the batches of an epoch are used: numpy's shuffle of 0 ... count-1 with seed + epoch. HAT counts
/// epochs from 1.
[[nodiscard]] std::vector<int> batch_order(std::size_t count, std::uint64_t seed, int epoch);

/// The batches of every epoch. Immutable: may be used from several threads.
class EpochPlan {
 public:
  EpochPlan(std::vector<std::vector<int>> batches, std::uint64_t seed) : batches_(std::move(batches)), seed_(seed) {}

  [[nodiscard]] std::size_t size() const { return batches_.size(); }
  [[nodiscard]] const std::vector<std::vector<int>>& batches() const { return batches_; }
  /// Indices into batches(), epochs from 1.
  [[nodiscard]] std::vector<int> order(int epoch) const { return batch_order(batches_.size(), seed_, epoch); }

 private:
  std::vector<std::vector<int>> batches_;
  std::uint64_t seed_;
};

/// Pads the pairs `indices` into one batch. `indices` must not be empty.
[[nodiscard]] Batch collate(const Pairs& pairs, std::span<const int> indices);

}  // namespace hat::runtime
