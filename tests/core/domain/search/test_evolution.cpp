// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <latch>
#include <set>
#include <thread>

#include "domain/arch/cost.h"
#include "domain/search/evolution.h"
#include "domain/search/fastest.h"

using namespace hat;

namespace {

/// A device on which ms follow the parameters.
double fake_ms(const Architecture& arch) { return static_cast<double>(params_of(arch, 256)) / 1e6; }

/// A separable loss: each gene has its own merit, not the same as its price in ms.
double fake_loss(const Architecture& arch) {
  double loss = 9 - arch.encoder_dim / 512.0 - arch.decoder_dim / 256.0;
  for (int i = 0; i < arch.encoder_depth(); ++i)
    loss -= 0.1 + arch.encoder[i].ffn_dim / (3000.0 + 2000 * i) + (arch.encoder[i].heads == 4 ? 0.05 : 0);
  for (int i = 0; i < arch.decoder_depth(); ++i) {
    const DecoderLayer& layer = arch.decoder[i];
    loss -= 0.2 + layer.ffn_dim / (5000.0 - 1000 * i) + layer.self_heads / 100.0 - layer.cross_heads / 90.0 +
            layer.sources.size() * 0.02 * (i - 1);
  }
  return loss;
}

std::vector<ProxyLoss> fake_losses(std::span<const Architecture> archs, const Architecture* = nullptr) {
  std::vector<ProxyLoss> losses;
  for (const Architecture& arch : archs) losses.push_back({fake_loss(arch)});
  return losses;
}

SearchConfig small_search(double budget_ms, std::uint64_t seed = 1) {
  SearchConfig config;
  config.budget_ms = budget_ms;
  config.population = 30;
  config.parents = 8;
  config.mutations = 11;
  config.crossovers = 11;
  config.generations = 8;
  config.seed = seed;
  return config;
}

bool same(const Candidate& a, const Candidate& b) {
  return a.arch == b.arch && a.latency_ms == b.latency_ms && a.loss_bits == b.loss_bits && a.born == b.born &&
         a.origin == b.origin && a.parents == b.parents;
}

const SearchSpace space = preset_space("sample");

}  // namespace

