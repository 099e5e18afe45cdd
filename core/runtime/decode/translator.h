// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "domain/results/results.h"
#include "domain/text/shortlist.h"
#include "runtime/decode/network_pass.h"

namespace hat::runtime::decode {

struct DecodeOptions {
  int beam = 5;               ///< hypotheses kept at each step; 1 is greedy
  double length_penalty = 1;  ///< score = log probability / (tokens with the end token) ^ length_penalty
  int max_length = 200;  ///< tokens without the end token, 0 to most_tokens - 1; then only the end token is allowed
  int min_length = 1;    ///< the end token is forbidden before
  int n_best = 1;        ///< at most `beam`
  const text::Shortlist* shortlist = nullptr;  ///< only the tokens that it allows; null: all of them
  /// Leave out threads that have no processor to themselves, see BusyGuard; not for measuring.
  bool guard = false;
  bool scores = true;      ///< of hypotheses; greedy decoding does not need them, and they are 0 then
  bool attention = false;  ///< cross-attention weights of the hypotheses returned, from one more pass over each

  /// Exactly `tokens` steps, the last one the end token: how latency is measured.
  void force_length(int tokens) { max_length = min_length = tokens - 1; }
};

struct Decoded {
  struct Hypothesis {
    std::vector<int> tokens;  ///< without the end token
    double score = 0;
    std::vector<LayerAttention> attention;
  };
  std::vector<Hypothesis> hypotheses;     ///< best first
  bool alone = false;                     ///< the guard left other threads out, at least towards the end
  double encoder_ms = 0, decoder_ms = 0;  ///< wall clock of the batch that the sentence was in; keys and values of the
                                          ///< cross-attention count as the decoder's
};

/// Translates with one packed network. Holds every buffer it needs, so keep it; one caller at a time.
class Translator {
 public:
  explicit Translator(std::shared_ptr<const PackedModel> model, int threads = 1,
                      const Kernels& kernels = best_kernels());

  [[nodiscard]] const PackedModel& model() const { return pass_.model(); }
  /// See NetworkPass.
  void time_parts(Stopwatch* watch) { pass_.time_parts(watch); }

  /// Bytes of its buffers, see NetworkPass::settle().
  [[nodiscard]] std::size_t held_bytes() { return pass_.held_bytes(); }

  /// Translates sentences (token ids with the end token) together. `between_steps` is called before each step and may
  /// throw. Throws Error(invalid_input) for an empty sentence, one of more than most_tokens tokens, a token outside the
  /// vocabulary and options out of range; Error(format) when the weights give no finite number.
  std::vector<Decoded> translate(std::span<const std::vector<int>> sources, const DecodeOptions& options,
                                 const std::function<void()>& between_steps = {});

  /// Teacher-forced: [inputs.size()][target vocab] logits after each of `inputs` (eos first, then the target), all at
  /// once.
  std::vector<float> logits(const std::vector<int>& source, const std::vector<int>& inputs);
  /// Output of every encoder layer, [depth][tokens][dim], and then of the encoder as a whole.
  std::vector<std::vector<float>> encoder_outputs(const std::vector<int>& source);

 private:
  struct Beam;
  void check(std::span<const std::vector<int>> sources, const DecodeOptions& options) const;
  bool advance(Beam& beam, int time, const DecodeOptions& options);
  void force(int sentence, const std::vector<int>& inputs, bool logits, const std::vector<float*>* record);
  std::vector<LayerAttention> attention(int sentence, const std::vector<int>& tokens);
  [[nodiscard]] std::vector<int> tokens_of(int row, int time) const;

  NetworkPass pass_;
  // Hypotheses alive at the current step, and their past.
  int stride_ = 0;
  std::vector<NetworkPass::Row> rows_, next_rows_;
  std::vector<double> totals_, next_totals_;               ///< log probability of each row
  std::vector<std::uint16_t> ancestors_, next_ancestors_;  ///< [rows][stride]
  std::vector<int> inputs_;                                ///< [stride][slots]: the token that went in
  int slots_ = 0;
};

}  // namespace hat::runtime::decode
