// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/io/workspace.h"

namespace hat {

/// Copies a model folder among the SubTransformers of a workspace, whole or not at all, under its folder's name, and
/// returns where it lies now. Error(invalid_input) for a SuperTransformer, for other languages or vocabularies than the
/// workspace's, and where a model of that name is already; what read_model_card says of the model.
std::string add_model(const Workspace& workspace, const std::string& model_folder);

}  // namespace hat
