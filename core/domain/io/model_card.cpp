// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/model_card.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "domain/arch/cost.h"
#include "domain/io/atomic_file.h"
#include "domain/io/card_numbers.h"
#include "domain/io/checksums.h"
#include "domain/io/evaluations.h"
#include "domain/io/exists.h"
#include "domain/io/field_file.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr const char* format_name = "hat-studio-model/1";

/// A file name that stays inside the model's folder.
void check_file_name(YamlMap& map, const std::string& key, const std::string& name) {
  if (name.empty() || name == "." || name == ".." || name.find('/') != std::string::npos)
    map.problem(key, message("expected the name of a file in the model's folder, got \"{}\"", name));
}

void read_network(YamlMap& card, const std::string& file, ModelInfo& info, std::vector<Problem>& problems) {
  const YAML::Node node = card.raw("network");
  if (!card.has("network")) return card.problem("network", message("expected this key, but it is missing"));
  YamlMap map(node, file, "network", problems);
  Network& network = info.network;
  if (const YAML::Node space = map.raw("space"); map.has("space"))
    network.space = space_from_node(space, file, "network.space", problems);
  else
    map.problem("space", message("expected this key, but it is missing"));
  const auto positive = [&](const char* key, int& member) {
    constexpr int most = 10'000'000;  // tokens of a vocabulary
    if (map.get(key, member, true) && (member < 1 || member > most))
      map.problem(key, message("expected a number from 1 to {}, got {}", most, member));
  };
  positive("source_vocab", network.source_vocab);
  positive("target_vocab", network.target_vocab);
  const bool has_space = map.has("space") && network.space.problems().empty();
  const auto position_dim = [&](const char* key, int& member, int widest) {
    if (!map.get(key, member, true)) return;
    // Positions are the front part of a table of that width.
    if (member < widest || member > most_dim)
      map.problem(key, message("expected a number from {} to {}, got {}", widest, most_dim, member));
  };
  // A cut-out model's space holds its own width alone.
  position_dim("encoder_position_dim", network.encoder_position_dim, has_space ? network.space.max_encoder_dim() : 1);
  position_dim("decoder_position_dim", network.decoder_position_dim, has_space ? network.space.max_decoder_dim() : 1);
  map.get("sharing", network.sharing);
  map.get("norm", network.norm);
  map.get("original_scaling", network.original_scaling);
  map.finish();
}

/// Scores that no text has, and times that nothing takes, would win every comparison.
void check_number(YamlMap& map, const std::string& name, double value) {
  const bool score = name == "bleu" || name == "chrf" || name.ends_with("_bleu"),
             time = name.ends_with("_ms") && name != "budget_ms";
  if (score && !(value >= 0 && value <= 100))
    map.problem_at("numbers", "numbers." + name, message("expected a score from 0 to 100, got {}", value));
  else if (time && !(value > 0 && std::isfinite(value)))
    map.problem_at("numbers", "numbers." + name, message("expected milliseconds above 0, got {}", value));
  else if (!std::isfinite(value))
    map.problem_at("numbers", "numbers." + name, message("expected a finite number, got {}", value));
}

/// True for facts that say how good the parent is, or what it was made of itself: a cut-out of it has no part in them.
bool is_of_the_parent_alone(const std::string& fact) {
  return fact.starts_with("bleu ") || fact.starts_with("smallest_") || fact.starts_with("chrf ") ||
         fact == "inherited from" || fact == "validation loss there" || fact == "loss text";
}

/// Cards of earlier versions do not say where the weights come from: it shows in what they do say.
void infer_origin(ModelInfo& info) {
  const auto from = info.facts.find("inherited from");
  const bool trained = info.facts.contains("trained");
  if (from == info.facts.end()) {
    if (trained) info.origin = WeightOrigin::own;
    return;
  }
  info.parent = from->second;
  // A training leaves a loss of its own and no budget; what was cut out took the facts of the SuperTransformer along.
  const bool cut_out = !info.is_super && (!trained || info.numbers.budget_ms || !info.numbers.loss_bits);
  info.origin = cut_out ? WeightOrigin::inherited : WeightOrigin::fine_tuned;
  if (!cut_out) return;
  const bool evaluated = info.numbers.bleu.has_value();  // by itself, later
  std::map<std::string, std::string> own;
  for (const auto& [key, value] : info.facts) {
    if (key == "inherited from" || (evaluated && key.starts_with("bleu ")))
      own[key] = value;
    else if (!is_of_the_parent_alone(key))
      info.parent_facts[key] = value;
  }
  info.facts = std::move(own);
  // Winners that the window kept were named in its language, by another machine's milliseconds.
  if (info.numbers.budget_ms) info.name = short_name(info.arch);
}

