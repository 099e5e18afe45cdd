// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/metrics/binomial.h"

using namespace hat;

class TestBinomial : public QObject {
  Q_OBJECT
 private slots:
  void ends_are_where_the_tails_have_two_and_a_half_percent() {
    // All of n kept: the lower end to the power of n is the tail.
    QVERIFY(std::abs(std::pow(clopper_pearson(10, 10).low, 10) - 0.025) < 1e-9);
    QCOMPARE(clopper_pearson(10, 10).high, 1.0);
    QVERIFY(std::abs(std::pow(1 - clopper_pearson(0, 7).high, 7) - 0.025) < 1e-9);
    QCOMPARE(clopper_pearson(0, 7).low, 0.0);
    // One of two: 1 - (1 - p)² and p² are the tails.
    const ShareInterval half = clopper_pearson(1, 2);
    QVERIFY(std::abs(1 - std::pow(1 - half.low, 2) - 0.025) < 1e-9);
    QVERIFY(std::abs(1 - std::pow(half.high, 2) - 0.025) < 1e-9);
  }
  void more_rows_narrow_it_around_their_share() {
    const ShareInterval few = clopper_pearson(19, 20), many = clopper_pearson(1900, 2000);
    QVERIFY(many.low > few.low && many.high < few.high);
    QVERIFY(many.low < 0.95 && many.high > 0.95 && many.high - many.low < 0.021);
  }
  void nothing_counted_says_nothing() {
    QCOMPARE(clopper_pearson(0, 0).low, 0.0);
    QCOMPARE(clopper_pearson(0, 0).high, 1.0);
  }
};

QTEST_GUILESS_MAIN(TestBinomial)
#include "test_binomial.moc"
