// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "core/runtime/decode/random_network.h"
#include "runtime/decode/translator.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::runtime::decode;
using namespace hat::test;

namespace {

/// log softmax in double precision.
std::vector<double> log_probabilities(const float* logits, std::size_t count) {
  double largest = logits[0], sum = 0;
  for (std::size_t i = 0; i < count; ++i) largest = std::max<double>(largest, logits[i]);
  for (std::size_t i = 0; i < count; ++i) sum += std::exp(logits[i] - largest);
  std::vector<double> all;
  for (std::size_t i = 0; i < count; ++i) all.push_back(logits[i] - largest - std::log(sum));
  return all;
}

bool same(const std::vector<Decoded::Hypothesis>& a, const std::vector<Decoded::Hypothesis>& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i].tokens != b[i].tokens || std::abs(a[i].score - b[i].score) > 1e-5) return false;
  return true;
}

}  // namespace

class TestTranslator : public QObject {
  Q_OBJECT

  static std::shared_ptr<const PackedModel> sampled(const Network& network, unsigned seed,
                                                    Precision precision = Precision::fp32) {
    Rng rng(seed);
    return std::make_shared<PackedModel>(random_weights(network, seed), network, network.space.sample(rng), precision);
  }

 private slots:
  void greedy_takes_the_best_token_of_the_teacher_forced_logits() {
    for (const Norm norm : {Norm::post, Norm::pre})
      for (const Sharing sharing : {Sharing::shared, Sharing::tied, Sharing::separate})
        for (unsigned seed = 1; seed <= 4; ++seed) {
          Translator translator(sampled(random_network(norm, sharing), seed));
          std::mt19937 random(seed);
          const std::vector<int> source = random_sentence(random, 1 + static_cast<int>(random() % 20), 37);
          DecodeOptions options;
          options.beam = 1;
          options.max_length = 40;
          const Decoded::Hypothesis best = translator.translate(std::span(&source, 1), options)[0].hypotheses[0];
          const std::size_t vocab = translator.model().network().target_vocab;
          std::vector<int> inputs{Special::eos};
          inputs.insert(inputs.end(), best.tokens.begin(), best.tokens.end());
          const std::vector<float> logits = translator.logits(source, inputs);
          double total = 0;
          for (std::size_t t = 0; t < inputs.size(); ++t) {
            const std::vector<double> p = log_probabilities(logits.data() + t * vocab, vocab);
            const int next = t + 1 < inputs.size() ? inputs[t + 1] : Special::eos;
            total += p[next];
            if (static_cast<int>(t) == options.max_length) continue;  // the end is forced here
            for (int v = 0; v < static_cast<int>(vocab); ++v)
              if (v != Special::pad && !(t == 0 && v == Special::eos)) QVERIFY(p[v] <= p[next] + 1e-4);
          }
          QVERIFY(std::abs(best.score - total / static_cast<double>(inputs.size())) < 1e-4);
        }
  }

  void beam_search_finds_the_best_of_all_sequences_when_it_is_wide_enough() {
    // 6 tokens, of which 5 can be chosen: every sequence of at most 3 tokens can be listed. The beam holds all
    // prefixes, so only the rule that it stops after `beam` ends could stand between it and the best one; with so many
    // it never does.
    for (unsigned seed = 1; seed <= 6; ++seed) {
      Translator translator(sampled(random_network(Norm::post, Sharing::shared, 6), seed));
      const std::vector<int> source{4, 5, 4, Special::eos};
      const std::size_t vocab = 6;
      std::vector<std::pair<double, std::vector<int>>> all;
      std::vector<std::vector<int>> open{{}};
      while (!open.empty()) {
        const std::vector<int> prefix = open.back();
        open.pop_back();
        std::vector<int> inputs{Special::eos};
        inputs.insert(inputs.end(), prefix.begin(), prefix.end());
        const std::vector<float> logits = translator.logits(source, inputs);
        double total = 0;
        for (std::size_t t = 0; t < prefix.size(); ++t)
          total += log_probabilities(logits.data() + t * vocab, vocab)[prefix[t]];
        const double end = log_probabilities(logits.data() + prefix.size() * vocab, vocab)[Special::eos];
        if (!prefix.empty()) all.push_back({(total + end) / std::pow(prefix.size() + 1.0, 0.7), prefix});
        if (prefix.size() < 3)
          for (const int token : {0, 3, 4, 5}) {
            open.push_back(prefix);
            open.back().push_back(token);
          }
      }
      std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
      QCOMPARE(all.size(), std::size_t(4 + 16 + 64));
      DecodeOptions options;
      options.beam = 84;
      options.n_best = 84;
      options.length_penalty = 0.7;
      options.max_length = 3;
      const auto found = translator.translate(std::span(&source, 1), options)[0].hypotheses;
      QCOMPARE(found.size(), all.size());
      for (std::size_t i = 0; i < all.size(); ++i) QVERIFY(std::abs(found[i].score - all[i].first) < 1e-4);
      QCOMPARE(found[0].tokens, all[0].second);
    }
  }

