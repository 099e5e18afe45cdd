// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/yaml_map.h"

#include <fmt/format.h>

#include <algorithm>

#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/text/nearest_name.h"
#include "domain/text/parse_number.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

/// The line of a "---" behind something else than comments; 0: none. At the beginning of a line it means nothing else
/// in YAML.
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
Message yaml_fault(const std::string& found) {
  const auto has = [&](const char* part) { return found.find(part) != std::string::npos; };
  const Message what =
      has("map value") || has("end of map") || has("block map") ? message("a key or a value where none can be")
      : has("EOF in scalar") || has("end of the string")        ? message("a quotation mark that is never closed")
      : has("sequence flow") || has("end of sequence")          ? message("a list that is never closed")
      : has("map flow")                                         ? message("a mapping that is never closed")
      : has("bad file") || has("depth") ? message("lists or mappings inside each other without end")
      : has("anchor") || has("alias")   ? message("a reference to nothing")
      : has("tab") || has("indent")     ? message("an indentation that fits nothing")
      : has("escape")                   ? message("an escape that YAML does not know")
      : has("block entry")              ? message("a list's dash where no list can be")
                                        : message("something that is none");
  return message("expected YAML, got {}", what);
}

}  // namespace

YAML::Node parse_yaml(const std::string& text, const std::string& file) {
  if (const std::size_t bad = find_invalid_utf8(text); bad != std::string::npos)
    throw Error(ErrorCode::invalid_input,
                Problem{file, "", message("expected UTF-8 text, got an invalid byte"),
                        message("line {}",
                                1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n'))});
  if (text.size() > most_yaml_bytes)
    throw Error(ErrorCode::invalid_input,
                Problem{file, "", message("expected at most {} bytes of YAML, got {}", most_yaml_bytes, text.size())});
  int line = 1;
  for (const char c : text) {
    line += c == '\n';
    // yaml-cpp takes one of these for the end of the file and would drop the rest in silence.
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r')
      throw Error(ErrorCode::invalid_input,
                  Problem{file, "", message("expected text, got the control character {}", static_cast<int>(c)),
                          line_of(line)});
  }
  if (const int second = line_of_second_document(text); second > 0)
    throw Error(ErrorCode::invalid_input,
                Problem{file, "", message("expected one document, got a second one, which nobody would read"),
                        line_of(second)});
  try {
    return YAML::Load(text);
  } catch (const YAML::Exception& error) {
    throw Error(ErrorCode::invalid_input,
                Problem{file, "", yaml_fault(error.msg), message("line {}", error.mark.line + 1)});
  }
}

YAML::Node load_yaml(const std::string& file) { return parse_yaml(read_file(file, most_yaml_bytes), file); }

YamlMap::YamlMap(const YAML::Node& node, std::string file, std::string prefix, std::vector<Problem>& problems)
    : file_(std::move(file)), prefix_(std::move(prefix)), problems_(&problems) {
  if (!node || !node.IsMap()) {
    problems_->push_back({file_, prefix_, message("expected lines of \"key: value\"")});
    broken_ = true;
    return;
  }
  for (const auto& entry : node) {
    const std::string key = with_underscores(entry.first.Scalar());
    const int line = entry.first.Mark().line + 1;
    if (!values_.emplace(key, Entry{entry.second, line}).second)
      problems_->push_back({file_, full_name(key), message("expected each key once, got it twice"), line_of(line)});
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

Message YamlMap::where(const std::string& key) const {
  const auto found = values_.find(key);
  return line_of(found == values_.end() ? 0 : found->second.line);
}

YAML::Node YamlMap::raw(const std::string& key) {
  if (std::ranges::find(asked_, key) == asked_.end()) asked_.push_back(key);
  const auto found = values_.find(key);
  return found == values_.end() ? YAML::Node(YAML::NodeType::Undefined) : found->second.node;
}

YAML::Node YamlMap::present(const std::string& key, bool required) {
  const YAML::Node node = raw(key);
  if (required && !broken_ && !has(key)) problem(key, message("expected this key, but it is missing"));
  return has(key) ? node : YAML::Node(YAML::NodeType::Undefined);
}

bool YamlMap::get(const std::string& key, std::vector<int>& member, bool required) {
  const YAML::Node node = present(key, required);
  if (!node) return false;
  const FieldValue value = to_value(node);
  std::vector<int> numbers;
  for (const std::string& item : value.items) {
    int number = 0;
    if (!parse_number(item, number)) {
      problem(key, message("expected a list of whole numbers, got {}", value.quoted()));
      return false;
    }
    numbers.push_back(number);
  }
  if (value.is_map || numbers.empty()) {
    problem(key, message("expected a list of whole numbers, got {}", value.quoted()));
    return false;
  }
  member = std::move(numbers);
  return true;
}

void YamlMap::problem(const std::string& key, Message message) { problem_at(key, full_name(key), std::move(message)); }

void YamlMap::problem_at(const std::string& key, const std::string& field, Message message) {
  problems_->push_back({file_, field, std::move(message), where(key)});
}

void YamlMap::finish() {
  for (const auto& [key, value] : values_)
    if (std::ranges::find(asked_, key) == asked_.end())
      problem(key, problems_->size() < advised_problems ? unknown_name_message(message("key"), key, asked_)
                                                        : message("unknown key"));
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
