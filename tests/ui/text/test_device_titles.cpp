// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <set>

#include "ui/text/device_names.h"

using namespace hat;
using namespace hat::ui;

namespace {

LatencyDevice imported(const char* id, const Device& device, int tokens = 20, std::int64_t rows = 200) {
  LatencyDevice one;
  one.origin = LatencyDevice::Origin::imported;
  one.id = id;
  one.device = device;
  one.source_tokens = one.target_tokens = tokens;
  one.rows = rows;
  return one;
}
const Device board{"board", "ARM", 4, "HAT Studio 1", "2026-01-01T00:00:00Z"};

}  // namespace

class TestDeviceTitles : public QObject {
  Q_OBJECT
 private slots:
  void what_is_called_alike_is_told_apart_by_what_differs() {
    Device more = board;
    more.threads = 1;
    const QStringList titles = deviceTitles(
        {imported("a", board), imported("b", more), imported("c", {"phone", "ARM", 4, "HAT Studio 1", ""})});
    QCOMPARE(titles, QStringList({"board, 4 thread(s)", "board, 1 thread(s)", "phone"}));
  }
  void no_two_titles_are_ever_the_same() {
    Device later = board;
    later.date = "2026-03-01T00:00:00Z";
    const std::vector<LatencyDevice> devices{imported("a", board),        imported("b", board),
                                             imported("c", board, 40),    imported("d", later),
                                             imported("e", board, 20, 7), imported("f", {"board", "", 1, "", ""})};
    const QStringList titles = deviceTitles(devices);
    QCOMPARE(std::set<QString>(titles.begin(), titles.end()).size(), devices.size());
    for (const QString& title : titles) QVERIFY(title.startsWith("board"));
  }
  void a_given_name_comes_before_every_other() {
    LatencyDevice own;
    own.given_name = "My laptop";
    QCOMPARE(deviceTitle(own), QString("My laptop"));
    QCOMPARE(deviceTitles({own}), QStringList({"My laptop"}));
  }
  void what_this_machine_measured_when_it_was_another_one_is_called_so() {
    LatencyDevice own;
    own.device = {"this machine", "old processor", 1, "HAT Studio 1", ""};
    const Device here{"this machine", "new processor", 1, "HAT Studio 1", ""};
    const auto now = [&](const DeviceSetting&) { return here; };
    QCOMPARE(deviceTitles({own}, now), QStringList({"This machine, before: old processor"}));
    own.device.processor = "new processor";
    QCOMPARE(deviceTitles({own}, now), QStringList({"This machine"}));
  }
  void this_machine_in_another_setting_says_which() {
    std::vector<LatencyDevice> devices(2);
    devices[1].setting = {2, Precision::int8};
    devices[1].device = {"this machine", "processor", 2, "HAT Studio 1, int8", "", Precision::int8};
    const auto now = [](const DeviceSetting& setting) {
      return Device{"this machine", "processor", setting.threads, "HAT Studio 1, int8", "", setting.precision};
    };
    QCOMPARE(deviceTitles(devices, now), QStringList({"This machine", "This machine, 2 thread(s), int8"}));
    QCOMPARE(deviceSeries(devices, 0), 3);
    QVERIFY(deviceSeries(devices, 1) != 3);
  }
};

QTEST_GUILESS_MAIN(TestDeviceTitles)
#include "test_device_titles.moc"
