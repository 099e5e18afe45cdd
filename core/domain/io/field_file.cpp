// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/field_file.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "domain/io/file.h"
#include "domain/io/yaml_map.h"
#include "domain/text/parse_number.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

/// The one scalar of a value, or nullptr.
const std::string* scalar(const FieldValue& value) {
  return !value.is_list && !value.is_map && value.items.size() == 1 ? &value.items[0] : nullptr;
}

template <class Number>
std::string set_whole(Number& member, const FieldValue& value) {
  const std::string* text = scalar(value);
  Number number{};
  if (text == nullptr || !parse_number(*text, number)) {
    const bool too_large = text != nullptr && !text->empty() &&
                           text->find_first_not_of("0123456789", text->starts_with('-') ? 1 : 0) == std::string::npos &&
                           *text != "-";
    const std::string range =
        too_large && std::is_signed_v<Number>
            ? fmt::format(" from {} to {}", std::numeric_limits<Number>::min(), std::numeric_limits<Number>::max())
        : too_large && !text->starts_with('-') ? fmt::format(" from 0 to {}", std::numeric_limits<Number>::max())
        : std::is_signed_v<Number>             ? ""
                                               : " from 0";
    return fmt::format("expected a whole number{}, got {}", range, value.quoted());
  }
  member = number;
  return {};
}

FieldValue single(std::string text) { return {{std::move(text)}, false, false}; }

}  // namespace

std::string with_underscores(std::string key) {
  std::ranges::replace(key, '-', '_');
  return key;
}

std::string FieldValue::text() const {
  if (is_map || is_list || items.empty() || items[0].empty()) return quoted();
  return items[0];
}

std::string FieldValue::quoted() const {
  if (is_map) return "a mapping";
  if (is_list) return fmt::format("[{}]", fmt::join(items, ", "));
  return items.empty() || items[0].empty() ? "nothing" : fmt::format("\"{}\"", items[0]);
}

std::string set_field(bool& member, const FieldValue& value) {
  if (const std::string* text = scalar(value)) {
    for (const char* yes : {"true", "True", "yes", "on", "1"})
      if (*text == yes) return member = true, std::string();
    for (const char* no : {"false", "False", "no", "off", "0"})
      if (*text == no) return member = false, std::string();
  }
  return "expected true or false, got " + value.quoted();
}

std::string set_field(int& member, const FieldValue& value) { return set_whole(member, value); }
std::string set_field(std::int64_t& member, const FieldValue& value) { return set_whole(member, value); }
std::string set_field(std::uint64_t& member, const FieldValue& value) { return set_whole(member, value); }

std::string set_field(double& member, const FieldValue& value) {
  const std::string* text = scalar(value);
  double number = 0;
  if (text == nullptr || !parse_number(*text, number) || !std::isfinite(number))
    return "expected a number, got " + value.quoted();
  member = number;
  return {};
}

std::string set_field(std::string& member, const FieldValue& value) {
  if (!value.is_list && !value.is_map && value.items.empty()) return member.clear(), std::string();
  const std::string* text = scalar(value);
  if (text == nullptr) return "expected one text, got " + value.quoted();
  member = *text;
  return {};
}

std::string set_field(std::vector<std::string>& member, const FieldValue& value) {
  if (value.is_map) return "expected a list of texts, got a mapping";
  member = value.items;
  return {};
}

FieldValue field_value(bool member) { return single(member ? "true" : "false"); }
FieldValue field_value(int member) { return single(std::to_string(member)); }
FieldValue field_value(std::int64_t member) { return single(std::to_string(member)); }
FieldValue field_value(std::uint64_t member) { return single(std::to_string(member)); }
FieldValue field_value(double member) { return single(fmt::format("{}", member)); }
FieldValue field_value(const std::string& member) { return single(member); }
FieldValue field_value(const std::vector<std::string>& member) { return {member, true, false}; }

std::string file_at_line(const std::string& path, int line) {
  return line > 0 ? fmt::format("{}: line {}", path, line) : path;
}

FieldFile read_field_file(const std::string& path) { return field_file_of(read_file(path, most_yaml_bytes), path); }

FieldFile field_file_of(const std::string& text, const std::string& name) {
  const YAML::Node node = parse_yaml(text, name);
  FieldFile file{name, {}};
  if (!node || node.IsNull()) return file;
  if (!node.IsMap()) throw Error(ErrorCode::invalid_input, Problem{name, "", "expected lines of \"key: value\""});
  for (const auto& entry : node) {
    file.entries.emplace_back(with_underscores(entry.first.Scalar()), YamlMap::to_value(entry.second));
    file.entries.back().second.line = entry.first.Mark().line + 1;
  }
  return file;
}

}  // namespace hat
