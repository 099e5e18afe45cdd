// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/translator.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace hat::runtime::decode {

namespace {

double milliseconds(std::chrono::steady_clock::duration time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

struct Candidate {
  double total;
  int row, token;
};

}  // namespace

struct Translator::Beam {
  int sentence = 0;
  int first = 0, rows = 0;  ///< of rows_
  std::vector<Decoded::Hypothesis> finished;
  std::vector<Candidate> candidates;
};

Translator::Translator(std::shared_ptr<const PackedModel> model, int threads, const Kernels& kernels)
    : pass_(std::move(model), threads, kernels) {}

void Translator::check(std::span<const std::vector<int>> sources, const DecodeOptions& options) const {
  std::vector<Problem> problems;
  const auto expect = [&](bool fine, const char* field, Message message) {
    if (!fine) problems.push_back({"", field, std::move(message)});
  };
  expect(options.beam >= 1 && options.beam <= 1000, "beam", message("expected 1 to 1000, got {}", options.beam));
  expect(options.n_best >= 1 && options.n_best <= options.beam, "n_best",
         message("expected 1 to the beam's {}, got {}", options.beam, options.n_best));
  expect(options.max_length >= 0 && options.max_length < most_tokens, "max_length",
         message("expected 0 to {}, got {}", most_tokens - 1, options.max_length));
  expect(sources.size() * static_cast<std::size_t>(std::max(options.beam, 1)) <= 65535, "batch",
         message("expected at most 65535 hypotheses at a time"));
  const int vocab = model().network().source_vocab;
  for (const std::vector<int>& source : sources) {
    expect(!source.empty() && static_cast<int>(source.size()) <= most_tokens, "source",
           message("expected 1 to {} tokens, got {}", most_tokens, source.size()));
    for (const int token : source)
      if (token < 0 || token >= vocab) {
        expect(false, "source", message("expected token ids below {}, got {}", vocab, token));
        break;
      }
  }
  throw_if_any(std::move(problems));
}

std::vector<int> Translator::tokens_of(int row, int time) const {
  std::vector<int> tokens;
  for (int t = 1; t <= time; ++t)
    tokens.push_back(
        inputs_[static_cast<std::size_t>(t) * slots_ + ancestors_[static_cast<std::size_t>(row) * stride_ + t]]);
  return tokens;
}

/// Takes the best continuations of one sentence's rows; true when the sentence is finished.
bool Translator::advance(Beam& beam, int time, const DecodeOptions& options) {
  std::vector<Candidate>& candidates = beam.candidates;
  candidates.clear();
  for (int r = beam.first; r < beam.first + beam.rows; ++r) {
    const NetworkPass::Choice choice = pass_.choice(r);
    if (time == options.max_length) {
      const double total = totals_[r] + (pass_.end_logit(r) - choice.log_sum);
      if (std::isfinite(total)) candidates.push_back({total, r, Special::eos});
    } else {
      for (int i = 0; i < choice.count; ++i) {
        const double total = totals_[r] + (choice.logits[i] - choice.log_sum);
        if (std::isfinite(total)) candidates.push_back({total, r, choice.tokens[i]});
      }
    }
  }
  const std::size_t kept = std::min<std::size_t>(candidates.size(), 2 * static_cast<std::size_t>(options.beam));
  std::partial_sort(
      candidates.begin(), candidates.begin() + kept, candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.total != b.total ? a.total > b.total : a.row != b.row ? a.row < b.row : a.token < b.token;
      });
  candidates.resize(kept);
  for (std::size_t rank = 0; rank < kept; ++rank) {
    const Candidate& candidate = candidates[rank];
    // An end further down the list would finish a hypothesis that is not among the best `beam`.
    if (candidate.token != Special::eos || rank >= static_cast<std::size_t>(options.beam)) continue;
    Decoded::Hypothesis done;
    done.tokens = tokens_of(candidate.row, time);
    if (options.scores) done.score = candidate.total / std::pow(time + 1.0, options.length_penalty);
    beam.finished.push_back(std::move(done));
    if (static_cast<int>(beam.finished.size()) == options.beam) return true;
  }
  int alive = 0;
  for (const Candidate& candidate : candidates) {
    if (candidate.token == Special::eos) continue;
    if (alive == options.beam) break;
    ++alive;
    const int row = static_cast<int>(next_rows_.size());
    next_rows_.push_back({beam.sentence, time + 1, row, candidate.token});
    next_totals_.push_back(candidate.total);
    std::uint16_t* to = next_ancestors_.data() + static_cast<std::size_t>(row) * stride_;
    std::copy_n(ancestors_.data() + static_cast<std::size_t>(candidate.row) * stride_, time + 1, to);
    to[time + 1] = static_cast<std::uint16_t>(row);
  }
  if (alive == 0 && beam.finished.empty())
    throw Error(ErrorCode::format, Problem{"", "weights", message("expected finite numbers, got none for any token")});
  return alive == 0;
}

