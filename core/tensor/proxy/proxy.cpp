// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/proxy.h"

#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <omp.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <numbers>
#include <thread>

namespace hat::tensor {
namespace {

constexpr double smoothing = 0.1;  // HAT evaluates genes with its training criterion

/// Thrown between two batches to leave an architecture that nobody waits for any more.
struct Dropped {};

}  // namespace

ProxyEvaluator::ProxyEvaluator(std::shared_ptr<const SuperTransformer> network,
                               std::shared_ptr<const ValidationSet> set, int threads, std::size_t memory_bytes)
    : network_(std::move(network)), set_(std::move(set)), threads_(std::max(1, threads)), memory_bytes_(memory_bytes) {}

std::vector<double> ProxyEvaluator::losses(std::span<const Architecture> archs, const std::function<void()>& between,
                                           const std::function<bool()>& enough, std::size_t least) {
  std::vector<double> results(archs.size());
  std::vector<char> known(archs.size(), 0);  // of the worker that computed it alone; read when all have ended
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failure_mutex;
  std::atomic<bool> failed{false};
  const auto work = [&](bool own_thread) {
    // Only this thread's OpenMP setting changes: LibTorch's global one belongs to everybody.
    const int before = at::get_num_threads();
    if (threads_ > 1 || own_thread) omp_set_num_threads(1);
    try {
      while (!failed) {
        const std::size_t i = next++;
        if (i >= archs.size()) break;
        const auto look_up = [&, i] {
          if (between) between();
          if (i >= least && enough && enough()) throw Dropped{};
        };
        try {
          look_up();
          results[i] = loss(archs[i], look_up);
          known[i] = 1;
        } catch (const Dropped&) {
          break;
        }
      }
    } catch (...) {
      const std::lock_guard lock(failure_mutex);
      if (!failure) failure = std::current_exception();
      failed = true;
    }
    if (!own_thread) omp_set_num_threads(before);
  };
  std::vector<std::thread> workers;
  for (int i = 1; i < std::min<int>(threads_, static_cast<int>(archs.size())); ++i) workers.emplace_back(work, true);
  work(false);
  for (std::thread& worker : workers) worker.join();
  if (failure) std::rethrow_exception(failure);
  // The first ones: what a search keeps must not depend on which worker was faster.
  results.resize(static_cast<std::size_t>(std::ranges::find(known, 0) - known.begin()));
  return results;
}

ProxyEvaluator::States ProxyEvaluator::get(const std::string& key, const std::function<void()>& between,
                                           const std::function<torch::Tensor(std::size_t)>& make) {
  {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(key);
    if (found != entries_.end()) {
      recent_.splice(recent_.begin(), recent_, found->second.place);
      ++reused_;
      return found->second.states;
    }
  }
  auto states = std::make_shared<std::vector<torch::Tensor>>();
  std::size_t bytes = 0;
  for (std::size_t b = 0; b < set_->batches().size(); ++b) {
    if (between) between();
    states->push_back(make(b));
    bytes += static_cast<std::size_t>(states->back().numel()) * sizeof(float);
  }
  const std::lock_guard lock(mutex_);
  ++computed_;
  if (entries_.contains(key)) return states;  // another thread was as fast
  recent_.push_front(key);
  entries_.emplace(key, Entry{states, bytes, recent_.begin()});
  used_bytes_ += bytes;
  while (used_bytes_ > memory_bytes_ && recent_.size() > 1) {
    const auto oldest = entries_.find(recent_.back());
    used_bytes_ -= oldest->second.bytes;
    entries_.erase(oldest);
    recent_.pop_back();
  }
  return states;
}

double ProxyEvaluator::loss(const Architecture& arch, const std::function<void()>& between) {
  const torch::NoGradGuard no_grad;
  const PassOptions options;
  SuperTransformer::Keys keys(0);  // unused without dropout
  const auto& batches = set_->batches();

  std::string key = fmt::format("e{}", arch.encoder_dim);
  std::vector<std::string> prefixes;  // key of each encoder layer's output
  std::vector<States> outputs;
  States x = get(key, between,
                 [&](std::size_t b) { return network_->embed_source(arch.encoder_dim, batches[b], options, keys); });
  for (int i = 0; i < arch.encoder_depth(); ++i) {
    key += fmt::format(" {}/{}", arch.encoder[i].ffn_dim, arch.encoder[i].heads);
    const States in = x;
    x = get(key, between, [&](std::size_t b) {
      return network_->encoder_layer(i, arch.encoder[i], (*in)[b], batches[b], options, keys);
    });
    prefixes.push_back(key);
    outputs.push_back(x);
  }

  std::string decoder_key = fmt::format("d{}", arch.decoder_dim);
  States y = get(decoder_key, between,
                 [&](std::size_t b) { return network_->embed_target(arch.decoder_dim, batches[b], options, keys); });
  for (int i = 0; i < arch.decoder_depth(); ++i) {
    const DecoderLayer& layer = arch.decoder[i];
    const int highest = std::min(layer.sources.highest(), arch.encoder_depth());
    // In a pre-norm network "the final output" differs from the last layer's, so the depth is part of the key.
    decoder_key +=
        fmt::format(" {}/{}/{}@{} of {} ({})", layer.ffn_dim, layer.self_heads, layer.cross_heads, layer.sources.text(),
                    arch.encoder_depth(), prefixes[static_cast<std::size_t>(highest - 1)]);
    const States in = y;
    y = get(decoder_key, between, [&](std::size_t b) {
      std::vector<torch::Tensor> layers;
      for (const States& output : outputs) layers.push_back((*output)[b]);
      const torch::Tensor memory =
          SuperTransformer::cross_memory(layer.sources, layers, network_->finish_encoder(layers.back()));
      return network_->decoder_layer(i, layer, (*in)[b], memory, batches[b], options, keys);
    });
  }
  double sum = 0;
  for (std::size_t b = 0; b < batches.size(); ++b) {
    if (between) between();
    sum += ops::output_loss(network_->finish_decoder((*y)[b]), network_->output_weight(arch.decoder_dim),
                            batches[b].target_tokens, smoothing, false)
               .loss;
  }
  return sum / (static_cast<double>(set_->target_tokens()) * std::numbers::ln2);
}

}  // namespace hat::tensor
