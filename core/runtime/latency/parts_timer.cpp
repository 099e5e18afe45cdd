// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/parts_timer.h"

#include <algorithm>
#include <span>

#include "runtime/latency/timing.h"

namespace hat::runtime {

std::vector<ComponentTime> timed_parts(int encoder_layers, int decoder_layers) {
  std::vector<ComponentTime> names;
  const auto name_layers = [&](Component component, int layers) {
    for (int layer = 1; layer <= layers; ++layer) names.push_back({component, layer, 0});
  };
  name_layers(Component::encoder_attention, encoder_layers);
  name_layers(Component::encoder_ffn, encoder_layers);
  names.push_back({Component::encoder_rest, 0, 0});
  for (const Component component :
       {Component::memory, Component::self_attention, Component::cross_attention, Component::ffn})
    name_layers(component, decoder_layers);
  names.push_back({Component::output, 0, 0});
  names.push_back({Component::decoder_rest, 0, 0});
  return names;
}

PartsTimer::PartsTimer(std::shared_ptr<const decode::PackedModel> model, int beam, int threads)
    : names_(timed_parts(model->arch().encoder_depth(), model->arch().decoder_depth())),
      beam_(beam),
      translator_(model, threads),
      watch_(model->arch().encoder_depth(), model->arch().decoder_depth()) {
  encoder_parts_ = static_cast<std::size_t>(std::ranges::count_if(
      names_, [](const ComponentTime& name) { return name.component <= Component::encoder_rest; }));
  translator_.time_parts(&watch_);
}

RunParts PartsTimer::run(int source_tokens, int target_tokens) {
  const std::vector<int> source = measured_sentence(translator_.model().network().source_vocab, source_tokens);
  decode::DecodeOptions options;
  options.beam = beam_;
  options.force_length(target_tokens);
  options.scores = false;
  watch_.clear();
  const decode::Decoded decoded = translator_.translate(std::span(&source, 1), options)[0];
  RunParts run{decoded.encoder_ms, decoded.decoder_ms, {}, encoder_parts_};
  double encoder_rest = run.encoder_ms, decoder_rest = run.decoder_ms;
  for (const ComponentTime& name : names_) {
    double& rest = name.component <= Component::encoder_rest ? encoder_rest : decoder_rest;
    if (name.component == Component::encoder_rest || name.component == Component::decoder_rest) {
      run.parts.push_back(rest);  // the last of its side
      continue;
    }
    run.parts.push_back(watch_.ms(name.component, name.layer));
    rest -= run.parts.back();
  }
  return run;
}

}  // namespace hat::runtime
