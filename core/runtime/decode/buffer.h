// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>

namespace hat::runtime::decode {

/// Memory for floats on 64-byte boundaries, uninitialised. It grows as it is asked to, which loses the content, and is
/// given back when it has become far larger than what is asked for, see settle().
class Buffer {
 public:
  Buffer() = default;
  explicit Buffer(std::size_t count) { ensure(count); }

  float* ensure(std::size_t count) {
    asked_ = std::max(asked_, count);
    if (count > count_) {
      data_.reset();
      count_ = 0;
      const std::size_t bytes = (count * sizeof(float) + 63) / 64 * 64;
      data_.reset(static_cast<float*>(std::aligned_alloc(64, bytes)));
      if (!data_) throw std::bad_alloc();
      count_ = count;
    }
    return data_.get();
  }
  /// Called when a piece of work is done and the content may go. What was asked for in it counts half as much after
  /// each further one; a buffer that is large and more than `excess` times that gives its memory back.
  void settle() {
    constexpr std::size_t large = (std::size_t{1} << 18) / sizeof(float), excess = 4;
    recent_ = std::max(asked_, recent_ / 2);
    asked_ = 0;
    if (count_ < large || count_ / excess <= recent_) return;
    data_.reset();
    count_ = 0;
  }
  [[nodiscard]] float* data() const { return data_.get(); }
  [[nodiscard]] std::size_t size() const { return count_; }

 private:
  struct Free {
    void operator()(float* data) const { std::free(data); }
  };
  std::unique_ptr<float, Free> data_;
  std::size_t count_ = 0;
  std::size_t asked_ = 0, recent_ = 0;
};

}  // namespace hat::runtime::decode
