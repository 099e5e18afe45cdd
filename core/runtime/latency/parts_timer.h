// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "domain/latency/measuring_rounds.h"
#include "runtime/decode/stopwatch.h"
#include "runtime/decode/translator.h"

namespace hat::runtime {

/// Times single translations of one architecture part by part, batch 1, a sentence of a forced length. One thread at a
/// time; stays where it was made.
class PartsTimer {
 public:
  PartsTimer(std::shared_ptr<const decode::PackedModel> model, int beam, int threads);
  PartsTimer(const PartsTimer&) = delete;
  PartsTimer& operator=(const PartsTimer&) = delete;

  /// The parts in the order of a run's, without times: the encoder's with its rest, then the decoder's with its rest.
  [[nodiscard]] const std::vector<ComponentTime>& names() const { return names_; }
  /// `source_tokens` with the end token, `target_tokens` steps of the decoder. What is timed lies within what is timed
  /// as a whole; the rests are what remains, so that the parts add up.
  [[nodiscard]] RunParts run(int source_tokens, int target_tokens);

 private:
  std::vector<ComponentTime> names_;
  std::size_t encoder_parts_ = 0;
  int beam_;
  decode::Translator translator_;
  decode::Stopwatch watch_;
};

/// The parts that an architecture's runs are timed in, as PartsTimer::names tells them.
[[nodiscard]] std::vector<ComponentTime> timed_parts(int encoder_layers, int decoder_layers);

}  // namespace hat::runtime
