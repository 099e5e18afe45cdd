// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "tensor/nn/super_transformer.h"
#include "tensor/train/validation.h"

namespace hat::tensor {

/// Proxy losses of many architectures on one validation set. Architectures that begin alike share the work of their
/// common beginning: the encoder's layers up to the first difference, and then the decoder's, are computed once and
/// kept (least recently used ones are dropped). The numbers are those of ValidationSet::loss to the bit, whatever was
/// cached, because every layer sees the same input. Candidates are spread over threads, each of which computes alone.
class ProxyEvaluator {
 public:
  /// `memory_bytes` bounds what is kept.
  ProxyEvaluator(std::shared_ptr<const SuperTransformer> network, std::shared_ptr<const ValidationSet> set, int threads,
                 std::size_t memory_bytes = std::size_t{1} << 30);

  /// Label-smoothed loss in bits per target token of each architecture. `between` is called on worker threads between
  /// batches and may throw to end the work; the first exception leaves here after all workers have stopped. Once
  /// `enough` (asked at the same places) says so, what is not done yet is dropped: then the losses are those of the
  /// first architectures, of `least` of them at least.
  [[nodiscard]] std::vector<double> losses(std::span<const Architecture> archs,
                                           const std::function<void()>& between = {},
                                           const std::function<bool()>& enough = {}, std::size_t least = 0);

  [[nodiscard]] std::int64_t layers_computed() const { return computed_; }
  [[nodiscard]] std::int64_t layers_reused() const { return reused_; }

 private:
  using States = std::shared_ptr<const std::vector<torch::Tensor>>;  // one tensor per batch
  struct Entry {
    States states;
    std::size_t bytes;
    std::list<std::string>::iterator place;
  };

  [[nodiscard]] double loss(const Architecture& arch, const std::function<void()>& between);
  /// The cached value of `key`, or what `make` returns for each batch; `between` is called before each.
  [[nodiscard]] States get(const std::string& key, const std::function<void()>& between,
                           const std::function<torch::Tensor(std::size_t batch)>& make);

  std::shared_ptr<const SuperTransformer> network_;
  std::shared_ptr<const ValidationSet> set_;
  int threads_;
  std::size_t memory_bytes_, used_bytes_ = 0;
  std::mutex mutex_;
  std::unordered_map<std::string, Entry> entries_;
  std::list<std::string> recent_;  // most recently used first
  std::int64_t computed_ = 0, reused_ = 0;
};

}  // namespace hat::tensor
