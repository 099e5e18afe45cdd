// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "ui/series/front.h"

using namespace hat::ui;

class TestFront : public QObject {
  Q_OBJECT
 private slots:
  void the_front_holds_what_nothing_beats() {
    const std::vector<XY> points{{3, 1}, {1, 3}, {2, 2}, {2.5, 2.5}, {2, 2}, {1, 4}, {NAN, 0}};
    QCOMPARE(front_of(points, Better::lower), (std::vector<std::size_t>{1, 2, 0}));
    const std::vector<XY> bleu{{50, 25.8}, {90, 27.6}, {80, 27.6}, {120, 27.0}, {200, 28.4}};
    QCOMPARE(front_of(bleu, Better::higher), (std::vector<std::size_t>{0, 2, 4}));
    QVERIFY(front_of({}, Better::higher).empty());
  }

  void the_hypervolume_is_the_area_under_the_steps() {
    // Two steps: 1 × 1 above the level 2, and 2 × 2 up to the reference at (4, 0) with more being better.
    const std::vector<XY> points{{2, 2}, {3, 3}, {3.5, 1}};
    QCOMPARE(hypervolume(points, Better::higher, {4, 0}), 2.0 * 2 + 1 * 1);
    QCOMPARE(hypervolume({{1, 1}}, Better::lower, {3, 2}), 2.0);
    QCOMPARE(hypervolume({{5, 5}}, Better::lower, {3, 2}), 0.0);
  }

  void adding_a_dominated_point_changes_no_hypervolume() {
    std::vector<XY> points{{2, 2}, {3, 3}};
    const double before = hypervolume(points, Better::higher, {10, 0});
    points.push_back({3.5, 1.5});
    QCOMPARE(hypervolume(points, Better::higher, {10, 0}), before);
  }

  void the_step_line_goes_right_first_and_ends_at_its_last_point() {
    QCOMPARE(step_line({{1, 5}, {2, 4}, {4, 1}}), (std::vector<XY>{{1, 5}, {2, 5}, {2, 4}, {4, 4}, {4, 1}}));
    QCOMPARE(step_line({{1, 5}}), (std::vector<XY>{{1, 5}}));
    QVERIFY(step_line({}).empty());
  }

  void the_pointer_finds_the_nearest_point_within_reach() {
    const std::vector<XY> points{{10, 10}, {20, 10}, {20, 10}};
    QCOMPARE(nearest(points, {13, 10}, 12), 0);
    QCOMPARE(nearest(points, {19, 10}, 12), 2);  // the one on top
    QCOMPARE(nearest(points, {40, 10}, 12), -1);
    QCOMPARE(nearest({}, {0, 0}, 12), -1);
  }

  void an_arrow_key_leads_into_its_quarter_of_the_plane() {
    const std::vector<XY> points{{0, 0}, {10, 2}, {5, 20}, {-8, 1}, {1, -9}};
    QCOMPARE(step_from(points, 0, Direction::right), 1);
    QCOMPARE(step_from(points, 0, Direction::down), 2);
    QCOMPARE(step_from(points, 0, Direction::left), 3);
    QCOMPARE(step_from(points, 0, Direction::up), 4);
    QCOMPARE(step_from(points, 1, Direction::right), -1);
  }
};

QTEST_GUILESS_MAIN(TestFront)
#include "test_front.moc"
