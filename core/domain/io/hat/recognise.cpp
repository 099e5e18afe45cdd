// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/recognise.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>

#include "domain/io/atomic_file.h"
#include "domain/io/hat/bytes.h"
#include "domain/io/hat/hat_checkpoint.h"
#include "domain/io/hat/zip.h"
#include "domain/io/model_card.h"
#include "domain/latency/features.h"

namespace hat {
namespace {

constexpr std::size_t looked_at = 64 * 1024;
constexpr std::size_t most_lines = 200;

Recognised torch_file(const MappedFile& mapped) {
  const TorchFile file = TorchFile::read(mapped);
  switch (content_of(file)) {
    case TorchContent::predictor: return {FileKind::hat_predictor, fmt::format("HAT latency predictor, {} tensors", entries_of(file.root()).size())};
    case TorchContent::checkpoint: break;
    case TorchContent::other: return {FileKind::torch, "a file of torch.save that is neither a checkpoint nor a latency predictor of HAT"};
  }
  const HatCheckpoint checkpoint = read_hat_checkpoint(file);
  std::string sentence = fmt::format("HAT checkpoint: {}", checkpoint.is_super ? "SuperTransformer" : "SubTransformer");
  if (!checkpoint.hat_name.empty()) sentence += " " + checkpoint.hat_name;
  if (!checkpoint.source_language.empty()) sentence += fmt::format(", {} to {}", checkpoint.source_language, checkpoint.target_language);
  sentence += fmt::format(", vocabularies of {} and {} tokens", checkpoint.network.source_vocab, checkpoint.network.target_vocab);
  if (checkpoint.updates) sentence += fmt::format(", {} updates", *checkpoint.updates);
  if (checkpoint.arch) sentence += ", " + to_text(*checkpoint.arch);
  return {FileKind::hat_checkpoint, sentence};
}

std::vector<std::string_view> lines_of(std::string_view text, bool whole) {
  std::vector<std::string_view> lines;
  while (!text.empty() && lines.size() < most_lines) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos && !whole) break;  // the last line may be cut
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

bool is_number(std::string_view word) { return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos; }

/// The key of a line "key: value" of a YAML mapping, with "-" as "_"; empty for another line.
std::string key_of(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 || (colon + 1 < line.size() && line[colon + 1] != ' ')) return {};
  std::string key(line.substr(0, colon));
  if (key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") != std::string::npos) return {};
  std::ranges::replace(key, '-', '_');
  return key;
}

Recognised text_file(std::string_view text, bool whole) {
  const std::vector<std::string_view> lines = lines_of(text, whole);
  std::vector<std::string_view> filled;
  for (const std::string_view line : lines)
    if (line.find_first_not_of(" \t") != std::string_view::npos && !line.starts_with("# ")) filled.push_back(line);
  if (filled.empty()) return {FileKind::text, "an empty text"};
  const std::string_view first = filled.front();
  if (first.starts_with(feature_names[0]) && first.find(',') != std::string_view::npos) return {FileKind::latency_data, "latency data in HAT's columns"};
  if (first.starts_with("enc ") && first.find('|') != std::string_view::npos) return {FileKind::architecture, "an architecture in its text form"};
  if (first.starts_with("#version:")) return {FileKind::bpe_codes, "byte pairs (BPE codes)"};

  std::size_t keys = 0, genes = 0, choices = 0, ours = 0, own_space = 0;
  for (const std::string_view line : filled) {
    const std::string key = key_of(line);
    keys += !key.empty();
    genes += key.ends_with("_subtransformer");
    choices += key.ends_with("_choice");
    ours += key == "architecture";
    own_space += key == "encoder_dims" || key == "qkv_dim";
  }
  if (choices > 0) return {FileKind::space, "HAT's YAML: a SuperTransformer's search space"};
  if (genes > 0) return {FileKind::architecture, "HAT's YAML: the architecture of a SubTransformer"};
  if (ours > 0) return {FileKind::architecture, "YAML: an architecture"};
  if (own_space > 1) return {FileKind::space, "YAML: a search space"};

  // Binarised data has files of its own; a dictionary has words and counts, byte pairs two words without counts.
  std::size_t counts = 0, pairs = 0;
  for (const std::string_view line : filled) {
    const std::size_t blank = line.rfind(' ');
    if (blank == std::string_view::npos || blank == 0) continue;
    counts += is_number(line.substr(blank + 1));
    pairs += line.find(' ') == blank && blank + 1 < line.size();
  }
  if (counts == filled.size()) return {FileKind::dictionary, "a fairseq dictionary: words and their counts"};
  if (pairs == filled.size() && filled.size() > 1) return {FileKind::bpe_codes, "byte pairs (BPE codes)"};
  if (keys * 2 > filled.size()) return {FileKind::yaml, "YAML that is neither a search space nor an architecture"};
  return {FileKind::text, "lines of text"};
}

}  // namespace

Recognised recognise(const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) {
    if (std::filesystem::exists(std::filesystem::path(path) / "workspace.yaml", ignored)) return {FileKind::workspace, "a workspace folder"};
    if (!std::filesystem::exists(std::filesystem::path(path) / "model.yaml", ignored)) return {FileKind::unknown, "a folder that is neither a model nor a workspace"};
    const ModelInfo info = read_model_card(path);
    return {FileKind::model, fmt::format("a model folder: {}, {}", info.is_super ? "SuperTransformer" : "SubTransformer", info.name)};
  }
  const MappedFile file = MappedFile::open(path);
  if (file.size() == 0) return {FileKind::unknown, "an empty file"};
  if (TorchFile::recognises(file)) return torch_file(file);
  if (looks_like_zip(file)) return {FileKind::unknown, "a zip archive that torch.save did not write"};
  const std::string_view head = text_of(file.bytes().first(std::min<std::size_t>(file.size(), looked_at)));
  if (head.starts_with(std::string_view("MMIDIDX\0\0", 9))) return {FileKind::binary_data_index, "fairseq's binarised data: the index of an mmap data set"};
  if (head.size() > 9 && head[8] == '{') {  // a header's length, then JSON
    const SafeTensors tensors = SafeTensors::read(file);
    if (const auto kind = tensors.metadata().find("kind"); kind != tensors.metadata().end() && kind->second.find("latency predictor") != std::string::npos)
      return {FileKind::predictor, "a latency predictor of this program"};
    return {FileKind::weights, fmt::format("safetensors with {} tensors", tensors.tensors().size())};
  }
  const bool whole = head.size() == file.size();
  const std::size_t invalid = find_invalid_utf8(head);
  const bool text = head.find('\0') == std::string_view::npos && (invalid == std::string::npos || (!whole && invalid + 4 > head.size()));
  return text ? text_file(head, whole) : Recognised{FileKind::unknown, "a binary file of an unknown kind"};
}

}  // namespace hat
