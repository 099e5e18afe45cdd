// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/predictor/fit.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <span>
#include <vector>

#include "domain/io/fit_rows.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/conformal.h"
#include "domain/latency/predictor.h"
#include "domain/space/search_space.h"

namespace hat::tensor {
namespace {

constexpr int inputs = static_cast<int>(Features{}.size());
constexpr int hidden = 400;  // HAT's network: 10-400-400-400-400-1
constexpr int hidden_layers = 4;
constexpr int validate_every = 20;
constexpr int report_every = 20;

/// Mean and spread of one column.
struct Scale {
  double mean = 0, spread = 1;
  bool constant = true;
};

template <class Column>
Scale scale_of(std::span<const LatencyTable::Row> rows, Column column) {
  Scale scale;
  for (const auto& row : rows) scale.mean += column(row) / static_cast<double>(rows.size());
  double squares = 0;
  for (const auto& row : rows) squares += (column(row) - scale.mean) * (column(row) - scale.mean);
  const double spread = std::sqrt(squares / static_cast<double>(rows.size()));
  if (spread > 1e-9 * std::max(1.0, std::abs(scale.mean))) scale = {scale.mean, spread, false};
  return scale;
}

/// How training sees the data.
struct Scales {
  std::vector<Scale> features;
  Scale ms;

  explicit Scales(std::span<const LatencyTable::Row> rows) {
    for (int i = 0; i < inputs; ++i)
      features.push_back(scale_of(rows, [i](const auto& row) { return row.features[i]; }));
    ms = scale_of(rows, [](const auto& row) { return row.latency.total_ms(); });
  }
  [[nodiscard]] std::pair<torch::Tensor, torch::Tensor> tensors(std::span<const LatencyTable::Row> rows) const {
    const auto count = static_cast<std::int64_t>(rows.size());
    torch::Tensor x = torch::empty({count, inputs}), y = torch::empty({count, 1});
    float* to_x = x.data_ptr<float>();
    float* to_y = y.data_ptr<float>();
    for (const auto& row : rows) {
      for (int i = 0; i < inputs; ++i)
        *to_x++ = static_cast<float>((row.features[i] - features[i].mean) / features[i].spread);
      *to_y++ = static_cast<float>((row.latency.total_ms() - ms.mean) / ms.spread);
    }
    return {x, y};
  }
};

struct Layer {
  torch::Tensor weight, bias;
};

/// Uniform within 1/sqrt(inputs), as PyTorch starts linear layers; drawn from our own engine.
std::vector<Layer> fresh_layers(Rng& rng) {
  std::vector<Layer> layers;
  for (int l = 0; l <= hidden_layers; ++l) {
    const int in = l == 0 ? inputs : hidden, out = l == hidden_layers ? 1 : hidden;
    Layer layer{torch::empty({out, in}), torch::empty({out})};
    for (torch::Tensor* tensor : {&layer.weight, &layer.bias}) {
      float* values = tensor->data_ptr<float>();
      for (std::int64_t i = 0; i < tensor->numel(); ++i) {
        const double unit = static_cast<double>(rng() >> 11) * 0x1.0p-53;
        values[i] = static_cast<float>((2 * unit - 1) / std::sqrt(static_cast<double>(in)));
      }
      tensor->requires_grad_();
    }
    layers.push_back(std::move(layer));
  }
  return layers;
}

/// Least squares on standardised rows, by elimination of the normal equations; a little ridge keeps columns without
/// variation harmless. There is no constant: standardised means are zero.
std::vector<double> linear_fit(const torch::Tensor& x, const torch::Tensor& y) {
  const float* from_x = x.data_ptr<float>();
  const float* from_y = y.data_ptr<float>();
  double a[inputs][inputs + 1] = {};
  for (std::int64_t r = 0; r < x.size(0); ++r, from_x += inputs)
    for (int i = 0; i < inputs; ++i) {
      for (int j = 0; j < inputs; ++j) a[i][j] += static_cast<double>(from_x[i]) * from_x[j];
      a[i][inputs] += static_cast<double>(from_x[i]) * from_y[r];
    }
  for (int i = 0; i < inputs; ++i) a[i][i] += 1e-3 * static_cast<double>(x.size(0));
  for (int i = 0; i < inputs; ++i)
    for (int k = 0; k < inputs; ++k) {
      if (k == i) continue;
      const double factor = a[k][i] / a[i][i];
      for (int j = i; j <= inputs; ++j) a[k][j] -= factor * a[i][j];
    }
  std::vector<double> weights;
  for (int i = 0; i < inputs; ++i) weights.push_back(a[i][inputs] / a[i][i]);
  return weights;
}

/// Makes the network the linear function `weights`: the first two units of each layer carry its positive and its
/// negative part through the ReLUs, and nothing else reaches the output yet. Training starts from there, so that a
/// small data set cannot end much worse than a line.
void start_linear(std::vector<Layer>& layers, const std::vector<double>& weights) {
  const torch::NoGradGuard still;
  for (std::size_t l = 0; l < layers.size(); ++l) {
    float* weight = layers[l].weight.data_ptr<float>();
    float* bias = layers[l].bias.data_ptr<float>();
    if (l + 1 == layers.size()) {
      std::fill_n(weight, hidden, 0.f);
      weight[0] = 1, weight[1] = -1, bias[0] = 0;
      continue;
    }
    const int in = l == 0 ? inputs : hidden;
    for (int unit = 0; unit < 2; ++unit) {
      float* row = weight + unit * in;
      for (int i = 0; i < in; ++i)
        row[i] = l > 0 ? (i == unit ? 1.f : 0.f) : static_cast<float>(unit == 0 ? weights[i] : -weights[i]);
      bias[unit] = 0;
    }
  }
}

/// Adam (Kingma and Ba 2015, algorithm 1) in one pass over each tensor: LibTorch's own makes a dozen.
class Adam {
 public:
  explicit Adam(std::vector<torch::Tensor> parameters) : parameters_(std::move(parameters)) {
    for (const torch::Tensor& parameter : parameters_) {
      first_.emplace_back(parameter.numel(), 0.f);
      second_.emplace_back(parameter.numel(), 0.f);
    }
  }
  void clear_gradients() {
    for (torch::Tensor& parameter : parameters_) parameter.mutable_grad() = torch::Tensor();
  }
  void step(double lr) {
    ++steps_;
    const float rate = static_cast<float>(lr * std::sqrt(1 - std::pow(0.999, steps_)) / (1 - std::pow(0.9, steps_)));
    for (std::size_t p = 0; p < parameters_.size(); ++p) {
      const torch::Tensor gradient = parameters_[p].grad().contiguous();
      const float* g = gradient.data_ptr<float>();
      float* w = parameters_[p].data_ptr<float>();
      float* m = first_[p].data();
      float* v = second_[p].data();
      for (std::int64_t i = 0, n = parameters_[p].numel(); i < n; ++i) {
        m[i] = 0.9f * m[i] + 0.1f * g[i];
        v[i] = 0.999f * v[i] + 0.001f * g[i] * g[i];
        w[i] -= rate * m[i] / (std::sqrt(v[i]) + 1e-8f);
      }
    }
  }

