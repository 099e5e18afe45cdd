// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "domain/io/architecture_yaml.h"
#include "domain/io/field_file.h"
#include "domain/io/hat/dictionary.h"
#include "domain/io/hat/hat_checkpoint.h"
#include "domain/io/leftovers.h"
#include "domain/io/model_card.h"
#include "runtime/checkpoint/fairseq.h"
#include "runtime/text/moses_bpe.h"

namespace hat::runtime {
namespace {

namespace fs = std::filesystem;

/// A folder for files on their way into the model's; removed at the end.
class ScratchFolder {
 public:
  explicit ScratchFolder(const std::string& beside) {
    remove_leftovers_once(fs::temp_directory_path().string());
    path_ = fs::temp_directory_path() / temporary_name("hat-import");
    std::error_code failed;
    if (!fs::create_directory(path_, failed))
      throw Error(ErrorCode::io,
                  Problem{beside, "", message("a temporary folder cannot be made: {}", failed.message())});
    fs::permissions(path_, fs::perms::owner_all, failed);
  }
  ~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  [[nodiscard]] std::string file(const char* name) const { return (path_ / name).string(); }

 private:
  fs::path path_;
};

void check_size(const std::string& dictionary, int tokens, std::vector<Problem>& problems) {
  if (const int size = Dictionary::read(dictionary).size(); size != tokens)
    problems.push_back(
        {dictionary, "",
         message("expected {} words with the special ones, which is what the checkpoint has, got {}", tokens, size)});
}

/// Weights of a training that diverged: every loss and every translation of such a model is meaningless.
std::vector<Problem> not_numbers(const WeightMap& weights, const std::string& file) {
  std::vector<Problem> problems;
  for (const auto& [name, tensor] : weights) {
    const auto bad = std::ranges::count_if(tensor.values, [](float value) { return !std::isfinite(value); });
    if (bad > 0)
      problems.push_back(
          {file, name, message("expected finite numbers, got {} of {} that are not", bad, tensor.values.size())});
  }
  return problems;
}

}  // namespace

ModelInfo import_model(const ImportConfig& config) {
  throw_if_any(config.validate());
  const TorchFile file = TorchFile::open(config.checkpoint);
  HatCheckpoint checkpoint = read_hat_checkpoint(file);
  const std::string stem = std::filesystem::path(config.checkpoint).filename().string();

  WeightMap weights;
  for (const auto& [name, tensor] : checkpoint.weights) weights[name] = {tensor.shape, tensor.to_floats()};
  if (std::vector<Problem> problems = misfits(checkpoint.tensors, weights); !problems.empty()) {
    for (Problem& problem : problems) problem.file = config.checkpoint;
    throw Error(ErrorCode::format, std::move(problems));
  }

  if (std::vector<Problem> problems = not_numbers(weights, config.checkpoint); !problems.empty())
    throw Error(ErrorCode::format, std::move(problems));

  std::optional<Architecture> arch = checkpoint.arch;
  if (!config.arch.empty()) arch = load_architecture(config.arch, checkpoint.tensors.space.max_encoder_depth());
  if (!checkpoint.is_super && !arch)
    throw Error(ErrorCode::invalid_input,
                Problem{"", "arch",
                        message("expected the SubTransformer's architecture (HAT's YAML or the text "
                                "form): the checkpoint does not name it")});
  if (!checkpoint.heads_known && !arch)
    throw Error(
        ErrorCode::format,
        Problem{config.checkpoint, "args",
                message("expected the SuperTransformer's choices of attention heads, which its weights do not tell")});

  ModelInfo info;
  info.is_super = !arch;
  // A SubTransformer out of a SuperTransformer's checkpoint has nothing but the front parts of its weights.
  const bool cut = checkpoint.is_super && arch;
  const bool trained = checkpoint.updates && *checkpoint.updates > 0;
  FieldValue said;
  said.items = {checkpoint.weights_origin};
  if (cut)
    info.origin = WeightOrigin::inherited;
  else if (set_field(info.origin, said).empty())
    info.parent = checkpoint.parent;
  else if (trained)
    info.origin = WeightOrigin::own;
  if (cut) info.parent = stem;
  std::map<std::string, std::string>& training = cut ? info.parent_facts : info.facts;
  info.name = config.name.empty() ? std::filesystem::path(config.checkpoint).stem().string() : config.name;
  info.licence = config.licence;
  info.source_language = checkpoint.source_language;
  info.target_language = checkpoint.target_language;
  info.facts["imported from"] = fmt::format("{}, a checkpoint of HAT", stem);
  if (!checkpoint.hat_name.empty()) info.facts["HAT network"] = checkpoint.hat_name;
  if (checkpoint.longest_target && *checkpoint.longest_target < 1023)
    info.numbers.max_target_tokens = *checkpoint.longest_target;  // 1023: HAT's default
  if (trained) training["trained"] = fmt::format("{} updates", *checkpoint.updates);
  if (checkpoint.validation_loss_bits && !cut)
    info.facts["validation loss there"] = fmt::format("{:.4f} bits per token{}", *checkpoint.validation_loss_bits,
                                                      checkpoint.is_super ? ", of the smallest SubTransformer" : "");
  if (arch) {
    Network whole = checkpoint.tensors;
    whole.space.name = checkpoint.network.space.name;
    whole.space.tokens = checkpoint.network.space.tokens;
    std::vector<Problem> problems = problems_of(*arch, whole.space.qkv_dim, whole.space.max_encoder_depth());
    for (Problem& problem : problems) problem.field = "arch." + problem.field;
    throw_if_any(std::move(problems));
    info.arch = *arch;
    info.network = cut_network(whole, *arch);
    weights = cut_out(whole, weights, *arch);
  } else {
    info.network = checkpoint.network;
    info.arch = info.network.space.largest();
    // Where no choice is as large as the tensors, their front parts are all that is ever used.
    if (expected_shapes(info.network) != expected_shapes(checkpoint.tensors))
      weights = cut_out(checkpoint.tensors, weights, info.arch);
  }
  const ScratchFolder scratch(config.output);
  std::string source, target;
  if (!config.source_dict.empty()) {
    std::vector<Problem> problems;
    check_size(config.source_dict, info.network.source_vocab, problems);
    check_size(config.target_dict, info.network.target_vocab, problems);
    throw_if_any(std::move(problems));
    source = scratch.file("source");
    target = scratch.file("target");
    write_moses_bpe(source, config.source_dict, config.source_codes, info.source_language);
    write_moses_bpe(target, config.target_dict, config.target_codes.empty() ? config.source_codes : config.target_codes,
                    info.target_language);
  }
  save_model(config.output, info, weights, source, target, checkpoint.dtype);
  return read_model_card(config.output);
}

}  // namespace hat::runtime
