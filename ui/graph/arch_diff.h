// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QString>
#include <QStringList>

#include "ui/graph/arch_edits.h"

namespace hat::ui {

/// One gene of several architectures side by side.
struct GeneRow {
  Side side = Side::encoder;
  int layer = 0;  ///< from 1; 0: the stack's embedding dim
  Part part = Part::embedding;
  bool whole = false;  ///< the layer as a whole, because not all of the architectures have it
  QString name;        ///< "Decoder 2, FFN"
  QStringList values;  ///< one per architecture, in their order
  bool differs = false;
};

/// Every gene of every layer that any of them has: encoder from its embedding dim up, then the decoder. A layer that
/// some lack is one row.
[[nodiscard]] std::vector<GeneRow> geneRows(const std::vector<Architecture>& archs);

/// The rows that differ, in the same order.
[[nodiscard]] std::vector<GeneRow> differingRows(const std::vector<Architecture>& archs);

/// What a drawing marks: the genes that are not the same in all of the architectures.
struct DiffMarks {
  std::set<std::pair<int, int>> encoder, decoder;  ///< (layer, int(Part)); layer 0: the embedding dim
  std::set<int> encoder_layers, decoder_layers;    ///< layers that some lack
  [[nodiscard]] bool has(Side side, int layer, Part part) const;
  [[nodiscard]] bool whole(Side side, int layer) const;
};
[[nodiscard]] DiffMarks marksOf(const std::vector<GeneRow>& rows);

}  // namespace hat::ui
