// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/dictionary.h"

#include <fmt/format.h>

#include <charconv>

#include "domain/io/atomic_file.h"
#include "domain/io/line_reader.h"
#include "domain/metrics/unicode.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

void add_line(Dictionary& dictionary, std::string_view line, const std::string& name, std::int64_t number) {
  const auto fail = [&](Message message) {
    throw Error(ErrorCode::format, Problem{name, "", std::move(message), hat::message("line {}", number)});
  };
  while (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  // fairseq's mark of a word that may stand there twice, the special ones too: it is added like any other.
  if (constexpr std::string_view flag = " #fairseq:overwrite"; line.ends_with(flag)) line.remove_suffix(flag.size());
  const std::size_t blank = line.rfind(' ');
  if (blank == line.npos) fail(message("expected a word, a blank and its count, got \"{}\"", shortened(line)));
  const std::string_view digits = without_blanks(line.substr(blank + 1));
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  if (error != std::errc() || end != digits.data() + digits.size() || digits.empty())
    fail(message("expected a whole number as the count, got \"{}\"", shortened(digits)));
  if (static_cast<std::size_t>(dictionary.size()) >= Dictionary::most_words)
    fail(message("expected at most {} words, got more", Dictionary::most_words));
  dictionary.add(std::string(line.substr(0, blank)), count);
}

}  // namespace

Dictionary::Dictionary() {
  for (const char* word : {"<s>", "<pad>", "</s>", "<unk>"}) add(word, 1);
}

Dictionary Dictionary::read(const std::string& path) {
  Dictionary dictionary;
  LineReader reader(path);
  for (std::string line; reader.next(line);) add_line(dictionary, line, path, reader.number());
  if (dictionary.size() == specials)
    throw Error(
        ErrorCode::format,
        Problem{path, "", message("expected a dictionary with a word and its count a line, got an empty file")});
  return dictionary;
}

Dictionary Dictionary::parse(std::string_view text, const std::string& name) {
  if (const std::size_t bad = find_invalid_utf8(text); bad != std::string_view::npos)
    throw Error(ErrorCode::format, Problem{name, "", message("expected UTF-8 text"), message("byte {}", bad)});
  Dictionary dictionary;
  text = without_bom(text);
  std::int64_t number = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    add_line(dictionary, text.substr(0, end), name, ++number);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return dictionary;
}

int Dictionary::add(std::string word, std::int64_t count) {
  const int id = size();
  const auto [at, added] = ids_.emplace(word, id);
  if (!added) {
    // Special ids are constants: a file that lists "<unk>" anew gives that word another id, but unknown words stay 3.
    hidden_.push_back(at->second);
    at->second = id;
  }
  words_.push_back(std::move(word));
  counts_.push_back(count);
  return id;
}

void Dictionary::pad_to_multiple(int multiple) {
  if (multiple < 1)
    throw Error(ErrorCode::invalid_input,
                Problem{"", "multiple", message("expected a positive number, got {}", multiple)});
  for (int i = 0; size() % multiple != 0; ++i) add(fmt::format("madeupword{:04}", i), 0);
}

const std::string& Dictionary::word(int id) const {
  if (id < 0 || id >= size())
    throw Error(ErrorCode::invalid_input, Problem{"", "token", message("expected an id below {}, got {}", size(), id)});
  return words_[static_cast<std::size_t>(id)];
}

std::int64_t Dictionary::count(int id) const {
  (void)word(id);
  return counts_[static_cast<std::size_t>(id)];
}

int Dictionary::id_of(std::string_view word) const {
  const auto at = ids_.find(std::string(word));
  return at == ids_.end() ? unk : at->second;
}

bool Dictionary::contains(std::string_view word) const { return ids_.contains(std::string(word)); }

std::vector<int> Dictionary::encode(std::string_view line) const {
  std::vector<int> ids;
  for (const std::u32string& word : unicode::words_of(unicode::decode(line)))
    ids.push_back(id_of(unicode::encode(word)));
  ids.push_back(eos);
  return ids;
}

std::string Dictionary::decode(std::span<const int> ids) const {
  std::string text;
  for (const int id : ids) {
    const std::string& next = word(id);
    if (id == bos || id == pad || id == eos) continue;
    if (!text.empty()) text += ' ';
    text += next;
  }
  return text;
}

std::string Dictionary::text() const {
  std::string all;
  // Readers take one mark away from a file's start: a word that begins with one keeps it behind another.
  if (size() > specials && without_bom(words_[specials]).size() != words_[specials].size()) all = "\xEF\xBB\xBF";
  for (std::size_t id = specials; id < words_.size(); ++id) all += fmt::format("{} {}\n", words_[id], counts_[id]);
  return all;
}

void Dictionary::write(const std::string& path) const { write_atomically(path, text()); }

}  // namespace hat
