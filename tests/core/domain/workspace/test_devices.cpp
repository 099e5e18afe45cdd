// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/latency_csv.h"
#include "domain/workspace/devices.h"
#include "support/latency_tables.h"

using namespace hat;

namespace {

struct World {
  World() {
    workspace.folder = folder.filePath("workspace").toStdString();
    workspace.machine_folder = folder.filePath("machine").toStdString();
    QDir().mkpath(folder.filePath("workspace"));
    QDir().mkpath(folder.filePath("machine"));
  }
  [[nodiscard]] std::string path(const char* name) const { return folder.filePath(name).toStdString(); }
  QTemporaryDir folder;
  Workspace workspace;
};

LatencyTable table_of_rows(int rows, const std::string& name = {}) {
  LatencyTable table;
  table.device = {name, "a processor", 2, "an engine", "2026-01-01T00:00:00Z"};
  table.source_tokens = table.target_tokens = 30;
  table.beam = 5;
  Rng rng(1);
  const SearchSpace space = preset_space("wmt14");
  for (int i = 0; i < rows; ++i)
    table.rows.push_back({features_of(space.sample(rng)), {1, 10.0 + i, 0, 0}, std::nullopt});
  return table;
}

}  // namespace

class TestDevices : public QObject {
  Q_OBJECT
 private slots:
  void this_machine_is_there_before_it_was_measured() {
    const World world;
    const auto devices = devices_of(world.workspace);
    QCOMPARE(devices.size(), std::size_t(1));
    QVERIFY(devices[0].origin == LatencyDevice::Origin::own);
    QVERIFY(devices[0].data.empty() && devices[0].predictor.empty() && devices[0].rows == 0);
    QCOMPARE(devices[0].predictor_file(world.workspace), world.workspace.own_predictor());
  }

  void what_of_this_machine_is_not_measured_is_told_by_threads_and_precision() {
    World world;
    const auto ids = [&](int all_threads) {
      std::vector<std::string> found;
      for (const LatencyDevice& one : unmeasured_devices(world.workspace, devices_of(world.workspace), all_threads)) {
        if (one.origin != LatencyDevice::Origin::own || !one.data.empty() || !one.predictor.empty()) return found;
        found.push_back(one.id);
      }
      return found;
    };
    // The usual setting is among the devices from the start.
    QCOMPARE(ids(1), (std::vector<std::string>{"own-1-thread-bf16", "own-1-thread-int8"}));
    QCOMPARE(ids(4), (std::vector<std::string>{"own-1-thread-bf16", "own-1-thread-int8", "own-4-threads-fp32",
                                               "own-4-threads-bf16", "own-4-threads-int8"}));
    const DeviceSetting measured{4, Precision::int8};
    QDir().mkpath(QString::fromStdString(world.workspace.own_folder(measured)));
    write_latency_csv(world.workspace.own_latency_data(measured), table_of_rows(3));
    QCOMPARE(ids(4), (std::vector<std::string>{"own-1-thread-bf16", "own-1-thread-int8", "own-4-threads-fp32",
                                               "own-4-threads-bf16"}));
    QCOMPARE(ids(0), ids(1));
  }

  void each_setting_of_this_machine_is_a_device_of_its_own() {
    World world;
    const DeviceSetting two{2, Precision::int8}, four{4, Precision::fp32};
    LatencyTable table = table_of_rows(3);
    table.device.precision = Precision::int8;
    write_latency_csv(world.workspace.own_latency_data(), table_of_rows(5));
    for (const DeviceSetting& setting : {four, two}) {
      QDir().mkpath(QString::fromStdString(world.workspace.own_folder(setting)));
      write_latency_csv(world.workspace.own_latency_data(setting), table);
    }
    QDir().mkpath(world.folder.filePath("machine/settings/2-threads-int9"));  // nobody's
    QVERIFY(QFile::copy(QString::fromStdString(world.workspace.own_latency_data(two)),
                        world.folder.filePath("machine/settings/2-threads-int9/latency.csv")));
    const auto devices = devices_of(world.workspace);
    QCOMPARE(devices.size(), std::size_t(3));
    QCOMPARE(devices[0].id, std::string("own"));
    QCOMPARE(devices[0].rows, std::int64_t(5));
    QCOMPARE(devices[1].id, std::string("own-2-threads-int8"));
    QVERIFY(devices[1].setting == two);
    QVERIFY(devices[1].device.precision == Precision::int8);  // as its sidecar says
    QCOMPARE(devices[1].rows, std::int64_t(3));
    QCOMPARE(devices[1].predictor_file(world.workspace), world.workspace.own_predictor(two));
    QCOMPARE(devices[2].id, std::string("own-4-threads-fp32"));
  }

