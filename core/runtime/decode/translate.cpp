// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <mutex>

#include "domain/io/line_reader.h"
#include "domain/metrics/unicode.h"
#include "domain/text/char_class.h"
#include "domain/text/sentences.h"
#include "domain/text/utf8.h"
#include "runtime/decode/packed_cache.h"
#include "runtime/decode/sentences.h"
#include "runtime/decode/streams.h"
#include "runtime/decode/translator.h"
#include "runtime/decode/verbs.h"
#include "runtime/latency/device.h"
#include "runtime/text/tokenizer.h"

namespace hat::runtime {

namespace {

std::vector<text::Part> sentences_of(const std::string& line, const TranslationModel& model) {
  if (find_invalid_utf8(line) != std::string_view::npos) return {{line, ""}};
  return text::split_sentences(line, model.info.source_language);
}

/// Whether the last character is of a script that has no blanks between words.
bool is_written_without_blanks(const std::string& text) {
  const std::u32string characters = unicode::decode(text);
  return !characters.empty() && (text::is_cjk(characters.back()) || characters.back() == U'。');
}

/// Lines taken apart, translated, and joined again.
class Paragraphs {
 public:
  Paragraphs(const TranslateConfig& config, const TranslationModel& model) : config_(config) {
    // A sentence whose translation would be cut off is as much too long as one that cannot be read.
    const std::size_t most =
        static_cast<std::size_t>(std::min(most_sentence_tokens, most_target_tokens(model.info, config.max_length)));
    const auto fits = [&](std::string_view part) { return model.source_tokenizer->encode(part).size() <= most; };
    for (const std::string& line : config.lines) {
      std::vector<text::Part>& parts = lines_.emplace_back();
      if (line.size() > longest_line) {  // no text: not even looked through
        parts.push_back({line, ""});
        continue;
      }
      for (text::Part& sentence : sentences_of(line, model)) {
        if (find_invalid_utf8(sentence.text) != std::string_view::npos || fits(sentence.text)) {
          parts.push_back(std::move(sentence));
          continue;
        }
        std::vector<text::Part> pieces = text::split_long(sentence.text, fits);
        pieces.back().gap = std::move(sentence.gap);
        std::ranges::move(pieces, std::back_inserter(parts));
      }
      if (parts.empty()) parts.push_back({line, ""});
    }
  }

  [[nodiscard]] TranslateConfig parts() const {
    TranslateConfig apart = config_;
    apart.split = false;
    apart.lines.clear();
    for (const std::vector<text::Part>& line : lines_)
      for (const text::Part& part : line) apart.lines.push_back(part.text);
    return apart;
  }

  void join(TranslateResult& result) const {
    std::vector<Translation> whole;
    auto next = result.translations.begin();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Translation line = std::move(*next++);
      for (std::size_t part = 1; part < lines_[i].size(); ++part)
        add(line, std::move(*next++), lines_[i][part - 1].gap);
      line.source = config_.lines[i];
      line.sentences = static_cast<int>(lines_[i].size());
      if (!line.hypotheses.empty()) line.hypotheses.front().score /= line.sentences;
      whole.push_back(std::move(line));
    }
    result.translations = std::move(whole);
  }

 private:
  static void add(Translation& line, Translation part, const std::string& gap) {
    std::ranges::move(part.source_tokens, std::back_inserter(line.source_tokens));
    line.encoder_ms += part.encoder_ms;
    line.decoder_ms += part.decoder_ms;
    if (line.problem.empty()) line.problem = std::move(part.problem);
    Hypothesis &joined = line.hypotheses.front(), &more = part.hypotheses.front();
    if (!joined.text.empty() && !more.text.empty())
      joined.text += gap.empty() && !is_written_without_blanks(joined.text) ? " " : gap;
    joined.text += more.text;
    std::ranges::move(more.tokens, std::back_inserter(joined.tokens));
    joined.score += more.score;
  }

  const TranslateConfig& config_;
  std::vector<std::vector<text::Part>> lines_;
};

}  // namespace

TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context,
                          const TranslationModel& model) {
  if (config.split && model.source_tokenizer) {
    const Paragraphs paragraphs(config, model);
    TranslateResult result = translate(paragraphs.parts(), context, model);
    paragraphs.join(result);
    return result;
  }
  const WorkClock clock(context.control());
  TranslateResult result;
  result.arch = architecture_for(model, config.arch);
  std::vector<EncodedLine> encoded = encode_each(model, config.lines, config.raw_tokens);
  std::vector<std::vector<int>> sources;
  for (EncodedLine& line : encoded) sources.push_back(std::move(line.ids));
  const std::shared_ptr<const decode::PackedModel> packed =
      decode::packed_model(model.weights, model.info.network, result.arch, config.precision);
  decode::DecodeOptions options;
  options.beam = config.beam;
  options.length_penalty = config.length_penalty;
  options.max_length = most_target_tokens(model.info, config.max_length);
  options.n_best = config.n_best;
  options.shortlist = model.shortlist.get();
  options.guard = true;
  options.scores = config.scores;
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
    Translation& translation = result.translations[i];
    translation.source = config.lines[i];
    translation.problem = std::move(encoded[i].problem);
    if (!config.raw_tokens)
      translation.sentences = std::max(1, static_cast<int>(sentences_of(config.lines[i], model).size()));
    if (sources[i].empty()) translation.hypotheses.emplace_back();
  }

  Progress progress;
  progress.total = static_cast<std::int64_t>(config.lines.size());
  progress.done = std::count_if(sources.begin(), sources.end(), [](const auto& source) { return source.empty(); });
  progress.rate_unit = WorkUnit::sentences;
  progress.stage = VerbStage::translating;
  std::mutex mutex;
  const auto take = [&](const std::vector<int>& batch, std::vector<decode::Decoded> decoded) {
    for (std::size_t i = 0; i < batch.size(); ++i) {
      Translation& translation = result.translations[batch[i]];
      translation.source_tokens = pieces_of(model.source_tokenizer.get(), sources[batch[i]]);
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
    const std::lock_guard lock(mutex);
    for (const decode::Decoded& one : decoded) result.alone += one.alone;
    progress.done += static_cast<std::int64_t>(batch.size());
    const double seconds = clock.seconds();
    progress.rate = seconds > 0 ? static_cast<double>(progress.done) / seconds : 0;
    progress.seconds_left =
        progress.rate > 0 ? static_cast<double>(progress.total - progress.done) / progress.rate : -1;
    context.report(progress);
  };
  const auto between_steps = [&] { context.checkpoint(); };
  if (config.batch > 1) {
    decode::for_each_batch(packed, thread_count(config.threads), batches, sources, options, between_steps,
                           [&](decode::Translator&, const std::vector<int>& batch,
                               std::vector<decode::Decoded> decoded) { take(batch, std::move(decoded)); });
  } else {
    decode::Translator translator(packed, thread_count(config.threads));
    for (const std::vector<int>& batch : batches)
      take(batch, translator.translate(std::span(&sources[batch.front()], 1), options, between_steps));
  }
  result.seconds = clock.seconds();
  return result;
}

}  // namespace hat::runtime
