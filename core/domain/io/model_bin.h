// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/results/results.h"

namespace hat {

/// Gives the model in `folder` another name and description, in model.yaml and README.md, each whole or not at all;
/// everything else that its card says is kept (one of an earlier version now says whose weights it has).
/// Error(invalid_input) without a name, Error(io) when it cannot be written, and what read_model_card throws.
ModelInfo describe_model(const std::string& folder, const std::string& name, const std::string& description);

/// Moves a model's folder into the bin beside it (a folder ".bin" that no list of models shows) and returns where it
/// lies there. One of the same name that is there already keeps its place. Error(invalid_input) when `folder` is no
/// model folder, Error(io) when it cannot be moved: then it is where it was.
std::string bin_model(const std::string& folder);

/// Moves a model out of the bin to where it was, and returns that folder; beside a newer one of its name with a number
/// behind its own. Error(invalid_input) when `folder` does not lie in a bin, Error(io) when it cannot be moved.
std::string restore_model(const std::string& folder);

/// The models in the bin of a folder of models, by folder name; cards that cannot be read are left out.
[[nodiscard]] std::vector<ModelInfo> binned_models(const std::string& models_folder);

}  // namespace hat
