// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "domain/io/hat/torch_file.h"
#include "domain/io/safetensors.h"
#include "domain/latency/predictor.h"

namespace hat {

/// What a file of torch.save holds, as far as HAT is concerned.
enum class TorchContent { checkpoint, predictor, other };
[[nodiscard]] TorchContent content_of(const TorchFile& file);

/// A checkpoint of HAT's train.py, understood: its arguments and its state dict (reference: fairseq 0.8's
/// checkpoint_utils). A SubTransformer's checkpoint holds the weights of the whole SuperTransformer, of which it uses
/// the front parts.
struct HatCheckpoint {
  /// Of the tensors as they are: every choice of its space is the one size that the tensors have.
  Network tensors;
  /// The SuperTransformer: the choices that the arguments name, at most as large as the tensors. Where the arguments
  /// name none, the tensors' size is the only choice. Dims of the sinusoidal tables are the tensors'.
  Network network;
  bool heads_known = true;  ///< false when the arguments name no attention heads, which the tensors do not tell
  bool is_super = true;     ///< false when it was trained as one SubTransformer
  std::optional<Architecture> arch;  ///< a SubTransformer's, where the arguments name it
  std::string source_language, target_language;
  std::string hat_name;  ///< HAT's own name of the kind of network ("transformersuper_wmt_en_de"); may be empty
  std::string weights_origin, parent;  ///< as this program's own export says; "" in files of HAT's
  std::optional<std::int64_t> updates;
  std::optional<int>
      longest_target;  ///< tokens of the longest translation that HAT makes with it: one less than its positions
  std::optional<double> validation_loss_bits;  ///< as HAT logged it
  /// By the names of WeightMap (runtime/checkpoint/weights.h): without version numbers and positions, and without the
  /// further names of a shared table. Not yet checked against `tensors`.
  std::map<std::string, TorchTensor> weights;
  DType dtype = DType::f32;  ///< f16 or bf16 when every weight is
};

/// Reads arguments and names of tensors. Error(format) that names every problem when the file holds no such checkpoint,
/// or a network that is no HAT Transformer: learned positions, another activation than ReLU, adaptive softmax or input,
/// stacks with different norms, tables that should be one and differ.
[[nodiscard]] HatCheckpoint read_hat_checkpoint(const TorchFile& file);

/// A device that HAT published latencies of.
struct HatDevice {
  const char* key;   ///< in HAT's file names: "xeon"
  const char* name;  ///< "Intel Xeon E5-2640 CPU"
  const char* processor;
  double latency_norm_ms;  ///< HAT's predictors divide latencies by this
};
/// The device that a text (a file name, an option) names; null when it names none.
[[nodiscard]] const HatDevice* hat_device_in(std::string_view text);
/// "raspberrypi, xeon, titanxp".
[[nodiscard]] std::string hat_device_keys();

/// HAT's released predictor (a bare state dict: first_layer, layers.0 ..., predict). The file does not say which device
/// it speaks for: that is `device`; nor the length of the measured sentence: `tokens` (30 for WMT, 23 for IWSLT).
/// Error(format) that names what is missing or of another shape.
[[nodiscard]] MlpPredictor read_hat_predictor(const TorchFile& file, const HatDevice& device, int tokens);

}  // namespace hat
