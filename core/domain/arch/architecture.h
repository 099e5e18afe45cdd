// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/arch/source_set.h"
#include "domain/error.h"

namespace hat {

/// Wider than any Transformer is: beyond that a number is a mistake, and its products no longer fit into theirs.
constexpr int most_dim = 1 << 16;

struct EncoderLayer {
  int ffn_dim = 0;
  int heads = 0;
  auto operator<=>(const EncoderLayer&) const = default;
};

struct DecoderLayer {
  int ffn_dim = 0;
  int self_heads = 0;
  int cross_heads = 0;
  SourceSet sources;
  auto operator<=>(const DecoderLayer&) const = default;
};

/// One SubTransformer as a value. Depth is the length of a stack, so the two cannot disagree. The q/k/v dim is not
/// here: it is a constant of the search space (HAT never slices it).
struct Architecture {
  int encoder_dim = 0;
  int decoder_dim = 0;
  std::vector<EncoderLayer> encoder;
  std::vector<DecoderLayer> decoder;

  [[nodiscard]] int encoder_depth() const { return static_cast<int>(encoder.size()); }
  [[nodiscard]] int decoder_depth() const { return static_cast<int>(decoder.size()); }
  auto operator<=>(const Architecture&) const = default;
};

/// The one-line text form, e.g. "enc 512: 3072/8 2048/4 | dec 512: 2048/8/4@2 3072/4/8@1,2":
/// FFN dim / heads; in the decoder FFN dim / self heads / cross heads @ sources.
[[nodiscard]] std::string to_text(const Architecture& arch);

/// Reads the text form (any amount of blanks; sources may hold ranges "1-3"). Throws Error(invalid_input) that names
/// the column and what was expected there.
[[nodiscard]] Architecture architecture_from_text(std::string_view text);

/// 64-bit FNV-1a of the text form: the same on every machine and in every version.
[[nodiscard]] std::uint64_t stable_hash(const Architecture& arch);

/// The first eight hexadecimal digits of stable_hash: how people and files name an architecture.
[[nodiscard]] std::string id_of(const Architecture& arch);

/// How a model that nobody named is called, in every language: "4a0954d5 (enc 256×3, dec 192×2)", its id, and embedding
/// dim times depth of both stacks.
[[nodiscard]] std::string short_name(const Architecture& arch);

/// What is wrong with the value by itself, whatever the space: empty stacks, numbers below 1, a layer without sources,
/// heads that do not divide `qkv_dim` (not checked when it is 0), a source beyond `max_encoder_layers` (when that is 0,
/// beyond the encoder's depth). Field names are "encoder[1].heads" and so on, layers counted from 1.
[[nodiscard]] std::vector<Problem> problems_of(const Architecture& arch, int qkv_dim = 0, int max_encoder_layers = 0);

}  // namespace hat

template <>
struct std::hash<hat::Architecture> {
  std::size_t operator()(const hat::Architecture& arch) const noexcept;
};
