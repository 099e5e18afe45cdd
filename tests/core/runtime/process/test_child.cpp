// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <signal.h>

#include "domain/error.h"
#include "runtime/process/child.h"

using namespace hat;
using namespace hat::runtime;

class TestChild : public QObject {
  Q_OBJECT
  static QStringList lines_of(Child& child) {
    QStringList lines;
    while (const auto line = child.next_line({})) lines << QString::fromStdString(*line);
    return lines;
  }

 private slots:
  void it_is_given_a_text_and_asked_for_lines() {
    Child child({"sh", "-c", "read first; echo got $first; cat; echo trouble >&2; exit 7"}, "one\ntwo\nthree\n");
    QCOMPARE(lines_of(child), QStringList({"got one", "two", "three"}));
    QCOMPARE(child.exit_status(), 7);
    QCOMPARE(QString::fromStdString(child.complaints()), QString("trouble\n"));
  }
  void a_text_of_megabytes_goes_through_both_ways() {
    std::string text;
    for (int i = 0; i < 200000; ++i) text += "line " + std::to_string(i) + '\n';
    Child child({"cat"}, text);
    const QStringList lines = lines_of(child);
    QCOMPARE(lines.size(), 200000);
    QCOMPARE(lines.back(), QString("line 199999"));
    QCOMPARE(child.exit_status(), 0);
  }
  void one_that_does_not_read_is_no_trouble() {
    // Without a signal: this process would end by SIGPIPE.
    Child child({"sh", "-c", "exec 0<&-; echo done"}, std::string(1 << 20, 'x'));
    QCOMPARE(lines_of(child), QStringList("done"));
    QCOMPARE(child.exit_status(), 0);
  }
  void a_program_that_is_not_there_is_an_error_with_its_name() {
    try {
      Child child({"hat-studio-no-such-program"}, "");
      QFAIL("expected an error");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::io);
      QVERIFY(QString(error.what()).startsWith("hat-studio-no-such-program: cannot be started"));
    }
  }
  void waiting_can_be_left_and_ends_it_with_all_that_it_began() {
    struct Enough {};
    pid_t started = 0;
    {
      Child child({"sh", "-c", "sleep 1000 & echo $!; wait"}, "");
      started = std::stoi(*child.next_line({}));
      QVERIFY_THROWS_EXCEPTION(Enough, (void)child.next_line([] { throw Enough{}; }));
    }
    QTRY_VERIFY_WITH_TIMEOUT(::kill(started, 0) != 0, 10000);
  }
  void its_end_is_not_that_of_what_it_leaves_behind() {
    // As ssh does with a shared connection: somebody else holds on to the stream of complaints.
    Child child({"sh", "-c", "echo last words >&2; sleep 300 >/dev/null & echo $!; exit 3"}, "");
    const pid_t left = std::stoi(*child.next_line({}));
    QVERIFY(!child.next_line({}));
    QCOMPARE(child.exit_status(), 3);
    QCOMPARE(QString::fromStdString(child.complaints()), QString("last words\n"));
    QCOMPARE(::kill(left, SIGTERM), 0);  // it was there still
  }
  void a_line_without_an_end_is_not_kept_for_ever() {
    Child child({"sh", "-c", "yes | tr -d '\\n'"}, "");
    QVERIFY_THROWS_EXCEPTION(Error, (void)child.next_line({}));
  }
};

QTEST_GUILESS_MAIN(TestChild)
#include "test_child.moc"