void read_provenance(YamlMap& card, const std::string& file, ModelInfo& info, std::vector<Problem>& problems) {
  const YAML::Node node = card.raw("provenance");
  YamlMap map(node, file, "provenance", problems);
  map.get("weights", info.origin, true);
  map.get("from", info.parent);
  map.get_entries("facts", info.parent_facts);
  map.finish();
}

}  // namespace

std::map<std::string, std::string> facts_to_inherit(const ModelInfo& parent) {
  std::map<std::string, std::string> facts;
  for (const auto& [key, value] : parent.facts)
    if (!is_of_the_parent_alone(key)) facts[key] = value;
  return facts;
}

std::string weights_text(const ModelInfo& info) {
  const std::string from = info.parent.empty() ? "" : " from " + info.parent;
  switch (info.origin) {
    case WeightOrigin::own: return "own, trained from scratch";
    case WeightOrigin::fine_tuned: return "fine-tuned" + from;
    case WeightOrigin::inherited: return "inherited" + from;
    case WeightOrigin::unknown: break;
  }
  return "origin not stated";
}

ModelInfo read_model_card(const std::string& folder) {
  std::error_code ignored;
  if (!fs::exists(folder, ignored))
    throw Error(ErrorCode::io, Problem{folder, "", message("expected a model folder, but there is none of that name")});
  if (!fs::is_directory(folder, ignored))
    throw Error(ErrorCode::io, Problem{folder, "", message("expected a model folder, got a file")});
  const std::string file = (fs::path(folder) / "model.yaml").string();
  if (!fs::exists(file, ignored))
    throw Error(ErrorCode::io, Problem{folder, "", message("expected a model folder, but it has no model.yaml")});

  ModelInfo info;
  info.folder = folder;
  std::vector<Problem> problems;
  YAML::Node node;
  try {
    node = load_yaml(file);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::invalid_input) throw;
    throw Error(ErrorCode::format, error.problems());
  }
  YamlMap map(node, file, "", problems);
  std::string format, kind;
  if (map.get("format", format, true) && format != format_name)
    throw Error(ErrorCode::format, Problem{file, "format", message("expected {}, got \"{}\"", format_name, format)});
  if (map.get("kind", kind, true) && kind != "supertransformer" && kind != "subtransformer")
    map.problem("kind", message("expected {} or {}, got \"{}\"", "supertransformer", "subtransformer", kind));
  info.is_super = kind == "supertransformer";
  info.name = folder_name(folder);
  map.get("name", info.name);
  if (const YAML::Node languages = map.raw("languages"); map.has("languages")) {
    YamlMap pair(languages, file, "languages", problems);
    pair.get("source", info.source_language, true);
    pair.get("target", info.target_language, true);
    pair.finish();
  }
  const std::size_t before = problems.size();
  read_network(map, file, info, problems);
  const bool network_read = problems.size() == before;
  std::string text;
  if (map.get("architecture", text, !info.is_super)) {
    try {
      info.arch = architecture_from_text(text);
      if (network_read)
        for (const Problem& problem :
             problems_of(info.arch, info.network.space.qkv_dim,
                         info.is_super ? info.network.space.max_encoder_depth() : SourceSet::max_layers))
          map.problem("architecture", message("{}: {}", problem.field, problem.message));
      if (network_read && problems.size() == before)
        for (const Problem& misfit : info.network.space.weight_misfits(info.arch))
          map.problem("architecture", message("{}: {}", misfit.field, misfit.message));
    } catch (const Error& error) {
      map.problem("architecture", error.sentence());
    }
  } else if (info.is_super && network_read) {
    info.arch = info.network.space.largest();
  }
  if (const YAML::Node tokenizer = map.raw("tokenizer"); map.has("tokenizer")) {
    YamlMap names(tokenizer, file, "tokenizer", problems);
    if (names.get("source", info.source_tokenizer, true)) check_file_name(names, "source", info.source_tokenizer);
    if (names.get("target", info.target_tokenizer, true)) check_file_name(names, "target", info.target_tokenizer);
    names.finish();
  }
  if (map.get("weights", info.weights_file)) check_file_name(map, "weights", info.weights_file);
  map.get_entries("checksums", info.checksums);
  map.get("licence", info.licence);
  map.get_entries("facts", info.facts);
  std::map<std::string, double> numbers;
  map.get_entries("numbers", numbers);
  for (const auto& [key, value] : numbers) {
    check_number(map, key, value);
    set_number(info, key, value);
  }
  map.get("description", info.description);
  const bool says_origin = map.has("provenance");
  if (says_origin) read_provenance(map, file, info, problems);
  map.finish();
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  if (!says_origin) infer_origin(info);
  const auto bytes = fs::file_size(fs::path(folder) / info.weights_file, ignored);
  info.weights_bytes = ignored ? 0 : static_cast<std::int64_t>(bytes);
  if (!ignored) info.fingerprint = weights_fingerprint((fs::path(folder) / info.weights_file).string());
  return info;
}

