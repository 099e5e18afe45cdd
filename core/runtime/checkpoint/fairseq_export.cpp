// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <deque>

#include "domain/io/architecture_yaml.h"
#include "domain/io/field_file.h"
#include "domain/io/hat/torch_writer.h"
#include "runtime/checkpoint/fairseq.h"

namespace hat::runtime {
namespace {

/// Puts `rows` rows of a matrix (or a vector's elements) into the front of a larger one, from row `to` on.
void put(HostTensor& into, std::int64_t to, const HostTensor& from, std::int64_t first, std::int64_t rows) {
  const std::int64_t width = into.shape.size() == 2 ? into.shape[1] : 1,
                     columns = from.shape.size() == 2 ? from.shape[1] : 1;
  for (std::int64_t row = 0; row < rows; ++row)
    std::copy_n(from.values.begin() + (first + row) * columns, columns, into.values.begin() + (to + row) * width);
}

HostTensor zeros(const std::vector<std::int64_t>& shape) {
  std::int64_t count = 1;
  for (const std::int64_t dim : shape) count *= dim;
  return {shape, std::vector<float>(static_cast<std::size_t>(count), 0.f)};
}

/// The network that HAT builds for this one: the dims of its sinusoidal tables everywhere, one FFN width, and as many
/// encoder layers as the sources count.
Network network_of_hat(const ModelInfo& info) {
  Network hat = info.network;
  SearchSpace& space = hat.space;
  hat.encoder_position_dim = std::max(hat.encoder_position_dim, space.max_encoder_dim());
  hat.decoder_position_dim = std::max(hat.decoder_position_dim, space.max_decoder_dim());
  space.encoder_dims = {hat.encoder_position_dim};
  space.decoder_dims = {hat.decoder_position_dim};
  int layers = space.max_encoder_depth();
  if (!info.is_super)
    for (const DecoderLayer& layer : info.arch.decoder) layers = std::max(layers, layer.sources.highest());
  space.encoder_depths = {layers};
  space.encoder_ffn_dims = {space.max_encoder_ffn()};
  space.decoder_ffn_dims = {space.max_decoder_ffn()};
  hat.encoder_ffn.clear();
  hat.decoder_ffn.clear();
  // HAT shares all tables only between stacks of one dim.
  if (hat.sharing == Sharing::shared && hat.encoder_position_dim != hat.decoder_position_dim)
    hat.sharing = Sharing::separate;
  return hat;
}

/// The weights in tensors of HAT's sizes; what is not there is zero.
WeightMap padded(const Network& own, const Network& hat, const WeightMap& weights) {
  const std::int64_t q = own.space.qkv_dim;
  WeightMap all;
  for (const auto& [name, shape] : expected_shapes(hat)) {
    HostTensor tensor = zeros(shape);
    const std::size_t at = name.find("encoder_attn.");
    const std::string part = at == name.npos ? "" : name.substr(at + 13);
    const std::string layer = at == name.npos ? "" : name.substr(0, at + 13);
    const bool projection =
        part == "in_proj_weight" || part == "q_proj_weight" || part == "k_proj_weight" || part == "v_proj_weight";
    if (projection) {
      // One matrix or three, here and there: Q, K and V one by one.
      const auto one = weights.find(layer + "in_proj_weight");
      const auto take = [&](int which, std::int64_t to) {
        if (one != weights.end()) return put(tensor, to, one->second, which * q, q);
        const auto own_part = weights.find(layer + (which == 0   ? "q_proj_weight"
                                                    : which == 1 ? "k_proj_weight"
                                                                 : "v_proj_weight"));
        if (own_part != weights.end()) put(tensor, to, own_part->second, 0, q);
      };
      if (part == "in_proj_weight")
        for (int which = 0; which < 3; ++which) take(which, which * q);
      else
        take(part[0] == 'q' ? 0 : part[0] == 'k' ? 1 : 2, 0);
    } else {
      const bool table = name == "decoder.embed_tokens.weight" || name == "decoder.embed_out";
      const auto from = weights.find(table && own.sharing == Sharing::shared ? "encoder.embed_tokens.weight" : name);
      if (from != weights.end()) {
        // A shared table may be wider than the stack that gets a table of its own.
        if (from->second.shape.size() == 2 && from->second.shape[1] > shape[1]) {
          HostTensor narrow = zeros(shape);
          for (std::int64_t row = 0; row < shape[0]; ++row)
            std::copy_n(from->second.values.begin() + row * from->second.shape[1], shape[1],
                        narrow.values.begin() + row * shape[1]);
          tensor = std::move(narrow);
        } else {
          put(tensor, 0, from->second, 0, from->second.shape[0]);
        }
      }
    }
    all[name] = std::move(tensor);
  }
  return all;
}

/// HAT's numbers for the sources that it can express.
std::vector<int> source_codes(const SearchSpace& space) {
  if (space.any_sources) return {-1, 1, 2};
  std::vector<int> codes;
  for (const SourceRule& rule : space.sources)
    if (rule.last >= 1 && rule.last <= 3) codes.push_back(rule.last == 1 ? -1 : rule.last - 1);
  if (codes.empty())
    throw Error(
        ErrorCode::invalid_input,
        Problem{
            "", "sources",
            message(
                "expected the last 1, 2 or 3 encoder layers among the choices, which is all that HAT can express")});
  return codes;
}

class ArgumentsWriter {
 public:
  explicit ArgumentsWriter(TorchWriter& writer) : writer_(writer) {}
  void text(const char* key, std::string_view value) { writer_.text(key), writer_.text(value); }
  void flag(const char* key, bool value) { writer_.text(key), writer_.boolean(value); }
  void number(const char* key, std::int64_t value) { writer_.text(key), writer_.integer(value); }
  void real(const char* key, double value) { writer_.text(key), writer_.real(value); }
  void none(const char* key) { writer_.text(key), writer_.none(); }
  void list(const char* key, const std::vector<int>& values) { writer_.text(key), writer_.integers(values); }

