// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/learn/tour_card_rect.h"

using namespace hat::ui;

class TestTourCardRect : public QObject {
  Q_OBJECT
 private slots:
  void a_card_stands_beside_its_target_where_there_is_room_data() {
    QTest::addColumn<QRect>("target");
    QTest::addColumn<QPoint>("corner");
    QTest::newRow("right") << QRect(10, 50, 100, 40) << QPoint(120, 50);
    QTest::newRow("left, at the right rim") << QRect(880, 50, 100, 40) << QPoint(570, 50);
    QTest::newRow("below what is wide") << QRect(50, 20, 900, 40) << QPoint(50, 70);
    QTest::newRow("above what is wide and low") << QRect(50, 560, 900, 40) << QPoint(50, 350);
    QTest::newRow("right, and not below the rim") << QRect(10, 580, 100, 20) << QPoint(120, 400);
    QTest::newRow("nothing to point at") << QRect() << QPoint(690, 10);
  }
  void a_card_stands_beside_its_target_where_there_is_room() {
    QFETCH(QRect, target);
    QFETCH(QPoint, corner);
    const QRect area(0, 0, 1000, 600);
    const QRect card = tourCardRect(target, QSize(300, 200), area, 10);
    QCOMPARE(card.topLeft(), corner);
    QCOMPARE(card.size(), QSize(300, 200));
    QVERIFY(area.contains(card));
    QVERIFY(!card.intersects(target));
  }

  void inside_a_target_that_fills_the_area_it_takes_the_corner_that_hides_least() {
    const QRect area(0, 0, 1000, 600);
    QCOMPARE(tourCardRect(area, QSize(300, 200), area, 10).topLeft(), QPoint(690, 390));
    // A little less would be hidden above, where the titles are.
    QCOMPARE(tourCardRect(QRect(0, 90, 800, 500), QSize(300, 200), area, 10).topLeft(), QPoint(690, 390));
    // All but the upper left corner is taken.
    QCOMPARE(tourCardRect(QRect(250, 150, 750, 450), QSize(300, 200), area, 10).topLeft(), QPoint(10, 10));
  }

  void a_card_larger_than_the_area_begins_at_its_corner() {
    QCOMPARE(tourCardRect(QRect(10, 10, 20, 20), QSize(300, 200), QRect(0, 0, 100, 100), 10).topLeft(), QPoint(0, 0));
  }
};

QTEST_GUILESS_MAIN(TestTourCardRect)
#include "test_tour_card_rect.moc"
