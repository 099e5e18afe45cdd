// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/busy_guard.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace hat::runtime::decode;

class TestBusyGuard : public QObject {
  Q_OBJECT
 private slots:
  void a_team_that_is_set_alone_works_on_the_caller_and_then_together_again() {
    ThreadTeam team(3);
    std::atomic<int> calls{0};
    const auto count = [&](int) {
      ++calls;
      team.barrier();
    };
    team.run(count);
    QCOMPARE(calls.load(), 3);
    team.set_alone(true);
    QCOMPARE(team.size(), 1);
    QCOMPARE(team.threads(), 3);
    team.run(count);
    QCOMPARE(calls.load(), 4);
    team.set_alone(false);
    team.run(count);
    QCOMPARE(calls.load(), 7);
  }
  void waiting_for_a_thread_that_does_not_run_is_counted_as_lost() {
    ThreadTeam team(2);
    // The other thread comes late by as long as it takes to see that the caller has waited, or gives up.
    team.run([&](int thread) {
      if (thread == 1) {
        const auto start = std::chrono::steady_clock::now();
        while (std::chrono::steady_clock::now() - start < std::chrono::milliseconds(3)) std::this_thread::yield();
      }
      team.barrier();
    });
    QVERIFY2(team.lost() > std::chrono::milliseconds(1), qPrintable(QString::number(team.lost().count())));
  }
  void a_sentence_that_lost_time_is_finished_alone_and_so_is_the_next() {
    ThreadTeam team(2);
    BusyGuard guard(team);
    guard.begin();
    team.set_alone(false);  // whatever this machine does meanwhile
    team.run([&](int thread) {
      if (thread == 1) {
        const auto start = std::chrono::steady_clock::now();
        while (std::chrono::steady_clock::now() - start < std::chrono::milliseconds(5)) std::this_thread::yield();
      }
      team.barrier();
    });
    guard.look();
    QVERIFY(guard.is_alone());
    guard.begin();  // at once: the next try is 50 ms away
    QVERIFY(guard.is_alone());
  }
  void one_thread_is_never_alone() {
    ThreadTeam team(1);
    BusyGuard guard(team);
    guard.begin();
    guard.look();
    QVERIFY(!guard.is_alone());
    QCOMPARE(team.size(), 1);
  }
  void this_thread_is_one_of_those_that_run() { QVERIFY(runnable_threads() >= 1 || !QFile::exists("/proc/loadavg")); }
};

QTEST_GUILESS_MAIN(TestBusyGuard)
#include "test_busy_guard.moc"
