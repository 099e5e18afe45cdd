// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/latency/baselines.h"
#include "domain/latency/compare.h"
#include "domain/latency/drift.h"
#include "domain/results/published.h"
#include "domain/results/results.h"
#include "domain/results/specialisation.h"
#include "domain/space/search_space.h"

namespace hat {

// Results as JSON for programs: keys are snake_case with their unit in the name; numbers that are not known are left
// out. Documents are indented and end without a newline, to_json_line is one line.

/// What `hat describe` says: text form, id, params, FLOPs, layers. `tokens` is the sentence length of the FLOPs. Of a
/// model folder its `card` too: name, whose weights it has, its facts and numbers.
[[nodiscard]] std::string to_json(const Architecture& arch, int qkv_dim, int tokens, const ModelInfo* card = nullptr);
/// Choices, the number of SubTransformers (as text: it does not fit a JSON number) and `samples`.
[[nodiscard]] std::string to_json(const SearchSpace& space, const std::vector<Architecture>& samples = {});
[[nodiscard]] std::string to_json(const PrepareResult& result);
[[nodiscard]] std::string to_json(const ShortlistResult& result);
[[nodiscard]] std::string to_json(const TrainResult& result);
[[nodiscard]] std::string to_json(const LossResult& result);
[[nodiscard]] std::string to_json(const MeasureResult& result);
[[nodiscard]] std::string to_json(const ProfileResult& result);
[[nodiscard]] std::string to_json(const FitResult& result);
[[nodiscard]] std::string to_json(const PredictorErrors& errors);
/// `all` adds every evaluated candidate; `warnings` are the result's remarks in English.
[[nodiscard]] std::string to_json(const SearchResult& result, bool all = false,
                                  const std::vector<std::string>& warnings = {});
[[nodiscard]] std::string to_json(const Score& score);
/// `source` and `reference` are the texts that it was evaluated on.
[[nodiscard]] std::string to_json(const EvaluateResult& result, const std::string& source = {},
                                  const std::string& reference = {});
[[nodiscard]] std::string to_json(const ModelInfo& info);
[[nodiscard]] std::string to_json(const Device& device);
/// A list of published models: as printed, and params and FLOPs exactly as this program counts them.
[[nodiscard]] std::string to_json(const std::vector<PublishedModel>& models);
[[nodiscard]] std::string to_json(const std::vector<PublishedBaseline>& baselines);
[[nodiscard]] std::string to_json(const DriftAudit& audit);
/// A predictor's errors and, where it promises anything, the price of that.
[[nodiscard]] std::string to_json(const PredictorErrors& errors, const std::optional<PromiseErrors>& promise);
[[nodiscard]] std::string to_json(const CertifyResult& result);
/// The table and what is to be said of it: devices with what each saves, the best architecture of each on both.
[[nodiscard]] std::string to_json(const SpecialisationTable& table);
/// Predictors by their names, judged on the same rows.
using NamedErrors = std::pair<std::string, PredictorErrors>;
[[nodiscard]] std::string to_json(const std::vector<NamedErrors>& predictors);
/// {"source", "hypotheses": [{"text", "tokens", "score"}], "latency_ms", ...}; attention where a hypothesis has it.
[[nodiscard]] std::string to_json_line(const Translation& translation, const Architecture& arch);

}  // namespace hat
