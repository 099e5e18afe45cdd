// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace hat {

/// The cross-attention sources of one decoder layer: a set of encoder layers, counted from 1, at most 64.
///
/// A number beyond the encoder's depth (up to the SuperTransformer's) names an identity layer, whose output repeats the
/// last active one: that is what HAT's own genes mean when their encoder is not of full depth. Spaces of this program
/// never sample such numbers.
class SourceSet {
 public:
  static constexpr int max_layers = 64;

  constexpr SourceSet() = default;
  constexpr SourceSet(std::initializer_list<int> layers) {
    for (int layer : layers) insert(layer);
  }
  [[nodiscard]] static constexpr SourceSet from_bits(std::uint64_t bits) {
    SourceSet set;
    set.bits_ = bits;
    return set;
  }
  /// The last `count` of `depth` encoder layers (all of them when there are fewer). HAT's -1, 1, 2 are counts 1, 2, 3.
  [[nodiscard]] static constexpr SourceSet last(int count, int depth) {
    SourceSet set;
    for (int layer = depth; layer >= 1 && count > 0; --layer, --count) set.insert(layer);
    return set;
  }

  constexpr void insert(int layer) { bits_ |= bit(layer); }
  constexpr void erase(int layer) { bits_ &= ~bit(layer); }
  constexpr void toggle(int layer) { bits_ ^= bit(layer); }
  [[nodiscard]] constexpr bool contains(int layer) const { return (bits_ & bit(layer)) != 0; }
  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  [[nodiscard]] constexpr int size() const { return std::popcount(bits_); }
  /// Highest layer of the set, 0 when empty.
  [[nodiscard]] constexpr int highest() const { return max_layers - std::countl_zero(bits_); }
  [[nodiscard]] constexpr std::uint64_t bits() const { return bits_; }
  /// Ascending layer numbers.
  [[nodiscard]] std::vector<int> layers() const;
  /// "1,2,5".
  [[nodiscard]] std::string text() const;
  /// "1, 4–6": with ranges, as drawn at a decoder layer's input.
  [[nodiscard]] std::string range_text() const;

  constexpr auto operator<=>(const SourceSet&) const = default;

 private:
  static constexpr std::uint64_t bit(int layer) {
    return layer >= 1 && layer <= max_layers ? std::uint64_t{1} << (layer - 1) : 0;
  }
  std::uint64_t bits_ = 0;
};

}  // namespace hat
