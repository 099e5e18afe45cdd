// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/recognise.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string_view>

#include "domain/io/field_file.h"
#include "domain/io/hat/bytes.h"
#include "domain/io/hat/hat_checkpoint.h"
#include "domain/io/hat/mmap_data.h"
#include "domain/io/hat/zip.h"
#include "domain/io/model_card.h"
#include "domain/io/points_csv.h"
#include "domain/latency/features.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

constexpr std::size_t looked_at = 64 * 1024;
constexpr std::size_t most_lines = 200;

Recognised torch_file(const MappedFile& mapped) {
  const TorchFile file = TorchFile::read(mapped);
  switch (content_of(file)) {
    case TorchContent::predictor:
      return {FileKind::hat_predictor, message("HAT latency predictor, {} tensors", entries_of(file.root()).size())};
    case TorchContent::checkpoint: break;
    case TorchContent::other:
      return {FileKind::torch,
              message("a file of torch.save that is neither a checkpoint nor a latency predictor of HAT")};
  }
  const HatCheckpoint checkpoint = read_hat_checkpoint(file);
  Message sentence =
      checkpoint.is_super ? message("HAT checkpoint: SuperTransformer") : message("HAT checkpoint: SubTransformer");
  if (!checkpoint.hat_name.empty()) sentence = message("{} {}", sentence, checkpoint.hat_name);
  if (!checkpoint.source_language.empty())
    sentence = message("{}, {} to {}", sentence, checkpoint.source_language, checkpoint.target_language);
  sentence = message("{}, vocabularies of {} and {} tokens", sentence, checkpoint.network.source_vocab,
                     checkpoint.network.target_vocab);
  if (checkpoint.updates) sentence = message("{}, {} updates", sentence, *checkpoint.updates);
  if (checkpoint.arch) sentence = message("{}, {}", sentence, to_text(*checkpoint.arch));
  return {FileKind::hat_checkpoint, sentence};
}

std::vector<std::string_view> lines_of(std::string_view text, bool whole) {
  std::vector<std::string_view> lines;
  while (!text.empty() && lines.size() < most_lines) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos && !whole && !lines.empty()) break;  // the last line may be cut
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The key of a line "key: value" of a YAML mapping, with "-" as "_", and its value; an empty key for another line.
std::pair<std::string, std::string> key_and_value(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 || (colon + 1 < line.size() && line[colon + 1] != ' ')) return {};
  std::string key(line.substr(0, colon));
  if (key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") != std::string::npos)
    return {};
  std::ranges::replace(key, '-', '_');
  const std::size_t first = line.find_first_not_of(' ', colon + 1);
  std::string value(first == std::string_view::npos ? std::string_view() : line.substr(first));
  if (value.starts_with('#')) value.clear();
  return {std::move(key), std::move(value)};
}

bool is_item(std::string_view line) { return line.starts_with(' ') || line.starts_with('-') || line.starts_with(']'); }

/// What a file of HAT's configs is called, and where it belongs.
Recognised config_file(HatFileKind kind, bool trains) {
  const auto said = [&](FileKind where, const Message& sentence) {
    return Recognised{where, message("HAT's YAML: {}", sentence), kind};
  };
  switch (kind) {
    case HatFileKind::supertransformer:
      return said(FileKind::space, trains
                                       ? message("a SuperTransformer's search space, with the settings of its training")
                                       : message("a SuperTransformer's search space"));
    case HatFileKind::subtransformer:
      return said(FileKind::architecture,
                  trains ? message("the architecture of a SubTransformer, with the settings of its training")
                         : message("the architecture of a SubTransformer"));
    case HatFileKind::evo_search: return said(FileKind::settings, message("settings of an evolutionary search"));
    case HatFileKind::latency_dataset:
      return said(FileKind::settings, message("settings of a latency data set, with its search space"));
    case HatFileKind::latency_predictor: return said(FileKind::settings, message("settings of a latency predictor"));
    case HatFileKind::training: break;
  }
  return said(FileKind::settings, message("settings of a training"));
}

