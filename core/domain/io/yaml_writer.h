// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace hat {

/// A scalar as YAML: plain where that reads back as the same text, else quoted.
[[nodiscard]] std::string yaml_scalar(std::string_view text);
/// In quotation marks in any case, e.g. for a checksum, whose digits are no number.
[[nodiscard]] std::string yaml_quoted(std::string_view text);

/// A value as YAML: texts quoted where they must be, enums by their names (see FieldInfo), numbers so that reading
/// gives the same number back, vectors as a list on one line.
template <class T>
[[nodiscard]] std::string yaml_value(const T& value) {
  if constexpr (std::is_same_v<T, bool>) {
    return value ? "true" : "false";
  } else if constexpr (std::is_enum_v<T>) {
    return yaml_scalar(names_of(T{}).at(static_cast<std::size_t>(value)));
  } else if constexpr (std::is_arithmetic_v<T>) {
    return fmt::format("{}", value);
  } else {
    return yaml_scalar(value);
  }
}
template <class T>
[[nodiscard]] std::string yaml_value(const std::vector<T>& values) {
  std::string items;
  for (const T& value : values) (items += items.empty() ? "" : ", ") += yaml_value(value);
  return '[' + items + ']';
}

/// Every YAML file of the program is written by this, line by line; YamlMap and FieldFile read the same values back.
class YamlWriter {
 public:
  YamlWriter& comment(std::string_view text);
  YamlWriter& empty_line();
  /// `key: value`
  template <class T>
  YamlWriter& entry(std::string_view key, const T& value) {
    return plain(key, yaml_value(value));
  }
  /// The same of a value that is YAML already: yaml_quoted, or a number in a format of its own.
  YamlWriter& plain(std::string_view key, std::string_view yaml);
  /// `key: {name: text, ...}`
  YamlWriter& inline_map(std::string_view key,
                         std::initializer_list<std::pair<std::string_view, std::string_view>> texts);
  /// `key:` and below it, indented, what `fill` writes: entries of a nested mapping, or items of a list. With nothing
  /// below it, it would be no value: leave it out.
  template <std::invocable Fill>
  YamlWriter& nested(std::string_view key, const Fill& fill) {
    line(yaml_scalar(key) + ':');
    return indented("  ", "  ", fill);
  }
  /// An item of a list that is a mapping: the entries that `fill` writes, a dash before the first.
  template <std::invocable Fill>
  YamlWriter& item(const Fill& fill) {
    return indented("- ", "  ", fill);
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  YamlWriter& line(std::string_view content);
  /// The first line of `fill` begins with `first` behind the indentation, each other one with `others`.
  template <class Fill>
  YamlWriter& indented(std::string_view first, std::string_view others, const Fill& fill) {
    const std::string outer = indent_;
    (lead_ = outer) += first;
    (indent_ = outer) += others;
    fill();
    lead_ = indent_ = outer;
    return *this;
  }

  std::string text_;
  std::string lead_, indent_;  ///< of the next line; of those behind it
};

}  // namespace hat
