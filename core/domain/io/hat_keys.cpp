// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat_keys.h"

#include "domain/io/field_file.h"
#include "domain/text/nearest_name.h"

#include <algorithm>
#include <array>
#include <set>

namespace hat {
namespace {

constexpr const char* gene_suffix = "_subtransformer";
constexpr const char* choice_suffix = "_choice";

/// The ten keys of an architecture: what precedes "_subtransformer".
constexpr std::array gene_names{"encoder_embed_dim",
                                "decoder_embed_dim",
                                "encoder_ffn_embed_dim_all",
                                "decoder_ffn_embed_dim_all",
                                "encoder_layer_num",
                                "decoder_layer_num",
                                "encoder_self_attention_heads_all",
                                "decoder_self_attention_heads_all",
                                "decoder_ende_attention_heads_all",
                                "decoder_arbitrary_ende_attn_all"};

/// A list over the layers as HAT writes it: one number for all layers, or at least one per layer (what is beyond the
/// depth is padding).
std::vector<int> per_layer(YamlMap& map, const std::string& key, int depth) {
  std::vector<int> values;
  if (!map.get(key, values, true)) return std::vector<int>(static_cast<std::size_t>(std::max(depth, 0)), 0);
  if (values.size() == 1 && depth > 1 && !map.raw(key).IsSequence())
    values.assign(static_cast<std::size_t>(depth), values[0]);
  if (static_cast<int>(values.size()) < depth)
    map.problem(key, message("expected a number for each of the {} layers, got {}", depth, values.size()));
  values.resize(static_cast<std::size_t>(std::max(depth, 0)));
  return values;
}

std::string gene_key(const char* name) { return std::string(name) + gene_suffix; }

/// HAT's key for a field of problems_of(Architecture): "decoder[2].self_heads" is in the decoder's list of heads.
std::string gene_key_of(const std::string& field) {
  const std::string stack = field.substr(0, 7);  // "encoder" or "decoder"
  if (field.ends_with("_dim") && field.find('[') == std::string::npos) return gene_key((stack + "_embed_dim").c_str());
  if (field.ends_with("ffn_dim")) return gene_key((stack + "_ffn_embed_dim_all").c_str());
  if (field.ends_with("cross_heads")) return gene_key("decoder_ende_attention_heads_all");
  if (field.ends_with("heads")) return gene_key((stack + "_self_attention_heads_all").c_str());
  if (field.ends_with("sources")) return gene_key("decoder_arbitrary_ende_attn_all");
  return gene_key((stack + "_layer_num").c_str());
}

}  // namespace

const std::vector<std::string>& hat_keys() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all{
        // the network and its space
        "arch", "encoder_embed_choice", "decoder_embed_choice", "encoder_ffn_embed_dim_choice",
        "decoder_ffn_embed_dim_choice", "encoder_layer_num_choice", "decoder_layer_num_choice",
        "encoder_self_attention_heads_choice", "decoder_self_attention_heads_choice",
        "decoder_ende_attention_heads_choice", "decoder_arbitrary_ende_attn_choice", "qkv_dim", "encoder_embed_dim",
        "decoder_embed_dim", "encoder_ffn_embed_dim", "decoder_ffn_embed_dim", "encoder_layers", "decoder_layers",
        "encoder_attention_heads", "decoder_attention_heads", "encoder_normalize_before", "decoder_normalize_before",
        "share_all_embeddings", "share_decoder_input_output_embed", "encoder_learned_pos", "decoder_learned_pos",
        "no_token_positional_embeddings", "vocab_original_scaling", "encoder_embed_path", "decoder_embed_path",
        "decoder_input_dim", "decoder_output_dim", "activation_fn", "adaptive_input", "adaptive_softmax_cutoff",
        "adaptive_softmax_dropout", "init_method", "max_source_positions", "max_target_positions", "left_pad_source",
        "left_pad_target", "train_subtransformer", "get_attn",
        // training
        "data", "source_lang", "target_lang", "task", "train_subset", "valid_subset", "max_tokens", "max_tokens_valid",
        "max_sentences", "max_sentences_valid", "required_batch_size_multiple", "criterion", "label_smoothing",
        "sentence_avg", "optimizer", "adam_betas", "adam_eps", "weight_decay", "clip_norm", "dropout",
        "attention_dropout", "activation_dropout", "relu_dropout", "update_freq", "max_update", "max_epoch", "lr",
        "max_lr", "min_lr", "lr_scheduler", "lr_shrink", "lr_period_updates", "t_mult", "warmup_updates",
        "warmup_init_lr", "seed", "fp16", "fp16_init_scale", "fp16_scale_tolerance", "fp16_scale_window",
        "memory_efficient_fp16", "min_loss_scale", "threshold_loss_scale", "tbmf_wrapper", "cpu", "device_id",
        "ddp_backend", "bucket_cap_mb", "distributed_world_size", "distributed_rank", "distributed_backend",
        "distributed_init_method", "distributed_port", "distributed_no_spawn", "find_unused_parameters",
        "fix_batches_to_gpus", "use_bmuf", "num_workers", "curriculum", "dataset_impl", "lazy_load", "raw_text",
        "upsample_primary", "skip_invalid_size_inputs_valid_test", "user_dir",
        // checkpoints and logs
        "save_dir", "restore_file", "reset_dataloader", "reset_lr_scheduler", "reset_meters", "reset_optimizer",
        "optimizer_overrides", "save_interval", "save_interval_updates", "keep_interval_updates", "keep_last_epochs",
        "no_save", "no_epoch_checkpoints", "no_last_checkpoints", "no_save_optimizer_state", "best_checkpoint_metric",
        "maximize_best_checkpoint_metric", "validate_interval", "disable_validation", "log_format", "log_interval",
        "no_progress_bar", "tensorboard_logdir", "pdb", "configs", "sub_configs",
        // translation and scoring
        "path", "beam", "nbest", "lenpen", "unkpen", "min_len", "max_len_a", "max_len_b", "remove_bpe", "quiet",
        "sacrebleu", "sampling", "sampling_topk", "sampling_topp", "temperature", "diverse_beam_groups",
        "diverse_beam_strength", "match_source_len", "model_overrides", "no_beamable_mm", "no_early_stop",
        "no_repeat_ngram_size", "prefix_size", "print_alignment", "replace_unk", "results_path", "score_reference",
        "unnormalized", "gen_subset", "num_shards", "shard_id",
        // latency and search
        "latcpu", "latgpu", "latiter", "latsilent", "profile_latency", "profile_flops", "lat_dataset_path",
        "lat_dataset_size", "ckpt_path", "feature_norm", "lat_norm", "feature_dim", "hidden_dim", "hidden_layer_num",
        "train_steps", "bsz", "evo_iter", "population_size", "parent_size", "mutation_size", "crossover_size",
        "mutation_prob", "latency_constraint", "valid_cnt_max", "write_config_path"};
    for (const char* name : gene_names) all.push_back(gene_key(name));
    return all;
  }();
  return names;
}

