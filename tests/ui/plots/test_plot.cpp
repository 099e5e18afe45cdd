// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>
#include <QStackedWidget>
#include <QtTest>

#include "ui/plots/scatter_plot.h"
#include "ui/theme/theme.h"

using namespace hat::ui;

namespace {

constexpr int patience = 10000;

std::vector<ScatterPoint> cloud(int count) {
  std::vector<ScatterPoint> points;
  for (int i = 0; i < count; ++i) points.push_back({{i / double(count), 1 - i / double(count)}, 0, QString::number(i)});
  return points;
}

}  // namespace

class TestPlot : public QObject {
  Q_OBJECT
 private slots:
  void what_nobody_sees_is_drawn_when_it_is_seen_and_then_once() {
    QStackedWidget stack;
    auto* plot = new ScatterPlot;
    plot->setStyles({{Ink::q2, Marker::disc, 3, false}});
    plot->setHome({0, 1}, {0, 1});
    stack.addWidget(plot);
    stack.addWidget(new QWidget);
    stack.resize(400, 300);
    stack.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    auto* canvas = plot->findChild<QCustomPlot*>();
    QSignalSpy drawn(canvas, &QCustomPlot::afterReplot);
    plot->setPoints(cloud(10));
    QTRY_VERIFY_WITH_TIMEOUT(drawn.count() > 0, patience);
    const QImage few = plot->grab().toImage();

    stack.setCurrentIndex(1);
    QCoreApplication::processEvents();
    drawn.clear();
    for (int i = 0; i < 5; ++i) {
      plot->setPoints(cloud(100 + i));
      QCoreApplication::processEvents();
    }
    QCOMPARE(drawn.count(), 0);
    stack.setCurrentIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 1, patience);
    const QImage many = plot->grab().toImage();
    QVERIFY(many != few);
  }

  void a_picture_of_a_plot_that_was_never_shown_has_everything() {
    ScatterPlot hidden, shown;
    for (ScatterPlot* plot : {&hidden, &shown}) {
      plot->setStyles({{Ink::q2, Marker::disc, 3, false}});
      plot->setHome({0, 1}, {0, 1});
      plot->setPoints(cloud(50));
      plot->resize(400, 300);
    }
    shown.show();
    QVERIFY(QTest::qWaitForWindowExposed(&shown));
    QCoreApplication::processEvents();
    QCOMPARE(hidden.grab().toImage(), shown.grab().toImage());
  }
};

QTEST_MAIN(TestPlot)
#include "test_plot.moc"
