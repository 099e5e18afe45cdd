// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/architecture_words.h"

#include <algorithm>

#include <QCoreApplication>

namespace hat::ui {
namespace {

struct ArchitectureViewTr {
  Q_DECLARE_TR_FUNCTIONS(hat::ui::ArchitectureView)
};

}  // namespace

QString layerName(const LayerRef& ref) {
  return ref.side == Side::encoder ? ArchitectureViewTr::tr("encoder layer %1").arg(ref.layer)
                                   : ArchitectureViewTr::tr("decoder layer %1").arg(ref.layer);
}

QString partName(Part part) {
  switch (part) {
    case Part::ffn: return ArchitectureViewTr::tr("FFN dim");
    case Part::self_heads: return ArchitectureViewTr::tr("Self-attention heads");
    case Part::cross_heads: return ArchitectureViewTr::tr("Cross-attention heads");
    case Part::sources: return ArchitectureViewTr::tr("Sources");
    case Part::embedding: return ArchitectureViewTr::tr("Embedding dim");
  }
  return {};
}

QString describeHit(const Architecture& arch, const ArchHit& hit) {
  using K = ArchHit::Kind;
  switch (hit.kind) {
    case K::none:
      return ArchitectureViewTr::tr(
          "Drag from an encoder port to a decoder layer to add a source. Delete removes the selected one.");
    case K::encoder_port:
      return ArchitectureViewTr::tr("Encoder layer %1: drag to a decoder layer to make it a source.").arg(hit.layer);
    case K::link:
      return ArchitectureViewTr::tr(
                 "Decoder layer %1 reads encoder layer %2. Click selects the wire, Delete removes it.")
          .arg(hit.decoder_layer)
          .arg(hit.layer);
    case K::encoder_ruler:
    case K::decoder_ruler:
      return ArchitectureViewTr::tr("Drag the triangle to change the embedding dim of the whole stack.");
    case K::ffn_grip: return ArchitectureViewTr::tr("Drag to change the FFN dim of this layer.");
    case K::encoder:
    case K::decoder: break;
  }
  const Side side = hit.kind == K::encoder ? Side::encoder : Side::decoder;
  if (!hit.used) return ArchitectureViewTr::tr("Not used. Click, or press Insert, to grow the stack up to here.");
  const LayerRef ref{side, hit.layer, std::max(0, hit.row)};
  const Part part = partOf(side, ref.row);
  const QString keys = side == Side::decoder ? ArchitectureViewTr::tr("+ and − change it, 1 to 9 toggle sources.")
                                             : ArchitectureViewTr::tr("+ and − change it.");
  QString name = layerName(ref);
  name[0] = name[0].toUpper();
  return QString("%1, %2: %3. %4")
      .arg(name, partName(part), QString::number(valueOf(arch, side, part, hit.layer)), keys);
}

QString compareLetter(int index) { return QString(QChar('A' + index)); }

}  // namespace hat::ui
