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
Message set_whole(Number& member, const FieldValue& value) {
  const std::string* text = scalar(value);
  Number number{};
  if (text == nullptr || !parse_number(*text, number)) {
    const bool too_large = text != nullptr && !text->empty() &&
                           text->find_first_not_of("0123456789", text->starts_with('-') ? 1 : 0) == std::string::npos &&
                           *text != "-";
    using Limits = std::numeric_limits<Number>;
    if (too_large && (Limits::is_signed || !text->starts_with('-')))
      return message("expected a whole number from {} to {}, got {}", Limits::min(), Limits::max(), value.quoted());
    return Limits::is_signed ? message("expected a whole number, got {}", value.quoted())
                             : message("expected a whole number from 0, got {}", value.quoted());
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

Message FieldValue::text() const {
  if (is_map || is_list || items.empty() || items[0].empty()) return quoted();
  return Message::verbatim(items[0]);
}

Message FieldValue::quoted() const {
  if (is_map) return message("a mapping");
  if (is_list) return Message::verbatim(fmt::format("[{}]", fmt::join(items, ", ")));
  return items.empty() || items[0].empty() ? message("nothing") : Message::verbatim('"' + items[0] + '"');
}

Message set_field(bool& member, const FieldValue& value) {
  if (const std::string* text = scalar(value)) {
    for (const char* yes : {"true", "True", "yes", "on", "1"})
      if (*text == yes) return member = true, Message();
    for (const char* no : {"false", "False", "no", "off", "0"})
      if (*text == no) return member = false, Message();
  }
  return message("expected {} or {}, got {}", "true", "false", value.quoted());
}

Message set_field(int& member, const FieldValue& value) { return set_whole(member, value); }
Message set_field(std::int64_t& member, const FieldValue& value) { return set_whole(member, value); }
Message set_field(std::uint64_t& member, const FieldValue& value) { return set_whole(member, value); }

Message set_field(double& member, const FieldValue& value) {
  const std::string* text = scalar(value);
  double number = 0;
  if (text == nullptr || !parse_number(*text, number) || !std::isfinite(number))
    return message("expected a number, got {}", value.quoted());
  member = number;
  return {};
}

Message set_field(std::string& member, const FieldValue& value) {
  if (!value.is_list && !value.is_map && value.items.empty()) return member.clear(), Message();
  const std::string* text = scalar(value);
  if (text == nullptr) return message("expected one text, got {}", value.quoted());
  member = *text;
  return {};
}

Message set_field(std::vector<std::string>& member, const FieldValue& value) {
  if (value.is_map) return message("expected a list of texts, got a mapping");
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

Message line_of(int line) { return line > 0 ? message("line {}", line) : Message(); }

FieldFile read_field_file(const std::string& path) { return field_file_of(read_file(path, most_yaml_bytes), path); }

FieldFile field_file_of(const std::string& text, const std::string& name) {
  const YAML::Node node = parse_yaml(text, name);
  FieldFile file{name, {}};
  if (!node || node.IsNull()) return file;
  if (!node.IsMap())
    throw Error(ErrorCode::invalid_input, Problem{name, "", message("expected lines of \"key: value\"")});
  for (const auto& entry : node) {
    file.entries.emplace_back(with_underscores(entry.first.Scalar()), YamlMap::to_value(entry.second));
    file.entries.back().second.line = entry.first.Mark().line + 1;
  }
  return file;
}

}  // namespace hat