  void sentences_together_are_translated_as_alone_data() {
    QTest::addColumn<Precision>("precision");
    for (const Precision precision : {Precision::fp32, Precision::bf16, Precision::int8})
      QTest::addRow("%s", names_of(precision)[static_cast<std::size_t>(precision)].c_str()) << precision;
  }
  void sentences_together_are_translated_as_alone() {
    QFETCH(Precision, precision);
    for (const int beam : {1, 4}) {
      const auto model = sampled(random_network(), 3 + static_cast<unsigned>(beam), precision);
      Translator translator(model);
      std::mt19937 random(5);
      std::vector<std::vector<int>> sources;
      for (int i = 0; i < 9; ++i) sources.push_back(random_sentence(random, 1 + (i * 7) % 19, 37));
      DecodeOptions options;
      options.beam = options.n_best = beam;
      options.max_length = 45;  // longer than one block of the cache
      const auto together = translator.translate(sources, options);
      for (std::size_t i = 0; i < sources.size(); ++i)
        QVERIFY(same(together[i].hypotheses, translator.translate(std::span(&sources[i], 1), options)[0].hypotheses));
    }
  }

  void narrow_weights_say_nearly_what_wide_ones_say() {
    // Rounding to bf16 is an error of 2^-9 of each weight, to int8 of half a step in 127 of the largest: on weights as
    // wild as these, a few hundredths and a few tenths of a logit's own spread.
    std::mt19937 random(4);
    const std::vector<int> source = random_sentence(random, 12, 37);
    std::vector<int> inputs = random_sentence(random, 15, 37);
    std::ranges::rotate(inputs, inputs.end() - 1);  // the end token goes in first
    for (const Kernels* kernels : all_kernels())
      for (unsigned seed = 1; seed <= 3; ++seed) {
        const auto logits = [&](Precision precision) {
          return Translator(sampled(random_network(), seed, precision), 1, *kernels).logits(source, inputs);
        };
        const std::vector<float> wide = logits(Precision::fp32);
        const auto distance = [&](const std::vector<float>& narrow) {
          double apart = 0, spread = 0;
          for (std::size_t i = 0; i < wide.size(); ++i) {
            apart += std::pow(narrow[i] - wide[i], 2);
            spread += std::pow(wide[i], 2);
          }
          return std::sqrt(apart / spread);
        };
        const double bf16 = distance(logits(Precision::bf16)), int8 = distance(logits(Precision::int8));
        QVERIFY2(bf16 > 0 && bf16 < 0.03, qPrintable(QString("%1: %2").arg(kernels->name).arg(bf16)));
        QVERIFY2(int8 > 0 && int8 < 0.15, qPrintable(QString("%1: %2").arg(kernels->name).arg(int8)));
      }
  }

