// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "runtime/decode/packed_model.h"

namespace hat::runtime::decode {

/// Notes what has to be packed, then packs it all into one piece of memory.
class Packer {
 public:
  Packer(const WeightMap& weights, Precision precision) : weights_(weights), precision_(precision) {}

  /// The tensor of that name. Throws Error(format) where there is none of so many dimensions.
  const HostTensor& tensor(const std::string& name, std::size_t dims) const;
  [[nodiscard]] bool has(const std::string& name) const { return weights_.contains(name); }

  /// `rows` outputs from `first` on, the front `cols` inputs, times `scale`.
  struct Slice {
    const HostTensor* weight;
    const HostTensor* bias;  ///< or null
    int bias_first = 0;
    int first = 0, rows = 0;
    float scale = 1;
  };
  Slice slice(const std::string& weight, const std::string& bias, int bias_first, int first, int rows, int cols,
              float scale) const;
  /// Slices on top of each other.
  void linear(PackedLinear& to, int inputs, std::vector<Slice> slices);
  void linear(PackedLinear& to, const std::string& name, int outputs, int inputs);
  void norm(PackedNorm& to, const std::string& name, int dim);
  /// Throws Error(invalid_input) where the tensor is too small for the architecture.
  static void check(const std::string& name, const HostTensor& t, int axis, int needed);

  /// Packs; what was given to linear() and norm() points into `storage` from now on.
  void finish(Buffer& storage);

 private:
  /// Room for so many bytes, on a boundary of 64.
  std::size_t take(std::size_t bytes);

  const WeightMap& weights_;
  Precision precision_;
  std::size_t bytes_ = 0;
  std::vector<std::function<void(std::byte*)>> work_;
};

}  // namespace hat::runtime::decode
