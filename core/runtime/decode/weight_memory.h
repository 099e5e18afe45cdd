// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace hat::runtime::decode {

/// Memory of fixed size for packed weights, on a boundary of 64 bytes, uninitialised. Large ones lie on huge pages
/// where the system has them: decoding reads all of the weights at each step, and the processor would look up a page
/// for every 4 KiB of them.
class WeightMemory {
 public:
  /// From so many bytes on huge pages are asked for.
  static constexpr std::size_t large = std::size_t{4} << 20;

  /// Throws std::bad_alloc.
  explicit WeightMemory(std::size_t bytes);
  ~WeightMemory();
  WeightMemory(const WeightMemory&) = delete;
  WeightMemory& operator=(const WeightMemory&) = delete;

  [[nodiscard]] std::byte* data() const { return data_; }
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  std::size_t bytes_ = 0;
  std::byte* data_ = nullptr;
  void* mapped_ = nullptr;  ///< what the system gave, or null: then it is of the heap
  std::size_t mapped_bytes_ = 0;
};

}  // namespace hat::runtime::decode
