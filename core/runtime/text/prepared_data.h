// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/config/import.h"
#include "domain/config/prepare.h"
#include "domain/error.h"
#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "runtime/text/pairs.h"
#include "runtime/text/tokenizer.h"
#include "runtime/text/vocabularies.h"

namespace hat::runtime {

/// A prepared data folder: data.yaml (languages, counts, inputs, fingerprint), train.pairs and valid.pairs (encoded),
/// the tokenizer(s), and valid.<language> (the validation pairs as plain text, a sentence a line).
struct PreparedData {
  std::string folder;
  Pairs train, valid;
  std::string source_language, target_language;
  int source_vocab = 0, target_vocab = 0;
  std::string source_tokenizer, target_tokenizer;  ///< paths; the same file for a joint vocabulary

  /// Paths of the validation text.
  [[nodiscard]] std::string valid_source() const { return folder + "/valid." + source_language; }
  [[nodiscard]] std::string valid_target() const { return folder + "/valid." + target_language; }

  /// Error(io) for a missing folder or file, Error(format) that names the file when it is not what was written
  /// (truncated, other counts, token ids outside the vocabulary).
  [[nodiscard]] static PreparedData load(const std::string& folder);
};

/// Of the folder's tokenizers. Error(format) that names data.yaml when it counts other tokens than they have.
[[nodiscard]] Vocabularies vocabularies_of(const PreparedData& data);

/// Fingerprint of the pairs of training and validation.
[[nodiscard]] std::string fingerprint_of(const PreparedData& data);

/// The verb: reads the texts, drops empty and over-long pairs and those of other labels, trains the tokenizer (or takes
/// the given one), encodes, and leaves the data folder, whole or not at all. Without validation text it holds out the
/// last pairs (2000 at most, a tenth at most) whose source does not occur in another pair. A folder that was made from
/// the same contents with the same settings is left as it is (`rebuilt` is false). Length limits count tokens without
/// the end token. All of the caller's faults are thrown together before anything is written: Error(invalid_input) for
/// unequal line counts (names both files, both counts and the first missing line), Error(format) for invalid UTF-8
/// (file and line).
[[nodiscard]] PrepareResult prepare(const PrepareConfig& config, JobContext<PrepareEvent>& context);

/// The verb: binarised data of fairseq as a data folder, whole or not at all. The tokens are taken as they are, with
/// the dictionaries (and byte pairs) as tokenizers; a split that is not there has no pairs. Error(format) that names
/// file and sentence for tokens outside of the dictionary and sides of unequal length.
[[nodiscard]] PrepareResult import_data(const ImportDataConfig& config);

/// Encodes plain text; lines that are empty stay pairs (of an end token alone). Error(invalid_input) for unequal
/// counts.
[[nodiscard]] Pairs encode_pairs(std::span<const std::string> source_lines, std::span<const std::string> target_lines,
                                 const Tokenizer& source, const Tokenizer& target, int threads = 1);

}  // namespace hat::runtime
