// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/plots/budget_slider.h"
#include "ui/plots/bullet_bar.h"
#include "ui/theme/theme.h"

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
  void initTestCase() {
    QLocale::setDefault(QLocale::c());
    ThemeManager::instance().install();
  }
  void a_budget_below_a_model_does_not_read_like_that_model() {
    const SearchSpace space = preset_space("sample");
    BudgetSlider slider;
    slider.resize(800, 110);
    slider.setModels({{space.smallest(), 5.5, 21.0, "the smaller", {21.0, {}, {}, 5.5}},
                      {space.largest(), 6.53, 22.7, "the larger", {22.7, {}, {}, 6.53}}},
                     space);
    slider.setBudgets({2.4, 5.6, 6.5});
    QCOMPARE(slider.tickText(1), QString("6.53"));
    QCOMPARE(slider.budgetText(2), QString("6.50"));
    QCOMPARE(slider.tickText(0), QString("5.5"));
    QCOMPARE(slider.budgetText(1), QString("5.6"));
    // Each says what it uses; for every listener, not only for the eye.
    QVERIFY2(slider.sentence(2).contains("C") && slider.sentence(2).contains("6.50") &&
                 slider.sentence(2).contains("the smaller"),
             qPrintable(slider.sentence(2)));
    QVERIFY2(slider.sentence(0).contains("no model keeps it"), qPrintable(slider.sentence(0)));
    for (int i = 0; i < 3; ++i) QVERIFY(slider.accessibleDescription().contains(slider.sentence(i)));
    QVERIFY(!slider.grab().isNull());
  }
  void what_is_only_predicted_stands_where_its_upper_end_keeps_a_budget() {
    const SearchSpace space = preset_space("sample");
    BudgetSlider slider;
    slider.resize(800, 110);
    BudgetSlider::Model bounded{space.largest(), 5.5, 22.7, "predicted", {22.7, {}, {}, 5.0}};
    bounded.numbers.bound_factor = 1.1;
    slider.setModels({{space.smallest(), 4.0, 21.0, "measured", {21.0, {}, 4.0, 3.0}}, bounded}, space);
    slider.setBudgets({5.2});
    QCOMPARE(slider.modelFor(5.2), 0);  // the prediction keeps it, its upper end does not
    QCOMPARE(slider.modelFor(5.6), 1);
    slider.setBudgets({5.6});
    QVERIFY2(slider.sentence(0).contains("at most 5.5 ms"), qPrintable(slider.sentence(0)));
    slider.setBudgets({4.5});
    QVERIFY(!slider.sentence(0).contains("at most"));
    QVERIFY(!slider.grab().isNull());
  }
  void the_bar_of_a_translation_says_the_upper_end() {
    BulletBar bar;
    bar.set({4.4, 4.45, 5.0, 6.0, "median of 5 runs", 20, {0.95, 1.055, true}});
    QVERIFY2(bar.text().contains("predicted 4.45, at most 4.69 ms"), qPrintable(bar.text()));
    bar.set({4.4, 4.45, 5.0, 6.0, "median of 5 runs", 20, {0.95, {}, true}});
    QVERIFY(!bar.text().contains("at most"));
    QVERIFY(!bar.grab().isNull());
  }
  void a_budget_that_moves_says_so() {
    const SearchSpace space = preset_space("sample");
    BudgetSlider slider;
    slider.resize(800, 110);
    slider.setModels({{space.smallest(), 5.5, 21.0, "the smaller", {21.0, {}, {}, 5.5}},
                      {space.largest(), 6.53, 22.7, "the larger", {22.7, {}, {}, 6.53}}},
                     space);
    slider.setBudgets({5.6});
    QVERIFY(slider.accessibleDescription().contains("the smaller"));
    slider.setBudgets({7});
    QVERIFY(slider.accessibleDescription().contains("the larger"));
    QVERIFY(!slider.accessibleDescription().contains("Budget A"));  // there is one only
  }
};

QTEST_MAIN(TestBudgetSlider)
#include "test_budget_slider.moc"
