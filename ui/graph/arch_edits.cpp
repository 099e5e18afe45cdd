// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/arch_edits.h"

#include <algorithm>
#include <bit>

#include <QCoreApplication>
#include <QStringList>

namespace hat::ui {
namespace {

struct ArchEditsTr {
  Q_DECLARE_TR_FUNCTIONS(ArchEdits)
};

QString list_of(std::vector<int> values) {
  std::sort(values.begin(), values.end());
  QStringList texts;
  for (int v : values) texts << QString::number(v);
  return texts.join(", ");
}

int* slot(Architecture& a, Side side, Part part, int layer) {
  if (part == Part::embedding) return side == Side::encoder ? &a.encoder_dim : &a.decoder_dim;
  if (side == Side::encoder) {
    if (layer < 1 || layer > a.encoder_depth()) return nullptr;
    EncoderLayer& l = a.encoder[layer - 1];
    return part == Part::ffn ? &l.ffn_dim : part == Part::self_heads ? &l.heads : nullptr;
  }
  if (layer < 1 || layer > a.decoder_depth()) return nullptr;
  DecoderLayer& l = a.decoder[layer - 1];
  return part == Part::ffn           ? &l.ffn_dim
         : part == Part::self_heads  ? &l.self_heads
         : part == Part::cross_heads ? &l.cross_heads
                                     : nullptr;
}

/// The rule "the last n" of the space that makes `sources` above an encoder of that depth.
std::optional<SourceRule> rule_of(const SearchSpace& space, SourceSet sources, int depth) {
  if (space.any_sources) return std::nullopt;
  for (const SourceRule& rule : space.sources)
    if (rule.last > 0 && rule.resolve(depth) == sources) return rule;
  return std::nullopt;
}

/// After the encoder changed its depth: "the last n" stays the last n; of other sets, layers that are gone become the
/// last one.
void mend(Architecture& a, const SearchSpace& space, int old_depth) {
  const int depth = a.encoder_depth();
  for (DecoderLayer& layer : a.decoder) {
    if (const auto same = rule_of(space, layer.sources, old_depth); same && same->last <= depth) {
      layer.sources = same->resolve(depth);
      continue;
    }
    SourceSet kept;
    for (int e : layer.sources.layers()) kept.insert(std::min(e, depth));
    layer.sources = kept;
  }
}

Edit refuse(const QString& why) { return {std::nullopt, why}; }

}  // namespace

std::vector<int> choicesOf(const SearchSpace& s, Side side, Part part) {
  const bool enc = side == Side::encoder;
  std::vector<int> c;
  switch (part) {
    case Part::ffn: c = enc ? s.encoder_ffn_dims : s.decoder_ffn_dims; break;
    case Part::self_heads: c = enc ? s.encoder_heads : s.self_heads; break;
    case Part::cross_heads: c = s.cross_heads; break;
    case Part::embedding: c = enc ? s.encoder_dims : s.decoder_dims; break;
    case Part::sources: break;
  }
  std::sort(c.begin(), c.end());
  c.erase(std::unique(c.begin(), c.end()), c.end());
  return c;
}

int valueOf(const Architecture& arch, Side side, Part part, int layer) {
  const int* value = slot(const_cast<Architecture&>(arch), side, part, layer);
  return value ? *value : 0;
}

Edit setValue(const Architecture& arch, const SearchSpace& space, Side side, Part part, int layer, int value) {
  const std::vector<int> choices = choicesOf(space, side, part);
  if (std::find(choices.begin(), choices.end(), value) == choices.end()) {
    return refuse(
        ArchEditsTr::tr("%1 is not a choice of this search space: it has %2.").arg(value).arg(list_of(choices)));
  }
  Architecture next = arch;
  int* target = slot(next, side, part, layer);
  if (!target) return refuse(ArchEditsTr::tr("There is no such layer."));
  *target = value;
  return {next, {}};
}

Edit stepValue(const Architecture& arch, const SearchSpace& space, Side side, Part part, int layer, int direction) {
  const std::vector<int> choices = choicesOf(space, side, part);
  const int now = valueOf(arch, side, part, layer);
  if (direction > 0) {
    const auto it = std::upper_bound(choices.begin(), choices.end(), now);
    if (it != choices.end()) return setValue(arch, space, side, part, layer, *it);
    return refuse(ArchEditsTr::tr("%1 is the largest choice of this search space.").arg(now));
  }
  const auto it = std::lower_bound(choices.begin(), choices.end(), now);
  if (it != choices.begin()) return setValue(arch, space, side, part, layer, *std::prev(it));
  return refuse(ArchEditsTr::tr("%1 is the smallest choice of this search space.").arg(now));
}

Edit toggleSource(const Architecture& arch, const SearchSpace& space, int decoder_layer, int encoder_layer) {
  if (decoder_layer < 1 || decoder_layer > arch.decoder_depth())
    return refuse(ArchEditsTr::tr("There is no such layer."));
  if (encoder_layer < 1 || encoder_layer > arch.encoder_depth()) {
    return refuse(ArchEditsTr::tr("This encoder has %1 layers.").arg(arch.encoder_depth()));
  }
  const SourceSet old = arch.decoder[decoder_layer - 1].sources;
  SourceSet wish = old;
  wish.toggle(encoder_layer);
  if (wish.empty())
    return refuse(ArchEditsTr::tr("The last source of a decoder layer cannot go: it would have nothing to attend to."));
  Edit edit{arch, {}};
  edit.arch->decoder[decoder_layer - 1].sources = wish;
  // Drawn all the same: one set of weights serves every subset. But a loss with it is one of weights that never met it.
  if (!space.allows(wish, arch.encoder_depth()))
    edit.remark =
        ArchEditsTr::tr(
            "No SubTransformer with the sources %1 was trained: the same weights serve them, but have never met them.")
            .arg(QString::fromStdString(wish.range_text()));
  return edit;
}

Edit growTo(const Architecture& arch, const SearchSpace& space, Side side, int depth) {
  const std::vector<int>& depths = side == Side::encoder ? space.encoder_depths : space.decoder_depths;
  if (std::find(depths.begin(), depths.end(), depth) == depths.end()) {
    return refuse(
        ArchEditsTr::tr("%1 layers are not a choice of this search space: it has %2.").arg(depth).arg(list_of(depths)));
  }
  Architecture next = arch;
  if (side == Side::encoder) {
    next.encoder.resize(depth, arch.encoder.back());
    mend(next, space, arch.encoder_depth());
  } else {
    next.decoder.resize(depth, arch.decoder.back());
  }
  return {next, {}};
}

Edit removeLayer(const Architecture& arch, const SearchSpace& space, Side side, int layer) {
  const std::vector<int>& depths = side == Side::encoder ? space.encoder_depths : space.decoder_depths;
  const int depth = side == Side::encoder ? arch.encoder_depth() : arch.decoder_depth();
  if (layer < 1 || layer > depth) return refuse(ArchEditsTr::tr("There is no such layer."));
  if (std::find(depths.begin(), depths.end(), depth - 1) == depths.end()) {
    return refuse(ArchEditsTr::tr("%1 layers are not a choice of this search space: it has %2.")
                      .arg(depth - 1)
                      .arg(list_of(depths)));
  }
  Architecture next = arch;
  if (side == Side::decoder) {
    next.decoder.erase(next.decoder.begin() + layer - 1);
    return {next, {}};
  }
  next.encoder.erase(next.encoder.begin() + layer - 1);
  for (DecoderLayer& d : next.decoder) {
    if (const auto same = rule_of(space, d.sources, depth); same && same->last < depth) {
      d.sources = same->resolve(depth - 1);
      continue;
    }
    SourceSet moved;
    for (int e : d.sources.layers()) {
      if (e != layer) moved.insert(e > layer ? e - 1 : e);
    }
    if (moved.empty()) moved.insert(std::min(layer, depth - 1));
    d.sources = moved;
  }
  return {next, {}};
}

int differences(const Architecture& a, const Architecture& b) {
  int n = (a.encoder_dim != b.encoder_dim) + (a.decoder_dim != b.decoder_dim) + (a.encoder.size() != b.encoder.size()) +
          (a.decoder.size() != b.decoder.size());
  for (std::size_t i = 0; i < std::min(a.encoder.size(), b.encoder.size()); ++i) {
    n += (a.encoder[i].ffn_dim != b.encoder[i].ffn_dim) + (a.encoder[i].heads != b.encoder[i].heads);
  }
  for (std::size_t i = 0; i < std::min(a.decoder.size(), b.decoder.size()); ++i) {
    const DecoderLayer &x = a.decoder[i], &y = b.decoder[i];
    n += (x.ffn_dim != y.ffn_dim) + (x.self_heads != y.self_heads) + (x.cross_heads != y.cross_heads) +
         (x.sources != y.sources);
  }
  return n;
}

Part partOf(Side side, int row) {
  if (row < 0) return Part::embedding;
  if (row == 0) return Part::ffn;
  return side == Side::decoder && row == 1 ? Part::cross_heads : Part::self_heads;
}

}  // namespace hat::ui
