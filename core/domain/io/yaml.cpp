// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/yaml.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>

#include "domain/io/file.h"
#include "domain/io/yaml_map.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

std::string with_underscores(std::string key) {
  std::ranges::replace(key, '-', '_');
  return key;
}

/// The one scalar of a value, or nullptr.
const std::string* scalar(const FieldValue& value) {
  return !value.is_list && !value.is_map && value.items.size() == 1 ? &value.items[0] : nullptr;
}

template <class Number>
bool parse_whole(const std::string& text, Number& number) {
  const char* begin = text.data() + (text.size() > 1 && text[0] == '+' ? 1 : 0);
  const auto [end, error] = std::from_chars(begin, text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

template <class Number>
std::string set_whole(Number& member, const FieldValue& value) {
  const std::string* text = scalar(value);
  Number number{};
  if (text == nullptr || !parse_whole(*text, number)) {
    const bool too_large = text != nullptr && !text->empty() && text->find_first_not_of("0123456789", text->starts_with('-') ? 1 : 0) == std::string::npos && *text != "-";
    const std::string range = too_large && std::is_signed_v<Number>  ? fmt::format(" from {} to {}", std::numeric_limits<Number>::min(), std::numeric_limits<Number>::max())
                              : too_large && !text->starts_with('-') ? fmt::format(" from 0 to {}", std::numeric_limits<Number>::max())
                              : std::is_signed_v<Number>             ? ""
                                                                     : " from 0";
    return fmt::format("expected a whole number{}, got {}", range, value.quoted());
  }
  member = number;
  return {};
}

FieldValue single(std::string text) { return {{std::move(text)}, false, false}; }

// A fuzzer that watches these comparisons spends half of its time on them and learns nothing.
#if defined(__clang__)
#define HAT_UNWATCHED __attribute__((no_sanitize("coverage")))
#else
#define HAT_UNWATCHED
#endif

/// Letters to change, add or leave out; `most` for that many and more.
HAT_UNWATCHED std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0], least = i;
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t swapped = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1), moved = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
      diagonal = row[j];
      row[j] = moved < swapped ? moved : swapped;
      if (row[j] < least) least = row[j];
    }
    if (least >= most) return most;  // it does not grow less
  }
  return row.back() < most ? row.back() : most;
}

}  // namespace

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
  if (text == nullptr || !parse_whole(*text, number) || !std::isfinite(number)) return "expected a number, got " + value.quoted();
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

std::string nearest_name(std::string_view name, const std::vector<std::string>& names) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(2, name.size() / 3) + 1;
  for (const std::string& candidate : names) {
    const bool starts_alike = name.size() >= 3 && (candidate.starts_with(name) || name.starts_with(candidate));
    const std::size_t longer = std::max(name.size(), candidate.size()) - std::min(name.size(), candidate.size());
    if (longer >= best_distance && !starts_alike) continue;  // as many letters are wrong at least
    std::size_t distance = edit_distance(name, candidate, best_distance);
    // A name that was cut short or has a word too many is nearer than its spelling says.
    if (starts_alike) distance = std::min<std::size_t>(distance, 2);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

std::string unknown_name_message(std::string_view what, std::string_view name, const std::vector<std::string>& names) {
  const std::string nearest = nearest_name(name, names);
  if (!nearest.empty()) return fmt::format("unknown {}, did you mean {}?", what, nearest);
  return fmt::format("unknown {}, expected one of {}", what, fmt::join(names, ", "));
}

namespace {

/// The line of a "---" behind something else than comments; 0: none. At the beginning of a line it means nothing else in YAML.
int line_of_second_document(std::string_view text) {
  bool has_content = false;
  int line = 0;
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view one = text.substr(begin, end - begin);
    ++line;
    begin = end;
    if (one.starts_with("---") && (one.size() == 3 || one[3] == ' ' || one[3] == '\t' || one[3] == '\r')) {
      if (has_content) return line;
      has_content = one.find_first_not_of(" \t\r", 3) != std::string_view::npos;
      continue;
    }
    const std::size_t first = one.find_first_not_of(" \t\r");
    if (first != std::string_view::npos && one[first] != '#' && one[first] != '%') has_content = true;
  }
  return 0;
}

/// The commonest of what yaml-cpp finds, in a reader's words.
std::string yaml_fault(const std::string& found) {
  const auto has = [&](const char* part) { return found.find(part) != std::string::npos; };
  const char* what = has("map value") || has("end of map") || has("block map")   ? "a key or a value where none can be"
                     : has("EOF in scalar") || has("end of the string")         ? "a quotation mark that is never closed"
                     : has("sequence flow") || has("end of sequence")           ? "a list that is never closed"
                     : has("map flow")                                          ? "a mapping that is never closed"
                     : has("bad file") || has("depth")                          ? "lists or mappings inside each other without end"
                     : has("anchor") || has("alias")                            ? "a reference to nothing"
                     : has("tab") || has("indent")                              ? "an indentation that fits nothing"
                     : has("escape")                                            ? "an escape that YAML does not know"
                     : has("block entry")                                       ? "a list's dash where no list can be"
                                                                                : "something that is none";
  return fmt::format("expected YAML, got {}", what);
}

}  // namespace

