// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QDockWidget>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QUndoStack>
#include <QtTest>

#include "support/fake_engine.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/data_table.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/session/loss_watch.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"

using namespace hat;
using namespace hat::ui;

class TestMainWindow : public QObject {
  Q_OBJECT

  struct World {
    test::FakeEngine engine;
    Session session{&engine};
    MainWindow window{&session};
    World() {
      session.setWorkspace(nullptr, "Sample", engine.space);
      session.device()->setPredictor(nullptr, test::FakeEngine::ms_of, "This machine", {});
      session.budget()->choose(14);
      session.selection()->setCurrent(
          ArchitectureEntry{engine.space.largest(), "Largest", {}, {}, {.bleu = 21.3, .loss_bits = 4.2}, {}});
      window.resize(1280, 800);
      window.show();
      window.showPage("architecture");
      // Shortcuts belong to the active window; without a window manager nobody else makes it that.
      window.activateWindow();
      (void)QTest::qWaitForWindowActive(&window);
      QCoreApplication::processEvents();
    }
    [[nodiscard]] ArchitecturePage& page() { return *qobject_cast<ArchitecturePage*>(window.page("architecture")); }
    [[nodiscard]] const Architecture& arch() { return session.selection()->current().arch; }
  };

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
    setLanguage("en");
  }

  void plus_and_minus_change_the_selected_layer_and_undo_brings_it_back() {
    World w;
    const Architecture before = w.arch();
    w.page().editor()->select({Side::decoder, 2, 0});
    QTest::keyClick(w.page().view(), Qt::Key_Minus);
    QCOMPARE(w.arch().decoder[1].ffn_dim, 768);
    QVERIFY(w.session.selection()->current().origin);
    QTest::keyClick(w.page().view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(to_text(w.arch()), to_text(before));
    QVERIFY(!w.session.selection()->current().origin);
    QCOMPARE(w.session.selection()->current().numbers.bleu.value_or(0), 21.3);
  }

  void the_largest_choice_cannot_grow() {
    World w;
    w.page().editor()->select({Side::decoder, 1, 0});
    QSignalSpy said(w.page().editor(), &ArchitectureEditor::said);
    QTest::keyClick(w.page().view(), Qt::Key_Plus);
    QCOMPARE(to_text(w.arch()), to_text(w.engine.space.largest()));
    QCOMPARE(said.size(), 1);
  }

  void dragging_from_a_port_to_a_block_adds_a_source_and_the_last_one_stays() {
    World w;
    SearchSpace any = w.engine.space;
    any.any_sources = true;
    w.session.setWorkspace(nullptr, "Sample", any);
    Architecture arch = any.largest();
    arch.decoder[1].sources = {4};
    w.session.selection()->setCurrent(ArchitectureEntry{arch, "A", {}, {}, {}, {}});
    QCoreApplication::processEvents();
    ArchitectureView* view = w.page().view();
    const ArchLayout& l = view->layoutNow();
    const QPoint from = l.encoder.blocks[1].port.toPoint(), to = l.decoder.blocks[1].block.center().toPoint();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), (from + to) / 2);
    QTest::mouseMove(view->viewport(), to);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(w.arch().decoder[1].sources.text(), std::string("2,4"));
    w.page().editor()->select({Side::decoder, 2, 1});
    QTest::keyClick(view, Qt::Key_2);
    QTest::keyClick(view, Qt::Key_4);
    QCOMPARE(w.arch().decoder[1].sources.text(), std::string("4"));
  }

  void a_clicked_wire_is_removed_by_delete() {
    World w;
    Architecture arch = w.engine.space.largest();
    for (DecoderLayer& layer : arch.decoder) layer.sources = SourceSet::last(2, 4);
    w.session.selection()->setCurrent(ArchitectureEntry{arch, "A", {}, {}, {}, {}});
    QCoreApplication::processEvents();
    ArchitectureView* view = w.page().view();
    const Trunk& trunk = view->layoutNow().trunks[0];
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      QPoint(qRound(trunk.x), qRound(view->layoutNow().encoder.blocks[2].port.y()) + 20));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(w.arch().decoder[0].sources.size(), 1);
  }

  void layers_are_removed_and_come_back_by_a_click_on_the_unused_block() {
    World w;
    w.page().editor()->select({Side::decoder, 4, 0});
    QTest::keyClick(w.page().view(), Qt::Key_Delete);
    QCOMPARE(w.arch().decoder_depth(), 3);
    const QPoint unused = w.page().view()->layoutNow().decoder.blocks[3].ghost.center().toPoint();
    QTest::mouseClick(w.page().view()->viewport(), Qt::LeftButton, {}, unused);
    QCOMPARE(w.arch().decoder_depth(), 4);
  }

  void a_pasted_text_form_is_taken_and_a_wrong_one_says_why() {
    World w;
    auto* field = w.page().findChild<QLineEdit*>();
    Architecture smallest = w.engine.space.smallest();
    field->setFocus();
    field->selectAll();
    field->insert(QString::fromStdString(to_text(smallest)));
    emit field->textEdited(field->text());
    QCOMPARE(to_text(w.arch()), to_text(smallest));
    field->setText("enc 512: 3072/8");
    emit field->textEdited(field->text());
    QCOMPARE(to_text(w.arch()), to_text(smallest));
    QVERIFY(field->property("error").toBool());
  }

  void two_architectures_stand_side_by_side_with_their_differences_named() {
    World w;
    QVERIFY(!w.page().findChild<QPushButton*>("compare")->isEnabled());
    w.session.selection()->pin(ArchitectureEntry{w.engine.space.smallest(), "Smallest", {}, {}, {}, {}});
    QTest::mouseClick(w.page().findChild<QPushButton*>("compare"), Qt::LeftButton);
    QVERIFY(w.page().isComparing());
    CompareView* compare = w.page().compareView();
    QCOMPARE(compare->choices().size(), 2);
    const auto expected = differingRows({w.engine.space.largest(), w.engine.space.smallest()});
    QCOMPARE(compare->differences().size(), expected.size());
    QTest::keyClick(&w.window, Qt::Key_F3);
    QCOMPARE(compare->pointedOut(), 0);
    QTest::keyClick(&w.window, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(compare->pointedOut(), int(expected.size()) - 1);
    QVERIFY(compare->csv().contains("Smallest"));
    QVERIFY(w.page().exportKinds().contains("csv"));
    // A third one; the tables follow.
    Architecture third = w.engine.space.largest();
    third.decoder.resize(2);
    compare->setChoices(QList<ArchitectureEntry>(compare->choices())
                        << ArchitectureEntry{third, "Third", {}, {}, {}, {}});
    QVERIFY(!compare->numbersTable()->isColumnHidden(3) && compare->numbersTable()->isColumnHidden(4));
    QTest::keyClick(compare, Qt::Key_Escape);
    QVERIFY(!w.page().isComparing());
  }

  void a_presentation_is_one_page_in_large_type_and_escape_leaves_it() {
    World w;
    QTest::keyClick(&w.window, Qt::Key_F5);
    QVERIFY(w.window.isPresenting());
    QVERIFY(ThemeManager::instance().textScale() >= 1.0);
    QVERIFY(!w.window.statusBar()->isVisible() && !w.window.findChild<QDockWidget*>("inspector")->isVisible());
    // The keyboard still leads to the other pages.
    QTest::keyClick(&w.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(w.window.currentPage()->id(), QString("train"));
    QTest::keyClick(&w.window, Qt::Key_Escape);
    QVERIFY(!w.window.isPresenting());
    QCOMPARE(ThemeManager::instance().textScale(), 1.0);
    QVERIFY(w.window.statusBar()->isVisible() && w.window.findChild<QDockWidget*>("inspector")->isVisible());
  }

  void the_window_speaks_german_and_english_without_a_restart() {
    World w;
    QCOMPARE(w.window.page("architecture")->title(), QString("Architecture"));
    setLanguage("de");
    QCoreApplication::processEvents();
    QCOMPARE(w.window.page("architecture")->title(), QString("Architektur"));
    setLanguage("en");
    QCoreApplication::processEvents();
    QCOMPARE(w.window.page("architecture")->title(), QString("Architecture"));
  }

  void the_proxy_loss_of_an_edit_arrives_from_another_thread() {
    World w;
    LossWatch watch(&w.session);
    std::atomic<bool> on_window{false};
    w.engine.on_verb = [&, gui = QThread::currentThread()](const char*) {
      on_window = on_window || QThread::currentThread() == gui;
    };
    watch.setModel("super", {});
    w.page().editor()->select({Side::decoder, 2, 0});
    QTest::keyClick(w.page().view(), Qt::Key_Minus);
    QTRY_COMPARE(w.session.selection()->current().numbers.loss_bits.value_or(0), test::FakeEngine::loss_of(w.arch()));
    QVERIFY(!on_window);
  }

  void quitting_asks_where_jobs_are_at_work_and_not_where_none_is() {
    {
      World w;
      w.window.askToClose();
      QVERIFY(!w.window.isVisible());
    }
    World w;
    std::atomic<bool> release{false};
    startJob<TranslateEvent, int>(
        *w.session.jobs(), [] { return QString("Search, 5 ms"); }, Lane::compute, &w.window,
        [&](JobContext<TranslateEvent>& context) {
          while (!release) context.checkpoint();
          return 1;
        },
        {}, [](JobOutcome<int>) {});
    QTRY_COMPARE(w.session.jobs()->runningCount(), 1);
    w.window.askToClose();
    auto* box = w.window.findChild<QMessageBox*>("closeBox");
    QVERIFY(box);
    QVERIFY2(box->text().contains("1 job is at work: Search, 5 ms"), qPrintable(box->text()));
    w.window.askToClose();  // a second wish is the same question
    QCOMPARE(w.window.findChildren<QMessageBox*>("closeBox").size(), 1);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(w.window.isVisible());
    QTRY_VERIFY(!w.window.findChild<QMessageBox*>("closeBox"));
    w.window.askToClose();
    for (QAbstractButton* button : w.window.findChild<QMessageBox*>("closeBox")->buttons())
      if (button->text() == "End them and close") button->click();
    QVERIFY(!w.window.isVisible());
    release = true;
    QVERIFY(w.session.jobs()->shutdown(20000));
  }

  void exports_are_written_whole_in_every_kind() {
    World w;
    QTemporaryDir folder;
    for (const QString& kind : w.page().exportKinds()) {
      const QString file = folder.filePath("a." + kind);
      w.page().exportTo(kind, file);
      QVERIFY2(QFileInfo(file).size() > 50, qPrintable(kind));
    }
    QVERIFY_EXCEPTION_THROWN(w.page().exportTo("png", folder.filePath("no/such/a.png")), Error);
  }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
