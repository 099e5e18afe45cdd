// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gene_text.h"

#include <QCoreApplication>

namespace hat::ui {
namespace {

/// The translators' context of these words.
struct Genes {
  Q_DECLARE_TR_FUNCTIONS(Genes)
};

template <class Layers, class Value>
QString each(const Layers& layers, Value value) {
  QStringList texts;
  for (const auto& layer : layers) texts << value(layer);
  return texts.join(' ');
}

template <class Layer>
QString ffn(const Layer& layer) {
  return layer.ffn_dim % 1024 == 0 ? QString("%1K").arg(layer.ffn_dim / 1024) : QString::number(layer.ffn_dim);
}

/// Without commas as long as every layer has one digit.
QString sources_of(const DecoderLayer& layer) {
  const QString text = QString::fromStdString(layer.sources.text());
  return layer.sources.highest() > 9 ? text : QString(text).remove(',');
}

}  // namespace

QString geneText(const Architecture& arch, GeneText gene) {
  switch (gene) {
    case GeneText::dims: return QString("%1 · %2").arg(arch.encoder_dim).arg(arch.decoder_dim);
    case GeneText::encoder_ffn: return each(arch.encoder, [](const EncoderLayer& layer) { return ffn(layer); });
    case GeneText::encoder_heads:
      return each(arch.encoder, [](const EncoderLayer& layer) { return QString::number(layer.heads); });
    case GeneText::decoder_ffn: return each(arch.decoder, [](const DecoderLayer& layer) { return ffn(layer); });
    case GeneText::self_heads:
      return each(arch.decoder, [](const DecoderLayer& layer) { return QString::number(layer.self_heads); });
    case GeneText::cross_heads:
      return each(arch.decoder, [](const DecoderLayer& layer) { return QString::number(layer.cross_heads); });
    case GeneText::sources: return each(arch.decoder, [](const DecoderLayer& layer) { return sources_of(layer); });
  }
  return {};
}

QString geneName(GeneText gene) {
  switch (gene) {
    case GeneText::dims: return Genes::tr("Embedding dim");
    case GeneText::encoder_ffn: return Genes::tr("Encoder FFN");
    case GeneText::encoder_heads: return Genes::tr("Encoder heads");
    case GeneText::decoder_ffn: return Genes::tr("Decoder FFN");
    case GeneText::self_heads: return Genes::tr("Self heads");
    case GeneText::cross_heads: return Genes::tr("Cross heads");
    case GeneText::sources: return Genes::tr("Sources");
  }
  return {};
}

}  // namespace hat::ui
