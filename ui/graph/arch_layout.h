// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "domain/space/search_space.h"

namespace hat::ui {

/// How much of a layer is drawn.
enum class ZoomLevel { outline, layers, weights };

/// The level at a row pitch in px: Outline under 44, Layers up to 120, Weights over it.
[[nodiscard]] ZoomLevel zoomLevelAt(double pitch);

/// Where one layer's block lies. `ghost` is its size in the SuperTransformer, `block` the part that is used.
struct BlockBox {
  int layer = 0;     ///< from 1
  bool used = true;  ///< false: the SuperTransformer has it, this architecture leaves it
  QRectF ghost, block;
  QRectF ffn_track;          ///< outlined to the SuperTransformer's maximum
  double ffn_used = 0;       ///< px of the track that are filled
  std::vector<double> rows;  ///< y of the row centres: FFN, cross-attention (decoder only), self-attention
  QPointF port;              ///< encoder: where its output leaves; decoder: where its input enters
};

/// One stack with its ruler.
struct StackBox {
  std::vector<BlockBox> blocks;  ///< layer 1 first, unused ones last
  double left = 0;
  double used_width = 0;  ///< px of the embedding dim
  double full_width = 0;  ///< px of the widest embedding dim
  double base = 0;        ///< y of the lowest block's bottom
  double ruler = 0;       ///< y of the ruler
};

/// One joint of a trunk: where an encoder layer's wire meets it, or where the wire to the decoder leaves.
struct Joint {
  int encoder_layer = 0;  ///< 0: the wire into the decoder's block
  QPointF at;
  bool corner = false;  ///< turns with a radius; otherwise a dot
};

/// The wires of one decoder layer: a vertical trunk, the sources that join it, one wire into the block.
struct Trunk {
  int decoder_layer = 0;
  double x = 0, top = 0, bottom = 0;
  double radius = 8;
  std::vector<Joint> joints;        ///< by descending y: layer 1 has the largest y
  double input_y = 0, input_x = 0;  ///< where the arrow head's tip touches the block
};

/// One horizontal wire: from an encoder layer's port to the furthest trunk that it joins.
struct Wire {
  int encoder_layer = 0;
  double y = 0, from = 0, to = 0;
};

struct ArchLayout {
  ZoomLevel level = ZoomLevel::layers;
  double pitch = 0;
  double row_pitch = 20;  ///< between the rows of a block
  bool numbers = true;    ///< rows are high enough for their numbers
  bool compact = false;   ///< beside others: no ms columns, short heads
  double px_per_dim = 0;
  double ffn_px_per_dim = 0;
  double heads_width = 0;  ///< px shared by the heads of a row, whatever their number
  StackBox encoder, decoder;
  double gutter = 0, gutter_width = 0;
  double header = 0;                       ///< y of the column heads' centre
  double ms_left = 0;                      ///< right edge of the encoder's ms numbers
  double ms_right = 0;                     ///< left edge of the decoder's ms bars
  double index_left = 0, index_right = 0;  ///< centres of the layer numbers
  std::vector<Wire> wires;
  std::vector<Trunk> trunks;
  QSizeF size;  ///< of the drawing; higher than asked for when the pitch is fixed
};

/// Positions of everything, for a drawing of `size` px. `pitch` 0 takes the one that fits the height;
/// `scale` is the text scale. Widths are dimensions: the widest embedding takes 240 px, more where there is room.
/// `compact` leaves the ms columns and the numbers out, so that two to four drawings fit side by side.
[[nodiscard]] ArchLayout layoutArchitecture(const Architecture& arch, const SearchSpace& space, QSizeF size,
                                            double pitch = 0, double scale = 1, bool compact = false);

/// What lies under a point.
struct ArchHit {
  enum class Kind {
    none,
    encoder,
    decoder,
    encoder_port,
    link,
    encoder_ruler,
    decoder_ruler,
    ffn_grip
  } kind = Kind::none;
  int layer = 0;          ///< of the block, or the link's encoder layer
  int row = -1;           ///< of the block: index in BlockBox::rows
  int decoder_layer = 0;  ///< of the link
  bool used = true;
  bool operator==(const ArchHit&) const = default;
};

/// Wires are hit within 6 px, ports within 8.
[[nodiscard]] ArchHit hitTest(const ArchLayout& layout, const QPointF& point);
/// The decoder layer whose block is nearest to `point` within `reach` px; 0 when there is none. For a wire being drawn.
[[nodiscard]] int decoderNear(const ArchLayout& layout, const QPointF& point, double reach);

}  // namespace hat::ui
