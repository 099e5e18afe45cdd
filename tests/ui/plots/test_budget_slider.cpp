// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/plots/budget_slider.h"

using namespace hat;
using namespace hat::ui;

class TestBudgetSlider : public QObject {
  Q_OBJECT
 private slots:
  void a_budget_uses_the_best_model_that_keeps_it_and_not_the_slowest() {
    const SearchSpace space = preset_space("sample");
    const auto model = [&](double ms, double bleu) {
      BudgetSlider::Model one{space.smallest(), ms, bleu, "m", {}};
      one.numbers.predicted_ms = ms;
      if (bleu > 0) one.numbers.bleu = bleu;
      return one;
    };
    BudgetSlider slider;
    slider.setModels({model(2.8, 19.3), model(6.5, 22.7), model(8.0, 0), model(9.3, 19.2)}, space);
    slider.setBudgets({9.4});
    QCOMPARE(slider.modelFor(9.4), 1);
    QCOMPARE(slider.modelFor(8.5), 1);  // one that nobody evaluated takes nobody's place
    QCOMPARE(slider.modelFor(6.4), 0);
    QVERIFY(slider.keeps(2.8));
    QVERIFY(!slider.keeps(2.0));
    QCOMPARE(slider.modelFor(2.0), 0);  // none keeps it: the fastest
    slider.setModels({}, space);
    QCOMPARE(slider.modelFor(5), -1);
  }
};

QTEST_MAIN(TestBudgetSlider)
#include "test_budget_slider.moc"
