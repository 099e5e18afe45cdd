// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/results/results.h"

namespace hat {

/// What `model.yaml` of a model folder says; `folder` and the size of the weights are filled in. Reads no weights.
/// Error(io) when the folder or its model.yaml is missing, Error(format) with every problem of its content.
[[nodiscard]] ModelInfo read_model_card(const std::string& folder);

/// Writes `model.yaml` into `folder`, which must exist; whole or not at all.
void write_model_card(const std::string& folder, const ModelInfo& info);

/// The text of model.yaml.
[[nodiscard]] std::string model_card_yaml(const ModelInfo& info);

}  // namespace hat
