// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/io/checksums.h"
#include "domain/results/results.h"

namespace hat {

/// What data.yaml of a prepared data folder says, as far as it is needed to read the folder or to tell whether it is
/// up to date.
struct DataCard {
  std::string source_language, target_language;
  int source_vocab = 0, target_vocab = 0;
  std::string source_tokenizer, target_tokenizer;  ///< file names in the folder; "" of a side that has none
  std::int64_t train_pairs = 0, valid_pairs = 0;
  std::string fingerprint;  ///< of the inputs and settings that it was prepared from
  std::int64_t dropped_empty = 0, dropped_long = 0, dropped_label = 0;
  Checksums checksums;  ///< of what files_of names; empty in older cards
};

/// Error(io) when there is no data.yaml, Error(format) with every missing, wrong and unknown key.
[[nodiscard]] DataCard read_data_card(const std::string& folder);

/// Pairs, validation text and tokenizers, by their names in the folder.
[[nodiscard]] std::vector<std::string> files_of(const DataCard& card);

/// The keys of data.yaml that every prepared data folder has, but the checksums.
void write_card(YamlWriter& yaml, const DataCard& card, const PrepareResult& counts);
/// The checksums of those files in `folder`: whoever writes the folder ends data.yaml with them.
void write_checksums(YamlWriter& yaml, const std::string& folder, const DataCard& card);

}  // namespace hat
