// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/arch_layout.h"

#include <algorithm>
#include <cmath>

namespace hat::ui {
namespace {

// Columns at 100 %: margin, ms, index, block, gutter, block, index, ms.
constexpr double kMargin = 6, kMs = 60, kIndex = 20, kBlock = 240, kGutter = 228, kMsRight = 114;
constexpr double kFixed = kMargin + kMs + 2 * kIndex + kMsRight + 8;
constexpr double kHeads = 144, kTop = 29, kUnder = 59, kRulerGap = 19;

struct Rows {
  double pitch, first, encoder_height, decoder_height;
};

Rows rows_of(ZoomLevel level, double pitch, double scale) {
  if (level == ZoomLevel::outline) return {0, 0, std::min(18.0, pitch - 6), std::min(18.0, pitch - 6)};
  if (pitch < 78 * scale) return {15, 10.5, 36, 51};
  return {20 * scale, 13 * scale, 46 * scale, 66 * scale};
}

/// Widest dim of both stacks: they share one scale.
int widest(const Architecture& a, const SearchSpace& s) {
  int dim = std::max({a.encoder_dim, a.decoder_dim, 1});
  for (int d : s.encoder_dims) dim = std::max(dim, d);
  for (int d : s.decoder_dims) dim = std::max(dim, d);
  return dim;
}

int largest_ffn(const Architecture& a, const SearchSpace& s) {
  int dim = 1;
  for (int d : s.encoder_ffn_dims) dim = std::max(dim, d);
  for (int d : s.decoder_ffn_dims) dim = std::max(dim, d);
  for (const auto& l : a.encoder) dim = std::max(dim, l.ffn_dim);
  for (const auto& l : a.decoder) dim = std::max(dim, l.ffn_dim);
  return dim;
}

int narrowest(const Architecture& a, const SearchSpace& s) {
  int dim = std::min(a.encoder_dim, a.decoder_dim);
  for (int d : s.encoder_dims) dim = std::min(dim, d);
  for (int d : s.decoder_dims) dim = std::min(dim, d);
  return std::max(dim, 1);
}

template <class Layers>
StackBox make_stack(const Layers& layers, int rows, const Rows& shape, double height, double left, double used,
                    double full, double base, double ffn_scale, int max_ffn, const ArchLayout& l, bool decoder) {
  StackBox stack{{}, left, used, full, base, base + kRulerGap};
  const int depth = static_cast<int>(layers.size());
  for (int i = 0; i < rows; ++i) {
    BlockBox b;
    b.layer = i + 1;
    b.used = i < depth;
    const double top = base - i * l.pitch - height;
    b.ghost = QRectF(left, top, full, height);
    b.block = QRectF(left, top, used, height);
    if (l.level == ZoomLevel::outline) {
      const double middle = top + height / 2;
      b.rows = decoder ? std::vector<double>{middle, middle, middle} : std::vector<double>{middle, middle};
      b.ffn_track = QRectF(left, top, std::min(used, max_ffn * ffn_scale), height);
      b.ffn_used = b.used ? used * layers[i].ffn_dim / max_ffn : 0;
      b.ffn_track.setWidth(used);
      // A decoder's input lies above its row's encoder output, so that wires never coincide.
      b.port = decoder ? QPointF(left, top + height * 0.25) : QPointF(left + used, top + height * 0.75);
    } else {
      for (int r = 0; r < (decoder ? 3 : 2); ++r) b.rows.push_back(top + shape.first + r * shape.pitch);
      const double bar = std::min(12.0, shape.pitch - 4);
      b.ffn_track = QRectF(left + 8, b.rows[0] - bar / 2, max_ffn * ffn_scale, bar);
      b.ffn_used = b.used ? layers[i].ffn_dim * ffn_scale : 0;
      b.port = decoder ? QPointF(left, b.rows[1]) : QPointF(left + used, top + height / 2);
    }
    stack.blocks.push_back(std::move(b));
  }
  return stack;
}

void route(ArchLayout& l, const Architecture& a, double scale) {
  const int n = a.decoder_depth();
  // A narrow gutter keeps its proportions; the sources' text needs some room at the input.
  const double first = l.compact ? std::min(36 * scale, l.gutter_width * 0.16) : 36 * scale;
  const double last = l.compact ? std::clamp(l.gutter_width * 0.3, 26.0, 62 * scale) : 62 * scale;
  double step = 26 * scale;
  if (n > 1) step = std::clamp((l.gutter_width - first - last) / (n - 1), l.compact ? 6.0 : 14.0, step);
  std::vector<double> reach(a.encoder.size() + 1, 0);
  std::vector<bool> turns(a.encoder.size() + 1, false);
  for (int j = 1; j <= n; ++j) {
    Trunk t;
    t.decoder_layer = j;
    t.x = l.gutter + first + step * (j - 1);
    const BlockBox& block = l.decoder.blocks[j - 1];
    t.input_y = block.port.y();
    t.input_x = block.port.x();
    for (int e : a.decoder[j - 1].sources.layers()) {
      // A number beyond the depth repeats the highest layer: its wire starts there.
      const int layer = std::min(e, a.encoder_depth());
      const QPointF at(t.x, l.encoder.blocks[layer - 1].port.y());
      if (std::none_of(t.joints.begin(), t.joints.end(), [&](const Joint& x) { return x.encoder_layer == layer; })) {
        t.joints.push_back({layer, at, false});
      }
    }
    t.joints.push_back({0, QPointF(t.x, t.input_y), false});
    std::sort(t.joints.begin(), t.joints.end(), [](const Joint& x, const Joint& y) { return x.at.y() > y.at.y(); });
    t.bottom = t.joints.front().at.y();
    t.top = t.joints.back().at.y();
    if (t.joints.size() > 1) {
      t.joints.front().corner = t.joints.back().corner = true;
      // Short trunks turn in tighter corners, so that the two never overlap.
      t.radius = std::min(8.0, (t.bottom - t.top) / 2);
    }
    for (const Joint& joint : t.joints) {
      if (joint.encoder_layer > 0 && t.x >= reach[joint.encoder_layer]) {
        reach[joint.encoder_layer] = t.x;
        turns[joint.encoder_layer] = joint.corner;
        if (joint.corner) reach[joint.encoder_layer] = t.x;
      }
    }
    l.trunks.push_back(std::move(t));
  }
  for (int e = 1; e <= a.encoder_depth(); ++e) {
    if (reach[e] <= 0) continue;
    const QPointF port = l.encoder.blocks[e - 1].port;
    double to = reach[e];
    if (turns[e]) {
      for (const Trunk& t : l.trunks) {
        if (t.x == reach[e]) to -= t.radius;
      }
    }
    l.wires.push_back({e, port.y(), port.x(), to});
  }
}

}  // namespace

ZoomLevel zoomLevelAt(double pitch) {
  return pitch < 44 ? ZoomLevel::outline : pitch <= 120 ? ZoomLevel::layers : ZoomLevel::weights;
}

ArchLayout layoutArchitecture(const Architecture& arch, const SearchSpace& space, QSizeF size, double pitch,
                              double scale, bool compact) {
  ArchLayout l;
  l.compact = compact;
  const int encoder_rows = std::max(arch.encoder_depth(), space.encoder_depths.empty() ? 0 : space.max_encoder_depth());
  const int decoder_rows = std::max(arch.decoder_depth(), space.decoder_depths.empty() ? 0 : space.max_decoder_depth());
  const int rows = std::max({encoder_rows, decoder_rows, 1});
  l.pitch = pitch > 0 ? pitch : std::clamp((size.height() - 88) / rows, compact ? 44.0 : 58.0, 96.0 * scale);
  l.level = pitch > 0 && pitch < 44 ? ZoomLevel::outline : ZoomLevel::layers;
  const Rows shape = rows_of(l.level, l.pitch, scale);
  l.row_pitch = shape.pitch;
  l.numbers = shape.pitch >= 18 && !compact;

  // Beside others: change bar and layer number left of the encoder, layer number right of the decoder.
  const double fixed = compact ? 4 + 2 * kIndex + 12 : kFixed;
  const double stretch = std::clamp((size.width() - fixed * scale) / (2 * kBlock + kGutter),
                                    compact ? 0.2 : 0.6 * scale, compact ? 1.0 : 1.5 * scale);
  const double block = kBlock * stretch, gutter = kGutter * stretch;
  l.px_per_dim = block / widest(arch, space);
  const double narrow = narrowest(arch, space) * l.px_per_dim;
  l.heads_width = std::max(40.0, std::min(kHeads * std::max(1.0, stretch), narrow - (l.numbers ? 8 + 38 * scale : 16)));
  const int max_ffn = largest_ffn(arch, space);
  l.ffn_px_per_dim = l.heads_width / max_ffn;

  const double drawing = fixed * scale + 2 * block + gutter;
  const double left = std::max(0.0, (size.width() - drawing) / 2);
  const double height = std::max(size.height(), rows * l.pitch + 88);
  // A fixed pitch that leaves room keeps the stacks in the middle of it.
  const double slack = std::max(0.0, height - (rows * l.pitch + 88)) / 2;
  const double base = height - kUnder - slack;
  const double encoder_left = left + (compact ? 4 + kIndex + 6 : kMargin + kMs + kIndex) * scale;
  l.gutter = encoder_left + block;
  l.gutter_width = gutter;
  const double decoder_left = l.gutter + gutter;
  const int encoder_max =
      space.encoder_dims.empty() ? arch.encoder_dim : std::max(space.max_encoder_dim(), arch.encoder_dim);
  const int decoder_max =
      space.decoder_dims.empty() ? arch.decoder_dim : std::max(space.max_decoder_dim(), arch.decoder_dim);
  l.encoder =
      make_stack(arch.encoder, encoder_rows, shape, shape.encoder_height, encoder_left, arch.encoder_dim * l.px_per_dim,
                 encoder_max * l.px_per_dim, base, l.ffn_px_per_dim, max_ffn, l, false);
  l.decoder =
      make_stack(arch.decoder, decoder_rows, shape, shape.decoder_height, decoder_left, arch.decoder_dim * l.px_per_dim,
                 decoder_max * l.px_per_dim, base, l.ffn_px_per_dim, max_ffn, l, true);
  l.header = std::max(14.0, base - rows * l.pitch - kTop + 14 + 14);
  if (slack <= 0) l.header = 14;
  l.index_left = encoder_left - 16 * scale;
  l.index_right = decoder_left + block + 16 * scale;
  l.ms_left = encoder_left - 39 * scale;
  l.ms_right = decoder_left + block + 36 * scale;
  l.size = QSizeF(std::max(size.width(), drawing), height);
  route(l, arch, scale);
  return l;
}

namespace {

ArchHit hit_block(const StackBox& stack, const QPointF& p, ArchHit::Kind kind) {
  for (const BlockBox& b : stack.blocks) {
    if (!b.ghost.contains(p)) continue;
    ArchHit hit{kind, b.layer, -1, 0, b.used};
    double best = 1e9;
    for (int r = 0; r < static_cast<int>(b.rows.size()); ++r) {
      const double d = std::abs(b.rows[r] - p.y());
      if (d < best) best = d, hit.row = r;
    }
    const double end = b.ffn_track.left() + b.ffn_used;
    if (b.used && hit.row == 0 && std::abs(p.x() - end) <= 6 && std::abs(p.y() - b.rows[0]) <= 10)
      hit.kind = ArchHit::Kind::ffn_grip;
    return hit;
  }
  return {};
}

ArchHit hit_link(const ArchLayout& l, const QPointF& p) {
  constexpr double kReach = 6;
  const auto nearest_source = [](const Trunk& t, double y) {
    int best = 0;
    double distance = 1e9;
    for (const Joint& j : t.joints) {
      if (j.encoder_layer > 0 && std::abs(j.at.y() - y) < distance)
        distance = std::abs(j.at.y() - y), best = j.encoder_layer;
    }
    return best;
  };
  for (const Trunk& t : l.trunks) {
    const bool on_input = std::abs(p.y() - t.input_y) <= kReach && p.x() >= t.x && p.x() <= t.input_x;
    const bool on_trunk = std::abs(p.x() - t.x) <= kReach && p.y() >= t.top - 2 && p.y() <= t.bottom + 2;
    if (on_input || on_trunk) return {ArchHit::Kind::link, nearest_source(t, p.y()), -1, t.decoder_layer, true};
  }
  for (const Wire& w : l.wires) {
    if (std::abs(p.y() - w.y) > kReach || p.x() < w.from || p.x() > w.to + 8) continue;
    // The piece of the wire before a trunk belongs to the first trunk to its right that it joins.
    for (const Trunk& t : l.trunks) {
      const bool joins = std::any_of(t.joints.begin(), t.joints.end(),
                                     [&](const Joint& j) { return j.encoder_layer == w.encoder_layer; });
      if (joins && t.x >= p.x() - kReach) return {ArchHit::Kind::link, w.encoder_layer, -1, t.decoder_layer, true};
    }
  }
  return {};
}

bool on_ruler(const StackBox& s, const QPointF& p) {
  return p.y() >= s.ruler - 14 && p.y() <= s.ruler + 24 && p.x() >= s.left - 8 && p.x() <= s.left + s.full_width + 8;
}

}  // namespace

ArchHit hitTest(const ArchLayout& l, const QPointF& p) {
  for (const BlockBox& b : l.encoder.blocks) {
    if (b.used && std::hypot(p.x() - b.port.x(), p.y() - b.port.y()) <= 8)
      return {ArchHit::Kind::encoder_port, b.layer, -1, 0, true};
  }
  if (const ArchHit link = hit_link(l, p);
      link.kind != ArchHit::Kind::none && p.x() >= l.gutter && p.x() < l.gutter + l.gutter_width - 2)
    return link;
  if (const ArchHit hit = hit_block(l.encoder, p, ArchHit::Kind::encoder); hit.kind != ArchHit::Kind::none) return hit;
  if (const ArchHit hit = hit_block(l.decoder, p, ArchHit::Kind::decoder); hit.kind != ArchHit::Kind::none) return hit;
  if (on_ruler(l.encoder, p)) return {ArchHit::Kind::encoder_ruler, 0, -1, 0, true};
  if (on_ruler(l.decoder, p)) return {ArchHit::Kind::decoder_ruler, 0, -1, 0, true};
  return {};
}

int decoderNear(const ArchLayout& l, const QPointF& p, double reach) {
  int best = 0;
  double distance = reach;
  for (const BlockBox& b : l.decoder.blocks) {
    if (!b.used) continue;
    const double dx = std::max({b.ghost.left() - p.x(), 0.0, p.x() - b.ghost.right()});
    const double dy = std::max({b.ghost.top() - p.y(), 0.0, p.y() - b.ghost.bottom()});
    const double d = std::hypot(dx, dy);
    if (d <= distance) distance = d, best = b.layer;
  }
  return best;
}

}  // namespace hat::ui
