// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/predictor.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "domain/latency/conformal.h"

namespace hat {
namespace {

constexpr int lane = 4;
constexpr int block = 16;
constexpr std::size_t decoder_depth_feature = 5;
using Vec = float __attribute__((vector_size(lane * sizeof(float))));

Vec load(const float* from) {
  Vec v;
  std::memcpy(&v, from, sizeof v);
  return v;
}
void store(float* to, Vec v) { std::memcpy(to, &v, sizeof v); }

/// out[j] += Σ x[k] * rows[k][j] for four inputs at once, `stride` outputs: inputs are the outer loop because then
/// neighbouring outputs fill a vector register without reordering any sum.
void add_rows(const float* const (&rows)[4], const float (&x)[4], float* out, int stride) {
  for (int j = 0; j < stride; j += lane) {
    Vec sum = load(out + j);
    for (int k = 0; k < 4; ++k) sum += x[k] * load(rows[k] + j);
    store(out + j, sum);
  }
}

[[noreturn]] void fail(std::string field, Message message) {
  throw Error(ErrorCode::format, Problem{"", std::move(field), std::move(message)});
}

}  // namespace

double PredictorInfo::floor_ms(double decoder_depth) const {
  if (least_ms.empty()) return 0;
  const auto deeper = least_ms.upper_bound(static_cast<int>(std::lround(decoder_depth)));
  if (deeper != least_ms.begin()) return std::prev(deeper)->second;
  return deeper->second * decoder_depth / deeper->first;
}

std::optional<double> PredictorInfo::bound_factor(double confidence) const {
  return conformal_factor(calibration, confidence);
}

std::optional<double> LatencyPredictor::predict_at_ms(const Architecture& arch, int source_tokens,
                                                      int target_tokens) const {
  if (source_tokens == info().source_tokens && target_tokens == info().target_tokens) return predict_ms(arch);
  return std::nullopt;
}

std::optional<double> LatencyPredictor::bound_ms(const Architecture& arch, double confidence) const {
  const std::optional<double> factor = info().bound_factor(confidence);
  return factor ? std::optional(*factor * predict_ms(arch)) : std::nullopt;
}

MlpPredictor::MlpPredictor(std::vector<DenseLayer> layers, PredictorInfo info)
    : layers_(std::move(layers)), info_(std::move(info)) {
  info_.kind = PredictorKind::mlp;
  const int features = static_cast<int>(Features{}.size());
  if (layers_.empty()) fail("layers", message("expected at least one layer"));
  int width = features;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    const DenseLayer& layer = layers_[i];
    const std::string field = fmt::format("layer {}", i + 1);
    if (layer.in != width) fail(field, message("expected {} inputs, got {}", width, layer.in));
    if (layer.out < 1 || layer.weight.size() != static_cast<std::size_t>(layer.in) * layer.out ||
        layer.bias.size() != static_cast<std::size_t>(layer.out))
      fail(field, message("expected {} × {} weights and {} biases, got {} and {}", layer.out, layer.in, layer.out,
                          layer.weight.size(), layer.bias.size()));
    for (const std::vector<float>* numbers : {&layer.weight, &layer.bias})
      if (!std::ranges::all_of(*numbers, [](float number) { return std::isfinite(number); }))
        fail(field, message("expected finite numbers"));
    width = layer.out;
  }
  if (width != 1) fail("layers", message("expected one output, got {}", width));
  for (std::size_t i = 0; i < info_.feature_norms.size(); ++i)
    if (!(info_.feature_norms[i] > 0) || !std::isfinite(info_.feature_norms[i]))
      fail("feature_norms",
           message("expected a positive number for {}, got {}", feature_names[i], info_.feature_norms[i]));
  if (!(info_.latency_norm_ms > 0) || !std::isfinite(info_.latency_norm_ms))
    fail("latency_norm_ms", message("expected a positive number, got {}", info_.latency_norm_ms));

  widest_ = block;
  for (const DenseLayer& layer : layers_) {
    Packed packed;
    packed.in = layer.in;
    packed.out = layer.out;
    packed.stride = (layer.out + block - 1) / block * block;
    packed.weight.assign(static_cast<std::size_t>(packed.in) * packed.stride, 0.f);
    packed.bias.assign(packed.stride, 0.f);
    for (int o = 0; o < layer.out; ++o) {
      packed.bias[o] = layer.bias[o];
      for (int i = 0; i < layer.in; ++i)
        packed.weight[static_cast<std::size_t>(i) * packed.stride + o] =
            layer.weight[static_cast<std::size_t>(o) * layer.in + i];
    }
    widest_ = std::max(widest_, packed.stride);
    packed_.push_back(std::move(packed));
  }
}

double MlpPredictor::predict_ms(const Architecture& arch) const { return *predict_features_ms(features_of(arch)); }

std::optional<double> MlpPredictor::predict_features_ms(const Features& features) const {
  std::vector<float> values(widest_), next(widest_);
  std::vector<int> active(widest_);
  for (std::size_t i = 0; i < features.size(); ++i)
    values[i] = static_cast<float>(features[i] / info_.feature_norms[i]);
  for (std::size_t l = 0; l < packed_.size(); ++l) {
    const Packed& layer = packed_[l];
    std::copy(layer.bias.begin(), layer.bias.end(), next.begin());
    // Behind a ReLU about half of the inputs are zero: their rows are not read.
    int count = 0;
    for (int i = 0; i < layer.in; ++i)
      if (values[i] != 0.f) active[count++] = i;
    for (int a = 0; a < count; a += 4) {
      const float* rows[4];
      float x[4];
      for (int k = 0; k < 4; ++k) {
        const bool there = a + k < count;
        const int input = active[there ? a + k : a];
        rows[k] = layer.weight.data() + static_cast<std::size_t>(input) * layer.stride;
        x[k] = there ? values[input] : 0.f;
      }
      add_rows(rows, x, next.data(), layer.stride);
    }
    if (l + 1 < packed_.size())
      for (int o = 0; o < layer.stride; ++o) next[o] = std::max(next[o], 0.f);
    std::swap(values, next);
  }
  const double ms = static_cast<double>(values[0]) * info_.latency_norm_ms;
  return info_.least_ms.empty() ? ms : std::max(ms, info_.floor_ms(features[decoder_depth_feature]));
}

}  // namespace hat
