// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "ui/pages/pareto/pareto_front.h"

using namespace hat;
using namespace hat::ui;

namespace {

CatalogEntry model(double ms, double bleu, double loss = NAN) {
  CatalogEntry entry;
  entry.predicted_ms = ms;
  entry.measured_ms = NAN;
  entry.bleu = bleu;
  entry.loss_bits = loss;
  return entry;
}

CatalogEntry point(double ms, double bleu) {
  CatalogEntry entry = model(NAN, bleu);
  entry.measured_ms = ms;
  entry.own = 0;
  return entry;
}

bool every(const CatalogEntry&) { return true; }

}  // namespace

class TestParetoFront : public QObject {
  Q_OBJECT
 private slots:
  void models_that_nobody_beats_are_on_it_and_own_points_are_not() {
    const std::vector<CatalogEntry> entries{model(10, 20), model(20, 24), model(25, 22), point(5, 30)};
    const ParetoFront front = paretoFront(entries, {}, every);
    QCOMPARE(front.models, (std::vector<std::size_t>{0, 1}));
    QVERIFY(front.has(1) && !front.has(2) && !front.has(3));
    QVERIFY(front.hasPlace(2) && front.hasPlace(3));
    // Up to the slowest and the worst model: (25 - 10) x 0 and (25 - 20) x 4.
    QCOMPARE(front.hypervolume, 20.0);
  }

  void what_is_not_shown_or_not_known_has_no_place() {
    const std::vector<CatalogEntry> entries{model(10, 20), model(20, 24), model(30, NAN)};
    const ParetoFront front =
        paretoFront(entries, {}, [&](const CatalogEntry& entry) { return &entry != &entries[0]; });
    QVERIFY(!front.hasPlace(0) && front.hasPlace(1) && !front.hasPlace(2));
    QCOMPARE(front.models, (std::vector<std::size_t>{1}));
    const ParetoFront measured = paretoFront(entries, {true, Quality::bleu}, every);
    QVERIFY(measured.models.empty());
    QCOMPARE(measured.hypervolume, 0.0);
  }

  void less_loss_is_better() {
    const std::vector<CatalogEntry> entries{model(10, NAN, 5.0), model(20, NAN, 4.0), model(30, NAN, 4.5)};
    const ParetoAxes axes{false, Quality::loss};
    QVERIFY(axes.byLoss());
    QCOMPARE(axes.better(), Better::lower);
    QCOMPARE(paretoFront(entries, axes, every).models, (std::vector<std::size_t>{0, 1}));
  }
};

QTEST_GUILESS_MAIN(TestParetoFront)
#include "test_pareto_front.moc"
