// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by .cpp files of domain/io only: yaml-cpp is private to them.
#include <yaml-cpp/yaml.h>

#include <map>
#include <string>
#include <vector>

#include "domain/error.h"
#include "domain/io/field_file.h"
#include "domain/io/yaml_writer.h"
#include "domain/space/search_space.h"

namespace hat {

/// Parses `text`; a syntax error, a control character, invalid UTF-8 or more than 4 MiB is an Error(invalid_input) that
/// names file and line. Aliases are never expanded, and nesting is bounded, so memory stays a small multiple of the
/// text.
[[nodiscard]] YAML::Node parse_yaml(const std::string& text, const std::string& file);
/// The same of a file, of which no more is read than that. Error(io) when it cannot be read.
[[nodiscard]] YAML::Node load_yaml(const std::string& file);

/// One YAML mapping read key by key. Collects every problem: missing keys, wrong types, and (by finish) keys that
/// nobody asked for. Keys are compared with "-" read as "_".
class YamlMap {
 public:
  /// `prefix` is the dotted name of the mapping itself, "" for the whole file. Anything but a mapping is a problem.
  YamlMap(const YAML::Node& node, std::string file, std::string prefix, std::vector<Problem>& problems);

  [[nodiscard]] bool has(const std::string& key) const { return values_.contains(key); }
  /// There, and not null.
  [[nodiscard]] bool has_value(const std::string& key) const;
  /// The key's line; empty when it is not there.
  [[nodiscard]] Message where(const std::string& key) const;
  [[nodiscard]] std::vector<std::string> keys() const;
  /// The raw node, and the key counts as known from now on. Undefined node when it is not there.
  [[nodiscard]] YAML::Node raw(const std::string& key);

  /// True when the key was there and had the right type.
  template <class T>
  bool get(const std::string& key, T& member, bool required = false) {
    const YAML::Node node = present(key, required);
    if (!node) return false;
    Message wrong = set_field(member, to_value(node));
    if (wrong.empty()) return true;
    problem(key, std::move(wrong));
    return false;
  }
  /// Numbers; a single one counts as a list of one.
  bool get(const std::string& key, std::vector<int>& member, bool required = false);

  /// A mapping with free keys, which are kept as they are written.
  template <class T>
  void get_entries(const std::string& key, std::map<std::string, T>& out) {
    const YAML::Node node = raw(key);
    if (!has(key) || node.IsNull()) return;
    if (!node.IsMap()) return problem(key, message("expected lines of \"key: value\""));
    for (const auto& entry : node) {
      const std::string name = entry.first.Scalar();
      if (Message wrong = set_field(out[name], to_value(entry.second)); !wrong.empty())
        problem(key + "." + name, std::move(wrong));
    }
  }

  void problem(const std::string& key, Message message);
  /// A problem at the place of `key` that names something else, such as one layer of a list.
  void problem_at(const std::string& key, const std::string& field, Message message);
  /// A problem for each key that nobody asked for.
  void finish();
  [[nodiscard]] std::string full_name(const std::string& key) const {
    return prefix_.empty() ? key : prefix_ + "." + key;
  }

  [[nodiscard]] static FieldValue to_value(const YAML::Node& node);

 private:
  YAML::Node present(const std::string& key, bool required);

  std::string file_, prefix_;
  std::vector<Problem>* problems_;
  struct Entry {
    YAML::Node node;
    int line = 0;
  };
  std::map<std::string, Entry> values_;
  std::vector<std::string> asked_;
  bool broken_ = false;  ///< not a mapping: said once, missing keys are not said again
};

/// A space from a mapping that is already parsed (a model card holds one inline). The space's own problems included.
[[nodiscard]] SearchSpace space_from_node(const YAML::Node& node, const std::string& file, const std::string& prefix,
                                          std::vector<Problem>& problems);
/// The space's keys, where the writer stands.
void write_space(YamlWriter& yaml, const SearchSpace& space);

}  // namespace hat
