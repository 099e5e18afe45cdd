// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/checkpoint/model_folder.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "domain/arch/cost.h"
#include "domain/io/atomic_file.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/checksums.h"
#include "domain/io/file.h"
#include "domain/io/model_card.h"

namespace hat::runtime {

namespace fs = std::filesystem;

namespace {

WeightMap read_weights(const std::string& path, DType& dtype) {
  const SafeTensors file = SafeTensors::open(path);
  WeightMap weights;
  for (const auto& [name, view] : file.tensors()) {
    weights[name] = {view.shape, view.to_floats()};
    dtype = view.dtype;
  }
  return weights;
}

/// Element bytes of `values` in another type.
std::vector<std::uint16_t> narrowed(const std::vector<float>& values, DType dtype) {
  std::vector<std::uint16_t> narrow(values.size());
  std::transform(values.begin(), values.end(), narrow.begin(),
                 [dtype](float v) { return dtype == DType::f16 ? float_to_half(v) : float_to_bfloat16(v); });
  return narrow;
}

void write_weights(const std::string& path, const Network& network, const WeightMap& weights, DType dtype) {
  std::vector<NamedTensor> tensors;
  std::vector<std::vector<std::uint16_t>> narrow;
  for (const auto& [name, shape] : expected_shapes(network)) {
    const HostTensor& tensor = weights.at(name);
    const void* data = tensor.values.data();
    if (dtype != DType::f32) data = narrow.emplace_back(narrowed(tensor.values, dtype)).data();
    tensors.push_back({name, dtype, shape, data});
  }
  write_safetensors(path, tensors, {{"format", "hat-studio"}});
}

std::shared_ptr<const Tokenizer> read_tokenizer(const std::string& folder, const std::string& name, int vocab,
                                                std::vector<Problem>& problems) {
  if (name == no_tokenizer) return nullptr;
  const std::string path = (fs::path(folder) / name).string();
  auto tokenizer = Tokenizer::load(path);
  if (tokenizer->vocab_size() != vocab)
    problems.push_back(
        {path, "",
         message("expected a vocabulary of {} tokens as in model.yaml, got {}", vocab, tokenizer->vocab_size())});
  return tokenizer;
}

/// Changes whenever one of the model's files does.
std::string stamp_of(const fs::path& folder) {
  std::string stamp;
  std::error_code error;
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(folder, error)) files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  for (const std::string& file : files) {
    struct stat status {};
    if (::stat(file.c_str(), &status) == 0)
      stamp += fmt::format("{} {} {} {}.{}\n", file, status.st_ino, status.st_size, status.st_mtim.tv_sec,
                           status.st_mtim.tv_nsec);
  }
  return stamp;
}

bool is_finite(const std::vector<float>& values) {
  float sum = 0;  // of zeros, as long as every number is one
  for (const float value : values) sum += value - value;
  return sum == 0;
}

void check_target(const std::string& folder) {
  std::error_code error;
  if (folder.empty())
    throw Error(ErrorCode::invalid_input, Problem{"", "output", message("expected a folder, got nothing")});
  if (!fs::exists(folder, error)) return;
  if (!fs::is_directory(folder, error))
    throw Error(ErrorCode::invalid_input, Problem{folder, "output", message("expected a folder, got a file")});
  if (!fs::is_empty(folder, error) && !fs::exists(fs::path(folder) / "model.yaml", error))
    throw Error(
        ErrorCode::invalid_input,
        Problem{folder, "output", message("expected a new, an empty or a model folder; this one holds other files")});
}

}  // namespace

Vocabularies vocabularies_of(const Model& model) {
  return vocabularies_of(model.source_tokenizer.get(), model.target_tokenizer.get());
}

Model load_model(const std::string& folder) {
  Model model;
  model.info = read_model_card(folder);
  Network& network = model.info.network;
  if (!model.info.is_super) network = cut_network(network, model.info.arch);
  const std::string path = (fs::path(folder) / model.info.weights_file).string();
  WeightMap weights = read_weights(path, model.dtype);
  std::vector<Problem> problems = misfits(network, weights);
  for (const auto& [name, tensor] : weights)
    if (!is_finite(tensor.values))
      problems.push_back({"", name, message("expected finite numbers, got infinite ones or none (NaN)")});
  for (Problem& problem : problems) problem.file = path;
  model.weights = std::make_shared<const WeightMap>(std::move(weights));
  model.source_tokenizer = read_tokenizer(folder, model.info.source_tokenizer, network.source_vocab, problems);
  model.target_tokenizer = model.info.target_tokenizer == model.info.source_tokenizer
                               ? model.source_tokenizer
                               : read_tokenizer(folder, model.info.target_tokenizer, network.target_vocab, problems);
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  // Last: where a file is cut or of another kind, that says more.
  for (const std::string& file : files_of(model.info)) expect_whole(folder, model.info.checksums, file, "model.yaml");
  return model;
}

