// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Allocator.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>

namespace hat::tensor {

/// Memory of LibTorch's tensors on the processor. Large blocks come in few sizes and are used again for any tensor of
/// their size, as on a GPU: tensors of many sizes that come and go beside some that stay tear the common heap into
/// holes that fit nothing, and a search that keeps 1 GB then takes 4. Small tensors are left to the heap. Thread-safe.
/// There is one, which lives until the process ends; tests make their own.
class CachingAllocator final : public c10::Allocator {
 public:
  /// Smaller blocks come from the heap.
  static constexpr std::size_t smallest = std::size_t{32} << 10;

  CachingAllocator();
  ~CachingAllocator() override;
  CachingAllocator(const CachingAllocator&) = delete;
  CachingAllocator& operator=(const CachingAllocator&) = delete;

  /// The allocator of all tensors from now on; the first call makes it so.
  static CachingAllocator& of_process();

  /// Memory aligned to 64 bytes. c10::Error when there is none.
  [[nodiscard]] c10::DataPtr allocate(std::size_t bytes) const override;
  [[nodiscard]] c10::DeleterFnPtr raw_deleter() const override;

  /// Gives what no tensor uses back to the system: for the end of a long piece of work.
  void trim() const;

  /// Bytes of large blocks that tensors have, and of all that are kept.
  [[nodiscard]] std::size_t used_bytes() const;
  [[nodiscard]] std::size_t kept_bytes() const;
  /// The size of the block that so many bytes come in: at most an eighth more.
  [[nodiscard]] static std::size_t block_bytes(std::size_t bytes);

 private:
  struct Block;
  static constexpr std::size_t classes = 8 * 48;

  static void release(void* data);
  void give_back(Block* block) const;
  /// The least recently used free blocks, until no more than `most` bytes are kept. The lock is held.
  void shrink(std::size_t most) const;
  void take_out(Block* block) const;

  mutable std::mutex mutex_;
  mutable std::array<Block*, classes> free_{};  ///< by size, the last one that was given back first
  mutable Block *oldest_ = nullptr, *newest_ = nullptr;
  mutable std::size_t used_ = 0, kept_ = 0;
  mutable std::size_t peak_ = 0, last_peak_ = 0;  ///< of used_, of some thousand allocations each
  mutable int allocations_ = 0;
};

}  // namespace hat::tensor
