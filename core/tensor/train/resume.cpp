// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/resume.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "domain/error.h"
#include "domain/io/field_file.h"
#include "domain/io/fingerprint.h"
#include "domain/io/safetensors.h"
#include "domain/io/space_yaml.h"
#include "domain/io/train_run.h"
#include "tensor/train/checkpoint.h"

namespace hat::tensor {

using namespace runtime;
namespace {

namespace fs = std::filesystem;

constexpr const char *settings_key = "settings", *data_key = "data", *source_key = "source_vocabulary",
                     *target_key = "target_vocabulary", *network_key = "network", *arch_key = "arch",
                     *weights_key = "weights";

/// Settings that every update depends on: with others it would be another run.
constexpr std::array bound{"dropout",
                           "attention_dropout",
                           "activation_dropout",
                           "label_smoothing",
                           "max_tokens",
                           "update_freq",
                           "schedule",
                           "lr",
                           "min_lr",
                           "warmup_init_lr",
                           "warmup_updates",
                           "adam_beta1",
                           "adam_beta2",
                           "adam_eps",
                           "weight_decay",
                           "clip_norm",
                           "sampler",
                           "seed"};
/// Settings that may change, and that somebody may change by mistake.
constexpr std::array told{"max_updates", "precision", "device", "threads", "average_last", "validate_every"};

bool is_one_of(std::string_view name, const auto& names) { return std::ranges::find(names, name) != names.end(); }

class Comparison {
 public:
  Comparison(const TrainConfig& config, const RunOrigin& origin, const SafeTensors& file)
      : config_(config), origin_(origin), file_(file) {}

  void compare(ResumePoint& point) {
    same(data_key, origin_.data, "data",
         message("expected the pairs with which the run was begun, got others in {}", config_.data));
    const bool other_words = !same(source_key, origin_.vocabularies.source, "", {}) ||
                             !same(target_key, origin_.vocabularies.target, "", {});
    if (other_words)
      add("data", message("expected the vocabulary with which the run was begun, got another in {}", config_.data));
    if (const std::string arch = fact(arch_key); has(arch_key) && arch != origin_.arch)
      add("arch", arch.empty() ? message("expected none: the run trains a SuperTransformer")
                               : message("expected {}, with which the run was begun, got {}", arch,
                                         origin_.arch.empty() ? message("none") : Message::verbatim(origin_.arch)));
    else
      same(network_key, origin_.network, config_.init.empty() ? "space" : "init",
           message("expected the search space and the shape with which the run was begun, got others"));
    same(weights_key, origin_.weights, "init",
         message("expected the weights with which the run was begun, got others"));
    compare_settings(point);
    throw_if_any(std::move(problems_));
  }

 private:
  [[nodiscard]] bool has(const char* key) const { return file_.metadata().contains(key); }
  [[nodiscard]] std::string fact(const char* key) const {
    const auto found = file_.metadata().find(key);
    return found == file_.metadata().end() ? std::string() : found->second;
  }
  void add(const char* field, Message message) { problems_.push_back({config_.output, field, std::move(message)}); }
  /// Older checkpoints do not tell: they are taken on trust.
  bool same(const char* key, const std::string& now, const char* field, Message message) {
    const bool is_same = !has(key) || fact(key) == now;
    if (!is_same && *field != '\0') add(field, std::move(message));
    return is_same;
  }
  void compare_settings(ResumePoint& point) {
    const std::string run_file = (fs::path(config_.output) / "run.yaml").string();
    TrainConfig before;
    if (has(settings_key))
      throw_if_any(apply_fields(before, field_file_of(fact(settings_key), run_file)));
    else if (fs::exists(run_file))
      before = read_train_config(config_.output);
    else
      return;
    each_difference(before, config_, [&](const char* name, const Message& old_value, const Message& new_value) {
      if (is_one_of(name, bound))
        add(name, message("expected {}, with which the run was begun, got {}", old_value, new_value));
      if (is_one_of(name, told))
        point.notices.push_back(
            message("{} was {} when the run was begun, and is {} from here on", name, old_value, new_value));
    });
  }

  const TrainConfig& config_;
  const RunOrigin& origin_;
  const SafeTensors& file_;
  std::vector<Problem> problems_;
};

}  // namespace

RunOrigin origin_of(const PreparedData& data, const Network& network, const std::string& arch,
                    const WeightMap* inherited) {
  RunOrigin origin;
  origin.data = fingerprint_of(data);
  origin.vocabularies = vocabularies_of(data);
  origin.arch = arch;
  Fingerprint shape;
  shape.add_field(space_to_yaml(network.space));
  shape.add_field(fmt::format("{} {} {} {} {} {} {}", network.source_vocab, network.target_vocab,
                              static_cast<int>(network.sharing), static_cast<int>(network.norm),
                              network.encoder_position_dim, network.decoder_position_dim, network.original_scaling));
  origin.network = shape.text();
  if (inherited == nullptr) return origin;
  origin.weights = fingerprint_of(*inherited);
  return origin;
}

std::map<std::string, std::string> run_facts(const TrainConfig& config, const RunOrigin& origin) {
  return {{settings_key, to_yaml(kept_config(config))},
          {data_key, origin.data},
          {source_key, origin.vocabularies.source},
          {target_key, origin.vocabularies.target},
          {network_key, origin.network},
          {arch_key, origin.arch},
          {weights_key, origin.weights}};
}

ResumePoint resume_point(const TrainConfig& config, const RunOrigin& origin) {
  ResumePoint point;
  FoundCheckpoints found = find_checkpoints(config.output);
  if (found.files.empty() && !found.damaged.empty()) {
    found.damaged.push_back({config.output, "resume",
                             message("expected a checkpoint that can be read; to begin anew, choose another folder")});
    throw Error(ErrorCode::format, std::move(found.damaged));
  }
  for (const Problem& damaged : found.damaged)
    point.notices.push_back(message("a damaged checkpoint is passed over: {}", damaged.sentence()));
  if (found.files.empty()) {
    point.notices.push_back(fs::exists(fs::path(config.output) / "run.yaml")
                                ? message("the run in {} has no checkpoint yet: it begins anew", config.output)
                                : message("there is no run to resume in {}: a new one begins", config.output));
    return point;
  }
  point.checkpoint = found.files.back();
  const SafeTensors file = SafeTensors::open(point.checkpoint);
  Comparison(config, origin, file).compare(point);
  return point;
}

}  // namespace hat::tensor
