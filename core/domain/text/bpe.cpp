// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/bpe.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "domain/error.h"
#include "domain/text/utf8.h"

namespace hat::text {
namespace {

constexpr std::string_view word_end = "</w>", separator = "@@";
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

std::uint64_t key_of(std::uint32_t left, std::uint32_t right) { return static_cast<std::uint64_t>(left) << 32 | right; }

/// Calls `each(line, number)` for every line, without its end and blanks around it.
template <class Each>
void for_lines(std::string_view text, Each each) {
  std::int64_t number = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
    while (!line.empty() && (line.front() == '\r' || line.front() == ' ')) line.remove_prefix(1);
    each(line, ++number);
  }
}

[[noreturn]] void bad_line(const std::string& name, std::int64_t number, Message problem) {
  throw Error(ErrorCode::format, Problem{name, "", std::move(problem), message("line {}", number)});
}

/// Bytes from `at` to where the next character begins, in any bytes.
std::size_t letter_length(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  return end - at;
}

}  // namespace

PieceSet read_bpe_vocabulary(std::string_view text, const std::string& name, std::int64_t threshold) {
  PieceSet words;
  for_lines(text, [&](std::string_view line, std::int64_t number) {
    const std::size_t blank = line.find(' ');
    std::int64_t count = 0;
    const char* const end = line.data() + line.size();
    if (blank == line.npos || blank + 1 == line.size() ||
        std::from_chars(line.data() + blank + 1, end, count).ptr != end)
      bad_line(name, number, message("expected a word, a blank and a count, got \"{}\"", shortened(line)));
    if (count >= threshold) words.emplace(line.substr(0, blank));
  });
  return words;
}

std::uint32_t Bpe::symbol(std::string_view text) {
  const auto [at, added] = ids_.emplace(text, static_cast<std::uint32_t>(symbols_.size()));
  if (added) symbols_.emplace_back(text);
  return at->second;
}

std::uint32_t Bpe::find(std::string_view text) const {
  const auto at = ids_.find(std::string(text));
  return at == ids_.end() ? none : at->second;
}

Bpe Bpe::parse(std::string_view text, const std::string& name, std::size_t merges) {
  Bpe bpe;
  bpe.version_ = 1;
  std::size_t seen = 0;
  for_lines(text, [&](std::string_view line, std::int64_t number) {
    if (number == 1 && line.starts_with("#version:")) {
      std::string_view version = line.substr(9);
      while (!version.empty() && version.front() == ' ') version.remove_prefix(1);
      while (!version.empty() && (version.back() == ' ' || version.back() == '\t')) version.remove_suffix(1);
      if (version != "0.1" && version != "0.2")
        bad_line(name, number, message("expected version {} or {}, got \"{}\"", "0.1", "0.2", shortened(version)));
      bpe.version_ = version == "0.2" ? 2 : 1;
      return;
    }
    if (seen++ >= merges) return;
    const std::size_t blank = line.find(' ');
    if (blank == line.npos || blank == 0 || blank + 1 == line.size() || line.find(' ', blank + 1) != line.npos)
      bad_line(name, number, message("expected two pieces separated by a blank, got \"{}\"", shortened(line)));
    const std::string_view left = line.substr(0, blank), right = line.substr(blank + 1);
    const std::uint32_t a = bpe.symbol(left), b = bpe.symbol(right);
    if (bpe.ranks_.contains(key_of(a, b))) return;
    const std::uint32_t joined = bpe.symbol(std::string(left) + std::string(right));
    const auto rank = static_cast<std::uint32_t>(bpe.merges_.size());
    bpe.merges_.push_back({a, b, joined});
    bpe.ranks_.emplace(key_of(a, b), rank);
    bpe.made_by_.emplace(joined, rank);
  });
  return bpe;
}

std::string Bpe::text() const {
  std::string all = version_ == 2 ? "#version: 0.2\n" : "#version: 0.1\n";
  for (const Merge& merge : merges_) all += symbols_[merge.left] + ' ' + symbols_[merge.right] + '\n';
  return all;
}

std::vector<std::string> Bpe::pieces(std::string_view word, const PieceSet* vocabulary) const {
  std::vector<std::string> out;
  std::size_t begin = 0, at = 0, characters = 0;
  while (at < word.size()) {
    at += letter_length(word, at);
    if (++characters < longest_word && at < word.size()) continue;
    append_pieces(word.substr(begin, at - begin), vocabulary, at == word.size(), out);
    begin = at;
    characters = 0;
  }
  for (std::size_t i = 0; i + 1 < out.size(); ++i) out[i] += separator;
  return out;
}

