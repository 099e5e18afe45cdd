// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/config/import.h"
#include "domain/io/hat/torch_file.h"
#include "runtime/checkpoint/model_folder.h"

namespace hat::runtime {

/// The verb `import_model`: a HAT checkpoint as a model folder. A SuperTransformer's becomes a SuperTransformer with
/// the choices of its arguments; with an architecture (the config's, else that of the checkpoint's arguments), that
/// SubTransformer is cut out of the weights. Half precision stays half. Error(format) that names every tensor that is
/// missing, unknown or of another shape; Error(invalid_input) for an architecture that the weights do not hold, and for
/// a SubTransformer's checkpoint whose architecture nobody names.
[[nodiscard]] ModelInfo import_model(const ImportConfig& config);

/// The verb `export_fairseq`: the model as a checkpoint that HAT's own loader takes. HAT builds a SubTransformer inside
/// of weights of its SuperTransformer's size, all FFNs as wide as the widest: what the model does not have is filled
/// with zeros, which HAT never uses. Error(invalid_input) for what HAT cannot express (cross-attention sources other
/// than the last 1, 2 or 3 encoder layers in a SubTransformer; a search space without any of these).
void export_fairseq(const std::string& model_folder, const std::string& output, TorchFile::Container container,
                    ModelCache& models);

}  // namespace hat::runtime
