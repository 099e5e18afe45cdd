// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

#include "tensor/nn/super_transformer.h"

namespace hat::tensor {

/// Memory for tensors that are kept for long among others that come and go: pieces of their own from the system, used
/// again for tensors of about the same size. On the common heap they would hold gaps open that nothing fits into, and
/// the process would grow to several times what it keeps. May be used from several threads; outlives its tensors.
class StateMemory {
 public:
  StateMemory();
  /// A contiguous copy of a float tensor on the CPU. Throws std::bad_alloc when the system has no more memory.
  [[nodiscard]] torch::Tensor keep(const torch::Tensor& tensor);
  /// Bytes that were taken from the system, used or waiting to be used again.
  [[nodiscard]] std::size_t bytes() const;

 private:
  struct Pool;
  std::shared_ptr<Pool> pool_;
};

/// A quarter of the memory that is available on this machine now, at most `most`.
[[nodiscard]] std::size_t fair_memory(std::size_t most);

}  // namespace hat::tensor
