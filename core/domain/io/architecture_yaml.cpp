// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/yaml.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

constexpr const char* suffix = "_subtransformer";

/// A list over the layers as HAT writes it: one number for all layers, or at least one per layer (what is beyond the depth
/// is padding).
std::vector<int> per_layer(YamlMap& map, const std::string& key, int depth) {
  std::vector<int> values;
  if (!map.get(key, values, true)) return std::vector<int>(static_cast<std::size_t>(std::max(depth, 0)), 0);
  if (values.size() == 1 && depth > 1 && !map.raw(key).IsSequence()) values.assign(static_cast<std::size_t>(depth), values[0]);
  if (static_cast<int>(values.size()) < depth)
    map.problem(key, fmt::format("expected a number for each of the {} layers, got {}", depth, values.size()));
  values.resize(static_cast<std::size_t>(std::max(depth, 0)));
  return values;
}

Architecture from_hat(YamlMap& map, int super_encoder_layers, std::vector<Problem>& problems) {
  const std::size_t before = problems.size();
  Architecture arch;
  int encoder_depth = 0, decoder_depth = 0;
  map.get(std::string("encoder_embed_dim") + suffix, arch.encoder_dim, true);
  map.get(std::string("decoder_embed_dim") + suffix, arch.decoder_dim, true);
  const auto depth = [&](const std::string& key, int& value) {
    if (map.get(key, value, true) && (value < 1 || value > SourceSet::max_layers)) {
      map.problem(key, fmt::format("expected 1 to {} layers, got {}", SourceSet::max_layers, value));
      value = 0;
    }
  };
  depth(std::string("encoder_layer_num") + suffix, encoder_depth);
  depth(std::string("decoder_layer_num") + suffix, decoder_depth);
  const auto encoder_ffn = per_layer(map, std::string("encoder_ffn_embed_dim_all") + suffix, encoder_depth);
  const auto encoder_heads = per_layer(map, std::string("encoder_self_attention_heads_all") + suffix, encoder_depth);
  const auto decoder_ffn = per_layer(map, std::string("decoder_ffn_embed_dim_all") + suffix, decoder_depth);
  const auto self_heads = per_layer(map, std::string("decoder_self_attention_heads_all") + suffix, decoder_depth);
  const auto cross_heads = per_layer(map, std::string("decoder_ende_attention_heads_all") + suffix, decoder_depth);
  const std::string sources_key = std::string("decoder_arbitrary_ende_attn_all") + suffix;
  const auto sources = per_layer(map, sources_key, decoder_depth);
  const int counted_from = std::max(super_encoder_layers, encoder_depth);
  for (int i = 0; i < encoder_depth; ++i) arch.encoder.push_back({encoder_ffn[i], encoder_heads[i]});
  for (int i = 0; i < decoder_depth; ++i) {
    const int last = sources[i] == -1 ? 1 : sources[i] == 1 ? 2 : sources[i] == 2 ? 3 : 0;
    if (last == 0 && problems.size() == before) map.problem(sources_key, fmt::format("expected -1, 1 or 2 for each layer, got {}", sources[i]));
    arch.decoder.push_back({decoder_ffn[i], self_heads[i], cross_heads[i], SourceSet::last(last, counted_from)});
  }
  return arch;
}

Architecture from_text(const std::string& text, const std::string& file, const std::string& field) {
  try {
    return architecture_from_text(text);
  } catch (const Error& error) {
    std::vector<Problem> problems = error.problems();
    for (Problem& problem : problems) {
      problem.file = file;
      if (problem.field.empty()) problem.field = field;
    }
    throw Error(error.code(), std::move(problems));
  }
}

