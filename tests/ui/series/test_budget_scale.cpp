// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>

#include "ui/series/budget_scale.h"

using namespace hat::ui;

namespace {

/// The slowest that a budget leaves room for, -1 when none.
int slowest_within(const std::vector<double>& latencies, double budget_ms) {
  int found = -1;
  for (int i = 0; i < static_cast<int>(latencies.size()); ++i)
    if (latencies[i] <= budget_ms && (found < 0 || latencies[i] > latencies[found])) found = i;
  return found;
}

}  // namespace

class TestBudgetScale : public QObject {
  Q_OBJECT
 private slots:
  void three_budgets_choose_three_models() {
    const std::vector<double> latencies{57.1, 91.2, 126.0, 146.7, 208.1};
    const auto budgets = spread_budgets(latencies, 3);
    QCOMPARE(budgets.size(), std::size_t(3));
    QCOMPARE(slowest_within(latencies, budgets[0]), 0);
    QCOMPARE(slowest_within(latencies, budgets[1]), 2);
    QCOMPARE(slowest_within(latencies, budgets[2]), 4);
    QVERIFY(spread_budgets({}, 3).empty());
  }
  void budgets_up_to_a_budget_end_with_it_and_never_fall() {
    const std::vector<double> latencies{57.1, 91.2, 126.0, 146.7, 208.1};
    const auto three = budgets_up_to(latencies, 150, 3);
    QCOMPARE(three.size(), std::size_t(3));
    QCOMPARE(three.back(), 150.0);
    QVERIFY(std::is_sorted(three.begin(), three.end()));
    QCOMPARE(slowest_within(latencies, three[0]), 0);
    QVERIFY(slowest_within(latencies, three[1]) > 0 && slowest_within(latencies, three[1]) < 3);
    QCOMPARE(budgets_up_to(latencies, 20, 3), (std::vector<double>{20, 20, 20}));
    QCOMPARE(budgets_up_to({}, 20, 1), (std::vector<double>{20}));
  }
  void close_models_still_get_a_budget_of_their_own() {
    const std::vector<double> latencies{100, 100.2};
    QCOMPARE(slowest_within(latencies, spread_budgets(latencies, 2)[0]), 0);
  }
  void pixels_and_milliseconds_agree() {
    const BudgetScale scale{{40, 240}, 100, 400};
    QCOMPARE(scale.to_px(140), 300.0);
    QCOMPARE(scale.to_ms(300), 140.0);
    QCOMPARE(scale.to_ms(0), 40.0);
    QCOMPARE(scale.to_ms(1e6), 240.0);
  }
  void the_range_has_room_on_both_sides() {
    const Range range = budget_range({57.1, 208.1});
    QVERIFY(range.lower < 57.1 && range.lower >= 0 && range.upper > 208.1);
    QVERIFY(budget_range({12}).contains(12));
    QCOMPARE(budget_range({}), (Range{0, 100}));
  }
  void labels_move_apart_and_stay_inside() {
    const auto centres = spread_labels({10, 14, 90}, {20, 20, 20}, 2, 100);
    QCOMPARE(centres.size(), std::size_t(3));
    QVERIFY(centres[1] - centres[0] >= 22 - 1e-9);
    QVERIFY(centres[0] >= 10 - 1e-9);
    QVERIFY(centres[2] <= 90 + 1e-9);
    QCOMPARE(spread_labels({30, 70}, {20, 20}, 2, 100), (std::vector<double>{30, 70}));
  }
};

QTEST_GUILESS_MAIN(TestBudgetScale)
#include "test_budget_scale.moc"
