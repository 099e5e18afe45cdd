// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "domain/io/safetensors.h"
#include "domain/results/results.h"
#include "runtime/checkpoint/weights.h"
#include "runtime/text/tokenizer.h"
#include "runtime/text/vocabularies.h"

namespace hat::runtime {

/// What a model folder holds, in memory. Immutable and shared between threads.
///
/// The folder: model.yaml (the card for programs), README.md (the card for people), model.safetensors (weights, fp16 or
/// fp32), the tokenizer or tokenizers. A card whose tokenizer has the name "none" has no text side: such a model takes
/// raw tokens only, and both tokenizers are null.
struct Model {
  ModelInfo info;  ///< a SubTransformer's network has its FFN widths per layer
  std::shared_ptr<const WeightMap> weights;
  std::shared_ptr<const Tokenizer> source_tokenizer, target_tokenizer;  ///< the same object for a joint vocabulary
  DType dtype = DType::f32;                                             ///< of the weights in the file
};

/// Whose ids a model's are; "" where it has no tokenizer.
[[nodiscard]] Vocabularies vocabularies_of(const Model& model);

/// Error(io) for missing files; Error(format) that names the file and, all at once, the tensors that are missing,
/// unknown, or of another shape than the card's network, or a tokenizer of another size than its vocabulary.
[[nodiscard]] Model load_model(const std::string& folder);

/// Writes a model folder, whole or not at all, in the place of an older model if there is one. `info.folder`, file
/// names and sizes are set by what is written. Tokenizers are copied from the paths (equal paths: one file; empty:
/// none); `dtype` is f32, f16 or bf16. Error(invalid_input) when the folder exists and is something else than a model,
/// or when the weights do not fit info.network.
void save_model(const std::string& folder, const ModelInfo& info, const WeightMap& weights,
                const std::string& source_tokenizer, const std::string& target_tokenizer, DType dtype);

/// Models by folder, loaded once as long as their files do not change. Members may be called from several threads.
class ModelCache {
 public:
  /// Throws what load_model throws.
  [[nodiscard]] std::shared_ptr<const Model> get(const std::string& folder);

 private:
  struct Entry {
    std::string stamp;
    std::shared_ptr<const Model> model;
  };
  std::mutex mutex_;
  std::map<std::string, Entry> entries_;
};

/// The verb `extract`: cuts the SubTransformer `arch` (text form) out of the SuperTransformer `model_folder` and saves
/// it as `output`, in the same number format. Error(invalid_input) for an architecture outside the space, or a model
/// that is no SuperTransformer.
[[nodiscard]] ModelInfo extract(const std::string& model_folder, const std::string& arch, const std::string& output,
                                ModelCache& models);

/// The verb `convert`: the same model with weights of another number format, in the same folder or another one.
[[nodiscard]] ModelInfo convert(const std::string& model_folder, const std::string& output, DType dtype,
                                ModelCache& models);

}  // namespace hat::runtime
