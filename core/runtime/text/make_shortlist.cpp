// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/make_shortlist.h"

#include <algorithm>
#include <numeric>

#include "domain/io/shortlist_file.h"
#include "runtime/text/lexical_table.h"
#include "runtime/text/prepared_data.h"

namespace hat::runtime {
namespace {

/// `most` of `count` indices at even distances.
std::vector<std::size_t> spread(std::size_t count, std::size_t most) {
  std::vector<std::size_t> chosen(std::min(count, most));
  for (std::size_t i = 0; i < chosen.size(); ++i) chosen[i] = i * count / chosen.size();
  return chosen;
}

/// The most frequent target tokens, and what every translation may need: the end, and unknown words.
std::vector<std::int32_t> always_allowed(const Pairs& pairs, const std::vector<std::size_t>& chosen, int target_vocab,
                                         int frequent) {
  std::vector<std::int64_t> counts(target_vocab);
  for (const std::size_t i : chosen)
    for (const std::int32_t token : pairs.target(i)) ++counts[token];
  std::vector<std::int32_t> order(target_vocab);
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, [&](std::int32_t a, std::int32_t b) { return counts[a] > counts[b]; });
  order.resize(std::min<std::size_t>(order.size(), static_cast<std::size_t>(frequent)));
  for (const int special : {Special::eos, Special::unk}) order.push_back(special);
  std::erase(order, Special::pad);
  std::ranges::sort(order);
  order.erase(std::unique(order.begin(), order.end()), order.end());
  return order;
}

}  // namespace

ShortlistResult make_shortlist(const ShortlistConfig& config, JobContext<ShortlistEvent>& context, ModelCache& models) {
  throw_if_any(config.validate());
  const std::shared_ptr<const Model> model = models.get(config.model);
  const PreparedData data = PreparedData::load(config.data);
  const Vocabularies ours = vocabularies_of(*model), theirs = vocabularies_of(data);
  if (!ours.fits(theirs) || model->info.network.source_vocab != data.source_vocab ||
      model->info.network.target_vocab != data.target_vocab)
    throw Error(ErrorCode::invalid_input,
                Problem{config.data, "data", message("expected data of the vocabularies of {}", config.model)});
  const Network& network = model->info.network;

  const std::vector<std::size_t> chosen = spread(data.train.size(), static_cast<std::size_t>(config.pairs));
  if (chosen.empty())
    throw Error(ErrorCode::invalid_input, Problem{config.data, "train", message("expected training pairs, got none")});
  Progress progress;
  progress.stage = VerbStage::aligning_words;
  const LexicalTable table =
      lexical_table(data.train, chosen, network.source_vocab, config.iterations, [&](int round, int rounds) {
        context.checkpoint();
        progress.step = std::max(1, round);
        progress.steps = rounds;
        progress.done = round;
        progress.total = rounds + 1;
        context.report(progress);
      });
  text::Shortlist shortlist;
  shortlist.target_vocab = network.target_vocab;
  shortlist.joint = model->source_tokenizer == model->target_tokenizer;
  shortlist.always = always_allowed(data.train, chosen, network.target_vocab, config.frequent);
  for (const auto& entries : table.entries) {
    const std::size_t count = std::min(entries.size(), static_cast<std::size_t>(config.best));
    for (std::size_t i = 0; i < count; ++i) shortlist.tokens.push_back(entries[i].first);
    shortlist.offsets.push_back(static_cast<std::int64_t>(shortlist.tokens.size()));
  }

  ShortlistResult result;
  result.file = shortlist_file_of(config.model);
  result.pairs = static_cast<std::int64_t>(chosen.size());
  result.target_vocab = network.target_vocab;
  std::int64_t listed = 0, words = 0, covered = 0;
  for (std::size_t i = 0; i < data.valid.size(); ++i) {
    const auto source = data.valid.source(i);
    const std::vector<int> sentence(source.begin(), source.end());
    const std::vector<int> allowed = shortlist.tokens_for(std::span(&sentence, 1));
    listed += static_cast<std::int64_t>(allowed.size());
    for (const std::int32_t token : data.valid.target(i)) {
      ++words;
      covered += std::ranges::binary_search(allowed, token);
    }
  }
  if (data.valid.size() > 0)
    result.tokens_per_sentence = static_cast<double>(listed) / static_cast<double>(data.valid.size());
  if (words > 0) result.coverage = static_cast<double>(covered) / static_cast<double>(words);
  context.checkpoint();
  write_shortlist(result.file, shortlist);
  return result;
}

}  // namespace hat::runtime
