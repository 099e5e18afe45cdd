// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/metrics/correlation.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

double sign(double x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }

/// tau-b by its definition over all pairs.
double slow_tau(const std::vector<double>& a, const std::vector<double>& b) {
  double both = 0, in_a = 0, in_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      both += sign(a[i] - a[j]) * sign(b[i] - b[j]);
      in_a += a[i] != a[j];
      in_b += b[i] != b[j];
    }
  return in_a == 0 || in_b == 0 ? 0 : both / std::sqrt(in_a * in_b);
}

}  // namespace

class TestCorrelation : public QObject {
  Q_OBJECT
 private slots:
  void kendall_equals_its_definition_with_and_without_ties() {
    Rng rng(7);
    for (const int values : {2, 5, 40, 100000})
      for (const int n : {0, 1, 2, 3, 17, 100}) {
        std::vector<double> a, b;
        for (int i = 0; i < n; ++i) {
          a.push_back(static_cast<double>(uniform_index(rng, values)));
          b.push_back(static_cast<double>(uniform_index(rng, values)) + (i % 3 == 0 ? 0 : a.back()));
        }
        QVERIFY(std::abs(kendall_tau(a, b) - slow_tau(a, b)) < 1e-12);
      }
  }
  void order_and_its_reverse_are_one_and_minus_one() {
    const std::vector<double> up{1, 2, 3, 4}, down{9, 7, 5, -1};
    QVERIFY(std::abs(kendall_tau(up, up) - 1) < 1e-15);
    QVERIFY(std::abs(kendall_tau(up, down) + 1) < 1e-15);
    QVERIFY(std::abs(spearman(up, down) + 1) < 1e-15);
  }
  void spearman_shares_ranks_among_ties_and_pearson_is_linear() {
    // By hand: ranks (0, 1.5, 1.5, 3) against (0, 1, 2, 3): 4.5 / sqrt(4.5 * 5).
    QVERIFY(std::abs(spearman(std::vector<double>{10, 20, 20, 90}, std::vector<double>{1, 2, 3, 4}) -
                     4.5 / std::sqrt(22.5)) < 1e-12);
    QVERIFY(std::abs(pearson(std::vector<double>{1, 2, 3}, std::vector<double>{-2, -4, -6}) + 1) < 1e-12);
    QCOMPARE(pearson(std::vector<double>{1, 1, 1}, std::vector<double>{1, 2, 3}), 0.0);
  }
  void errors_by_hand() {
    const std::vector<double> predicted{11, 18, 30}, measured{10, 20, 30};
    const PredictorErrors errors = errors_of(predicted, measured);
    QCOMPARE(errors.rows, std::int64_t{3});
    QVERIFY(std::abs(errors.rmse_ms - std::sqrt(5.0 / 3)) < 1e-12);
    QVERIFY(std::abs(errors.mape - 0.2 / 3) < 1e-12);
    QVERIFY(std::abs(errors.kendall_tau - 1) < 1e-12);
    QCOMPARE(errors.pairs_wrong, 0.0);
  }
  void pairs_wrong_counts_those_whose_order_differs() {
    const std::vector<double> actual{1, 2, 3, 4};
    QCOMPARE(pairs_wrong(std::vector<double>{4, 3, 2, 1}, actual), 1.0);
    QCOMPARE(pairs_wrong(std::vector<double>{1, 2, 4, 3}, actual), 1.0 / 6);
    QCOMPARE(pairs_wrong(std::vector<double>{5, 5, 5, 5}, actual), 0.5);
    // A pair of equal times has no order that could be wrong.
    QCOMPARE(pairs_wrong(std::vector<double>{1, 2, 3}, std::vector<double>{7, 7, 8}), 0.0);
    QCOMPARE(pairs_wrong(std::vector<double>{}, std::vector<double>{}), 0.0);
  }
  void series_of_different_length_are_an_error() {
    QVERIFY_THROWS_EXCEPTION(Error, (void)rmse(std::vector<double>{1}, std::vector<double>{1, 2}));
  }
};

QTEST_GUILESS_MAIN(TestCorrelation)
#include "test_correlation.moc"
