// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStackedWidget>
#include <QtTest>

#include "ui/theme/when_seen.h"

using namespace hat::ui;

class Bell : public QObject {
  Q_OBJECT
 signals:
  void rang(int times);
  void fell();
};

/// Work for the eye is done when there is one.
class TestWhenSeen : public QObject {
  Q_OBJECT
 private slots:
  void what_is_hidden_is_asked_often_and_works_once() {
    QStackedWidget stack;
    auto *first = new QWidget, *second = new QWidget;
    stack.addWidget(first);
    stack.addWidget(second);
    Bell bell;
    int seen = 0, hidden = 0;
    whenSeen(first, [&] { ++seen; })->on(&bell, &Bell::rang)->on(&bell, &Bell::fell);
    WhenSeen* later = whenSeen(second, [&] { ++hidden; })->on(&bell, &Bell::rang)->on(&bell, &Bell::fell);
    stack.show();
    emit bell.rang(3);
    emit bell.fell();
    QCOMPARE(seen, 2);
    QCOMPARE(hidden, 0);
    QVERIFY(later->isDue());
    stack.setCurrentWidget(second);
    QCOMPARE(hidden, 1);
    QVERIFY(!later->isDue());
    stack.setCurrentWidget(first);
    stack.setCurrentWidget(second);
    QCOMPARE(hidden, 1);
    emit bell.fell();
    QCOMPARE(hidden, 2);
    QCOMPARE(later->timesDone(), 2);
  }

  void a_part_of_a_window_that_is_not_up_yet_counts_as_seen() {
    QWidget window;
    auto *part = new QWidget(&window), *closed = new QWidget(&window);
    closed->hide();
    int open = 0, shut = 0;
    whenSeen(part, [&] { ++open; })->ask();
    whenSeen(closed, [&] { ++shut; })->ask();
    QCOMPARE(open, 1);
    QCOMPARE(shut, 0);
  }

  void work_ends_with_its_widget() {
    Bell bell;
    int calls = 0;
    auto* widget = new QWidget;
    whenSeen(widget, [&] { ++calls; })->on(&bell, &Bell::fell);
    widget->show();
    delete widget;
    emit bell.fell();
    QCOMPARE(calls, 0);
  }
};

QTEST_MAIN(TestWhenSeen)
#include "test_when_seen.moc"