/// A YAML mapping by its keys; nothing when the lines are no mapping, or one whose keys say nothing.
std::optional<Recognised> mapping(const std::vector<std::string_view>& filled) {
  FieldFile file;
  std::size_t fitting = 0, ours = 0, own_space = 0;
  for (std::size_t i = 0; i < filled.size(); ++i) {
    if (filled[i].starts_with('#')) {
      ++fitting;
      continue;
    }
    auto [key, value] = key_and_value(filled[i]);
    fitting += !key.empty() || is_item(filled[i]);
    if (key.empty()) continue;
    // A list may stand on the lines that follow; a key without anything does not count.
    if (value.empty() && (i + 1 == filled.size() || !is_item(filled[i + 1]))) value = "null";
    ours += key == "architecture";
    own_space += key == "encoder_dims" || key == "qkv_dim";
    file.entries.emplace_back(std::move(key), FieldValue{{std::move(value)}, false, false, 0});
  }
  if (file.entries.empty() || fitting != filled.size()) return std::nullopt;
  if (ours > 0) return Recognised{FileKind::architecture, message("YAML: an architecture")};
  if (const auto kind = hat_file_kind(file)) {
    const bool trains = std::ranges::any_of(file.entries, [](const auto& entry) {
      return entry.first == "lr" || entry.first == "lr_scheduler" || entry.first == "max_update";
    });
    return config_file(*kind, trains);
  }
  if (own_space > 1) return Recognised{FileKind::space, message("YAML: a search space")};
  return Recognised{FileKind::yaml, message("YAML that is neither a search space nor an architecture")};
}

Recognised text_file(std::string_view text, bool whole) {
  const std::vector<std::string_view> lines = lines_of(text, whole);
  std::vector<std::string_view> filled;
  for (const std::string_view line : lines)
    if (line.find_first_not_of(" \t") != std::string_view::npos && !line.starts_with("# ") && line != "#")
      filled.push_back(line);
  if (filled.empty()) return {FileKind::text, whole ? message("an empty text") : message("a text of very long lines")};
  const std::string_view first = filled.front();
  if (first.find(feature_names[0]) != std::string_view::npos &&
      first.find("latency_mean_encoder") != std::string_view::npos)
    return {FileKind::latency_data, message("latency data in HAT's columns")};
  if (is_points_header(first)) return {FileKind::points, message("results to show beside the workspace's (CSV)")};
  if (first.starts_with("enc ") && first.find('|') != std::string_view::npos)
    return {FileKind::architecture, message("an architecture in its text form")};
  if (first.starts_with("#version:")) return {FileKind::bpe_codes, message("byte pairs (BPE codes)")};
  if (const std::size_t start = first.find_first_not_of(" \t");
      first[start] == '{' || (first[start] == '[' && first.find_first_of("[{\"", start + 1) != first.npos))
    return {FileKind::text, message("JSON")};
  if (auto found = mapping(filled)) return *found;

  // Binarised data has files of its own; a dictionary has words and counts, byte pairs two words without counts.
  std::size_t counts = 0, pairs = 0;
  for (const std::string_view line : filled) {
    const std::size_t blank = line.rfind(' ');
    if (blank == std::string_view::npos || blank == 0) continue;
    counts += is_number(line.substr(blank + 1));
    pairs += line.find(' ') == blank && blank + 1 < line.size();
  }
  if (counts == filled.size()) return {FileKind::dictionary, message("a fairseq dictionary: words and their counts")};
  if (pairs == filled.size() && filled.size() > 1) return {FileKind::bpe_codes, message("byte pairs (BPE codes)")};
  return {FileKind::text, message("lines of text")};
}

bool is_there(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(path, ignored);
}

