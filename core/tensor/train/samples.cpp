// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/samples.h"

#include <algorithm>
#include <utility>

#include "runtime/decode/translator.h"

namespace hat::tensor {

using namespace runtime;
namespace {

constexpr std::size_t sample_count = 2, fewest_tokens = 6, most_tokens = 24;

std::vector<int> ids_of(std::span<const std::int32_t> tokens, bool with_end) {
  return {tokens.begin(), tokens.end() - (with_end || tokens.empty() ? 0 : 1)};
}

}  // namespace

TrainingSamples::TrainingSamples(const PreparedData& data) {
  if (data.source_tokenizer.empty() || data.target_tokenizer.empty()) return;
  const auto source = Tokenizer::load(data.source_tokenizer);
  target_ = data.target_tokenizer == data.source_tokenizer ? source : Tokenizer::load(data.target_tokenizer);
  for (const bool any_length : {false, true}) {
    for (std::size_t i = 0; i < data.valid.size() && sentences_.size() < sample_count; ++i) {
      const auto tokens = data.valid.source(i);
      const bool readable = tokens.size() >= fewest_tokens && tokens.size() <= most_tokens;
      if (!(any_length ? tokens.size() > 1 && tokens.size() <= 2 * most_tokens : readable)) continue;
      try {
        texts_.emplace_back(source->decode(ids_of(tokens, false)),
                            target_->decode(ids_of(data.valid.target(i), false)));
      } catch (const Error&) {
        continue;  // ids that the tokenizer has no text for: no sentence to show
      }
      sentences_.push_back(ids_of(tokens, true));
    }
    if (!sentences_.empty()) return;
  }
}

std::vector<SampleTranslation> TrainingSamples::translate(std::shared_ptr<const decode::PackedModel> model, int threads,
                                                          std::int64_t update, const std::string& name,
                                                          const std::function<void()>& between_steps) const {
  std::size_t longest = 0;
  for (const auto& sentence : sentences_) longest = std::max(longest, sentence.size());
  decode::DecodeOptions options;
  // Room for a translation, and none for an endless one.
  options.max_length = static_cast<int>(2 * longest + 10);
  decode::Translator translator(std::move(model), threads);
  const std::vector<decode::Decoded> decoded = translator.translate(sentences_, options, between_steps);
  std::vector<SampleTranslation> samples;
  for (std::size_t i = 0; i < decoded.size(); ++i) {
    const auto& hypotheses = decoded[i].hypotheses;
    samples.push_back({update, name, texts_[i].first, texts_[i].second,
                       hypotheses.empty() ? std::string() : target_->decode(hypotheses.front().tokens)});
  }
  return samples;
}

}  // namespace hat::tensor
