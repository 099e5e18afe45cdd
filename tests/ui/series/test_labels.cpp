// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/series/labels.h"

using namespace hat::ui;

class TestLabels : public QObject {
  Q_OBJECT

  static LabelGround plain() { return {{0, 0, 600, 300}, {}, {}, {}}; }

 private slots:
  void a_label_stands_beside_its_point_where_nothing_is_in_the_way() {
    const auto right = place_labels({{{100, 100}, 80, 16, false}}, plain());
    QVERIFY(right[0].box.x > 100 && !right[0].leader);
    const auto left = place_labels({{{100, 100}, 80, 16, true}}, plain());
    QVERIFY(left[0].box.x + left[0].box.width < 100 && !left[0].leader);
  }

  void a_label_does_not_lie_on_a_front_that_starts_at_its_point() {
    LabelGround ground = plain();
    ground.lines = {{{100, 100}, {260, 100}}, {{260, 100}, {260, 180}}};
    const auto places = place_labels({{{100, 100}, 120, 16, false}}, ground);
    for (const auto& [a, b] : ground.lines) QCOMPARE(places[0].box.crossed_by(a, b), 0.0);
  }

  void labels_of_neighbours_never_overlap_and_far_ones_get_a_leader() {
    std::vector<LabelWish> wishes;
    for (int i = 0; i < 14; ++i) wishes.push_back({{250.0 + 4 * i, 150}, 120, 16, false});
    const auto places = place_labels(wishes, plain());
    bool leader = false;
    for (std::size_t i = 0; i < places.size(); ++i) {
      leader = leader || places[i].leader;
      for (std::size_t j = 0; j < i; ++j) QCOMPARE(places[i].box.overlap(places[j].box), 0.0);
    }
    QVERIFY(leader);
  }

  void a_label_stays_inside_the_plot() {
    for (const XY& corner : {XY{0, 0}, XY{600, 0}, XY{0, 300}, XY{600, 300}}) {
      const LabelBox box = place_labels({{corner, 120, 32, false}}, plain())[0].box;
      QVERIFY(box.x >= 0 && box.y >= 0 && box.x + box.width <= 600 && box.y + box.height <= 300);
    }
  }

  void the_part_of_a_line_inside_a_box_is_measured() {
    const LabelBox box{10, 10, 20, 10};
    QCOMPARE(box.crossed_by({0, 15}, {100, 15}), 20.0);
    QCOMPARE(box.crossed_by({20, 0}, {20, 15}), 5.0);
    QCOMPARE(box.crossed_by({0, 25}, {100, 25}), 0.0);
    QCOMPARE(box.crossed_by({12, 12}, {15, 16}), 5.0);
  }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "test_labels.moc"
