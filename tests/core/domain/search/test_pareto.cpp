// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/search/pareto.h"
#include "domain/space/search_space.h"

using namespace hat;

class TestPareto : public QObject {
  Q_OBJECT
 private slots:
  void front_equals_its_definition_on_random_points() {
    Rng rng(1);
    for (const int values : {3, 10, 1000})
      for (int round = 0; round < 30; ++round) {
        std::vector<Point> points;
        for (int i = 0; i < 40; ++i)
          points.push_back(
              {static_cast<double>(uniform_index(rng, values)), static_cast<double>(uniform_index(rng, values))});
        std::vector<std::pair<double, double>> expected;
        for (std::size_t i = 0; i < points.size(); ++i) {
          bool kept = true;
          for (std::size_t j = 0; j < points.size(); ++j) {
            const bool no_worse = points[j].x <= points[i].x && points[j].y <= points[i].y;
            const bool equal = points[j].x == points[i].x && points[j].y == points[i].y;
            if (no_worse && (!equal || j < i)) kept = false;
          }
          if (kept) expected.emplace_back(points[i].x, points[i].y);
        }
        std::sort(expected.begin(), expected.end());
        std::vector<std::pair<double, double>> got;
        for (const std::size_t i : pareto_front(std::span<const Point>(points)))
          got.emplace_back(points[i].x, points[i].y);
        QVERIFY(got == expected);
      }
  }
  void points_with_nan_and_empty_sets_are_not_on_the_front() {
    const std::vector<Point> points{{std::nan(""), 0}, {1, 1}, {0, std::nan("")}};
    QVERIFY(pareto_front(std::span<const Point>(points)) == std::vector<std::size_t>{1});
    QVERIFY(pareto_front(std::span<const Point>()).empty());
  }
  void hypervolume_by_hand() {
    // Staircase below (4, 4): from (1, 3) one row of 3, from (2, 1) two rows of 2.
    QCOMPARE(hypervolume(std::vector<Point>{{1, 3}, {2, 1}, {3, 3}, {9, 0}, {0, 9}}, {4, 4}), 7.0);
    QCOMPARE(hypervolume(std::vector<Point>{{4, 4}}, {4, 4}), 0.0);
  }
};

QTEST_GUILESS_MAIN(TestPareto)
#include "test_pareto.moc"
