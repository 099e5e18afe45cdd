// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/graph/arch_layout.h"
#include "ui/graph/arch_painter.h"

namespace hat::ui {

/// "decoder layer 3".
[[nodiscard]] QString layerName(const LayerRef& ref);
/// "FFN dim", "Self-attention heads", ...
[[nodiscard]] QString partName(Part part);
/// What lies there, and what can be done with it.
[[nodiscard]] QString describeHit(const Architecture& arch, const ArchHit& hit);

/// What one of those that are compared is called by its place: "A", "B", ...
[[nodiscard]] QString compareLetter(int index);

}  // namespace hat::ui
