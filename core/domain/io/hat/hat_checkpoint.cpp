// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/hat_checkpoint.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "domain/io/hat/tensor_names.h"

namespace hat {
namespace {

using Kind = PickleValue::Kind;

constexpr int most_width = 1 << 20;

/// The arguments of HAT's train.py that the checkpoint carries, and what is wrong with them.
class Arguments {
 public:
  Arguments(const TorchFile& file, std::optional<PickleValue> namespace_object) : file_(file) {
    if (!namespace_object) return;
    values_ = namespace_object->is(Kind::object) ? namespace_object->state() : *namespace_object;
    if (values_->pairs() == 0) values_.reset();
  }

  /// Nothing when it is missing or None.
  [[nodiscard]] std::optional<PickleValue> get(std::string_view key) const {
    if (!values_) return std::nullopt;
    const auto value = values_->find(key);
    return value && !value->is_none() ? value : std::nullopt;
  }
  [[nodiscard]] bool flag(std::string_view key) const {
    const auto value = get(key);
    return value && value->integer().value_or(0) != 0;
  }
  [[nodiscard]] bool has(std::string_view key) const { return get(key).has_value(); }
  [[nodiscard]] std::string text(std::string_view key) const {
    const auto value = get(key);
    return value && value->is(Kind::text) ? std::string(value->text()) : std::string();
  }
  /// Numbers of a list, or one number; empty when missing.
  [[nodiscard]] std::vector<int> numbers(std::string_view key, int least = 1) {
    const auto value = get(key);
    if (!value) return {};
    std::vector<std::int64_t> found;
    if (const auto one = value->integer())
      found = {*one};
    else if (const auto list = integers_of(*value))
      found = *list;
    else
      problem(key, message("expected whole numbers"));
    if (std::ranges::any_of(found, [&](std::int64_t n) { return n < least || n > most_width; })) {
      problem(key, message("expected numbers from {} to {}", least, most_width));
      found.clear();
    }
    return {found.begin(), found.end()};
  }
  [[nodiscard]] int number(std::string_view key) {
    const std::vector<int> all = numbers(key);
    return all.size() == 1 ? all[0] : 0;
  }
  void problem(std::string_view key, Message message) {
    problems.push_back({file_.path(), fmt::format("args.{}", key), std::move(message)});
  }

  std::vector<Problem> problems;

 private:
  const TorchFile& file_;
  std::optional<PickleValue> values_;
};

int last_of(int code) { return code == -1 ? 1 : code == 1 ? 2 : code == 2 ? 3 : 0; }

/// "encoder.layers.12.fc1.bias" → 12; -1 for a tensor of no layer.
int layer_of(const std::string& name, const char* stack) {
  const std::string front = fmt::format("{}.layers.", stack);
  if (!name.starts_with(front)) return -1;
  int layer = -1;
  const auto [end, error] = std::from_chars(name.data() + front.size(), name.data() + name.size(), layer);
  return error == std::errc{} && *end == '.' && layer >= 0 && layer < SourceSet::max_layers ? layer : -1;
}

/// The arguments that a checkpoint was trained with: "args", or in newer versions of fairseq "cfg", whose "model" they
/// are.
std::optional<PickleValue> arguments_of(const PickleValue& root) {
  if (const auto args = entry_of(root, "args"); args && !args->is_none()) return args;
  const auto cfg = entry_of(root, "cfg");
  if (!cfg || cfg->is_none()) return std::nullopt;
  return entry_of(cfg->is(Kind::object) ? cfg->state() : *cfg, "model");
}

class Understanding {
 public:
  explicit Understanding(const TorchFile& file) : file_(file), args_(file, arguments_of(file.root())) {}

  HatCheckpoint run() {
    const auto model = entry_of(file_.root(), "model");
    if (!model)
      throw Error(ErrorCode::format,
                  Problem{file_.path(), "model", message("expected a checkpoint of HAT with weights under this name")});
    all_ = with_hats_names(file_.tensors(*model));
    refuse_other_networks();
    read_sizes();
    done_if_wrong();
    read_sharing();
    read_choices();
    read_architecture();
    read_progress();
    take_weights();
    done_if_wrong();
    return std::move(out_);
  }

