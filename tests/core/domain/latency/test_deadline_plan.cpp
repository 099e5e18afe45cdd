// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <queue>
#include <random>
#include <vector>

#include "domain/error.h"
#include "domain/latency/deadline_plan.h"

using namespace hat;

namespace {

using Way = DeadlinePlan::Way;

/// Three models: the better the slower. A line of n tokens takes n times as long and is worth n times as much.
std::vector<std::vector<Way>> text_of(const std::vector<int>& tokens) {
  std::vector<std::vector<Way>> pieces;
  for (const int n : tokens) pieces.push_back({{20.0 * n, 0.001 * n}, {22.0 * n, 0.002 * n}, {23.0 * n, 0.004 * n}});
  return pieces;
}

std::vector<int> lines(int count, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<int> tokens;
  for (int i = 0; i < count; ++i) tokens.push_back(3 + static_cast<int>(random() % 40));
  return tokens;
}

struct Run {
  double seconds = 0, worth = 0;
  std::size_t fell_back = 0;
};

/// Plays a text through: every piece really takes `slower` times what was foreseen, scattered by a tenth.
Run play(const std::vector<int>& tokens, double within, int streams, double slower, std::uint64_t seed = 1) {
  const auto pieces = text_of(tokens);
  DeadlinePlan plan(pieces, within, streams);
  std::mt19937_64 random(seed);
  std::normal_distribution<double> scatter(1, 0.1);
  struct Busy {
    double until;
    std::size_t piece;
    double took;
    bool operator<(const Busy& other) const { return until > other.until; }
  };
  std::priority_queue<Busy> busy;
  Run run;
  std::size_t next = 0;
  double now = 0;
  while (next < pieces.size() || !busy.empty()) {
    while (next < pieces.size() && static_cast<int>(busy.size()) < streams) {
      const std::size_t way = plan.choose(next, now);
      run.worth += pieces[next][way].worth;
      const double took = pieces[next][way].seconds * slower * std::max(0.5, scatter(random));
      busy.push({now + took, next, took});
      ++next;
    }
    now = busy.top().until;
    plan.done(busy.top().piece, busy.top().took);
    busy.pop();
  }
  run.seconds = now;
  run.fell_back = plan.fell_back();
  return run;
}

double total(const std::vector<int>& tokens, double per_token) {
  double sum = 0;
  for (const int n : tokens) sum += n * per_token;
  return sum;
}

}  // namespace

class TestDeadlinePlan : public QObject {
  Q_OBJECT
 private slots:
  void with_time_enough_every_line_takes_the_best_model() {
    const std::vector<int> tokens = lines(200, 1);
    DeadlinePlan plan(text_of(tokens), 2 * total(tokens, 0.004), 1);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      QCOMPARE(plan.choose(i, 0), std::size_t{2});
      plan.done(i, 0.004 * tokens[i]);
    }
    QCOMPARE(plan.used(), (std::vector<std::size_t>{0, 0, 200}));
    QCOMPARE(plan.fell_back(), std::size_t{0});
  }
  void deadlines_are_met_and_the_time_is_used_on_one_stream_and_on_several() {
    for (const int streams : {1, 2, 4})
      for (const double share : {0.4, 0.6, 0.8, 1.0})
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
          const std::vector<int> tokens = lines(500, seed);
          const double within = share * total(tokens, 0.004) / streams;
          const Run run = play(tokens, within, streams, 1, seed);
          QVERIFY2(run.seconds <= within,
                   qPrintable(QString("%1 %2 %3").arg(streams).arg(share).arg(run.seconds / within)));
          QVERIFY2(run.seconds >= 0.9 * within, qPrintable(QString("%1 %2").arg(share).arg(run.seconds / within)));
        }
  }
  void more_time_is_never_worth_less() {
    const std::vector<int> tokens = lines(300, 2);
    double before = 0;
    for (double share = 0.3; share <= 1.05; share += 0.05) {
      const Run run = play(tokens, share * total(tokens, 0.004), 1, 1);
      QVERIFY(run.worth >= before * 0.999);
      before = run.worth;
    }
  }
  void a_slower_machine_than_foreseen_still_meets_the_deadline_with_faster_models() {
    const std::vector<int> tokens = lines(500, 3);
    const double within = 0.8 * total(tokens, 0.004);
    const Run usual = play(tokens, within, 1, 1), slow = play(tokens, within, 1, 1.5);
    QVERIFY(slow.seconds <= within);
    QVERIFY(slow.worth < usual.worth);
  }
  void where_even_the_fastest_is_late_everything_takes_it() {
    const std::vector<int> tokens = lines(50, 4);
    DeadlinePlan plan(text_of(tokens), 0.5 * total(tokens, 0.001), 1);
    for (std::size_t i = 0; i < tokens.size(); ++i) QCOMPARE(plan.choose(i, 0), std::size_t{0});
    QCOMPARE(plan.fell_back(), tokens.size());
  }
  void time_goes_where_it_brings_most() {
    // The second model gains 2 for a second that the first line needs ten times as much of.
    DeadlinePlan plan({{{10, 1}, {12, 11}}, {{10, 1}, {12, 2}}}, 4, 1);
    QCOMPARE(plan.choose(0, 0), std::size_t{0});
    plan.done(0, 1);
    QCOMPARE(plan.choose(1, 1), std::size_t{1});
  }
  void what_is_foreseen_is_what_comes() {
    const std::vector<int> tokens = lines(400, 5);
    DeadlinePlan plan(text_of(tokens), 0.6 * total(tokens, 0.004), 1);
    const double foreseen = plan.foreseen_worth(0);
    QVERIFY(foreseen < plan.greatest_worth());
    const Run run = play(tokens, 0.6 * total(tokens, 0.004), 1, 1);
    QVERIFY(std::abs(run.worth / foreseen - 1) < 0.03);
  }
  void what_makes_no_sense_is_refused() {
    using Pieces = std::vector<std::vector<Way>>;
    QVERIFY_THROWS_EXCEPTION(Error, DeadlinePlan(text_of({3}), 0, 1));
    QVERIFY_THROWS_EXCEPTION(Error, DeadlinePlan(text_of({3}), 1, 0));
    QVERIFY_THROWS_EXCEPTION(Error, DeadlinePlan(Pieces{{{1, 1}}, {}}, 1, 1));
    QVERIFY_THROWS_EXCEPTION(Error, DeadlinePlan(Pieces{{{1, 0}}}, 1, 1));
  }
};

QTEST_GUILESS_MAIN(TestDeadlinePlan)
#include "test_deadline_plan.moc"
