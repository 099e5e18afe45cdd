// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/hat_program.h"

using namespace hat::test;

/// hat translate --within: a whole text in a given time.
class TestWithin : public QObject {
  Q_OBJECT
  const QString sample_ = HAT_SOURCE_DIR "/resources/sample";
  const QByteArray text_ =
      "The file could not be opened.\n\nDo you want to save your changes?\nCancel\n"
      "Select the folder in which the new files are to be kept.\n";

  Run within(const QString& time, const QStringList& more = {}) const {
    return hat_program(QStringList{"translate", "--model", sample_, "--within", time} + more, text_);
  }

 private slots:
  void with_time_enough_every_line_is_what_the_best_model_says_in_order() {
    const Run run = within("1 h");
    QVERIFY2(run.status == 0, run.err.constData());
    const Run alone = hat_program({"translate", "--model", sample_}, text_);
    QCOMPARE(run.out, alone.out);
    QCOMPARE(run.out.count('\n'), 5);
    QVERIFY2(run.err.contains(" of 1 h"), run.err.constData());
    QVERIFY2(run.err.contains("Good 4 lines; no quality given up"), run.err.constData());
  }
  void without_time_every_line_takes_the_fastest_and_that_is_said() {
    const Run run = within("1ms");
    QVERIFY2(run.status == 0, run.err.constData());
    const Run fastest = hat_program(
        {"translate", "--model", sample_ + "/super", "--arch", "enc 192: 512/4 512/4 512/4 | dec 192: 512/4/4@3"},
        text_);
    QCOMPARE(run.out, fastest.out);
    QVERIFY2(run.err.contains("Smallest, inherited 4 lines; 4 lines fell back to the fastest, time ran short; about"),
             run.err.constData());
  }
  void with_json_every_line_names_its_architecture() {
    const Run run = within("1 h", {"--json"});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(run.out.count('\n'), 5);
    QVERIFY(run.out.contains("\"source\":\"Cancel\""));
  }
  void what_makes_no_sense_is_told_at_once() {
    const Run run = hat_program({"translate", "--model", sample_ + "/../guide", "--within", "soon", "--budget-ms", "5",
                                 "--arch", "enc 192: 512/4 | dec 192: 512/4/4@1", "--stream", "--beam", "0"},
                                text_);
    QCOMPARE(run.status, 2);
    for (const char* sentence :
         {"--within: expected a time like 2s, got \"soon\"", "expected either a time for all or a budget for each",
          "expected either a time for all or an architecture", "expected a whole text on stdin",
          "expected a workspace folder or a model inside one", "--beam"})
      QVERIFY2(run.err.contains(sentence), (QByteArray(sentence) + " is not in: " + run.err).constData());
  }
};

QTEST_GUILESS_MAIN(TestWithin)
#include "test_within.moc"