 private:
  void problem(std::string field, Message message) {
    args_.problems.push_back({file_.path(), std::move(field), std::move(message)});
  }
  void done_if_wrong() const {
    if (!args_.problems.empty()) throw Error(ErrorCode::format, args_.problems);
  }
  [[nodiscard]] const TorchTensor* tensor(const std::string& name) const {
    const auto place = all_.find(name);
    return place == all_.end() ? nullptr : &place->second;
  }
  /// Size of one axis of a tensor that must be there.
  int size(const std::string& name, std::size_t axis) {
    const TorchTensor* found = tensor(name);
    if (found == nullptr || found->shape.size() <= axis || found->shape[axis] < 1 ||
        found->shape[axis] > most_width * 16) {
      problem("model." + name, found == nullptr ? message("expected a tensor of this name")
                                                : message("expected another shape of this tensor"));
      return 1;
    }
    return static_cast<int>(found->shape[axis]);
  }

  /// What it is, it is whole: nobody should look for damage.
  void refuse_other_networks() {
    const auto refuse = [&](const char* key, const Message& what) {
      if (args_.flag(key)) args_.problem(key, message("{} are not part of HAT's networks, and not supported", what));
    };
    refuse("encoder_learned_pos", message("learned positions"));
    refuse("decoder_learned_pos", message("learned positions"));
    refuse("no_token_positional_embeddings", message("networks without positions"));
    refuse("adaptive_input", message("adaptive inputs"));
    if (args_.has("adaptive_softmax_cutoff"))
      args_.problem("adaptive_softmax_cutoff",
                    message("adaptive softmax is not part of HAT's networks, and not supported"));
    if (const std::string activation = args_.text("activation_fn"); !activation.empty() && activation != "relu")
      args_.problem(
          "activation_fn",
          message("expected {}, got {}: HAT's networks have no other, and it is not supported", "relu", activation));
    if (!args_.problems.empty()) throw Error(ErrorCode::invalid_input, args_.problems);
  }

  void read_sizes() {
    int encoder_layers = 0, decoder_layers = 0;
    for (const auto& [name, each] : all_) {
      encoder_layers = std::max(encoder_layers, layer_of(name, "encoder") + 1);
      decoder_layers = std::max(decoder_layers, layer_of(name, "decoder") + 1);
    }
    if (encoder_layers == 0 || decoder_layers == 0)
      problem("model", message("expected the weights of an encoder and a decoder"));
    done_if_wrong();
    Network& network = out_.tensors;
    SearchSpace& space = network.space;
    const int e = size("encoder.layers.0.self_attn.in_proj_weight", 1),
              d = size("decoder.layers.0.self_attn.in_proj_weight", 1);
    space.qkv_dim = size("encoder.layers.0.self_attn.in_proj_weight", 0) / 3;
    space.encoder_dims = {e};
    space.decoder_dims = {d};
    space.encoder_ffn_dims = {size("encoder.layers.0.fc1.weight", 0)};
    space.decoder_ffn_dims = {size("decoder.layers.0.fc1.weight", 0)};
    space.encoder_depths = {encoder_layers};
    space.decoder_depths = {decoder_layers};
    space.encoder_heads = space.self_heads = space.cross_heads = {1};  // sizes do not depend on heads
    space.sources = {{1, {}}};
    network.encoder_position_dim = e;
    network.decoder_position_dim = d;
    network.source_vocab = size("encoder.embed_tokens.weight", 0);
    network.target_vocab = size(tensor("decoder.embed_tokens.weight") || !args_.flag("share_all_embeddings")
                                    ? "decoder.embed_tokens.weight"
                                    : "encoder.embed_tokens.weight",
                                0);
    network.original_scaling = args_.flag("vocab_original_scaling");

    const bool encoder_pre = tensor("encoder.layer_norm.weight") != nullptr,
               decoder_pre = tensor("decoder.layer_norm.weight") != nullptr;
    if (encoder_pre != decoder_pre || args_.flag("encoder_normalize_before") != args_.flag("decoder_normalize_before"))
      problem("args.encoder_normalize_before",
              message("expected the same place of the layer norms in encoder and decoder"));
    else if (args_.flag("encoder_normalize_before") != encoder_pre)
      problem("args.encoder_normalize_before",
              message("expected a final layer norm in both stacks where norms come first, and nowhere else"));
    network.norm = encoder_pre ? Norm::pre : Norm::post;
    for (const char* version : {"encoder.version", "decoder.version"})
      if (const TorchTensor* found = tensor(version);
          encoder_pre && found != nullptr && found->count() == 1 && found->to_floats()[0] < 3)
        problem(std::string("model.") + version,
                message("expected version 3: HAT ignores the final layer norm of older ones"));
  }

