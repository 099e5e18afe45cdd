// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "support/latency_world.h"
#include "ui/models/latency_rows.h"
#include "ui/pages/latency/device_list.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/latency/measure_form.h"
#include "ui/pages/latency/tables_view.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

/// Another machine, measured through ssh: to the page a device like others.
class TestLatencyRemote : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void another_machine_is_measured_through_ssh_and_becomes_a_device() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    QTest::mouseClick(page.findChild<QPushButton*>("measure"), Qt::LeftButton);
    auto* host = page.form()->findChild<QLineEdit*>("host");
    auto* program = page.form()->findChild<QLineEdit*>("remote_program");
    QVERIFY(host->isVisible() && !program->isVisible() && page.form()->findChild<QCheckBox*>("resume")->isVisible());
    host->setText("-oProxyCommand=reboot");
    QVERIFY(program->isVisible() && !page.form()->findChild<QCheckBox*>("resume")->isVisible());
    page.findChild<QPushButton*>("startMeasuring")->click();
    QVERIFY(page.form()->isVisible() && says(page, "expected a machine as ssh names it"));
    QCOMPARE(world.engine.measurements.load(), 0);
    world.engine.hold = true;
    host->setText(" pi@raspberrypi ");
    page.findChild<QPushButton*>("startMeasuring")->click();
    // It is among the devices while its rows arrive, and this machine is as it was.
    QTRY_COMPARE_WITH_TIMEOUT(page.work()->rows().size(), std::size_t(30), patience);
    QVERIFY(!page.work()->measuresThisMachine());
    const int row = page.devices()->rowOf("pi-raspberrypi");
    QVERIFY(row > 0);
    QCOMPARE(page.devices()->index(row).data().toString(), QString("pi@raspberrypi"));
    QTRY_VERIFY_WITH_TIMEOUT(page.devices()->index(row).data(DeviceModel::FractionRole).toDouble() > 0.1, patience);
    QVERIFY(page.devices()->index(0).data(DeviceModel::FractionRole).toDouble() < 0);
    QTRY_COMPARE_WITH_TIMEOUT(page.tablesView()->rowsModel()->rowCount(), 30, patience);
    world.engine.hold = false;
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isMeasuring() && !page.work()->isFitting() && page.isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(page.report() && page.report()->has_predictor, patience);
    QCOMPARE(world.engine.last_measure.host, std::string("pi@raspberrypi"));
    QCOMPARE(page.report()->samples.size(), std::size_t(150));
    const LatencyDevice* device = page.devices()->device("pi-raspberrypi");
    QVERIFY(device && device->origin == LatencyDevice::Origin::imported && !device->predictor.empty());
    QCOMPARE(device->device.name, std::string("pi@raspberrypi"));
    QCOMPARE(read_latency_csv(world.workspace->own_latency_data()).rows.size(), std::size_t(60));
    // The form offers to measure it again.
    QTest::mouseClick(page.findChild<QPushButton*>("measure"), Qt::LeftButton);
    QCOMPARE(host->text(), QString("pi@raspberrypi"));
  }

  void a_machine_that_cannot_be_reached_is_no_device() {
    World world;
    world.measured(table_of(world.workspace->space, 60));
    world.engine.fails = true;
    world.open();
    LatencyPage page(&world.session);
    shown(page);
    MeasureConfig config = page.work()->usualMeasurement();
    config.host = "nobody";
    page.work()->measure(config);
    QVERIFY(page.devices()->device("nobody"));
    QTRY_VERIFY_WITH_TIMEOUT(!page.work()->isMeasuring(), patience);
    QVERIFY(!page.devices()->device("nobody"));
    QTRY_VERIFY_WITH_TIMEOUT(page.report() && page.report()->samples.size() == 60, patience);
  }
};

QTEST_MAIN(TestLatencyRemote)
#include "test_latency_remote.moc"
