// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/latency/estimator.h"

using namespace hat;

class TestEstimator : public QObject {
  Q_OBJECT
 private slots:
  void each_estimator_takes_its_own_place_in_the_runs() {
    const std::vector<double> runs{30, 11, 13, 10, 12, 14};  // 10 to 14, and one that something held up
    QCOMPARE(estimate(runs, Estimator::minimum), 10.0);
    QCOMPARE(estimate(runs, Estimator::quantile_20), 11.0);
    QCOMPARE(estimate(runs, Estimator::median), 12.5);
    QCOMPARE(estimate(runs, Estimator::trimmed_mean), 15.0);  // fewer than ten runs have no tenth
    QCOMPARE(estimate({1, 2, 3, 4, 5, 6, 7, 8, 9, 100}, Estimator::trimmed_mean), 5.5);
    QCOMPARE(estimate({10, 20}, Estimator::quantile_20), 12.0);
    for (const Estimator one :
         {Estimator::trimmed_mean, Estimator::median, Estimator::minimum, Estimator::quantile_20}) {
      QCOMPARE(estimate({7}, one), 7.0);
      QCOMPARE(estimate({}, one), 0.0);
    }
  }

  void halves_disagree_by_what_lies_between_them() {
    QVERIFY(std::abs(mean_disagreement({99, 102}, {101, 98}) - 0.03) < 1e-12);  // 2 % and 4 %
    QCOMPARE(mean_disagreement({5, 7}, {5, 7}), 0.0);
    QVERIFY(std::abs(mean_disagreement({99, 0}, {101, 3}) - 0.02) < 1e-12);  // what one half lacks tells nothing
    QVERIFY(mean_disagreement({}, {}) < 0);
  }
};

QTEST_APPLESS_MAIN(TestEstimator)
#include "test_estimator.moc"
