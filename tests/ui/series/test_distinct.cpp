// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/series/distinct.h"

using namespace hat::ui;

class TestDistinct : public QObject {
  Q_OBJECT
 private slots:
  void numbers_that_read_apart_need_no_more_digits() {
    QCOMPARE(distinct_decimals({2.4, 3.8, 9.0}, 1, 3), (std::vector<int>{1, 1, 1}));
  }
  void both_of_two_that_would_read_alike_get_the_digits_that_tell_them_apart() {
    QCOMPARE(distinct_decimals({6.53, 9.0, 6.50}, 1, 3), (std::vector<int>{2, 1, 2}));
    QCOMPARE(distinct_decimals({6.531, 6.533}, 0, 3), (std::vector<int>{3, 3}));
  }
  void the_same_number_may_read_the_same() {
    QCOMPARE(distinct_decimals({5.3, 5.3}, 1, 3), (std::vector<int>{1, 1}));
    QCOMPARE(distinct_decimals({5.3, 5.30001}, 1, 3), (std::vector<int>{1, 1}));
    QVERIFY(distinct_decimals({}, 1, 3).empty());
  }
};

QTEST_GUILESS_MAIN(TestDistinct)
#include "test_distinct.moc"
