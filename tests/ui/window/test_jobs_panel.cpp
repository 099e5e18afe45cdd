// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/cost_file.h"
#include "domain/io/file.h"
#include "ui/jobs/job_runner.h"
#include "ui/text/costs.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/job_log_window.h"
#include "ui/window/jobs_panel.h"
#include "ui/window/preferences.h"

using namespace hat;
using namespace hat::ui;

class TestJobsPanel : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;

  static QString words_of(const QWidget& widget) {
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>()) words << label->text();
    return words.join(" | ");
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    setLanguage("en");
  }
  void init() { qputenv("XDG_CONFIG_HOME", dir_.filePath("config").toUtf8()); }

  void a_row_shows_the_energy_with_its_source_and_opens_the_log() {
    JobQueue queue;
    JobsPanel panel(&queue);
    panel.setOpen(true);
    panel.show();
    std::atomic<bool> go{false};
    Job* job = startJob<Progress, int>(
        queue, "Search, 14 ms", Lane::compute, this,
        [&](JobContext<Progress>& context) {
          context.report(Progress{1, 4, 0, {}, 30, VerbStage::writing});
          while (!go) {
            std::this_thread::yield();
            context.checkpoint();
          }
          return 0;
        },
        {}, [](JobOutcome<int>) {}, {}, {"search", dir_.path()});
    QTRY_VERIFY(words_of(panel).contains("30 s left"));
    const QString source = "(" + sourceName(job->cost()->source) + ")";
    QVERIFY2(words_of(panel).contains(" Wh " + source), qPrintable(words_of(panel)));
    QVERIFY(panel.findChild<QPushButton*>("revealFolder")->isVisible());

    QTest::mouseClick(panel.findChild<QPushButton*>("openLog"), Qt::LeftButton);
    QPointer<JobLogWindow> log = panel.window()->findChild<JobLogWindow*>();
    QVERIFY(log && log->isVisible());
    QVERIFY(log->text().contains("writing"));
    go = true;
    QTRY_VERIFY(job->isOver());
    QVERIFY2(log->text().contains("cost: ") && log->text().contains("done"), qPrintable(log->text()));
    QVERIFY2(words_of(panel).contains(" s · "), qPrintable(words_of(panel)));

    // It outlives its job, and can be kept.
    queue.clearEnded();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString file = dir_.filePath("log.txt");
    log->save(file);
    QCOMPARE(QString::fromStdString(read_file(file.toStdString())), log->text() + '\n');
    bool refused = false;
    try {
      log->save(dir_.filePath("none/log.txt"));
    } catch (const Error& error) {
      refused = QString(error.what()).contains("none/log.txt");
    }
    QVERIFY(refused);
    log->close();
  }

  void a_paused_job_is_counted_as_paused_and_has_no_time_left() {
    JobQueue queue;
    JobsPanel panel(&queue);
    panel.setOpen(true);
    panel.show();
    std::atomic<bool> go{false};
    Job* job = startJob<Progress, int>(
        queue, "Search, 14 ms", Lane::compute, this,
        [&](JobContext<Progress>& context) {
          context.report(Progress{1, 4, 2, WorkUnit::architectures, 95, VerbStage::generation, 1, 4});
          while (!go && !context.stopping()) {
            std::this_thread::yield();
            context.checkpoint();
          }
          return 0;
        },
        {}, [](JobOutcome<int>) {});
    Job* next = startJob<Progress, int>(
        queue, "Search, 20 ms", Lane::compute, this, [](JobContext<Progress>&) { return 0; }, {},
        [](JobOutcome<int>) {});
    QTRY_VERIFY2(words_of(panel).contains("1 running: Search, 14 ms, generation 1 of 4, 1 of 4, 1 min 35 s left"),
                 qPrintable(words_of(panel)));
    QVERIFY(words_of(panel).contains("1 waiting"));
    job->pause();
    QVERIFY2(words_of(panel).contains("1 paused: Search, 14 ms"), qPrintable(words_of(panel)));
    QVERIFY2(!words_of(panel).contains(" left") && !words_of(panel).contains("running") &&
                 !words_of(panel).contains("per s"),
             qPrintable(words_of(panel)));
    QVERIFY(job->secondsLeft() < 0);
    job->resume();
    QTRY_VERIFY(words_of(panel).contains("1 running") && words_of(panel).contains("1 min 35 s left"));
    job->stopEarly();
    QVERIFY2(words_of(panel).contains("1 stopping") && !words_of(panel).contains(" left"), qPrintable(words_of(panel)));
    QTRY_VERIFY(next->isOver());
    QVERIFY2(words_of(panel).contains("nothing running"), qPrintable(words_of(panel)));
  }

  void a_job_without_a_folder_has_no_button_for_it() {
    JobQueue queue;
    JobsPanel panel(&queue);
    panel.setOpen(true);
    panel.show();
    Job* job = startJob<Progress, int>(
        queue, "Check", Lane::compute, this, [](JobContext<Progress>&) { return 0; }, {}, [](JobOutcome<int>) {});
    QVERIFY(!panel.findChild<QPushButton*>("revealFolder")->isVisible());
    QTRY_VERIFY(job->isOver());
  }

  void preferences_write_the_factors_that_runs_use() {
    Preferences dialog;
    QVERIFY(dialog.factors() == CostFactors{});
    auto* watts = dialog.findChild<QDoubleSpinBox*>("assumed_watts");
    auto* currency = dialog.findChild<QLineEdit*>("currency");
    QVERIFY(watts && currency && !watts->accessibleName().isEmpty());
    watts->setValue(12.5);
    currency->setText("EUR");
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(load_cost_factors().assumed_watts, 12.5);
    QCOMPARE(load_cost_factors().currency, std::string("EUR"));

    Preferences again;
    QCOMPARE(again.factors().assumed_watts, 12.5);
    again.findChild<QPushButton*>("defaults")->click();
    QVERIFY(again.factors() == CostFactors{});
    again.findChild<QDoubleSpinBox*>("assumed_watts")->setValue(0);
    again.show();
    again.accept();
    QVERIFY(again.isVisible());  // nothing was saved: the sentence stands in the dialog
    QVERIFY(again.findChild<QLabel*>("preferencesError")->text().contains("assumed_watts"));
    QCOMPARE(load_cost_factors().assumed_watts, 12.5);
  }
};

QTEST_MAIN(TestJobsPanel)
#include "test_jobs_panel.moc"
