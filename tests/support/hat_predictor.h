// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>
#include <vector>

#include "domain/io/hat/torch_writer.h"
#include "domain/latency/predictor.h"

/// Latency predictors of our own in the form in which HAT publishes its: a bare state dict in the older container of
/// torch.save.
namespace hat::test {

/// Writes first_layer, layers.0, layers.1 and predict, with positive weights that are all different: 10-8-8-8-1.
/// Returns what it wrote.
inline std::vector<DenseLayer> write_hat_predictor(const std::string& path) {
  std::vector<DenseLayer> layers;
  int in = 10, number = 0;
  for (const int out : {8, 8, 8, 1}) {
    DenseLayer& layer = layers.emplace_back(DenseLayer{in, out, {}, {}});
    for (int i = 0; i < in * out; ++i)
      layer.weight.push_back(0.02f + 0.15f * static_cast<float>(std::abs(std::sin(++number))));
    for (int i = 0; i < out; ++i) layer.bias.push_back(0.01f * static_cast<float>(i + 1));
    in = out;
  }
  TorchWriter writer(TorchFile::Container::legacy);
  writer.begin_ordered_dict();
  constexpr std::array names{"first_layer", "layers.0", "layers.1", "predict"};
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const DenseLayer& layer = layers[i];
    const std::array<std::int64_t, 2> shape{layer.out, layer.in};
    writer.text(std::string(names[i]) + ".weight");
    writer.tensor(writer.add_storage(TorchType::f32, std::as_bytes(std::span(layer.weight))), shape);
    writer.text(std::string(names[i]) + ".bias");
    writer.tensor(writer.add_storage(TorchType::f32, std::as_bytes(std::span(layer.bias))), std::span(shape).first(1));
  }
  writer.end_dict();
  writer.write(path);
  return layers;
}

/// What such a predictor says of features, by hand and in float64, before the factor of its device.
inline double hat_prediction(const std::vector<DenseLayer>& layers, const Features& features) {
  constexpr Features norms{640, 6, 2048, 6, 640, 6, 2048, 6, 6, 2};
  std::vector<double> values;
  for (std::size_t i = 0; i < norms.size(); ++i) values.push_back(features[i] / norms[i]);
  for (std::size_t n = 0; n < layers.size(); ++n) {
    std::vector<double> next(layers[n].bias.begin(), layers[n].bias.end());
    for (int o = 0; o < layers[n].out; ++o) {
      for (int i = 0; i < layers[n].in; ++i)
        next[o] += static_cast<double>(layers[n].weight[o * layers[n].in + i]) * values[i];
      if (n + 1 < layers.size()) next[o] = std::max(next[o], 0.0);
    }
    values = next;
  }
  return values[0];
}

}  // namespace hat::test
