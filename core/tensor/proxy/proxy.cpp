// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/proxy.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <numbers>
#include <optional>
#include <thread>
#include <utility>

#include "domain/search/racing.h"
#include "tensor/compute/caching_allocator.h"

namespace hat::tensor {
namespace {

constexpr double smoothing = 0.1;                // HAT evaluates genes with its training criterion
constexpr std::size_t architectures_kept = 256;  // more than a generation has candidates, of which one is the limit

float* floats_of(const c10::DataPtr& data) { return static_cast<float*>(data.get()); }

/// A candidate on its way through the text.
struct Runner {
  std::vector<std::vector<double>> blocks;  ///< losses of the sentences of each
  std::vector<char> done;
  std::vector<double> sentences;  ///< of the blocks from the first on that are done
  std::size_t blocks_in_order = 0;
  std::optional<ProxyLoss> loss;
};

double total(std::span<const double> values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum;
}

}  // namespace

ProxyEvaluator::ProxyEvaluator(std::shared_ptr<const ProxyNetwork> network, std::shared_ptr<const ProxyText> text,
                               int threads, std::size_t memory_bytes)
    : network_(std::move(network)),
      text_(std::move(text)),
      threads_(std::max(1, threads)),
      memory_bytes_(memory_bytes),
      scratch_(static_cast<std::size_t>(threads_)) {}

std::size_t ProxyEvaluator::usual_memory_bytes() {
  const long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
  const std::size_t most = std::size_t{896} << 20;
  return pages > 0 && page > 0 ? std::min(most, static_cast<std::size_t>(pages) * static_cast<std::size_t>(page) / 8)
                               : most;
}

std::vector<ProxyLoss> ProxyEvaluator::losses(std::span<const Architecture> archs, const Architecture* limit,
                                              const std::function<void()>& between, const std::function<bool()>& enough,
                                              std::size_t least) {
  const std::size_t blocks = text_->blocks().size();
  const auto& tokens = text_->sentence_tokens();
  const double per_bit = static_cast<double>(text_->target_tokens()) * std::numbers::ln2;
  const auto limit_sentences = limit != nullptr ? sentences_of(*limit, between) : nullptr;
  std::vector<Runner> runners(archs.size());
  for (Runner& runner : runners) {
    runner.blocks.resize(blocks);
    runner.done.resize(blocks, 0);
  }
  std::mutex runners_mutex;
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::atomic<bool> failed{false};

  // Called with the lock: takes the next blocks that are there in their order, so that what is decided does not depend
  // on which thread was faster.
  const auto advance = [&](Runner& runner, std::size_t i) {
    while (!runner.loss && runner.blocks_in_order < blocks && runner.done[runner.blocks_in_order]) {
      const auto& more = runner.blocks[runner.blocks_in_order++];
      runner.sentences.insert(runner.sentences.end(), more.begin(), more.end());
      if (runner.blocks_in_order == blocks) {
        runner.loss = ProxyLoss{total(runner.sentences) / per_bit, 1};
        keep(archs[i], std::move(runner.sentences));
      } else if (limit_sentences) {
        if (const auto worse = clearly_worse(runner.sentences, *limit_sentences, tokens, margin_ * std::numbers::ln2)) {
          std::int64_t seen = 0;
          for (std::size_t s = 0; s < runner.sentences.size(); ++s) seen += tokens[s];
          runner.loss = ProxyLoss{*worse / std::numbers::ln2,
                                  static_cast<double>(seen) / static_cast<double>(text_->target_tokens())};
        }
      }
    }
  };
  const auto work = [&](std::size_t thread) {
    try {
      while (!failed) {
        const std::size_t task = next++, i = task / blocks, b = task % blocks;
        if (i >= archs.size()) break;
        if (between) between();
        if (i >= least && enough && enough()) break;
        {
          const std::lock_guard lock(runners_mutex);
          if (runners[i].loss) continue;
        }
        std::vector<double> sentences;
        compute(archs[i], b, sentences, scratch_[thread]);
        const std::lock_guard lock(runners_mutex);
        runners[i].blocks[b] = std::move(sentences);
        runners[i].done[b] = 1;
        advance(runners[i], i);
      }
    } catch (...) {
      const std::lock_guard lock(runners_mutex);
      if (!failure) failure = std::current_exception();
      failed = true;
    }
  };
  std::vector<std::thread> workers;
  const std::size_t threads = std::min(static_cast<std::size_t>(threads_), archs.size() * blocks);
  for (std::size_t t = 1; t < threads; ++t) workers.emplace_back(work, t);
  work(0);
  for (std::thread& worker : workers) worker.join();
  if (failure) std::rethrow_exception(failure);
  // The first ones: what a search keeps must not depend on which worker was faster.
  std::vector<ProxyLoss> losses;
  for (const Runner& runner : runners) {
    if (!runner.loss) break;
    losses.push_back(*runner.loss);
  }
  return losses;
}

double ProxyEvaluator::whole_loss(const Architecture& arch, const std::function<void()>& between) {
  return total(*sentences_of(arch, between)) / (static_cast<double>(text_->target_tokens()) * std::numbers::ln2);
}

std::shared_ptr<const std::vector<double>> ProxyEvaluator::sentences_of(const Architecture& arch,
                                                                        const std::function<void()>& between) {
  for (int attempt = 0; attempt < 2; ++attempt) {
    {
      const std::lock_guard lock(mutex_);
      const auto found = std::ranges::find(whole_, arch, [](const auto& one) { return one.first; });
      if (found != whole_.end()) {
        whole_.splice(whole_.begin(), whole_, found);
        return found->second;
      }
    }
    (void)losses({&arch, 1}, nullptr, between);  // of an earlier session, or long ago
  }
  return nullptr;
}

void ProxyEvaluator::keep(const Architecture& arch, std::vector<double> sentences) {
  const std::lock_guard lock(mutex_);
  whole_.emplace_front(arch, std::make_shared<const std::vector<double>>(std::move(sentences)));
  if (whole_.size() > architectures_kept) whole_.pop_back();
}

ProxyEvaluator::State ProxyEvaluator::get(const std::string& key, std::size_t block, std::size_t count,
                                          const std::function<void(float*)>& make) {
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = entries_.find(key); found != entries_.end()) {
      recent_.splice(recent_.begin(), recent_, found->second.place);
      if (const State& state = found->second.blocks[block]) {
        ++reused_;
        return state;
      }
    }
  }
  const std::size_t bytes = count * sizeof(float);
  const auto state = std::make_shared<const c10::DataPtr>(CachingAllocator::of_process().allocate(bytes));
  make(floats_of(*state));
  const std::lock_guard lock(mutex_);
  ++computed_;
  auto [at, is_new] = entries_.try_emplace(key);
  Entry& entry = at->second;
  if (is_new) {
    recent_.push_front(key);
    entry.place = recent_.begin();
    entry.blocks.resize(text_->blocks().size());
  }
  if (entry.blocks[block]) return entry.blocks[block];  // another thread was as fast
  entry.blocks[block] = state;
  entry.bytes += bytes;
  used_bytes_ += bytes;
  while (used_bytes_ > memory_bytes_ && recent_.size() > 1) {
    const auto oldest = entries_.find(recent_.back());
    used_bytes_ -= oldest->second.bytes;
    entries_.erase(oldest);
    recent_.pop_back();
  }
  return state;
}