  void a_predictor_that_was_fitted_to_few_rows_says_how_rough_it_is() {
    World world;
    write_latency_csv(world.workspace.own_latency_data(), table_of_rows(10));
    test::save_plain_predictor(world.workspace.own_predictor(), 10, {}, {}, {}, 0.06);
    QCOMPARE(devices_of(world.workspace)[0].expected_error, 0.06);
    test::save_plain_predictor(world.workspace.own_predictor(), 40, {});
    QCOMPARE(devices_of(world.workspace)[0].expected_error, 0.0);
    write_atomically(world.workspace.own_predictor(), "damaged");
    QCOMPARE(devices_of(world.workspace)[0].expected_error, 0.0);
  }

  void what_the_workspace_brings_along_is_described_by_its_sidecar() {
    World world;
    world.workspace.latency_data = world.path("workspace/latency.csv");
    write_latency_csv(world.workspace.latency_data, table_of_rows(7, "a board"));
    const auto devices = devices_of(world.workspace);
    QCOMPARE(devices.size(), std::size_t(2));
    QVERIFY(devices[1].origin == LatencyDevice::Origin::workspace);
    QCOMPARE(devices[1].device.processor, std::string("a processor"));
    QCOMPARE(devices[1].rows, std::int64_t(7));
    QCOMPARE(devices[1].beam, 5);
    QVERIFY(devices[1].predictor.empty());
    // A fit of it must not go into a folder that may be read-only.
    QVERIFY(!devices[1].predictor_file(world.workspace).starts_with(world.workspace.folder));
    write_atomically(devices[1].predictor_file(world.workspace), "x");
    QCOMPARE(devices_of(world.workspace)[1].predictor, devices[1].predictor_file(world.workspace));
  }

  void an_imported_csv_is_kept_named_after_its_file_and_replaces_one_of_its_name() {
    World world;
    const std::string csv = world.path("titan xp, en-de.csv");
    write_latency_csv(csv, table_of_rows(5));
    QFile::remove(QString::fromStdString(device_file_of(csv)));  // HAT's own files have no sidecar
    const std::string id = import_latency_data(world.workspace, csv);
    QFile::remove(QString::fromStdString(csv));
    auto devices = devices_of(world.workspace);
    QCOMPARE(devices.size(), std::size_t(2));
    QCOMPARE(devices[1].id, id);
    QVERIFY(id.find_first_of(" ,/") == std::string::npos);
    QCOMPARE(devices[1].device.name, std::string("titan xp, en-de"));
    QCOMPARE(read_latency_csv(devices[1].data).rows.size(), std::size_t(5));
    write_atomically(devices[1].predictor_file(world.workspace), "x");
    write_latency_csv(csv, table_of_rows(6));
    QCOMPARE(import_latency_data(world.workspace, csv), id);
    devices = devices_of(world.workspace);
    QCOMPARE(devices.size(), std::size_t(2));
    QCOMPARE(devices[1].rows, std::int64_t(6));
    QVERIFY(devices[1].predictor.empty());  // it was of other rows
  }

  void a_file_that_is_no_data_set_is_refused_and_nothing_is_kept() {
    World world;
    write_atomically(world.path("notes.csv"), "a,b\n1,2\n");
    QVERIFY_THROWS_EXCEPTION(Error, (void)import_latency_data(world.workspace, world.path("notes.csv")));
    QCOMPARE(devices_of(world.workspace).size(), std::size_t(1));
  }

  void only_an_imported_device_can_be_removed() {
    World world;
    write_latency_csv(world.path("pi.csv"), table_of_rows(5, "a board"));
    (void)import_latency_data(world.workspace, world.path("pi.csv"));
    auto devices = devices_of(world.workspace);
    QCOMPARE(devices[1].device.name, std::string("a board"));
    QVERIFY_THROWS_EXCEPTION(Error, remove_device(world.workspace, devices[0]));
    remove_device(world.workspace, devices[1]);
    QCOMPARE(devices_of(world.workspace).size(), std::size_t(1));
  }

  void a_device_is_called_as_people_called_it_until_they_take_it_back() {
    World world;
    world.workspace.latency_data = world.path("workspace/latency.csv");
    write_latency_csv(world.workspace.latency_data, table_of_rows(7, "a board"));
    rename_device(world.workspace, "workspace", "Board in the \"lab\"");
    rename_device(world.workspace, "own", "My laptop");
    auto devices = devices_of(world.workspace);
    QCOMPARE(devices[0].given_name, std::string("My laptop"));
    QCOMPARE(devices[1].given_name, std::string("Board in the \"lab\""));
    QCOMPARE(devices[1].device.name, std::string("a board"));  // its files stay as they are
    rename_device(world.workspace, "workspace", "");
    devices = devices_of(world.workspace);
    QCOMPARE(devices[0].given_name, std::string("My laptop"));
    QVERIFY(devices[1].given_name.empty());
  }
};

QTEST_GUILESS_MAIN(TestDevices)
#include "test_devices.moc"
