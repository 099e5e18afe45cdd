// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "runtime/decode/buffer.h"
#include "runtime/decode/busy_guard.h"
#include "runtime/decode/kernels.h"
#include "runtime/decode/linear_layers.h"
#include "runtime/decode/packed_model.h"
#include "runtime/decode/stopwatch.h"
#include "runtime/decode/thread_team.h"

namespace hat::runtime::decode {

/// Runs a packed network: the encoder over a batch of sentences, then the decoder over rows, each of which is one token
/// of one hypothesis. Owns every buffer and reuses it from batch to batch; nothing is allocated inside a step, except a
/// block of the key/value cache every 32 steps of the longest batch so far. One caller at a time.
class NetworkPass {
 public:
  NetworkPass(std::shared_ptr<const PackedModel> model, int threads, const Kernels& kernels);

  [[nodiscard]] const PackedModel& model() const { return *model_; }
  [[nodiscard]] const Kernels& kernels() const { return kernels_; }
  [[nodiscard]] int threads() const { return team_.threads(); }
  /// Whether threads that have no processor to themselves are left out, see BusyGuard: for translating, not for timing.
  void guard(bool on) { guarded_ = on; }
  /// Whether the caller worked alone at the end of the last step, although there are more threads.
  [[nodiscard]] bool is_alone() const { return guard_.is_alone(); }
  /// From now on the parts of every pass are timed; null: no more. The watch must outlive that.
  void time_parts(Stopwatch* watch) { watch_ = watch; }

  /// Called behind a translation, when nothing of it is needed any more: buffers that are far larger than what the last
  /// few translations needed give their memory back.
  void settle();
  /// Bytes of all buffers.
  [[nodiscard]] std::size_t held_bytes();

  /// Token ids of each sentence, the end token included. Sentences lie one behind the other: nothing is padded.
  void encode(std::span<const std::vector<int>> sources);
  /// Keys and values of every decoder layer over the encoder layers that it reads, shared by all hypotheses of a
  /// sentence.
  void project_sources();

  [[nodiscard]] int source_length(int sentence) const { return spans_[sentence].count; }
  /// Row of `sentence`'s token in the output of encoder layer `layer` (from 1), or in what the encoder returns (0).
  [[nodiscard]] const float* encoder_output(int layer, int sentence, int token) const;

  /// One token that goes into the decoder. Rows of one sentence must be neighbours.
  struct Row {
    int sentence = 0;
    int time = 0;  ///< from 0
    int slot = 0;  ///< where its keys and values are kept
    int token = 0;
  };
  /// What comes out of a row, best tokens first.
  struct Choice {
    float log_sum = 0;  ///< log probability of a token is its logit minus this
    int count = 0;
    const float* logits = nullptr;
    const int* tokens = nullptr;
  };

  /// Forgets the cache and makes room for `slots` hypotheses.
  void begin(int slots);

  struct StepOptions {
    /// The time at which all rows are, or -1: rows of one sentence at times 0, 1, 2 ... (a whole target at once).
    int time = 0;
    bool logits = true;
    int choices = 0;          ///< tokens per row to choose; the padding token is never among them
    bool forbid_end = false;  ///< nor the end token
    bool scores = true;       ///< Choice::log_sum is wanted; else it is 0
    /// In bf16, where the processor has dot products of it: round the activations too. What one sentence's rows are
    /// worth, not how many sentences go together, says whether; so a translation does not depend on its batch.
    bool round = false;
    /// Null, or per decoder layer [cross heads][rows][keys]: filled with the cross-attention's weights (time -1 only).
    const std::vector<float*>* record = nullptr;
  };
  /// ancestors[r * stride + t] is the slot that holds row r's keys and values of time t, for t up to its own time.
  void step(std::span<const Row> rows, const std::uint16_t* ancestors, int stride, const StepOptions& options);
  /// Of the last step; it has the vocabulary's size, see restrict_outputs().
  [[nodiscard]] const float* logits(int row) const {
    return logits_.data() + static_cast<std::size_t>(row) * logit_stride_;
  }
  [[nodiscard]] Choice choice(int row) const;
  /// Of the end token.
  [[nodiscard]] float end_logit(int row) const { return logits(row)[end_]; }
  /// From now on a step computes the logits of these tokens alone (ascending, the end token among them), and chooses
  /// among them; logits() has as many values, in their order. None: of the whole vocabulary again.
  void restrict_outputs(std::vector<int> tokens);
  [[nodiscard]] int keys_of(int layer, int sentence) const {
    return static_cast<int>(model_->decoder()[layer].memory.size()) * spans_[sentence].count;
  }

 private:
  struct Span {
    int first = 0, count = 0;  ///< rows of the batch
    std::size_t keys = 0;      ///< where its packed keys of the encoder start
  };
  /// Where a sentence's keys and values lie in a decoder layer's memory.
  struct Memory {
    std::size_t keys = 0, values = 0;
  };

  void encode_on(int thread, std::span<const std::vector<int>> sources);
  void project_on(int thread);
  void step_on(int thread, std::span<const Row> rows, const std::uint16_t* ancestors, int stride,
               const StepOptions& options);
  void self_attention_on(int thread, int layer, std::span<const Row> rows, const std::uint16_t* ancestors, int stride,
                         const StepOptions& options);
  void cross_attention_on(int thread, int layer, std::span<const Row> rows, const StepOptions& options);
  void linear(int thread, const PackedLinear& weights, const float* x, int x_stride, int rows, float* y,
              bool relu = false, const float* residual = nullptr);
  void norm(int thread, const PackedNorm& norm, int dim, const float* x, float* y, int rows);
  /// Called behind a barrier: the time since the last lap belongs to that part.
  void lap(int thread, Component component, int layer) {
    if (watch_ && thread == 0) watch_->lap(component, layer);
  }
  template <class Work>
  void for_each_buffer(const Work& work);
  float* cache(int layer, int time, int slot, bool values) const;
  float* scratch(int thread) { return scratch_.data() + static_cast<std::size_t>(thread) * scratch_stride_; }

  std::shared_ptr<const PackedModel> model_;
  const Kernels& kernels_;
  ThreadTeam team_;
  LinearLayers layers_;
  BusyGuard guard_{team_};
  bool guarded_ = false;
  Stopwatch* watch_ = nullptr;
  int q_, qkv_stride_, mixed_stride_, value_stride_, logit_stride_;
  int widest_ffn_;

  std::vector<Span> spans_;
  int source_rows_ = 0, longest_source_ = 0;
  std::vector<Buffer> outputs_;  ///< [depth + 2]: embeddings, each layer's output, what the encoder returns
  Buffer source_work_, source_state_, source_qkv_, source_mixed_, source_ffn_, source_keys_;
  std::vector<Buffer> memory_keys_, memory_values_;
  std::vector<std::vector<Memory>> memories_;

  int slots_ = 0, ready_blocks_ = 0;
  std::vector<Buffer> blocks_;  ///< [layers][keys, values][32 times][slots][q]
  Buffer x_, work_, state_, qkv_, mixed_, query_, ffn_, logits_, scratch_;
  std::size_t scratch_stride_ = 0;
  std::vector<std::vector<const float*>> places_;  ///< per thread: where the keys, then the values of a row lie
  std::vector<float> log_sums_, chosen_logits_;
  std::vector<int> chosen_tokens_, chosen_counts_;
  int choices_ = 0;

  std::vector<int> allowed_;  ///< tokens whose logits are computed; empty: all
  int end_ = 0;               ///< the end token's place among them
  PackedLinear some_outputs_;
  Buffer some_weights_;
};

}  // namespace hat::runtime::decode
