// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

#include "domain/latency/conformal.h"
#include "domain/latency/present_bound.h"

using namespace hat;

namespace {

/// Ratios of a machine whose times are off by a normal error.
class Machine {
 public:
  Machine(double pace, double noise, unsigned seed) : pace_(pace), error_(0, noise), rng_(seed) {}
  double ratio() { return pace_ * std::exp(error_(rng_)); }

 private:
  double pace_;
  std::normal_distribution<double> error_;
  std::mt19937 rng_;
};

std::vector<double> calibration_at(double noise) {
  Machine machine(1, noise, 1);
  std::vector<double> ratios;
  for (int i = 0; i < 300; ++i) ratios.push_back(machine.ratio());
  std::ranges::sort(ratios);
  return ratios;
}

/// How many of two thousand predictions keep the bound that the ones before them led to.
double kept_share(PresentBound bound, Machine& machine) {
  for (int i = 0; i < 12; ++i) bound.saw(machine.ratio(), 1);
  int kept = 0;
  for (int i = 0; i < 2000; ++i) {
    const double ratio = machine.ratio();
    kept += ratio <= bound.factor();
    bound.saw(5 * ratio, 5);
  }
  return kept / 2000.0;
}

}  // namespace

class TestPresentBound : public QObject {
  Q_OBJECT
 private slots:
  void before_anything_is_seen_the_calibration_promises() {
    const std::vector<double> ratios = calibration_at(0.01);
    const double factor = conformal_factor(ratios, 0.95).value();
    const PresentBound bound(ratios, 0.95);
    QCOMPARE(bound.factor(), factor);
    QCOMPARE(bound.count(), std::size_t{0});
  }
  void a_slower_machine_keeps_what_is_promised_at_nearly_the_same_price() {
    const std::vector<double> ratios = calibration_at(0.01);
    PresentBound bound(ratios, 0.95);
    Machine slower(1.3, 0.01, 2);
    const double kept = kept_share(bound, slower);
    QVERIFY2(kept >= 0.93 && kept <= 0.98, qPrintable(QString::number(kept)));
    for (int i = 0; i < 24; ++i) bound.saw(slower.ratio(), 1);
    QVERIFY(std::abs(bound.pace() - 1.3) < 0.02);
    QVERIFY(bound.price() > 1.01 && bound.price() < 1.04);
  }
  void a_restless_machine_keeps_it_at_a_higher_price() {
    const std::vector<double> ratios = calibration_at(0.01);
    PresentBound bound(ratios, 0.95);
    Machine restless(1.05, 0.03, 3);
    const double kept = kept_share(bound, restless);
    QVERIFY2(kept >= 0.91 && kept <= 0.98, qPrintable(QString::number(kept)));
    for (int i = 0; i < 24; ++i) bound.saw(restless.ratio(), 1);
    QVERIFY(bound.price() > 1.03);
  }
  void tails_of_another_shape_are_promised_as_they_are() {
    // Calibrated on a peak with far tails; today's ratios lie further out on average and never far.
    std::vector<double> ratios(300, 1.0);
    for (std::size_t i = 0; i < ratios.size(); ++i)
      ratios[i] = 1 + (i < 30 ? -0.02 : i >= 270 ? 0.02 : 0.0001 * static_cast<double>(i % 10));
    std::ranges::sort(ratios);
    PresentBound bound(ratios, 0.95);
    std::mt19937 rng(5);
    std::uniform_real_distribution<double> flat(0.99, 1.01);
    for (int i = 0; i < 100; ++i) bound.saw(flat(rng), 1);
    QVERIFY2(bound.factor() > 1.007 && bound.factor() < 1.01, qPrintable(QString::number(bound.factor())));
  }
  void a_calm_moment_lowers_no_promise() {
    const std::vector<double> ratios = calibration_at(0.02);
    const double factor = conformal_factor(ratios, 0.95).value();
    PresentBound bound(ratios, 0.95);
    for (int i = 0; i < 39; ++i) bound.saw(1, 1);
    QVERIFY(bound.price() >= factor / 1.01);
  }
  void what_a_machine_takes_now_displaces_what_it_took_then() {
    const std::vector<double> ratios = calibration_at(0.01);
    PresentBound bound(ratios, 0.95);
    for (int i = 0; i < 50; ++i) bound.saw(2, 1);
    for (int i = 0; i < 100; ++i) bound.saw(1, 1);
    QCOMPARE(bound.pace(), 1.0);
    QCOMPARE(bound.factor(), 1.0);
    QCOMPARE(bound.count(), std::size_t{100});
  }
  void impossible_times_say_nothing() {
    PresentBound bound({0.99, 1, 1.01}, 0.5);
    for (const double ms : {0.0, -1.0, std::numeric_limits<double>::infinity(), std::nan("")}) bound.saw(ms, 1);
    bound.saw(1, 0);
    QCOMPARE(bound.count(), std::size_t{0});
    QCOMPARE(bound.pace(), 1.0);
  }
};

QTEST_GUILESS_MAIN(TestPresentBound)
#include "test_present_bound.moc"
