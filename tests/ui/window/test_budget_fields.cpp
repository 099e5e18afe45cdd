// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

#include <cmath>

#include "support/window_world.h"
#include "ui/controls/budget_box.h"
#include "ui/plots/budget_slider.h"
#include "ui/theme/theme.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

void turn(QWidget* widget, int notches, Qt::KeyboardModifiers modifiers = {}) {
  const QPointF at = QRectF(widget->rect()).center();
  // With Alt a wheel turns sideways.
  const QPoint by = modifiers & Qt::AltModifier ? QPoint(120 * notches, 0) : QPoint(0, 120 * notches);
  QWheelEvent wheel(at, widget->mapToGlobal(at), {}, by, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
  QApplication::sendEvent(widget, &wheel);
}

bool near(double a, double b) { return std::abs(a - b) < 1e-6; }

}  // namespace

class TestBudgetFields : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
  }

  void keys_and_wheel_step_the_field_by_one_to_two_per_cent_of_the_reach() {
    BudgetBox box;
    box.setRange(0, 1e6);
    box.setReach({1.2, 9.0});
    box.setValue(5);
    box.show();
    QApplication::setActiveWindow(&box);
    box.setFocus();
    QTRY_VERIFY(box.hasFocus());
    QTest::keyClick(&box, Qt::Key_Up);
    QVERIFY(near(box.value(), 5.1));
    QTest::keyClick(&box, Qt::Key_Down);
    QVERIFY(near(box.value(), 5.0));
    QTest::keyClick(&box, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(near(box.value(), 6.0));
    QTest::keyClick(&box, Qt::Key_PageDown);
    QVERIFY(near(box.value(), 5.0));
    QTest::keyClick(&box, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(near(box.value(), 5.01));
    QCOMPARE(box.text(), box.locale().toString(5.01, 'f', 2));
    turn(&box, -1);
    QVERIFY(near(box.value(), 5.0));
    QCOMPARE(box.text(), box.locale().toString(5.0, 'f', 1));
    turn(&box, 2, Qt::ShiftModifier);
    QVERIFY(near(box.value(), 7.0));
    turn(&box, 1, Qt::AltModifier);
    QVERIFY(near(box.value(), 7.01));
  }

  void how_surely_it_is_kept_can_be_typed_behind_the_budget() {
    WindowWorld world;
    auto* box = world.window->findChild<BudgetBox*>("budget");
    const auto type = [&](const QString& text) {
      box->selectAll();
      QTest::keyClicks(box, text);
      QTest::keyClick(box, Qt::Key_Return);
    };
    Budget* budget = world.session.budget();
    type("5.5 @ 97");
    QVERIFY(near(budget->ms(), 5.5));
    QVERIFY(near(budget->confidence(), 0.97));
    QVERIFY2(!box->text().contains('@'), qPrintable(box->text()));
    type("6@90 %");
    QVERIFY(near(budget->ms(), 6));
    QVERIFY(near(budget->confidence(), 0.9));
    type("@ 99.5");  // of the budget that is there
    QVERIFY(near(budget->ms(), 6));
    QVERIFY(near(budget->confidence(), 0.995));
    type("6 @ 0");
    QCOMPARE(budget->confidence(), 0.0);
    // What is no promise, or half typed, changes nothing.
    type("7 @ 9");
    type("7 @ 100");
    type("7 @ ");
    QVERIFY(near(budget->ms(), 6));
    QCOMPARE(budget->confidence(), 0.0);
    type("8");
    QVERIFY(near(budget->ms(), 8));
    QCOMPARE(budget->confidence(), 0.0);
    // Stepping takes what was typed.
    box->selectAll();
    QTest::keyClicks(box, "10 @ 80");
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY(budget->ms() > 10);
    QVERIFY(near(budget->confidence(), 0.8));
    QCOMPARE(typedConfidence(" 97,5 % ", QLocale(QLocale::German)).value_or(0), 0.975);
    QVERIFY(!typedConfidence("x", QLocale::c()));
  }

  void the_menu_beside_the_budget_says_what_each_promise_costs() {
    WindowWorld world;
    auto* button = world.window->findChild<QToolButton*>("confidence");
    QVERIFY(button && button->focusPolicy() != Qt::NoFocus && !button->accessibleName().isEmpty());
    QCOMPARE(button->text(), QString("nothing promised"));  // the predictor was never calibrated
    QVERIFY(button->toolTip().contains("calibration"));
    auto fake = std::make_shared<FakePredictor>(fake_calibration());
    world.session.device()->setPredictor(fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); },
                                         "this machine", {});
    world.session.budget()->choose(22);
    QCOMPARE(button->text(), QString("kept with 95 %"));
    QVERIFY2(button->toolTip().contains("20.00 ms"), qPrintable(button->toolTip()));
    emit button->menu()->aboutToShow();
    const QList<QAction*> actions = button->menu()->actions();
    QCOMPARE(actions.size(), 5);
    QVERIFY2(actions[2]->text().startsWith("95 %") && actions[2]->text().contains("20.00 ms"),
             qPrintable(actions[2]->text()));
    QVERIFY(actions[2]->isChecked() && !actions[0]->isChecked());
    QVERIFY(actions[3]->text().startsWith("99 %"));
    actions[0]->trigger();
    QCOMPARE(world.session.budget()->confidence(), 0.8);
    QCOMPARE(button->text(), QString("kept with 80 %"));
    emit button->menu()->aboutToShow();
    button->menu()->actions()[4]->trigger();
    QCOMPARE(world.session.budget()->confidence(), 0.0);
    QCOMPARE(button->text(), QString("as predicted"));
    // One that was typed is offered too, in its place.
    world.session.budget()->setConfidence(0.97);
    emit button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().size(), 6);
    QVERIFY(button->menu()->actions()[3]->isChecked());
  }

  void the_context_bar_and_the_search_form_step_within_the_reach_of_the_device() {
    WindowWorld world;
    const double lowest = fake_ms(world.session.space().smallest()), highest = fake_ms(world.session.space().largest());
    for (QWidget* where :
         {static_cast<QWidget*>(world.window.get()), static_cast<QWidget*>(world.window->page("search"))}) {
      world.window->showPage("search");
      world.settle();
      auto* box = where->findChild<BudgetBox*>(where == world.window.get() ? "budget" : "budget_ms");
      QVERIFY(box && box->isEnabled());
      box->setValue((lowest + highest) / 2);
      const double before = box->value();
      box->stepBy(1);
      const double first = box->value();
      box->stepBy(1);
      QVERIFY(first > before);
      const double share = (box->value() - first) / (highest - lowest);
      QVERIFY2(share > 0.007 && share < 0.0201,
               qPrintable(QString("%1: %2 of the reach").arg(box->objectName()).arg(share)));
    }
    // And the budget went where every page reads it.
    auto* budget = world.window->findChild<BudgetBox*>("budget");
    QVERIFY(near(world.session.budget()->ms(), budget->value()));
  }

  void the_slider_steps_with_keys_and_with_the_wheel_once_it_has_the_focus() {
    WindowWorld world;
    world.window->showPage("translate");
    world.settle();
    BudgetSlider* slider = static_cast<TranslatePage*>(world.window->page("translate"))->slider();
    const double step = budget_step(slider->scale().ms.span());
    const Range range = slider->scale().ms;
    const int last = static_cast<int>(slider->budgets().size()) - 1;
    QApplication::setActiveWindow(world.window.get());
    world.window->setFocus();
    const std::vector<double> before = slider->budgets();
    turn(slider, 1);
    QCOMPARE(slider->budgets(), before);
    slider->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(slider->hasFocus());
    QTest::keyClick(slider, Qt::Key(Qt::Key_A + last));
    slider->setBudget(last, std::round((range.lower + range.upper) / 2 / step) * step);
    const double from = slider->budgets()[last];
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(near(slider->budgets()[last], from + step));
    turn(slider, -1);
    QVERIFY(near(slider->budgets()[last], from));
    QTest::keyClick(slider, Qt::Key_PageDown);
    QVERIFY(near(slider->budgets()[last], from - 10 * step));
    QTest::keyClick(slider, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(near(slider->budgets()[last], from));
    QTest::keyClick(slider, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(near(slider->budgets()[last], from - step / 10));
  }

  void a_budget_below_the_fastest_is_marked_and_said() {
    WindowWorld world;
    auto* budget = world.window->findChild<BudgetBox*>("budget");
    QVERIFY(!budget->property("error").toBool());
    budget->setValue(budget->reach().lower / 2);
    QVERIFY(budget->property("error").toBool());
    QVERIFY(budget->toolTip().contains("fastest"));
    budget->setValue(budget->reach().lower * 2);
    QVERIFY(!budget->property("error").toBool());
    QVERIFY(budget->toolTip().isEmpty());
    // One that only the prediction keeps is none that can be promised.
    auto fake = std::make_shared<FakePredictor>(fake_calibration());
    world.session.device()->setPredictor(fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); },
                                         "this machine", {});
    budget->setValue(budget->reach().lower * 1.05);
    QVERIFY(budget->property("error").toBool());
    QVERIFY2(budget->toolTip().contains("at most"), qPrintable(budget->toolTip()));
    world.session.budget()->setConfidence(0);
    QVERIFY(!budget->property("error").toBool());
  }
};

QTEST_MAIN(TestBudgetFields)
#include "test_budget_fields.moc"
