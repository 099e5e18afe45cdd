// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_words.h"

#include <fmt/format.h>

namespace hat::cli {

std::string stage_text(const Progress& progress) {
  switch (progress.stage) {
    case VerbStage::none: return {};
    case VerbStage::looking_for_changes: return "looking for changes";
    case VerbStage::reading_text: return "reading the text";
    case VerbStage::training_tokenizer: return "training the tokenizer";
    case VerbStage::encoding_training_text: return "encoding the training text";
    case VerbStage::encoding_validation_text: return "encoding the validation text";
    case VerbStage::writing: return "writing";
    case VerbStage::generation: return fmt::format("generation {} of {}", progress.step, progress.steps);
    case VerbStage::measuring:
      return progress.steps > 1 ? fmt::format("measuring, round {} of {}", progress.step, progress.steps) : "measuring";
    case VerbStage::measuring_again: return "measuring again what ran slow";
    case VerbStage::measuring_pace: return "measuring the pace of this machine";
    case VerbStage::measuring_winner: return "measuring the winner on this machine";
    case VerbStage::measuring_front: return "measuring the front on this machine";
    case VerbStage::measuring_lengths: return "measuring sentence lengths";
    case VerbStage::certifying: return "measuring whether the promise is kept";
    case VerbStage::fitting_predictor: return "fitting the latency predictor";
    case VerbStage::translating: return "translating";
    case VerbStage::aligning_words: return fmt::format("aligning words, round {} of {}", progress.step, progress.steps);
  }
  return {};
}

std::string unit_text(WorkUnit unit) {
  switch (unit) {
    case WorkUnit::none: return {};
    case WorkUnit::sentences: return "sentences";
    case WorkUnit::architectures: return "architectures";
    case WorkUnit::steps: return "steps";
  }
  return {};
}

}  // namespace hat::cli
