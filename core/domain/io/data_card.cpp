// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/data_card.h"

#include <filesystem>

#include "domain/io/yaml_map.h"

namespace hat {

DataCard read_data_card(const std::string& folder) {
  const std::string file = (std::filesystem::path(folder) / "data.yaml").string();
  DataCard card;
  std::vector<Problem> problems;
  YAML::Node node;
  try {
    node = load_yaml(file);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::invalid_input) throw;
    throw Error(ErrorCode::format, error.problems());
  }
  YamlMap map(node, file, "", problems);
  map.get("source_language", card.source_language, true);
  map.get("target_language", card.target_language, true);
  for (const auto& [key, tokens] :
       {std::pair{"source_vocab", &card.source_vocab}, {"target_vocab", &card.target_vocab}})
    if (map.get(key, *tokens, true) && *tokens < 1)
      map.problem(key, message("expected a number of tokens from 1, got {}", *tokens));
  map.get("source_tokenizer", card.source_tokenizer, true);
  map.get("target_tokenizer", card.target_tokenizer, true);
  map.get("train_pairs", card.train_pairs, true);
  map.get("valid_pairs", card.valid_pairs, true);
  map.get_entries("checksums", card.checksums);
  // For the record, and for whoever prepares the same data again.
  for (const char* key : {"fingerprint", "imported_from", "train_source_tokens", "train_target_tokens", "dropped_empty",
                          "dropped_long", "dropped_label", "max_length", "keep_labels", "inputs"})
    (void)map.raw(key);
  map.finish();
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  return card;
}

std::vector<std::string> files_of(const DataCard& card) {
  std::vector<std::string> files{"train.pairs", "valid.pairs"};
  for (const std::string& language : {card.source_language, card.target_language}) files.push_back("valid." + language);
  for (const std::string& tokenizer : {card.source_tokenizer, card.target_tokenizer})
    if (!tokenizer.empty() && tokenizer != files.back()) files.push_back(tokenizer);
  return files;
}

std::string checksums_yaml(const std::string& folder, const DataCard& card) {
  Checksums checksums;
  add_checksums(checksums, folder, files_of(card));
  std::string text = "checksums:\n";
  for (const auto& [file, checksum] : checksums) text += "  " + yaml_scalar(file) + ": \"" + checksum + "\"\n";
  return text;
}

}  // namespace hat
