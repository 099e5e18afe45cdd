// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <mutex>
#include <span>

#include "domain/io/atomic_file.h"
#include "domain/io/line_reader.h"
#include "domain/metrics/bleu.h"
#include "domain/metrics/chrf.h"
#include "runtime/decode/packed_cache.h"
#include "runtime/decode/sentences.h"
#include "runtime/decode/streams.h"
#include "runtime/decode/translator.h"
#include "runtime/decode/verbs.h"
#include "runtime/latency/device.h"
#include "runtime/text/batching.h"
#include "runtime/text/tokenizer.h"

namespace hat::runtime {

namespace {

std::vector<std::string> lines_of(const std::string& path) {
  std::vector<std::string> lines;
  LineReader reader(path);
  for (std::string line; reader.next(line);) lines.push_back(line);
  return lines;
}

/// `lines` of `file` must be as many as those of the source.
void check_count(const std::vector<std::string>& sources, const std::string& source_file,
                 const std::vector<std::string>& lines, const std::string& file, std::vector<Problem>& problems) {
  if (lines.size() == sources.size()) return;
  const bool shorter = lines.size() < sources.size();
  const std::size_t missing = std::min(lines.size(), sources.size()) + 1;
  problems.push_back({shorter ? file : source_file, "",
                      message("expected as many lines as in {} ({}), got {}: this line is missing",
                              shorter ? source_file : file, std::max(lines.size(), sources.size()), missing - 1),
                      message("line {}", missing)});
}

Score score_of(const std::vector<std::string>& hypotheses, const std::vector<std::string>& references) {
  const Bleu bleu = corpus_bleu(hypotheses, references);
  const Chrf chrf = corpus_chrf(hypotheses, references);
  return {bleu.score, bleu.signature, chrf.score, chrf.signature, static_cast<std::int64_t>(hypotheses.size())};
}

/// Words as a vocabulary spells them; ids where the model has no tokenizer.
std::string words_of(const Tokenizer* tokenizer, const std::vector<int>& ids) {
  std::string words = tokenizer ? tokenizer->words(ids) : fmt::format("{}", fmt::join(ids, " "));
  for (char& c : words)  // byte tokens can spell a line break
    if (c == '\n' || c == '\r') c = ' ';
  return words;
}

/// The same of a reference, in which fairseq marks unknown words.
std::string reference_of(const Tokenizer* tokenizer, std::vector<int> ids) {
  if (!ids.empty()) ids.pop_back();  // the end token
  std::string text;
  std::vector<int> part;
  const auto flush = [&] {
    if (!part.empty()) text += (text.empty() ? "" : " ") + words_of(tokenizer, part);
    part.clear();
  };
  for (const int id : ids) {
    if (id != Special::unk) {
      part.push_back(id);
      continue;
    }
    flush();
    text += text.empty() ? "<<unk>>" : " <<unk>>";
  }
  flush();
  return text;
}

/// Log probability of each of `tokens` and of the end token.
std::vector<double> token_scores_of(decode::Translator& translator, const std::vector<int>& source,
                                    const std::vector<int>& tokens) {
  std::vector<int> inputs{Special::eos}, outputs(tokens);
  inputs.insert(inputs.end(), tokens.begin(), tokens.end());
  outputs.push_back(Special::eos);
  const std::vector<float> logits = translator.logits(source, inputs);
  const std::size_t vocab = logits.size() / inputs.size();
  std::vector<double> scores;
  for (std::size_t t = 0; t < outputs.size(); ++t) {
    const std::span row(logits.data() + t * vocab, vocab);
    const double highest = *std::max_element(row.begin(), row.end());
    double sum = 0;
    for (const float logit : row) sum += std::exp(logit - highest);
    scores.push_back(row[static_cast<std::size_t>(outputs[t])] - highest - std::log(sum));
  }
  return scores;
}

}  // namespace

EvaluateResult evaluate(const EvaluateConfig& config, JobContext<EvaluateEvent>& context,
                        const TranslationModel& model) {
  Faults faults;
  const auto read = [&](const std::string& file) {
    return faults.of([&] { return lines_of(file); }).value_or(std::vector<std::string>{});
  };
  const std::vector<std::string> lines = read(config.source);
  std::vector<std::string> references = read(config.reference);
  const std::vector<std::string> labels = config.labels.empty() ? std::vector<std::string>{} : read(config.labels);
  faults.raise();
  std::vector<Problem> problems;
  check_count(lines, config.source, references, config.reference, problems);
  if (!config.labels.empty()) check_count(lines, config.source, labels, config.labels, problems);
  if (lines.empty() && references.empty())
    problems.push_back({config.source, "", message("expected at least one line, got none")});
  throw_if_any(std::move(problems));

  EvaluateResult result;
  result.arch = architecture_for(model, config.arch);
  const std::vector<std::vector<int>> sources = encode_lines(model, lines, config.raw_tokens, config.source);
  std::vector<std::vector<int>> targets;
  if (config.raw_tokens || config.sentences)
    targets = encode_lines(model.target_tokenizer.get(), model.info.network.target_vocab, references, config.raw_tokens,
                           config.reference);
  const std::vector<std::vector<int>> batches = batches_by_length(sources, config.batch);
  const std::shared_ptr<const decode::PackedModel> packed =
      decode::packed_model(model.weights, model.info.network, result.arch, config.precision);
  decode::DecodeOptions options;
  options.beam = config.beam;
  options.length_penalty = config.length_penalty;
  options.max_length = most_target_tokens(model.info, config.max_length);
  options.shortlist = model.shortlist.get();
  options.scores = config.sentences;

  std::vector<std::string> hypotheses(lines.size());
  std::vector<EvaluatedSentence> sentences(config.sentences ? lines.size() : 0);
  const WorkClock clock(context.control());
  const auto seconds = [&] { return clock.seconds(); };
  std::atomic<std::int64_t> target_tokens{0};
  std::mutex mutex;
  Progress progress;
  progress.total = static_cast<std::int64_t>(lines.size());
  progress.rate_unit = WorkUnit::sentences;
  progress.stage = VerbStage::translating;
  for (const std::vector<int>& source : sources) progress.done += source.empty() ? 1 : 0;
  decode::for_each_batch(
      packed, thread_count(config.threads), batches, sources, options, [&] { context.checkpoint(); },
      [&](decode::Translator& translator, const std::vector<int>& batch, const std::vector<decode::Decoded>& decoded) {
        for (std::size_t i = 0; i < decoded.size(); ++i) {
          const std::vector<int>& tokens = decoded[i].hypotheses.front().tokens;
          const int line = batch[i];
          hypotheses[line] =
              config.raw_tokens ? words_of(model.target_tokenizer.get(), tokens) : text_of(model, tokens);
          if (config.sentences) {
            sentences[line].hypothesis = words_of(model.target_tokenizer.get(), tokens);
            sentences[line].score = decoded[i].hypotheses.front().score;
            sentences[line].token_scores = token_scores_of(translator, sources[line], tokens);
          }
          target_tokens += static_cast<std::int64_t>(tokens.size()) + 1;
        }
        const std::lock_guard lock(mutex);
        progress.done += static_cast<std::int64_t>(decoded.size());
        progress.rate = static_cast<double>(progress.done) / std::max(seconds(), 1e-9);
        progress.seconds_left = static_cast<double>(progress.total - progress.done) / progress.rate;
        context.report(progress);
      });
  const double elapsed = seconds();
  result.ms_per_sentence = 1000 * elapsed / static_cast<double>(lines.size());
  result.tokens_per_s = elapsed > 0 ? static_cast<double>(target_tokens) / elapsed : 0;

  if (config.raw_tokens)
    for (std::size_t i = 0; i < references.size(); ++i)
      references[i] = reference_of(model.target_tokenizer.get(), targets[i]);
  if (config.sentences) {
    std::vector<int> source_lengths, target_lengths;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      source_lengths.push_back(static_cast<int>(sources[i].size()));
      target_lengths.push_back(static_cast<int>(targets[i].size()));
      std::vector<int> source = sources[i];
      if (!source.empty()) source.pop_back();
      sentences[i].line = static_cast<std::int64_t>(i);
      sentences[i].source = words_of(model.source_tokenizer.get(), source);
      sentences[i].reference = reference_of(model.target_tokenizer.get(), targets[i]);
    }
    for (const int line : generation_order(source_lengths, target_lengths))
      result.sentences.push_back(std::move(sentences[line]));
  }
  result.all = score_of(hypotheses, references);
  std::map<std::string, std::pair<std::vector<std::string>, std::vector<std::string>>> groups;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    groups[labels[i]].first.push_back(hypotheses[i]);
    groups[labels[i]].second.push_back(references[i]);
  }
  for (const auto& [label, texts] : groups) result.by_label.emplace_back(label, score_of(texts.first, texts.second));
  if (!config.hypotheses.empty()) {
    write_atomically(config.hypotheses, [&](AtomicFile& file) {
      for (const std::string& hypothesis : hypotheses) file.write(hypothesis + "\n");
    });
  }
  return result;
}

}  // namespace hat::runtime
