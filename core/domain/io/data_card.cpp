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
  map.get("fingerprint", card.fingerprint);
  map.get("dropped_empty", card.dropped_empty);
  map.get("dropped_long", card.dropped_long);
  map.get("dropped_label", card.dropped_label);
  map.get_entries("checksums", card.checksums);
  // For the record, and for whoever prepares the same data again.
  for (const char* key :
       {"imported_from", "train_source_tokens", "train_target_tokens", "max_length", "keep_labels", "inputs"})
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

void write_card(YamlWriter& yaml, const DataCard& card, const PrepareResult& counts) {
  yaml.entry("source_language", card.source_language)
      .entry("target_language", card.target_language)
      .entry("source_vocab", card.source_vocab)
      .entry("target_vocab", card.target_vocab)
      .entry("source_tokenizer", card.source_tokenizer)
      .entry("target_tokenizer", card.target_tokenizer)
      .entry("train_pairs", counts.train_pairs)
      .entry("valid_pairs", counts.valid_pairs)
      .entry("train_source_tokens", counts.train_source_tokens)
      .entry("train_target_tokens", counts.train_target_tokens);
}

void write_checksums(YamlWriter& yaml, const std::string& folder, const DataCard& card) {
  Checksums checksums;
  add_checksums(checksums, folder, files_of(card));
  write_checksums(yaml, checksums);
}

}  // namespace hat