 private:
  TorchWriter& writer_;
};

template <class Layer, class Member>
std::vector<int> each(const std::vector<Layer>& layers, Member member) {
  std::vector<int> values;
  for (const Layer& layer : layers) values.push_back(layer.*member);
  return values;
}

void write_arguments(TorchWriter& writer, const ModelInfo& info, const Network& hat) {
  const SearchSpace& own = info.network.space;
  const bool sub = !info.is_super;
  const auto& facts = info.facts.contains("HAT network") ? info.facts : info.parent_facts;
  const auto named = facts.find("HAT network");
  writer.begin_namespace();
  ArgumentsWriter args(writer);
  args.text("arch", named != facts.end() ? named->second
                    : own.tokens == 23   ? "transformersuper_iwslt_de_en"
                                         : "transformersuper_wmt_en_de");
  args.text("task", "translation");
  // Not known to HAT, which leaves them alone: whose weights these are, for whoever imports them here.
  args.text("hat_studio_weights", field_value(info.origin).items[0]);
  args.text("hat_studio_parent", info.parent);
  args.text("data", "");
  args.text("source_lang", info.source_language);
  args.text("target_lang", info.target_language);
  for (const char* off : {"lazy_load", "raw_text", "left_pad_target", "fp16", "encoder_learned_pos",
                          "decoder_learned_pos", "no_token_positional_embeddings", "adaptive_input", "get_attn",
                          "profile_latency", "no_save", "sentence_avg", "pdb", "latgpu", "latcpu", "latsilent"})
    args.flag(off, false);
  args.flag("left_pad_source", true);
  args.flag("cpu", true);
  for (const char* nothing : {"configs", "sub_configs", "adaptive_softmax_cutoff", "encoder_embed_path",
                              "decoder_embed_path", "dataset_impl", "user_dir", "max_sentences"})
    args.none(nothing);
  for (const auto& [key, value] :
       {std::pair("upsample_primary", 1), std::pair("max_source_positions", 1024), std::pair("seed", 1),
        std::pair("adaptive_softmax_dropout", 0), std::pair("distributed_world_size", 1), std::pair("max_tokens", 4096),
        std::pair("latiter", 300)})
    args.number(key, value);
  args.number("max_target_positions", static_cast<std::int64_t>(info.numbers.max_target_tokens.value_or(1023)) + 1);
  for (const auto& [key, value] : {std::pair("dropout", 0.1), std::pair("attention_dropout", 0.0),
                                   std::pair("activation_dropout", 0.0), std::pair("label_smoothing", 0.1)})
    args.real(key, value);
  args.text("activation_fn", "relu");
  args.text("criterion", "label_smoothed_cross_entropy");
  args.text("optimizer", "adam");
  args.text("init_method", "xavier");
  args.flag("share_all_embeddings", hat.sharing == Sharing::shared);
  args.flag("share_decoder_input_output_embed", hat.sharing != Sharing::separate);
  args.flag("encoder_normalize_before", hat.norm == Norm::pre);
  args.flag("decoder_normalize_before", hat.norm == Norm::pre);
  args.flag("vocab_original_scaling", hat.original_scaling);
  args.number("qkv_dim", own.qkv_dim);
  args.number("encoder_embed_dim", hat.space.max_encoder_dim());
  args.number("encoder_ffn_embed_dim", hat.space.max_encoder_ffn());
  args.number("encoder_layers", hat.space.max_encoder_depth());
  args.number("encoder_attention_heads", std::ranges::max(own.encoder_heads));
  for (const char* key : {"decoder_embed_dim", "decoder_input_dim", "decoder_output_dim"})
    args.number(key, hat.space.max_decoder_dim());
  args.number("decoder_ffn_embed_dim", hat.space.max_decoder_ffn());
  args.number("decoder_layers", hat.space.max_decoder_depth());
  args.number("decoder_attention_heads", std::max(std::ranges::max(own.self_heads), std::ranges::max(own.cross_heads)));
  args.list("encoder_embed_choice", own.encoder_dims);
  args.list("decoder_embed_choice", own.decoder_dims);
  args.list("encoder_ffn_embed_dim_choice", own.encoder_ffn_dims);
  args.list("decoder_ffn_embed_dim_choice", own.decoder_ffn_dims);
  args.list("encoder_layer_num_choice", own.encoder_depths);
  args.list("decoder_layer_num_choice", own.decoder_depths);
  args.list("encoder_self_attention_heads_choice", own.encoder_heads);
  args.list("decoder_self_attention_heads_choice", own.self_heads);
  args.list("decoder_ende_attention_heads_choice", own.cross_heads);
  args.flag("train_subtransformer", sub);
  if (sub) {
    const Architecture& arch = info.arch;
    std::vector<int> sources;
    for (const DecoderLayer& layer : arch.decoder)
      sources.push_back(layer.sources.size() == 1 ? -1 : layer.sources.size() - 1);
    std::vector<int> distinct = sources;
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    args.list("decoder_arbitrary_ende_attn_choice", distinct);
    args.number("encoder_embed_dim_subtransformer", arch.encoder_dim);
    args.number("decoder_embed_dim_subtransformer", arch.decoder_dim);
    args.number("encoder_layer_num_subtransformer", arch.encoder_depth());
    args.number("decoder_layer_num_subtransformer", arch.decoder_depth());
    args.list("encoder_ffn_embed_dim_all_subtransformer", each(arch.encoder, &EncoderLayer::ffn_dim));
    args.list("encoder_self_attention_heads_all_subtransformer", each(arch.encoder, &EncoderLayer::heads));
    args.list("decoder_ffn_embed_dim_all_subtransformer", each(arch.decoder, &DecoderLayer::ffn_dim));
    args.list("decoder_self_attention_heads_all_subtransformer", each(arch.decoder, &DecoderLayer::self_heads));
    args.list("decoder_ende_attention_heads_all_subtransformer", each(arch.decoder, &DecoderLayer::cross_heads));
    args.list("decoder_arbitrary_ende_attn_all_subtransformer", sources);
  } else {
    args.list("decoder_arbitrary_ende_attn_choice", source_codes(own));
    for (const char* key :
         {"encoder_embed_dim", "decoder_embed_dim", "encoder_layer_num", "decoder_layer_num",
          "encoder_ffn_embed_dim_all", "encoder_self_attention_heads_all", "decoder_ffn_embed_dim_all",
          "decoder_self_attention_heads_all", "decoder_ende_attention_heads_all", "decoder_arbitrary_ende_attn_all"})
      args.none(fmt::format("{}_subtransformer", key).c_str());
  }
  writer.end_namespace();
}

/// What fairseq 0.8 looks for beside the weights.
void write_history(TorchWriter& writer) {
  writer.text("optimizer_history");
  writer.begin_list();
  writer.begin_dict();
  writer.text("criterion_name"), writer.text("LabelSmoothedCrossEntropyCriterion");
  writer.text("optimizer_name"), writer.text("FairseqAdam");
  writer.text("lr_scheduler_state");
  writer.begin_dict();
  writer.text("best"), writer.none();
  writer.end_dict();
  writer.text("num_updates"), writer.integer(0);
  writer.end_dict();
  writer.end_list();
  writer.text("extra_state");
  writer.begin_dict();
  writer.text("train_iterator");
  writer.begin_dict();
  writer.text("epoch"), writer.integer(1);
  writer.text("iterations_in_epoch"), writer.integer(0);
  writer.end_dict();
  writer.text("val_loss"), writer.none();
  writer.end_dict();
}

}  // namespace

void export_fairseq(const std::string& model_folder, const std::string& output, TorchFile::Container container,
                    ModelCache& models) {
  const auto model = models.get(model_folder);
  ModelInfo info = model->info;
  if (!info.is_super) info.network = cut_network(info.network, info.arch);
  const Network hat = network_of_hat(info);
  // Says which decoder layers HAT cannot express.
  if (!info.is_super) (void)architecture_to_hat_yaml(info.arch, hat.space.max_encoder_depth());
  const WeightMap weights = padded(info.network, hat, *model->weights);

  TorchWriter writer(container);
  std::deque<std::vector<std::uint16_t>> halves;  // must live until the file is written
  const bool half = model->dtype == DType::f16;
  const auto storage_of = [&](const HostTensor& tensor) {
    if (!half) return writer.add_storage(TorchType::f32, std::as_bytes(std::span(tensor.values)));
    std::vector<std::uint16_t>& narrow = halves.emplace_back(tensor.values.size());
    std::ranges::transform(tensor.values, narrow.begin(), [](float value) { return float_to_half(value); });
    return writer.add_storage(TorchType::f16, std::as_bytes(std::span(narrow)));
  };
  static constexpr float version[1] = {3.f}, unused[1] = {0.f};
  const int version_storage = writer.add_storage(TorchType::f32, std::as_bytes(std::span(version)));
  const int unused_storage = writer.add_storage(TorchType::f32, std::as_bytes(std::span(unused)));
  const std::vector<std::int64_t> one{1};

  writer.begin_dict();
  writer.text("args");
  write_arguments(writer, info, hat);
  writer.text("model");
  writer.begin_ordered_dict();
  for (const char* stack : {"encoder", "decoder"}) {
    writer.text(fmt::format("{}.version", stack));
    writer.tensor(version_storage, one);
    writer.text(fmt::format("{}.embed_positions._float_tensor", stack));
    writer.tensor(unused_storage, one);
  }
  for (const auto& [name, tensor] : weights) {
    const int storage = storage_of(tensor);
    writer.text(name);
    writer.tensor(storage, tensor.shape);
    if (hat.sharing == Sharing::shared && name == "encoder.embed_tokens.weight") {
      writer.text("decoder.embed_tokens.weight");
      writer.tensor(storage, tensor.shape);
    }
  }
  writer.end_dict();
  write_history(writer);
  writer.end_dict();
  writer.write(output);
}

}  // namespace hat::runtime