Message unknown_hat_key_message(const std::string& key) {
  const std::string nearest = nearest_name(key, hat_keys());
  return nearest.empty() ? message("unknown key: HAT has no setting of this name")
                         : message("unknown key, did you mean {}?", nearest);
}

void report_unknown_hat_keys(YamlMap& map) {
  std::size_t told = 0;
  for (const std::string& key : map.keys())
    if (std::ranges::find(hat_keys(), key) == hat_keys().end())
      map.problem(key, told++ < advised_problems ? unknown_hat_key_message(key) : message("unknown key"));
}

bool has_hat_choices(const YamlMap& map) {
  return std::ranges::any_of(
      map.keys(), [&](const std::string& key) { return key.ends_with(choice_suffix) && map.has_value(key); });
}

bool has_hat_genes(const YamlMap& map) {
  return std::ranges::any_of(map.keys(), [&](const std::string& key) {
    return key.find("_subtransformer") != std::string::npos && !key.starts_with("train_") && map.has_value(key);
  });
}

int last_layers_of_hat(int written) { return written == -1 ? 1 : written == 1 ? 2 : written == 2 ? 3 : 0; }
int hat_number_of(int last_layers) { return last_layers == 1 ? -1 : last_layers - 1; }

Architecture architecture_from_hat(YamlMap& map, int super_encoder_layers, std::vector<Problem>& problems) {
  const std::size_t before = problems.size();
  Architecture arch;
  int encoder_depth = 0, decoder_depth = 0, qkv_dim = 0;
  map.get(gene_key("encoder_embed_dim"), arch.encoder_dim, true);
  map.get(gene_key("decoder_embed_dim"), arch.decoder_dim, true);
  const auto depth = [&](const std::string& key, int& value) {
    if (map.get(key, value, true) && (value < 1 || value > SourceSet::max_layers)) {
      map.problem(key, message("expected 1 to {} layers, got {}", SourceSet::max_layers, value));
      value = 0;
    }
  };
  depth(gene_key("encoder_layer_num"), encoder_depth);
  depth(gene_key("decoder_layer_num"), decoder_depth);
  const auto encoder_ffn = per_layer(map, gene_key("encoder_ffn_embed_dim_all"), encoder_depth);
  const auto encoder_heads = per_layer(map, gene_key("encoder_self_attention_heads_all"), encoder_depth);
  const auto decoder_ffn = per_layer(map, gene_key("decoder_ffn_embed_dim_all"), decoder_depth);
  const auto self_heads = per_layer(map, gene_key("decoder_self_attention_heads_all"), decoder_depth);
  const auto cross_heads = per_layer(map, gene_key("decoder_ende_attention_heads_all"), decoder_depth);
  const std::string sources_key = gene_key("decoder_arbitrary_ende_attn_all");
  const auto sources = per_layer(map, sources_key, decoder_depth);
  // Training settings in the same file tell the SuperTransformer's size.
  int own_super_layers = 0;
  if (map.has_value("encoder_layers")) map.get("encoder_layers", own_super_layers);
  if (map.has_value("qkv_dim")) map.get("qkv_dim", qkv_dim);
  const int counted_from =
      std::max({super_encoder_layers, super_encoder_layers > 0 ? 0 : own_super_layers, encoder_depth});
  const bool sound = problems.size() == before;
  for (int i = 0; i < encoder_depth; ++i) arch.encoder.push_back({encoder_ffn[i], encoder_heads[i]});
  std::set<int> told;
  for (int i = 0; i < decoder_depth; ++i) {
    const int last = last_layers_of_hat(sources[i]);
    if (last == 0 && sound && told.insert(sources[i]).second)
      map.problem(sources_key, message("expected -1, 1 or 2 for each layer, got {}", sources[i]));
    arch.decoder.push_back({decoder_ffn[i], self_heads[i], cross_heads[i],
                            SourceSet::last(last, std::min(counted_from, SourceSet::max_layers))});
  }
  report_unknown_hat_keys(map);
  if (problems.size() == before)
    for (Problem& problem : problems_of(arch, std::max(qkv_dim, 0), counted_from))
      map.problem_at(gene_key_of(problem.field), problem.field, std::move(problem.message));
  return arch;
}

