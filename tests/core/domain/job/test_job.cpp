// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <atomic>
#include <chrono>
#include <latch>
#include <new>
#include <stdexcept>
#include <thread>
#include <vector>

#include "domain/job/job.h"

using namespace hat;

class TestJob : public QObject {
  Q_OBJECT
 private slots:
  void paused_verb_goes_on_after_resume() {
    JobControl control;
    control.pause();
    std::latch started(1);
    std::atomic<bool> passed{false};
    std::thread verb([&] {
      started.count_down();
      control.checkpoint();
      passed = true;
    });
    started.wait();
    const bool early = passed;  // it cannot pass before resume
    control.resume();
    verb.join();
    QVERIFY(!early && passed);
    QVERIFY(!control.paused());
  }
  void cancel_unwinds_a_paused_verb() {
    JobControl control;
    control.pause();
    std::latch started(1);
    JobOutcome<int> outcome = 0;
    std::thread verb([&] {
      outcome = run_to_outcome<int>([&] {
        started.count_down();
        control.checkpoint();
        return 1;
      });
    });
    started.wait();
    control.cancel();
    verb.join();
    QVERIFY(std::holds_alternative<Cancelled>(outcome));
  }
  void stop_early_wakes_a_paused_verb_and_lets_it_finish() {
    JobControl control;
    control.pause();
    JobContext<int> context(control);
    std::latch started(1);
    bool saw_stopping = false;
    std::thread verb([&] {
      started.count_down();
      context.checkpoint();
      saw_stopping = context.stopping();
    });
    started.wait();
    control.stop_early();
    verb.join();
    QVERIFY(saw_stopping);
  }
  void rests_are_no_work_and_those_of_several_threads_count_once() {
    JobControl control;
    QCOMPARE(control.rested_seconds(), 0.0);
    const auto began = std::chrono::steady_clock::now();
    const WorkClock clock(control);
    control.pause();
    std::vector<std::thread> workers;
    for (int i = 0; i < 3; ++i) workers.emplace_back([&] { control.checkpoint(); });
    while (!(control.rested_seconds() > 0.02)) std::this_thread::yield();  // the present rest counts
    control.resume();
    for (std::thread& worker : workers) worker.join();
    const double rested = control.rested_seconds(), worked = clock.seconds();
    const double all = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    QVERIFY(rested > 0.02);
    QVERIFY(worked + rested <= all + 1e-9);      // three rests at once are one
    QCOMPARE(control.rested_seconds(), rested);  // it goes on
  }
  void events_reach_the_sink_in_order() {
    JobControl control;
    std::vector<int> seen;
    JobContext<int> context(control, [&](const int& event) { seen.push_back(event); });
    for (int i = 0; i < 5; ++i) context.report(i);
    QVERIFY((seen == std::vector<int>{0, 1, 2, 3, 4}));
    JobContext<int> silent(control);
    silent.report(1);
  }
  void every_way_out_becomes_one_outcome() {
    const auto code_of = [](auto verb) {
      const JobOutcome<int> outcome = run_to_outcome<int>(verb);
      return std::get<Error>(outcome).code();
    };
    QCOMPARE(std::get<int>(run_to_outcome<int>([] { return 7; })), 7);
    QVERIFY(std::holds_alternative<Cancelled>(run_to_outcome<int>([]() -> int { throw Cancelled{}; })));
    QCOMPARE(code_of([]() -> int {
               throw Error(ErrorCode::infeasible, Problem{"", "budget_ms", message("too small")});
             }),
             ErrorCode::infeasible);
    QCOMPARE(code_of([]() -> int { throw std::bad_alloc(); }), ErrorCode::resource);
    QCOMPARE(code_of([]() -> int { throw std::runtime_error("other"); }), ErrorCode::internal);
    QCOMPARE(code_of([]() -> int { throw 3; }), ErrorCode::internal);
  }
};

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
