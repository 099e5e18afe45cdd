// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "domain/space/search_space.h"

namespace hat::ui {

enum class Side { encoder, decoder };
/// What of a layer (or a stack) is elastic.
enum class Part { ffn, cross_heads, self_heads, sources, embedding };
/// The part that a row of a block shows.
[[nodiscard]] Part partOf(Side side, int row);

/// An edit's outcome: the new architecture, or why it cannot be. `remark` says what was done beyond what was asked.
struct Edit {
  std::optional<Architecture> arch;
  QString remark;
};

/// The choices of a part, ascending.
[[nodiscard]] std::vector<int> choicesOf(const SearchSpace& space, Side side, Part part);
/// Its value in `arch`; layers count from 1 and do not matter for `embedding`.
[[nodiscard]] int valueOf(const Architecture& arch, Side side, Part part, int layer);

// What these return fits the weights of `space` when `arch` does (SearchSpace::weight_misfits): sources may be any
// subset.

[[nodiscard]] Edit setValue(const Architecture& arch, const SearchSpace& space, Side side, Part part, int layer,
                            int value);
/// One choice up or down.
[[nodiscard]] Edit stepValue(const Architecture& arch, const SearchSpace& space, Side side, Part part, int layer,
                             int direction);
/// Adds or removes one encoder layer of a decoder layer's sources. Any non-empty subset can be drawn; the remark says
/// when the space does not hold it.
[[nodiscard]] Edit toggleSource(const Architecture& arch, const SearchSpace& space, int decoder_layer,
                                int encoder_layer);
/// Grows a stack to `depth` (copies of its highest layer) or removes one layer of it. Sources that were "the last n" of
/// the encoder stay so; others keep their layers.
[[nodiscard]] Edit growTo(const Architecture& arch, const SearchSpace& space, Side side, int depth);
[[nodiscard]] Edit removeLayer(const Architecture& arch, const SearchSpace& space, Side side, int layer);

/// How many genes differ: dims, depths, and every field of the layers that both have.
[[nodiscard]] int differences(const Architecture& a, const Architecture& b);

}  // namespace hat::ui