bool looks_like_web_page(std::string_view head) {
  head = without_bom(head);
  head.remove_prefix(std::min(head.size(), head.find_first_not_of(" \t\r\n")));
  std::string begin(head.substr(0, 16));
  std::ranges::transform(begin, begin.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return begin.starts_with("<!doctype html") || begin.starts_with("<html");
}

Message counted(const MmapData& data) {
  return message("fairseq's binarised data: {} sentences, {} tokens", data.size(), data.tokens());
}

Recognised folder(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code ignored;
  if (fs::exists(fs::path(path) / "workspace.yaml", ignored))
    return {FileKind::workspace, message("a workspace folder")};
  if (fs::exists(fs::path(path) / "model.yaml", ignored)) {
    const ModelInfo info = read_model_card(path);
    return {FileKind::model, info.is_super ? message("a model folder: SuperTransformer, {}", info.name)
                                           : message("a model folder: SubTransformer, {}", info.name)};
  }
  std::size_t pairs = 0;
  for (const auto& entry : fs::directory_iterator(path, ignored))
    pairs += entry.path().extension() == ".idx" && is_there(fs::path(entry.path()).replace_extension(".bin").string());
  if (pairs > 0)
    return {FileKind::binary_folder, pairs == 1 ? message("a folder of fairseq's binarised data, {} side", pairs)
                                                : message("a folder of fairseq's binarised data, {} sides", pairs)};
  return {FileKind::unknown, message("a folder that is neither a model nor a workspace")};
}

}  // namespace

const char* name_of(FileKind kind) {
  static constexpr std::array names{"hat_checkpoint", "hat_predictor", "torch",     "predictor",    "weights",
                                    "latency_data",   "points",        "space",     "architecture", "settings",
                                    "yaml",           "dictionary",    "bpe_codes", "binary_data",  "binary_folder",
                                    "model",          "workspace",     "text",      "unknown"};
  return names.at(static_cast<std::size_t>(kind));
}

Recognised recognise(const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return folder(path);
  const MappedFile file = MappedFile::open(path);
  if (file.size() == 0) return {FileKind::unknown, message("an empty file")};
  if (TorchFile::recognises(file)) return torch_file(file);
  if (looks_like_zip(file)) return {FileKind::unknown, message("a zip archive that torch.save did not write")};
  const std::string_view head = text_of(file.bytes().first(std::min<std::size_t>(file.size(), looked_at)));
  if (head.starts_with(std::string_view("MMIDIDX\0\0", 9))) {
    std::string data = path;
    if (data.ends_with(".idx")) data.replace(data.size() - 4, 4, ".bin");
    if (!is_there(data))
      return {FileKind::binary_data, message("fairseq's binarised data: an index whose .bin is not beside it")};
    return {FileKind::binary_data, counted(MmapData::open(path))};
  }
  if (head.starts_with("TNTIDX"))
    return {FileKind::unknown,
            message("fairseq's binarised data of the older \"cached\" kind: prepare it again with {}",
                    "--dataset-impl mmap")};
  if (head.starts_with("\x93NUMPY")) return {FileKind::unknown, message("an array of NumPy")};
  if (head.size() > 9 && head[8] == '{') {  // a header's length, then JSON
    const SafeTensors tensors = SafeTensors::read(file);
    if (const auto kind = tensors.metadata().find("kind");
        kind != tensors.metadata().end() && kind->second.find("latency predictor") != std::string::npos)
      return {FileKind::predictor, message("a latency predictor of this program")};
    return {FileKind::weights, message("safetensors with {} tensors", tensors.tensors().size())};
  }
  // The tokens themselves have no mark: they are what the index beside them says.
  if (path.ends_with(".bin") && is_there(path.substr(0, path.size() - 4) + ".idx"))
    return {FileKind::binary_data, counted(MmapData::open(path))};
  const bool whole = head.size() == file.size();
  const std::size_t invalid = find_invalid_utf8(head);
  const bool text = head.find('\0') == std::string_view::npos &&
                    (invalid == std::string::npos || (!whole && invalid + 4 > head.size()));
  if (head.starts_with("version https://git-lfs.github.com/spec/"))
    return {FileKind::unknown,
            message("a pointer of git-lfs: the file that it stands for was not fetched ({})", "git lfs pull")};
  if (looks_like_web_page(head))
    return {FileKind::unknown, message("a web page, not the file that was to be downloaded")};
  return text ? text_file(without_bom(head), whole)
              : Recognised{FileKind::unknown, message("a binary file of an unknown kind")};
}

}  // namespace hat
