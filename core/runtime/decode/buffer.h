// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>

namespace hat::runtime::decode {

/// Memory for floats on 64-byte boundaries, uninitialised. It only ever grows; growing loses the content.
class Buffer {
 public:
  Buffer() = default;
  explicit Buffer(std::size_t count) { ensure(count); }

  float* ensure(std::size_t count) {
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
  [[nodiscard]] float* data() const { return data_.get(); }
  [[nodiscard]] std::size_t size() const { return count_; }

 private:
  struct Free {
    void operator()(float* data) const { std::free(data); }
  };
  std::unique_ptr<float, Free> data_;
  std::size_t count_ = 0;
};

}  // namespace hat::runtime::decode