  void read_sharing() {
    const TorchTensor* encoder = tensor("encoder.embed_tokens.weight");
    const TorchTensor* decoder = tensor("decoder.embed_tokens.weight");
    Sharing& sharing = out_.tensors.sharing;
    if (tensor("decoder.embed_out") != nullptr) {
      sharing = Sharing::separate;
      return;
    }
    const bool named = args_.has("share_all_embeddings");
    const bool one = named ? args_.flag("share_all_embeddings") : decoder == nullptr || decoder->same_as(*encoder);
    sharing = one ? Sharing::shared : Sharing::tied;
    if (one && decoder != nullptr && !decoder->same_as(*encoder) &&
        (decoder->shape != encoder->shape || decoder->to_floats() != encoder->to_floats()))
      problem("model.decoder.embed_tokens.weight", message("expected the same table as {}, because {} is set",
                                                           "encoder.embed_tokens.weight", "args.share_all_embeddings"));
  }

  /// The choices of an argument, no larger than the tensors; the tensors' own size where there are none.
  std::vector<int> choices(const char* key, int largest) {
    std::vector<int> found = args_.numbers(key);
    if (found.empty()) return {largest};
    std::vector<int> once;
    for (const int value : found)
      if (std::ranges::find(once, value) == once.end()) once.push_back(value);
    if (const int most = std::ranges::max(once); most > largest)
      args_.problem(key, message("expected at most {}, which is what the weights have, got {}", largest, most));
    return once;
  }
  std::vector<int> heads(const char* key, const char* largest_key) {
    std::vector<int> found = args_.numbers(key);
    if (found.empty()) found = args_.numbers(largest_key);
    if (found.empty()) {
      out_.heads_known = false;
      found = {1};
    }
    for (const int each : found)
      if (out_.tensors.space.qkv_dim % each != 0)
        args_.problem(key, message("expected divisors of the q/k/v dim {}, got {}", out_.tensors.space.qkv_dim, each));
    return found;
  }

  void read_choices() {
    out_.network = out_.tensors;
    SearchSpace& space = out_.network.space;
    const SearchSpace& whole = out_.tensors.space;
    out_.hat_name = args_.text("arch");
    out_.weights_origin = args_.text("hat_studio_weights");
    out_.parent = args_.text("hat_studio_parent");
    space.name = out_.hat_name.empty() ? "imported" : out_.hat_name;
    space.tokens = out_.hat_name.find("iwslt") != std::string::npos ? 23 : 30;
    space.encoder_dims = choices("encoder_embed_choice", whole.max_encoder_dim());
    space.decoder_dims = choices("decoder_embed_choice", whole.max_decoder_dim());
    space.encoder_ffn_dims = choices("encoder_ffn_embed_dim_choice", whole.max_encoder_ffn());
    space.decoder_ffn_dims = choices("decoder_ffn_embed_dim_choice", whole.max_decoder_ffn());
    space.encoder_depths = choices("encoder_layer_num_choice", whole.max_encoder_depth());
    space.decoder_depths = choices("decoder_layer_num_choice", whole.max_decoder_depth());
    space.encoder_heads = heads("encoder_self_attention_heads_choice", "encoder_attention_heads");
    space.self_heads = heads("decoder_self_attention_heads_choice", "decoder_attention_heads");
    space.cross_heads = heads("decoder_ende_attention_heads_choice", "decoder_attention_heads");
    space.sources.clear();
    for (const int code : args_.numbers("decoder_arbitrary_ende_attn_choice", -1)) {
      if (last_of(code) == 0)
        args_.problem("decoder_arbitrary_ende_attn_choice", message("expected -1, 1 or 2, got {}", code));
      else
        space.sources.push_back({last_of(code), {}});
    }
    if (space.sources.empty()) space.sources = {{1, {}}};
    if (args_.has("encoder_layer_num_choice") && !args_.flag("train_subtransformer") &&
        space.max_encoder_depth() != whole.max_encoder_depth())
      args_.problem(
          "encoder_layer_num_choice",
          message("expected {} layers among the choices: HAT counts cross-attention sources from the last of them",
                  whole.max_encoder_depth()));
    const int q = args_.number("qkv_dim");
    if (q != 0 && q != whole.qkv_dim)
      args_.problem("qkv_dim", message("expected {}, which is what the weights have, got {}", whole.qkv_dim, q));
  }

