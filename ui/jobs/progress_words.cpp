// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/progress_words.h"

#include <QCoreApplication>

namespace hat::ui {
namespace {
struct ProgressWordsTr {
  Q_DECLARE_TR_FUNCTIONS(JobStatus)
};
}  // namespace

QString stageText(const Progress& progress) {
  switch (progress.stage) {
    case VerbStage::none: return {};
    case VerbStage::looking_for_changes: return ProgressWordsTr::tr("looking for changes");
    case VerbStage::reading_text: return ProgressWordsTr::tr("reading the text");
    case VerbStage::training_tokenizer: return ProgressWordsTr::tr("training the tokenizer");
    case VerbStage::encoding_training_text: return ProgressWordsTr::tr("encoding the training text");
    case VerbStage::encoding_validation_text: return ProgressWordsTr::tr("encoding the validation text");
    case VerbStage::writing: return ProgressWordsTr::tr("writing");
    case VerbStage::generation:
      return ProgressWordsTr::tr("generation %1 of %2").arg(progress.step).arg(progress.steps);
    case VerbStage::measuring:
      return progress.steps > 1
                 ? ProgressWordsTr::tr("measuring, round %1 of %2").arg(progress.step).arg(progress.steps)
                 : ProgressWordsTr::tr("measuring");
    case VerbStage::measuring_again: return ProgressWordsTr::tr("measuring again what ran slow");
    case VerbStage::measuring_pace: return ProgressWordsTr::tr("measuring the pace of this machine");
    case VerbStage::measuring_winner: return ProgressWordsTr::tr("measuring the winner on this machine");
    case VerbStage::measuring_front: return ProgressWordsTr::tr("measuring the front on this machine");
    case VerbStage::measuring_lengths: return ProgressWordsTr::tr("measuring sentence lengths");
    case VerbStage::certifying: return ProgressWordsTr::tr("measuring whether the promise is kept");
    case VerbStage::fitting_predictor: return ProgressWordsTr::tr("fitting the latency predictor");
    case VerbStage::translating: return ProgressWordsTr::tr("translating");
    case VerbStage::aligning_words:
      return ProgressWordsTr::tr("aligning words, round %1 of %2").arg(progress.step).arg(progress.steps);
  }
  return {};
}

QString unitText(WorkUnit unit) {
  switch (unit) {
    case WorkUnit::none: return {};
    case WorkUnit::sentences: return ProgressWordsTr::tr("sentences");
    case WorkUnit::architectures: return ProgressWordsTr::tr("architectures");
    case WorkUnit::steps: return ProgressWordsTr::tr("steps");
  }
  return {};
}

}  // namespace hat::ui
