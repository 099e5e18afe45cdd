// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/space/search_space.h"

namespace hat::cli {

/// The architecture as a Graphviz graph: two columns of layers, an edge from each encoder layer to the decoder layers
/// that attend to it.
[[nodiscard]] std::string architecture_dot(const Architecture& arch);

/// The architecture as an SVG drawing: width of a block = embedding dim, bar = FFN dim, dots = heads, arcs =
/// cross-attention sources; the SuperTransformer's full size as a dashed outline behind it when `space` is given. Over
/// it stand `name` (the id where it is empty), the text form, the totals that `space` tells and what else is known, a
/// line each in `facts`; a legend under it.
[[nodiscard]] std::string architecture_svg(const Architecture& arch, const SearchSpace* space,
                                           const std::string& name = {}, const std::vector<std::string>& facts = {});

}  // namespace hat::cli
