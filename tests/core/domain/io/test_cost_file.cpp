// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/cost_file.h"
#include "domain/io/file.h"

using namespace hat;

namespace {

RunCost some_cost(double seconds, double energy_wh) {
  RunCost cost{"train", "2026-01-02T03:04:05Z", seconds, energy_wh, EnergySource::rapl, "package-0, dram", {}};
  cost.factors.co2_name = "a grid: \"ours\"";
  return cost;
}

std::string said(auto call) {
  try {
    call();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

class TestCostFile : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  double clock_ = 0;

  std::string folder(const char* name) {
    const std::string path = dir_.filePath(name).toStdString();
    std::filesystem::create_directories(path);
    return path;
  }
  CostRecorder recorder(const std::string& output, bool resumed = false) {
    return CostRecorder("train", output, resumed, {},
                        {dir_.filePath("no powercap").toStdString(), [this] { return clock_; }});
  }

 private slots:
  void init() { qputenv("XDG_CONFIG_HOME", dir_.filePath("config").toUtf8()); }

  void a_run_whose_result_has_a_duration_has_no_other_one_in_its_cost() {
    const std::string run = folder("one duration");
    CostRecorder one = recorder(run);
    clock_ = 100;
    one.start();
    one.note();
    clock_ = 119;
    const RunCost cost = one.finish(18.5);
    QCOMPARE(cost.seconds, 18.5);
    QCOMPARE(cost.energy_wh, 18.5 * cost.factors.assumed_watts / 3600);  // no counters here: time makes the estimate
    QCOMPARE(one.finish().seconds, 18.5);
    QCOMPARE(read_costs(cost_file_of(run)).front().seconds, 18.5);
  }
  void costs_are_read_as_they_were_written() {
    const std::string file = dir_.filePath("cost.yaml").toStdString();
    RunCost estimate = some_cost(60, 1.5);
    estimate.source = EnergySource::estimate;
    estimate.counters.clear();
    estimate.factors = {100, 30, "hydro", 0.25, 2, "EUR"};
    const std::vector<RunCost> costs{some_cost(7.5, 0.125), estimate};
    write_costs(file, costs);
    QVERIFY(read_costs(file) == costs);
    QVERIFY(read_costs(dir_.filePath("missing").toStdString()).empty());
    const std::string text = read_file(file);
    QVERIFY2(text.find("co2_g: ") != std::string::npos && text.find("money: ") != std::string::npos, text.c_str());
  }

  void a_damaged_file_is_refused_with_the_field_s_name() {
    const std::string file = dir_.filePath("damaged.yaml").toStdString();
    write_atomically(file,
                     "sessions:\n  - {verb: train, started: x, seconds: many, energy_wh: 1, energy_source: sun}\n");
    const std::string message = said([&] { (void)read_costs(file); });
    QVERIFY2(message.find("sessions[1].seconds") != std::string::npos, message.c_str());
    QVERIFY2(message.find("expected one of RAPL, estimate, got \"sun\"") != std::string::npos, message.c_str());
    write_atomically(file, "runs: []\n");
    QVERIFY(said([&] { (void)read_costs(file); }).find("sessions") != std::string::npos);
  }

  void the_file_lies_in_the_run_s_folder_or_beside_the_data() {
    QCOMPARE(cost_file_of("runs/a"), std::string("runs/a/cost.yaml"));
    QCOMPARE(cost_file_of("m/latency.csv"), std::string("m/latency.cost.yaml"));
    QCOMPARE(cost_file_of("m/predictor.safetensors"), std::string("m/predictor.cost.yaml"));
    QCOMPARE(cost_file_of("runs/a.1"), std::string("runs/a.1/cost.yaml"));
    QCOMPARE(cost_file_of(""), std::string());
  }

  void what_never_came_to_be_has_no_cost() {
    const std::string predictor = dir_.filePath("cancelled.safetensors").toStdString();
    CostRecorder cancelled = recorder(predictor);
    cancelled.start();
    cancelled.note();
    cancelled.finish();
    QVERIFY(!std::filesystem::exists(cost_file_of(predictor)));
    write_atomically(predictor, "fitted");
    CostRecorder whole = recorder(predictor);
    whole.start();
    whole.note();
    whole.finish();
    QVERIFY(std::filesystem::exists(cost_file_of(predictor)));
  }

  void a_session_is_kept_and_a_resumed_one_joins_it() {
    const std::string run = folder("run");
    for (int session = 0; session < 2; ++session) {
      CostRecorder one = recorder(run, session == 1);
      one.start();
      clock_ += 30 + session;
      one.note();
      clock_ += 1;
      QCOMPARE(one.finish().seconds, 31.0 + session);
      QVERIFY(one.problem().empty());
    }
    const std::vector<RunCost> costs = read_costs(run + "/cost.yaml");
    QCOMPARE(costs.size(), std::size_t(2));
    QCOMPARE(costs[0].seconds, 31.0);
    QCOMPARE(costs[1].seconds, 32.0);
    QVERIFY(costs[0].started.ends_with("Z"));
    CostRecorder anew = recorder(run);
    anew.start();
    anew.note();
    anew.finish();
    QCOMPARE(read_costs(run + "/cost.yaml").size(), std::size_t(1));
  }

  void a_long_session_is_written_while_it_goes_on() {
    const std::string run = folder("long");
    CostRecorder one = recorder(run);
    one.start();
    clock_ += 59;
    one.note();
    QVERIFY(read_costs(run + "/cost.yaml").empty());
    clock_ += 2;
    one.note();
    QCOMPARE(read_costs(run + "/cost.yaml").at(0).seconds, 61.0);
  }

  void what_never_began_leaves_nothing_behind() {
    const std::string run = folder("silent");
    write_costs(run + "/cost.yaml", {some_cost(5, 1)});
    CostRecorder silent = recorder(run, true);
    silent.start();
    clock_ += 10;
    silent.finish();
    QCOMPARE(read_costs(run + "/cost.yaml").size(), std::size_t(1));
    CostRecorder nowhere = recorder(dir_.filePath("not there").toStdString());
    nowhere.start();
    nowhere.note();
    nowhere.finish();
    QVERIFY(!QFileInfo::exists(dir_.filePath("not there")));
  }

  void a_damaged_file_is_left_alone_and_does_not_fail_the_run() {
    const std::string run = folder("spoilt");
    write_atomically(run + "/cost.yaml", "sessions: 3\n");
    CostRecorder one = recorder(run, true);
    one.start();
    one.note();
    one.finish();
    QVERIFY(one.problem().english().find("sessions") != std::string::npos);
    QCOMPARE(read_file(run + "/cost.yaml"), std::string("sessions: 3\n"));
  }

  void factors_come_from_the_user_s_file() {
    QVERIFY(load_cost_factors() == CostFactors{});
    CostFactors mine;
    mine.assumed_watts = 12.5;
    mine.currency = "EUR";
    save_cost_factors(mine);
    QVERIFY(load_cost_factors() == mine);
    mine.price_per_kwh = -1;
    QVERIFY(said([&] { save_cost_factors(mine); }).find("price_per_kwh") != std::string::npos);
    write_atomically(user_config_folder() + "/cost.yaml", "assumed_wats: 3\n");
    const std::string message = said([] { (void)load_cost_factors(); });
    QVERIFY2(message.find("did you mean assumed_watts?") != std::string::npos, message.c_str());
    write_atomically(user_config_folder() + "/cost.yaml", "assumed_watts: 0\n");
    QVERIFY(said([] { (void)load_cost_factors(); }).find("assumed_watts") != std::string::npos);
  }

  void a_result_s_json_gains_its_cost() {
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(with_cost("{\"updates\": 7}", some_cost(2, 1000)))).object();
    QCOMPARE(json["updates"].toInt(), 7);
    const QJsonObject cost = json["cost"].toObject();
    QCOMPARE(cost["seconds"].toDouble(), 2.0);
    QCOMPARE(cost["energy_source"].toString(), QString("RAPL"));
    QCOMPARE(cost["counters"].toString(), QString("package-0, dram"));
    QCOMPARE(cost["co2_g"].toDouble(), 432.7);
    QCOMPARE(cost["co2_g_per_kwh"].toDouble(), 432.7);
    QCOMPARE(cost["currency"].toString(), QString("USD"));
  }
};

QTEST_GUILESS_MAIN(TestCostFile)
#include "test_cost_file.moc"
