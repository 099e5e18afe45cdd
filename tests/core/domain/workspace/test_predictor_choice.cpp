// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/certificate_file.h"
#include "domain/io/latency_csv.h"
#include "domain/io/parts_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/compare.h"
#include "domain/workspace/devices.h"
#include "domain/workspace/predictor_choice.h"

using namespace hat;

namespace {

const Device here{"this machine", "a processor", 1, "HAT Studio 1, fp32", "2026-02-02T00:00:00Z"};

/// Says `ms` of everything, was fitted on samples of `space` by `device`.
void save(const std::string& path, const Device& device, const SearchSpace& space, int tokens, int beam = 5) {
  PredictorInfo info;
  info.device = device;
  info.source_tokens = info.target_tokens = tokens;
  info.beam = beam;
  info.rows = 200;
  info.feature_norms.fill(1);
  info.coverage = coverage_of(space);
  save_predictor(MlpPredictor({DenseLayer{10, 1, std::vector<float>(10, 0.f), {2.f}}}, info), path);
}

struct World {
  World() {
    workspace.folder = folder.filePath("workspace").toStdString();
    workspace.machine_folder = folder.filePath("machine").toStdString();
    workspace.space = preset_space("sample");
    QDir().mkpath(folder.filePath("workspace"));
    QDir().mkpath(folder.filePath("machine"));
  }
  void bring() {
    workspace.predictor = workspace.folder + "/predictor.safetensors";
    save(workspace.predictor, {"board", "another processor", 4, "an engine", "2026-01-01T00:00:00Z"}, workspace.space,
         20);
  }
  void measured(const Device& device, int tokens = 20, int beam = 5, const DeviceSetting& setting = {}) {
    QDir().mkpath(QString::fromStdString(workspace.own_folder(setting)));
    save(workspace.own_predictor(setting), device, workspace.space, tokens, beam);
    LatencyTable table;
    table.device = device;
    table.source_tokens = table.target_tokens = tokens;
    table.beam = beam;
    table.rows.push_back({features_of(workspace.space.largest()), {1, 10, 0, 0}, workspace.space.largest()});
    write_latency_csv(workspace.own_latency_data(setting), table);
  }
  QTemporaryDir folder;
  Workspace workspace;
};

}  // namespace