 private:
  std::vector<torch::Tensor> parameters_;
  std::vector<std::vector<float>> first_, second_;
  int steps_ = 0;
};

torch::Tensor forward(const std::vector<Layer>& layers, torch::Tensor x) {
  for (std::size_t l = 0; l < layers.size(); ++l) {
    x = torch::addmm(layers[l].bias, x, layers[l].weight.t());
    if (l + 1 < layers.size()) x = torch::relu(x);
  }
  return x;
}

std::vector<DenseLayer> copy_of(const std::vector<Layer>& layers) {
  std::vector<DenseLayer> copies;
  for (const Layer& layer : layers) {
    const float* weight = layer.weight.data_ptr<float>();
    const float* bias = layer.bias.data_ptr<float>();
    copies.push_back({static_cast<int>(layer.weight.size(1)),
                      static_cast<int>(layer.weight.size(0)),
                      {weight, weight + layer.weight.numel()},
                      {bias, bias + layer.bias.numel()}});
  }
  return copies;
}

/// Rewrites a network of standardised values as one of values divided by norms.
void fold_scales(std::vector<DenseLayer>& layers, const Scales& scales, const Features& norms, double latency_norm_ms) {
  DenseLayer& first = layers.front();
  for (int o = 0; o < first.out; ++o) {
    double bias = first.bias[o];
    for (int i = 0; i < inputs; ++i) {
      float& weight = first.weight[static_cast<std::size_t>(o) * inputs + i];
      const Scale& scale = scales.features[i];
      const double slope = scale.constant ? 0 : weight / scale.spread;  // never trained where the data does not vary
      bias -= slope * scale.mean;
      weight = static_cast<float>(slope * norms[i]);
    }
    first.bias[o] = static_cast<float>(bias);
  }
  DenseLayer& last = layers.back();
  for (float& weight : last.weight) weight = static_cast<float>(weight * scales.ms.spread / latency_norm_ms);
  last.bias[0] = static_cast<float>((last.bias[0] * scales.ms.spread + scales.ms.mean) / latency_norm_ms);
}

std::vector<DenseLayer> train(const FitConfig& config, std::span<const LatencyTable::Row> rows,
                              std::span<const LatencyTable::Row> validation, const Scales& scales, Rng& rng,
                              JobContext<FitEvent>& context) {
  const torch::AutoGradMode recording(true);
  std::vector<Layer> layers = fresh_layers(rng);
  std::vector<torch::Tensor> parameters;
  for (const Layer& layer : layers) parameters.insert(parameters.end(), {layer.weight, layer.bias});
  const auto [x, y] = scales.tensors(rows);
  start_linear(layers, linear_fit(x, y));
  Adam adam(parameters);
  const auto [valid_x, valid_y] = scales.tensors(validation);

  const auto count = static_cast<std::int64_t>(rows.size());
  const std::int64_t batch = std::min<std::int64_t>(config.batch, count);
  torch::Tensor order = torch::arange(count);
  std::int64_t at = count;
  std::vector<DenseLayer> best = copy_of(layers);
  const auto validation_loss = [&, &valid_x = valid_x, &valid_y = valid_y] {
    const torch::NoGradGuard still;
    return torch::mse_loss(forward(layers, valid_x), valid_y).item<double>();
  };
  double best_loss = validation_loss();
  const WorkClock clock(context.control());

  for (int step = 0; step < config.steps; ++step) {
    context.checkpoint();
    if (at + batch > count) {  // a new pass over the rows, in a new order
      std::int64_t* numbers = order.data_ptr<std::int64_t>();
      for (std::int64_t i = count - 1; i > 0; --i)
        std::swap(numbers[i], numbers[uniform_index(rng, static_cast<std::uint64_t>(i) + 1)]);
      at = 0;
    }
    const torch::Tensor chosen = order.slice(0, at, at + batch);
    at += batch;
    const double lr = 0.5 * config.lr * (1 + std::cos(std::numbers::pi * step / config.steps));
    adam.clear_gradients();
    torch::mse_loss(forward(layers, x.index_select(0, chosen)), y.index_select(0, chosen)).backward();
    adam.step(lr);

    const int done = step + 1;
    const bool last = done == config.steps || context.stopping();
    if (done % validate_every == 0 || last) {
      const double loss = validation_loss();
      if (loss < best_loss) best_loss = loss, best = copy_of(layers);
    }
    if (done % report_every == 0 || last) {
      const double seconds = clock.seconds();
      Progress progress{done, config.steps, 0, WorkUnit::steps, -1, VerbStage::fitting_predictor};
      if (seconds > 0) progress.rate = done / seconds, progress.seconds_left = seconds / done * (config.steps - done);
      context.report(progress);
    }
    if (last) break;
  }
  return best;
}

}  // namespace

FitResult fit(const FitConfig& config, JobContext<FitEvent>& context) {
  const FitRows rows = read_fit_rows(config);
  if (rows.kind != PredictorKind::mlp) return fit_sums(rows, config, context);
  PredictorInfo info = rows.info;
  Rng rng(config.seed);
  const Scales scales(rows.training());
  std::vector<DenseLayer> layers = train(config, rows.training(), rows.validation(), scales, rng, context);
  fold_scales(layers, scales, info.feature_norms, info.latency_norm_ms);

  FitResult result = result_of(rows, config);
  const MlpPredictor fitted(layers, info);
  result.held_out = info.held_out = errors_on(fitted, rows.held_out());
  result.train = errors_on(fitted, rows.training());
  info.calibration = calibration_of(ratios_on(fitted, rows.held_out()));
  save_predictor(MlpPredictor(std::move(layers), std::move(info)), config.output);
  return result;
}

}  // namespace hat::tensor
