// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/checkpoint.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <map>

#include "domain/error.h"
#include "domain/io/safetensors.h"
#include "domain/io/train_run.h"

namespace hat::tensor {

using namespace runtime;
namespace {

namespace fs = std::filesystem;

constexpr const char* mean_prefix = "adam.mean.";
constexpr const char* square_prefix = "adam.square.";
constexpr const char* steps_prefix = "adam.steps.";
constexpr const char* extra_key = "extra";
constexpr const char* training_key = "training_milliseconds";

fs::path folder_of(const std::string& run) { return fs::path(run) / "checkpoints"; }

void copy_into(const SafeTensors& file, const std::string& path, const std::string& name, torch::Tensor target) {
  const auto found = file.tensors().find(name);
  if (found == file.tensors().end())
    throw Error(ErrorCode::format,
                Problem{path, name, message("expected this tensor in the checkpoint, there is none")});
  const TensorView& view = found->second;
  if (!std::ranges::equal(view.shape, target.sizes()))
    throw Error(
        ErrorCode::format,
        Problem{
            path, name,
            message("expected the shape of this run's network, got another: the run was started with other settings")});
  const std::vector<float> values = view.to_floats();
  const torch::NoGradGuard no_grad;
  target.copy_(torch::from_blob(const_cast<float*>(values.data()), target.sizes(), torch::kFloat32));
}

double number(const std::map<std::string, std::string>& metadata, const std::string& key) {
  const auto found = metadata.find(key);
  double value = 0;  // older checkpoints do not tell
  if (found != metadata.end())
    (void)std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
  return value;
}

std::int64_t whole(const std::map<std::string, std::string>& metadata, const std::string& key,
                   const std::string& path) {
  const auto found = metadata.find(key);
  try {
    if (found != metadata.end()) return std::stoll(found->second);
  } catch (const std::exception&) {
  }
  throw Error(ErrorCode::format, Problem{path, key, message("expected a whole number in the checkpoint's metadata")});
}

std::string milliseconds_text(double seconds) { return std::to_string(static_cast<std::int64_t>(seconds * 1000)); }

}  // namespace

std::string save_checkpoint(const std::string& run, const SuperTransformer& network, const Adam& adam,
                            const TrainState& state, const std::map<std::string, std::string>& facts,
                            CheckpointKind kind, int keep) {
  fs::create_directories(folder_of(run));
  const std::string path = (folder_of(run) / checkpoint_name(state.update)).string();
  std::vector<NamedTensor> tensors;
  std::vector<torch::Tensor> alive;
  std::map<std::string, std::string> metadata{{"format", "hat-studio-checkpoint/1"},
                                              {"update", std::to_string(state.update)},
                                              {"target_tokens", std::to_string(state.target_tokens)},
                                              {"milliseconds", milliseconds_text(state.seconds)},
                                              {training_key, milliseconds_text(state.training_seconds)},
                                              {"sum.loss", fmt::to_string(state.sums.loss)},
                                              {"sum.nll", fmt::to_string(state.sums.nll)},
                                              {"sum.gradient_norm", fmt::to_string(state.sums.gradient_norm)},
                                              {"sum.tokens", std::to_string(state.sums.tokens)},
                                              {"sum.updates", std::to_string(state.sums.updates)}};
  if (kind == CheckpointKind::extra) metadata[extra_key] = "true";
  metadata.insert(facts.begin(), facts.end());
  const auto add = [&](const std::string& name, const torch::Tensor& tensor) {
    alive.push_back(tensor.detach().to(torch::kCPU).contiguous());
    tensors.push_back({name, DType::f32, std::vector<std::int64_t>(tensor.sizes().begin(), tensor.sizes().end()),
                       alive.back().data_ptr<float>()});
  };
  for (std::size_t i = 0; i < network.parameters().size(); ++i) {
    const auto& [name, tensor] = network.parameters()[i];
    add(name, tensor);
    add(mean_prefix + name, adam.states()[i].mean);
    add(square_prefix + name, adam.states()[i].square);
    metadata[steps_prefix + name] = std::to_string(adam.states()[i].steps);
  }
  write_safetensors(path, tensors, metadata);
  prune_checkpoints(run, keep);
  return path;
}

void prune_checkpoints(const std::string& run, int keep) {
  const std::vector<std::string> all = checkpoints_of(run);
  int kept = 0;
  for (auto file = all.rbegin(); file != all.rend(); ++file) {
    const bool extra = SafeTensors::open(*file).metadata().contains(extra_key);
    if (extra ? file == all.rbegin() : kept < std::max(1, keep)) {
      kept += extra ? 0 : 1;
      continue;
    }
    std::error_code ignored;
    fs::remove(*file, ignored);
  }
}

FoundCheckpoints find_checkpoints(const std::string& run) {
  FoundCheckpoints found;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(folder_of(run), missing)) {
    const std::string name = entry.path().filename().string(), path = entry.path().string();
    if (!checkpoint_update(name)) continue;
    try {
      const SafeTensors file = SafeTensors::open(path);
      const auto format = file.metadata().find("format");
      if (format != file.metadata().end() && format->second == "hat-studio-checkpoint/1")
        found.files.push_back(path);
      else
        found.damaged.push_back({path, "", message("expected a checkpoint of a training, got other weights")});
    } catch (const Error& error) {
      found.damaged.push_back(error.problems().front());
    }
  }
  std::ranges::sort(found.files);
  std::ranges::sort(found.damaged, {}, &Problem::file);
  return found;
}

std::vector<std::string> checkpoints_of(const std::string& run) { return find_checkpoints(run).files; }

TrainState load_checkpoint(const std::string& path, SuperTransformer& network, Adam& adam) {
  const SafeTensors file = SafeTensors::open(path);
  TrainState state;
  state.update = whole(file.metadata(), "update", path);
  state.target_tokens = whole(file.metadata(), "target_tokens", path);
  state.seconds = static_cast<double>(whole(file.metadata(), "milliseconds", path)) / 1000;
  state.training_seconds = state.seconds;  // all that older checkpoints tell
  if (file.metadata().contains(training_key))
    state.training_seconds = static_cast<double>(whole(file.metadata(), training_key, path)) / 1000;
  state.sums = {number(file.metadata(), "sum.loss"), number(file.metadata(), "sum.nll"),
                number(file.metadata(), "sum.gradient_norm"),
                static_cast<std::int64_t>(number(file.metadata(), "sum.tokens")),
                static_cast<std::int64_t>(number(file.metadata(), "sum.updates"))};
  for (std::size_t i = 0; i < network.parameters().size(); ++i) {
    const auto& [name, tensor] = network.parameters()[i];
    copy_into(file, path, name, tensor);
    copy_into(file, path, mean_prefix + name, adam.states()[i].mean);
    copy_into(file, path, square_prefix + name, adam.states()[i].square);
    adam.states()[i].steps = whole(file.metadata(), steps_prefix + name, path);
  }
  return state;
}

WeightMap average_checkpoints(const std::vector<std::string>& files) {
  WeightMap sum;
  for (const std::string& path : files) {
    const SafeTensors file = SafeTensors::open(path);
    for (const auto& [name, view] : file.tensors()) {
      if (name.starts_with("adam.")) continue;
      const std::vector<float> values = view.to_floats();
      HostTensor& host = sum[name];
      host.shape = view.shape;
      host.values.resize(values.size(), 0.0F);
      for (std::size_t i = 0; i < values.size(); ++i) host.values[i] += values[i];
    }
  }
  for (auto& [name, host] : sum)
    for (float& value : host.values) value /= static_cast<float>(files.size());
  return sum;
}

}  // namespace hat::tensor
