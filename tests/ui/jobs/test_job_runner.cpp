// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>

#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "ui/jobs/job_runner.h"

using namespace hat;
using namespace hat::ui;

namespace {
using Context = JobContext<Progress>;
void wait_for(Context& context, const std::atomic<bool>& go) {
  while (!go) {
    std::this_thread::yield();
    context.checkpoint();
  }
}
}  // namespace

class TestJobRunner : public QObject {
  Q_OBJECT
 private slots:
  void every_event_arrives_once_and_in_order_before_the_one_result() {
    JobQueue queue;
    std::vector<std::int64_t> seen;
    int results = 0;
    startJob<Progress, int>(
        queue, "count", Lane::compute, this,
        [](Context& c) {
          for (int i = 0; i < 20000; ++i) c.report(Progress{i, 20000});
          return 7;
        },
        [&](const std::vector<Progress>& batch) {
          QCOMPARE(results, 0);
          for (const Progress& p : batch) seen.push_back(p.done);
        },
        [&](JobOutcome<int> outcome) {
          ++results;
          QCOMPARE(std::get<0>(outcome), 7);
        });
    QTRY_VERIFY(queue.isIdle());
    QCOMPARE(results, 1);
    QCOMPARE(seen.size(), std::size_t(20000));
    for (std::size_t i = 0; i < seen.size(); ++i) QCOMPARE(seen[i], std::int64_t(i));
  }

  void a_verb_never_runs_on_the_windows_thread_and_its_callbacks_always_do() {
    JobQueue queue;
    QThread* verb = nullptr;
    QThread* callback = nullptr;
    startJob<Progress, int>(
        queue, "thread", Lane::interactive, this,
        [&](Context&) {
          verb = QThread::currentThread();
          return 0;
        },
        {}, [&](JobOutcome<int>) { callback = QThread::currentThread(); });
    QTRY_VERIFY(callback);
    QVERIFY(verb != QThread::currentThread());
    QCOMPARE(callback, QThread::currentThread());
  }