void Bpe::append_pieces(std::string_view word, const PieceSet* vocabulary, bool last,
                        std::vector<std::string>& out) const {
  const std::size_t first = letter_length(word, 0);
  if (first == word.size()) {
    out.emplace_back(word);
    return;
  }
  // A symbol that the codes do not know is never joined: it needs its text only.
  struct Part {
    std::uint32_t id;
    std::size_t begin, end;
  };
  std::vector<Part> parts;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t length = letter_length(word, at);
    parts.push_back({find(word.substr(at, length)), at, at + length});
    at += length;
  }
  if (version_ == 2) {
    Part& end = parts.back();
    end.id = find(std::string(word.substr(end.begin)) + std::string(word_end));
  } else {
    parts.push_back({find(word_end), word.size(), word.size()});
  }
  const auto rank_of = [this](const Part& a, const Part& b) {
    if (a.id == none || b.id == none) return none;
    const auto found = ranks_.find(key_of(a.id, b.id));
    return found == ranks_.end() ? none : found->second;
  };
  std::vector<std::uint32_t> ranks(parts.size(), none);  // of the pair that begins there
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) ranks[i] = rank_of(parts[i], parts[i + 1]);
  while (parts.size() > 1) {
    const std::uint32_t best = *std::min_element(ranks.begin(), ranks.end());
    if (best == none) break;
    std::size_t to = 0;
    std::vector<std::size_t> changed;
    for (std::size_t from = 0; from < parts.size(); ++to) {
      if (ranks[from] == best && from + 1 < parts.size()) {
        parts[to] = {merges_[best].joined, parts[from].begin, parts[from + 1].end};
        changed.push_back(to);
        ranks[to] = none;
        from += 2;
      } else {
        parts[to] = parts[from];
        ranks[to] = ranks[from];
        ++from;
      }
    }
    parts.resize(to);
    ranks.resize(to);
    for (const std::size_t i : changed) {
      ranks[i] = i + 1 < to ? rank_of(parts[i], parts[i + 1]) : none;
      if (i > 0) ranks[i - 1] = rank_of(parts[i - 1], parts[i]);
    }
    if (!ranks.empty()) ranks.back() = none;
  }
  if (parts.back().begin == parts.back().end) parts.pop_back();  // the end of the word alone
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string_view piece = word.substr(parts[i].begin, parts[i].end - parts[i].begin);
    if (vocabulary != nullptr)
      split(parts[i].id, piece, last && i + 1 == parts.size(), *vocabulary, out);
    else
      out.emplace_back(piece);
  }
}

void Bpe::split(std::uint32_t id, std::string_view piece, bool last, const PieceSet& vocabulary,
                std::vector<std::string>& out) const {
  // A stack in place of recursion: a file's codes may nest as deep as they like.
  struct Task {
    std::uint32_t id;
    std::string_view piece;
    bool last;
  };
  std::vector<Task> tasks{{id, piece, last}};
  while (!tasks.empty()) {
    const Task task = tasks.back();
    tasks.pop_back();
    const auto written = [&] { return std::string(task.piece) + std::string(task.last ? "" : separator); };
    // In version 1 the end of a word may be a symbol of its own beside the last piece: the merge is that of both.
    const std::uint32_t whole =
        task.last && task.id != none && version_ == 1 ? find(std::string(task.piece) + std::string(word_end)) : task.id;
    const auto made = vocabulary.contains(written()) ? made_by_.end() : made_by_.find(whole);
    if (made == made_by_.end()) {
      out.emplace_back(task.piece);
      continue;
    }
    const Merge& merge = merges_[made->second];
    const std::size_t left = std::min(symbols_[merge.left].size(), task.piece.size());
    if (left == 0 || left == task.piece.size()) {  // only the word's end was joined to it
      out.emplace_back(task.piece);
      continue;
    }
    tasks.push_back({merge.right, task.piece.substr(left), task.last});
    tasks.push_back({merge.left, task.piece.substr(0, left), false});
  }
}

std::vector<std::string> Bpe::pieces_of(std::span<const std::string> words, const PieceSet* vocabulary) const {
  std::vector<std::string> all;
  for (const std::string& word : words)
    for (std::string& piece : pieces(word, vocabulary)) all.push_back(std::move(piece));
  return all;
}

std::vector<std::string> join_pieces(std::span<const std::string> pieces) {
  std::vector<std::string> words;
  bool open = false;
  for (const std::string& piece : pieces) {
    const bool goes_on = piece.ends_with(separator);
    const std::string_view text = std::string_view(piece).substr(0, piece.size() - (goes_on ? separator.size() : 0));
    if (open)
      words.back() += text;
    else
      words.emplace_back(text);
    open = goes_on;
  }
  std::erase(words, "");
  return words;
}

std::vector<std::string> fewest_pieces(std::string_view word, const PieceSet& vocabulary) {
  if (vocabulary.contains(std::string(word))) return {std::string(word)};
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < word.size(); at += letter_length(word, at)) starts.push_back(at);
  starts.push_back(word.size());
  const std::size_t n = starts.size() - 1;
  constexpr std::size_t longest_piece = 64, unreachable = std::numeric_limits<std::size_t>::max();
  if (n > Bpe::longest_word) return {std::string(word)};
  // From the end: fewest pieces of the rest, and where the first of them ends.
  std::vector<std::size_t> fewest(n + 1, unreachable), end(n + 1, 0);
  fewest[n] = 0;
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t j = i + 1; j <= std::min(n, i + longest_piece); ++j) {
      if (fewest[j] == unreachable || fewest[j] + 1 > fewest[i]) continue;
      std::string piece(word.substr(starts[i], starts[j] - starts[i]));
      if (j < n) piece += separator;
      if (!vocabulary.contains(piece)) continue;
      fewest[i] = fewest[j] + 1;
      end[i] = j;
    }
  }
  if (n == 0 || fewest[0] == unreachable) return {std::string(word)};
  std::vector<std::string> pieces;
  for (std::size_t i = 0; i < n; i = end[i]) {
    pieces.emplace_back(word.substr(starts[i], starts[end[i]] - starts[i]));
    if (end[i] < n) pieces.back() += separator;
  }
  return pieces;
}

}  // namespace hat::text