std::vector<ModelInfo> read_model_cards(const std::string& folder, std::vector<Problem>& unreadable) {
  std::vector<std::string> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (exists((entry.path() / "model.yaml").string())) folders.push_back(entry.path().string());
  std::ranges::sort(folders);
  std::vector<ModelInfo> models;
  for (const std::string& each : folders) {
    try {
      models.push_back(read_model_card(each));
    } catch (const Error& error) {
      // One line a model: what is cut misses nearly everything.
      Problem problem = error.problems().front();
      if (const std::size_t more = error.problems().size() - 1; more > 0)
        problem.message = message("{} (and {} more problems)", problem.message, more);
      unreadable.push_back(std::move(problem));
    }
  }
  return models;
}

std::string model_card_yaml(const ModelInfo& info) {
  YamlWriter yaml;
  yaml.entry("format", format_name)
      .entry("kind", info.is_super ? "supertransformer" : "subtransformer")
      .entry("name", info.name);
  if (!info.source_language.empty() || !info.target_language.empty())
    yaml.inline_map("languages", {{"source", info.source_language}, {"target", info.target_language}});
  if (!info.arch.encoder.empty()) yaml.entry("architecture", to_text(info.arch));
  const Network& network = info.network;
  yaml.nested("network", [&] {
    yaml.nested("space", [&] { write_space(yaml, network.space); });
    yaml.entry("source_vocab", network.source_vocab)
        .entry("target_vocab", network.target_vocab)
        .entry("sharing", network.sharing)
        .entry("norm", network.norm)
        .entry("encoder_position_dim", network.encoder_position_dim)
        .entry("decoder_position_dim", network.decoder_position_dim)
        .entry("original_scaling", network.original_scaling);
  });
  yaml.inline_map("tokenizer", {{"source", info.source_tokenizer}, {"target", info.target_tokenizer}});
  yaml.entry("weights", info.weights_file);
  write_checksums(yaml, info.checksums);
  if (!info.licence.empty()) yaml.entry("licence", info.licence);
  if (!info.description.empty()) yaml.entry("description", info.description);
  const auto facts = [&](const std::map<std::string, std::string>& said) {
    if (said.empty()) return;
    yaml.nested("facts", [&] {
      for (const auto& [key, value] : said) yaml.entry(key, value);
    });
  };
  if (info.origin != WeightOrigin::unknown)
    yaml.nested("provenance", [&] {
      yaml.entry("weights", info.origin);
      if (!info.parent.empty()) yaml.entry("from", info.parent);
      facts(info.parent_facts);
    });
  facts(info.facts);
  if (const std::map<std::string, double> numbers = numbers_by_key(info); !numbers.empty())
    yaml.nested("numbers", [&] {
      for (const auto& [key, value] : numbers) yaml.entry(key, value);
    });
  return yaml.text();
}

