// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/translate/sentences.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <sstream>

#include "domain/io/atomic_file.h"
#include "domain/io/yaml.h"
#include "engine/checkpoint/model_folder.h"
#include "engine/text/tokenizer.h"

namespace hat {

Architecture architecture_for(const TranslationModel& model, const std::string& text) {
  const SearchSpace& space = model.info.network.space;
  if (text.empty()) return model.info.is_super ? space.largest() : model.info.arch;
  Architecture arch = load_architecture(text, space.max_encoder_depth());
  if (!model.info.is_super && arch == model.info.arch) return arch;
  std::vector<Problem> problems;
  for (const Problem& misfit : space.weight_misfits(arch))
    problems.push_back({"", misfit.field.empty() ? "arch" : "arch." + misfit.field, misfit.message});
  throw_if_any(std::move(problems));
  return arch;
}

std::vector<std::vector<int>> encode_lines(const TranslationModel& model, const std::vector<std::string>& lines,
                                           bool raw_tokens, const std::string& file) {
  if (!model.source_tokenizer && !raw_tokens)
    throw Error(ErrorCode::invalid_input, Problem{model.info.folder, "raw_tokens",
                                                  "expected raw tokens for a model without a tokenizer, got text"});
  return encode_lines(model.source_tokenizer.get(), model.info.network.source_vocab, lines, raw_tokens, file);
}

std::vector<std::vector<int>> encode_lines(const Tokenizer* tokenizer, int vocab, const std::vector<std::string>& lines,
                                           bool raw_tokens, const std::string& file) {
  if (tokenizer == nullptr && !raw_tokens)
    throw Error(ErrorCode::invalid_input,
                Problem{file, "raw_tokens", "expected raw tokens for a model without a tokenizer, got text"});
  std::vector<Problem> problems;
  std::vector<std::vector<int>> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::vector<int>& ids = all.emplace_back();
    if (find_invalid_utf8(lines[i]) != std::string_view::npos) {
      problems.push_back({file, fmt::format("line {}", i + 1), "expected UTF-8 text"});
      continue;
    }
    if (raw_tokens) {
      std::istringstream words(lines[i]);
      for (std::string word; words >> word;) {
        if (tokenizer != nullptr) {
          ids.push_back(tokenizer->id_of(word));
          continue;
        }
        int id = -1;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), id);
        if (error == std::errc() && end == word.data() + word.size() && id >= 0 && id < vocab) {
          ids.push_back(id);
        } else {
          problems.push_back({file, fmt::format("line {}", i + 1),
                              fmt::format("expected token ids below {}, got \"{}\"", vocab, word)});
          break;
        }
      }
    } else {
      ids = tokenizer->encode(lines[i]);
    }
    std::erase(ids, Special::pad);
    if (ids.size() > most_sentence_tokens)
      problems.push_back(
          {file, fmt::format("line {}", i + 1),
           fmt::format("expected a sentence of at most {} tokens, got {}", most_sentence_tokens, ids.size())});
    if (!ids.empty()) ids.push_back(Special::eos);
  }
  throw_if_any(std::move(problems));
  return all;
}

std::vector<std::string> pieces_of(const Tokenizer* tokenizer, const std::vector<int>& tokens) {
  if (tokenizer) return tokenizer->pieces(tokens);
  std::vector<std::string> ids;
  for (const int token : tokens) ids.push_back(std::to_string(token));
  return ids;
}

std::string text_of(const TranslationModel& model, const std::vector<int>& tokens) {
  if (!model.target_tokenizer) return fmt::format("{}", fmt::join(tokens, " "));
  std::string text = model.target_tokenizer->decode(tokens);
  // Byte tokens can spell a line break.
  for (char& c : text)
    if (c == '\n' || c == '\r') c = ' ';
  return text;
}

std::vector<std::vector<int>> batches_by_length(const std::vector<std::vector<int>>& sources, int batch) {
  std::vector<int> order;
  for (std::size_t i = 0; i < sources.size(); ++i)
    if (!sources[i].empty()) order.push_back(static_cast<int>(i));
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return sources[a].size() > sources[b].size(); });
  std::vector<std::vector<int>> batches;
  for (std::size_t i = 0; i < order.size(); i += batch)
    batches.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(i),
                         order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), i + batch)));
  return batches;
}

int most_target_tokens(const ModelInfo& model, int wanted) {
  // HAT stops where the positions that it was trained with end.
  const auto longest = model.numbers.find(longest_target_key);
  return longest == model.numbers.end() ? wanted : std::min(wanted, std::max(1, static_cast<int>(longest->second)));
}

}  // namespace hat
