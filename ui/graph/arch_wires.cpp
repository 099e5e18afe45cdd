// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/arch_wires.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

namespace hat::ui {
namespace {

struct WireScene : ArchScene {
  [[nodiscard]] bool lit(const Trunk& trunk, const Joint* joint, const LayerRef& ref) const {
    if (e.marks)
      return e.marks->has(Side::decoder, trunk.decoder_layer, Part::sources) ||
             e.marks->whole(Side::decoder, trunk.decoder_layer);
    if (ref.layer == 0 || ref.row < 0) return false;
    if (ref.side == Side::decoder) return trunk.decoder_layer == ref.layer;
    if (!joint)
      return std::any_of(trunk.joints.begin(), trunk.joints.end(),
                         [&](const Joint& j) { return j.encoder_layer == ref.layer; });
    return lit(trunk, nullptr, ref);
  }

  static void corner(QPainterPath& path, const Trunk& trunk, const Joint& j) {
    const double r = trunk.radius;
    const double side = j.encoder_layer > 0 ? -r : r;  // sources come from the left, the input leaves to the right
    const double down = j.at.y() <= trunk.top ? r : -r;
    path.moveTo(j.at.x() + side, j.at.y());
    path.quadTo(j.at, QPointF(j.at.x(), j.at.y() + down));
  }

  void trunk_path(const Trunk& trunk, const QPen& pen, const QColor& ink) {
    const double y1 = trunk.joints.back().corner ? trunk.top + trunk.radius : trunk.top;
    const double y2 = trunk.joints.front().corner ? trunk.bottom - trunk.radius : trunk.bottom;
    if (y2 > y1) {
      p.setPen(QPen(t.base, pen.widthF() + 4, Qt::SolidLine, Qt::FlatCap));
      p.drawLine(QPointF(trunk.x, y1), QPointF(trunk.x, y2));
      p.setPen(pen);
      p.drawLine(QPointF(trunk.x, y1), QPointF(trunk.x, y2));
    }
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    QPainterPath corners;
    for (const Joint& j : trunk.joints) {
      if (j.corner) corner(corners, trunk, j);
    }
    p.drawPath(corners);
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    for (const Joint& j : trunk.joints) {
      if (!j.corner) p.drawEllipse(j.at, 3.5, 3.5);
    }
  }

  void input_wire(const Trunk& trunk, const QPen& pen) {
    const bool turned = trunk.input_y <= trunk.top || trunk.input_y >= trunk.bottom;
    p.setPen(pen);
    p.drawLine(QPointF(trunk.x + (turned && trunk.joints.size() > 1 ? trunk.radius : 0), trunk.input_y),
               QPointF(trunk.input_x - 7, trunk.input_y));
  }

  void arrow(const Trunk& trunk, const QColor& ink) {
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    const QPointF tip(trunk.input_x - 1, trunk.input_y);
    p.drawPolygon(QPolygonF{tip, tip + QPointF(-7, -4), tip + QPointF(-7, 4)});
  }

  void label(const Trunk& trunk, bool strong) {
    strong = strong || (e.marks && e.marks->has(Side::decoder, trunk.decoder_layer, Part::sources));
    p.setFont(numberFont(Role::caption, strong ? QFont::DemiBold : QFont::Normal));
    p.setPen(strong ? t.text1 : t.text2);
    const QString text = QString::fromStdString(a.decoder[trunk.decoder_layer - 1].sources.range_text());
    // Above its wire; in the outline, where the wires start close under the heads, below it.
    const double off = std::max(11.0, lineHeight(Role::caption) * 0.7);
    textAt(p, {trunk.input_x - (l.compact ? 10 : 16), trunk.input_y + (l.level == ZoomLevel::outline ? off : -off)},
           Qt::AlignRight, text);
  }

