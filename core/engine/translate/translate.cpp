// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "engine/latency/device.h"
#include "engine/text/tokenizer.h"
#include "engine/translate/packed_cache.h"
#include "engine/translate/sentences.h"
#include "engine/translate/translator.h"
#include "engine/translate/verbs.h"

namespace hat {

TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context,
                          const TranslationModel& model) {
  const WorkClock clock(context.control());
  TranslateResult result;
  result.arch = architecture_for(model, config.arch);
  const std::vector<std::vector<int>> sources = encode_lines(model, config.lines, config.raw_tokens, "");
  decode::Translator translator(decode::packed_model(model.weights, model.info.network, result.arch),
                                thread_count(config.threads));
  decode::DecodeOptions options;
  options.beam = config.beam;
  options.length_penalty = config.length_penalty;
  options.max_length = most_target_tokens(model.info, config.max_length);
  options.n_best = config.n_best;
  options.attention = config.attention;

  result.translations.resize(config.lines.size());
  std::vector<std::vector<int>> batches;
  if (config.batch > 1) {
    batches = batches_by_length(sources, config.batch);
  } else {
    for (std::size_t i = 0; i < sources.size(); ++i)
      if (!sources[i].empty()) batches.push_back({static_cast<int>(i)});
  }
  for (std::size_t i = 0; i < sources.size(); ++i) {
    result.translations[i].source = config.lines[i];
    if (sources[i].empty()) result.translations[i].hypotheses.emplace_back();
  }

  Progress progress;
  progress.total = static_cast<std::int64_t>(config.lines.size());
  progress.done = std::count_if(sources.begin(), sources.end(), [](const auto& source) { return source.empty(); });
  progress.rate_unit = "sentences";
  progress.stage = "translating";
  for (const std::vector<int>& batch : batches) {
    std::vector<std::vector<int>> together;
    for (const int line : batch) together.push_back(sources[line]);
    std::vector<decode::Decoded> decoded = translator.translate(together, options, [&] { context.checkpoint(); });
    for (std::size_t i = 0; i < batch.size(); ++i) {
      Translation& translation = result.translations[batch[i]];
      translation.source_tokens = pieces_of(model.source_tokenizer.get(), together[i]);
      for (decode::Decoded::Hypothesis& found : decoded[i].hypotheses) {
        Hypothesis hypothesis;
        hypothesis.text = text_of(model, found.tokens);
        hypothesis.tokens = pieces_of(model.target_tokenizer.get(), found.tokens);
        hypothesis.score = found.score;
        hypothesis.attention = std::move(found.attention);
        translation.hypotheses.push_back(std::move(hypothesis));
      }
      if (batch.size() == 1) {
        translation.encoder_ms = decoded[i].encoder_ms;
        translation.decoder_ms = decoded[i].decoder_ms;
      }
    }
    progress.done += static_cast<std::int64_t>(batch.size());
    const double seconds = clock.seconds();
    progress.rate = seconds > 0 ? static_cast<double>(progress.done) / seconds : 0;
    progress.seconds_left =
        progress.rate > 0 ? static_cast<double>(progress.total - progress.done) / progress.rate : -1;
    context.report(progress);
  }
  result.seconds = clock.seconds();
  return result;
}

}  // namespace hat
