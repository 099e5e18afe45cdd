// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "domain/workspace/load.h"
#include "support/fake_engine.h"
#include "ui/learn/tour.h"
#include "ui/pages/search/search_page.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/learn_tools.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

using namespace hat;
using namespace hat::ui;

class TestTour : public QObject {
  Q_OBJECT
  QTemporaryDir data_;

  struct World {
    test::FakeEngine engine;
    Session session{&engine};
    MainWindow window{&session};
    World() {
      auto sample = std::make_shared<Workspace>(load_workspace(HAT_SOURCE_DIR "/resources/sample"));
      session.setWorkspace(sample, "Sample", sample->space);
      session.device()->setPredictor(load_predictor(HAT_SOURCE_DIR "/resources/sample/predictor.safetensors"),
                                     test::FakeEngine::ms_of, "This machine",
                                     HAT_SOURCE_DIR "/resources/sample/predictor.safetensors");
      session.budget()->choose(14);
      session.selection()->setCurrent(ArchitectureEntry{sample->space.largest(), "Largest", {}, {}, {}, {}});
      window.resize(1280, 800);
      window.show();
      window.activateWindow();
      (void)QTest::qWaitForWindowActive(&window);
      QCoreApplication::processEvents();
    }
    [[nodiscard]] Tour& tour() { return *window.learnTools()->tour(); }
    void begin() {
      tour().start();
      settle();
    }
    /// Layouts and the deferred placing.
    void settle() {
      for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
      tour().place();
    }
    /// A key to whoever has the focus.
    void key(Qt::Key key) {
      QWidget* focus = QApplication::focusWidget();
      QTest::keyClick(focus ? focus : static_cast<QWidget*>(&window), key);
      settle();
    }
  };

 private slots:
  void initTestCase() {
    qputenv("XDG_DATA_HOME", data_.path().toUtf8());
    qputenv("HAT_SAMPLE", HAT_SOURCE_DIR "/resources/sample");
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
    setLanguage("en");
  }
  void cleanup() { ThemeManager::instance().setTextScale(1); }

  void the_right_key_walks_through_every_step_on_the_real_pages() {
    World w;
    w.begin();
    QVERIFY(w.tour().isRunning());
    QSet<QString> pages;
    for (int step = 0; step < w.tour().steps().size(); ++step) {
      QCOMPARE(w.tour().step(), step);
      const TourStep& now = w.tour().steps()[step];
      if (w.window.page(now.page)) QCOMPARE(w.window.currentPage()->id(), now.page);
      pages.insert(w.window.currentPage()->id());
      QWidget* target = w.tour().target();
      // What only shows with a translation may be replaced by what is always there.
      QVERIFY2(target && target->isVisible(), qPrintable(QString::number(step) + ": " + now.title));
      const QRect seen(target->mapTo(&w.window, QPoint()), target->size());
      QVERIFY2(w.tour().ring()->isVisible() && w.tour().ring()->geometry().intersects(seen), qPrintable(now.title));
      QVERIFY(w.window.rect().contains(w.tour().card()->geometry()));
      QVERIFY(w.tour().card()->text().contains(now.text));
      w.key(Qt::Key_Right);
    }
    QVERIFY(!w.tour().isRunning());  // the last one ends it
    for (const char* page : {"space", "architecture", "train", "search", "pareto", "translate"})
      QVERIFY2(pages.contains(page), page);
  }

  void the_left_key_goes_back_and_escape_ends() {
    World w;
    w.begin();
    w.key(Qt::Key_Left);
    QCOMPARE(w.tour().step(), 0);
    w.key(Qt::Key_Right);
    w.key(Qt::Key_Right);
    w.key(Qt::Key_Left);
    QCOMPARE(w.tour().step(), 1);
    const QPointer<CoachCard> card = w.tour().card();
    w.key(Qt::Key_Escape);
    QVERIFY(!w.tour().isRunning());
    QVERIFY(!card || !card->isVisible());
    w.begin();  // and it can be taken again
    QCOMPARE(w.tour().step(), 0);
  }

  void the_window_stays_usable_meanwhile() {
    World w;
    w.begin();
    // The pointer goes through the ring.
    QVERIFY(w.tour().ring()->testAttribute(Qt::WA_TransparentForMouseEvents));
    w.window.showPage("pareto");
    w.settle();
    QVERIFY(w.tour().isRunning());
    QCOMPARE(w.window.currentPage()->id(), QString("pareto"));
    // A text field keeps its arrow keys.
    while (w.tour().steps()[w.tour().step()].page != "translate")
      QTest::mouseClick(w.tour().card()->nextButton(), Qt::LeftButton);
    w.settle();
    const int step = w.tour().step();
    auto* source = w.window.page("translate")->findChild<QPlainTextEdit*>("source");
    source->setFocus();
    QTest::keyClicks(source, "ab");
    QTest::keyClick(source, Qt::Key_Left);
    QCOMPARE(w.tour().step(), step);
    QCOMPARE(source->textCursor().position(), 1);
  }

