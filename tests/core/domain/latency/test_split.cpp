// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>

#include "domain/latency/split.h"

using namespace hat;

class TestSplit : public QObject {
  Q_OBJECT
 private slots:
  void every_row_serves_one_purpose_and_a_seed_draws_the_same_again() {
    Rng rng(3), same(3), other(4);
    const LatencySplit split = split_rows(101, 0.1, rng);
    QCOMPARE(split.held_out.size(), std::size_t(10));
    QCOMPARE(split.validation.size(), std::size_t(10));
    QCOMPARE(split.training.size(), std::size_t(81));
    std::vector<std::size_t> all = split.held_out;
    all.insert(all.end(), split.validation.begin(), split.validation.end());
    all.insert(all.end(), split.training.begin(), split.training.end());
    std::ranges::sort(all);
    for (std::size_t row = 0; row < all.size(); ++row) QCOMPARE(all[row], row);
    QVERIFY(split_rows(101, 0.1, same).held_out == split.held_out);
    QVERIFY(split_rows(101, 0.1, other).held_out != split.held_out);
  }

  void rows_that_are_left_out_serve_none() {
    Rng rng(3);
    const LatencySplit split = split_rows(30, 0.1, rng, {4, 5, 6, 29});
    QCOMPARE(split.held_out.size() + split.validation.size() + split.training.size(), std::size_t(26));
    for (const auto* part : {&split.held_out, &split.validation, &split.training})
      for (const std::size_t row : *part) QVERIFY(row != 4 && row != 5 && row != 6 && row < 29);
    QCOMPARE(split.left_out.size(), std::size_t(4));
  }

  void few_rows_hold_out_one_and_none_hold_out_nothing() {
    Rng rng(1);
    const LatencySplit two = split_rows(2, 0.1, rng);
    QVERIFY(two.held_out.size() == 1 && two.validation.size() == 1 && two.training.empty());
    QVERIFY(split_rows(0, 0.1, rng).held_out.empty());
  }

  void slow_rows_are_those_of_the_stretches() {
    DriftAudit audit;
    audit.slow = {{3, 5, 1.1, 1.2, 1.2, true}, {9, 9, 1.3, 1.3, 1.3, true}};
    QVERIFY(slow_rows_of(audit) == (std::vector<std::size_t>{2, 3, 4, 8}));
  }
};

QTEST_GUILESS_MAIN(TestSplit)
#include "test_split.moc"