  /// A list over layers, or one number for all of them.
  std::vector<int> per_layer(const std::string& key, int layers, int least = 1) {
    std::vector<int> values = args_.numbers(key, least);
    if (values.size() == 1) values.assign(static_cast<std::size_t>(layers), values[0]);
    if (static_cast<int>(values.size()) < layers) {
      args_.problem(key, message("expected a number for each of the {} layers, got {}", layers, values.size()));
      values.resize(static_cast<std::size_t>(layers), least);
    }
    return values;
  }

  void read_architecture() {
    const bool named = args_.has("encoder_embed_dim_subtransformer") && args_.has("decoder_layer_num_subtransformer");
    out_.is_super = !args_.flag("train_subtransformer") && !named;
    if (!named) return;
    Architecture arch;
    arch.encoder_dim = args_.number("encoder_embed_dim_subtransformer");
    arch.decoder_dim = args_.number("decoder_embed_dim_subtransformer");
    const int super_layers = out_.tensors.space.max_encoder_depth();
    const auto depth = [&](const char* key, int most) {
      const int layers = args_.has(key) ? args_.number(key) : most;
      if (layers < 1 || layers > most) args_.problem(key, message("expected 1 to {} layers, got {}", most, layers));
      return std::clamp(layers, 1, most);
    };
    const int encoder_layers = depth("encoder_layer_num_subtransformer", super_layers);
    const int decoder_layers = depth("decoder_layer_num_subtransformer", out_.tensors.space.max_decoder_depth());
    const auto encoder_ffn = per_layer("encoder_ffn_embed_dim_all_subtransformer", encoder_layers);
    const auto encoder_heads = per_layer("encoder_self_attention_heads_all_subtransformer", encoder_layers);
    const auto decoder_ffn = per_layer("decoder_ffn_embed_dim_all_subtransformer", decoder_layers);
    const auto self_heads = per_layer("decoder_self_attention_heads_all_subtransformer", decoder_layers);
    const auto cross_heads = per_layer("decoder_ende_attention_heads_all_subtransformer", decoder_layers);
    const std::string sources_key = "decoder_arbitrary_ende_attn_all_subtransformer";
    const auto sources = args_.has(sources_key) ? per_layer(sources_key, decoder_layers, -1)
                                                : std::vector<int>(static_cast<std::size_t>(decoder_layers), -1);
    for (int i = 0; i < encoder_layers; ++i) arch.encoder.push_back({encoder_ffn[i], encoder_heads[i]});
    for (int i = 0; i < decoder_layers; ++i) {
      if (last_of(sources[i]) == 0)
        args_.problem(sources_key, message("expected -1, 1 or 2 for each layer, got {}", sources[i]));
      arch.decoder.push_back({decoder_ffn[i], self_heads[i], cross_heads[i],
                              SourceSet::last(std::max(1, last_of(sources[i])), super_layers)});
    }
    if (args_.problems.empty())
      for (const Problem& each : problems_of(arch, out_.tensors.space.qkv_dim, super_layers))
        problem("args: SubTransformer: " + each.field, each.message);
    out_.arch = std::move(arch);
  }

  void read_progress() {
    out_.source_language = args_.text("source_lang");
    out_.target_language = args_.text("target_lang");
    if (const int positions = args_.number("max_target_positions"); positions > 1) out_.longest_target = positions - 1;
    if (const auto history = entry_of(file_.root(), "optimizer_history"); history && history->size() > 0)
      if (const auto updates = entry_of(history->item(history->size() - 1), "num_updates"))
        out_.updates = updates->integer();
    if (const auto extra = entry_of(file_.root(), "extra_state"))
      if (const auto loss = entry_of(*extra, "val_loss")) out_.validation_loss_bits = loss->real();
  }