std::vector<Decoded> Translator::translate(std::span<const std::vector<int>> sources, const DecodeOptions& options,
                                           const std::function<void()>& between_steps) {
  check(sources, options);
  const int sentences = static_cast<int>(sources.size());
  std::vector<Decoded> results(sentences);
  if (sentences == 0) return results;
  if (between_steps) between_steps();
  const auto start = std::chrono::steady_clock::now();
  pass_.guard(options.guard);
  pass_.encode(sources);
  const auto encoded = std::chrono::steady_clock::now();
  pass_.project_sources();

  pass_.restrict_outputs(options.shortlist ? options.shortlist->tokens_for(sources) : std::vector<int>());
  slots_ = sentences * options.beam;
  stride_ = options.max_length + 2;
  pass_.begin(slots_);
  ancestors_.resize(static_cast<std::size_t>(slots_) * stride_);
  next_ancestors_.resize(ancestors_.size());
  inputs_.resize(static_cast<std::size_t>(slots_) * stride_);
  rows_.clear();
  totals_.assign(sentences, 0.0);
  std::vector<Beam> beams(sentences);
  for (int s = 0; s < sentences; ++s) {
    rows_.push_back({s, 0, s, Special::eos});
    ancestors_[static_cast<std::size_t>(s) * stride_] = static_cast<std::uint16_t>(s);
    beams[s].sentence = s;
    beams[s].first = s;
    beams[s].rows = 1;
  }
  for (int time = 0; !beams.empty(); ++time) {
    if (between_steps) between_steps();
    for (const NetworkPass::Row& row : rows_) inputs_[static_cast<std::size_t>(time) * slots_ + row.slot] = row.token;
    NetworkPass::StepOptions step;
    step.time = time;
    step.choices = 2 * options.beam;
    step.forbid_end = time < options.min_length;
    step.scores = options.scores || options.beam > 1;
    step.round = options.beam >= 4;
    pass_.step(rows_, ancestors_.data(), stride_, step);

    next_rows_.clear();
    next_totals_.clear();
    std::size_t left = 0;
    for (std::size_t b = 0; b < beams.size(); ++b) {
      const int first = static_cast<int>(next_rows_.size());
      if (advance(beams[b], time, options)) {
        // Nothing of a finished sentence goes into the next step.
        next_rows_.resize(first);
        next_totals_.resize(first);
        results[beams[b].sentence].hypotheses = std::move(beams[b].finished);
        continue;
      }
      beams[b].first = first;
      beams[b].rows = static_cast<int>(next_rows_.size()) - first;
      if (left != b) beams[left] = std::move(beams[b]);
      ++left;
    }
    beams.resize(left);
    rows_.swap(next_rows_);
    totals_.swap(next_totals_);
    ancestors_.swap(next_ancestors_);
  }
  const auto decoded = std::chrono::steady_clock::now();

  for (int s = 0; s < sentences; ++s) {
    std::vector<Decoded::Hypothesis>& hypotheses = results[s].hypotheses;
    std::stable_sort(hypotheses.begin(), hypotheses.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    if (static_cast<int>(hypotheses.size()) > options.n_best) hypotheses.resize(options.n_best);
    results[s].alone = pass_.is_alone();
    results[s].encoder_ms = milliseconds(encoded - start);
    results[s].decoder_ms = milliseconds(decoded - encoded);
    if (options.attention)
      for (Decoded::Hypothesis& hypothesis : hypotheses) hypothesis.attention = attention(s, hypothesis.tokens);
  }
  pass_.settle();
  return results;
}

/// One pass over a whole target: row t has token t and sees rows 0 ... t.
void Translator::force(int sentence, const std::vector<int>& inputs, bool logits, const std::vector<float*>* record) {
  const int count = static_cast<int>(inputs.size());
  std::vector<NetworkPass::Row> rows;
  for (int t = 0; t < count; ++t) rows.push_back({sentence, t, 0, inputs[t]});
  const std::vector<std::uint16_t> ancestors(static_cast<std::size_t>(count), 0);
  pass_.begin(1);
  NetworkPass::StepOptions step;
  step.time = -1;
  step.logits = logits;
  step.record = record;
  pass_.step(rows, ancestors.data(), 0, step);
}

std::vector<float> Translator::logits(const std::vector<int>& source, const std::vector<int>& inputs) {
  check(std::span(&source, 1), {});
  const std::size_t vocab = model().network().target_vocab;
  throw_if_any([&] {
    std::vector<Problem> problems;
    if (inputs.empty() || static_cast<int>(inputs.size()) > most_tokens)
      problems.push_back({"", "inputs", message("expected 1 to {} tokens, got {}", most_tokens, inputs.size())});
    for (const int token : inputs)
      if (token < 0 || token >= static_cast<int>(vocab))
        problems.push_back({"", "inputs", message("expected token ids below {}, got {}", vocab, token)});
    return problems;
  }());
  pass_.restrict_outputs({});
  pass_.encode(std::span(&source, 1));
  pass_.project_sources();
  force(0, inputs, true, nullptr);
  std::vector<float> all;
  for (std::size_t t = 0; t < inputs.size(); ++t)
    all.insert(all.end(), pass_.logits(static_cast<int>(t)), pass_.logits(static_cast<int>(t)) + vocab);
  return all;
}

std::vector<std::vector<float>> Translator::encoder_outputs(const std::vector<int>& source) {
  check(std::span(&source, 1), {});
  pass_.encode(std::span(&source, 1));
  std::vector<std::vector<float>> all;
  const int depth = model().arch().encoder_depth(), dim = model().arch().encoder_dim;
  for (int layer = 1; layer <= depth + 1; ++layer) {
    std::vector<float>& rows = all.emplace_back();
    for (int t = 0; t < static_cast<int>(source.size()); ++t) {
      const float* row = pass_.encoder_output(layer <= depth ? layer : 0, 0, t);
      rows.insert(rows.end(), row, row + dim);
    }
  }
  return all;
}

std::vector<LayerAttention> Translator::attention(int sentence, const std::vector<int>& tokens) {
  std::vector<int> inputs{Special::eos};
  inputs.insert(inputs.end(), tokens.begin(), tokens.end());
  std::vector<LayerAttention> layers;
  std::vector<float*> record;
  for (int l = 0; l < model().arch().decoder_depth(); ++l) {
    LayerAttention layer;
    layer.decoder_layer = l + 1;
    layer.encoder_layers = model().decoder()[l].sources.layers();
    layer.heads = model().decoder()[l].cross_heads;
    layer.target_tokens = static_cast<int>(inputs.size());
    layer.source_tokens = pass_.source_length(sentence);
    layer.weights.resize(static_cast<std::size_t>(layer.heads) * layer.target_tokens * pass_.keys_of(l, sentence));
    layers.push_back(std::move(layer));
  }
  for (LayerAttention& layer : layers) record.push_back(layer.weights.data());
  force(sentence, inputs, false, &record);
  return layers;
}

}  // namespace hat::runtime::decode
