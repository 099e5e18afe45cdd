// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Allocator.h>

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/search/evolution.h"
#include "tensor/proxy/proxy_network.h"
#include "tensor/proxy/proxy_text.h"

namespace hat::tensor {

/// Proxy losses of many architectures on one text. Architectures that begin alike share the work of their common
/// beginning, a part of a layer at a time and block by block of the text: states are computed once and kept (least
/// recently used ones are dropped), keys and values of an encoder output for all decoders that read it. What was kept
/// does not change a number. Threads take the blocks of the candidates in their order, each computing alone.
class ProxyEvaluator {
 public:
  /// `memory_bytes` bounds what is kept.
  ProxyEvaluator(std::shared_ptr<const ProxyNetwork> network, std::shared_ptr<const ProxyText> text, int threads,
                 std::size_t memory_bytes);
  /// What a search keeps on this machine: 896 MiB, or an eighth of the machine's memory where that is less.
  [[nodiscard]] static std::size_t usual_memory_bytes();

  /// Differences from a limit that are within so many bits are none (0 at first): for losses that are not exact.
  void set_margin(double bits) { margin_ = bits; }

  /// Label-smoothed loss in bits per target token of each architecture. With a `limit`, another architecture, those
  /// that are clearly worse on part of the text are given up (racing.h) with an estimate that is above its loss, at a
  /// block that does not depend on the threads. `between` is called on worker threads between blocks and may throw to
  /// end the work; the first exception leaves here after all workers have stopped. Once `enough` (asked at the same
  /// places) says so, what is not done yet is dropped: then the losses are those of the first architectures, of `least`
  /// of them at least.
  [[nodiscard]] std::vector<ProxyLoss> losses(std::span<const Architecture> archs, const Architecture* limit = nullptr,
                                              const std::function<void()>& between = {},
                                              const std::function<bool()>& enough = {}, std::size_t least = 0);

  /// Of one architecture on all of the text, which may be known already; not while others are asked for.
  [[nodiscard]] double whole_loss(const Architecture& arch, const std::function<void()>& between = {});
  [[nodiscard]] const ProxyText& text() const { return *text_; }

  [[nodiscard]] std::int64_t parts_computed() const { return computed_; }
  [[nodiscard]] std::int64_t parts_reused() const { return reused_; }

 private:
  using State = std::shared_ptr<const c10::DataPtr>;
  struct Entry {
    std::vector<State> blocks;
    std::size_t bytes = 0;
    std::list<std::string>::iterator place;
  };

  /// The cached rows of `key` in a block, or what `make` writes to them: `count` floats.
  [[nodiscard]] State get(const std::string& key, std::size_t block, std::size_t count,
                          const std::function<void(float*)>& make);
  /// Losses (nats) of a block's sentences.
  void compute(const Architecture& arch, std::size_t block, std::vector<double>& sentences, ProxyScratch& scratch);
  /// Losses of all sentences of an architecture that was computed whole.
  [[nodiscard]] std::shared_ptr<const std::vector<double>> sentences_of(const Architecture& arch,
                                                                        const std::function<void()>& between);
  void keep(const Architecture& arch, std::vector<double> sentences);

  std::shared_ptr<const ProxyNetwork> network_;
  std::shared_ptr<const ProxyText> text_;
  int threads_;
  double margin_ = 0;
  std::size_t memory_bytes_, used_bytes_ = 0;
  std::vector<ProxyScratch> scratch_;  ///< per thread
  std::mutex mutex_;                   ///< of everything below
  std::unordered_map<std::string, Entry> entries_;
  std::list<std::string> recent_;                                                         ///< most recently used first
  std::list<std::pair<Architecture, std::shared_ptr<const std::vector<double>>>> whole_;  ///< most recently used first
  std::int64_t computed_ = 0, reused_ = 0;
};

}  // namespace hat::tensor
