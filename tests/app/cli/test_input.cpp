// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/hat_program.h"

using namespace hat::test;

/// What is too long to be text costs itself, and no memory.
class TestInput : public QObject {
  Q_OBJECT
 private slots:
  void what_has_no_end_is_no_file() {
    for (const QStringList& arguments :
         {QStringList{"describe", "/dev/zero"}, {"space", "/dev/zero"}, {"bleu", "--reference", "/dev/zero"}}) {
      const Run run = hat_program(arguments);
      QVERIFY2(run.status == 1 || run.status == 2, qPrintable(arguments.join(' ')));
      SAYS(run, "/dev/zero");
    }
  }

  void a_line_that_is_too_long_to_be_text_costs_no_other() {
    const QString model = HAT_SOURCE_DIR "/resources/sample/models/budget-4.6";
    const QByteArray endless(5 << 20, 'x');
    for (const QStringList& more : {QStringList{}, {"--split"}, {"--stream"}}) {
      const Run one = hat_program(QStringList{"translate", "--model", model, "--beam", "1"} + more,
                                  "Close.\n" + endless + "\nClose.\n");
      QCOMPARE(one.status, 1);
      const QByteArrayList lines = one.out.split('\n');
      QVERIFY(lines.size() == 4 && !lines[0].isEmpty() && lines[1].isEmpty() && lines[0] == lines[2]);
      SAYS(one, "line 2: expected a line of at most 4194304 bytes");
    }
  }
};

QTEST_GUILESS_MAIN(TestInput)
#include "test_input.moc"
