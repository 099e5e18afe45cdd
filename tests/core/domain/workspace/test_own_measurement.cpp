// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <set>

#include "domain/io/latency_csv.h"
#include "domain/latency/probes.h"
#include "domain/workspace/own_measurement.h"

using namespace hat;

namespace {

struct World {
  World() {
    workspace.folder = folder.filePath("workspace").toStdString();
    workspace.machine_folder = folder.filePath("machine").toStdString();
    workspace.space = preset_space("sample");
  }
  [[nodiscard]] Device here(int threads, Precision precision, const std::string& processor = "a processor") const {
    return {"this machine", processor, threads, "an engine", "2026-01-01T00:00:00Z", precision};
  }
  QTemporaryDir folder;
  Workspace workspace;
};

}  // namespace

/// Where a measurement for a workspace goes, from the window and from the shell.
class TestOwnMeasurement : public QObject {
  Q_OBJECT
 private slots:
  void the_usual_measurement_takes_the_supertransformer_or_random_weights_of_the_space() {
    World world;
    const MeasureConfig random = usual_measurement(world.workspace);
    QVERIFY(random.model.empty());
    QCOMPARE(random.space, std::string("sample"));
    world.workspace.super = ModelInfo();
    world.workspace.super->folder = "super";
    const MeasureConfig config = usual_measurement(world.workspace, {2, Precision::int8});
    QCOMPARE(config.model, std::string("super"));
    QVERIFY(config.threads == 2 && config.precision == Precision::int8 && config.archs.empty());
    QVERIFY(!std::filesystem::exists(world.workspace.machine_folder));
  }

  void a_new_machine_is_probed_first_and_the_usual_measurement_follows_in_batches() {
    World world;
    const MeasureConfig first = first_probes(world.workspace, {2, Precision::int8});
    QCOMPARE(first.probes, usual_probes);
    QVERIFY(first.threads == 2 && first.archs.empty() && without_place(first).validate().empty());
    std::vector<Architecture> known = choose_probes(world.workspace.space, usual_probes);
    std::set<Architecture> usual;
    const MeasureConfig whole = usual_measurement(world.workspace);
    Rng rng(whole.seed);
    for (int i = 0; i < whole.samples; ++i) usual.insert(world.workspace.space.sample(rng));
    int batches = 0;
    while (const std::optional<MeasureConfig> more = further_measurement(world.workspace, known)) {
      QVERIFY(more->resume && more->probes == 0 && !more->archs.empty() && more->archs.size() <= 30);
      for (const std::string& text : more->archs) {
        known.push_back(architecture_from_text(text));
        QVERIFY(usual.contains(known.back()));
      }
      QVERIFY(++batches < 10);
    }
    for (const Architecture& arch : usual) QVERIFY(std::ranges::find(known, arch) != known.end());
    QCOMPARE(std::set<Architecture>(known.begin(), known.end()).size(), known.size());  // none is measured twice
  }

  void a_measurement_and_its_fit_go_where_the_workspace_looks_for_that_setting() {
    const World world;
    MeasureConfig config;
    config.threads = 0;  // all: how many they are, the engine says
    config.precision = Precision::int8;
    config.output = "elsewhere.csv";
    const WorkspaceMeasurement all = measurement_for(world.workspace, config, world.here(4, Precision::int8));
    const DeviceSetting setting{4, Precision::int8};
    QVERIFY(all.device.setting == setting && all.kept.empty());
    QCOMPARE(all.config.output, world.workspace.own_latency_data(setting));
    QCOMPARE(all.fit.data, all.config.output);
    QCOMPARE(all.fit.output, world.workspace.own_predictor(setting));
    QVERIFY(all.config.replace);
    QVERIFY(std::filesystem::is_directory(world.workspace.own_folder(setting)));
  }

  void what_another_processor_measured_stays_as_a_device_of_its_own_unless_it_goes_on() {
    const World world;
    std::filesystem::create_directories(world.workspace.machine_folder);
    LatencyTable table;
    table.device = world.here(1, Precision::fp32, "an older processor");
    table.rows.push_back({features_of(world.workspace.space.largest()), {1, 10, 0, 0}, std::nullopt});
    write_latency_csv(world.workspace.own_latency_data(), table);
    MeasureConfig config;
    config.resume = true;
    const WorkspaceMeasurement more = measurement_for(world.workspace, config, world.here(1, Precision::fp32));
    QVERIFY(more.kept.empty() && !more.config.replace);
    QVERIFY(std::filesystem::exists(world.workspace.own_latency_data()));
    config.resume = false;
    const WorkspaceMeasurement anew = measurement_for(world.workspace, config, world.here(1, Precision::fp32));
    QVERIFY(!anew.kept.empty() && anew.config.replace);
    QVERIFY(!std::filesystem::exists(world.workspace.own_latency_data()));
    QCOMPARE(devices_of(world.workspace).back().id, anew.kept);
  }

  void another_machine_has_its_place_among_the_imported_devices() {
    const World world;
    MeasureConfig config;
    config.host = "pi@board";
    const WorkspaceMeasurement board = measurement_for(world.workspace, config, world.here(1, Precision::fp32));
    QVERIFY(board.device.origin == LatencyDevice::Origin::imported);
    QVERIFY(board.config.output.starts_with(imported_devices_folder(world.workspace)));
    QCOMPARE(board.fit.output, board.device.predictor_file(world.workspace));
  }
};

QTEST_GUILESS_MAIN(TestOwnMeasurement)
#include "test_own_measurement.moc"
