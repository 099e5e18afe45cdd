// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "domain/arch/architecture.h"

namespace hat::ui {

/// What an architecture chose, as tables and the Inspector write it: layers from the lowest upwards.
enum class GeneText { dims, encoder_ffn, encoder_heads, decoder_ffn, self_heads, cross_heads, sources };
constexpr int gene_text_count = 7;

/// "256 · 192", "1K 512 768" (1K is 1024), "8 4 8", of sources "36 6" (encoder layers 3 and 6, then 6).
[[nodiscard]] QString geneText(const Architecture& arch, GeneText gene);
/// "Encoder FFN".
[[nodiscard]] QString geneName(GeneText gene);

/// The mean of a field of layers; 0 without any.
[[nodiscard]] double meanOver(const auto& layers, auto field) {
  double sum = 0;
  for (const auto& layer : layers) sum += static_cast<double>(field(layer));
  return layers.empty() ? 0 : sum / static_cast<double>(layers.size());
}

}  // namespace hat::ui
