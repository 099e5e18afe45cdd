// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/config/train.h"
#include "domain/events/events.h"

namespace hat {

// The folder of a training: run.yaml (its config), train.csv, draws.csv (of a SuperTransformer), valid.csv,
// samples.jsonl, checkpoints/, and at the end model/. This header reads and writes all of them but the checkpoints'
// content (tensor/train/checkpoint.h); who keeps them up to date while a run is at work is tensor/train/run_folder.h.
// The folder can be moved (run_paths.h).

/// A training run as its folder tells it. Older runs have no draws.csv: then the steps have no counts, only the one
/// architecture each.
struct TrainRun {
  std::string folder;
  TrainConfig config;  ///< paths are whole, from where the folder is now; kind: sub when it names an architecture
  std::vector<TrainStep> steps;  ///< by update; `total` is the config's
  std::vector<Validation> validations;
  std::vector<SampleTranslation> samples;  ///< of the validations, by update
  std::vector<std::int64_t> checkpoints;   ///< updates, ascending
  bool has_model = false;                  ///< the model of the end (or of an early stop) is there

  [[nodiscard]] std::int64_t last_update() const { return steps.empty() ? 0 : steps.back().update; }
  /// It has all its updates, and their last validation if it was validated before: a stop may have come within that.
  [[nodiscard]] bool reached_its_end() const;
};

/// Reads a run, also one that is being written: a last line without its end does not count yet. Error(io) when the
/// folder or run.yaml is missing, Error(format) that names file and line for anything else.
[[nodiscard]] TrainRun read_train_run(const std::string& folder);

/// The config as config.output keeps it: paths as of RunPaths, `output` where it was begun, not resumed.
[[nodiscard]] TrainConfig kept_config(const TrainConfig& config);
/// run.yaml in config.output, a folder that is there.
void write_train_config(const TrainConfig& config);
/// What run.yaml says. Error(io) when it is missing, Error(invalid_input) that names file and line.
[[nodiscard]] TrainConfig read_train_config(const std::string& folder);

/// Rows of train.csv and valid.csv: a header, then a row each.
[[nodiscard]] std::string train_header();
[[nodiscard]] std::string train_row(const TrainStep& step);
[[nodiscard]] std::string valid_header();
[[nodiscard]] std::string valid_row(const Validation& validation);

/// "update-00000400.safetensors", in the folder `checkpoints`; and the update of such a name, none for another.
[[nodiscard]] std::string checkpoint_name(std::int64_t update);
[[nodiscard]] std::optional<std::int64_t> checkpoint_update(std::string_view name);

/// The file of a run's draws, a row for each step of train.csv: its update, how many architectures were drawn since the
/// row before, and for each gene "value:count" of each value, parted by spaces.
constexpr const char* draws_file = "draws.csv";
[[nodiscard]] std::string draws_header();
[[nodiscard]] std::string draws_row(std::int64_t update, const DrawCounts& draws);
/// The draws of a run by update, also of one that is being written; none of older runs and of SubTransformers'
/// trainings, which have no such file. Error(format) that names file and line.
[[nodiscard]] std::map<std::int64_t, DrawCounts> read_draws(const std::string& folder);

/// The file of sample translations in a run's folder: JSON lines.
constexpr const char* samples_file = "samples.jsonl";
[[nodiscard]] std::string to_json_line(const SampleTranslation& sample);
/// The samples of a run, also of one that is being written; none of older runs, which have no such file. Error(format)
/// that names file and line.
[[nodiscard]] std::vector<SampleTranslation> read_samples(const std::string& folder);

/// Folders directly inside `folder` that hold a training run, the newest first. Empty when there is no such folder.
[[nodiscard]] std::vector<std::string> find_train_runs(const std::string& folder);

/// What a prepared data folder says of itself.
struct DataFacts {
  std::string source_language, target_language;
  std::int64_t train_pairs = 0, valid_pairs = 0, train_source_tokens = 0, train_target_tokens = 0;
  std::int64_t dropped_empty = 0, dropped_long = 0, dropped_label = 0;
  int vocab = 0;
  std::vector<std::string> labels;  ///< kept; empty: all
  std::vector<std::pair<std::string, std::string>>
      examples;  ///< of the validation text, at most `examples` of read_data_facts
};
/// The first `count` pairs of two plain texts, a sentence a line; none where one of them is missing.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> read_examples(const std::string& source_file,
                                                                             const std::string& target_file,
                                                                             int count = 3);
/// Error(io) when there is no data.yaml, Error(format) when it is something else.
[[nodiscard]] DataFacts read_data_facts(const std::string& folder, int examples = 3);

}  // namespace hat
