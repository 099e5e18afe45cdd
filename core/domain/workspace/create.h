// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/workspace/workspace.h"

namespace hat {

/// Makes a workspace of a SuperTransformer and the prepared data it was trained on: `folder` (new or empty) gets a
/// workspace.yaml that names both where they lie, and room for SubTransformers. Error(io) when the folder holds
/// something or cannot be written, and what read_model_card says of the model.
void create_workspace(const std::string& folder, const std::string& name, const std::string& super_folder,
                      const std::string& data_folder);

/// Makes a workspace that is a search space and nothing else yet. Error(io) when the folder is there or cannot be
/// written.
void create_space_workspace(const std::string& folder, const std::string& name, const SearchSpace& space);

/// Copies a model folder among the SubTransformers of a workspace, whole or not at all, under its folder's name, and
/// returns where it lies now. Error(invalid_input) for a SuperTransformer, for other languages or vocabularies than the
/// workspace's, and where a model of that name is already; what read_model_card says of the model.
std::string add_model(const Workspace& workspace, const std::string& model_folder);

}  // namespace hat
