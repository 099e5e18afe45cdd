// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include <set>

#include "domain/workspace/own_measurement.h"
#include "support/latency_world.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/latency/device_list.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/latency/own_probes.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

/// A page that probes for itself.
struct Probed {
  Probed() : page(&world.session), probes(&world.session, page.work()), ended(&probes, &OwnProbes::ended) {}
  [[nodiscard]] std::vector<Architecture> rows() const {
    std::vector<Architecture> archs;
    if (std::filesystem::exists(world.workspace->own_latency_data()))
      for (const LatencyTable::Row& row : read_latency_csv(world.workspace->own_latency_data()).rows)
        archs.push_back(*row.arch);
    return archs;
  }
  [[nodiscard]] bool isRough() const {
    return !page.devices()->index(0).data(DeviceModel::RoughRole).toString().isEmpty();
  }
  World world;
  LatencyPage page;
  OwnProbes probes;
  QSignalSpy ended;
};

/// Every architecture of the usual measurement, and the probes.
std::size_t whole(const World& world) {
  std::set<Architecture> archs;
  for (const Architecture& arch : choose_probes(world.workspace->space, usual_probes)) archs.insert(arch);
  const MeasureConfig usual = usual_measurement(*world.workspace);
  Rng rng(usual.seed);
  for (int i = 0; i < usual.samples; ++i) archs.insert(world.workspace->space.sample(rng));
  return archs.size();
}

/// A job that somebody wants to run now; it runs until `done`.
Job* somebodysWork(Probed& probed, std::atomic<bool>& done) {
  return startJob<Progress, int>(
      *probed.world.session.jobs(), "A search", Lane::compute, &probed.page,
      [&done](JobContext<Progress>& context) {
        while (!done) {
          context.checkpoint();
          std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return 1;
      },
      {}, [](JobOutcome<int>) {});
}

}  // namespace

/// This machine's first numbers, and how they become sharper by themselves.
class TestOwnProbes : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void ten_probes_make_this_machines_numbers_and_the_rest_follows_in_the_background() {
    Probed probed;
    probed.world.open();
    shown(probed.page);
    probed.world.engine.hold = true;
    probed.world.engine.hold_after = 20;  // in the midst of the first batch
    probed.probes.begin(true);
    QVERIFY(probed.page.work()->isMeasuring() && !probed.page.work()->isInBackground());
    QTRY_VERIFY_WITH_TIMEOUT(probed.page.work()->isInBackground() && probed.page.work()->rows().size() == 20, patience);
    QCOMPARE(probed.world.engine.fits.load(), 1);
    QVERIFY(probed.isRough());
    QCOMPARE(probed.page.devices()->index(0).data(DeviceModel::RoughRole).toString(),
             QString::fromUtf8("▲ rough: ± 6 %"));
    QVERIFY(probed.rows() == choose_probes(probed.world.workspace->space, usual_probes));
    probed.world.engine.hold = false;
    QTRY_COMPARE_WITH_TIMEOUT(probed.ended.count(), 1, patience);
    QVERIFY(probed.ended[0][0].toBool() && !probed.probes.isActive());
    QCOMPARE(probed.rows().size(), whole(probed.world));
    QCOMPARE(probed.world.engine.fits.load(), probed.world.engine.measurements.load());
    QTRY_VERIFY_WITH_TIMEOUT(!probed.isRough(), patience);
  }

  void what_somebody_wants_to_run_comes_first_and_the_rest_follows_it() {
    Probed probed;
    probed.world.open();
    probed.world.engine.hold = true;
    probed.world.engine.hold_after = 25;
    probed.probes.begin(true);
    QTRY_VERIFY_WITH_TIMEOUT(probed.page.work()->isInBackground() && probed.page.work()->rows().size() == 25, patience);
    std::atomic<bool> done = false;
    const Job* work = somebodysWork(probed, done);
    QTRY_VERIFY_WITH_TIMEOUT(work->state() == JobState::running, patience);
    QVERIFY(!probed.page.work()->isMeasuring() && probed.probes.isActive());
    QCOMPARE(probed.rows().size(), std::size_t(25));  // kept
    probed.world.engine.hold = false;
    const int before = probed.world.engine.measurements;
    QCOMPARE(before, 2);
    done = true;
    QTRY_COMPARE_WITH_TIMEOUT(probed.ended.count(), 1, patience);
    QVERIFY(probed.ended[0][0].toBool());
    QCOMPARE(probed.rows().size(), whole(probed.world));
  }

  void who_stops_it_has_stopped_it_for_good() {
    Probed probed;
    probed.world.open();
    probed.world.engine.hold = true;
    probed.world.engine.hold_after = 20;
    probed.probes.begin(true);
    QTRY_VERIFY_WITH_TIMEOUT(probed.page.work()->isInBackground() && probed.page.work()->rows().size() == 20, patience);
    probed.page.work()->stop();
    QTRY_COMPARE_WITH_TIMEOUT(probed.ended.count(), 1, patience);
    QVERIFY(!probed.ended[0][0].toBool() && !probed.probes.isActive());
    QTRY_VERIFY_WITH_TIMEOUT(probed.world.session.jobs()->isIdle(), patience);
    QCOMPARE(probed.world.engine.measurements.load(), 2);
    QCOMPARE(probed.rows().size(), std::size_t(20));
  }

  void it_goes_on_where_an_earlier_start_ended() {
    Probed probed;
    LatencyTable table = table_of(probed.world.workspace->space, 0);
    for (const Architecture& arch : choose_probes(probed.world.workspace->space, usual_probes))
      table.rows.push_back({features_of(arch), {1, 5, 0.1, 0.1}, arch});
    probed.world.measured(table);
    probed.world.open();
    probed.probes.begin(false);
    QTRY_COMPARE_WITH_TIMEOUT(probed.ended.count(), 1, patience);
    QCOMPARE(probed.rows().size(), whole(probed.world));
    QVERIFY(probed.world.engine.last_measure.resume && probed.world.engine.last_measure.probes == 0);
  }

  void a_failure_ends_it() {
    Probed probed;
    probed.world.open();
    probed.world.engine.fails = true;
    probed.probes.begin(true);
    QTRY_COMPARE_WITH_TIMEOUT(probed.ended.count(), 1, patience);
    QVERIFY(!probed.ended[0][0].toBool());
    QCOMPARE(probed.world.engine.measurements.load(), 1);
  }

  void the_page_stays_with_the_device_that_somebody_looks_at() {
    Probed probed;
    probed.world.bring(table_of(probed.world.workspace->space, 60));
    probed.world.engine.hold = true;
    probed.world.engine.hold_after = 20;
    probed.world.open();
    shown(probed.page);
    probed.probes.begin(true);
    QTRY_VERIFY_WITH_TIMEOUT(probed.page.work()->isInBackground(), patience);
    probed.page.showDevice("workspace");
    QCOMPARE(probed.page.shownDevice(), std::string("workspace"));
    probed.world.engine.hold = false;
    QTRY_COMPARE_WITH_TIMEOUT(probed.ended.count(), 1, patience);
    QCOMPARE(probed.page.shownDevice(), std::string("workspace"));
  }
};

QTEST_MAIN(TestOwnProbes)
#include "test_own_probes.moc"
