// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/results/results.h"

namespace hat {

/// What `model.yaml` of a model folder says; `folder` and the size of the weights are filled in. Reads no weights.
/// Error(io) when the folder or its model.yaml is missing, Error(format) with every problem of its content.
[[nodiscard]] ModelInfo read_model_card(const std::string& folder);

/// Writes `model.yaml`, and README.md with the same for people, into `folder`, which must exist; each whole or not at all.
void write_model_card(const std::string& folder, const ModelInfo& info);

/// The text of model.yaml.
[[nodiscard]] std::string model_card_yaml(const ModelInfo& info);

/// The text of README.md: what the model is, its properties and numbers, where it comes from.
[[nodiscard]] std::string model_card_markdown(const ModelInfo& info);

}  // namespace hat
