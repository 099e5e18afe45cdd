// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <array>
#include <cmath>

#include "domain/metrics/robust_fit.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// 3 + 2 x + 0 y, with x and y from 0 to 1.
RobustRows line(int count, double noise, int outliers = 0) {
  Rng rng(5);
  const auto draw = [&] { return static_cast<double>(uniform_index(rng, 1001)) / 1000; };
  RobustRows rows;
  rows.columns = 3;
  for (int i = 0; i < count; ++i) {
    const std::array terms{1.0, draw(), draw()};
    double target = 3 + 2 * terms[1] + noise * (draw() - 0.5);
    if (i < outliers) target *= 3;
    rows.add(terms, target, target);
  }
  return rows;
}

}  // namespace

class TestRobustFit : public QObject {
  Q_OBJECT
 private slots:
  void a_line_is_found() {
    const std::vector<double> weights = robust_fit(line(50, 0));
    QVERIFY(std::abs(weights[0] - 3) < 1e-3 && std::abs(weights[1] - 2) < 1e-3 && std::abs(weights[2]) < 1e-3);
  }
  void a_tenth_of_wild_rows_hardly_moves_it() {
    const std::vector<double> weights = robust_fit(line(200, 0.1, 20));
    QVERIFY(std::abs(weights[0] - 3) < 0.1 && std::abs(weights[1] - 2) < 0.15);
  }
  void no_weight_is_below_zero_where_none_may_be() {
    RobustRows rows;
    rows.columns = 2;
    for (int i = 1; i <= 20; ++i) rows.add(std::array{1.0, static_cast<double>(i)}, 30.0 - i);
    QVERIFY(robust_fit(rows, {false, 1e6})[1] < 0);
    const std::vector<double> weights = robust_fit(rows, {true, 1e6});
    QCOMPARE(weights[1], 0.0);
    QVERIFY(weights[0] > 15 && weights[0] < 25);
  }
  void rows_that_fit_exactly_are_not_believed_beyond_an_error_that_is_taken_for_granted() {
    const RobustRows rows = line(3, 0.5);  // as many weights as rows
    const RobustFit exact = robust_fit_with_errors(rows, {false, 100});
    QVERIFY(std::abs(exact.errors[0]) < 1e-3);
    const RobustFit careful = robust_fit_with_errors(rows, {false, 0.2, 0.2});
    QVERIFY(careful.usual_error >= 0.2);
    double sum = 0;
    for (const double error : careful.errors) sum += std::abs(error);
    QVERIFY(sum > 0.1);
  }
  void columns_without_variation_and_odd_rows_are_harmless() {
    RobustRows rows = line(50, 0);
    const std::vector<double> weights = robust_fit(rows);
    rows.add(std::array{1.0, 1.0, std::nan("")}, 5);
    rows.add(std::array{1.0, 1.0, 1.0}, std::nan(""));
    rows.add(std::array{1.0, 1.0, 1.0}, 5, 0);
    QVERIFY(robust_fit(rows) == weights);
    QVERIFY(robust_fit(RobustRows{2, {}, {}}) == std::vector<double>(2, 0));
  }
};

QTEST_GUILESS_MAIN(TestRobustFit)
#include "test_robust_fit.moc"
