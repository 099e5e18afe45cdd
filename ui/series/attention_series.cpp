// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/attention_series.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <sstream>

namespace hat::ui {
namespace {

constexpr std::size_t most_compared = 1'000'000;  ///< pairs of words

constexpr const char* meta = "\xE2\x96\x81";  // U+2581, SentencePiece's blank

bool is_end(const std::string& token) { return token == "</s>" || token == "<eos>"; }

bool byte_of(const std::string& token, char& byte) {
  if (token.size() != 6 || token.compare(0, 3, "<0x") != 0 || token.back() != '>') return false;
  unsigned value = 0;
  const auto [end, error] = std::from_chars(token.data() + 3, token.data() + 5, value, 16);
  if (error != std::errc() || end != token.data() + 5) return false;
  byte = static_cast<char>(value);
  return true;
}

bool is_punctuation(const std::string& token) {
  const QString text = QString::fromStdString(token);
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPunct(); });
}

}  // namespace

std::vector<Word> words_of(const std::vector<std::string>& tokens) {
  // One style per sentence: with "▁" blanks are marked, else every token without "@@" before it begins a word.
  const bool marked =
      std::any_of(tokens.begin(), tokens.end(), [](const std::string& t) { return t.starts_with(meta); });
  const auto begins = [&](std::size_t i) {
    if (i == 0 || i >= tokens.size() || is_end(tokens[i]) || is_end(tokens[i - 1])) return true;
    if (marked) return tokens[i].starts_with(meta);
    return !tokens[i - 1].ends_with("@@");
  };
  std::vector<Word> words;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    std::string text = tokens[i];
    if (marked && text.starts_with(meta)) text.erase(0, std::char_traits<char>::length(meta));
    if (!marked && text.ends_with("@@")) text.resize(text.size() - 2);
    if (char byte = 0; byte_of(text, byte)) text.assign(1, byte);
    if (is_end(tokens[i])) text.clear();
    const bool own = !begins(i) && is_punctuation(text) && begins(i + 1);
    if (begins(i) || own)
      words.push_back({text, static_cast<int>(i), 1});
    else
      words.back().text += text, ++words.back().count;
  }
  return words;
}

std::vector<std::string> split_words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::vector<bool> differing_words(const std::vector<std::string>& words, const std::vector<std::string>& reference) {
  const std::size_t n = words.size(), m = reference.size();
  // The table below grows with the product: two whole texts would take gigabytes. They are told apart word by word.
  if (n * m > most_compared) {
    std::vector<bool> differs(n, true);
    for (std::size_t i = 0; i < std::min(n, m); ++i) differs[i] = words[i] != reference[i];
    return differs;
  }
  std::vector<std::vector<int>> length(n + 1, std::vector<int>(m + 1, 0));  // of the rest, from (i, j)
  for (std::size_t i = n; i-- > 0;)
    for (std::size_t j = m; j-- > 0;)
      length[i][j] = words[i] == reference[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
  std::vector<bool> differs(n, true);
  for (std::size_t i = 0, j = 0; i < n && j < m;) {
    if (words[i] == reference[j])
      differs[i] = false, ++i, ++j;
    else if (length[i + 1][j] >= length[i][j + 1])
      ++i;
    else
      ++j;
  }
  return differs;
}

std::vector<AttentionRow> attention_rows(const Hypothesis& hypothesis, const std::vector<Word>& source,
                                         const Word& target, AttentionChoice choice) {
  std::vector<AttentionRow> rows;
  for (auto layer = hypothesis.attention.rbegin(); layer != hypothesis.attention.rend(); ++layer) {
    if (choice.decoder_layer > 0 && layer->decoder_layer != choice.decoder_layer) continue;
    if (choice.head >= layer->heads) continue;
    const int first_head = std::max(choice.head, 0), last_head = choice.head < 0 ? layer->heads : choice.head + 1;
    const int first = std::clamp(target.first, 0, layer->target_tokens);
    const int last = std::clamp(target.first + target.count, first, layer->target_tokens);
    const double parts = static_cast<double>(last_head - first_head) * (last - first);
    for (int index = static_cast<int>(layer->encoder_layers.size()); index-- > 0;) {
      AttentionRow row{layer->decoder_layer, layer->encoder_layers[index], std::vector<double>(source.size(), 0.0), 0};
      for (std::size_t word = 0; word < source.size() && parts > 0; ++word) {
        for (int token = source[word].first;
             token < std::min(source[word].first + source[word].count, layer->source_tokens); ++token)
          for (int head = first_head; head < last_head; ++head)
            for (int position = first; position < last; ++position)
              row.cells[word] += layer->at(head, position, index, token);
        row.cells[word] /= parts;
        row.share += row.cells[word];
      }
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

std::vector<std::vector<double>> word_alignment(const Hypothesis& hypothesis, const std::vector<Word>& source,
                                                const std::vector<Word>& target, AttentionChoice choice) {
  std::vector<std::vector<double>> mass;
  for (const Word& word : target) {
    const auto rows = attention_rows(hypothesis, source, word, choice);
    std::vector<double> sums(source.size(), 0.0);
    int layers = 0, last_layer = 0;
    for (const AttentionRow& row : rows) {
      if (row.decoder_layer != last_layer) ++layers, last_layer = row.decoder_layer;
      for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += row.cells[i];
    }
    for (double& value : sums) value /= std::max(layers, 1);
    mass.push_back(std::move(sums));
  }
  return mass;
}

int attention_level(double mass) {
  int level = 0;
  for (double step : {0.02, 0.06, 0.12, 0.20, 0.30}) level += mass >= step ? 1 : 0;
  return level;
}

}  // namespace hat::ui
