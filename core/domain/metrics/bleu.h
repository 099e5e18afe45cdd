// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hat {

/// How a line becomes tokens: mteval v13a's rules, mteval v14's international rules, or white space alone.
enum class Tokenization { v13a, intl, none };
/// What an n-gram order without a match counts: nothing (the score is 0), 1/2, 1/4, ... of a match, or 0.1.
enum class Smoothing { none, exp, floor };

struct BleuOptions {
  Tokenization tokenization = Tokenization::v13a;
  Smoothing smoothing = Smoothing::exp;
  bool lowercase = false;
  bool effective_order = false;  ///< orders longer than the hypothesis are left out of the mean (for sentences)
};

/// BLEU-4 of a corpus or a sentence, one reference per line (Papineni et al. 2002), with the numbers that it is made
/// of.
struct Bleu {
  double score = 0;                    ///< 0 to 100
  std::array<double, 4> precisions{};  ///< percent, after smoothing
  std::array<std::int64_t, 4> counts{}, totals{};
  double brevity = 1;  ///< brevity penalty
  std::int64_t hypothesis_length = 0, reference_length = 0;
  std::string signature;  ///< which kind of BLEU: settings that must agree to compare two scores
  std::string line;       ///< everything on one line, as the program whose kind it is prints it
};

// Both series have a line for a line; Error(invalid_input) when their lengths differ. Thread-safe. Bytes that are not
// UTF-8 count as U+FFFD.

/// As sacreBLEU 2.6.0 computes it, to the last printed digit. Its `version:2.6.0` stays in the signature, because
/// signatures are compared as text: it names the definition, not the program.
[[nodiscard]] Bleu corpus_bleu(std::span<const std::string> hypotheses, std::span<const std::string> references,
                               const BleuOptions& options = {});
/// The same of one sentence, over the orders that it has.
[[nodiscard]] Bleu sentence_bleu(const std::string& hypothesis, const std::string& reference, BleuOptions options = {});

/// What HAT's evaluation script prints: tokens between white space, no smoothing, `<unk>` in a reference never matches;
/// `split_hyphens` first separates words at hyphens ("a-b" becomes "a ##AT##-##AT## b"), which gives the higher numbers
/// of older papers. Not comparable with sacreBLEU's.
[[nodiscard]] Bleu hat_bleu(std::span<const std::string> hypotheses, std::span<const std::string> references,
                            bool split_hyphens);
/// HAT's sentence score: one is added to matches and totals from bigrams on.
[[nodiscard]] Bleu hat_sentence_bleu(const std::string& hypothesis, const std::string& reference,
                                     bool split_hyphens = false);

/// The tokens of a line under these rules.
[[nodiscard]] std::vector<std::u32string> tokens_of(const std::string& line, Tokenization tokenization,
                                                    bool lowercase = false);

}  // namespace hat
