// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/space_yaml.h"

#include <charconv>
#include <filesystem>

#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/hat_keys.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

constexpr const char* list_example = "[last 1, last 2, \"1,3\"]";

bool parse_int(std::string_view text, int& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

std::string trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

/// "last 2", "1,3" or "1-3". False when it is neither.
bool parse_rule(const std::string& written, SourceRule& rule) {
  const std::string text = trimmed(written);
  if (text.starts_with("last ")) return parse_int(trimmed(text.substr(5)), rule.last) && rule.last >= 1;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const std::string part = trimmed(text.substr(begin, end - begin));
    const std::size_t dash = part.find('-');
    int first = 0, last = 0;
    if (!parse_int(trimmed(part.substr(0, dash)), first)) return false;
    if (dash == std::string::npos)
      last = first;
    else if (!parse_int(trimmed(part.substr(dash + 1)), last))
      return false;
    if (first < 1 || last < first || last > SourceSet::max_layers) return false;
    for (int layer = first; layer <= last; ++layer) rule.fixed.insert(layer);
    begin = end + 1;
  }
  return !rule.fixed.empty();
}

void read_sources(YamlMap& map, SearchSpace& space) {
  const YAML::Node node = map.raw("sources");
  if (!map.has("sources")) {
    map.problem("sources",
                message("expected this key ({} or a list such as {}), but it is missing", "\"any\"", list_example));
    return;
  }
  const FieldValue value = YamlMap::to_value(node);
  if (!value.is_list && !value.is_map && value.items.size() == 1 && value.items[0] == "any") {
    space.any_sources = true;
    return;
  }
  for (const std::string& item : value.items) {
    SourceRule rule;
    if (!parse_rule(item, rule)) {
      map.problem("sources", message("expected {} or encoder layers such as {} (1 to {}), got \"{}\"", "\"last 2\"",
                                     "\"1,3\"", SourceSet::max_layers, item));
      return;
    }
    space.sources.push_back(rule);
  }
  if (value.is_map || value.items.empty())
    map.problem("sources",
                message("expected {} or a list such as {}, got {}", "\"any\"", list_example, value.quoted()));
}

}  // namespace

std::string source_rule_text(const SourceRule& rule) {
  return rule.last > 0 ? fmt::format("last {}", rule.last) : rule.fixed.text();
}

SearchSpace space_from_node(const YAML::Node& node, const std::string& file, const std::string& prefix,
                            std::vector<Problem>& problems) {
  const std::size_t before = problems.size();
  YamlMap map(node, file, prefix, problems);
  SearchSpace space;
  map.get("name", space.name);
  map.get("qkv_dim", space.qkv_dim, true);
  map.get("encoder_dims", space.encoder_dims, true);
  map.get("decoder_dims", space.decoder_dims, true);
  map.get("encoder_ffn_dims", space.encoder_ffn_dims, true);
  map.get("decoder_ffn_dims", space.decoder_ffn_dims, true);
  map.get("encoder_heads", space.encoder_heads, true);
  map.get("self_heads", space.self_heads, true);
  map.get("cross_heads", space.cross_heads, true);
  map.get("encoder_depths", space.encoder_depths, true);
  map.get("decoder_depths", space.decoder_depths, true);
  map.get("tokens", space.tokens);
  if (problems.size() == before || !map.keys().empty()) read_sources(map, space);
  map.finish();
  if (problems.size() == before)
    for (Problem& problem : space.problems()) map.problem(problem.field, std::move(problem.message));
  return space;
}

SearchSpace space_from_yaml(const std::string& yaml, const std::string& file) {
  std::vector<Problem> problems;
  const YAML::Node node = parse_yaml(yaml, file);
  SearchSpace space;
  const std::string stem = std::filesystem::path(file).stem().string();
  std::vector<Problem> ignored;
  YamlMap map(node, file, "", ignored);
  if (has_hat_choices(map)) {
    YamlMap hat_map(node, file, "", problems);
    space = space_from_hat(hat_map, stem, problems);
  } else {
    space = space_from_node(node, file, "", problems);
    if (space.name.empty()) space.name = stem;
  }
  throw_if_any(std::move(problems));
  return space;
}

SearchSpace load_space(const std::string& preset_or_path) {
  const std::vector<std::string> presets = preset_names();
  if (std::ranges::find(presets, preset_or_path) != presets.end()) return preset_space(preset_or_path);
  if (!std::filesystem::exists(preset_or_path)) {
    throw Error(ErrorCode::invalid_input, Problem{"", "space",
                                                  message("expected a file or one of the presets {}, got \"{}\"",
                                                          fmt::join(presets, ", "), preset_or_path)});
  }
  return space_from_yaml(read_file(preset_or_path, most_yaml_bytes), preset_or_path);
}

void write_space(YamlWriter& yaml, const SearchSpace& space) {
  if (!space.name.empty()) yaml.entry("name", space.name);
  yaml.entry("qkv_dim", space.qkv_dim)
      .entry("encoder_dims", space.encoder_dims)
      .entry("decoder_dims", space.decoder_dims)
      .entry("encoder_ffn_dims", space.encoder_ffn_dims)
      .entry("decoder_ffn_dims", space.decoder_ffn_dims)
      .entry("encoder_heads", space.encoder_heads)
      .entry("self_heads", space.self_heads)
      .entry("cross_heads", space.cross_heads)
      .entry("encoder_depths", space.encoder_depths)
      .entry("decoder_depths", space.decoder_depths);
  std::vector<std::string> rules;
  for (const SourceRule& rule : space.sources)
    rules.push_back(rule.last > 0 ? source_rule_text(rule) : yaml_quoted(source_rule_text(rule)));
  yaml.plain("sources", space.any_sources ? "any" : fmt::format("[{}]", fmt::join(rules, ", ")));
  yaml.entry("tokens", space.tokens);
}

std::string space_to_yaml(const SearchSpace& space) {
  YamlWriter yaml;
  write_space(yaml, space);
  return yaml.text();
}

}  // namespace hat