  void the_ring_follows_when_the_window_changes_its_size() {
    World w;
    w.begin();
    while (w.tour().steps()[w.tour().step()].targets != QStringList{"learn"})
      QTest::mouseClick(w.tour().card()->nextButton(), Qt::LeftButton);
    w.settle();
    const QRect before = w.tour().ring()->geometry();
    w.window.resize(1100, 700);
    QTRY_VERIFY(w.tour().ring()->geometry() != before);
    const QWidget* target = w.tour().target();
    QVERIFY(w.tour().ring()->geometry().contains(QRect(target->mapTo(&w.window, QPoint()), target->size())));
    QVERIFY(w.window.rect().contains(w.tour().card()->geometry()));
  }

  void a_small_search_starts_only_when_it_is_asked_for() {
    World w;
    w.engine.hold = true;
    w.begin();
    while (w.tour().steps()[w.tour().step()].title != "Step 2: search")
      QTest::mouseClick(w.tour().card()->nextButton(), Qt::LeftButton);
    w.settle();
    auto* page = qobject_cast<SearchPage*>(w.window.page("search"));
    QVERIFY(!page->isRunning());
    QPushButton* action = w.tour().card()->actionButton();
    QVERIFY(action->isVisible() && action->isEnabled());
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(page->isRunning());
    QTRY_VERIFY(!action->isEnabled());  // not twice
    w.key(Qt::Key_Right);
    QCOMPARE(w.tour().target()->objectName(), QString("cloud"));
    w.engine.hold = false;
    QTRY_VERIFY(!page->isRunning());
  }

  void a_presentation_ends_it() {
    World w;
    w.begin();
    w.window.setPresenting(true, false);
    QVERIFY(!w.tour().isRunning());
    w.window.setPresenting(false);
  }

  void the_card_never_covers_what_it_speaks_of_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
      for (const auto& [code, name] : languages())
        QTest::addRow("%dx%d %s", size.width(), size.height(), qPrintable(code)) << size << code;
  }
  void the_card_never_covers_what_it_speaks_of() {
    QFETCH(QSize, size);
    QFETCH(QString, language);
    World w;
    setLanguage(language);
    w.window.resize(size);
    w.begin();
    QStringList covered;
    for (int step = 0; step < w.tour().steps().size(); ++step) {
      QCOMPARE(w.tour().step(), step);
      QTRY_VERIFY(w.window.currentPage()->isSettled());
      w.settle();
      const QWidget* target = w.tour().target();
      QVERIFY(target);
      const QRect card = w.tour().card()->geometry(), seen(target->mapTo(&w.window, QPoint()), target->size());
      if (card.intersects(seen))
        covered << QString("%1 (%2): %3 of it").arg(step).arg(w.tour().steps()[step].title).arg((card & seen).width());
      QVERIFY2(w.window.rect().contains(card), qPrintable(QString::number(step)));
      // Nothing on it is cut, and the keyboard is at its button.
      for (QLabel* label : w.tour().card()->findChildren<QLabel*>())
        if (label->isVisible() && label->wordWrap())
          QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
      for (QPushButton* button : w.tour().card()->findChildren<QPushButton*>())
        if (button->isVisible())
          QVERIFY2(w.tour().card()->rect().contains(button->geometry()) &&
                       button->width() >= button->minimumSizeHint().width(),
                   qPrintable(button->text()));
      QVERIFY(w.tour().card()->nextButton()->hasFocus());
      w.key(Qt::Key_Right);
    }
    setLanguage("en");
    QVERIFY2(covered.isEmpty(), qPrintable(covered.join("; ")));
  }

  void the_first_window_offers_it_until_somebody_answered() {
    QSettings().remove("tour");
    {
      World w;
      w.window.learnTools()->offerTour();
      QVERIFY(w.window.notice()->isVisible());
      auto* button = w.window.notice()->findChild<QPushButton*>("noticeAction");
      QVERIFY(button->isVisible() && button->text().contains("tour"));
      QTest::mouseClick(button, Qt::LeftButton);
      w.settle();
      QVERIFY(w.tour().isRunning());
      QVERIFY(!w.window.notice()->isVisible());
    }
    World w;
    w.window.learnTools()->offerTour();
    QVERIFY(!w.window.notice()->isVisible());
    QSettings().remove("tour");
  }

  void large_type_keeps_the_card_inside_the_window() {
    World w;
    ThemeManager::instance().setTextScale(1.5);
    w.begin();
    for (int step = 0; step + 1 < w.tour().steps().size(); ++step) {
      QVERIFY2(w.window.rect().contains(w.tour().card()->geometry()), qPrintable(w.tour().steps()[step].title));
      for (QLabel* label : w.tour().card()->findChildren<QLabel*>())
        if (label->isVisible() && label->wordWrap())
          QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                   qPrintable(QString("step %1: %2 px for %3, \"%4\"")
                                  .arg(step)
                                  .arg(label->height())
                                  .arg(label->heightForWidth(label->width()))
                                  .arg(label->text())));
      w.key(Qt::Key_Right);
    }
  }
};

QTEST_MAIN(TestTour)
#include "test_tour.moc"