  void a_shortlist_of_everything_changes_nothing_and_a_shorter_one_is_kept_to_data() {
    sentences_together_are_translated_as_alone_data();
  }
  void a_shortlist_of_everything_changes_nothing_and_a_shorter_one_is_kept_to() {
    QFETCH(Precision, precision);
    Translator translator(sampled(random_network(), 11, precision));
    std::mt19937 random(3);
    const std::vector<int> source = random_sentence(random, 8, 37);
    DecodeOptions options;
    options.beam = 1;  // the scores are others: the padding token has no share of them
    options.max_length = 15;
    const auto free = translator.translate(std::span(&source, 1), options)[0].hypotheses;
    text::Shortlist list;
    list.target_vocab = 37;
    list.offsets.assign(38, 0);
    for (int token = 0; token < 37; ++token) list.always.push_back(token);
    options.shortlist = &list;
    QCOMPARE(translator.translate(std::span(&source, 1), options)[0].hypotheses[0].tokens, free[0].tokens);
    list.always = {Special::eos, 5, 9, 20, 21, 33};
    options.beam = options.n_best = 3;
    const auto kept = translator.translate(std::span(&source, 1), options)[0].hypotheses;
    for (const auto& hypothesis : kept)
      for (const int token : hypothesis.tokens) QVERIFY(std::ranges::binary_search(list.always, token));
    // Whoever has no shortlist has all tokens again.
    options.shortlist = nullptr;
    options.beam = options.n_best = 1;
    QVERIFY(same(translator.translate(std::span(&source, 1), options)[0].hypotheses, free));
  }

  void memory_of_a_large_batch_goes_back_after_a_few_small_ones() {
    const auto model = sampled(random_network(), 5);
    std::mt19937 random(4);
    std::vector<std::vector<int>> many;
    for (int i = 0; i < 64; ++i) many.push_back(random_sentence(random, 30, 37));
    const auto one = std::span(many).first(1);
    DecodeOptions wide, narrow;
    wide.beam = 20;
    narrow.beam = 2;
    wide.max_length = narrow.max_length = 40;
    Translator translator(model), fresh(model);
    const auto expected = fresh.translate(one, narrow)[0].hypotheses;
    (void)translator.translate(many, wide);
    const std::size_t large = translator.held_bytes();
    QVERIFY(large > 50 * fresh.held_bytes());
    for (int i = 0; i < 12; ++i) QVERIFY(same(translator.translate(one, narrow)[0].hypotheses, expected));
    QVERIFY2(translator.held_bytes() < large / 10,
             qPrintable(QString("%1 of %2 bytes").arg(translator.held_bytes()).arg(large)));
  }

  void work_of_equal_size_keeps_its_memory() {
    const auto model = sampled(random_network(), 5);
    std::mt19937 random(4);
    std::vector<std::vector<int>> sentences;
    for (int i = 0; i < 24; ++i) sentences.push_back(random_sentence(random, 20, 37));
    DecodeOptions options;
    options.max_length = 40;
    Translator translator(model);
    (void)translator.translate(sentences, options);
    const std::size_t held = translator.held_bytes();
    for (int i = 0; i < 8; ++i) {
      (void)translator.translate(std::span(sentences).first(i % 2 ? 24 : 12), options);
      QCOMPARE(translator.held_bytes(), held);
    }
  }

  void narrow_weights_take_less_memory() {
    const std::size_t fp32 = sampled(random_network(), 2)->bytes();
    QVERIFY(sampled(random_network(), 2, Precision::bf16)->bytes() < fp32 * 6 / 10);
    QVERIFY(sampled(random_network(), 2, Precision::int8)->bytes() < fp32 * 4 / 10);
  }

  void greedy_without_scores_finds_the_same() {
    Translator translator(sampled(random_network(), 6));
    std::mt19937 random(2);
    const std::vector<int> source = random_sentence(random, 9, 37);
    DecodeOptions options;
    options.beam = 1;
    const auto scored = translator.translate(std::span(&source, 1), options)[0].hypotheses;
    options.scores = false;
    const auto plain = translator.translate(std::span(&source, 1), options)[0].hypotheses;
    QCOMPARE(plain[0].tokens, scored[0].tokens);
    QCOMPARE(plain[0].score, 0.0);
  }

