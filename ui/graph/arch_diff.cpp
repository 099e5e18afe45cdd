// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/arch_diff.h"

#include <algorithm>

#include <QCoreApplication>

namespace hat::ui {
namespace {

struct ArchDiffTr {
  Q_DECLARE_TR_FUNCTIONS(ArchDiff)
};

QString part_name(Part part, Side side) {
  switch (part) {
    case Part::ffn: return ArchDiffTr::tr("FFN");
    case Part::cross_heads: return ArchDiffTr::tr("cross heads");
    case Part::self_heads: return side == Side::encoder ? ArchDiffTr::tr("heads") : ArchDiffTr::tr("self heads");
    case Part::sources: return ArchDiffTr::tr("sources");
    case Part::embedding: return ArchDiffTr::tr("embedding dim");
  }
  return {};
}

int depth_of(const Architecture& arch, Side side) {
  return side == Side::encoder ? arch.encoder_depth() : arch.decoder_depth();
}

QString value_of(const Architecture& arch, Side side, Part part, int layer) {
  if (part == Part::sources) return QString::fromStdString(arch.decoder[layer - 1].sources.range_text());
  return QString::number(valueOf(arch, side, part, layer));
}

/// "3072, 4 · 8 @ 5–6": a layer in one cell.
QString layer_text(const Architecture& arch, Side side, int layer) {
  if (layer > depth_of(arch, side)) return ArchDiffTr::tr("none");
  QString text = value_of(arch, side, Part::ffn, layer) + ", " + value_of(arch, side, Part::self_heads, layer);
  if (side == Side::decoder)
    text += QString::fromUtf8(" · ") + value_of(arch, side, Part::cross_heads, layer) + " @ " +
            value_of(arch, side, Part::sources, layer);
  return text;
}

void add(std::vector<GeneRow>& rows, GeneRow row) {
  row.differs = std::any_of(row.values.begin(), row.values.end(),
                            [&](const QString& value) { return value != row.values.first(); });
  rows.push_back(std::move(row));
}

}  // namespace

std::vector<GeneRow> geneRows(const std::vector<Architecture>& archs) {
  std::vector<GeneRow> rows;
  if (archs.empty()) return rows;
  for (const Side side : {Side::encoder, Side::decoder}) {
    const QString stack = side == Side::encoder ? ArchDiffTr::tr("Encoder") : ArchDiffTr::tr("Decoder");
    GeneRow dim{
        side, 0,    Part::embedding, false, ArchDiffTr::tr("%1, %2").arg(stack, part_name(Part::embedding, side)),
        {},   false};
    int deepest = 0, shallowest = 1000;
    for (const Architecture& arch : archs) {
      dim.values << QString::number(valueOf(arch, side, Part::embedding, 0));
      deepest = std::max(deepest, depth_of(arch, side));
      shallowest = std::min(shallowest, depth_of(arch, side));
    }
    add(rows, std::move(dim));
    for (int layer = 1; layer <= deepest; ++layer) {
      const QString name = ArchDiffTr::tr("%1 %2").arg(stack).arg(layer);
      if (layer > shallowest) {
        GeneRow whole{side, layer, Part::ffn, true, name, {}, false};
        for (const Architecture& arch : archs) whole.values << layer_text(arch, side, layer);
        add(rows, std::move(whole));
        continue;
      }
      const std::vector<Part> parts =
          side == Side::encoder ? std::vector<Part>{Part::ffn, Part::self_heads}
                                : std::vector<Part>{Part::ffn, Part::self_heads, Part::cross_heads, Part::sources};
      for (const Part part : parts) {
        GeneRow row{side, layer, part, false, ArchDiffTr::tr("%1, %2").arg(name, part_name(part, side)), {}, false};
        for (const Architecture& arch : archs) row.values << value_of(arch, side, part, layer);
        add(rows, std::move(row));
      }
    }
  }
  return rows;
}

std::vector<GeneRow> differingRows(const std::vector<Architecture>& archs) {
  std::vector<GeneRow> rows = geneRows(archs);
  std::erase_if(rows, [](const GeneRow& row) { return !row.differs; });
  return rows;
}

bool DiffMarks::has(Side side, int layer, Part part) const {
  return (side == Side::encoder ? encoder : decoder).contains({layer, static_cast<int>(part)});
}

bool DiffMarks::whole(Side side, int layer) const {
  return (side == Side::encoder ? encoder_layers : decoder_layers).contains(layer);
}

DiffMarks marksOf(const std::vector<GeneRow>& rows) {
  DiffMarks marks;
  for (const GeneRow& row : rows) {
    if (!row.differs) continue;
    if (row.whole)
      (row.side == Side::encoder ? marks.encoder_layers : marks.decoder_layers).insert(row.layer);
    else
      (row.side == Side::encoder ? marks.encoder : marks.decoder).insert({row.layer, static_cast<int>(row.part)});
  }
  return marks;
}

}  // namespace hat::ui
