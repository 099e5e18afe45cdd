// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointF>

#include "ui/graph/arch_diff.h"
#include "ui/graph/arch_edits.h"
#include "ui/graph/arch_layout.h"
#include "ui/theme/theme.h"

class QPainter;

namespace hat::ui {

/// ms of each layer; empty: none are known, no columns.
struct LayerMs {
  std::vector<double> encoder, decoder;
  bool measured = false;  ///< else estimated: drawn soft
  double longest =
      0;  ///< ms that the longest bar stands for, the same for every architecture that is shown; 0: this one's own
};

/// One layer, one of its parts; layer 0: nothing is selected.
struct LayerRef {
  Side side = Side::decoder;
  int layer = 0;
  int row = 0;  ///< FFN, cross-attention (decoder), self-attention; -1: the stack's embedding dim
  bool operator==(const LayerRef&) const = default;
};

/// What is emphasised.
struct ArchEmphasis {
  LayerRef selected, hovered;
  int link_encoder = 0, link_decoder = 0;  ///< the selected wire
  bool drawing = false;                    ///< a wire is being drawn from `drawing_from` to `drawing_to`
  QPointF drawing_from, drawing_to;
  int drop_decoder = 0;                                      ///< snapped to this decoder layer
  int ruler_preview_encoder = 0, ruler_preview_decoder = 0;  ///< dims while a triangle is dragged
  bool interactive = true;                                   ///< false for exports: no selection, no grip
  /// Beside others: what is the same in all turns neutral, what differs keeps its hue and has a bar at its left.
  const DiffMarks* marks = nullptr;
  const GeneRow* focus = nullptr;  ///< the difference that is pointed out
};

/// Draws the Outline and Layers levels.
void paintArchitecture(QPainter& painter, const ArchLayout& layout, const Architecture& arch, const SearchSpace& space,
                       const LayerMs& ms, const ArchEmphasis& emphasis, const Theme& theme);

}  // namespace hat::ui