  void take_weights() {
    bool half = true, brain = true;
    for (auto& [name, each] : all_) {
      if (name.ends_with(".version") || name.find(".embed_positions.") != std::string::npos) continue;
      if (name == "decoder.embed_tokens.weight" && out_.tensors.sharing == Sharing::shared) continue;
      half = half && each.type == TorchType::f16;
      brain = brain && each.type == TorchType::bf16;
      out_.weights.emplace(name, std::move(each));
    }
    out_.dtype = half ? DType::f16 : brain ? DType::bf16 : DType::f32;
  }

  const TorchFile& file_;
  Arguments args_;
  std::map<std::string, TorchTensor> all_;
  HatCheckpoint out_;
};

// --- predictors
// --------------------------------------------------------------------------------------------------------

constexpr std::array<HatDevice, 3> devices{{{"raspberrypi", "Raspberry Pi ARM Cortex-A72 CPU", "ARM Cortex-A72", 5000},
                                            {"xeon", "Intel Xeon E5-2640 CPU", "Intel Xeon E5-2640", 300},
                                            {"titanxp", "Nvidia TITAN Xp GPU", "Nvidia TITAN Xp", 200}}};

}  // namespace

TorchContent content_of(const TorchFile& file) {
  const PickleValue root = file.root();
  if (const auto model = entry_of(root, "model"); model && !entries_of(*model).empty()) return TorchContent::checkpoint;
  const auto first = entry_of(root, "first_layer.weight"), last = entry_of(root, "predict.weight");
  if (first && last && TorchFile::is_tensor(*first) && TorchFile::is_tensor(*last)) return TorchContent::predictor;
  return TorchContent::other;
}

HatCheckpoint read_hat_checkpoint(const TorchFile& file) { return Understanding(file).run(); }

const HatDevice* hat_device_in(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
  });
  for (const HatDevice& device : devices)
    if (lower.find(device.key) != std::string::npos) return &device;
  return nullptr;
}

std::string hat_device_keys() { return fmt::format("{}, {}, {}", devices[0].key, devices[1].key, devices[2].key); }

MlpPredictor read_hat_predictor(const TorchFile& file, const HatDevice& device, int tokens) {
  const auto tensors = file.tensors(file.root());
  std::vector<Problem> problems;
  std::vector<DenseLayer> layers;
  const auto add = [&](const std::string& name) {
    const auto weight = tensors.find(name + ".weight"), bias = tensors.find(name + ".bias");
    for (const auto& [part, axes, place] : {std::tuple(".weight", 2u, weight), std::tuple(".bias", 1u, bias)}) {
      if (place == tensors.end())
        problems.push_back({file.path(), name + part, message("expected a tensor of this name")});
      else if (place->second.shape.size() != axes ||
               std::ranges::any_of(place->second.shape, [](std::int64_t dim) { return dim < 1 || dim > most_width; }))
        problems.push_back(
            {file.path(), name + part, message("expected {} axes of 1 to {} elements", axes, most_width)});
    }
    if (!problems.empty()) return;
    layers.push_back({static_cast<int>(weight->second.shape[1]), static_cast<int>(weight->second.shape[0]),
                      weight->second.to_floats(), bias->second.to_floats()});
    for (const auto& [part, numbers] :
         {std::pair(".weight", &layers.back().weight), std::pair(".bias", &layers.back().bias)})
      if (!std::ranges::all_of(*numbers, [](float number) { return std::isfinite(number); }))
        problems.push_back({file.path(), name + part, message("expected finite numbers")});
  };
  add("first_layer");
  for (int i = 0; tensors.contains(fmt::format("layers.{}.weight", i)); ++i) add(fmt::format("layers.{}", i));
  add("predict");
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  PredictorInfo info;
  info.device.name = device.name;
  info.device.processor = device.processor;
  info.device.engine = hat_engine_name;
  info.source_tokens = info.target_tokens = tokens;
  info.beam = 5;
  info.feature_norms = {640, 6, 2048, 6, 640, 6, 2048, 6, 6, 2};
  info.latency_norm_ms = device.latency_norm_ms;
  try {
    return MlpPredictor(std::move(layers), std::move(info));
  } catch (const Error& error) {
    std::vector<Problem> found = error.problems();
    for (Problem& each : found) each.file = file.path();
    throw Error(error.code(), std::move(found));
  }
}

}  // namespace hat
