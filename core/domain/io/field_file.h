// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "domain/config/field.h"
#include "domain/error.h"
#include "domain/io/yaml_writer.h"
#include "domain/text/nearest_name.h"

namespace hat {

/// A file of something else has thousands of unknown keys: as many are told with what may have been meant.
constexpr std::size_t advised_problems = 20;

/// No YAML of ours or HAT's is that long.
constexpr std::uint64_t most_yaml_bytes = std::uint64_t{4} << 20;

/// What a file or a command line gives for one field, before it has a type.
struct FieldValue {
  std::vector<std::string> items;
  bool is_list = false;
  bool is_map = false;  ///< a nested mapping: no field takes one
  int line = 0;         ///< of the key in its file, from 1; 0 when there is no file
  /// The value as an error quotes it.
  [[nodiscard]] Message quoted() const;
  /// The value as a sentence names it where nobody typed it: 0.1, [a, b], nothing.
  [[nodiscard]] Message text() const;
};

/// Sets a member from what was written. Returns an empty message or the clause "expected ..., got ...", and then leaves
/// the member alone.
[[nodiscard]] Message set_field(bool& member, const FieldValue& value);
[[nodiscard]] Message set_field(int& member, const FieldValue& value);
[[nodiscard]] Message set_field(std::int64_t& member, const FieldValue& value);
[[nodiscard]] Message set_field(std::uint64_t& member, const FieldValue& value);
[[nodiscard]] Message set_field(double& member, const FieldValue& value);
[[nodiscard]] Message set_field(std::string& member, const FieldValue& value);
[[nodiscard]] Message set_field(std::vector<std::string>& member, const FieldValue& value);
template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] Message set_field(Enum& member, const FieldValue& value) {
  const std::vector<std::string> names = names_of(Enum{});
  if (!value.is_list && !value.is_map && value.items.size() == 1)
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i] == value.items[0]) {
        member = static_cast<Enum>(i);
        return {};
      }
  return message("expected one of {}, got {}", fmt::join(names, ", "), value.quoted());
}

/// The text that set_field reads back; of a list, its items.
[[nodiscard]] FieldValue field_value(bool member);
[[nodiscard]] FieldValue field_value(int member);
[[nodiscard]] FieldValue field_value(std::int64_t member);
[[nodiscard]] FieldValue field_value(std::uint64_t member);
[[nodiscard]] FieldValue field_value(double member);
[[nodiscard]] FieldValue field_value(const std::string& member);
[[nodiscard]] FieldValue field_value(const std::vector<std::string>& member);
template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] FieldValue field_value(Enum member) {
  return field_value(names_of(Enum{}).at(static_cast<std::size_t>(member)));
}

/// A key as the name of a field: hyphens count as underscores.
[[nodiscard]] std::string with_underscores(std::string key);

/// A flat YAML mapping, as written: keys in the order of the file, "-" in keys read as "_".
struct FieldFile {
  std::string path;
  std::vector<std::pair<std::string, FieldValue>> entries;
};
/// Error(io) when it cannot be read, Error(invalid_input) when it is not YAML or not a mapping.
[[nodiscard]] FieldFile read_field_file(const std::string& path);
/// The same of a text; `name` stands for the file in errors.
[[nodiscard]] FieldFile field_file_of(const std::string& text, const std::string& name);
/// "line 3", the place of a problem in a file; empty when the line is 0.
[[nodiscard]] Message line_of(int line);

/// Names of a config's fields, in the order of the visitor.
template <class Config>
[[nodiscard]] std::vector<std::string> field_names() {
  std::vector<std::string> names;
  Config config;
  Config::fields(config, [&](const FieldInfo& info, auto&) { names.emplace_back(info.name); });
  return names;
}

/// Sets the fields that `file` names. Returns every unknown key and every value of the wrong type.
template <class Config>
[[nodiscard]] std::vector<Problem> apply_fields(Config& config, const FieldFile& file) {
  std::vector<Problem> problems;
  const std::vector<std::string> names = field_names<Config>();
  std::set<std::string> seen;
  for (const auto& entry : file.entries) {
    const auto& key = entry.first;  // names, not bindings: clang 14 lets no lambda capture a structured binding
    const auto& value = entry.second;
    if (!seen.insert(key).second)
      problems.push_back({file.path, key, message("expected each key once, got it twice"), line_of(value.line)});
    if (std::ranges::find(names, key) == names.end()) {
      problems.push_back({file.path, key,
                          problems.size() < advised_problems ? unknown_name_message(message("key"), key, names)
                                                             : message("unknown key"),
                          line_of(value.line)});
      continue;
    }
    Config::fields(config, [&](const FieldInfo& info, auto& member) {
      if (key != info.name) return;
      if (Message wrong = set_field(member, value); !wrong.empty())
        problems.push_back({file.path, key, std::move(wrong), line_of(value.line)});
    });
  }
  return problems;
}

/// Sets the fields that the YAML file names; throws all problems at once.
template <class Config>
void apply_yaml(Config& config, const std::string& path) {
  throw_if_any(apply_fields(config, read_field_file(path)));
}
template <class Config>
[[nodiscard]] Config read_config(const std::string& path) {
  Config config;
  apply_yaml(config, path);
  return config;
}
/// Every field in the order of the visitor. read_config gives the same config back.
template <class Config>
[[nodiscard]] std::string to_yaml(const Config& config) {
  YamlWriter yaml;
  Config::fields(config, [&](const FieldInfo& info, const auto& member) { yaml.entry(info.name, member); });
  return yaml.text();
}

/// Calls `take(name, was, is)` with the texts of each field in which two configs differ, in the order of the visitor.
template <class Config>
void each_difference(const Config& before, const Config& after, const auto& take) {
  std::vector<Message> texts;
  Config::fields(before, [&](const FieldInfo&, const auto& member) { texts.push_back(field_value(member).text()); });
  std::size_t next = 0;
  Config::fields(after, [&](const FieldInfo& info, const auto& member) {
    const Message &was = texts[next++], is = field_value(member).text();
    if (was != is) take(info.name, was, is);
  });
}

}  // namespace hat
