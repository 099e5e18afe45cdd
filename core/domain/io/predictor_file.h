// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "domain/latency/component_predictor.h"
#include "domain/latency/layer_predictor.h"
#include "domain/latency/predictor.h"

namespace hat {

/// Reads a predictor file (safetensors; the network's weights under HAT's names, everything else in its metadata, whose
/// "kind" says what the predictor is made of). Throws Error(io) or Error(format) that names the file and what was
/// expected; a kind of a later version is such an error.
[[nodiscard]] std::unique_ptr<LatencyPredictor> load_predictor(const std::string& path);

/// What the predictor in a file says of itself, without its weights. Throws the same.
[[nodiscard]] PredictorInfo read_predictor_info(const std::string& path);

/// Writes it whole or not at all. Throws Error(io).
void save_predictor(const MlpPredictor& predictor, const std::string& path);
void save_predictor(const LayerPredictor& predictor, const std::string& path);
void save_predictor(const ComponentPredictor& predictor, const std::string& path);

}  // namespace hat
