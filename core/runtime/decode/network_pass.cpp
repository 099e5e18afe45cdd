// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/network_pass.h"

#include <algorithm>
#include <limits>

namespace hat::runtime::decode {

namespace {
constexpr int block_times = 32;
}  // namespace

NetworkPass::NetworkPass(std::shared_ptr<const PackedModel> model, int threads, const Kernels& kernels)
    : model_(std::move(model)), kernels_(kernels), team_(threads), layers_(kernels, team_) {
  q_ = model_->qkv_dim();
  qkv_stride_ = padded(3 * q_);
  mixed_stride_ = padded(q_) + panel_width;
  value_stride_ = padded(q_);
  restrict_outputs({});
  widest_ffn_ = 0;
  for (const PackedEncoderLayer& layer : model_->encoder()) widest_ffn_ = std::max(widest_ffn_, padded(layer.ffn_dim));
  for (const PackedDecoderLayer& layer : model_->decoder()) widest_ffn_ = std::max(widest_ffn_, padded(layer.ffn_dim));
  outputs_.resize(model_->encoder().size() + 2);
  memory_keys_.resize(model_->decoder().size());
  memory_values_.resize(model_->decoder().size());
  memories_.resize(model_->decoder().size());
  places_.resize(team_.threads());
}

template <class Work>
void NetworkPass::for_each_buffer(const Work& work) {
  for (std::vector<Buffer>* some : {&outputs_, &memory_keys_, &memory_values_, &blocks_, &layers_.buffers()})
    for (Buffer& buffer : *some) work(buffer);
  for (Buffer* buffer : {&source_work_, &source_state_, &source_qkv_, &source_mixed_, &source_ffn_, &source_keys_, &x_,
                         &work_, &state_, &qkv_, &mixed_, &query_, &ffn_, &logits_, &scratch_, &some_weights_})
    work(*buffer);
}

void NetworkPass::settle() {
  for_each_buffer([](Buffer& buffer) { buffer.settle(); });
}

std::size_t NetworkPass::held_bytes() {
  std::size_t bytes = 0;
  for_each_buffer([&](const Buffer& buffer) { bytes += buffer.size() * sizeof(float); });
  return bytes;
}

void NetworkPass::linear(int thread, const PackedLinear& weights, const float* x, int x_stride, int rows, float* y,
                         bool relu, const float* residual) {
  layers_.run(thread, weights, x, x_stride, rows, y, relu, residual);
}

void NetworkPass::norm(int thread, const PackedNorm& norm, int dim, const float* x, float* y, int rows) {
  const Share share = share_of(rows, thread, team_.size());
  const std::size_t stride = padded(dim);
  for (int r = share.first; r < share.last; ++r)
    kernels_.layer_norm(x + r * stride, y + r * stride, norm.weight, norm.bias, dim);
  team_.barrier();
}

void NetworkPass::encode(std::span<const std::vector<int>> sources) {
  if (guarded_)
    guard_.begin();
  else
    team_.set_alone(false);
  spans_.clear();
  source_rows_ = longest_source_ = 0;
  std::size_t key_floats = 0;
  for (const std::vector<int>& source : sources) {
    const int count = static_cast<int>(source.size());
    spans_.push_back({source_rows_, count, key_floats});
    source_rows_ += count;
    longest_source_ = std::max(longest_source_, count);
    key_floats += static_cast<std::size_t>(q_) * padded(count);
  }
  const std::size_t rows = source_rows_, width = padded(model_->arch().encoder_dim);
  for (Buffer& output : outputs_) output.ensure(rows * width);
  source_work_.ensure(rows * width);
  source_state_.ensure(rows * width);
  source_qkv_.ensure(rows * std::max(qkv_stride_, padded(2 * q_)) + panel_width);
  source_mixed_.ensure(rows * mixed_stride_);
  source_ffn_.ensure(rows * widest_ffn_);
  source_keys_.ensure(key_floats);
  scratch_stride_ = static_cast<std::size_t>(attention_rows) * padded(longest_source_);
  scratch_.ensure(scratch_stride_ * team_.threads());
  layers_.set_rounding(true);  // a sentence's tokens are rows enough
  if (watch_) watch_->start();
  team_.run([&](int thread) { encode_on(thread, sources); });
}

void NetworkPass::encode_on(int thread, std::span<const std::vector<int>> sources) {
  const int dim = model_->arch().encoder_dim, width = padded(dim), rows = source_rows_;
  const int sentences = static_cast<int>(sources.size());
  float* x = outputs_[0].data();
  for (int s = 0; s < sentences; ++s) {
    const Share share = share_of(spans_[s].count, thread, team_.size());
    for (int i = share.first; i < share.last; ++i)
      model_->embed_source(sources[s][i], Special::pad + 1 + i,
                           x + static_cast<std::size_t>(spans_[s].first + i) * width);
  }
  team_.barrier();
  lap(thread, Component::encoder_rest, 0);

  float* state = source_state_.data();
  float* work = source_work_.data();
  float* qkv = source_qkv_.data();
  float* mixed = source_mixed_.data();
  for (std::size_t l = 0; l < model_->encoder().size(); ++l) {
    const PackedEncoderLayer& layer = model_->encoder()[l];
    const bool pre = model_->pre_norm();
    const int head_dim = q_ / layer.heads;
    x = outputs_[l].data();
    float* y = outputs_[l + 1].data();
    if (pre) norm(thread, layer.self_norm, dim, x, state, rows);
    linear(thread, layer.qkv, pre ? state : x, width, rows, qkv);
    const Share heads = share_of(sentences * layer.heads, thread, team_.size());
    for (int unit = heads.first; unit < heads.last; ++unit) {
      const Span& span = spans_[unit / layer.heads];
      pack_keys(qkv + static_cast<std::size_t>(span.first) * qkv_stride_ + q_, qkv_stride_, span.count,
                unit % layer.heads, head_dim, source_keys_.data() + span.keys);
    }
    team_.barrier();
    for (const Span& span : spans_) {
      const Share share = share_of(span.count, thread, team_.size());
      AttentionTask task;
      const std::size_t first = span.first + share.first;
      task.queries = qkv + first * qkv_stride_;
      task.query_stride = qkv_stride_;
      task.rows = share.last - share.first;
      task.keys = source_keys_.data() + span.keys;
      task.values = qkv + static_cast<std::size_t>(span.first) * qkv_stride_ + 2 * q_;
      task.value_stride = qkv_stride_;
      task.key_count = span.count;
      task.heads = layer.heads;
      task.head_dim = head_dim;
      task.out = mixed + first * mixed_stride_;
      task.out_stride = mixed_stride_;
      task.scratch = scratch(thread);
      kernels_.attention(task);
    }
    team_.barrier();
    linear(thread, layer.out, mixed, mixed_stride_, rows, work, false, x);
    // `work` holds the stream after attention; post-norm normalises it now, pre-norm only for the FFN's input.
    if (pre) lap(thread, Component::encoder_attention, static_cast<int>(l) + 1);
    norm(thread, pre ? layer.final_norm : layer.self_norm, dim, work, state, rows);
    if (!pre) lap(thread, Component::encoder_attention, static_cast<int>(l) + 1);
    linear(thread, layer.fc1, state, width, rows, source_ffn_.data(), true);
    if (pre) {
      linear(thread, layer.fc2, source_ffn_.data(), padded(layer.ffn_dim), rows, y, false, work);
    } else {
      linear(thread, layer.fc2, source_ffn_.data(), padded(layer.ffn_dim), rows, work, false, state);
      norm(thread, layer.final_norm, dim, work, y, rows);
    }
    lap(thread, Component::encoder_ffn, static_cast<int>(l) + 1);
  }
  if (model_->pre_norm())
    norm(thread, model_->encoder_norm(), dim, outputs_[model_->encoder().size()].data(), outputs_.back().data(), rows);
}

const float* NetworkPass::encoder_output(int layer, int sentence, int token) const {
  const std::size_t depth = model_->encoder().size();
  const Buffer& buffer = layer > 0 ? outputs_[layer] : model_->pre_norm() ? outputs_.back() : outputs_[depth];
  return buffer.data() + static_cast<std::size_t>(spans_[sentence].first + token) * padded(model_->arch().encoder_dim);
}

void NetworkPass::project_sources() {
  int most_keys = longest_source_;
  for (std::size_t l = 0; l < model_->decoder().size(); ++l) {
    const int sources = static_cast<int>(model_->decoder()[l].memory.size());
    std::size_t keys = 0, values = 0;
    memories_[l].clear();
    for (const Span& span : spans_) {
      memories_[l].push_back({keys, values});
      keys += static_cast<std::size_t>(q_) * padded(sources * span.count);
      values += static_cast<std::size_t>(sources) * span.count * value_stride_ + panel_width;
    }
    memory_keys_[l].ensure(keys);
    memory_values_[l].ensure(values);
    most_keys = std::max(most_keys, sources * longest_source_);
  }
  scratch_stride_ = static_cast<std::size_t>(attention_rows) * padded(most_keys);
  scratch_.ensure(scratch_stride_ * team_.threads());
  int most_sources = 1;
  for (const PackedDecoderLayer& layer : model_->decoder())
    most_sources = std::max(most_sources, static_cast<int>(layer.memory.size()));
  // Keys and values of one layer's sources before they are packed: [sentence][source][token][2q].
  source_qkv_.ensure(static_cast<std::size_t>(source_rows_) * most_sources * padded(2 * q_));
  layers_.set_rounding(true);
  if (watch_) watch_->start();
  team_.run([&](int thread) { project_on(thread); });
}

void NetworkPass::project_on(int thread) {
  const int width = padded(model_->arch().encoder_dim), stride = padded(2 * q_);
  for (std::size_t l = 0; l < model_->decoder().size(); ++l) {
    const PackedDecoderLayer& layer = model_->decoder()[l];
    const int sources = static_cast<int>(layer.memory.size()), head_dim = q_ / layer.cross_heads;
    float* rows = source_qkv_.data();
    for (std::size_t s = 0; s < spans_.size(); ++s) {
      float* first = rows + static_cast<std::size_t>(spans_[s].first) * sources * stride;
      for (int i = 0; i < sources; ++i)
        linear(thread, layer.cross_key_value, encoder_output(layer.memory[i], static_cast<int>(s), 0), width,
               spans_[s].count, first + static_cast<std::size_t>(i) * spans_[s].count * stride);
    }
    const Share heads = share_of(static_cast<int>(spans_.size()) * layer.cross_heads, thread, team_.size());
    for (int unit = heads.first; unit < heads.last; ++unit) {
      const int s = unit / layer.cross_heads, head = unit % layer.cross_heads, keys = sources * spans_[s].count;
      const float* from = rows + static_cast<std::size_t>(spans_[s].first) * sources * stride;
      pack_keys(from, stride, keys, head, head_dim, memory_keys_[l].data() + memories_[l][s].keys);
      float* values = memory_values_[l].data() + memories_[l][s].values;
      for (int k = 0; k < keys; ++k)
        std::copy_n(from + static_cast<std::size_t>(k) * stride + q_ + head * head_dim, head_dim,
                    values + static_cast<std::size_t>(k) * value_stride_ + head * head_dim);
    }
    team_.barrier();
    lap(thread, Component::memory, static_cast<int>(l) + 1);
  }
}

void NetworkPass::begin(int slots) {
  slots_ = slots;
  ready_blocks_ = 0;
}

float* NetworkPass::cache(int layer, int time, int slot, bool values) const {
  const std::size_t row =
      (static_cast<std::size_t>(layer * 2 + (values ? 1 : 0)) * block_times + time % block_times) * slots_ + slot;
  return blocks_[time / block_times].data() + row * value_stride_;
}

void NetworkPass::step(std::span<const Row> rows, const std::uint16_t* ancestors, int stride,
                       const StepOptions& options) {
  const std::size_t count = rows.size(), width = padded(model_->arch().decoder_dim);
  int times = 0;
  for (const Row& row : rows) times = std::max(times, row.time + 1);
  for (; ready_blocks_ * block_times < times; ++ready_blocks_) {
    if (static_cast<int>(blocks_.size()) == ready_blocks_) blocks_.emplace_back();
    blocks_[ready_blocks_].ensure(model_->decoder().size() * 2 * block_times * slots_ * value_stride_);
  }
  // Room for every slot at the first step, and for a whole block of times: later steps find everything in place.
  const std::size_t room = std::max<std::size_t>(count, slots_);
  x_.ensure(room * width);
  work_.ensure(room * width);
  state_.ensure(room * width);
  qkv_.ensure(room * qkv_stride_);
  query_.ensure(room * padded(q_));
  mixed_.ensure(room * mixed_stride_);
  ffn_.ensure(room * widest_ffn_);
  if (options.logits) logits_.ensure(room * logit_stride_);
  const int places = ready_blocks_ * block_times;
  scratch_stride_ = std::max(scratch_stride_, static_cast<std::size_t>(padded(places)));
  scratch_.ensure(scratch_stride_ * team_.threads());
  for (auto& places_of_thread : places_)
    if (static_cast<int>(places_of_thread.size()) < 2 * places) places_of_thread.resize(2 * places);
  choices_ = options.choices;
  if (log_sums_.size() < room) {
    log_sums_.resize(room);
    chosen_counts_.resize(room);
  }
  if (chosen_tokens_.size() < room * choices_) {
    chosen_tokens_.resize(room * choices_);
    chosen_logits_.resize(room * choices_);
  }
  if (guarded_) guard_.look();
  layers_.set_rounding(options.round);
  team_.run([&](int thread) { step_on(thread, rows, ancestors, stride, options); });
  if (watch_ && options.logits) watch_->lap(Component::output);  // behind the run: the choice of tokens has no barrier
}

void NetworkPass::step_on(int thread, std::span<const Row> rows, const std::uint16_t* ancestors, int stride,
                          const StepOptions& options) {
  const int count = static_cast<int>(rows.size()), dim = model_->arch().decoder_dim, width = padded(dim);
  const Share share = share_of(count, thread, team_.size());
  const bool pre = model_->pre_norm();
  float* x = x_.data();
  float* work = work_.data();
  float* state = state_.data();
  for (int r = share.first; r < share.last; ++r)
    model_->embed_target(rows[r].token, Special::pad + 1 + rows[r].time, x + static_cast<std::size_t>(r) * width);
  team_.barrier();
  if (watch_ && thread == 0) watch_->start();  // embeddings are of the decoder's rest, which nobody times

  // Each part reads `in` (the stream itself, or in pre-norm its normalised copy) and leaves stream + part in `work`.
  const auto open = [&](const PackedNorm& part_norm) -> const float* {
    if (!pre) return x;
    norm(thread, part_norm, dim, x, state, count);
    return state;
  };
  const auto close = [&](const PackedNorm& part_norm) {
    if (pre)
      std::swap(x, work);
    else
      norm(thread, part_norm, dim, work, x, count);
  };
  for (int l = 0; l < static_cast<int>(model_->decoder().size()); ++l) {
    const PackedDecoderLayer& layer = model_->decoder()[l];
    const float* in = open(layer.self_norm);
    linear(thread, layer.qkv, in, width, count, qkv_.data());
    self_attention_on(thread, l, rows, ancestors, stride, options);
    linear(thread, layer.out, mixed_.data(), mixed_stride_, count, work, false, x);
    close(layer.self_norm);
    lap(thread, Component::self_attention, l + 1);

    in = open(layer.cross_norm);
    linear(thread, layer.cross_query, in, width, count, query_.data());
    cross_attention_on(thread, l, rows, options);
    linear(thread, layer.cross_out, mixed_.data(), mixed_stride_, count, work, false, x);
    close(layer.cross_norm);
    lap(thread, Component::cross_attention, l + 1);

    in = open(layer.final_norm);
    linear(thread, layer.fc1, in, width, count, ffn_.data(), true);
    linear(thread, layer.fc2, ffn_.data(), padded(layer.ffn_dim), count, work, false, x);
    close(layer.final_norm);
    lap(thread, Component::ffn, l + 1);
  }
  if (!options.logits) return;
  if (pre) {
    norm(thread, model_->decoder_norm(), dim, x, state, count);
    x = state;
  }
  const PackedLinear& output = allowed_.empty() ? model_->output() : some_outputs_;
  linear(thread, output, x, width, count, logits_.data());
  if (options.choices == 0) return;
  const int vocab = output.outputs;
  for (int r = share.first; r < share.last; ++r) {
    float* row = logits_.data() + static_cast<std::size_t>(r) * logit_stride_;
    log_sums_[r] = options.scores ? kernels_.log_sum_exp(row, vocab) : 0;
    if (allowed_.empty()) row[Special::pad] = -std::numeric_limits<float>::infinity();
    const float end = row[end_];
    if (options.forbid_end) row[end_] = -std::numeric_limits<float>::infinity();
    chosen_counts_[r] =
        kernels_.top(row, vocab, choices_, chosen_logits_.data() + static_cast<std::size_t>(r) * choices_,
                     chosen_tokens_.data() + static_cast<std::size_t>(r) * choices_);
    row[end_] = end;
    if (allowed_.empty()) continue;
    int* tokens = chosen_tokens_.data() + static_cast<std::size_t>(r) * choices_;
    for (int i = 0; i < chosen_counts_[r]; ++i) tokens[i] = allowed_[tokens[i]];
  }
}

void NetworkPass::self_attention_on(int thread, int layer, std::span<const Row> rows, const std::uint16_t* ancestors,
                                    int stride, const StepOptions& options) {
  const int count = static_cast<int>(rows.size());
  const Share share = share_of(count, thread, team_.size());
  for (int r = share.first; r < share.last; ++r) {
    const float* qkv = qkv_.data() + static_cast<std::size_t>(r) * qkv_stride_;
    std::copy_n(qkv + q_, q_, cache(layer, rows[r].time, rows[r].slot, false));
    std::copy_n(qkv + 2 * q_, q_, cache(layer, rows[r].time, rows[r].slot, true));
  }
  if (options.time < 0) team_.barrier();  // a row sees others of this very step only when a whole target goes through
  const float** keys = places_[thread].data();
  const float** values = keys + places_[thread].size() / 2;
  for (int r = share.first; r < share.last; ++r) {
    const std::uint16_t* slots = ancestors + static_cast<std::size_t>(r) * stride;
    for (int t = 0; t <= rows[r].time; ++t) {
      keys[t] = cache(layer, t, slots[t], false);
      values[t] = cache(layer, t, slots[t], true);
    }
    CachedAttentionTask task;
    task.query = qkv_.data() + static_cast<std::size_t>(r) * qkv_stride_;
    task.keys = keys;
    task.values = values;
    task.key_count = rows[r].time + 1;
    task.heads = model_->decoder()[layer].self_heads;
    task.head_dim = q_ / task.heads;
    task.out = mixed_.data() + static_cast<std::size_t>(r) * mixed_stride_;
    task.scratch = scratch(thread);
    kernels_.cached_attention(task);
  }
  team_.barrier();
}

void NetworkPass::cross_attention_on(int thread, int layer, std::span<const Row> rows, const StepOptions& options) {
  const Share share = share_of(static_cast<int>(rows.size()), thread, team_.size());
  const PackedDecoderLayer& weights = model_->decoder()[layer];
  for (int r = share.first; r < share.last;) {
    const int sentence = rows[r].sentence;
    int end = r + 1;
    while (end < share.last && rows[end].sentence == sentence) ++end;
    AttentionTask task;
    task.queries = query_.data() + static_cast<std::size_t>(r) * padded(q_);
    task.query_stride = padded(q_);
    task.rows = end - r;
    task.keys = memory_keys_[layer].data() + memories_[layer][sentence].keys;
    task.values = memory_values_[layer].data() + memories_[layer][sentence].values;
    task.value_stride = value_stride_;
    task.key_count = keys_of(layer, sentence);
    task.heads = weights.cross_heads;
    task.head_dim = q_ / weights.cross_heads;
    task.out = mixed_.data() + static_cast<std::size_t>(r) * mixed_stride_;
    task.out_stride = mixed_stride_;
    task.scratch = scratch(thread);
    if (options.record) {
      task.record = (*options.record)[layer] + static_cast<std::size_t>(r) * task.key_count;
      task.record_rows = static_cast<int>(rows.size());
    }
    kernels_.attention(task);
    r = end;
  }
  team_.barrier();
}

void NetworkPass::restrict_outputs(std::vector<int> tokens) {
  allowed_ = std::move(tokens);
  if (allowed_.empty()) {
    logit_stride_ = padded(model_->network().target_vocab);
    end_ = Special::eos;
    return;
  }
  end_ = static_cast<int>(std::ranges::lower_bound(allowed_, Special::eos) - allowed_.begin());
  some_outputs_ = model_->output().rows(allowed_, some_weights_);
  logit_stride_ = padded(some_outputs_.outputs);
}

NetworkPass::Choice NetworkPass::choice(int row) const {
  return {log_sums_[row], chosen_counts_[row], chosen_logits_.data() + static_cast<std::size_t>(row) * choices_,
          chosen_tokens_.data() + static_cast<std::size_t>(row) * choices_};
}

}  // namespace hat::runtime::decode
