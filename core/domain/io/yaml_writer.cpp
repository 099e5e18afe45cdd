// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/yaml_writer.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "domain/text/parse_number.h"

namespace hat {

std::string yaml_scalar(std::string_view text) {
  const auto harmless = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '/' || c == '-' || c == '+';
  };
  // "Null" and "NULL" are no value to readers as "null" is, and some take "Yes" for true.
  constexpr std::array<std::string_view, 7> keywords{"true", "false", "null", "yes", "no", "on", "off"};
  std::string lower(text);
  for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const bool keyword = std::ranges::find(keywords, lower) != keywords.end();
  const bool plain = !text.empty() && text[0] != '-' && !keyword &&
                     std::ranges::all_of(text, [&](char c) { return harmless(c) || c == ' '; }) &&
                     text.front() != ' ' && text.back() != ' ';
  double number = 0;
  const std::string same(text);
  return plain || parse_number(same, number) ? same : yaml_quoted(text);
}

std::string yaml_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      (quoted += '\\') += c;
    else if (c == '\n')
      quoted += "\\n";
    else if (c == '\t')
      quoted += "\\t";
    else if (c == '\r')
      quoted += "\\r";
    else if (static_cast<unsigned char>(c) < 0x20)
      quoted += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    else
      quoted += c;
  }
  return quoted + '"';
}

YamlWriter& YamlWriter::line(std::string_view content) {
  ((text_ += lead_) += content) += '\n';
  lead_ = indent_;
  return *this;
}

YamlWriter& YamlWriter::comment(std::string_view text) { return line(fmt::format("# {}", text)); }

YamlWriter& YamlWriter::empty_line() {
  text_ += '\n';
  return *this;
}

YamlWriter& YamlWriter::plain(std::string_view key, std::string_view yaml) {
  return line(fmt::format("{}: {}", yaml_scalar(key), yaml));
}

YamlWriter& YamlWriter::inline_map(std::string_view key,
                                   std::initializer_list<std::pair<std::string_view, std::string_view>> texts) {
  std::string inside;
  for (const auto& [name, text] : texts)
    inside += fmt::format("{}{}: {}", inside.empty() ? "" : ", ", yaml_scalar(name), yaml_scalar(text));
  return plain(key, '{' + inside + '}');
}

}  // namespace hat
