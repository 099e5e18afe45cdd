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

  void blocks_are_neighbours_and_seeds_in_a_row_hold_out_every_row_once() {
    std::vector<int> times(2000, 0);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const LatencySplit split = split_blocks(2000, 0.2, seed);
      QCOMPARE(split.held_out.size(), std::size_t(400));
      QCOMPARE(split.validation.size(), std::size_t(400));
      QCOMPARE(split.training.size(), std::size_t(1200));
      for (const std::size_t row : split.held_out) ++times[row];
      for (std::size_t i = 0; i < 400; i += 100)
        for (std::size_t k = 0; k < 100; ++k) QCOMPARE(split.held_out[i + k], split.held_out[i] + k);
    }
    QVERIFY(std::ranges::all_of(times, [](int count) { return count == 1; }));
    // The middle one of every five: what is fitted lies on both sides of it.
    QCOMPARE(split_blocks(2000, 0.2, 1).held_out.front(), std::size_t(200));
    QVERIFY(split_by(SplitKind::blocks, 2000, 0.2, 1).held_out == split_blocks(2000, 0.2, 1).held_out);
    Rng rng(1);
    QVERIFY(split_by(SplitKind::rows, 2000, 0.2, 1).held_out == split_rows(2000, 0.2, rng).held_out);
  }

  void blocks_of_short_and_long_sets_hold_out_their_share() {
    for (const std::size_t rows : {20U, 23U, 200U, 270U, 5000U})
      for (const double share : {0.1, 0.2, 0.33, 0.45}) {
        const LatencySplit split = split_blocks(rows, share, 3);
        QCOMPARE(split.held_out.size() + split.validation.size() + split.training.size(), rows);
        QVERIFY(!split.held_out.empty() && !split.training.empty());
        const double held = static_cast<double>(split.held_out.size()) / static_cast<double>(rows);
        QVERIFY2(held > share / 2 && held < share + 0.06, std::to_string(held).c_str());
      }
    QCOMPARE(split_blocks(20, 0.01, 1).held_out.size(), std::size_t(1));
    QVERIFY(split_blocks(0, 0.1, 1).held_out.empty());
  }

  void blocks_pass_over_rows_that_are_left_out() {
    const LatencySplit split = split_blocks(30, 0.2, 1, {4, 5, 6, 29});
    QCOMPARE(split.held_out.size() + split.validation.size() + split.training.size(), std::size_t(26));
    for (const auto* part : {&split.held_out, &split.validation, &split.training})
      for (const std::size_t row : *part) QVERIFY(row != 4 && row != 5 && row != 6 && row < 29);
  }

  void slow_rows_are_those_of_the_stretches() {
    DriftAudit audit;
    audit.slow = {{3, 5, 1.1, 1.2, 1.2, true}, {9, 9, 1.3, 1.3, 1.3, true}};
    QVERIFY(slow_rows_of(audit) == (std::vector<std::size_t>{2, 3, 4, 8}));
  }
};

QTEST_GUILESS_MAIN(TestSplit)
#include "test_split.moc"
