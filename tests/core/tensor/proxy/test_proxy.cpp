// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "tensor/nn/super_transformer.h"
#include "tensor/proxy/screened_losses.h"
#include "tensor/train/validation.h"

#include <QtTest>

#include <atomic>
#include <numeric>

#include "domain/search/evolution.h"
#include "domain/space/search_space.h"
#include "runtime/decode/kernels.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::tensor;

namespace {

Network small_network(Norm norm = Norm::post) {
  Network network;
  SearchSpace& space = network.space;
  space = preset_space("sample");
  space.qkv_dim = 16;
  space.encoder_dims = space.decoder_dims = {16, 8};
  space.encoder_ffn_dims = space.decoder_ffn_dims = {32, 24, 16};
  space.encoder_heads = space.self_heads = space.cross_heads = {4, 2};
  space.encoder_depths = {3, 2};
  space.decoder_depths = {3, 2, 1};
  network.norm = norm;
  network.source_vocab = network.target_vocab = 40;
  return network;
}

Pairs random_pairs(int count, Rng& rng) {
  Pairs pairs;
  for (int i = 0; i < count; ++i) {
    std::vector<int> source, target;
    for (std::uint64_t n = 1 + uniform_index(rng, 12); n > 0; --n)
      source.push_back(4 + static_cast<int>(uniform_index(rng, 36)));
    for (std::uint64_t n = 1 + uniform_index(rng, 12); n > 0; --n)
      target.push_back(4 + static_cast<int>(uniform_index(rng, 36)));
    pairs.add(source, target);
  }
  return pairs;
}

/// What a search has of a network.
struct Bed {
  Network network;
  std::shared_ptr<const SuperTransformer> super;
  std::shared_ptr<const WeightMap> weights;
  std::shared_ptr<const ProxyNetwork> proxy;
  std::shared_ptr<const ProxyText> text;

  Bed(const Network& of, const Pairs& pairs) : network(of) {
    super = std::make_shared<const SuperTransformer>(network, 5);
    network = super->network();
    weights = std::make_shared<const WeightMap>(super->to_weights());
    proxy = std::make_shared<const ProxyNetwork>(weights, network);
    text = std::make_shared<const ProxyText>(pairs, 0);
  }
  [[nodiscard]] ProxyEvaluator evaluator(int threads = 2, std::size_t memory = std::size_t{1} << 28) const {
    return ProxyEvaluator(proxy, text, threads, memory);
  }
  [[nodiscard]] ScreenedLosses screened(int threads = 2, bool screen = true) const {
    return ScreenedLosses(weights, network, text, threads, std::size_t{1} << 28, screen);
  }
};

std::vector<Architecture> some(const SearchSpace& space, int count, Rng& rng) {
  std::vector<Architecture> archs;
  for (int i = 0; i < count; ++i) archs.push_back(space.sample(rng));
  for (int i = 0; i < count; ++i) archs.push_back(space.mutate(archs[static_cast<std::size_t>(i)], 0.1, rng));
  return archs;
}

}  // namespace

