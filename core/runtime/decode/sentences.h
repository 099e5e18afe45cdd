// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/arch/architecture.h"
#include "runtime/decode/verbs.h"

namespace hat::runtime {

/// The architecture that `text` names (text form or file), or a SubTransformer's own, or a SuperTransformer's largest.
/// Throws Error(invalid_input) when the model does not contain it.
[[nodiscard]] Architecture architecture_for(const TranslationModel& model, const std::string& text);

/// Token ids of one line with the end token, or why there are none.
struct EncodedLine {
  std::vector<int> ids;  ///< empty for a line without tokens, and for one with a problem
  Message problem;       ///< "expected ..., got ..." of a line that is too long, not UTF-8, or no tokens
};
[[nodiscard]] EncodedLine encode_line(const Tokenizer* tokenizer, int vocab, const std::string& line, bool raw_tokens);

/// The same of many lines. `file` and the line's number (from 1) name it in errors: Error(invalid_input) for all lines
/// that have a problem.
[[nodiscard]] std::vector<std::vector<int>> encode_lines(const TranslationModel& model,
                                                         const std::vector<std::string>& lines, bool raw_tokens,
                                                         const std::string& file);
/// A line with a problem costs only itself.
[[nodiscard]] std::vector<EncodedLine> encode_each(const TranslationModel& model, const std::vector<std::string>& lines,
                                                   bool raw_tokens);

/// The same for either side of a model: `tokenizer` may be null, then the lines are ids below `vocab`.
[[nodiscard]] std::vector<std::vector<int>> encode_lines(const Tokenizer* tokenizer, int vocab,
                                                         const std::vector<std::string>& lines, bool raw_tokens,
                                                         const std::string& file);

/// Tokens as they stand in the vocabulary; ids where the model has no tokenizer (null).
[[nodiscard]] std::vector<std::string> pieces_of(const Tokenizer* tokenizer, const std::vector<int>& tokens);

/// Text of a translation, always one line.
[[nodiscard]] std::string text_of(const TranslationModel& model, const std::vector<int>& tokens);

/// Indices of the lines that have tokens, the longest first, equal ones in order; cut into batches.
[[nodiscard]] std::vector<std::vector<int>> batches_by_length(const std::vector<std::vector<int>>& sources, int batch);

/// The most tokens that a translation of the model may have when `wanted` are asked for.
[[nodiscard]] int most_target_tokens(const ModelInfo& model, int wanted);

}  // namespace hat::runtime