void ProxyEvaluator::compute(const Architecture& arch, std::size_t b, std::vector<double>& sentences,
                             ProxyScratch& scratch) {
  const ProxyNetwork& network = *network_;
  const ProxyBlock& block = text_->blocks()[b];
  const bool pre = network.network().norm == Norm::pre;
  const auto size = [](int rows, int dim) { return static_cast<std::size_t>(rows) * runtime::decode::padded(dim); };
  const std::size_t source_size = size(block.source_rows(), arch.encoder_dim);
  const std::size_t target_size = size(block.target_rows(), arch.decoder_dim);

  std::string key = fmt::format("e{}", arch.encoder_dim);
  std::vector<std::string> prefixes;  // key of each encoder layer's output
  std::vector<State> outputs;
  State x = get(key, b, source_size, [&](float* to) { network.embed_source(arch.encoder_dim, block, to); });
  for (int i = 0; i < arch.encoder_depth(); ++i) {
    const hat::EncoderLayer& layer = arch.encoder[static_cast<std::size_t>(i)];
    key += fmt::format(" {}", layer.heads);
    const State middle = get(key, b, source_size, [&](float* to) {
      network.encoder_attention(i, arch.encoder_dim, layer.heads, block, floats_of(*x), to, scratch);
    });
    key += fmt::format("/{}", layer.ffn_dim);
    x = get(key, b, source_size, [&](float* to) {
      network.encoder_ffn(i, arch.encoder_dim, layer.ffn_dim, block, floats_of(*middle), to, scratch);
    });
    prefixes.push_back(key);
    outputs.push_back(x);
  }
  State end;  // "the final output" of a pre-norm network differs from the last layer's
  const std::string end_key = key + " end";
  if (pre) {
    end = get(end_key, b, source_size,
              [&](float* to) { network.encoder_end(arch.encoder_dim, block, floats_of(*outputs.back()), to); });
  }

  std::string decoder_key = fmt::format("d{}", arch.decoder_dim);
  State y = get(decoder_key, b, target_size, [&](float* to) { network.embed_target(arch.decoder_dim, block, to); });
  for (int i = 0; i < arch.decoder_depth(); ++i) {
    const hat::DecoderLayer& layer = arch.decoder[static_cast<std::size_t>(i)];
    decoder_key += fmt::format(" {}", layer.self_heads);
    const State first = get(decoder_key, b, target_size, [&](float* to) {
      network.decoder_attention(i, arch.decoder_dim, layer.self_heads, block, floats_of(*y), to, scratch);
    });
    std::vector<State> memories;
    std::string memory_key;
    const std::vector<int> sources = layer.sources.layers();
    for (auto source = sources.rbegin(); source != sources.rend(); ++source) {
      // As SuperTransformer::cross_memory: the highest is the encoder's end where it reaches that far.
      const bool is_end = pre && memories.empty() && *source >= arch.encoder_depth();
      const auto at = static_cast<std::size_t>(std::min(*source, arch.encoder_depth()) - 1);
      const State& memory = is_end ? end : outputs[at];
      const std::string& name = is_end ? end_key : prefixes[at];
      memory_key += fmt::format("({})", name);
      memories.push_back(
          get(fmt::format("k{} {}", i, name), b, size(block.source_rows(), 2 * network.network().space.qkv_dim),
              [&](float* to) { network.key_values(i, arch.encoder_dim, block, floats_of(*memory), to, scratch); }));
    }
    decoder_key += fmt::format("/{}@{}", layer.cross_heads, memory_key);
    const State second = get(decoder_key, b, target_size, [&](float* to) {
      std::vector<const float*> key_values;
      for (const State& one : memories) key_values.push_back(floats_of(*one));
      network.decoder_cross(i, arch.decoder_dim, layer.cross_heads, block, floats_of(*first), key_values, to, scratch);
    });
    decoder_key += fmt::format("/{}", layer.ffn_dim);
    y = get(decoder_key, b, target_size, [&](float* to) {
      network.decoder_ffn(i, arch.decoder_dim, layer.ffn_dim, block, floats_of(*second), to, scratch);
    });
  }
  network.losses(arch.decoder_dim, block, floats_of(*y), smoothing, sentences, scratch);
}

}  // namespace hat::tensor
