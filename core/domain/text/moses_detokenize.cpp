// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "domain/metrics/unicode.h"
#include "domain/text/char_class.h"
#include "domain/text/moses.h"

namespace hat::text {
namespace {

using Text = std::u32string;

void replace_all(Text& text, std::u32string_view from, std::u32string_view to) {
  Text out;
  std::size_t done = 0;
  for (std::size_t at = text.find(from); at != Text::npos; at = text.find(from, done)) {
    out.append(text, done, at - done);
    out += to;
    done = at + from.size();
  }
  out.append(text, done);
  text = std::move(out);
}

template <class Is>
bool all_of(std::u32string_view token, Is is) {
  return !token.empty() && std::ranges::all_of(token, is);
}
bool one_of(char32_t c, std::u32string_view set) { return set.find(c) != set.npos; }
bool opens(char32_t c) { return is_currency(c) || one_of(c, U"([{¿¡"); }
bool closes(char32_t c) { return one_of(c, U",.?!:;\\%}])"); }
bool quotes(char32_t c) { return one_of(c, U"'\"„“`"); }

/// Where a token stands: text so far, and whether a blank goes before the next token.
struct Writer {
  Text text;
  bool blank = true;
  void apart(std::u32string_view token, bool blank_after) {
    if (blank) text += U' ';
    joined(token, blank_after);
  }
  void joined(std::u32string_view token, bool blank_after) {
    text += token;
    blank = blank_after;
  }
};

}  // namespace

std::string moses_text(std::span<const std::string> tokens, std::string_view language) {
  Text line = U" ";
  for (const std::string& token : tokens) line += unicode::decode(token) + U" ";
  Text single;
  for (const Text& word : unicode::words_of(line)) single += U" " + word;
  line = single + U" ";
  replace_all(line, U" @-@ ", U"-");
  constexpr std::pair<const char32_t*, const char32_t*> entities[] = {
      {U"&bar;", U"|"},   {U"&#124;", U"|"}, {U"&lt;", U"<"},  {U"&gt;", U">"},  {U"&bra;", U"["}, {U"&ket;", U"]"},
      {U"&quot;", U"\""}, {U"&apos;", U"'"}, {U"&#91;", U"["}, {U"&#93;", U"]"}, {U"&amp;", U"&"}};
  for (const auto& [name, character] : entities) replace_all(line, name, character);

  const bool french = language == "fr", english = language == "en";
  const bool elides = french || language == "it" || language == "ga";
  std::map<Text, int> seen;  // quotes of each kind: an even count so far means that the next one opens
  Writer out;
  const std::vector<Text> words = unicode::words_of(line);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Text& word = words[i];
    if (is_cjk(word.front()) && language != "ko") {
      if (i > 0 && is_cjk(words[i - 1].back()))
        out.joined(word, true);
      else
        out.apart(word, true);
    } else if (all_of(word, opens)) {
      out.apart(word, false);
    } else if (all_of(word, closes)) {
      if (french && word.size() == 1 && one_of(word[0], U"?!:;\\%")) out.text += U' ';
      out.joined(word, true);
    } else if (english && i > 0 && word.size() > 1 && word[0] == U'\'' && is_letter(word[1])) {
      out.joined(word, true);
    } else if (elides && i + 1 < words.size() && word.size() > 1 && word.back() == U'\'' &&
               is_letter(word[word.size() - 2]) && is_letter(words[i + 1].front())) {
      out.apart(word, false);
    } else if (all_of(word, quotes)) {
      const bool low_or_high = all_of(word, [](char32_t c) { return one_of(c, U"„“”"); });
      int& count = seen[low_or_high ? Text(U"\"") : word];
      if (count % 2 == 1) {
        out.joined(word, true);
        ++count;
      } else if (english && word == U"'" && i > 0 && words[i - 1].back() == U's') {
        out.joined(word, true);  // a plural's possessive
      } else {
        out.apart(word, false);
        ++count;
      }
    } else {
      out.apart(word, true);
    }
  }
  std::string text;
  for (const Text& word : unicode::words_of(out.text)) text += (text.empty() ? "" : " ") + unicode::encode(word);
  return text;
}

}  // namespace hat::text
