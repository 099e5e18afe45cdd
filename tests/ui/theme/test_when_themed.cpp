// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QStackedWidget>
#include <QtTest>

#include "ui/theme/theme.h"

using namespace hat::ui;

/// What nobody sees is restyled when it is seen, once.
class TestWhenThemed : public QObject {
  Q_OBJECT
  static void toggle() {
    ThemeManager& themes = ThemeManager::instance();
    themes.setChoice(themes.choice() == ThemeManager::Choice::dark ? ThemeManager::Choice::light
                                                                   : ThemeManager::Choice::dark);
  }

 private slots:
  void what_is_on_show_is_restyled_at_once_and_the_rest_when_it_is_shown() {
    QStackedWidget stack;
    auto *first = new QWidget, *second = new QWidget;
    auto* inside = new QLabel("inside", second);
    stack.addWidget(first);
    stack.addWidget(second);
    int seen = 0, hidden = 0, child = 0;
    whenThemed(first, [&] { ++seen; });
    whenThemed(second, [&] { ++hidden; });
    whenThemed(inside, [&] { ++child; });
    stack.show();
    QCOMPARE(seen + hidden + child, 0);
    toggle();
    toggle();
    QCOMPARE(seen, 2);
    QCOMPARE(hidden, 0);
    QCOMPARE(child, 0);
    stack.setCurrentWidget(second);
    QCOMPARE(hidden, 1);
    QCOMPARE(child, 1);
    stack.setCurrentWidget(first);
    stack.setCurrentWidget(second);
    QCOMPARE(hidden, 1);
    QCOMPARE(child, 1);
    toggle();
    QCOMPARE(seen, 2);
    QCOMPARE(hidden, 2);
    QCOMPARE(child, 2);
  }

  void sizes_are_set_at_once_the_first_time() {
    QWidget widget;
    whenScaled(&widget, [&] { widget.setMinimumHeight(scaled(48)); });
    QCOMPARE(widget.minimumHeight(), scaled(48));
    ThemeManager::instance().setTextScale(2);
    QCOMPARE(widget.minimumHeight(), 48);
    widget.show();
    QCOMPARE(widget.minimumHeight(), 96);
    ThemeManager::instance().setTextScale(1);
    QCOMPARE(widget.minimumHeight(), 48);
  }

  void a_widget_that_is_gone_is_not_called() {
    int calls = 0;
    auto* widget = new QWidget;
    whenThemed(widget, [&] { ++calls; });
    widget->show();
    delete widget;
    toggle();
    QCOMPARE(calls, 0);
  }
};

QTEST_MAIN(TestWhenThemed)
#include "test_when_themed.moc"
