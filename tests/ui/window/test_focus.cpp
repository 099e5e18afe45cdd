// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QStatusBar>
#include <QtTest>

#include "support/window_texts.h"
#include "support/window_world.h"
#include "ui/plots/budget_slider.h"
#include "ui/plots/parallel_plot.h"
#include "ui/theme/theme.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int around = 6;      // px: a ring may lie that far outside
constexpr int fewest_px = 24;  // that differ: no less than a short line

/// What of the window lies at `widget` now.
QImage pictureOf(QWidget* window, QWidget* widget) {
  const QRect place(widget->mapTo(window, QPoint()), widget->size());
  return window->grab(place.adjusted(-around, -around, around, around) & window->rect()).toImage();
}

int differences(const QImage& a, const QImage& b) {
  int count = 0;
  for (int y = 0; y < std::min(a.height(), b.height()); ++y)
    for (int x = 0; x < std::min(a.width(), b.width()); ++x) count += a.pixel(x, y) != b.pixel(x, y);
  return count;
}

}  // namespace

class TestFocus : public QObject {
  Q_OBJECT

  /// Walks with Tab through everything that can have the focus in `window`; names those that look the same without it.
  static QStringList unseen(QWidget* window, const QString& name, int& stops) {
    QStringList problems;
    QApplication::setActiveWindow(window);
    if (QWidget* had = QApplication::focusWidget()) had->clearFocus();
    QList<QWidget*> seen;
    QTest::keyClick(window, Qt::Key_Tab);
    for (int i = 0; i < 120; ++i) {
      QWidget* now = QApplication::focusWidget();
      if (!now || seen.contains(now)) break;
      seen << now;
      QCoreApplication::processEvents();
      const QImage with = pictureOf(window, now);
      now->clearFocus();
      QCoreApplication::processEvents();
      const QImage without = pictureOf(window, now);
      if (const int pixels = differences(with, without); pixels < fewest_px)
        problems
            << QString("%1: %2 \"%3\" differs in %4 pixels").arg(name, placeOf(now), now->accessibleName()).arg(pixels);
      now->setFocus(Qt::TabFocusReason);
      QTest::keyClick(now, Qt::Key_Tab);
    }
    stops += seen.size();
    return problems;
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    QApplication::setCursorFlashTime(0);
  }

  void every_stop_of_the_tab_key_can_be_seen_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void every_stop_of_the_tab_key_can_be_seen() {
    QFETCH(bool, dark);
    ThemeManager::instance().setChoice(dark ? ThemeManager::Choice::dark : ThemeManager::Choice::light);
    WindowWorld world;
    QStringList problems;
    int stops = 0;
    world.tour([&](const QString& name) { problems << unseen(world.window.get(), name, stops); });
    world.dialogs([&](const QString& name, QWidget* dialog) { problems << unseen(dialog, name, stops); });
    problems.removeDuplicates();
    for (const QString& problem : problems) qWarning().noquote() << problem;
    QVERIFY(problems.isEmpty());
    QVERIFY(stops > 150);
  }

  void every_stop_has_a_name_for_a_screen_reader() {
    WindowWorld world;
    QStringList nameless;
    world.tour([&](const QString& name) {
      for (QWidget* widget : world.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() ||
            widget->focusProxy())
          continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || (spoken->text(QAccessible::Name).isEmpty() && spoken->text(QAccessible::Value).isEmpty()))
          nameless << name.section(',', 0, 0) + ": " + placeOf(widget);
      }
    });
    nameless.removeDuplicates();
    for (const QString& problem : nameless) qWarning().noquote() << problem;
    QVERIFY(nameless.isEmpty());
  }

  void what_a_tool_tip_says_the_status_bar_says_to_the_keyboard() {
    WindowWorld world;
    QApplication::setActiveWindow(world.window.get());
    const auto* hint = world.window->statusBar()->findChild<RoleLabel*>();
    QStringList silent;
    int tips = 0;
    world.tour([&](const QString& name) {
      QApplication::setActiveWindow(world.window.get());  // the log of a job has a window of its own
      for (QWidget* widget : world.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->toolTip().isEmpty())
          continue;
        ++tips;
        widget->setFocus(Qt::TabFocusReason);
        if (hint->text() != widget->toolTip().simplified()) silent << name.section(',', 0, 0) + ": " + placeOf(widget);
        widget->clearFocus();
      }
    });
    silent.removeDuplicates();
    for (const QString& problem : silent) qWarning().noquote() << problem;
    QVERIFY(silent.isEmpty());
    QVERIFY(tips > 20);
  }

  void the_budget_slider_is_a_slider_with_a_value() {
    WindowWorld world;
    world.window->showPage("translate");
    world.settle();
    auto* page = static_cast<TranslatePage*>(world.window->page("translate"));
    BudgetSlider* slider = page->slider();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(slider);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QAccessibleValueInterface* value = spoken->valueInterface();
    QVERIFY(value);
    QVERIFY(value->minimumValue().toDouble() < value->maximumValue().toDouble());
    QCOMPARE(value->currentValue().toDouble(), slider->budgets()[slider->currentThumb()]);
    QVERIFY(spoken->text(QAccessible::Name).startsWith("Latency budget"));
    QVERIFY(spoken->text(QAccessible::Value).contains("ms"));
    const double wanted = (value->minimumValue().toDouble() + value->maximumValue().toDouble()) / 2;
    value->setCurrentValue(wanted);
    QCOMPARE(slider->budgets()[slider->currentThumb()], wanted);
  }

  void columns_of_parallel_coordinates_have_names_and_values_and_are_brushed_with_keys() {
    WindowWorld world;
    world.window->showPage("pareto");
    world.settle();
    auto* plot = world.window->page("pareto")->findChild<ParallelPlot*>();
    QVERIFY(plot && plot->axisCount() > 2);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(plot);
    QCOMPARE(spoken->childCount(), plot->axisCount());
    for (int axis = 0; axis < spoken->childCount(); ++axis) {
      QVERIFY(!spoken->child(axis)->text(QAccessible::Name).isEmpty());
      QVERIFY(!spoken->child(axis)->text(QAccessible::Value).isEmpty());
    }
    QApplication::setActiveWindow(world.window.get());
    plot->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(plot->hasFocus());
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(plot->currentAxis(), 1);
    QVERIFY(spoken->child(1)->state().focused);
    const auto all = plot->brushed().size();
    const QString before = spoken->child(1)->text(QAccessible::Value);
    for (int i = 0; i < 9; ++i) QTest::keyClick(plot, Qt::Key_Up);
    QVERIFY(plot->hasBrush());
    QVERIFY(plot->brushed().size() < all);
    QVERIFY(spoken->child(1)->text(QAccessible::Value) != before);
    QTest::keyClick(plot, Qt::Key_Delete);
    QVERIFY(!plot->hasBrush());
  }
};

QTEST_MAIN(TestFocus)
#include "test_focus.moc"
