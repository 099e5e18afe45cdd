// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "domain/config/train.h"
#include "runtime/checkpoint/model_folder.h"
#include "runtime/text/prepared_data.h"

namespace hat::tensor {

/// Where the weights and the shape of the network come from.
struct TrainingInputs {
  Network network;
  std::optional<Architecture> fixed;  ///< the one architecture of a SubTransformer's training
  std::shared_ptr<const runtime::WeightMap> weights;
  std::string init_name;                        ///< of the model that the weights come from; "" from scratch
  std::shared_ptr<const runtime::Model> model;  ///< that model
};

/// Error(invalid_input) with everything that does not fit together.
[[nodiscard]] TrainingInputs training_inputs(const TrainConfig& config, const runtime::PreparedData& data,
                                             runtime::ModelCache& models);

/// Data of another vocabulary has other words behind the same ids, also where it has as many.
void check_vocabulary(const TrainConfig& config, const runtime::Vocabularies& of_data, const runtime::Model& model);

}  // namespace hat::tensor
