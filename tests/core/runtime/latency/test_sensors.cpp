// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "runtime/latency/sensors.h"

using namespace hat;
using namespace hat::runtime;

class TestSensors : public QObject {
  Q_OBJECT
  QTemporaryDir root_;
  void put(const QString& file, const char* text) const {
    QDir(root_.path()).mkpath(QFileInfo(file).path());
    write_atomically(root_.filePath(file).toStdString(), text);
  }

 private slots:
  void a_machine_that_tells_nothing_has_no_values() {
    QTemporaryDir empty;
    const Sensors sensors(empty.path().toStdString());
    QVERIFY(!sensors.megahertz(0) && !sensors.celsius());
  }

  void the_clock_is_that_of_the_processor_that_is_asked_for() {
    put("proc/cpuinfo",
        "processor\t: 0\ncpu MHz\t\t: 1200.5\ncache size\t: 512 KB\n\nprocessor\t: 1\ncpu MHz\t\t: 3400.25\n");
    const Sensors sensors(root_.path().toStdString());
    QCOMPARE(*sensors.megahertz(0), 1200.5);
    QCOMPARE(*sensors.megahertz(1), 3400.25);
    QVERIFY(!sensors.megahertz(2));
    put("sys/devices/system/cpu/cpu1/cpufreq/scaling_cur_freq", "2900000\n");  // in kHz, and it knows better
    QCOMPARE(*sensors.megahertz(1), 2900.0);
  }

  void the_hottest_zone_counts_and_broken_ones_do_not() {
    put("sys/class/thermal/thermal_zone0/temp", "41000\n");
    put("sys/class/thermal/thermal_zone1/temp", "56500\n");
    put("sys/class/thermal/thermal_zone2/temp", "-274000\n");
    put("sys/class/thermal/thermal_zone3/temp", "255000\n");
    put("sys/class/thermal/cooling_device0/temp", "99000\n");
    QCOMPARE(*Sensors(root_.path().toStdString()).celsius(), 56.5);
  }
};

QTEST_APPLESS_MAIN(TestSensors)
#include "test_sensors.moc"
