// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/results/results.h"

namespace hat {

/// One architecture's parts as they were measured at one sentence length, on one device.
struct MeasuredParts {
  Architecture arch;
  int beam = 0;
  LengthPoint point;
};

/// The lengths of a profile one by one.
[[nodiscard]] std::vector<MeasuredParts> parts_of(const ProfileResult& profile);

/// What the cost of a part depends on besides the architecture.
struct PartsSetting {
  int qkv_dim = 0;
  int beam = 5;
  int vocab = 0;  ///< of the output layer; 0: not known, then FLOPs alone give the output layer nothing
};

/// Multiply-accumulates of one part of a translation of `tokens` tokens, by a decoder that keeps the keys of earlier
/// steps: the matrix products and the attention over keys. Of `rest`: the values that are added or looked up. `layer`
/// from 1, where the component has layers.
[[nodiscard]] double macs_of(Component component, const Architecture& arch, int layer, int tokens,
                             const PartsSetting& setting);

/// The milliseconds of one translation, part by part. They add up to `total_ms`, and none is negative.
struct LatencyParts {
  enum class Basis {
    measured,  ///< of this architecture at this length: every part was timed
    profiles,  ///< estimated from other architectures, or other lengths, that were measured part by part on this device
    flops  ///< estimated from the parts' multiply-accumulates alone: nothing was measured part by part on this device
  };
  Basis basis = Basis::flops;
  int tokens = 0;
  double total_ms = 0;               ///< measured where the basis is, else what the caller gave
  int architectures = 0;             ///< that were measured part by part, of an estimate from profiles
  std::vector<ComponentTime> parts;  ///< encoder layers, memory, decoder layers, output, rest

  [[nodiscard]] bool measured() const { return basis == Basis::measured; }
  /// Of all layers.
  [[nodiscard]] double ms_of(Component component) const;
  [[nodiscard]] double ms_of(Component component, int layer) const;
  /// Attention and FFN of an encoder layer, from 1.
  [[nodiscard]] double encoder_layer_ms(int layer) const;
  /// Self-attention, cross-attention with its keys and values, and FFN of a decoder layer, from 1.
  [[nodiscard]] double decoder_layer_ms(int layer) const;
  /// What belongs to neither: embeddings, last layer norms, the beam.
  [[nodiscard]] double rest_ms() const { return ms_of(Component::encoder_rest) + ms_of(Component::decoder_rest); }
};

/// What is known of where a device's milliseconds go. Knows measured parts by heart, and fits the others: for each kind
/// of part, ms per multiply-accumulate, per step of the decoder and per layer, by least squares, none negative. A
/// value; made once for a device.
class PartsModel {
 public:
  /// Nothing was measured: FLOPs alone.
  PartsModel() = default;
  PartsModel(std::vector<MeasuredParts> measured, PartsSetting setting);

  [[nodiscard]] const std::vector<MeasuredParts>& measured() const { return measured_; }
  [[nodiscard]] const PartsSetting& setting() const { return setting_; }
  /// Of an architecture at a length: what was measured of it, else an estimate that adds up to `total_ms` (finite, not
  /// negative). Nothing where neither is there.
  [[nodiscard]] std::optional<LatencyParts> parts(const Architecture& arch, int tokens, double total_ms) const;
  /// Whether this very architecture was measured part by part at this length.
  [[nodiscard]] bool knows(const Architecture& arch, int tokens) const { return find(arch, tokens) != nullptr; }

 private:
  static constexpr std::size_t component_count = static_cast<std::size_t>(Component::decoder_rest) + 1;
  static constexpr std::size_t terms = 3;
  [[nodiscard]] const MeasuredParts* find(const Architecture& arch, int tokens) const;
  [[nodiscard]] std::vector<ComponentTime> raw(const Architecture& arch, int tokens) const;

  std::vector<MeasuredParts> measured_;
  PartsSetting setting_;
  int architectures_ = 0;
  std::array<std::array<double, terms>, component_count> weights_{};  // per multiply-accumulate, per step, per layer
};

}  // namespace hat
