// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include "domain/latency/conformal.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// Skewed, as times are: rarely much slower.
double skewed(Rng& rng) {
  const double u = static_cast<double>(uniform_index(rng, 1000000)) / 1000000;
  return 0.97 + 0.03 * u * u * u * u * 10;
}

std::vector<double> draws(Rng& rng, std::size_t count) {
  std::vector<double> values;
  for (std::size_t i = 0; i < count; ++i) values.push_back(skewed(rng));
  return values;
}

}  // namespace

class TestConformal : public QObject {
  Q_OBJECT
 private slots:
  void the_rank_is_that_of_one_more_row() {
    std::vector<double> ratios;
    for (int i = 1; i <= 19; ++i) ratios.push_back(i);
    QCOMPARE(conformal_factor(ratios, 0.95).value(), 19.0);
    QCOMPARE(conformal_factor(ratios, 0.9).value(), 18.0);
    QCOMPARE(conformal_factor(ratios, 0.5).value(), 10.0);
    QCOMPARE(conformal_factor(ratios, 0.01).value(), 1.0);
    ratios.pop_back();
    QVERIFY(!conformal_factor(ratios, 0.95));
  }
  void too_few_rows_and_no_confidence_promise_nothing() {
    const std::vector<double> ratios(30, 1.0);
    QVERIFY(!conformal_factor({}, 0.5));
    for (const double odd : {0.0, 1.0, -1.0, std::nan("")}) QVERIFY(!conformal_factor(ratios, odd));
  }
  void a_prediction_that_no_factor_saves_is_never_promised() {
    std::vector<double> ratios(20, 1.0);
    ratios.back() = std::numeric_limits<double>::infinity();
    QVERIFY(!conformal_factor(ratios, 0.99));
    QCOMPARE(conformal_factor(ratios, 0.9).value(), 1.0);
  }
  void as_many_new_rows_keep_the_promise_as_it_says_data() {
    QTest::addColumn<double>("confidence");
    QTest::addColumn<int>("rows");
    QTest::newRow("95 % of 40 rows") << 0.95 << 40;
    QTest::newRow("95 % of 200 rows") << 0.95 << 200;
    QTest::newRow("80 % of 30 rows") << 0.8 << 30;
    QTest::newRow("50 % of 9 rows") << 0.5 << 9;
  }
  void as_many_new_rows_keep_the_promise_as_it_says() {
    QFETCH(double, confidence);
    QFETCH(int, rows);
    Rng rng(3);
    constexpr int trials = 4000;
    int kept = 0;
    for (int i = 0; i < trials; ++i) {
      std::vector<double> ratios = draws(rng, static_cast<std::size_t>(rows));
      std::ranges::sort(ratios);
      kept += skewed(rng) <= conformal_factor(ratios, confidence).value();
    }
    const double expected = std::ceil((rows + 1) * confidence - 1e-9) / (rows + 1);
    const double allowed = 3 * std::sqrt(expected * (1 - expected) / trials);
    const double share = static_cast<double>(kept) / trials;
    QVERIFY2(std::abs(share - expected) <= allowed, fmt::format("{} of {}", share, expected).c_str());
  }
  void a_calibration_is_ascending_and_thinned_by_place() {
    std::vector<double> ratios;
    for (int i = 0; i < 1000; ++i) ratios.push_back(1000 - i);
    ratios[3] = std::nan("");
    ratios[5] = -1;
    const std::vector<double> kept = calibration_of(ratios, 100);
    QCOMPARE(kept.size(), std::size_t(100));
    QVERIFY(std::ranges::is_sorted(kept));
    QVERIFY(kept.front() < 20 && kept.back() > 980);
    QCOMPARE(calibration_of({}).size(), std::size_t(0));
  }
  void every_row_is_predicted_once_by_a_fit_that_has_not_seen_it() {
    const std::vector<double> measured(23, 2.0);
    std::vector<int> seen(23, 0);
    const std::vector<double> ratios = cross_ratios(
        measured,
        [&](std::span<const std::size_t> fitted, std::span<const std::size_t> out) {
          for (const std::size_t row : out) {
            ++seen[row];
            if (std::ranges::find(fitted, row) != fitted.end()) seen[row] = 100;
          }
          if (fitted.size() + out.size() != 23) seen[0] = 100;
          return std::vector<double>(out.size(), out.front() == 0 ? -1.0 : 4.0);
        },
        5);
    QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
    QVERIFY(std::isinf(ratios.front()));
    QCOMPARE(ratios.back(), 0.5);
    QVERIFY(cross_ratios(std::vector<double>{1.0}, {}).empty());
  }
};

QTEST_GUILESS_MAIN(TestConformal)
#include "test_conformal.moc"
