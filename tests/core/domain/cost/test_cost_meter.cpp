// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>

#include "domain/cost/cost_meter.h"

using namespace hat;

namespace {

/// A folder that looks like /sys/class/powercap.
class FakePowercap {
 public:
  void zone(const std::string& zone, const std::string& name, std::uint64_t uj, std::uint64_t range = 262143328850) {
    std::filesystem::create_directories(path(zone));
    write(zone, "name", name);
    write(zone, "max_energy_range_uj", std::to_string(range));
    energy(zone, uj);
  }
  void energy(const std::string& zone, std::uint64_t uj) { write(zone, "energy_uj", std::to_string(uj)); }
  void write(const std::string& zone, const char* file, const std::string& text) {
    std::ofstream(path(zone) + "/" + file) << text << '\n';
  }
  void lock(const std::string& zone) { std::filesystem::remove(path(zone) + "/energy_uj"); }
  [[nodiscard]] std::string path(const std::string& zone = {}) const {
    return dir_.filePath(QString::fromStdString(zone)).toStdString();
  }

 private:
  QTemporaryDir dir_;
};

struct World {
  FakePowercap rapl;
  double clock = 1000;
  CostMeter meter(CostFactors factors = {}) {
    return CostMeter(std::move(factors), {rapl.path(), [this] { return clock; }});
  }
};

constexpr std::uint64_t joule = 1'000'000;

}  // namespace

class TestCostMeter : public QObject {
  Q_OBJECT
 private slots:
  void packages_and_their_memory_are_added_and_nothing_is_counted_twice() {
    World w;
    w.rapl.zone("intel-rapl:0", "package-0", 100 * joule);
    w.rapl.zone("intel-rapl:0:0", "core", 50 * joule);
    w.rapl.zone("intel-rapl:0:2", "dram", 10 * joule);
    w.rapl.zone("intel-rapl:1", "package-1", 7 * joule);
    w.rapl.zone("intel-rapl:2", "psys", 500 * joule);
    w.rapl.zone("intel-rapl-mmio:0", "package-0", 100 * joule);
    CostMeter meter = w.meter();
    meter.start("search", "2026-01-01T00:00:00Z");
    w.rapl.energy("intel-rapl:0", 1900 * joule);
    w.rapl.energy("intel-rapl:0:0", 1500 * joule);
    w.rapl.energy("intel-rapl:0:2", 1010 * joule);
    w.rapl.energy("intel-rapl:1", 807 * joule);
    w.rapl.energy("intel-rapl:2", 9000 * joule);
    w.rapl.energy("intel-rapl-mmio:0", 1900 * joule);
    w.clock += 60;
    const RunCost cost = meter.stop();
    QVERIFY(cost.source == EnergySource::rapl);
    QCOMPARE(cost.energy_wh, 1.0);  // 1800 + 1000 + 800 J
    QCOMPARE(cost.seconds, 60.0);
    QCOMPARE(cost.counters, std::string("package-0, dram, package-1"));
    QCOMPARE(cost.what, std::string("search"));
    QCOMPARE(cost.started, std::string("2026-01-01T00:00:00Z"));
  }

  void a_counter_that_runs_over_begins_again() {
    World w;
    w.rapl.zone("intel-rapl:0", "package-0", 900 * joule, 1000 * joule);
    CostMeter meter = w.meter();
    meter.start("train", "");
    w.clock += 10;
    w.rapl.energy("intel-rapl:0", 260 * joule);
    QCOMPARE(meter.reading().energy_wh, 0.1);
    w.clock += 10;
    w.rapl.energy("intel-rapl:0", 620 * joule);
    QCOMPARE(meter.stop().energy_wh, 0.2);
  }

  void without_counters_energy_is_the_assumed_watts_and_says_so() {
    World w;
    CostFactors factors;
    factors.assumed_watts = 36;
    CostMeter meter = w.meter(factors);
    meter.start("train", "");
    w.clock += 100;
    const RunCost cost = meter.stop();
    QVERIFY(cost.source == EnergySource::estimate);
    QCOMPARE(cost.energy_wh, 1.0);
    QCOMPARE(cost.source_text(), std::string("estimate: 36 W"));
  }

  void counters_that_only_root_may_read_lead_to_an_estimate() {
    World w;
    w.rapl.zone("intel-rapl:0", "package-0", 0);
    w.rapl.lock("intel-rapl:0");
    CostMeter meter = w.meter();
    meter.start("train", "");
    w.clock += 3600;
    const RunCost cost = meter.stop();
    QVERIFY(cost.source == EnergySource::estimate);
    QCOMPARE(cost.energy_wh, 65.0);
  }

  void a_counter_that_vanishes_half_way_makes_all_of_it_an_estimate() {
    World w;
    w.rapl.zone("intel-rapl:0", "package-0", 0);
    CostMeter meter = w.meter();
    meter.start("train", "");
    w.clock += 1800;
    w.rapl.energy("intel-rapl:0", 36000 * joule);
    QCOMPARE(meter.reading().energy_wh, 10.0);
    w.rapl.lock("intel-rapl:0");
    w.clock += 1800;
    const RunCost cost = meter.stop();
    QVERIFY(cost.source == EnergySource::estimate);
    QVERIFY(cost.counters.empty());
    QCOMPARE(cost.energy_wh, 65.0);
  }

  void what_is_not_a_number_is_not_a_reading() {
    World w;
    w.rapl.zone("intel-rapl:0", "package-0", 5);
    w.rapl.write("intel-rapl:0", "energy_uj", "many");
    QVERIFY(!RaplCounters(w.rapl.path()).readable());
    QVERIFY(!RaplCounters(w.rapl.path("missing")).readable());
  }

  void pauses_cost_neither_time_nor_energy() {
    World w;
    w.rapl.zone("intel-rapl:0", "package-0", 0);
    CostMeter meter = w.meter();
    meter.start("search", "");
    w.clock += 10;
    w.rapl.energy("intel-rapl:0", 3600 * joule);
    meter.pause();
    w.clock += 1000;
    w.rapl.energy("intel-rapl:0", 50000 * joule);
    QCOMPARE(meter.reading().seconds, 10.0);
    meter.resume();
    w.clock += 5;
    w.rapl.energy("intel-rapl:0", 53600 * joule);
    const RunCost cost = meter.stop();
    QCOMPARE(cost.seconds, 15.0);
    QCOMPARE(cost.energy_wh, 2.0);
  }

  void a_meter_can_be_started_again() {
    World w;
    CostMeter meter = w.meter();
    meter.start("train", "a");
    w.clock += 50;
    (void)meter.stop();
    meter.start("search", "b");
    w.clock += 7;
    const RunCost cost = meter.stop();
    QCOMPARE(cost.seconds, 7.0);
    QCOMPARE(cost.what, std::string("search"));
  }
};

QTEST_GUILESS_MAIN(TestCostMeter)
#include "test_cost_meter.moc"
