// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/busy_guard.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace hat::runtime::decode;

namespace {

constexpr int most_tries = 200;

/// The other thread comes to the barrier 5 ms after the caller has set out for it.
void run_with_a_late_thread(ThreadTeam& team) {
  std::atomic<bool> waits{false};
  team.run([&](int thread) {
    if (thread == 0) {
      waits = true;
    } else {
      while (!waits) std::this_thread::yield();
      const auto start = std::chrono::steady_clock::now();
      while (std::chrono::steady_clock::now() - start < std::chrono::milliseconds(5)) std::this_thread::yield();
    }
    team.barrier();
  });
}

}  // namespace

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
    // The caller may itself be kept from waiting, on a machine with one processor or much else to do: then once more.
    for (int tries = 0; tries < most_tries && team.lost().count() == 0; ++tries) run_with_a_late_thread(team);
    QVERIFY(team.lost().count() > 0);
  }
  void a_sentence_that_lost_time_is_finished_alone_and_so_is_the_next() {
    ThreadTeam team(2);
    BusyGuard guard(team);
    for (int tries = 0; tries < most_tries && !guard.is_alone(); ++tries) {
      guard.begin();
      team.set_alone(false);  // whatever this machine does meanwhile
      run_with_a_late_thread(team);
      guard.look();
    }
    QVERIFY(guard.is_alone());
    const auto looked = std::chrono::steady_clock::now();
    guard.begin();
    const bool alone = guard.is_alone();
    // The next try is 50 ms away: nothing is said of a machine that stood still for so long.
    if (std::chrono::steady_clock::now() - looked < std::chrono::milliseconds(40)) QVERIFY(alone);
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
