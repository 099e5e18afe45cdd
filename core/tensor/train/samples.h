// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "domain/events/events.h"
#include "runtime/decode/packed_model.h"
#include "runtime/text/prepared_data.h"
#include "runtime/text/tokenizer.h"

namespace hat::tensor {

/// What a training says of its progress in words: the same few validation sentences, translated at every validation. A
/// loss alone does not show that a network has learned to write "the the the".
class TrainingSamples {
 public:
  /// Picks the first validation pairs of a readable length; none when the data has no text or no tokenizer.
  explicit TrainingSamples(const runtime::PreparedData& data);

  [[nodiscard]] bool empty() const { return sentences_.empty(); }
  /// Translates all of them with the decoder, beam 5, on `threads` threads. `update` and `name` go into the results;
  /// `between_steps` is called before each step of the decoder and may throw.
  [[nodiscard]] std::vector<SampleTranslation> translate(std::shared_ptr<const runtime::decode::PackedModel> model,
                                                         int threads, std::int64_t update, const std::string& name,
                                                         const std::function<void()>& between_steps) const;

 private:
  std::vector<std::vector<int>> sentences_;  ///< with end tokens
  std::vector<std::pair<std::string, std::string>> texts_;
  std::shared_ptr<const runtime::Tokenizer> target_;
};

}  // namespace hat::tensor