class TestPredictorChoice : public QObject {
  Q_OBJECT
 private slots:
  void a_named_predictor_comes_before_all_others() {
    World world;
    world.bring();
    world.measured(here);
    const std::string named = world.folder.filePath("named.safetensors").toStdString();
    save(named, {"x", "x", 1, "x", ""}, world.workspace.space, 20);
    const PredictorChoice choice = choose_predictor(world.workspace, here, named);
    QCOMPARE(choice.origin, PredictorOrigin::given);
    QCOMPARE(choice.file, named);
    QVERIFY_THROWS_EXCEPTION(Error, (void)choose_predictor(world.workspace, here, named + ".none"));
  }
  void this_machines_own_comes_before_the_workspaces() {
    World world;
    world.bring();
    world.measured(here);
    const PredictorChoice choice = choose_predictor(world.workspace, here);
    QCOMPARE(choice.origin, PredictorOrigin::this_machine);
    QCOMPARE(choice.file, world.workspace.own_predictor());
    QCOMPARE(choice.info.rows, std::int64_t(200));
    QVERIFY(choice.mismatches.empty());
  }
  void each_setting_has_a_measurement_of_its_own() {
    World world;
    world.measured(here);
    Device narrow = here;
    narrow.threads = 2;
    narrow.precision = Precision::int8;
    narrow.engine = "HAT Studio 1, int8";
    // Not measured in it yet: the usual one is no answer.
    const PredictorChoice none = choose_predictor(world.workspace, narrow);
    QCOMPARE(none.origin, PredictorOrigin::none);
    QCOMPARE(none.passed_over, world.workspace.own_predictor());
    QVERIFY(keep_other_measurement(world.workspace, narrow).empty());  // nothing has to make room
    world.measured(narrow, 20, 5, setting_of(narrow));
    const PredictorChoice own = choose_predictor(world.workspace, narrow);
    QCOMPARE(own.origin, PredictorOrigin::this_machine);
    QCOMPARE(own.file, world.workspace.own_predictor({2, Precision::int8}));
    QCOMPARE(own.data(world.workspace), world.workspace.own_latency_data({2, Precision::int8}));
    QVERIFY(own.info.device.precision == Precision::int8);
    QCOMPARE(origin_of(world.workspace, own.file), PredictorOrigin::this_machine);
    QCOMPARE(choose_predictor(world.workspace, here).file, world.workspace.own_predictor());
  }
  void the_day_of_the_measurement_does_not_matter() {
    World world;
    Device earlier = here;
    earlier.date = "2020-01-01T00:00:00Z";
    world.measured(earlier);
    QCOMPARE(choose_predictor(world.workspace, here).origin, PredictorOrigin::this_machine);
  }
  void a_measurement_of_something_else_is_passed_over_and_the_reason_told_data() {
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a home folder moved to another processor") << 0 << "processor an old processor (here a processor)";
    QTest::newRow("another version of the engine") << 1 << "engine HAT Studio 0, fp32 (here HAT Studio 1, fp32)";
    QTest::newRow("more threads") << 2 << "threads 8 (here 1)";
    QTest::newRow("a longer sentence") << 3 << "a sentence of 60 and 60 tokens (the workspace's has 20)";
    QTest::newRow("another beam") << 4 << "beam 1 (the workspace's is 5)";
    QTest::newRow("another space")
        << 5 << "fitted on other architectures: the workspace has encoder dim 192 to 256 (fitted on 512 to 640)";
  }
  void a_measurement_of_something_else_is_passed_over_and_the_reason_told() {
    QFETCH(int, what);
    QFETCH(QString, reason);
    World world;
    world.bring();
    Device device = here;
    if (what == 0) device.processor = "an old processor";
    if (what == 1) device.engine = "HAT Studio 0, fp32";
    if (what == 2) device.threads = 8;
    if (what < 5)
      world.measured(device, what == 3 ? 60 : 20, what == 4 ? 1 : 5);
    else
      save(world.workspace.own_predictor(), here, preset_space("wmt14"), 20);
    const PredictorChoice choice = choose_predictor(world.workspace, here);
    QCOMPARE(choice.origin, PredictorOrigin::workspace);
    QCOMPARE(choice.file, world.workspace.predictor);
    QCOMPARE(choice.passed_over, world.workspace.own_predictor());
    QVERIFY2(
        !choice.mismatches.empty() && QString::fromStdString(choice.mismatches.front().english()).startsWith(reason),
        choice.mismatches.empty() ? "none" : choice.mismatches.front().english().c_str());
    const std::string text = predictor_text(choice);
    for (const std::string& part : {world.workspace.predictor, std::string("another processor, 4 threads"),
                                    choice.passed_over, choice.mismatches.front().english()})
      QVERIFY2(text.find(part) != std::string::npos, text.c_str());
  }
  void a_damaged_file_of_this_machine_is_passed_over() {
    World world;
    world.bring();
    write_atomically(world.workspace.own_predictor(), "spoilt");
    QCOMPARE(choose_predictor(world.workspace, here).origin, PredictorOrigin::workspace);
  }
  void without_any_there_is_none_and_it_says_why() {
    World world;
    const PredictorChoice choice = choose_predictor(world.workspace, here);
    QCOMPARE(choice.origin, PredictorOrigin::none);
    QVERIFY(choice.file.empty() && !choice.why.empty());
  }
  void the_data_of_a_choice_is_what_it_was_fitted_to() {
    World world;
    world.bring();
    world.workspace.latency_data = world.workspace.folder + "/latency.csv";
    QFile::copy(HAT_SOURCE_DIR "/resources/sample/latency.csv", QString::fromStdString(world.workspace.latency_data));
    QCOMPARE(choose_predictor(world.workspace, here).data(world.workspace), world.workspace.latency_data);
    world.measured(here);
    QCOMPARE(choose_predictor(world.workspace, here).data(world.workspace), world.workspace.own_latency_data());
  }
  void an_older_measurement_is_kept_as_a_device_before_this_machine_is_measured_again() {
    World world;
    Device old = here;
    old.processor = "an old processor";
    world.measured(old);
    const std::string rows = world.workspace.own_latency_data();
    write_parts_csv(parts_file_of(rows), {old, {}});
    write_certificate(rows, old, {});
    const std::string id = keep_other_measurement(world.workspace, here);
    QVERIFY(!id.empty());
    for (const std::string& file : {parts_file_of(rows), certificate_file_of(rows)})
      QVERIFY(!QFile::exists(QString::fromStdString(file)));
    const auto devices = devices_of(world.workspace);
    QCOMPARE(devices.size(), std::size_t(2));
    QVERIFY(devices[0].data.empty() && devices[0].predictor.empty());  // room for this one
    QCOMPARE(devices[1].id, id);
    QCOMPARE(devices[1].rows, std::int64_t(1));
    QVERIFY(!devices[1].predictor.empty());
    QVERIFY(QFile::exists(QString::fromStdString(parts_file_of(devices[1].data))));
    QVERIFY(read_certificate(devices[1].data, devices[1].device));
    QCOMPARE(devices[1].device.name, std::string("an old processor, 1 thread, HAT Studio 1, fp32"));
    // A second one of the same does not take its place.
    world.measured(old);
    QVERIFY(keep_other_measurement(world.workspace, here) != id);
    QCOMPARE(devices_of(world.workspace).size(), std::size_t(3));
  }
  void a_measurement_of_this_machine_stays_where_it_is() {
    World world;
    QCOMPARE(keep_other_measurement(world.workspace, here), std::string());
    world.measured(here);
    QCOMPARE(keep_other_measurement(world.workspace, here), std::string());
    QVERIFY(QFile::exists(QString::fromStdString(world.workspace.own_latency_data())));
  }
};

QTEST_GUILESS_MAIN(TestPredictorChoice)
#include "test_predictor_choice.moc"
