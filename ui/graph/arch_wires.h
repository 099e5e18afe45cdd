// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/arch_scene.h"

namespace hat::ui {

/// Draws which encoder layers each decoder layer reads: wires, the trunks that gather them, ports, the wire that is
/// being drawn.
void paintWires(const ArchScene& scene);

}  // namespace hat::ui
