// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/sentences.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <sstream>

#include "domain/io/architecture_yaml.h"
#include "domain/io/line_reader.h"
#include "domain/text/utf8.h"
#include "runtime/checkpoint/model_folder.h"
#include "runtime/text/tokenizer.h"

namespace hat::runtime {

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

namespace {

void check_tokenizer(const Tokenizer* tokenizer, bool raw_tokens, const std::string& file) {
  if (tokenizer == nullptr && !raw_tokens)
    throw Error(ErrorCode::invalid_input,
                Problem{file, "raw_tokens", message("expected raw tokens for a model without a tokenizer, got text")});
}

}  // namespace

EncodedLine encode_line(const Tokenizer* tokenizer, int vocab, const std::string& line, bool raw_tokens) {
  if (line.size() > longest_line) return {{}, message("expected a line of at most {} bytes, got more", longest_line)};
  if (const std::size_t bad = find_invalid_utf8(line); bad != std::string_view::npos)
    return {{}, message("expected UTF-8 text, got an invalid byte at position {}", bad + 1)};
  std::vector<int> ids;
  if (raw_tokens) {
    std::istringstream words(line);
    for (std::string word; words >> word;) {
      if (tokenizer != nullptr) {
        ids.push_back(tokenizer->id_of(word));
        continue;
      }
      int id = -1;
      const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), id);
      if (error != std::errc() || end != word.data() + word.size() || id < 0 || id >= vocab)
        return {{}, message("expected token ids below {}, got \"{}\"", vocab, word)};
      ids.push_back(id);
    }
  } else {
    ids = tokenizer->encode(line);
  }
  std::erase(ids, Special::pad);
  if (ids.size() > most_sentence_tokens)
    return {{}, message("expected a sentence of at most {} tokens, got {}", most_sentence_tokens, ids.size())};
  if (!ids.empty()) ids.push_back(Special::eos);
  return {std::move(ids), {}};
}

std::vector<EncodedLine> encode_each(const TranslationModel& model, const std::vector<std::string>& lines,
                                     bool raw_tokens) {
  check_tokenizer(model.source_tokenizer.get(), raw_tokens, model.info.folder);
  std::vector<EncodedLine> all;
  all.reserve(lines.size());
  for (const std::string& line : lines)
    all.push_back(encode_line(model.source_tokenizer.get(), model.info.network.source_vocab, line, raw_tokens));
  return all;
}

std::vector<std::vector<int>> encode_lines(const TranslationModel& model, const std::vector<std::string>& lines,
                                           bool raw_tokens, const std::string& file) {
  check_tokenizer(model.source_tokenizer.get(), raw_tokens, model.info.folder);
  return encode_lines(model.source_tokenizer.get(), model.info.network.source_vocab, lines, raw_tokens, file);
}

std::vector<std::vector<int>> encode_lines(const Tokenizer* tokenizer, int vocab, const std::vector<std::string>& lines,
                                           bool raw_tokens, const std::string& file) {
  check_tokenizer(tokenizer, raw_tokens, file);
  std::vector<Problem> problems;
  std::vector<std::vector<int>> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    EncodedLine encoded = encode_line(tokenizer, vocab, lines[i], raw_tokens);
    if (!encoded.problem.empty()) problems.push_back({file, "", std::move(encoded.problem), message("line {}", i + 1)});
    all.push_back(std::move(encoded.ids));
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
  const std::optional<double>& longest = model.numbers.max_target_tokens;
  return longest ? std::min(wanted, std::max(1, static_cast<int>(*longest))) : wanted;
}

}  // namespace hat::runtime
