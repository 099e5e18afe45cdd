// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QtTest>

#include "support/window_texts.h"
#include "support/window_world.h"
#include "ui/controls/budget_box.h"
#include "ui/pages/translate/translation_column.h"
#include "ui/theme/theme.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

const char* sentence =
    "The harbour brings more gold to the city every turn, and the orcs could not open the file that the small blue "
    "house keeps.";

struct Stage {
  WindowWorld world;
  TranslatePage* page;
  Stage() : page(static_cast<TranslatePage*>(world.window->page("translate"))) {
    world.window->showPage("translate");
    page->setSource(sentence);
    world.settle();
    QApplication::setActiveWindow(world.window.get());
  }
  void press(Qt::Key key) {
    QTest::keyClick(
        QApplication::focusWidget() ? QApplication::focusWidget() : static_cast<QWidget*>(world.window.get()), key);
    world.settle();
  }
};

}  // namespace

class TestPresentation : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
  }

  void who_writes_goes_on_writing_on_stage_and_back() {
    Stage stage;
    QPlainTextEdit* source = stage.page->source();
    source->setFocus();
    QTRY_VERIFY(source->hasFocus());
    QTextCursor cursor = source->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(11, QTextCursor::KeepAnchor);
    source->setTextCursor(cursor);
    stage.world.window->setPresenting(true, false);
    stage.world.settle();
    QVERIFY(source->hasFocus());
    QCOMPARE(source->textCursor().selectedText(), QString("harbour"));
    QTest::keyClicks(QApplication::focusWidget(), "river");
    QVERIFY(source->toPlainText().startsWith("The river brings"));
    QCOMPARE(source->textCursor().position(), 9);
    stage.press(Qt::Key_Escape);
    QVERIFY(!stage.world.window->isPresenting());
    QVERIFY(source->hasFocus());
    QCOMPARE(source->textCursor().position(), 9);
    QTest::keyClicks(QApplication::focusWidget(), "s");
    QVERIFY(source->toPlainText().startsWith("The rivers brings"));
  }

  void the_caret_is_in_the_sentence_also_for_who_was_elsewhere() {
    Stage stage;
    auto* budget = stage.world.window->findChild<BudgetBox*>("budget");
    budget->setFocus();
    QTRY_VERIFY(budget->hasFocus());
    stage.world.window->setPresenting(true, false);
    stage.world.settle();
    QVERIFY(stage.page->source()->hasFocus());
    stage.world.window->setPresenting(false);
  }

  void the_box_grows_with_its_text_and_then_scrolls_data() {
    QTest::addColumn<bool>("on_stage");
    QTest::newRow("page") << false;
    QTest::newRow("stage") << true;
  }
  void the_box_grows_with_its_text_and_then_scrolls() {
    QFETCH(bool, on_stage);
    Stage stage;
    stage.world.window->setPresenting(on_stage, false);
    QPlainTextEdit* source = stage.page->source();
    const auto height_for = [&](int lines) {
      stage.page->setSource(QStringList(QList<QString>(lines, "word")).join('\n'));
      stage.world.settle();
      return source->height();
    };
    const int one = height_for(1), three = height_for(3), ten = height_for(10);
    QVERIFY(three > one);
    QCOMPARE(ten, three);
    QVERIFY(source->verticalScrollBar()->maximum() > 0);
    QVERIFY(height_for(3) >= 3 * QFontMetrics(source->font()).height());
    QCOMPARE(source->verticalScrollBar()->maximum(), 0);
    QCOMPARE(height_for(1), one);
    stage.world.window->setPresenting(false);
  }

  void no_column_is_cut_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("on_stage");
    QTest::addColumn<QString>("language");
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
      for (const bool on_stage : {false, true})
        QTest::addRow("%dx%d %s", size.width(), size.height(), on_stage ? "stage" : "page") << size << on_stage << "en";
  }
  void no_column_is_cut() {
    QFETCH(QSize, size);
    QFETCH(bool, on_stage);
    Stage stage;
    stage.world.window->resize(size);
    stage.world.window->setPresenting(on_stage, false);
    stage.world.settle();
    for (int i = 0; i < 3; ++i) {
      const WordText* words = stage.page->column(i)->words();
      QVERIFY(!words->toPlainText().isEmpty());
      QVERIFY2(words->verticalScrollBar()->maximum() == 0,
               qPrintable(QString("column %1 scrolls: %2 lines").arg(i).arg(words->linesNeeded())));
      // All of it lies on the page that is seen.
      const QRect place(words->mapTo(stage.world.window.get(), QPoint()), words->size());
      QVERIFY(stage.world.window->rect().contains(place));
    }
    QCOMPARE(stage.page->column(0)->words()->height(), stage.page->column(2)->words()->height());
    stage.world.window->setPresenting(false);
  }
};

QTEST_MAIN(TestPresentation)
#include "test_presentation.moc"