class TestProxy : public QObject {
  Q_OBJECT
 private slots:
  void losses_are_those_of_the_network_in_eval_mode_whatever_its_kind() {
    Rng rng(7);
    const Pairs pairs = random_pairs(60, rng);
    std::vector<Network> kinds{small_network(Norm::post), small_network(Norm::pre)};
    kinds.push_back(small_network());  // queries and keys have weights of their own, widths fill no panel
    kinds.back().space.decoder_dims = {24, 8};
    kinds.back().sharing = Sharing::tied;
    kinds.push_back(small_network(Norm::pre));
    kinds.back().sharing = Sharing::separate;
    kinds.back().space.any_sources = true;
    kinds.back().original_scaling = true;
    for (const Network& kind : kinds) {
      const Bed bed(kind, pairs);
      const ValidationSet set(pairs, 0);
      const std::vector<Architecture> archs = some(bed.network.space, 12, rng);
      ProxyEvaluator evaluator = bed.evaluator();
      const std::vector<ProxyLoss> losses = evaluator.losses(archs);
      QCOMPARE(losses.size(), archs.size());
      for (std::size_t i = 0; i < archs.size(); ++i) {
        const double alone = set.loss(*bed.super, archs[i], 0.1).loss_bits;
        QVERIFY2(std::abs(losses[i].bits - alone) < 2e-6,
                 qPrintable(QString("%1 %2 %3").arg(losses[i].bits).arg(alone).arg(to_text(archs[i]).c_str())));
        QCOMPARE(losses[i].share, 1.0);
      }
      QVERIFY(evaluator.parts_reused() > 0);
    }
  }
  void threads_and_what_was_kept_change_no_bit() {
    Rng rng(8);
    const Bed bed(small_network(), random_pairs(80, rng));
    const std::vector<Architecture> archs = some(bed.network.space, 20, rng);
    std::vector<double> first;
    for (const int threads : {1, 3})
      for (const std::size_t memory : {std::size_t{1} << 28, std::size_t{20000}}) {
        ProxyEvaluator evaluator = bed.evaluator(threads, memory);
        for (int again = 0; again < 2; ++again) {
          std::vector<double> bits;
          for (const ProxyLoss& loss : evaluator.losses(archs)) bits.push_back(loss.bits);
          if (first.empty()) first = bits;
          QCOMPARE(bits, first);
        }
      }
  }
  void what_is_clearly_worse_is_given_up_at_the_same_place_whatever_the_threads() {
    Rng rng(9);
    const Bed bed(small_network(), random_pairs(600, rng));
    const std::vector<Architecture> archs = some(bed.network.space, 30, rng);
    ProxyEvaluator whole = bed.evaluator();
    const std::vector<ProxyLoss> known = whole.losses(archs);
    const auto best = std::ranges::min_element(known, {}, &ProxyLoss::bits) - known.begin();
    const Architecture& limit = archs[static_cast<std::size_t>(best)];
    std::vector<ProxyLoss> first;
    for (const int threads : {1, 2, 4}) {
      ProxyEvaluator evaluator = bed.evaluator(threads);
      const std::vector<ProxyLoss> losses = evaluator.losses(archs, &limit);
      std::size_t given_up = 0;
      for (std::size_t i = 0; i < archs.size(); ++i) {
        if (losses[i].share < 1) {
          ++given_up;
          QVERIFY(losses[i].bits > known[static_cast<std::size_t>(best)].bits);
          QVERIFY(std::abs(losses[i].bits - known[i].bits) < 0.1);
        } else {
          QCOMPARE(losses[i].bits, known[i].bits);
        }
        if (threads > 1) {
          QCOMPARE(losses[i].bits, first[i].bits);
          QCOMPARE(losses[i].share, first[i].share);
        }
      }
      QVERIFY(given_up > 5);
      QVERIFY(given_up < archs.size());
      first = losses;
    }
  }
  void bf16_is_within_its_error_of_fp32() {
    if (!decode::best_kernels().dot_bf16) QSKIP("this processor has no products of bf16");
    Rng rng(14);
    for (const Norm norm : {Norm::post, Norm::pre}) {
      const Bed bed(small_network(norm), random_pairs(80, rng));
      const std::vector<Architecture> archs = some(bed.network.space, 20, rng);
      ProxyEvaluator rough(std::make_shared<const ProxyNetwork>(bed.weights, bed.network, Precision::bf16), bed.text, 2,
                           std::size_t{1} << 28);
      const std::vector<ProxyLoss> exact = bed.evaluator().losses(archs), rounded = rough.losses(archs);
      double largest = 0;
      for (std::size_t i = 0; i < archs.size(); ++i) {
        QCOMPARE(rounded[i].share, 1.0);
        largest = std::max(largest, std::abs(rounded[i].bits - exact[i].bits));
      }
      // Each product is off by about 2^-9 of its size; the errors of a text's tokens cancel for the most part.
      QVERIFY2(largest > 0 && largest < 0.01, qPrintable(QString::number(largest)));
    }
  }
  void what_is_given_up_in_bf16_is_above_the_limit_and_everything_else_is_fp32_to_the_bit() {
    if (!decode::best_kernels().dot_bf16) QSKIP("this processor has no products of bf16");
    Rng rng(15);
    const Bed bed(small_network(), random_pairs(300, rng));
    const std::vector<Architecture> archs = some(bed.network.space, 40, rng);
    const std::vector<ProxyLoss> exact = bed.evaluator().losses(archs);
    std::vector<std::size_t> order(archs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return exact[i].bits; });
    const std::size_t limit = order[order.size() / 4];
    std::vector<ProxyLoss> first;
    for (const int threads : {1, 3}) {
      ScreenedLosses screened = bed.screened(threads);
      const std::vector<ProxyLoss> losses = screened.losses(archs, &archs[limit]);
      QCOMPARE(losses.size(), archs.size());
      std::size_t given_up = 0;
      for (std::size_t i = 0; i < archs.size(); ++i) {
        if (losses[i].share < 1) {
          ++given_up;
          QVERIFY(losses[i].bits > exact[limit].bits);
          QVERIFY(exact[i].bits > exact[limit].bits);
        } else {
          QCOMPARE(losses[i].bits, exact[i].bits);
        }
        if (!first.empty()) {
          QCOMPARE(losses[i].bits, first[i].bits);
          QCOMPARE(losses[i].share, first[i].share);
        }
      }
      QVERIFY2(given_up > archs.size() / 4, qPrintable(QString::number(given_up)));
      first = losses;
      const std::vector<ProxyLoss> whole = screened.losses(archs);
      for (std::size_t i = 0; i < archs.size(); ++i) QCOMPARE(whole[i].bits, exact[i].bits);
    }
    // Alone, each is what it is beside others.
    ScreenedLosses screened = bed.screened();
    for (std::size_t i = 0; i < archs.size(); i += 7) {
      const std::vector<ProxyLoss> alone = screened.losses({&archs[i], 1}, &archs[limit]);
      QCOMPARE(alone.at(0).bits, first[i].bits);
    }
    // Whoever has enough gets the first ones, and they are the same.
    const auto few = bed.screened().losses(
        archs, &archs[limit], {}, [] { return true; }, 5);
    QVERIFY(few.size() >= 5);
    for (std::size_t i = 0; i < few.size(); ++i) QCOMPARE(few[i].bits, first[i].bits);
  }
  void nothing_is_screened_where_nobody_asks_for_it() {
    Rng rng(16);
    const Bed bed(small_network(), random_pairs(80, rng));
    const std::vector<Architecture> archs = some(bed.network.space, 10, rng);
    const auto losses = bed.screened(2, false).losses(archs, archs.data());
    const auto plain = bed.evaluator().losses(archs, archs.data());
    for (std::size_t i = 0; i < archs.size(); ++i) {
      QCOMPARE(losses[i].bits, plain[i].bits);
      QCOMPARE(losses[i].share, plain[i].share);
    }
  }
  void what_is_skipped_does_not_change_the_winner_of_ten_searches() {
    Rng rng(10);
    const Bed bed(small_network(), random_pairs(300, rng));
    ProxyEvaluator exact = bed.evaluator();
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
      std::vector<SearchResult> results;
      for (const auto& [early, screen] : {std::pair{false, false}, {true, false}, {true, true}}) {
        if (screen && !decode::best_kernels().dot_bf16) continue;
        SearchConfig config;
        config.budget_ms = 100;
        config.population = 24;
        config.parents = 6;
        config.mutations = config.crossovers = 9;
        config.generations = 6;
        config.seed = seed;
        config.early_rejection = early;
        ScreenedLosses screened = bed.screened(2, screen);
        JobControl control;
        JobContext<SearchEvent> context(control);
        results.push_back(evolve(
            bed.network.space, config, [](const Architecture& arch) { return 10.0 + 5.0 * arch.decoder_depth(); },
            [&](std::span<const Architecture> archs, const Architecture* limit) {
              return screened.losses(archs, limit);
            },
            context));
      }
      QCOMPARE(results[0].given_up(), std::int64_t{0});
      for (std::size_t i = 1; i < results.size(); ++i) {
        const SearchResult& result = results[i];
        QVERIFY(result.best.arch == results[0].best.arch);
        QCOMPARE(result.best.loss_bits, results[0].best.loss_bits);
        QCOMPARE(result.evaluated.size(), results[0].evaluated.size());
        QVERIFY(result.given_up() > 0);
        for (const Candidate& one : result.front) {
          QVERIFY(!one.is_given_up());
          QCOMPARE(one.loss_bits, exact.whole_loss(one.arch));
        }
      }
    }
  }
  void an_exception_between_blocks_ends_all_workers_and_arrives_here() {
    Rng rng(11);
    const Bed bed(small_network(), random_pairs(4, rng));
    ProxyEvaluator evaluator = bed.evaluator();
    std::vector<Architecture> archs(8, bed.network.space.largest());
    JobControl control;
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)evaluator.losses(archs, nullptr, [&] { control.checkpoint(); }));
  }
  void who_has_enough_gets_the_first_ones_and_as_many_as_are_needed() {
    Rng rng(12);
    const Bed bed(small_network(), random_pairs(300, rng));
    const std::vector<Architecture> archs = some(bed.network.space, 10, rng);
    ProxyEvaluator evaluator = bed.evaluator();
    const std::vector<ProxyLoss> all = bed.evaluator().losses(archs);
    const auto some_losses = evaluator.losses(
        archs, nullptr, {}, [] { return true; }, 3);
    QCOMPARE(some_losses.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) QCOMPARE(some_losses[i].bits, all[i].bits);
  }
  void a_sentence_longer_than_any_position_is_refused() {
    Pairs pairs;
    pairs.add(std::vector<int>(4000, 5), std::vector<int>(3, 6));
    QVERIFY_THROWS_EXCEPTION(Error, ProxyText(pairs, 0));
  }
  void the_text_is_that_of_the_validation_loss_in_blocks_that_mix_long_and_short() {
    Rng rng(13);
    Pairs pairs;
    for (int i = 0; i < 400; ++i)
      pairs.add(std::vector<int>(static_cast<std::size_t>(1 + i / 20), 5),
                std::vector<int>(static_cast<std::size_t>(1 + i / 20), 6));
    const ProxyText text(pairs, 2000);
    const ValidationSet set(pairs, 2000);
    QCOMPARE(text.target_tokens(), set.target_tokens());
    QCOMPARE(static_cast<std::int64_t>(text.sentence_tokens().size()), set.sentences());
    QVERIFY(text.blocks().size() >= 10);
    for (const ProxyBlock& block : text.blocks()) {
      int shortest = 1000, longest = 0;
      for (int s = 0; s < block.sentences(); ++s) {
        const int length = block.target_offsets[s + 1] - block.target_offsets[s];
        shortest = std::min(shortest, length);
        longest = std::max(longest, length);
      }
      QVERIFY(block.sentences() > 8);
      QVERIFY(longest > 2 * shortest);
    }
  }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
