// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat_yaml.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <set>

#include "domain/io/field_file.h"
#include "domain/io/hat_keys.h"
#include "domain/space/hat_sampler.h"

namespace hat {
namespace {

bool is_null(const FieldValue& value) {
  return !value.is_list && !value.is_map && (value.items.empty() || value.items[0] == "null" || value.items[0] == "~");
}

const FieldValue* find(const FieldFile& file, std::string_view key) {
  for (const auto& [name, value] : file.entries)
    if (name == key && !is_null(value)) return &value;
  return nullptr;
}

/// HAT's arguments come as lists of one where its command line allows several.
FieldValue unwrapped(FieldValue value) {
  if (value.is_list && value.items.size() == 1) value.is_list = false;
  return value;
}

/// Moves settings of HAT into fields of ours, and keeps account of what was taken.
class HatReader {
 public:
  explicit HatReader(const FieldFile& file) : file_(&file) { settings_.own.path = file.path; }

  [[nodiscard]] bool has(std::string_view key) const { return find(*file_, key) != nullptr; }
  void move(const char* key, const char* field) {
    if (const FieldValue* value = take(key)) settings_.own.entries.emplace_back(field, unwrapped(*value));
  }
  void set(const char* field, std::string text) {
    settings_.own.entries.emplace_back(field, FieldValue{{std::move(text)}, false, false, 0});
  }
  void problem(const char* key, Message message) {
    const FieldValue* value = find(*file_, key);
    problems_.push_back({file_->path, key, std::move(message), line_of(value != nullptr ? value->line : 0)});
  }
  /// The value of a switch, `otherwise` when it is not there.
  [[nodiscard]] bool flag(const char* key, bool otherwise = false) {
    bool on = otherwise;
    if (const FieldValue* value = take(key))
      if (Message wrong = set_field(on, unwrapped(*value)); !wrong.empty()) problem(key, std::move(wrong));
    return on;
  }
  [[nodiscard]] std::string text(const char* key) {
    std::string text;
    if (const FieldValue* value = take(key))
      if (Message wrong = set_field(text, unwrapped(*value)); !wrong.empty()) problem(key, std::move(wrong));
    return text;
  }
  /// Two numbers as Python writes a tuple, or as a list.
  void move_pair(const char* key, const char* first, const char* second) {
    const FieldValue* value = take(key);
    if (value == nullptr) return;
    std::vector<std::string> items = value->items;
    if (!value->is_list && items.size() == 1) {
      std::string text = items[0];
      std::erase_if(text, [](char c) { return c == '(' || c == ')' || c == '[' || c == ']' || c == ' '; });
      const std::size_t comma = text.find(',');
      items =
          comma == std::string::npos ? std::vector{text} : std::vector{text.substr(0, comma), text.substr(comma + 1)};
    }
    if (items.size() != 2)
      return problem(key, message("expected two numbers such as {}, got {}", "(0.9, 0.98)", value->quoted()));
    set(first, items[0]);
    set(second, items[1]);
    settings_.own.entries[settings_.own.entries.size() - 2].second.line = settings_.own.entries.back().second.line =
        value->line;
  }
  /// A setting that this program does not have: an error unless it is off.
  void must_be_off(const char* key, const Message& what) {
    if (flag(key)) problem(key, message("expected {}: this program has no {}", "false", what));
  }
  /// Keys that are read elsewhere (the space, the architecture).
  void taken(std::string_view ending) {
    for (const auto& [key, value] : file_->entries)
      if (key.ends_with(ending)) taken_.push_back(key);
  }
  void taken(std::initializer_list<const char*> keys) { taken_.insert(taken_.end(), keys.begin(), keys.end()); }

  HatSettings finish() {
    std::set<std::string> seen;
    for (const auto& [key, value] : file_->entries) {
      if (!seen.insert(key).second)
        problems_.push_back({file_->path, key, message("expected each key once, got it twice"), line_of(value.line)});
      if (std::ranges::find(hat_keys(), key) == hat_keys().end()) {
        problems_.push_back(
            {file_->path, key,
             problems_.size() < advised_problems ? unknown_hat_key_message(key) : message("unknown key"),
             line_of(value.line)});
      } else if (std::ranges::find(taken_, key) == taken_.end() && !is_null(value)) {
        std::string written = key;
        std::ranges::replace(written, '_', '-');
        settings_.unused.push_back(std::move(written));
      }
    }
    throw_if_any(std::move(problems_));
    return std::move(settings_);
  }

