// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/architecture_yaml.h"

#include <filesystem>

#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/hat_keys.h"
#include "domain/io/hat_yaml.h"
#include "domain/io/yaml_map.h"
#include "domain/results/published.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

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
  return architecture_from_yaml(read_file(path, most_yaml_bytes), path, super_encoder_layers);
}

}  // namespace

Architecture architecture_from_yaml(const std::string& yaml, const std::string& path, int super_encoder_layers) {
  const std::string content(without_bom(yaml));
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

  const Message expected =
      message("expected an architecture: its text form \"enc ... | dec ...\", \"architecture: ...\", or HAT's keys");
  const std::string_view head = std::string_view(bare).substr(0, bare.find('\n'));
  if (head.find(',') != std::string_view::npos &&
      head.find(':') == std::string_view::npos)  // else YAML's own errors would be told
    throw Error(ErrorCode::invalid_input,
                Problem{path, "",
                        message("{}; got a table, whose first line is \"{}\"", expected,
                                std::string(head.substr(0, 60)) + (head.size() > 60 ? "..." : ""))});
  std::vector<Problem> problems;
  const YAML::Node node = parse_yaml(content, path);
  if (!node || !node.IsMap()) throw Error(ErrorCode::invalid_input, Problem{path, "", expected});
  YamlMap map(node, path, "", problems);
  if (map.has("architecture")) {
    std::string text;
    if (map.get("architecture", text) && problems.empty()) return from_text(text, path, "architecture");
    throw_if_any(std::move(problems));
  }
  if (!has_hat_genes(map)) {
    if (const auto kind = hat_file_kind(field_file_of(content, path)))
      throw Error(ErrorCode::invalid_input,
                  Problem{path, "", message("expected an architecture, got a config of {}", name_of(*kind))});
    throw Error(ErrorCode::invalid_input, Problem{path, "",
                                                  message("expected the key {}, or HAT's keys ({} and so on)",
                                                          "architecture", "encoder-embed-dim-subtransformer")});
  }
  const Architecture arch = architecture_from_hat(map, super_encoder_layers, problems);
  throw_if_any(std::move(problems));
  return arch;
}

Architecture load_architecture(const std::string& text_or_path, int super_encoder_layers) {
  const std::size_t first = text_or_path.find_first_not_of(" \t\r\n");
  if (first != std::string::npos && std::string_view(text_or_path).substr(first).starts_with("enc "))
    return from_text(text_or_path, "", "architecture");
  std::error_code ignored;
  const std::filesystem::path path(text_or_path);
  if (text_or_path.empty() || !std::filesystem::exists(path, ignored)) {
    if (text_or_path.starts_with("HAT_"))
      if (const PublishedModel* model = find_published(text_or_path)) return model->arch;
    throw Error(
        ErrorCode::invalid_input,
        Problem{"", "architecture",
                message("expected the text form \"enc ... | dec ...\", a file, or a name of hat zoo, got \"{}\"",
                        text_or_path)});
  }
  if (std::filesystem::is_directory(path, ignored)) {
    if (!std::filesystem::exists(path / "model.yaml", ignored))
      throw Error(ErrorCode::invalid_input,
                  Problem{text_or_path, "",
                          message("expected an architecture file or a model folder, got a folder without model.yaml")});
    return from_file((path / "model.yaml").string(), super_encoder_layers);
  }
  return from_file(text_or_path, super_encoder_layers);
}

std::string architecture_to_yaml(const Architecture& arch) {
  return YamlWriter().comment("SubTransformer " + id_of(arch)).entry("architecture", to_text(arch)).text();
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
    // In a shallow encoder the full encoder's last output is the last active layer's.
    const bool is_final = layer.sources == SourceSet::last(1, arch.encoder_depth());
    const int count = layer.sources.size();
    if (is_final) {
      sources.push_back(hat_number_of(1));
      continue;
    }
    if (count < 1 || count > 3 || layer.sources != SourceSet::last(count, counted_from))
      problems.push_back(
          {"", fmt::format("decoder[{}].sources", i + 1),
           message("expected the last 1, 2 or 3 of {} encoder layers, which is all that HAT can express, got {}",
                   counted_from, layer.sources.text())});
    sources.push_back(hat_number_of(count));
  }
  throw_if_any(std::move(problems));
  YamlWriter yaml;
  yaml.entry("encoder-embed-dim-subtransformer", arch.encoder_dim)
      .entry("decoder-embed-dim-subtransformer", arch.decoder_dim)
      .entry("encoder-ffn-embed-dim-all-subtransformer", encoder_ffn)
      .entry("decoder-ffn-embed-dim-all-subtransformer", decoder_ffn)
      .entry("encoder-layer-num-subtransformer", arch.encoder_depth())
      .entry("decoder-layer-num-subtransformer", arch.decoder_depth())
      .entry("encoder-self-attention-heads-all-subtransformer", encoder_heads)
      .entry("decoder-self-attention-heads-all-subtransformer", self_heads)
      .entry("decoder-ende-attention-heads-all-subtransformer", cross_heads)
      .entry("decoder-arbitrary-ende-attn-all-subtransformer", sources);
  return yaml.text();
}

}  // namespace hat
