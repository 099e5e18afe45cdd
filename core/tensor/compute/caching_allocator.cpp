// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/compute/caching_allocator.h"

#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>
#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <utility>

namespace hat::tensor {

/// What stands before the bytes of every tensor.
struct alignas(64) CachingAllocator::Block {
  const CachingAllocator* owner;
  std::size_t bytes;       ///< with this; 0: of the heap
  Block *above, *below;    ///< free blocks of the same size
  Block *older, *younger;  ///< free blocks by the time at which they became so
};

namespace {

constexpr std::size_t spare = std::size_t{64} << 20;
constexpr int allocations_of_a_peak = 8192;  // some steps of a training, some candidates of a search

/// The class of a block's size, which is 8 to 15 eighths of a power of two.
std::size_t class_of(std::size_t bytes) {
  const int power = std::bit_width(bytes) - 1;
  return static_cast<std::size_t>(power) * 8 + ((bytes >> (power - 3)) & 7U);
}

}  // namespace

CachingAllocator::CachingAllocator() = default;

CachingAllocator::~CachingAllocator() { trim(); }

CachingAllocator& CachingAllocator::of_process() {
  static CachingAllocator& allocator = [&]() -> CachingAllocator& {
    auto* one = new CachingAllocator;  // tensors with static lifetime give back after everything else has gone
    c10::SetCPUAllocator(one, 1);
    return *one;
  }();
  return allocator;
}

std::size_t CachingAllocator::block_bytes(std::size_t bytes) {
  const std::size_t all = bytes + sizeof(Block);
  const std::size_t step = std::max<std::size_t>(4096, std::bit_floor(all) / 8);
  return (all + step - 1) / step * step;
}

c10::DataPtr CachingAllocator::allocate(std::size_t bytes) const {
  const c10::Device device(c10::DeviceType::CPU);
  if (bytes == 0) return {nullptr, nullptr, &release, device};
  Block* block = nullptr;
  if (bytes < smallest) {
    void* memory = nullptr;
    if (posix_memalign(&memory, alignof(Block), bytes + sizeof(Block)) == 0)
      block = new (memory) Block{this, 0, nullptr, nullptr, nullptr, nullptr};
  } else {
    const std::size_t size = block_bytes(bytes);
    const std::lock_guard lock(mutex_);
    block = free_[class_of(size)];
    if (block != nullptr) {
      take_out(block);
    } else {
      void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (memory != MAP_FAILED) {
        block = new (memory) Block{this, size, nullptr, nullptr, nullptr, nullptr};
        kept_ += size;
      }
    }
    if (block != nullptr) {
      used_ += size;
      peak_ = std::max(peak_, used_);
      if (++allocations_ == allocations_of_a_peak) {
        allocations_ = 0;
        last_peak_ = std::exchange(peak_, used_);
      }
    }
  }
  TORCH_CHECK(block != nullptr, "not enough memory for ", bytes, " bytes");
  void* data = block + 1;
  return {data, data, &release, device};
}

c10::DeleterFnPtr CachingAllocator::raw_deleter() const { return &release; }

void CachingAllocator::release(void* data) {
  if (data == nullptr) return;
  Block* block = static_cast<Block*>(data) - 1;
  if (block->bytes == 0)
    std::free(block);
  else
    block->owner->give_back(block);
}

void CachingAllocator::give_back(Block* block) const {
  const std::lock_guard lock(mutex_);
  used_ -= block->bytes;
  Block*& top = free_[class_of(block->bytes)];
  block->above = nullptr;
  block->below = top;
  if (top != nullptr) top->above = block;
  top = block;
  block->older = newest_;
  block->younger = nullptr;
  (newest_ != nullptr ? newest_->younger : oldest_) = block;
  newest_ = block;
  // What was in use at once not long ago will be again: a step of a training ends with nearly nothing in use.
  const std::size_t peak = std::max(peak_, last_peak_);
  shrink(peak + peak / 8 + spare);
}

void CachingAllocator::take_out(Block* block) const {
  (block->above != nullptr ? block->above->below : free_[class_of(block->bytes)]) = block->below;
  if (block->below != nullptr) block->below->above = block->above;
  (block->older != nullptr ? block->older->younger : oldest_) = block->younger;
  (block->younger != nullptr ? block->younger->older : newest_) = block->older;
}

void CachingAllocator::shrink(std::size_t most) const {
  while (kept_ > most && oldest_ != nullptr) {
    Block* block = oldest_;
    take_out(block);
    kept_ -= block->bytes;
    munmap(block, block->bytes);
  }
}

void CachingAllocator::trim() const {
  const std::lock_guard lock(mutex_);
  shrink(0);
  peak_ = last_peak_ = used_;
}

std::size_t CachingAllocator::used_bytes() const {
  const std::lock_guard lock(mutex_);
  return used_;
}

std::size_t CachingAllocator::kept_bytes() const {
  const std::lock_guard lock(mutex_);
  return kept_;
}

}  // namespace hat::tensor
