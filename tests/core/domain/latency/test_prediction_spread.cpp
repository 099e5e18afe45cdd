// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>

#include "domain/latency/prediction_spread.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

bool near(double a, double b, double most = 1e-6) { return std::abs(a - b) <= most; }

/// About a normal one, of mean 0 and deviation 1.
double drawn(Rng& rng) {
  double sum = -6;
  for (int i = 0; i < 12; ++i) sum += static_cast<double>(uniform_index(rng, 1'000'001)) / 1e6;
  return sum;
}

std::vector<double> ratios(Rng& rng, std::size_t count, double pace, double deviation) {
  std::vector<double> all;
  for (std::size_t i = 0; i < count; ++i) all.push_back(pace * std::exp(deviation * drawn(rng)));
  return all;
}

}  // namespace

class TestPredictionSpread : public QObject {
  Q_OBJECT
 private slots:
  void three_ratios_are_taken_as_log_normal() {
    // Logarithms -0.1, 0, 0.1: mean 0, deviation 0.1; Student's t of two degrees of freedom is 4.303.
    const auto spread = spread_of(std::vector{std::exp(-0.1), 1.0, std::exp(0.1)});
    QVERIFY(spread);
    QVERIFY(near(spread->centre, 0));
    QVERIFY(near(spread->high, 4.303 * 0.1 * std::sqrt(4.0 / 3)) && near(spread->low, -spread->high));
    QVERIFY(near(spread->pair, 4.303 * 0.1 * std::sqrt(2.0)));
  }
  void many_ratios_keep_their_own_ends() {
    // 39 of them: the 97.5 % rank of a fortieth is the last.
    std::vector<double> all;
    for (int i = 0; i < 39; ++i) all.push_back(std::exp(0.01 * i));
    const auto spread = spread_of(all);
    QVERIFY(spread);
    QVERIFY(near(spread->centre, 0.19));
    QVERIFY(near(spread->low, 0) && near(spread->high, 0.38));
    // Of the 741 pairs 39 - d are d apart: 696, less than 95 of 100, are at most 0.29 apart, and 0.30 is next.
    QVERIFY2(near(spread->pair, 0.30), qPrintable(QString::number(spread->pair)));
  }
  void the_pace_of_a_machine_is_not_in_the_difference_of_two_architectures() {
    Rng rng(1);
    const auto usual = spread_of(ratios(rng, 200, 1, 0.02));
    Rng again(1);
    const auto slow = spread_of(ratios(again, 200, 1.3, 0.02));
    QVERIFY(usual && slow);
    QVERIFY(near(usual->pair, slow->pair));
    QVERIFY(near(slow->centre - usual->centre, std::log(1.3)));
  }
  void ninety_five_of_a_hundred_new_ones_lie_inside_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("a few") << 6;
    QTest::newRow("many") << 100;
  }
  void ninety_five_of_a_hundred_new_ones_lie_inside() {
    QFETCH(int, count);
    Rng rng(5);
    int singles = 0, pairs = 0;
    constexpr int rounds = 4000;
    for (int i = 0; i < rounds; ++i) {
      const auto spread = spread_of(ratios(rng, static_cast<std::size_t>(count), 1.1, 0.05));
      const std::vector<double> fresh = ratios(rng, 2, 1.1, 0.05);
      const double one = std::log(fresh[0]), other = std::log(fresh[1]);
      singles += spread->low <= one && one <= spread->high;
      pairs += std::abs(one - other) <= spread->pair;
    }
    QVERIFY2(std::abs(singles / double(rounds) - 0.95) < 0.015, qPrintable(QString::number(singles)));
    QVERIFY2(std::abs(pairs / double(rounds) - 0.95) < 0.015, qPrintable(QString::number(pairs)));
  }
  void too_few_and_impossible_ratios_tell_nothing() {
    QVERIFY(!spread_of(std::vector{1.0, 1.1}));
    QVERIFY(!spread_of(std::vector{1.0, 1.1, 0.0}));
    QVERIFY(!spread_of(std::vector{1.0, 1.1, std::numeric_limits<double>::infinity()}));
  }
  void a_predictor_without_calibration_has_its_mean_error() {
    PredictorInfo info;
    QVERIFY(!spread_of(info));
    info.held_out.rows = 30;
    info.held_out.mape = 0.02;
    const auto spread = spread_of(info);
    QVERIFY(spread);
    const double deviation = 0.02 / std::sqrt(2 / std::acos(-1.0));
    QVERIFY(near(spread->high, 1.95996 * deviation) && near(spread->low, -spread->high));
    QVERIFY(near(spread->pair, spread->high * std::sqrt(2.0)));
    info.calibration = {1 / 1.01, 1.0, 1.01};
    QVERIFY(near(spread_of(info)->high, 4.303 * std::log(1.01) * std::sqrt(4.0 / 3), 1e-4));
  }
};

QTEST_GUILESS_MAIN(TestPredictionSpread)
#include "test_prediction_spread.moc"
