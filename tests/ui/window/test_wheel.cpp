// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QWheelEvent>
#include <QtTest>

#include "support/window_world.h"
#include "ui/plots/budget_slider.h"
#include "ui/theme/theme.h"
#include "ui/theme/wheel.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

/// A notch of the wheel over the middle of `widget`, as the window system sends it.
void turn(QWidget* widget, int notches, Qt::KeyboardModifiers modifiers = {}) {
  const QPointF at = QRectF(widget->rect()).center();
  QWheelEvent wheel(at, widget->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, modifiers,
                    Qt::NoScrollPhase, false);
  QSpontaneKeyEvent::setSpontaneous(&wheel);
  qApp->notify(widget, &wheel);  // sendEvent would take away that it came from outside
}

QString valueOf(QWidget* field) {
  if (auto* box = qobject_cast<QAbstractSpinBox*>(field)) return box->text();
  if (auto* box = qobject_cast<QComboBox*>(field)) return QString::number(box->currentIndex());
  if (auto* slider = qobject_cast<QAbstractSlider*>(field)) return QString::number(slider->value());
  if (auto* tabs = qobject_cast<QTabBar*>(field)) return QString::number(tabs->currentIndex());
  if (auto* slider = qobject_cast<BudgetSlider*>(field)) {
    QStringList all;
    for (double ms : slider->budgets()) all << QString::number(ms, 'g', 12);
    return all.join(' ');
  }
  return {};
}

QList<QWidget*> fieldsOf(QWidget* root) {
  QList<QWidget*> fields;
  for (QWidget* widget : root->findChildren<QWidget*>()) {
    const bool field = wheelField(widget) == widget || qobject_cast<BudgetSlider*>(widget);
    if (field && widget->isVisible() && widget->isEnabled()) fields << widget;
  }
  return fields;
}

}  // namespace

class TestWheel : public QObject {
  Q_OBJECT

  /// Turns the wheel over every field of `root`, and over what is inside it, while something else has the focus.
  static QStringList changedByTheWheel(QWidget* root, const QString& name, int& tried) {
    QStringList problems;
    for (QWidget* field : fieldsOf(root)) {
      if (QWidget* had = QApplication::focusWidget()) had->clearFocus();
      QList<QWidget*> places{field};
      for (QWidget* inside : field->findChildren<QWidget*>())
        if (inside->isVisible() && !inside->isWindow() && inside->window() == field->window()) places << inside;
      for (QWidget* place : places) {
        for (int notches : {1, -1, -1}) {
          const QString before = valueOf(field);
          QWidget* had = QApplication::focusWidget();
          turn(place, notches);
          ++tried;
          if (valueOf(field) != before)
            problems << QString("%1: %2 went from %3 to %4")
                            .arg(name, field->objectName() + field->metaObject()->className(), before, valueOf(field));
          if (QApplication::focusWidget() != had)
            problems
                << QString("%1: %2 took the focus").arg(name, field->objectName() + field->metaObject()->className());
        }
      }
    }
    return problems;
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
  }

  void the_wheel_leaves_a_field_without_focus_alone() {
    WindowWorld world;
    QApplication::setActiveWindow(world.window.get());
    QStringList problems;
    int tried = 0;
    world.tour([&](const QString& name) { problems << changedByTheWheel(world.window.get(), name, tried); });
    Preferences preferences(world.window.get());
    preferences.show();
    problems << changedByTheWheel(&preferences, "preferences", tried);
    problems.removeDuplicates();
    for (const QString& problem : problems) qWarning().noquote() << problem;
    QVERIFY(problems.isEmpty());
    QVERIFY(tried > 100);
  }

  void the_wheel_gives_nothing_the_focus() {
    WindowWorld world;
    world.tour([&](const QString& name) {
      for (QWidget* widget : world.window->findChildren<QWidget*>())
        if (widget->isVisible())
          QVERIFY2(widget->focusPolicy() != Qt::WheelFocus,
                   qPrintable(name + ": " + widget->metaObject()->className() + widget->objectName()));
    });
  }

  void over_a_field_the_page_scrolls_instead() {
    QScrollArea area;
    auto* form = new QWidget;
    form->setMinimumHeight(2000);
    auto* spin = new QSpinBox(form);
    auto* combo = new QComboBox(form);
    combo->addItems({"one", "two", "three"});
    auto* slider = new QSlider(Qt::Horizontal, form);
    auto* tabs = new QTabBar(form);
    tabs->addTab("first");
    tabs->addTab("second");
    int y = 10;
    for (QWidget* field : std::initializer_list<QWidget*>{spin, combo, slider, tabs})
      field->setGeometry(10, y += 40, 120, 24);
    area.setWidget(form);
    area.resize(300, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    spin->setValue(5);
    slider->setValue(5);
    area.setFocus();
    for (QWidget* field : std::initializer_list<QWidget*>{spin, spin->findChild<QLineEdit*>(), combo, slider, tabs}) {
      area.verticalScrollBar()->setValue(0);
      turn(field, -1);
      QVERIFY2(area.verticalScrollBar()->value() > 0, field->metaObject()->className());
    }
    QCOMPARE(spin->value(), 5);
    QCOMPARE(slider->value(), 5);
    QCOMPARE(combo->currentIndex(), 0);
    QCOMPARE(tabs->currentIndex(), 0);
  }

  void a_field_with_the_focus_follows_the_wheel() {
    QWidget window;
    auto* spin = new QSpinBox(&window);
    auto* other = new QSpinBox(&window);
    other->move(0, 60);
    spin->setValue(5);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
    spin->setFocus();
    QTRY_VERIFY(spin->hasFocus());
    turn(spin, 1);
    QCOMPARE(spin->value(), 6);
    turn(spin->findChild<QLineEdit*>(), 1);
    QCOMPARE(spin->value(), 7);
    turn(other, 1);
    QCOMPARE(other->value(), 0);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(spin));
  }
};

QTEST_MAIN(TestWheel)
#include "test_wheel.moc"