std::vector<std::string> files_of(const ModelInfo& info) {
  std::vector<std::string> files{info.weights_file};
  for (const std::string& tokenizer : {info.source_tokenizer, info.target_tokenizer})
    if (tokenizer != no_tokenizer && tokenizer != files.back()) files.push_back(tokenizer);
  return files;
}

void write_model_card(const std::string& folder, const ModelInfo& info) {
  ModelInfo card = info;
  add_checksums(card.checksums, folder, files_of(info));
  write_atomically((fs::path(folder) / "README.md").string(), model_card_markdown(card));
  write_atomically((fs::path(folder) / "model.yaml").string(), model_card_yaml(card));
}

std::string model_card_markdown(const ModelInfo& info) {
  const SearchSpace& space = info.network.space;
  std::string text = fmt::format("# {}\n\n", info.name.empty() ? "Model" : info.name);
  if (!info.source_language.empty())
    text += fmt::format("A Transformer that translates from {} to {}, made with HAT Studio.\n\n", info.source_language,
                        info.target_language);
  if (info.is_super) {
    text += fmt::format(
        "It is a SuperTransformer: one set of weights that contains {} SubTransformers of the search space{}.\n"
        "The largest of them:\n\n",
        space.any_sources && space.max_encoder_depth() > 20 ? "very many" : space.count().get_str(),
        space.name.empty() ? "" : fmt::format(" \"{}\"", space.name));
  } else {
    text += fmt::format("It is a SubTransformer ({}):\n\n", id_of(info.arch));
  }
  text += fmt::format("    {}\n\n", to_text(info.arch));
  switch (info.origin) {
    case WeightOrigin::inherited:
      text += fmt::format(
          "Its weights are inherited: they were cut out of the SuperTransformer{} and never trained by themselves.\n\n",
          info.parent.empty() ? "" : fmt::format(" \"{}\"", info.parent));
      break;
    case WeightOrigin::fine_tuned:
      text += fmt::format("Its weights are fine-tuned: trained on from those of {}.\n\n",
                          info.parent.empty() ? "another model" : fmt::format("\"{}\"", info.parent));
      break;
    case WeightOrigin::own: text += "Its weights are its own, trained from scratch.\n\n"; break;
    case WeightOrigin::unknown: break;
  }
  if (!info.description.empty()) text += info.description + "\n\n";
  text += "| property | value |\n|---|---|\n";
  const auto row = [&](const std::string& name, const std::string& value) {
    text += fmt::format("| {} | {} |\n", name, value);
  };
  row("parameters without embeddings", fmt::format("{}", params_of(info.arch, space.qkv_dim)));
  row("dim of queries, keys and values", fmt::format("{}", space.qkv_dim));
  row("vocabulary",
      info.network.sharing == Sharing::shared
          ? fmt::format("{} tokens, joint", info.network.source_vocab)
          : fmt::format("{} source tokens, {} target tokens", info.network.source_vocab, info.network.target_vocab));
  row("embedding tables", names_of(Sharing{})[static_cast<int>(info.network.sharing)]);
  row("layer norm", names_of(Norm{})[static_cast<int>(info.network.norm)]);
  if (info.weights_bytes > 0) row("weights", fmt::format("{:.1f} MB", static_cast<double>(info.weights_bytes) / 1e6));
  row("licence", info.licence.empty() ? "not stated" : info.licence);
  for (const auto& [name, value] : numbers_by_key(info)) row(name, fmt::format("{:.6g}", value));
  if (!info.facts.empty()) text += "\n## Where it comes from\n\n";
  for (const auto& [name, value] : info.facts) text += fmt::format("- {}: {}\n", name, value);
  if (!info.parent_facts.empty())
    text += fmt::format("\n## Of the {}{}, not of this model\n\n",
                        info.origin == WeightOrigin::inherited ? "SuperTransformer" : "model it started from",
                        info.parent.empty() ? "" : fmt::format(" \"{}\"", info.parent));
  for (const auto& [name, value] : info.parent_facts) text += fmt::format("- {}: {}\n", name, value);
  return text;
}

}  // namespace hat