Architecture from_file(const std::string& path, int super_encoder_layers) {
  const std::string content = read_file(path);
  std::string bare;
  for (std::size_t begin = 0; begin < content.size();) {  // comment lines before the bare text form are allowed
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    const std::string_view line(content.data() + begin, end - begin);
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first != std::string_view::npos && line[first] != '#') {
      bare = content.substr(begin + first);
      break;
    }
    begin = end + 1;
  }
  if (bare.starts_with("enc ")) return from_text(bare, path, "");

  std::vector<Problem> problems;
  const YAML::Node node = parse_yaml(content, path);
  if (!node || !node.IsMap())
    throw Error(ErrorCode::invalid_input,
                Problem{path, "", "expected an architecture: its text form \"enc ... | dec ...\", \"architecture: ...\", or HAT's keys"});
  YamlMap map(node, path, "", problems);
  if (map.has("architecture")) {
    std::string text;
    if (map.get("architecture", text) && problems.empty()) return from_text(text, path, "architecture");
    throw_if_any(std::move(problems));
  }
  const auto keys = map.keys();
  if (std::ranges::none_of(keys, [](const std::string& key) { return key.ends_with(suffix); }))
    throw Error(ErrorCode::invalid_input,
                Problem{path, "", "expected the key architecture, or HAT's keys (encoder-embed-dim-subtransformer and so on)"});
  Architecture arch = from_hat(map, super_encoder_layers, problems);
  const std::vector<std::string> known{"encoder_embed_dim_subtransformer", "decoder_embed_dim_subtransformer", "encoder_layer_num_subtransformer",
      "decoder_layer_num_subtransformer", "encoder_ffn_embed_dim_all_subtransformer", "encoder_self_attention_heads_all_subtransformer",
      "decoder_ffn_embed_dim_all_subtransformer", "decoder_self_attention_heads_all_subtransformer",
      "decoder_ende_attention_heads_all_subtransformer", "decoder_arbitrary_ende_attn_all_subtransformer"};
  // Other keys are HAT's training settings, which may stand in the same file; a misspelled gene must not pass as one of them.
  for (const std::string& key : keys)
    if (key.ends_with("transformer") && std::ranges::find(known, key) == known.end()) map.problem(key, unknown_name_message("key", key, known));
  if (problems.empty())
    for (Problem& problem : problems_of(arch, 0, std::max(super_encoder_layers, arch.encoder_depth()))) {
      problem.file = path;
      problems.push_back(std::move(problem));
    }
  throw_if_any(std::move(problems));
  return arch;
}

}  // namespace

Architecture load_architecture(const std::string& text_or_path, int super_encoder_layers) {
  const std::size_t first = text_or_path.find_first_not_of(" \t\r\n");
  if (first != std::string::npos && std::string_view(text_or_path).substr(first).starts_with("enc ")) return from_text(text_or_path, "", "architecture");
  std::error_code ignored;
  const std::filesystem::path path(text_or_path);
  if (text_or_path.empty() || !std::filesystem::exists(path, ignored))
    throw Error(ErrorCode::invalid_input,
                Problem{"", "architecture", fmt::format("expected the text form \"enc ... | dec ...\" or a file, got \"{}\"", text_or_path)});
  if (std::filesystem::is_directory(path, ignored)) {
    if (!std::filesystem::exists(path / "model.yaml", ignored))
      throw Error(ErrorCode::invalid_input, Problem{text_or_path, "", "expected an architecture file or a model folder, got a folder without model.yaml"});
    return from_file((path / "model.yaml").string(), super_encoder_layers);
  }
  return from_file(text_or_path, super_encoder_layers);
}

std::string architecture_to_yaml(const Architecture& arch) {
  return fmt::format("# SubTransformer {}\narchitecture: \"{}\"\n", id_of(arch), to_text(arch));
}

std::string architecture_to_hat_yaml(const Architecture& arch, int super_encoder_layers) {
  const int counted_from = std::max(super_encoder_layers, arch.encoder_depth());
  std::vector<Problem> problems;
  std::vector<int> encoder_ffn, encoder_heads, decoder_ffn, self_heads, cross_heads, sources;
  for (const EncoderLayer& layer : arch.encoder) {
    encoder_ffn.push_back(layer.ffn_dim);
    encoder_heads.push_back(layer.heads);
  }
  for (std::size_t i = 0; i < arch.decoder.size(); ++i) {
    const DecoderLayer& layer = arch.decoder[i];
    decoder_ffn.push_back(layer.ffn_dim);
    self_heads.push_back(layer.self_heads);
    cross_heads.push_back(layer.cross_heads);
    const int count = layer.sources.size();
    if (count < 1 || count > 3 || layer.sources != SourceSet::last(count, counted_from))
      problems.push_back({"", fmt::format("decoder[{}].sources", i + 1),
                          fmt::format("expected the last 1, 2 or 3 of {} encoder layers, which is all that HAT can express, got {}", counted_from, layer.sources.text())});
    sources.push_back(count == 1 ? -1 : count - 1);
  }
  throw_if_any(std::move(problems));
  std::string text;
  const auto number = [&](const char* key, int value) { text += fmt::format("{}-subtransformer: {}\n", key, value); };
  const auto list = [&](const char* key, const std::vector<int>& values) { text += fmt::format("{}-all-subtransformer: [{}]\n", key, fmt::join(values, ", ")); };
  number("encoder-embed-dim", arch.encoder_dim);
  number("decoder-embed-dim", arch.decoder_dim);
  list("encoder-ffn-embed-dim", encoder_ffn);
  list("decoder-ffn-embed-dim", decoder_ffn);
  number("encoder-layer-num", arch.encoder_depth());
  number("decoder-layer-num", arch.decoder_depth());
  list("encoder-self-attention-heads", encoder_heads);
  list("decoder-self-attention-heads", self_heads);
  list("decoder-ende-attention-heads", cross_heads);
  list("decoder-arbitrary-ende-attn", sources);
  return text;
}

}  // namespace hat