 private:
  const FieldValue* take(const char* key) {
    taken_.emplace_back(key);
    return find(*file_, key);
  }
  const FieldFile* file_;
  HatSettings settings_;
  std::vector<std::string> taken_;
  std::vector<Problem> problems_;
};

bool any_of(const FieldFile& file, std::initializer_list<const char*> keys) {
  return std::ranges::any_of(keys, [&](const char* key) { return find(file, key) != nullptr; });
}

void translate_training(HatReader& hat, const std::string& path, bool has_choices, bool has_genes) {
  hat.taken("_choice");
  hat.taken("_subtransformer");
  hat.taken({"qkv_dim", "encoder_embed_dim", "decoder_embed_dim", "encoder_ffn_embed_dim", "decoder_ffn_embed_dim",
             "encoder_layers", "decoder_layers", "encoder_attention_heads", "decoder_attention_heads", "arch", "task",
             "criterion", "optimizer"});
  if (has_choices) hat.set("space", path);
  if (has_genes) hat.set("arch", path);
  hat.move("data", "data");
  const bool shared = hat.flag("share_all_embeddings"), tied = hat.flag("share_decoder_input_output_embed");
  hat.set("sharing", shared ? "shared" : tied ? "tied" : "separate");
  const bool pre = hat.flag("encoder_normalize_before");
  if (hat.flag("decoder_normalize_before") != pre)
    hat.problem("decoder_normalize_before", message("expected the same as {}", "encoder_normalize_before"));
  hat.set("norm", pre ? "pre" : "post");
  for (const char* same : {"dropout", "attention_dropout", "activation_dropout", "label_smoothing", "max_tokens",
                           "update_freq", "warmup_updates", "warmup_init_lr", "adam_eps", "weight_decay", "seed"})
    hat.move(same, same);
  hat.move_pair("adam_betas", "adam_beta1", "adam_beta2");
  hat.move("max_update", "max_updates");
  if (hat.has("clip_norm"))
    hat.move("clip_norm", "clip_norm");
  else
    hat.set("clip_norm", "25");  // HAT clips there when its file does not say
  const std::string schedule = hat.text("lr_scheduler");
  if (schedule == "cosine") {
    hat.set("schedule", "cosine");
    hat.move("max_lr", "lr");
    hat.move("lr", "min_lr");
  } else if (schedule == "inverse_sqrt") {
    hat.set("schedule", "inverse_sqrt");
    hat.move("lr", "lr");
  } else if (!schedule.empty() || hat.has("lr") || hat.has("max_lr")) {
    hat.problem("lr_scheduler", message("expected {} or {}, which are what HAT's own configs use, got \"{}\"", "cosine",
                                        "inverse_sqrt", schedule));
  }
  for (const char* positions : {"encoder_learned_pos", "decoder_learned_pos"})
    hat.must_be_off(positions, message("learned positions"));
  hat.must_be_off("no_token_positional_embeddings", message("network without positions"));
  hat.must_be_off("vocab_original_scaling", message("embedding scaled by the SuperTransformer's dim"));
  hat.must_be_off("adaptive_input", message("adaptive embeddings"));
}

}  // namespace

Message name_of(HatFileKind kind) {
  switch (kind) {
    case HatFileKind::supertransformer: return message("HAT's SuperTransformer");
    case HatFileKind::subtransformer: return message("HAT's SubTransformer");
    case HatFileKind::evo_search: return message("HAT's evolutionary search");
    case HatFileKind::latency_dataset: return message("HAT's latency data set");
    case HatFileKind::latency_predictor: return message("HAT's latency predictor");
    case HatFileKind::training: return message("HAT's training");
  }
  return {};
}

std::optional<HatFileKind> hat_file_kind(const FieldFile& file) {
  const auto ending = [&](const char* part) {
    return std::ranges::any_of(file.entries, [&](const auto& entry) {
      return entry.first.find(part) != std::string::npos && !entry.first.starts_with("train_") &&
             !is_null(entry.second);
    });
  };
  if (any_of(file, {"evo_iter", "population_size", "parent_size", "mutation_size", "crossover_size", "mutation_prob",
                    "latency_constraint", "write_config_path"}))
    return HatFileKind::evo_search;
  if (any_of(file, {"lat_dataset_size"})) return HatFileKind::latency_dataset;
  if (any_of(file, {"train_steps", "bsz", "hidden_layer_num", "hidden_dim", "feature_dim", "feature_norm", "lat_norm"}))
    return HatFileKind::latency_predictor;
  if (ending("_choice"))
    return any_of(file, {"lat_dataset_path"}) ? HatFileKind::latency_dataset : HatFileKind::supertransformer;
  if (ending("_subtransformer")) return HatFileKind::subtransformer;
  if (any_of(file,
             {"train_subtransformer", "share_all_embeddings", "lr_scheduler", "max_lr", "encoder_layers", "criterion"}))
    return HatFileKind::training;
  return std::nullopt;
}

HatSettings hat_settings(const FieldFile& file, HatFileKind kind) {
  HatReader hat(file);
  switch (kind) {
    case HatFileKind::evo_search:
      hat.move("restore_file", "model");
      hat.move("ckpt_path", "predictor");
      hat.move("data", "data");
      hat.move("latency_constraint", "budget_ms");
      hat.move("evo_iter", "generations");
      hat.move("population_size", "population");
      hat.move("parent_size", "parents");
      hat.move("mutation_size", "mutations");
      hat.move("crossover_size", "crossovers");
      hat.move("mutation_prob", "mutation_probability");
      hat.move("seed", "seed");
      break;
    case HatFileKind::latency_dataset:
      hat.taken("_choice");
      hat.taken({"qkv_dim", "arch", "encoder_embed_dim", "decoder_embed_dim", "encoder_ffn_embed_dim",
                 "decoder_ffn_embed_dim", "encoder_layers", "decoder_layers", "encoder_attention_heads",
                 "decoder_attention_heads"});
      hat.set("space", file.path);
      hat.move("lat_dataset_path", "output");
      hat.move("lat_dataset_size", "samples");
      hat.move("latiter", "repeats");
      hat.move("seed", "seed");
      break;
    case HatFileKind::latency_predictor:
      hat.move("lat_dataset_path", "data");
      hat.move("ckpt_path", "output");
      hat.set("kind", "mlp");
      hat.move("train_steps", "steps");
      hat.move("bsz", "batch");
      hat.move("lr", "lr");
      hat.move("seed", "seed");
      break;
    case HatFileKind::supertransformer:
    case HatFileKind::subtransformer:
    case HatFileKind::training: {
      const auto has = [&](const char* part) {
        return std::ranges::any_of(file.entries, [&](const auto& entry) {
          return entry.first.ends_with(part) && !entry.first.starts_with("train_") && !is_null(entry.second);
        });
      };
      // An architecture alone has no settings of a training.
      if (kind == HatFileKind::subtransformer && !any_of(file, {"lr_scheduler", "max_update", "lr", "data"})) {
        hat.taken("_subtransformer");
        hat.taken({"qkv_dim", "encoder_layers"});
        hat.set("arch", file.path);
      } else {
        translate_training(hat, file.path, has("_choice"), has("_subtransformer"));
      }
      break;
    }
  }
  return hat.finish();
}

std::string space_to_hat_yaml(const SearchSpace& space) {
  std::vector<Problem> problems = hat_sampler_problems(space);
  for (Problem& problem : problems)
    problem.message = message("expected the last 1, 2 or 3 encoder layers, which is all that HAT can express, got {}",
                              problem.message.arguments().at(0));
  throw_if_any(std::move(problems));
  YamlWriter yaml;
  yaml.comment(fmt::format("search space {}: {} SubTransformers", space.name, space.count().get_str()))
      .entry("arch", space.tokens == 23 ? "transformersuper_iwslt_de_en" : "transformersuper_wmt_en_de")
      .empty_line();
  const SearchSpace& s = space;
  yaml.entry("encoder-embed-dim", s.max_encoder_dim());
  yaml.entry("decoder-embed-dim", s.max_decoder_dim());
  yaml.entry("encoder-ffn-embed-dim", s.max_encoder_ffn());
  yaml.entry("decoder-ffn-embed-dim", s.max_decoder_ffn());
  yaml.entry("encoder-layers", s.max_encoder_depth());
  yaml.entry("decoder-layers", s.max_decoder_depth());
  const auto largest = [](const std::vector<int>& values) { return *std::ranges::max_element(values); };
  yaml.entry("encoder-attention-heads", largest(s.encoder_heads));
  yaml.entry("decoder-attention-heads", std::max(largest(s.self_heads), largest(s.cross_heads)));
  yaml.entry("qkv-dim", s.qkv_dim);
  yaml.empty_line();
  yaml.entry("encoder-embed-choice", s.encoder_dims);
  yaml.entry("decoder-embed-choice", s.decoder_dims);
  yaml.entry("encoder-ffn-embed-dim-choice", s.encoder_ffn_dims);
  yaml.entry("decoder-ffn-embed-dim-choice", s.decoder_ffn_dims);
  yaml.entry("encoder-layer-num-choice", s.encoder_depths);
  yaml.entry("decoder-layer-num-choice", s.decoder_depths);
  yaml.entry("encoder-self-attention-heads-choice", s.encoder_heads);
  yaml.entry("decoder-self-attention-heads-choice", s.self_heads);
  yaml.entry("decoder-ende-attention-heads-choice", s.cross_heads);
  std::vector<int> sources;
  for (const SourceRule& rule : s.sources) sources.push_back(hat_number_of(rule.last));
  yaml.entry("decoder-arbitrary-ende-attn-choice", sources);
  return yaml.text();
}

}  // namespace hat