  void a_cancelled_job_ends_once_as_cancelled_even_while_paused() {
    JobQueue queue;
    int cancelled = 0;
    const std::atomic<bool> never{false};
    Job* job = startJob<Progress, int>(
        queue, "long", Lane::compute, this,
        [&](Context& c) {
          wait_for(c, never);
          return 0;
        },
        {}, [&](JobOutcome<int> outcome) { cancelled += outcome.index() == 1; });
    job->pause();
    QCOMPARE(job->state(), JobState::paused);
    job->cancel();
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), JobState::cancelled);
    job->cancel();
    QCOMPARE(cancelled, 1);
  }

  void an_error_becomes_the_jobs_sentence() {
    JobQueue queue;
    Job* job = startJob<Progress, int>(
        queue, "wrong", Lane::compute, this,
        [](Context&) -> int {
          throw Error(ErrorCode::infeasible, Problem{"", "budget_ms", message("expected at least 7.1 ms")});
        },
        {}, [](JobOutcome<int> outcome) { QCOMPARE(outcome.index(), std::size_t(2)); });
    QTRY_COMPARE(job->state(), JobState::failed);
    QVERIFY(job->error().contains("7.1 ms"));
  }

  void compute_jobs_run_one_after_another() {
    JobQueue queue;
    std::atomic<int> running{0}, most{0};
    int done = 0;
    for (int i = 0; i < 4; ++i) {
      startJob<Progress, int>(
          queue, "c", i % 2 ? Lane::measurement : Lane::compute, this,
          [&](Context&) {
            const int now = ++running;
            most = std::max(most.load(), now);
            std::this_thread::yield();
            --running;
            return 0;
          },
          {}, [&](JobOutcome<int>) { ++done; });
    }
    QTRY_COMPARE(done, 4);
    QCOMPARE(most.load(), 1);
  }

  void an_interactive_job_waits_until_a_measurement_rests_and_then_lets_it_go_on() {
    JobQueue queue;
    std::atomic<bool> measuring{false}, go{false}, overlapped{false};
    bool measured = false, translated = false;
    startJob<Progress, int>(
        queue, "measure", Lane::measurement, this,
        [&](Context& c) {
          while (!go) {
            measuring = true;
            std::this_thread::yield();
            measuring = false;
            c.checkpoint();
          }
          return 0;
        },
        {}, [&](JobOutcome<int>) { measured = true; });
    startJob<Progress, int>(
        queue, "translate", Lane::interactive, this,
        [&](Context&) {
          for (int i = 0; i < 1000; ++i) {
            if (measuring) overlapped = true;
            std::this_thread::yield();
          }
          return 0;
        },
        {}, [&](JobOutcome<int>) { translated = true; });
    QTRY_VERIFY(translated);
    QVERIFY(!measured);
    QVERIFY(!overlapped);
    go = true;
    QTRY_VERIFY(measured);
  }

  void the_newest_interactive_job_of_a_group_wins() {
    JobQueue queue;
    const std::atomic<bool> never{false};
    int cancelled = 0, done = 0;
    const auto count = [&](JobOutcome<int> outcome) { (outcome.index() == 1 ? cancelled : done) += 1; };
    for (int i = 0; i < 3; ++i) {
      startJob<Progress, int>(
          queue, "t", Lane::interactive, this,
          [&never, last = i == 2](Context& c) {
            if (!last) wait_for(c, never);
            return 0;
          },
          {}, count, "translate");
    }
    QTRY_COMPARE(done, 1);
    QCOMPARE(cancelled, 2);
  }

  void closing_cancels_and_joins_everything() {
    const std::atomic<bool> never{false};
    int ended = 0;
    JobQueue queue;
    for (int i = 0; i < 3; ++i) {
      startJob<Progress, int>(
          queue, "c", Lane::compute, this,
          [&](Context& c) {
            wait_for(c, never);
            return 0;
          },
          {}, [&](JobOutcome<int>) { ++ended; });
    }
    QVERIFY(queue.shutdown(2000));
    QCOMPARE(ended, 3);
  }

  void a_compute_job_records_what_it_cost_in_its_folder() {
    QTemporaryDir dir;
    qputenv("XDG_CONFIG_HOME", dir.filePath("config").toUtf8());
    JobQueue queue;
    const std::atomic<bool> never{false};
    Job* job = startJob<Progress, int>(
        queue, "Search", Lane::compute, this,
        [&](Context& c) {
          c.report(Progress{1, 2, 0, {}, -1, VerbStage::writing});
          return 0;
        },
        {}, [](JobOutcome<int>) {}, {}, {"search", dir.path()});
    QCOMPARE(job->folder(), dir.path());
    QTRY_VERIFY(job->isOver());
    QVERIFY(job->cost() && job->cost()->seconds >= 0);
    const std::vector<RunCost> kept = read_costs(cost_file_of(dir.path().toStdString()));
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept[0].what, std::string("search"));
    QVERIFY(kept[0].factors == CostFactors{});
    // Interactive jobs are answers, not runs.
    Job* answer = startJob<Progress, int>(
        queue, "Translate", Lane::interactive, this,
        [&](Context& c) {
          wait_for(c, never);
          return 0;
        },
        {}, [](JobOutcome<int>) {});
    QVERIFY(!answer->cost() && answer->folder().isEmpty());
  }

  void the_log_tells_what_happened_with_times() {
    JobQueue queue;
    std::atomic<bool> go{false};
    Job* job = startJob<SearchEvent, int>(
        queue, "Search", Lane::compute, this,
        [&](JobContext<SearchEvent>& c) {
          for (int i = 0; i < 3; ++i) c.report(Progress{i, 3, 0, {}, -1, VerbStage::reading_text});
          GenerationDone done;
          done.generation = 4;
          done.population = {Candidate{
              architecture_from_text("enc 192: 512/4 | dec 192: 512/4/4@1"), 12.5, 5.25, 4, Origin::mutation, {}}};
          c.report(done);
          while (!go) {
            std::this_thread::yield();
            c.checkpoint();
          }
          throw Error(ErrorCode::io, Problem{"disk", "", message("is full")});
          return 0;
        },
        {}, [](JobOutcome<int>) {});
    QSignalSpy logged(job, &Job::logged);
    job->pause();
    job->resume();
    QTRY_VERIFY(job->log().join('\n').contains("generation 4"));
    go = true;
    QTRY_VERIFY(job->isOver());
    QStringList words;
    for (const QString& line : job->log()) {
      QVERIFY2(QRegularExpression("^\\d\\d:\\d\\d:\\d\\d  .").match(line).hasMatch(), qPrintable(line));
      words << line.mid(10);
    }
    QCOMPARE(words.first(), QString("started"));
    QCOMPARE(words.count("reading the text"), 1);  // not once for each event
    QVERIFY(words.contains("paused") && words.contains("resumed"));
    QVERIFY(words.join('\n').contains(
        "best " + QString::fromStdString(id_of(architecture_from_text("enc 192: 512/4 | dec 192: 512/4/4@1")))));
    QVERIFY(words.contains("failed: disk: is full"));
    QVERIFY(words.last().startsWith("cost: "));
    QVERIFY(logged.size() >= 5);
  }

  void factors_that_cannot_be_read_are_said_and_do_not_stop_a_job() {
    QTemporaryDir dir;
    qputenv("XDG_CONFIG_HOME", dir.path().toUtf8());
    QVERIFY(QDir(dir.path()).mkpath("hat-studio"));
    write_atomically(dir.filePath("hat-studio/cost.yaml").toStdString(), "assumed_watts: none\n");
    JobQueue queue;
    Job* job = startJob<Progress, int>(
        queue, "Train", Lane::compute, this, [](Context&) { return 0; }, {}, [](JobOutcome<int>) {});
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), JobState::done);
    QVERIFY2(job->log().join('\n').contains("assumed_watts"), qPrintable(job->log().join('\n')));
  }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "test_job_runner.moc"