YAML::Node parse_yaml(const std::string& text, const std::string& file) {
  if (const std::size_t bad = find_invalid_utf8(text); bad != std::string::npos)
    throw Error(ErrorCode::invalid_input,
                Problem{file, fmt::format("line {}", 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n')),
                        "expected UTF-8 text, got an invalid byte"});
  if (text.size() > most_yaml_bytes)
    throw Error(ErrorCode::invalid_input, Problem{file, "", fmt::format("expected at most {} bytes of YAML, got {}", most_yaml_bytes, text.size())});
  int line = 1;
  for (const char c : text) {
    line += c == '\n';
    // yaml-cpp takes one of these for the end of the file and would drop the rest in silence.
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r')
      throw Error(ErrorCode::invalid_input, Problem{file_at_line(file, line), "", fmt::format("expected text, got the control character {}", static_cast<int>(c))});
  }
  if (const int second = line_of_second_document(text); second > 0)
    throw Error(ErrorCode::invalid_input, Problem{file_at_line(file, second), "", "expected one document, got a second one, which nobody would read"});
  try {
    return YAML::Load(text);
  } catch (const YAML::Exception& error) {
    throw Error(ErrorCode::invalid_input,
                Problem{file, fmt::format("line {}", error.mark.line + 1), yaml_fault(error.msg)});
  }
}

YAML::Node load_yaml(const std::string& file) { return parse_yaml(read_file(file, most_yaml_bytes), file); }

std::string file_at_line(const std::string& path, int line) { return line > 0 ? fmt::format("{}: line {}", path, line) : path; }

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

std::string yaml_scalar(const std::string& text) {
  const auto harmless = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '/' || c == '-' || c == '+';
  };
  const bool keyword = text == "true" || text == "false" || text == "null" || text == "yes" || text == "no" || text == "on" || text == "off";
  const bool plain = !text.empty() && text[0] != '-' && !keyword && std::ranges::all_of(text, [&](char c) { return harmless(c) || c == ' '; }) &&
                     text.front() != ' ' && text.back() != ' ';
  double number = 0;
  if (plain || parse_whole(text, number)) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') (quoted += '\\') += c;
    else if (c == '\n') quoted += "\\n";
    else if (c == '\t') quoted += "\\t";
    else if (c == '\r') quoted += "\\r";
    else if (static_cast<unsigned char>(c) < 0x20) quoted += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    else quoted += c;
  }
  return quoted + '"';
}

std::string write_fields(const std::vector<std::pair<std::string, FieldValue>>& fields) {
  std::string text;
  for (const auto& [name, value] : fields) {
    std::vector<std::string> items;
    for (const std::string& item : value.items) items.push_back(yaml_scalar(item));
    if (value.is_list) {
      text += fmt::format("{}: [{}]\n", name, fmt::join(items, ", "));
    } else {
      text += fmt::format("{}: {}\n", name, items.empty() ? "\"\"" : items[0]);
    }
  }
  return text;
}

YamlMap::YamlMap(const YAML::Node& node, std::string file, std::string prefix, std::vector<Problem>& problems)
    : file_(std::move(file)), prefix_(std::move(prefix)), problems_(&problems) {
  if (!node || !node.IsMap()) {
    problems_->push_back({file_, prefix_, "expected lines of \"key: value\""});
    broken_ = true;
    return;
  }
  for (const auto& entry : node) {
    const std::string key = with_underscores(entry.first.Scalar());
    const int line = entry.first.Mark().line + 1;
    if (!values_.emplace(key, Entry{entry.second, line}).second) problems_->push_back({file_at_line(file_, line), full_name(key), "expected each key once, got it twice"});
  }
}

std::vector<std::string> YamlMap::keys() const {
  std::vector<std::string> keys;
  for (const auto& [key, value] : values_) keys.push_back(key);
  return keys;
}

bool YamlMap::has_value(const std::string& key) const {
  const auto found = values_.find(key);
  return found != values_.end() && !found->second.node.IsNull();
}

std::string YamlMap::where(const std::string& key) const {
  const auto found = values_.find(key);
  return file_at_line(file_, found == values_.end() ? 0 : found->second.line);
}

YAML::Node YamlMap::raw(const std::string& key) {
  if (std::ranges::find(asked_, key) == asked_.end()) asked_.push_back(key);
  const auto found = values_.find(key);
  return found == values_.end() ? YAML::Node(YAML::NodeType::Undefined) : found->second.node;
}

YAML::Node YamlMap::present(const std::string& key, bool required) {
  const YAML::Node node = raw(key);
  if (required && !broken_ && !has(key)) problem(key, "expected this key, but it is missing");
  return has(key) ? node : YAML::Node(YAML::NodeType::Undefined);
}

bool YamlMap::get(const std::string& key, std::vector<int>& member, bool required) {
  const YAML::Node node = present(key, required);
  if (!node) return false;
  const FieldValue value = to_value(node);
  std::vector<int> numbers;
  for (const std::string& item : value.items) {
    int number = 0;
    if (!parse_whole(item, number)) {
      problem(key, "expected a list of whole numbers, got " + value.quoted());
      return false;
    }
    numbers.push_back(number);
  }
  if (value.is_map || numbers.empty()) {
    problem(key, "expected a list of whole numbers, got " + value.quoted());
    return false;
  }
  member = std::move(numbers);
  return true;
}

void YamlMap::problem(const std::string& key, std::string message) { problem_at(key, full_name(key), std::move(message)); }

void YamlMap::problem_at(const std::string& key, const std::string& field, std::string message) { problems_->push_back({where(key), field, std::move(message)}); }

void YamlMap::finish() {
  for (const auto& [key, value] : values_)
    if (std::ranges::find(asked_, key) == asked_.end()) problem(key, problems_->size() < advised_problems ? unknown_name_message("key", key, asked_) : "unknown key");
}

FieldValue YamlMap::to_value(const YAML::Node& node) {
  FieldValue value;
  if (node.IsMap()) {
    value.is_map = true;
  } else if (node.IsSequence()) {
    value.is_list = true;
    for (const YAML::Node& item : node) {
      if (!item.IsScalar()) return {{}, false, true};
      value.items.push_back(item.Scalar());
    }
  } else if (node.IsScalar()) {
    value.items.push_back(node.Scalar());
  }
  return value;
}

}  // namespace hat