SearchSpace space_from_hat(YamlMap& map, const std::string& name, std::vector<Problem>& problems) {
  const std::size_t before = problems.size();
  SearchSpace space;
  space.name = name;
  space.qkv_dim = 512;
  struct Choice {
    const char* key;
    std::vector<int>* choices;
    const char* field;
    const char* size;  ///< HAT's key for the SuperTransformer's own size
  };
  const std::array<Choice, 9> choices{
      {{"encoder_embed_choice", &space.encoder_dims, "encoder_dims", "encoder_embed_dim"},
       {"decoder_embed_choice", &space.decoder_dims, "decoder_dims", "decoder_embed_dim"},
       {"encoder_ffn_embed_dim_choice", &space.encoder_ffn_dims, "encoder_ffn_dims", "encoder_ffn_embed_dim"},
       {"decoder_ffn_embed_dim_choice", &space.decoder_ffn_dims, "decoder_ffn_dims", "decoder_ffn_embed_dim"},
       {"encoder_layer_num_choice", &space.encoder_depths, "encoder_depths", "encoder_layers"},
       {"decoder_layer_num_choice", &space.decoder_depths, "decoder_depths", "decoder_layers"},
       {"encoder_self_attention_heads_choice", &space.encoder_heads, "encoder_heads", nullptr},
       {"decoder_self_attention_heads_choice", &space.self_heads, "self_heads", nullptr},
       {"decoder_ende_attention_heads_choice", &space.cross_heads, "cross_heads", nullptr}}};
  for (const Choice& choice : choices) {
    if (!map.get(choice.key, *choice.choices, true) || choice.size == nullptr || !map.has_value(choice.size)) continue;
    int size = 0;
    const int largest = *std::ranges::max_element(*choice.choices);
    if (map.get(choice.size, size) && size < largest)
      map.problem(choice.size, message("expected at least {}, the largest of {}, got {}", largest, choice.key, size));
  }
  std::vector<int> sources;
  const char* const sources_key = "decoder_arbitrary_ende_attn_choice";
  if (map.get(sources_key, sources, true))
    for (const int value : sources) {
      const int last = last_layers_of_hat(value);
      if (last == 0)
        map.problem(sources_key, message("expected -1, 1 or 2, got {}", value));
      else
        space.sources.push_back({last, {}});
    }
  if (map.has_value("qkv_dim")) map.get("qkv_dim", space.qkv_dim);
  std::string arch;
  if (map.has_value("arch")) map.get("arch", arch);
  // HAT measures with 23 tokens for IWSLT networks and with 30 for all others, told by the network's name.
  space.tokens = arch.find("iwslt") != std::string::npos ? 23 : 30;
  report_unknown_hat_keys(map);
  if (problems.size() == before)
    for (Problem& problem : space.problems()) {
      std::string key = problem.field == "sources" ? sources_key : problem.field;
      for (const Choice& choice : choices)
        if (problem.field == choice.field) key = choice.key;
      map.problem(key, std::move(problem.message));
    }
  return space;
}

}  // namespace hat
