// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QtTest>

#include "support/fake_engine.h"
#include "ui/learn/learn_panel.h"
#include "ui/learn/tour.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/learn_tools.h"
#include "ui/window/main_window.h"

using namespace hat;
using namespace hat::ui;

class TestLearn : public QObject {
  Q_OBJECT

  struct World {
    test::FakeEngine engine;
    Session session{&engine};
    MainWindow window{&session};
    World() {
      window.resize(1280, 800);
      window.show();
      window.activateWindow();
      (void)QTest::qWaitForWindowActive(&window);
      QCoreApplication::processEvents();
    }
    [[nodiscard]] LearnTools& learnTools() { return *window.learnTools(); }
  };

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
    setLanguage("en");
  }
  void cleanup() {
    setLanguage("en");
    ThemeManager::instance().setTextScale(1);
    QSettings().clear();
  }

  void every_page_has_its_text() {
    World w;
    QStringList ids{"latency"};  // also where the window has no such page
    for (const Page* page : w.window.pages()) ids << page->id();
    QStringList seen;
    for (const QString& id : ids) {
      const LearnText text = learnText(id);
      QVERIFY2(text.looking.size() >= 2 && text.change.size() >= 2 && text.tries.size() >= 2 && text.words.size() >= 2,
               qPrintable(id));
      if (!seen.contains(text.looking.first())) seen << text.looking.first();
    }
    ids.removeDuplicates();
    QCOMPARE(seen.size(), ids.size());
    QVERIFY(learnText("nowhere").empty());
  }

  void f1_and_the_button_open_it_and_it_follows_the_page() {
    World w;
    QVERIFY(!w.learnTools().learnIsOpen());
    w.window.showPage("search");
    QTest::keyClick(&w.window, Qt::Key_F1);
    QVERIFY(w.learnTools().learnIsOpen());
    LearnPanel* panel = w.learnTools().learn();
    QVERIFY(panel->isVisible());
    QVERIFY(panel->hasFocus());
    QCOMPARE(panel->pageId(), QString("search"));
    w.window.showPage("pareto");
    QCOMPARE(panel->pageId(), QString("pareto"));
    QVERIFY(panel->text().contains("The step line is the front"));
    auto* button = w.window.findChild<QPushButton*>("learn");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!w.learnTools().learnIsOpen());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(w.learnTools().learnIsOpen());
  }

  void arrow_keys_scroll_it_and_nothing_is_wider_than_it() {
    World w;
    w.learnTools().setLearnOpen(true);
    QCoreApplication::processEvents();
    LearnPanel* panel = w.learnTools().learn();
    for (double scale : {1.0, 1.5, 2.0}) {
      ThemeManager::instance().setTextScale(scale);
      QCoreApplication::processEvents();
      QVERIFY(panel->widget()->width() <= panel->viewport()->width());
      QVERIFY(panel->widget()->height() > panel->viewport()->height());
    }
    QTest::keyClick(panel, Qt::Key_Down);
    QVERIFY(panel->verticalScrollBar()->value() > 0);
  }

  void it_speaks_the_language_of_the_window() {
    World w;
    w.learnTools().setLearnOpen(true);
    const QString before = w.learnTools().learn()->accessibleName();
    setLanguage("de");
    QCoreApplication::processEvents();
    QCOMPARE(w.learnTools().learn()->pageId(), w.window.currentPage()->id());
    QVERIFY(w.learnTools().learn()->accessibleName().contains(w.window.currentPage()->title()));
    setLanguage("en");
    QCoreApplication::processEvents();
    QCOMPARE(w.learnTools().learn()->accessibleName(), before);
  }

  void it_is_open_again_in_the_next_window() {
    {
      World w;
      w.learnTools().setLearnOpen(true);
      w.window.saveState();
    }
    World w;
    QVERIFY(!w.learnTools().learnIsOpen());
    w.window.restoreState();
    QVERIFY(w.learnTools().learnIsOpen());
  }

  void a_presentation_has_no_panel_and_gives_it_back() {
    World w;
    w.learnTools().setLearnOpen(true);
    w.window.setPresenting(true, false);
    QVERIFY(!w.learnTools().learnIsOpen());
    w.window.setPresenting(false);
    QVERIFY(w.learnTools().learnIsOpen());
  }

  void its_button_starts_the_tour() {
    World w;
    w.learnTools().setLearnOpen(true);
    QCoreApplication::processEvents();
    w.learnTools().learn()->findChild<QPushButton*>("startTour")->click();
    QVERIFY(w.learnTools().tour()->isRunning());
  }
};

QTEST_MAIN(TestLearn)
#include "test_learn.moc"
