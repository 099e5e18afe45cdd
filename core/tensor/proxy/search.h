// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/search.h"
#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "runtime/checkpoint/model_folder.h"
#include "runtime/text/prepared_data.h"

namespace hat::tensor {

/// The verb "search": HAT's evolution (or random search) with real proxy losses under predicted latency, then the best
/// candidates measured on this machine, best first, until one keeps the budget: that one is the winner. With an output
/// folder it leaves search.yaml (the config), generations.csv, candidates.csv (everything evaluated), front.csv and
/// winner.yaml, as far as it came. A search for the front measures up to ten of its members instead
/// (measured_front.csv). Throws Error(invalid_input) when the predictor was fitted on no part of the model's space; a
/// part only is a warning.
[[nodiscard]] SearchResult search(const SearchConfig& config, JobContext<SearchEvent>& context,
                                  runtime::ModelCache& models);

/// The verb "loss": the proxy loss of one architecture.
[[nodiscard]] LossResult loss(const LossConfig& config, runtime::ModelCache& models);

/// The validation pairs that a config's `data` names: those of a prepared data folder, or valid.<language> text in a
/// folder, encoded with the model's tokenizers. Empty: the folder of the model, or the one above it (a workspace).
/// `text`, where given, gets the data folder or the target file that they were read from.
[[nodiscard]] runtime::Pairs validation_pairs(const std::string& data, const std::string& model_folder,
                                              const runtime::Model& model, std::string* text = nullptr);

}  // namespace hat::tensor
