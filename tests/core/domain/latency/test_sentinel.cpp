// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/latency/sentinel.h"

using namespace hat;

namespace {

/// Readings a second apart, at 10 ms times `pace` of each.
SentinelLog log_of(const std::vector<double>& paces, const std::vector<bool>& loaded = {}) {
  SentinelLog log;
  for (std::size_t i = 0; i < paces.size(); ++i)
    log.add(10 * paces[i] * (i % 2 == 0 ? 1.002 : 0.998), static_cast<double>(i), i < loaded.size() && loaded[i]);
  return log;
}
std::vector<double> several(std::initializer_list<std::pair<int, double>> stretches) {
  std::vector<double> paces;
  for (const auto& [count, pace] : stretches) paces.insert(paces.end(), static_cast<std::size_t>(count), pace);
  return paces;
}

}  // namespace

class TestSentinel : public QObject {
  Q_OBJECT
 private slots:
  void what_lies_beside_a_foreign_reading_is_out_of_line() {
    const SentinelLog log = log_of({1, 1, 1, 1.2, 1, 1, 1, 1});
    QCOMPARE(log.stretches(), std::size_t(7));
    for (std::size_t stretch = 0; stretch < 7; ++stretch)
      QCOMPARE(log.out_of_line(stretch), stretch == 2 || stretch == 3);
    QVERIFY(std::abs(log.usual_ms() - 10) < 0.05);
    QVERIFY(std::abs(log.pace(2) - 1.1) < 0.005);
    QVERIFY(std::abs(log.pace(5) - 1) < 0.005);
  }

  void a_machine_that_is_faster_for_a_while_is_out_of_line_too() {
    QVERIFY(log_of(several({{3, 0.9}, {20, 1}})).out_of_line(0));
  }

  void few_readings_show_no_usual() { QVERIFY(!log_of({1, 1.5, 1}).out_of_line(0)); }

  void on_a_noisy_machine_only_more_than_the_noise_is_out_of_line() {
    SentinelLog log;
    for (int i = 0; i < 30; ++i) log.add(i % 2 == 0 ? 10.5 : 9.5, i, false);  // 10 % from one to the next
    for (std::size_t stretch = 0; stretch < log.stretches(); ++stretch) QVERIFY(!log.out_of_line(stretch));
    log.add(20, 30, false);
    QVERIFY(log.out_of_line(log.stretches() - 1));
  }

  void load_counts_where_the_machine_is_quiet_at_times() {
    const auto loaded = [](int quiet, int busy) {
      SentinelLog log;
      log.add(10, 0, false);
      for (int i = 0; i < quiet + busy; ++i) log.add(10, i + 1, i >= quiet);
      return log;
    };
    QVERIFY(loaded(10, 10).loaded(15));
    QVERIFY(!loaded(10, 10).loaded(5));
    QVERIFY(!loaded(1, 10).loaded(8));  // its load is what is usual
    QVERIFY(std::abs(loaded(1, 10).loaded_share() - 10.0 / 11) < 1e-12);
  }

  void the_usual_is_that_of_the_quiet_machine() {
    std::vector<bool> loaded(30, true);
    std::fill_n(loaded.begin(), 10, false);
    const SentinelLog log = log_of(several({{10, 1}, {20, 1.5}}), loaded);  // most of the time it is not
    QVERIFY(std::abs(log.usual_ms() - 10) < 0.05);
    QVERIFY(log.out_of_line(20) && !log.out_of_line(5));
  }

  void a_lasting_change_of_pace_is_found_where_it_is() {
    const SentinelLog log = log_of(several({{20, 1}, {15, 1.25}, {20, 1}}));
    const std::vector<PaceChange> changes = log.changes();
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(changes[0].at_seconds, 20.0);
    QCOMPARE(changes[1].at_seconds, 35.0);
    QVERIFY(std::abs(changes[0].ratio - 1.25) < 0.01);
    QVERIFY(std::abs(changes[1].ratio - 0.8) < 0.01);
    QVERIFY(std::abs(log.drift() - 0.25) < 0.01);
  }

  void an_outlier_is_no_change_and_a_steady_machine_has_none() {
    std::vector<double> paces = several({{40, 1}});
    QVERIFY(log_of(paces).changes().empty());
    QVERIFY(log_of(paces).drift() < 0.005);
    paces[20] = 3;
    QVERIFY(log_of(paces).changes().empty());
    QVERIFY(log_of({1}).changes().empty());
    QCOMPARE(SentinelLog().drift(), 0.0);
  }
};

QTEST_APPLESS_MAIN(TestSentinel)
#include "test_sentinel.moc"
