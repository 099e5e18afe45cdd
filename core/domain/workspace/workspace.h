// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/io/evaluations.h"
#include "domain/results/results.h"
#include "domain/space/search_space.h"
#include "domain/workspace/device_setting.h"

namespace hat {

struct FitConfig;
struct MeasureConfig;

/// A folder with everything about one task: the space, the SuperTransformer, SubTransformers, validation text, latency.
/// Described by its `workspace.yaml`:
///
///     name: English-German
///     languages: {source: en, target: de}
///     space: space.yaml                 # or a preset; default: the SuperTransformer's
///     supertransformer: super           # a model folder
///     models: models                    # a folder with one model folder per SubTransformer
///     validation: {source: valid.en, target: valid.de}
///     test: {source: test.en, target: test.de}     # what models are evaluated on (BLEU); without it, the validation
///     text latency: {data: latency.csv, predictor: predictor.safetensors} runs: runs                        # default:
///     in the user's data folder
///
/// Paths are relative to the folder. Everything but the file itself may be absent.
struct Workspace {
  std::string folder;
  std::string name;
  std::string source_language, target_language;
  SearchSpace space;  ///< without choices when there is neither a space nor a SuperTransformer
  std::optional<ModelInfo> super;
  std::vector<ModelInfo> models;    ///< SubTransformers, by measured (else predicted) latency, then by name
  std::vector<Problem> unreadable;  ///< cards of others, which are left out: one bad one costs nobody the rest
  std::string valid_source,
      valid_target;                      ///< absolute or relative to the working folder as `folder` is; "" when absent
  std::string test_source, test_target;  ///< the same of the test text
  std::string latency_data, predictor;   ///< what the workspace brings along; "" when absent
  std::string runs_folder;               ///< may not exist yet
  /// Where measurements of this machine for this space live; may not exist yet. Outside the workspace, which may be
  /// installed read-only: <user data folder>/machine/<space name>-<hash of the space and vocabulary>.
  std::string machine_folder;
  std::vector<Evaluation> evaluations;  ///< what was evaluated, as kept in machine_folder; the oldest first

  /// What models are evaluated on unless somebody says otherwise: the test text, else the validation text, else "".
  [[nodiscard]] const std::string& evaluation_source() const {
    return test_source.empty() ? valid_source : test_source;
  }
  [[nodiscard]] const std::string& evaluation_target() const {
    return test_source.empty() ? valid_target : test_target;
  }

  /// Where this machine's own measurements in a setting lie: machine_folder itself for one thread in fp32, else a
  /// folder below it.
  [[nodiscard]] std::string own_folder(const DeviceSetting& setting = {}) const;
  /// Files there; may not exist yet, or be of a machine that it was before: choose_predictor tells which predictor is
  /// to be used.
  [[nodiscard]] std::string own_latency_data(const DeviceSetting& setting = {}) const;
  [[nodiscard]] std::string own_predictor(const DeviceSetting& setting = {}) const;
  /// What was measured part by part on this machine, see parts_csv.h.
  [[nodiscard]] std::string own_parts(const DeviceSetting& setting = {}) const;
};

}  // namespace hat