void save_model(const std::string& folder, const ModelInfo& info, const WeightMap& weights,
                const std::string& source_tokenizer, const std::string& target_tokenizer, DType dtype) {
  if (dtype != DType::f32 && dtype != DType::f16 && dtype != DType::bf16)
    throw Error(ErrorCode::invalid_input,
                Problem{folder, "dtype", message("expected F32, F16 or BF16, got {}", name_of(dtype))});
  check_target(folder);
  ModelInfo card = info;
  if (!card.is_super) card.network = cut_network(card.network, card.arch);
  throw_if_any(misfits(card.network, weights));

  AtomicFolder temporary(folder);
  const fs::path inside = temporary.path();
  card.weights_file = "model.safetensors";
  card.checksums.clear();  // of the files that it was made of
  write_weights((inside / card.weights_file).string(), card.network, weights, dtype);
  const auto copy = [&](const std::string& from, const char* name) -> std::string {
    if (from.empty()) return no_tokenizer;
    write_atomically((inside / name).string(), read_file(from));
    return name;
  };
  const bool joint = source_tokenizer == target_tokenizer;
  card.source_tokenizer = copy(source_tokenizer, joint ? "tokenizer.model" : "tokenizer.source.model");
  card.target_tokenizer = joint ? card.source_tokenizer : copy(target_tokenizer, "tokenizer.target.model");
  card.weights_bytes = static_cast<std::int64_t>(fs::file_size(inside / card.weights_file));
  write_model_card(inside.string(), card);
  temporary.commit();
}

std::shared_ptr<const Model> ModelCache::get(const std::string& folder) {
  std::error_code error;
  const fs::path canonical = fs::weakly_canonical(folder, error);
  const std::string key = error ? folder : canonical.string();
  const std::lock_guard lock(mutex_);
  const std::string stamp = stamp_of(key);
  Entry& entry = entries_[key];
  if (!entry.model || entry.stamp != stamp) {
    entry.model = nullptr;
    entry.model = std::make_shared<const Model>(load_model(folder));
    entry.stamp = stamp;
  }
  return entry.model;
}

ModelInfo extract(const std::string& model_folder, const std::string& arch, const std::string& output,
                  ModelCache& models) {
  const Architecture chosen = architecture_from_text(arch);
  check_target(output);
  const auto model = models.get(model_folder);
  if (!model->info.is_super)
    throw Error(ErrorCode::invalid_input,
                Problem{model_folder, "model", message("expected a SuperTransformer, got a SubTransformer")});
  throw_if_any(model->info.network.space.weight_misfits(chosen));

  ModelInfo info;
  info.name = fmt::format("SubTransformer {}", id_of(chosen));
  info.network = cut_network(model->info.network, chosen);
  info.arch = chosen;
  info.source_language = model->info.source_language;
  info.target_language = model->info.target_language;
  info.licence = model->info.licence;
  info.origin = WeightOrigin::inherited;
  info.parent = model->info.name;
  info.parent_facts = facts_to_inherit(model->info);
  info.facts["inherited from"] = model->info.name;
  info.numbers.max_target_tokens = model->info.numbers.max_target_tokens;
  const auto path_of = [&](const std::string& name) {
    return name == no_tokenizer ? std::string() : (fs::path(model_folder) / name).string();
  };
  save_model(output, info, cut_out(model->info.network, *model->weights, chosen), path_of(model->info.source_tokenizer),
             path_of(model->info.target_tokenizer), model->dtype);
  return read_model_card(output);
}

ModelInfo convert(const std::string& model_folder, const std::string& output, DType dtype, ModelCache& models) {
  const auto model = models.get(model_folder);
  // The tokenizers are read before the folder is replaced: it may be the one they lie in.
  const auto path_of = [&](const std::string& name) {
    return name == no_tokenizer ? std::string() : (fs::path(model_folder) / name).string();
  };
  save_model(output, model->info, *model->weights, path_of(model->info.source_tokenizer),
             path_of(model->info.target_tokenizer), dtype);
  return read_model_card(output);
}

}  // namespace hat::runtime