  void results_do_not_depend_on_threads_or_instruction_set() {
    std::mt19937 random(9);
    std::vector<std::vector<int>> sources;
    for (int i = 0; i < 3; ++i) sources.push_back(random_sentence(random, 11 + i, 37));
    DecodeOptions options;
    options.beam = options.n_best = 3;
    options.max_length = 20;
    options.attention = true;
    const auto model = sampled(random_network(), 8);
    for (const Kernels* kernels : all_kernels()) {
      const auto one = Translator(model, 1, *kernels).translate(sources, options);
      for (const int threads : {2, 3}) {
        Translator team(model, threads, *kernels);
        for (int repeat = 0; repeat < 3; ++repeat) {
          const auto many = team.translate(sources, options);
          for (std::size_t i = 0; i < sources.size(); ++i)
            for (std::size_t h = 0; h < one[i].hypotheses.size(); ++h) {
              QCOMPARE(many[i].hypotheses[h].tokens, one[i].hypotheses[h].tokens);
              QCOMPARE(many[i].hypotheses[h].score, one[i].hypotheses[h].score);  // to the bit
              for (std::size_t l = 0; l < one[i].hypotheses[h].attention.size(); ++l)
                QVERIFY(many[i].hypotheses[h].attention[l].weights == one[i].hypotheses[h].attention[l].weights);
            }
        }
      }
      const auto best = Translator(model).translate(sources, options);
      for (std::size_t i = 0; i < sources.size(); ++i) QVERIFY(same(best[i].hypotheses, one[i].hypotheses));
    }
  }

  void a_cut_out_subtransformer_has_the_logits_of_its_slice() {
    for (const Norm norm : {Norm::post, Norm::pre})
      for (unsigned seed = 1; seed <= 8; ++seed) {
        const Network network = random_network(norm, seed % 2 ? Sharing::shared : Sharing::separate);
        const auto weights = random_weights(network, seed);
        Rng rng(seed);
        const Architecture arch = network.space.sample(rng);
        const Network small = cut_network(network, arch);
        const auto cut = std::make_shared<WeightMap>(cut_out(network, *weights, arch));
        Translator slice(std::make_shared<PackedModel>(weights, network, arch));
        Translator own(std::make_shared<PackedModel>(cut, small, arch));
        std::mt19937 random(seed);
        const std::vector<int> source = random_sentence(random, 9, 37), inputs = random_sentence(random, 12, 37);
        const std::vector<float> a = slice.logits(source, inputs), b = own.logits(source, inputs);
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
          QVERIFY(std::abs(a[i] - b[i]) < 1e-5f * std::max(1.0f, std::abs(a[i])));
      }
  }

  void attention_sums_to_one_over_any_subset_of_encoder_layers() {
    const Network network = random_network();
    const auto weights = random_weights(network, 2);
    std::mt19937 random(3);
    const std::vector<int> source = random_sentence(random, 7, 37);
    for (std::uint64_t bits = 1; bits < 16; ++bits) {
      Architecture arch = network.space.largest();
      for (DecoderLayer& layer : arch.decoder) layer.sources = SourceSet::from_bits(bits);
      arch.decoder[1].cross_heads = 2;
      Translator translator(std::make_shared<PackedModel>(weights, network, arch));
      DecodeOptions options;
      options.beam = 2;
      options.max_length = 12;
      const auto plain = translator.translate(std::span(&source, 1), options)[0].hypotheses[0];
      QVERIFY(plain.attention.empty());
      options.attention = true;
      const auto best = translator.translate(std::span(&source, 1), options)[0].hypotheses[0];
      QCOMPARE(best.tokens, plain.tokens);
      QCOMPARE(best.attention.size(), arch.decoder.size());
      for (std::size_t l = 0; l < best.attention.size(); ++l) {
        const LayerAttention& layer = best.attention[l];
        QCOMPARE(layer.decoder_layer, static_cast<int>(l) + 1);
        QCOMPARE(layer.encoder_layers, SourceSet::from_bits(bits).layers());
        QCOMPARE(layer.heads, arch.decoder[l].cross_heads);
        QCOMPARE(layer.source_tokens, 7);
        QCOMPARE(layer.target_tokens, static_cast<int>(best.tokens.size()) + 1);
        for (int h = 0; h < layer.heads; ++h)
          for (int t = 0; t < layer.target_tokens; ++t) {
            double sum = 0;
            for (int e = 0; e < static_cast<int>(layer.encoder_layers.size()); ++e)
              for (int s = 0; s < layer.source_tokens; ++s) sum += layer.at(h, t, e, s);
            QVERIFY(std::abs(sum - 1) < 1e-5);
          }
      }
    }
  }

