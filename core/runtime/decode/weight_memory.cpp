// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/weight_memory.h"

#include <cstdint>
#include <cstdlib>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace hat::runtime::decode {

WeightMemory::WeightMemory(std::size_t bytes) : bytes_(bytes) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  if (bytes >= large) {
    constexpr std::size_t page = std::size_t{2} << 20;
    const std::size_t whole = (bytes + page - 1) / page * page;
    const std::size_t wanted = whole + page;  // somewhere in it lie that many on a boundary
    void* mapped = mmap(nullptr, wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED) throw std::bad_alloc();
    mapped_ = mapped;
    mapped_bytes_ = wanted;
    const auto address = reinterpret_cast<std::uintptr_t>(mapped);
    data_ = static_cast<std::byte*>(mapped) + ((address + page - 1) / page * page - address);
    // A wish: a system without huge pages goes on with what it has.
    (void)madvise(data_, whole, MADV_HUGEPAGE);
    return;
  }
#endif
  data_ = static_cast<std::byte*>(std::aligned_alloc(64, (bytes + 63) / 64 * 64));
  if (!data_ && bytes > 0) throw std::bad_alloc();
}

WeightMemory::~WeightMemory() {
#if defined(__linux__)
  if (mapped_) {
    munmap(mapped_, mapped_bytes_);
    return;
  }
#endif
  std::free(data_);
}

}  // namespace hat::runtime::decode