class TestEvolution : public QObject {
  Q_OBJECT
 private slots:
  void a_promise_is_paid_for_in_the_budget() {
    JobControl control;
    JobContext<SearchEvent> context(control, [](const SearchEvent&) {});
    SearchConfig config = small_search(6);
    config.bound_factor = 1.1;
    config.pace = 1.05;
    const SearchResult found = evolve(space, config, fake_ms, fake_losses, context);
    QCOMPARE(found.limit_ms, 6 / (1.1 * 1.05));
    QCOMPARE(found.bound_factor, 1.1);
    for (const Candidate& one : found.evaluated) QVERIFY(found.bound_ms(one) <= 6 * (1 + 1e-12));
    config.budget_ms = 1.05 * fake_ms(space.smallest());
    try {
      (void)evolve(space, config, fake_ms, fake_losses, context);
      QFAIL("nothing keeps that with a promise");
    } catch (const Error& error) {
      QVERIFY(error.code() == ErrorCode::infeasible);
      QVERIFY2(std::string(error.what()).find("takes up to") != std::string::npos, error.what());
    }
  }
  void the_limit_is_the_last_of_the_best_so_far_at_places_that_do_not_depend_on_the_clock() {
    const SearchConfig config = small_search(6);
    const auto last_of_best = [&](std::vector<double> losses) {
      std::ranges::nth_element(losses, losses.begin() + config.parents - 1);
      return losses[static_cast<std::size_t>(config.parents) - 1];
    };
    std::vector<double> known;  // of the first generation
    int limits = 0;
    JobControl control;
    JobContext<SearchEvent> context(control);
    (void)evolve(
        space, config, fake_ms,
        [&](std::span<const Architecture> archs, const Architecture* limit) {
          std::vector<ProxyLoss> losses = fake_losses(archs, nullptr);
          if (static_cast<int>(known.size()) >= config.population) return losses;
          const std::size_t decided = known.size() / config.parents * config.parents;
          if ((limit != nullptr) != (decided > 0)) throw std::runtime_error("a limit too early or too late");
          if (limit) {
            const double expected = last_of_best({known.begin(), known.begin() + static_cast<std::ptrdiff_t>(decided)});
            if (fake_losses({limit, 1}, nullptr).front().bits != expected) throw std::runtime_error("another limit");
            ++limits;
          }
          if (known.size() + archs.size() > decided + config.parents) throw std::runtime_error("beyond the next limit");
          for (const ProxyLoss& loss : losses) known.push_back(loss.bits);
          return losses;
        },
        context);
    QVERIFY(limits >= 3);
  }
  void beats_the_best_of_as_many_random_samples_in_five_of_five_seeds() {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      JobControl control;
      JobContext<SearchEvent> context(control);
      SearchConfig config = small_search(5.5, seed);
      const SearchResult found = evolve(space, config, fake_ms, fake_losses, context);
      config.seed = seed + 100;
      const SearchResult random = random_search(space, config, fake_ms, fake_losses, context,
                                                static_cast<std::int64_t>(found.evaluated.size()));
      QCOMPARE(random.evaluated.size(), found.evaluated.size());
      QVERIFY2(found.best.loss_bits < random.best.loss_bits, std::to_string(seed).c_str());
      QVERIFY(found.best.latency_ms <= 5.5 && random.best.latency_ms <= 5.5);
    }
  }
  void same_seed_gives_the_same_bits_and_another_seed_does_not() {
    const auto run = [](std::uint64_t seed) {
      JobControl control;
      JobContext<SearchEvent> context(control);
      return evolve(space, small_search(6, seed), fake_ms, fake_losses, context);
    };
    const SearchResult a = run(3), b = run(3), c = run(4);
    QCOMPARE(a.evaluated.size(), b.evaluated.size());
    for (std::size_t i = 0; i < a.evaluated.size(); ++i) QVERIFY(same(a.evaluated[i], b.evaluated[i]));
    QVERIFY(same(a.best, b.best));
    QCOMPARE(a.cache_hits, b.cache_hits);
    QVERIFY(a.evaluated.front().arch != c.evaluated.front().arch);
  }
  void every_architecture_is_evaluated_once_and_within_the_budget() {
    std::set<Architecture> seen;
    std::int64_t calls = 0;
    std::vector<GenerationDone> generations;
    JobControl control;
    JobContext<SearchEvent> context(control, [&](const SearchEvent& event) {
      if (const auto* done = std::get_if<GenerationDone>(&event)) generations.push_back(*done);
    });
    const auto losses = [&](std::span<const Architecture> archs, const Architecture*) {
      for (const Architecture& arch : archs) {
        ++calls;
        if (!seen.insert(arch).second || !space.contains(arch) || fake_ms(arch) > 5)
          throw std::logic_error("not a new architecture within the budget");
      }
      return fake_losses(archs);
    };
    const SearchResult found = evolve(space, small_search(5), fake_ms, losses, context);
    QCOMPARE(calls, static_cast<std::int64_t>(found.evaluated.size()));
    QCOMPARE(found.generations, 8);
    QCOMPARE(generations.size(), std::size_t{8});
    double best = 1e9;
    for (std::size_t g = 0; g < generations.size(); ++g) {
      QCOMPARE(generations[g].generation, static_cast<int>(g) + 1);
      QCOMPARE(generations[g].population.size(), std::size_t{30});
      std::set<Architecture> distinct;
      for (std::size_t i = 0; i < 30; ++i) {
        distinct.insert(generations[g].population[i].arch);
        if (i > 0) QVERIFY(generations[g].population[i - 1].loss_bits <= generations[g].population[i].loss_bits);
      }
      QCOMPARE(distinct.size(), std::size_t{30});
      QVERIFY(generations[g].population.front().loss_bits <= best);
      best = generations[g].population.front().loss_bits;
    }
    QCOMPARE(found.best.loss_bits, best);
    // The children of the last generation are scored, too: 30 + 7 * 22 candidates, each evaluated or a cache hit.
    QCOMPARE(static_cast<std::int64_t>(found.evaluated.size()) + found.cache_hits, std::int64_t{30 + 7 * 22});
    QCOMPARE(generations.back().evaluated, calls);
  }
  void children_name_their_parents() {
    JobControl control;
    JobContext<SearchEvent> context(control);
    const SearchResult found = evolve(space, small_search(6), fake_ms, fake_losses, context);
    std::set<std::string> known;
    int mutants = 0, crossed = 0;
    for (const Candidate& candidate : found.evaluated) {
      if (candidate.born == 1) {
        QVERIFY(candidate.parents.empty());
      } else {
        QCOMPARE(candidate.parents.size(), candidate.origin == Origin::mutation ? std::size_t{1} : std::size_t{2});
        mutants += candidate.origin == Origin::mutation;
        crossed += candidate.origin == Origin::crossover;
        for (const std::string& parent : candidate.parents) QVERIFY(known.contains(parent));
      }
      known.insert(id_of(candidate.arch));
    }
    QVERIFY(mutants > 0 && crossed > 0);
  }
  void front_ascends_in_ms_and_descends_in_loss() {
    JobControl control;
    JobContext<SearchEvent> context(control);
    const SearchResult found = evolve(space, small_search(6), fake_ms, fake_losses, context);
    QVERIFY(found.front.size() > 1);
    for (std::size_t i = 1; i < found.front.size(); ++i) {
      QVERIFY(found.front[i - 1].latency_ms < found.front[i].latency_ms);
      QVERIFY(found.front[i - 1].loss_bits > found.front[i].loss_bits);
    }
    QVERIFY(found.front.back().arch == found.best.arch);
  }
  void impossible_budget_names_the_fastest_architecture() {
    // By hand: params of the smallest architecture of the sample space with q/k/v dim 256.
    const double fastest = fake_ms(space.smallest());
    JobControl control;
    JobContext<SearchEvent> context(control);
    try {
      (void)evolve(space, small_search(0.5), fake_ms, fake_losses, context);
      QFAIL("found an architecture within an impossible budget");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::infeasible);
      char ms[32];
      std::snprintf(ms, sizeof ms, "predicted to take %.1f ms", std::ceil(fastest * 10) / 10);
      QVERIFY2(std::string(error.what()).find(ms) != std::string::npos, error.what());
    }
  }
  void a_budget_that_samples_never_meet_is_still_filled() {
    // Only a sliver above the fastest: 3 % of its ms.
    const double budget = fake_ms(space.smallest()) * 1.03;
    Rng rng(1);
    for (int i = 0; i < 2000; ++i) QVERIFY(fake_ms(space.sample(rng)) > budget);
    JobControl control;
    JobContext<SearchEvent> context(control);
    const SearchResult found = evolve(space, small_search(budget), fake_ms, fake_losses, context);
    QVERIFY(found.evaluated.size() > 60);
    for (const Candidate& candidate : found.evaluated) QVERIFY(candidate.latency_ms <= budget);
  }
  void fastest_is_found_where_smaller_is_not_faster() {
    const auto odd_ms = [](const Architecture& arch) {
      double ms = 10 + (arch.encoder_dim == 256 ? 0 : 2) + arch.decoder_depth() + (arch.encoder_depth() == 4 ? 0 : 1);
      for (const EncoderLayer& layer : arch.encoder) ms += layer.heads == 8 ? 0 : 0.1;
      for (const DecoderLayer& layer : arch.decoder) ms += layer.ffn_dim == 768 ? 0 : 0.5;
      return ms;
    };
    Rng rng(2);
    QCOMPARE(fastest_of(space, odd_ms, rng).latency_ms, 11.0);
  }
  void space_of_one_architecture_is_searched_to_the_end() {
    SearchSpace one = space;
    for (auto* choices :
         {&one.encoder_dims, &one.decoder_dims, &one.encoder_ffn_dims, &one.decoder_ffn_dims, &one.encoder_heads,
          &one.self_heads, &one.cross_heads, &one.encoder_depths, &one.decoder_depths})
      choices->resize(1);
    one.sources.resize(1);
    JobControl control;
    JobContext<SearchEvent> context(control);
    const SearchResult found = evolve(one, small_search(100), fake_ms, fake_losses, context);
    QCOMPARE(found.evaluated.size(), std::size_t{1});
    QCOMPARE(found.generations, 8);
    QCOMPARE(random_search(one, small_search(100), fake_ms, fake_losses, context).evaluated.size(), std::size_t{1});
  }
  void seeds_open_the_first_generation_and_misfits_are_refused() {
    JobControl control;
    JobContext<SearchEvent> context(control);
    SearchConfig config = small_search(6);
    config.seeds = {to_text(space.smallest())};
    const SearchResult found = evolve(space, config, fake_ms, fake_losses, context);
    QVERIFY(found.evaluated.front().arch == space.smallest());
    QVERIFY(found.evaluated.front().origin == Origin::seed);
    config.seeds = {to_text(space.largest())};
    QVERIFY_THROWS_EXCEPTION(Error, (void)evolve(space, config, fake_ms, fake_losses, context));
    config.seeds = {"enc 7: 7/7 | dec 7: 7/7/7@1"};
    QVERIFY_THROWS_EXCEPTION(Error, (void)evolve(space, config, fake_ms, fake_losses, context));
  }
  void bad_numbers_are_all_named_before_anything_runs() {
    JobControl control;
    JobContext<SearchEvent> context(control);
    SearchConfig config = small_search(-3);
    config.parents = 0;
    const auto never = [](std::span<const Architecture>, const Architecture*) -> std::vector<ProxyLoss> {
      throw std::logic_error("evaluated");
    };
    try {
      (void)evolve(space, config, fake_ms, never, context);
      QFAIL("accepted a negative budget");
    } catch (const Error& error) {
      QCOMPARE(error.problems().size(), std::size_t{2});
      QCOMPARE(error.problems()[0].field, std::string("budget_ms"));
    }
  }
  void stopping_early_keeps_the_best_so_far() {
    JobControl control;
    JobContext<SearchEvent> context(control, [&](const SearchEvent& event) {
      if (const auto* done = std::get_if<GenerationDone>(&event); done != nullptr && done->generation == 3)
        control.stop_early();
    });
    const SearchResult found = evolve(space, small_search(6), fake_ms, fake_losses, context);
    QVERIFY(found.stopped_early);
    QCOMPARE(found.generations, 3);
    for (const Candidate& candidate : found.evaluated) QVERIFY(candidate.loss_bits >= found.best.loss_bits);
  }
  void candidates_are_told_as_they_are_evaluated_each_once_and_before_their_generation() {
    JobControl control;
    std::vector<std::string> told;
    std::size_t told_before_first = 0;
    JobContext<SearchEvent> context(control, [&](const SearchEvent& event) {
      if (const auto* arrived = std::get_if<CandidatesDone>(&event)) {
        for (const Candidate& one : arrived->candidates) {
          QCOMPARE(one.born, arrived->generation);
          told.push_back(id_of(one.arch));
        }
        QCOMPARE(arrived->evaluated, static_cast<std::int64_t>(told.size()));
      }
      if (const auto* done = std::get_if<GenerationDone>(&event); done && done->generation == 1)
        told_before_first = told.size();
    });
    const SearchResult found = evolve(space, small_search(6), fake_ms, fake_losses, context);
    QCOMPARE(told.size(), found.evaluated.size());
    for (std::size_t i = 0; i < told.size(); ++i) QCOMPARE(told[i], id_of(found.evaluated[i].arch));
    QCOMPARE(told_before_first, static_cast<std::size_t>(small_search(6).population));
  }
  void a_stop_within_the_first_batch_ends_with_what_that_batch_had() {
    JobControl control;
    std::vector<GenerationDone> generations;
    JobContext<SearchEvent> context(control, [&](const SearchEvent& event) {
      if (const auto* done = std::get_if<GenerationDone>(&event)) generations.push_back(*done);
    });
    int calls = 0;
    const auto losses = [&](std::span<const Architecture> archs, const Architecture*) {
      ++calls;
      control.stop_early();
      return fake_losses(archs.first(1));  // as an evaluation does that is cut short
    };
    const SearchResult found = evolve(space, small_search(6), fake_ms, losses, context);
    QCOMPARE(calls, 1);
    QVERIFY(found.stopped_early);
    QCOMPARE(found.evaluated.size(), std::size_t{1});
    QCOMPARE(found.generations, 0);
    QCOMPARE(generations.size(), std::size_t{1});
    QVERIFY(generations.front().cut_short);
    QCOMPARE(generations.front().population.size(), std::size_t{1});
  }
  void a_generation_that_tried_nothing_has_no_share() {
    JobControl control;
    std::vector<double> shares;
    JobContext<SearchEvent> context(control, [&](const SearchEvent& event) {
      if (const auto* done = std::get_if<GenerationDone>(&event)) shares.push_back(done->allowed_share);
    });
    SearchConfig config = small_search(6);
    Rng rng(5);
    config.seeds.clear();
    config.population = 2;
    config.parents = 2;
    config.generations = 1;
    for (int tries = 0; tries < 10000 && config.seeds.size() < 2; ++tries)
      if (const Architecture arch = space.sample(rng); fake_ms(arch) <= config.budget_ms)
        config.seeds.push_back(to_text(arch));
    QCOMPARE(config.seeds.size(), std::size_t{2});
    (void)evolve(space, config, fake_ms, fake_losses, context);
    QCOMPARE(shares.size(), std::size_t{1});
    QVERIFY(shares.front() < 0);
  }
  void cancel_from_another_thread_ends_it_before_the_next_call() {
    JobControl control;
    JobContext<SearchEvent> context(control);
    std::latch reached(1), cancelled(1);
    int calls = 0;
    const auto losses = [&](std::span<const Architecture> archs, const Architecture*) {
      if (++calls == 2) {
        reached.count_down();
        cancelled.wait();
      }
      return fake_losses(archs);
    };
    std::thread other([&] {
      reached.wait();
      control.cancel();
      cancelled.count_down();
    });
    const auto outcome =
        run_to_outcome<SearchResult>([&] { return evolve(space, small_search(6), fake_ms, losses, context); });
    other.join();
    QVERIFY(std::holds_alternative<Cancelled>(outcome));
    QCOMPARE(calls, 2);
  }
  void losses_are_asked_for_at_most_sixteen_at_a_time_and_nan_ranks_last() {
    JobControl control;
    JobContext<SearchEvent> context(control);
    std::size_t most = 0;
    const auto losses = [&](std::span<const Architecture> archs, const Architecture*) {
      most = std::max(most, archs.size());
      std::vector<ProxyLoss> found = fake_losses(archs);
      found[0].bits = std::nan("");
      return found;
    };
    const SearchResult found = evolve(space, small_search(6), fake_ms, losses, context);
    QVERIFY(most <= 16);
    QVERIFY(std::isfinite(found.best.loss_bits));
  }
};

QTEST_GUILESS_MAIN(TestEvolution)
#include "test_evolution.moc"
