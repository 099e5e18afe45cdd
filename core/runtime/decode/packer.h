// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "runtime/decode/packed_model.h"

namespace hat::runtime::decode {

/// Notes what has to be packed, then packs it all into one piece of memory. What is given to it must stay until then.
class Packer {
 public:
  /// `shared` may be null; else what it holds is not packed again, and what is packed goes there.
  Packer(const WeightMap& weights, Precision precision, PackedLayers* shared)
      : weights_(weights), precision_(precision), shared_(shared) {}

  /// The tensor of that name. Throws Error(format) where there is none of so many dimensions.
  const HostTensor& tensor(const std::string& name, std::size_t dims) const;
  [[nodiscard]] bool has(const std::string& name) const { return weights_.contains(name); }

  using Slice = PackedLayers::Part;
  /// `rows` outputs from `first` on, times `scale`. The tensor must have `cols` inputs at least.
  Slice slice(const std::string& weight, const std::string& bias, int bias_first, int first, int rows, int cols,
              float scale) const;
  /// Slices on top of each other.
  void linear(PackedLinear& to, int inputs, std::vector<Slice> slices);
  void linear(PackedLinear& to, const std::string& name, int outputs, int inputs);
  void norm(PackedNorm& to, const std::string& name, int dim);
  /// Throws Error(invalid_input) where the tensor is too small for the architecture.
  static void check(const std::string& name, const HostTensor& t, int axis, int needed);

  /// Packs. What was given to linear() and norm() points into the memory that is returned.
  std::vector<std::shared_ptr<const WeightMemory>> finish();
  /// Of everything that was given to it.
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  /// A layer that is packed: `to` becomes the front of it.
  struct Work {
    PackedLinear* to;
    PackedLayers::Layer layer;
    PackedLinear packed;  ///< once there is memory
    std::size_t weights = 0, bias = 0, scales = 0, sums = 0;
  };
  /// Room for so many bytes, on a boundary of 64.
  static std::size_t take(std::size_t& total, std::size_t bytes);
  void pack_linears(std::byte* base);

  const WeightMap& weights_;
  Precision precision_;
  PackedLayers* shared_;
  std::size_t bytes_ = 0, linear_bytes_ = 0, norm_bytes_ = 0;
  std::vector<Work> linears_;
  std::vector<std::function<void(std::byte*)>> norms_;
  std::vector<std::shared_ptr<const WeightMemory>> memory_;
};

}  // namespace hat::runtime::decode
