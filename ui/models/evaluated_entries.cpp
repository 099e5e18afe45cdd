// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evaluated_entries.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

#include "domain/latency/predictor.h"
#include "domain/workspace/evaluated.h"
#include "domain/workspace/workspace.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

/// The translators' context of these words.
struct Evaluations {
  Q_DECLARE_TR_FUNCTIONS(Evaluations)
};

}  // namespace

void placeEvaluations(const Session& session, std::vector<CatalogEntry>& entries) {
  const Workspace* workspace = session.workspace();
  if (!workspace || workspace->evaluations.empty()) return;
  std::vector<ScoredModel> models;
  for (const CatalogEntry& entry : entries) {
    ScoredModel model;
    const ModelInfo* info = session.model(QString::fromStdString(entry.model));
    model.weights = info ? info->fingerprint : std::string();
    model.arch = entry.choice.arch;
    if (std::isfinite(entry.bleu)) model.card_bleu = entry.bleu;
    models.push_back(std::move(model));
  }
  const EvaluatedModels scores = evaluated_models(models, workspace->evaluations);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    CatalogEntry& entry = entries[i];
    if (!scores.text.empty()) {
      entry.bleu = scores.models[i].bleu.value_or(std::nan(""));
      entry.choice.numbers.chrf.reset();
      entry.choice.numbers.bleu = scores.models[i].bleu;
      entry.bleu_text = evaluationText(scores.reference, scores.sentences);
    }
    if (!session.device()->predictor() || std::isfinite(entry.measured_ms)) continue;
    if (const auto ms = evaluated_ms(workspace->evaluations, models[i].weights, models[i].arch,
                                     session.device()->predictor()->info(), session.device()->tokens()))
      entry.choice.numbers.latency_ms = entry.measured_ms = *ms;
  }
}

QString evaluationText(const std::string& reference, std::int64_t sentences) {
  return Evaluations::tr("%1, %2 sentences")
      .arg(QFileInfo(QString::fromStdString(reference)).fileName(), number(sentences));
}

QStringList evaluationLines(const Evaluation& e) {
  QStringList lines{QString("%1  %2").arg(bleu(e.bleu), QString::fromStdString(e.bleu_signature)),
                    evaluationText(e.reference, e.sentences),
                    Evaluations::tr("%1 per sentence, beam %2").arg(milliseconds(e.ms_per_sentence)).arg(e.beam)};
  if (e.latency_ms)
    lines << Evaluations::tr("%1 for a sentence of %2 tokens").arg(milliseconds(*e.latency_ms)).arg(e.tokens);
  QStringList where{processorText(e.device), QString::fromStdString(e.device.engine), dayText(e.device.date)};
  where.removeAll(QString());
  lines << where.join(", ");
  return lines;
}

}  // namespace hat::ui
