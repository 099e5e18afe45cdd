// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/inputs.h"

#include <utility>
#include <vector>

#include "domain/error.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/space_yaml.h"
#include "domain/space/hat_sampler.h"
#include "runtime/process/memory.h"

namespace hat::tensor {

using namespace runtime;

void check_vocabulary(const TrainConfig& config, const Vocabularies& of_data, const Model& model) {
  if (!of_data.fits(vocabularies_of(model)))
    throw Error(ErrorCode::invalid_input,
                Problem{config.data, "data",
                        message("expected data prepared with the tokenizer of {}, got data of another vocabulary",
                                config.init)});
}

TrainingInputs training_inputs(const TrainConfig& config, const PreparedData& data, ModelCache& models) {
  TrainingInputs start;
  if (!config.init.empty()) {
    const auto model = models.get(config.init);
    start.network = model->info.network;
    start.weights = model->weights;
    start.init_name = model->info.name;
    start.model = model;
    if (start.network.source_vocab != data.source_vocab || start.network.target_vocab != data.target_vocab)
      throw Error(ErrorCode::invalid_input,
                  Problem{config.data, "data",
                          message("expected data prepared with the tokenizer of {} ({} tokens), got {} tokens",
                                  config.init, start.network.target_vocab, data.target_vocab)});
  } else {
    start.network.space = load_space(config.space);
    start.network.source_vocab = data.source_vocab;
    start.network.target_vocab = data.target_vocab;
    start.network.sharing = config.sharing;
    start.network.norm = config.norm;
    start.network.encoder_position_dim = start.network.space.max_encoder_dim();
    start.network.decoder_position_dim = start.network.space.max_decoder_dim();
    constexpr double with_gradient_and_moments = 16;  // bytes of a weight
    expect_room(start.network, with_gradient_and_moments, config.space, "space");
  }
  if (config.kind == TrainKind::super && config.sampler == Sampler::hat)
    throw_if_any(hat_sampler_problems(start.network.space));
  if (config.kind == TrainKind::sub) {
    const Architecture arch = load_architecture(config.arch, start.network.space.max_encoder_depth());
    std::vector<Problem> misfits = start.network.space.weight_misfits(arch);
    for (Problem& problem : misfits) problem.field = "arch." + problem.field;
    if (!misfits.empty() && config.init.empty())
      misfits.push_back(
          {"", "space",
           message("the architecture is not one of the search space {}; expected the one that it comes from",
                   config.space)});
    throw_if_any(std::move(misfits));
    if (start.weights) start.weights = std::make_shared<const WeightMap>(cut_out(start.network, *start.weights, arch));
    start.network = cut_network(start.network, arch);
    start.fixed = arch;
  }
  return start;
}

}  // namespace hat::tensor
