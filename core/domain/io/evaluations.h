// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/results/results.h"

namespace hat {

struct EvaluateConfig;

/// One evaluation of a model on a text, as a workspace keeps it: whose weights, which text, how it was decoded, where
/// and when.
struct Evaluation {
  std::string
      weights;  ///< fingerprint of the weights (ModelInfo::fingerprint): a model that is trained again is another one
  Architecture arch;              ///< that was used of them
  std::string model;              ///< its name at the time, for people
  std::string source, reference;  ///< files
  std::string text;               ///< fingerprint of their content (text_fingerprint)
  std::int64_t sentences = 0;
  double bleu = 0, chrf = 0;
  std::string bleu_signature, chrf_signature;
  int beam = 5;
  double length_penalty = 1;
  double ms_per_sentence = 0;  ///< of this text, decoded `batch` sentences together on `device`
  int batch = 1;
  std::optional<double>
      latency_ms;  ///< measured of one sentence of `tokens` source and target tokens; nothing: not measured
  int tokens = 0;
  Device device;

  bool operator==(const Evaluation&) const = default;
};

/// Every evaluation in `folder` (Workspace::machine_folder), the oldest first: the lines of evaluations.jsonl. Lines
/// that cannot be read are left out; none when there is no file.
[[nodiscard]] std::vector<Evaluation> read_evaluations(const std::string& folder);

/// Adds one, in the place of an older one of the same weights, architecture, text, decoding and device. Models' cards
/// stay as they are. Written whole or not at all. Error(io).
void keep_evaluation(const std::string& folder, const Evaluation& evaluation);

/// 16 hexadecimal digits of the size of a weights file, its header and samples of its tensors: any training changes
/// them. "" when it cannot be read. Reads a few hundred KB at most.
[[nodiscard]] std::string weights_fingerprint(const std::string& weights_file);
/// 16 hexadecimal digits of the content of both files. Error(io).
[[nodiscard]] std::string text_fingerprint(const std::string& source, const std::string& reference);

/// The evaluation that a verb's result is. `fingerprint` is that of the model's weights. Error(io) when the texts
/// cannot be read.
[[nodiscard]] Evaluation evaluation_of(const EvaluateResult& result, const std::string& fingerprint,
                                       const EvaluateConfig& config);

}  // namespace hat
