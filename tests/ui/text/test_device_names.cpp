// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/text/device_names.h"

using namespace hat;
using namespace hat::ui;

class TestDeviceNames : public QObject {
  Q_OBJECT
 private slots:
  void a_device_keeps_its_series_whoever_joins_behind_it() {
    std::vector<LatencyDevice> devices(3);
    devices[0].origin = LatencyDevice::Origin::own;
    devices[1].origin = LatencyDevice::Origin::workspace;
    devices[2].origin = LatencyDevice::Origin::imported;
    QCOMPARE(deviceSeries(devices, 0), 3);
    QCOMPARE(deviceSeries(devices, 1), 0);
    QCOMPARE(deviceSeries(devices, 2), 1);
    devices.resize(9, devices[2]);
    QCOMPARE(deviceSeries(devices, 2), 1);
    QCOMPARE(deviceSeries(devices, 4), 4);  // S4 is this machine's
    QCOMPARE(deviceSeries(devices, 6), 0);  // six series go round
    QCOMPARE(deviceSeries(devices, 99), 0);
  }
  void what_all_names_end_with_is_said_by_none() {
    QCOMPARE(shortDeviceTitles({"Xeon, WMT'14 En-De", "TITAN Xp, WMT'14 En-De"}), QStringList({"Xeon", "TITAN Xp"}));
    QCOMPARE(shortDeviceTitles({"Xeon, WMT'14 En-De", "TITAN Xp, IWSLT"}),
             QStringList({"Xeon, WMT'14 En-De", "TITAN Xp, IWSLT"}));
    QCOMPARE(shortDeviceTitles({"Xeon, WMT'14 En-De"}), QStringList({"Xeon, WMT'14 En-De"}));
    QCOMPARE(shortDeviceTitles({"Xeon", "TITAN Xp"}), QStringList({"Xeon", "TITAN Xp"}));
  }
  void threads_that_nobody_told_are_not_made_up() {
    Device gpu;
    gpu.processor = "Nvidia TITAN Xp";
    QCOMPARE(processorText(gpu), QString("Nvidia TITAN Xp"));
    gpu.threads = 1;
    QCOMPARE(processorText(gpu), QString("Nvidia TITAN Xp, 1 thread"));
    QCOMPARE(processorText(Device{}), QString());
  }
};

QTEST_GUILESS_MAIN(TestDeviceNames)
#include "test_device_names.moc"
