// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "runtime/checkpoint/weights.h"
#include "runtime/decode/packed_linear.h"
#include "runtime/decode/weight_memory.h"

namespace hat::runtime::decode {

/// Linear layers of one set of weights as they have been packed so far, for all slices of a SuperTransformer. A layer
/// is kept once, as large as any slice has needed it; smaller ones are its front. What no slice uses any more stays up
/// to a limit, the least recently used goes first. May be called from any thread.
class PackedLayers {
 public:
  static constexpr std::size_t usual_idle_bytes = std::size_t{256} << 20;

  explicit PackedLayers(std::size_t idle_bytes = usual_idle_bytes) : idle_bytes_(idle_bytes) {}

  /// Rows of a tensor, which must stay where it is. The front rows of the last one of a layer may be fewer.
  struct Part {
    const HostTensor* weight = nullptr;
    const HostTensor* bias = nullptr;  ///< or null
    int bias_first = 0;
    int first = 0, rows = 0;
    float scale = 1;
    auto operator<=>(const Part&) const = default;
  };
  /// Parts on top of each other.
  struct Layer {
    std::vector<Part> parts;
    Precision precision = Precision::fp32;
    int inputs = 0;
    [[nodiscard]] int outputs() const;
  };
  struct Packed {
    PackedLinear linear;
    std::shared_ptr<const WeightMemory> memory;  ///< to be held as long as `linear` is used
  };
  /// The layer, or nothing: then `layer` becomes what is to be packed, which is large enough for what was there before
  /// as well.
  std::optional<Packed> find(Layer& layer);
  /// Takes over what has been packed, all of it into `memory`; and lets go what is beyond the limit.
  void keep(std::vector<std::pair<Layer, PackedLinear>> layers, std::shared_ptr<const WeightMemory> memory);

  /// Bytes of everything that is kept, and how many of them nobody uses.
  [[nodiscard]] std::size_t bytes() const;
  [[nodiscard]] std::size_t idle_bytes() const;

 private:
  /// What slices of the layer have in common.
  struct Key {
    std::vector<Part> parts;  ///< of the last one the rows are 0
    Precision precision = Precision::fp32;
    int inputs = 0, outputs = 0;  ///< 0: any number
    auto operator<=>(const Key&) const = default;
  };
  struct Block {
    std::shared_ptr<const WeightMemory> memory;
    int layers = 0;  ///< that are kept and lie in it
    std::uint64_t used = 0;
  };
  struct Entry {
    PackedLinear linear;
    std::list<Block>::iterator block;
  };
  static Key key_of(const Layer& layer);
  void drop(std::map<Key, Entry>::iterator entry);
  void trim();
  [[nodiscard]] std::size_t idle() const;

  const std::size_t idle_bytes_;
  mutable std::mutex mutex_;
  std::map<Key, Entry> entries_;
  std::list<Block> blocks_;
  std::uint64_t clock_ = 0;
};

}  // namespace hat::runtime::decode
