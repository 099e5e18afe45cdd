// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <map>

#include "domain/search/measured_winner.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// Candidate i is predicted to take 10 - i/2 ms, and is worse the faster it is.
std::vector<Candidate> candidates(int count) {
  const SearchSpace space = preset_space("sample");
  Rng rng(5);
  std::vector<Candidate> list;
  while (static_cast<int>(list.size()) < count) {
    const Architecture arch = space.sample(rng);
    if (std::ranges::any_of(list, [&](const Candidate& one) { return one.arch == arch; })) continue;
    Candidate one;
    one.arch = arch;
    one.latency_ms = 10 - 0.5 * static_cast<double>(list.size());
    one.loss_bits = 4 + 0.1 * static_cast<double>(list.size());
    list.push_back(one);
  }
  return list;
}

/// A machine that takes `factor` times what was predicted.
struct Machine {
  const std::vector<Candidate>& list;
  double factor = 1;
  std::vector<int> asked = {};
  std::map<int, double> hiccup = {};  ///< ms more, the first time only
  std::optional<Latency> operator()(const Architecture& arch) {
    for (std::size_t i = 0; i < list.size(); ++i)
      if (list[i].arch == arch) {
        const int number = static_cast<int>(i);
        asked.push_back(number);
        const double more = std::exchange(hiccup[number], 0.0);
        return Latency{1, list[i].latency_ms * factor - 1 + more, 0, 0};
      }
    return std::nullopt;
  }
};

}  // namespace

class TestMeasuredWinner : public QObject {
  Q_OBJECT
 private slots:
  void the_best_candidate_wins_where_it_keeps_the_budget() {
    const auto list = candidates(8);
    Machine machine{list};
    const auto winner = measured_winner(list, 10, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[0].arch);
    QCOMPARE(machine.asked, std::vector<int>{0});
    QCOMPARE(winner->measured.total_ms(), 10.0);
  }

  void one_that_is_predicted_over_the_budget_is_never_measured() {
    const auto list = candidates(8);
    Machine machine{list};
    const auto winner = measured_winner(list, 9.2, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[2].arch);
    QCOMPARE(machine.asked, std::vector<int>{2});
    QVERIFY(!measured_winner(list, 1, std::ref(machine)));
  }

  void a_slower_machine_is_recognised_after_one_candidate() {
    const auto list = candidates(16);
    Machine machine{list, 1.25};  // 10 ms allow 8 predicted: candidate 4
    const auto winner = measured_winner(list, 10, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[4].arch);
    QCOMPARE(machine.asked, (std::vector<int>{0, 0, 4}));
    QVERIFY(winner->measured.total_ms() <= 10);
    QVERIFY(qAbs(winner->pace - 1.25) < 1e-9);
    QCOMPARE(winner->measured_count, std::size_t(2));
  }

  void a_hiccup_of_the_machine_does_not_cost_the_best_its_place() {
    const auto list = candidates(8);
    Machine machine{list, 1, {}, {{0, 30.0}}};
    const auto winner = measured_winner(list, 10, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[0].arch);
    QCOMPARE(winner->measured.total_ms(), 10.0);
  }

  void where_none_keeps_it_the_fastest_wins_and_the_pace_tells_by_how_much_it_fails() {
    const auto list = candidates(6);
    Machine machine{list, 3};
    const auto winner = measured_winner(list, 10, std::ref(machine), 4);
    QVERIFY(winner && winner->candidate.arch == list[5].arch);  // 22.5 ms
    QVERIFY(winner->measured.total_ms() > 10);
    QVERIFY(qAbs(winner->pace - 3) < 1e-9);
    QCOMPARE(winner->measured_count, std::size_t(4));
  }

  void nothing_is_said_when_the_first_measurement_was_stopped() {
    const auto list = candidates(3);
    QVERIFY(!measured_winner(list, 10, [](const Architecture&) { return std::optional<Latency>(); }));
  }
};

QTEST_APPLESS_MAIN(TestMeasuredWinner)
#include "test_measured_winner.moc"
