// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/config/translate.h"
#include "domain/engine.h"
#include "domain/results/results.h"
#include "domain/workspace/model_choice.h"

namespace hat {

/// A model that a text may be translated with when it has to be done within a time.
struct WithinModel {
  std::string name;
  std::string folder, arch;  ///< as TranslateConfig has them
  double ms = 0, bleu = 0;   ///< of a sentence of usual length; known, or estimated
};

/// Which of several models come into question: those that answer some budget, with the BLEU that is known or estimated
/// of them, the fastest first. `index` counts the numbers; name, folder and arch are left to the caller.
struct WithinAnswer {
  std::size_t index = 0;
  double ms = 0, bleu = 0;
};
[[nodiscard]] std::vector<WithinAnswer> answers_within(std::span<const ModelNumbers> numbers);

/// What a text was translated with when it had to be done within a time.
struct WithinReport {
  double seconds = 0, within = 0;
  struct Use {
    std::string model;
    std::int64_t lines = 0;
  };
  std::vector<Use> uses;       ///< fastest model first; those that were used
  std::int64_t fell_back = 0;  ///< lines that took the fastest model because time ran short
  std::optional<double> given_up =
      {};  ///< BLEU below that of the best model, the mean over tokens, by the models' scores
};

/// Translates lines so that everything is done `within` seconds after `elapsed()` was 0: the longer the sentences, the
/// faster their model where time is short (DeadlinePlan). `models`: the fastest first. `take` gets every translation
/// with the number of its line and the architecture, the longest lines first. Of the config, model, arch and lines are
/// not read; threads and batch say how many lines go at once. Stopped early, it ends behind the lines at work. Progress
/// counts lines. Error(infeasible) without a model of known speed and BLEU. On the caller's thread.
[[nodiscard]] WithinReport translate_within(
    Engine& engine, const TranslateConfig& config, std::span<const WithinModel> models,
    const std::vector<std::string>& lines, double within, const std::function<double()>& elapsed,
    const std::function<void(std::size_t, Translation, const Architecture&)>& take,
    JobContext<TranslateEvent>& context);

}  // namespace hat
