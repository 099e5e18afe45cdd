// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/choose_model.h"
#include "domain/arch/architecture.h"
#include "domain/config/translate.h"
#include "domain/results/results.h"

namespace hat::cli {

class Cli;

/// "2s", "1.5 min", "500ms", "1h", a bare number of seconds: seconds. Nothing for anything else, and for none at all.
[[nodiscard]] std::optional<double> seconds_of(const std::string& text);

/// What a text was translated with when it had to be done within a time.
struct WithinReport {
  double seconds = 0, within = 0;
  struct Use {
    std::string model;
    std::int64_t lines = 0;
  };
  std::vector<Use> uses;       ///< fastest model first; those that were used
  std::int64_t fell_back = 0;  ///< lines that took the fastest model because time ran short
  std::optional<double>
      given_up;  ///< BLEU below that of the best model, on average over tokens, as the models' scores say
};

/// Translates lines so that everything is done `within` seconds after `elapsed()` was 0: the longer the sentences, the
/// faster their model where time is short (DeadlinePlan over the models that answer some budget). `take` gets every
/// translation with the number of its line and the architecture, the longest lines first. Error(infeasible) without a
/// model of known speed and BLEU.
[[nodiscard]] WithinReport translate_within(
    Cli& cli, const TranslateConfig& config, const ModelsOnDevice& models, const std::vector<std::string>& lines,
    double within, const std::function<double()>& elapsed,
    const std::function<void(std::size_t, Translation, const Architecture&)>& take);

/// "6.1 s of 8 s: Good 120 lines, Balanced 380 lines; about 0.3 BLEU below all by Good".
[[nodiscard]] std::string within_text(const WithinReport& report);

}  // namespace hat::cli