  void wires() {
    const LayerRef focus = e.interactive ? (e.selected.layer > 0 ? e.selected : e.hovered) : LayerRef{};
    const bool any = e.marks || (focus.layer > 0 && focus.row >= 0);
    const QPen plain(any ? t.xatdim : t.xat, 1.5, Qt::SolidLine, Qt::FlatCap);
    const QPen strong(t.xat, 2, Qt::SolidLine, Qt::FlatCap);
    for (const Wire& w : l.wires) {
      p.setPen(plain);
      p.drawLine(QPointF(w.from, w.y), QPointF(w.to, w.y));
    }
    for (const Trunk& trunk : l.trunks) input_wire(trunk, plain);
    for (const Trunk& trunk : l.trunks) trunk_path(trunk, plain, plain.color());
    if (any) {
      for (const Trunk& trunk : l.trunks) {
        if (!lit(trunk, nullptr, focus)) continue;
        for (const Joint& j : trunk.joints) {
          if (j.encoder_layer == 0 || (!e.marks && focus.side == Side::encoder && j.encoder_layer != focus.layer))
            continue;
          const double from = l.encoder.blocks[j.encoder_layer - 1].port.x();
          p.setPen(strong);
          p.drawLine(QPointF(from, j.at.y()), QPointF(trunk.x - (j.corner ? trunk.radius : 0), j.at.y()));
        }
        input_wire(trunk, strong);
        trunk_path(trunk, strong, t.xat);
      }
    }
    for (const Trunk& trunk : l.trunks) {
      const bool on = !any || lit(trunk, nullptr, focus);
      arrow(trunk, on ? t.xat : t.xatdim);
      label(trunk, any && on);
    }
    selected_link();
    ports(focus);
  }

  void selected_link() {
    if (!e.interactive || e.link_decoder == 0 || e.link_decoder > static_cast<int>(l.trunks.size())) return;
    const Trunk& trunk = l.trunks[e.link_decoder - 1];
    for (const Joint& j : trunk.joints) {
      if (j.encoder_layer != e.link_encoder) continue;
      QPainterPath path(QPointF(l.encoder.blocks[j.encoder_layer - 1].port));
      path.lineTo(j.at);
      path.lineTo(trunk.x, trunk.input_y);
      path.lineTo(trunk.input_x - 7, trunk.input_y);
      p.setPen(QPen(t.accent, 2.25, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
      p.setBrush(Qt::NoBrush);
      p.drawPath(path);
      arrow(trunk, t.accent);
    }
  }

  void ports(const LayerRef& focus) {
    for (const BlockBox& b : l.encoder.blocks) {
      if (!b.used) continue;
      const bool read =
          std::any_of(l.wires.begin(), l.wires.end(), [&](const Wire& w) { return w.encoder_layer == b.layer; });
      bool on = !e.marks && (focus.layer == 0 || focus.row < 0);
      for (const Trunk& trunk : l.trunks) {
        if (!lit(trunk, nullptr, focus)) continue;
        on = on || (focus.layer > 0 && focus.side == Side::encoder
                        ? b.layer == focus.layer
                        : std::any_of(trunk.joints.begin(), trunk.joints.end(),
                                      [&](const Joint& j) { return j.encoder_layer == b.layer; }));
      }
      const QColor ink = on ? t.xat : t.xatdim;
      p.setPen(QPen(t.base, 1));
      p.setBrush(t.base);
      p.drawEllipse(b.port, 4.5, 4.5);
      p.setPen(QPen(ink, 1.5));
      p.setBrush(read ? ink : t.base);
      p.drawEllipse(b.port, read ? 2.75 : 3.0, read ? 2.75 : 3.0);
    }
    if (e.drawing) {
      QPen pen(t.xat, 2, Qt::DashLine, Qt::RoundCap);
      p.setPen(pen);
      p.drawLine(e.drawing_from, e.drawing_to);
    }
  }
};

}  // namespace

void paintWires(const ArchScene& scene) { WireScene{scene}.wires(); }

}  // namespace hat::ui
