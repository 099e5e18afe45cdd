// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/moses_bpe.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/metrics/unicode.h"
#include "domain/text/moses.h"
#include "domain/text/utf8.h"

namespace hat::runtime {
namespace {

/// Takes a file apart line by line.
class Lines {
 public:
  Lines(std::string_view text, const std::string& name) : text_(text), name_(&name) {}

  std::string_view next() {
    if (text_.empty()) fail(message("expected another line, the file ends"));
    const std::size_t end = text_.find('\n');
    const std::string_view line = text_.substr(0, end);
    text_.remove_prefix(end == text_.npos ? text_.size() : end + 1);
    ++number_;
    return line;
  }
  /// The value of a line "key: value".
  std::string_view value(std::string_view key) {
    const std::string_view line = next();
    if (!line.starts_with(key) || line.substr(key.size(), 2) != ": ")
      fail(message("expected \"{}: \", got \"{}\"", key, line.substr(0, 40)));
    return line.substr(key.size() + 2);
  }
  bool flag(std::string_view key) {
    const std::string_view text = value(key);
    if (text != "true" && text != "false") fail(message("expected true or false, got \"{}\"", text.substr(0, 40)));
    return text == "true";
  }
  std::size_t count(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
      fail(message("expected a number of lines, got \"{}\"", text.substr(0, 40)));
    return number;
  }
  /// The next `lines` lines as they stand.
  std::string_view block(std::size_t lines) {
    const std::string_view from = text_;
    for (std::size_t i = 0; i < lines; ++i) (void)next();
    return from.substr(0, from.size() - text_.size());
  }
  [[nodiscard]] bool at_end() const { return text_.empty(); }
  [[noreturn]] void fail(Message wrong) const {
    throw Error(ErrorCode::format, Problem{*name_, "", std::move(wrong), message("line {}", number_)});
  }

 private:
  std::string_view text_;
  const std::string* name_;
  std::int64_t number_ = 0;
};

bool has_capital(std::string_view word) {
  return std::ranges::any_of(unicode::decode(word), [](char32_t c) { return unicode::to_lower(c) != c; });
}

}  // namespace

MosesBpeSettings settings_for(const Dictionary& dictionary, const std::string& language) {
  MosesBpeSettings settings;
  settings.language = language;
  bool entity = false, bare = false, capital = false;
  for (int id = Dictionary::specials; id < dictionary.size(); ++id) {
    std::string_view word = dictionary.word(id);
    if (word.ends_with("@@")) word.remove_suffix(2);
    entity = entity || word == "&quot;" || word == "&apos;" || word == "&amp;" || word.find("&apos;") != word.npos;
    bare = bare || word == "\"" || word == "'" || word == "&" || word == "[" || word == "'s";
    settings.dash_split = settings.dash_split || word == "@-@";
    capital = capital || has_capital(word);
  }
  settings.escape = entity || !bare;
  settings.lower_case = !capital;
  return settings;
}

MosesBpe::MosesBpe(MosesBpeSettings settings, Dictionary dictionary, std::optional<text::Bpe> codes)
    : settings_(std::move(settings)), dictionary_(std::move(dictionary)), codes_(std::move(codes)) {
  if (codes_) return;
  for (int id = Dictionary::specials; id < dictionary_.size(); ++id) pieces_.insert(dictionary_.word(id));
}

MosesBpe MosesBpe::parse(std::string_view file, const std::string& name) {
  Lines lines(file, name);
  if (lines.next() != first_line) lines.fail(message("expected \"{}\"", first_line));
  MosesBpeSettings settings;
  settings.language = lines.value("language");
  settings.escape = lines.flag("escape");
  settings.dash_split = lines.flag("dash_split");
  settings.lower_case = lines.flag("lower_case");
  std::optional<text::Bpe> codes;
  if (const std::string_view count = lines.value("codes"); count != "none") {
    const std::string_view block = lines.block(lines.count(count) + 1);  // one more line for the version
    codes = text::Bpe::parse(block, name + " (codes)");
  }
  const std::string_view words = lines.block(lines.count(lines.value("words")));
  if (!lines.at_end()) lines.fail(message("expected the end of the file"));
  return {std::move(settings), Dictionary::parse(words, name + " (words)"), std::move(codes)};
}

std::string MosesBpe::file() const {
  std::string text = fmt::format("{}\nlanguage: {}\nescape: {}\ndash_split: {}\nlower_case: {}\n", first_line,
                                 settings_.language, settings_.escape, settings_.dash_split, settings_.lower_case);
  if (codes_)
    text += fmt::format("codes: {}\n{}", codes_->size(), codes_->text());
  else
    text += "codes: none\n";
  return text + fmt::format("words: {}\n{}", dictionary_.size() - Dictionary::specials, dictionary_.text());
}

std::vector<int> MosesBpe::encode(std::string_view line) const {
  std::vector<int> ids;
  const text::MosesOptions options{.dash_split = settings_.dash_split, .escape = settings_.escape};
  for (std::string& word : text::moses_tokens(line, settings_.language, options)) {
    if (settings_.lower_case) word = unicode::encode(unicode::lowered(unicode::decode(word)));
    for (const std::string& piece : codes_ ? codes_->pieces(word) : text::fewest_pieces(word, pieces_))
      ids.push_back(dictionary_.id_of(piece));
  }
  return ids;
}

std::vector<std::string> MosesBpe::joined(std::span<const int> ids) const {
  std::vector<std::string> pieces;
  for (const int id : ids)
    if (id != Dictionary::bos && id != Dictionary::pad && id != Dictionary::eos) pieces.push_back(dictionary_.word(id));
  return text::join_pieces(pieces);
}

std::string MosesBpe::decode(std::span<const int> ids) const {
  return text::moses_text(joined(ids), settings_.language);
}

std::string MosesBpe::words(std::span<const int> ids) const { return fmt::format("{}", fmt::join(joined(ids), " ")); }

void write_moses_bpe(const std::string& path, const std::string& dictionary_file, const std::string& codes_file,
                     const std::string& language) {
  Dictionary dictionary = Dictionary::read(dictionary_file);
  std::optional<text::Bpe> codes;
  if (!codes_file.empty()) {
    const std::string bytes = read_file(codes_file, most_tokenizer_bytes);
    const std::string_view merges = without_bom(bytes);
    if (merges.find_first_not_of(" \t\r\n") == std::string_view::npos)
      throw Error(ErrorCode::format,
                  Problem{codes_file, "", message("expected byte pairs, a merge a line, got an empty file")});
    if (const std::size_t bad = find_invalid_utf8(merges); bad != std::string_view::npos)
      throw Error(ErrorCode::format, Problem{codes_file, "", message("expected UTF-8 text"), message("byte {}", bad)});
    codes = text::Bpe::parse(merges, codes_file);
  }
  MosesBpeSettings settings = settings_for(dictionary, language);
  write_atomically(path, MosesBpe(std::move(settings), std::move(dictionary), std::move(codes)).file());
}

}  // namespace hat::runtime
