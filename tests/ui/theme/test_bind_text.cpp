// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

#include "ui/controls/controls.h"
#include "ui/theme/bind_text.h"

using namespace hat::ui;

/// A text is set once, with what makes it, and follows the language.
class TestBindText : public QObject {
  Q_OBJECT
  static void change(QObject* object) {
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(object, &event);
  }

 private slots:
  void every_kind_of_text_is_set_at_once_and_again_when_the_language_changes() {
    QString word = "one";
    const auto say = [&word] { return word; };
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* button = bindTip(bindName(bindText(new QPushButton, say), say), say);
    auto* head = new SectionHead(say);
    auto* field = bindPlaceholder(new QLineEdit, say);
    auto* choice = bindLabels(new SegmentedControl, [&word] { return QStringList{word, word}; });
    auto* icon = iconButton("close", say);
    for (QWidget* widget : std::initializer_list<QWidget*>{button, head, field, choice, icon})
      column->addWidget(widget);
    auto* action = bindText(new QAction(&window), say);
    const auto all = [&] {
      return QStringList{button->text(),         button->accessibleName(), button->toolTip(),
                         head->accessibleName(), field->placeholderText(), choice->labels().join(' '),
                         icon->accessibleName(), icon->toolTip(),          action->text()};
    };
    const QStringList first{"one", "one", "one", "one", "one", "one one", "one", "one", "one"};
    QCOMPARE(all(), first);
    word = "two";
    QCOMPARE(all(), first);
    change(&window);
    QCOMPARE(all(), QStringList(first).replaceInStrings("one", "two"));
  }

  void one_binding_may_make_what_lies_below_it_anew() {
    QWidget window;
    auto* row = new QWidget(&window);
    auto* inside = new QVBoxLayout(row);
    int made = 0;
    bindTexts(row, [&] {
      qDeleteAll(row->findChildren<QLabel*>());
      for (int i = 0; i < 3; ++i) inside->addWidget(bindText(new QLabel, [n = ++made] { return QString::number(n); }));
    });
    change(&window);
    QCOMPARE(row->findChildren<QLabel*>().size(), 3);
    QCOMPARE(row->findChild<QLabel*>()->text(), QString("4"));
  }

  void a_widget_that_is_gone_is_not_called() {
    int calls = 0;
    QWidget window;
    auto* label = new QLabel(&window);
    bindTexts(label, [&] { ++calls; });
    QCOMPARE(calls, 1);
    delete label;
    change(&window);
    QCOMPARE(calls, 1);
  }
};

QTEST_MAIN(TestBindText)
#include "test_bind_text.moc"