  void a_source_beyond_the_encoder_counts_its_last_layer_again() {
    // Layers 2 and 3 of an encoder of 2 are the same tensor: beside layer 1 it weighs twice.
    Network network = random_network();
    network.space.encoder_depths = {4, 2};
    const auto weights = random_weights(network, 4);
    Architecture arch = network.space.largest();
    arch.encoder.resize(2);
    const std::vector<int> source{5, 6, 7, Special::eos}, inputs{Special::eos, 8, 9};
    const auto logits = [&](SourceSet sources) {
      for (DecoderLayer& layer : arch.decoder) layer.sources = sources;
      return Translator(std::make_shared<PackedModel>(weights, network, arch)).logits(source, inputs);
    };
    const auto once = logits({1, 2}), twice = logits({1, 2, 3});
    double difference = 0;
    for (std::size_t i = 0; i < once.size(); ++i)
      difference = std::max<double>(difference, std::abs(once[i] - twice[i]));
    QVERIFY(difference > 1e-3);
    const auto last = logits({2}), repeated = logits({2, 3, 4});
    for (std::size_t i = 0; i < last.size(); ++i) QVERIFY(std::abs(last[i] - repeated[i]) < 1e-4);
  }

  void forced_length_is_kept_by_every_hypothesis() {
    Translator translator(sampled(random_network(), 6));
    const std::vector<int> source{5, 6, Special::eos};
    for (const int beam : {1, 5})
      for (const int tokens : {1, 2, 37}) {
        DecodeOptions options;
        options.beam = options.n_best = beam;
        options.force_length(tokens);
        const auto hypotheses = translator.translate(std::span(&source, 1), options)[0].hypotheses;
        QVERIFY(!hypotheses.empty());
        for (const auto& hypothesis : hypotheses)
          QCOMPARE(static_cast<int>(hypothesis.tokens.size()), tokens - 1);  // and the end token
      }
  }

  void wrong_input_is_refused_in_one_list() {
    Translator translator(sampled(random_network(), 6));
    const std::vector<std::vector<int>> sources{{}, {5, 99, Special::eos}};
    DecodeOptions options;
    options.beam = 0;
    try {
      (void)translator.translate(sources, options);
      QFAIL("accepted");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      QCOMPARE(error.problems().size(), std::size_t(4));  // beam, n_best, both sentences
    }
  }

  void weights_that_are_not_numbers_are_an_error() {
    const Network network = random_network();
    for (const char* name : {"decoder.layers.0.fc1.bias", "decoder.layers.0.fc1.weight"})
      for (const Precision precision : {Precision::fp32, Precision::bf16, Precision::int8}) {
        WeightMap weights = *random_weights(network, 1);
        std::ranges::fill(weights[name].values, std::nanf(""));
        Translator translator(std::make_shared<PackedModel>(std::make_shared<WeightMap>(weights), network,
                                                            network.space.largest(), precision));
        const std::vector<int> source{5, Special::eos};
        QVERIFY_THROWS_EXCEPTION(Error, (void)translator.translate(std::span(&source, 1), {}));
      }
  }

  void a_missing_tensor_is_named() {
    const Network network = random_network();
    WeightMap weights = *random_weights(network, 1);
    weights.erase("decoder.layers.1.fc2.weight");
    try {
      PackedModel(std::make_shared<WeightMap>(weights), network, network.space.largest());
      QFAIL("accepted");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::format);
      QCOMPARE(error.problems()[0].field, std::string("decoder.layers.1.fc2.weight"));
    }
  }
};

QTEST_GUILESS_MAIN(TestTranslator)
#include "test_translator.moc"
