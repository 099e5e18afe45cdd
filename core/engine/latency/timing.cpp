// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/latency/timing.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "engine/translate/translator.h"

namespace hat {

TrimmedMean trimmed_mean(std::vector<double> values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  const std::size_t cut = values.size() / 10;
  const auto first = values.begin() + static_cast<std::ptrdiff_t>(cut),
             last = values.end() - static_cast<std::ptrdiff_t>(cut);
  const double count = static_cast<double>(last - first);
  TrimmedMean result;
  for (auto v = first; v != last; ++v) result.mean += *v / count;
  double square = 0;
  for (auto v = first; v != last; ++v) square += (*v - result.mean) * (*v - result.mean) / count;
  result.deviation = std::sqrt(square);
  return result;
}

Latency measure_latency(std::shared_ptr<const decode::PackedModel> model, const MeasureSettings& settings,
                        const std::function<void()>& between_runs) {
  const int vocab = model->network().source_vocab;
  std::vector<int> source;
  for (int i = 1; i < settings.source_tokens; ++i)
    source.push_back(vocab > 4 ? 4 + (i * 97) % (vocab - 4) : Special::unk);
  source.push_back(Special::eos);
  decode::DecodeOptions options;
  options.beam = settings.beam;
  options.force_length(settings.target_tokens);
  decode::Translator translator(std::move(model), settings.threads);
  std::vector<double> encoder, decoder;
  for (int run = -settings.warmup; run < settings.repeats; ++run) {
    if (between_runs) between_runs();
    const decode::Decoded result = translator.translate(std::span(&source, 1), options)[0];
    if (run < 0) continue;
    encoder.push_back(result.encoder_ms);
    decoder.push_back(result.decoder_ms);
  }
  const TrimmedMean e = trimmed_mean(std::move(encoder)), d = trimmed_mean(std::move(decoder));
  return {e.mean, d.mean, e.deviation, d.deviation};
}

Network network_of(const SearchSpace& space, int vocab_size) {
  Network network;
  network.space = space;
  network.source_vocab = network.target_vocab = vocab_size;
  network.encoder_position_dim = space.max_encoder_dim();
  network.decoder_position_dim = space.max_decoder_dim();
  return network;
}

std::shared_ptr<const WeightMap> random_weights_of(const Network& network, std::uint64_t seed) {
  auto weights = std::make_shared<WeightMap>();
  std::uint64_t state = seed * 2 + 1;
  for (const auto& [name, shape] : expected_shapes(network)) {
    HostTensor tensor;
    tensor.shape = shape;
    std::size_t count = 1;
    for (const std::int64_t size : shape) count *= static_cast<std::size_t>(size);
    tensor.values.resize(count);
    // Small enough that activations keep their size through the layers; layer norms are one and zero.
    const float scale = shape.size() == 2 ? 1.0f / std::sqrt(static_cast<float>(shape[1])) : 0.0f;
    const float offset = name.ends_with("layer_norm.weight") ? 1.0f : 0.0f;
    for (float& value : tensor.values) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      value = offset + scale * (static_cast<float>(static_cast<std::int32_t>(state >> 32)) * 0x1p-31f);
    }
    weights->emplace(name, std::move(tensor));
  }
  return weights;
}

}  // namespace hat
