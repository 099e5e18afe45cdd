// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/workspace/places.h"
#include "support/fake_verbs.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/pages/space/space_page.h"
#include "ui/pages/translate/translate_page.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/session_store.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

/// One start of the program on the same workspace.
struct Start {
  FakeVerbs engine;
  Session session{&engine};
  std::unique_ptr<MainWindow> window;
  SessionStore* desk = nullptr;

  explicit Start(const std::string& folder) {
    auto workspace = fake_workspace(folder, 4);
    workspace->runs_folder = folder + "/runs";
    window = std::make_unique<MainWindow>(&session);
    window->resize(1280, 800);
    session.setWorkspace(workspace, "Sample workspace", workspace->space);
    const ModelInfo& middle = workspace->models[2];
    session.selection()->setCurrent(ArchitectureEntry{
        middle.arch, QString::fromStdString(middle.name), {}, QString::fromStdString(middle.folder), {}, {}});
    desk = new SessionStore(&session, window.get());
    desk->workspaceOpened();
    window->show();
    QCoreApplication::processEvents();
  }
  ~Start() { window->close(); }
  template <class P>
  P* page(const char* id) const {
    return qobject_cast<P*>(window->page(id));
  }
  [[nodiscard]] Architecture current() { return session.selection()->current().arch; }
  /// One more heads or FFN step in the architecture's first layer.
  void change(const Architecture& to, const QString& text) const {
    QVERIFY(page<ArchitecturePage>("architecture")->editor()->apply({to, {}}, text));
  }
};

Architecture with_ffn(Architecture arch, int layer, int ffn) {
  arch.encoder[static_cast<std::size_t>(layer)].ffn_dim = ffn;
  return arch;
}

}  // namespace

class TestSessionStore : public QObject {
  Q_OBJECT
  QTemporaryDir data_;

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
  }
  void init() { qputenv("XDG_DATA_HOME", QDir(data_.path()).filePath(QTest::currentTestFunction()).toUtf8()); }

  void the_next_start_has_the_selection_the_pins_and_the_history_of_edits() {
    QTemporaryDir folder;
    Architecture before, edited;
    {
      Start first(folder.path().toStdString());
      QVERIFY(!first.desk->crashed());
      before = first.current();
      const int ffn = before.encoder[0].ffn_dim == 512 ? 768 : 512;
      edited = with_ffn(before, 0, ffn);
      first.change(edited, "Change FFN dim");
      first.change(with_ffn(edited, 0, ffn == 512 ? 1024 : 512), "Change FFN dim again");
      first.page<ArchitecturePage>("architecture")->undoStack()->undo();
      first.session.selection()->pin(ArchitectureEntry{first.session.space().largest(), "Largest", {}, {}, {}, {}});
    }
    Start second(folder.path().toStdString());
    QVERIFY(second.current() == edited);
    QCOMPARE(second.session.selection()->pinned().size(), 1);
    QVERIFY(second.session.selection()->pinned().front().arch == second.session.space().largest());
    QUndoStack* history = second.page<ArchitecturePage>("architecture")->undoStack();
    QCOMPARE(history->count(), 2);
    QCOMPARE(history->index(), 1);
    QCOMPARE(history->redoText(), QString("Change FFN dim again"));
    history->undo();
    QVERIFY(second.current() == before);
    // And it is the model again that it was made from, not a nameless architecture.
    QVERIFY(!second.session.selection()->current().model_folder.isEmpty());
  }

  void zoom_and_choices_of_the_pages_come_back() {
    QTemporaryDir folder;
    {
      Start first(folder.path().toStdString());
      first.page<ArchitecturePage>("architecture")->view()->setLevel(ZoomLevel::outline);
      auto* pareto = first.page<ParetoPage>("pareto");
      pareto->findChild<QComboBox*>("yAxis")->setCurrentIndex(2);
      pareto->plot()->zoomTo({3, 9}, {1, 4});
      auto* space = first.page<SpacePage>("space");
      SearchSpace less = space->space();
      less.encoder_dims.pop_back();
      space->edit(less, "change a choice");
    }
    Start second(folder.path().toStdString());
    QCOMPARE(second.page<ArchitecturePage>("architecture")->view()->level(), ZoomLevel::outline);
    auto* pareto = second.page<ParetoPage>("pareto");
    QCOMPARE(pareto->findChild<QComboBox*>("yAxis")->currentIndex(), 2);
    QVERIFY(pareto->plot()->isZoomed());
    QCOMPARE(pareto->plot()->shownX().lower, 3.0);
    QCOMPARE(pareto->plot()->shownY().upper, 4.0);
    auto* space = second.page<SpacePage>("space");
    QCOMPARE(space->space().encoder_dims.size() + 1, second.session.space().encoder_dims.size());
    QVERIFY(space->undoStack()->canUndo());
    space->undoStack()->undo();
    QVERIFY(space->space() == second.session.space());
  }

  void texts_and_budgets_stay_with_their_workspace() {
    QTemporaryDir folder, other;
    auto next = fake_workspace(other.path().toStdString(), 2);
    next->runs_folder = other.path().toStdString() + "/runs";
    {
      Start first(folder.path().toStdString());
      first.session.budget()->setDevice("own");
      first.session.budget()->choose(17.5);
      first.session.budget()->setConfidence(0.9);
      auto* translate = first.page<TranslatePage>("translate");
      translate->setSource("A sentence of the first workspace.");
      emit translate->viewChanged();
      first.session.setWorkspace(next, "Another", next->space);
      QVERIFY(translate->source()->toPlainText().isEmpty());
      QCOMPARE(first.session.budget()->ms(), 0.0);
      QCOMPARE(first.session.budget()->confidence(), usual_confidence);
      first.session.budget()->setDevice("own");
      first.session.budget()->propose(9);
      QCOMPARE(first.session.budget()->ms(), 9.0);
    }
    Start second(folder.path().toStdString());
    QCOMPARE(second.page<TranslatePage>("translate")->source()->toPlainText(),
             QString("A sentence of the first workspace."));
    second.session.budget()->setDevice("own");
    QCOMPARE(second.session.budget()->ms(), 17.5);
    QCOMPARE(second.session.budget()->confidence(), 0.9);
    second.session.budget()->propose(9);
    QCOMPARE(second.session.budget()->ms(), 17.5);
    second.session.budget()->setDevice("workspace");
    QCOMPARE(second.session.budget()->ms(), 0.0);  // milliseconds of one device mean nothing on another
  }

  void a_change_of_a_moment_ago_is_kept_when_another_workspace_is_opened() {
    QTemporaryDir folder, other;
    Start first(folder.path().toStdString());
    const Architecture edited = with_ffn(first.current(), 0, first.current().encoder[0].ffn_dim == 512 ? 768 : 512);
    first.change(edited, "Change FFN dim");
    auto next = fake_workspace(other.path().toStdString(), 2);
    next->runs_folder = other.path().toStdString() + "/runs";
    first.session.setWorkspace(next, "Another", next->space);
    first.session.selection()->setCurrent(ArchitectureEntry{next->space.smallest(), "Smallest", {}, {}, {}, {}});
    first.window->close();
    Start second(folder.path().toStdString());
    QVERIFY(second.current() == edited);
  }

  void after_a_crash_the_last_state_is_offered_not_forced() {
    QTemporaryDir folder;
    Architecture kept;
    {
      Start first(folder.path().toStdString());
      ArchitectureEntry other;
      other.arch = kept = first.session.space().smallest();
      first.session.selection()->setCurrent(other);
      first.desk->save();
    }
    // The lock of a program that is gone, as a killed one leaves it: its number belongs to nobody.
    const QString lock = QString::fromStdString(user_data_folder()) + "/session.lock";
    write_atomically(lock.toStdString(), "4194399\nhat-studio\n" + QSysInfo::machineHostName().toStdString() + "\n");
    Start second(folder.path().toStdString());
    QVERIFY(!(second.current() == kept));
    auto* button = second.window->findChild<QPushButton*>("noticeAction");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(second.current() == kept);
    QVERIFY(!second.window->notice()->isVisible());
  }

  void a_second_window_beside_a_living_one_is_no_crash() {
    QTemporaryDir folder, other;
    Start first(folder.path().toStdString());
    Start second(other.path().toStdString());
    QVERIFY(!second.desk->crashed());
    QVERIFY(!second.window->notice()->isVisible());
  }

  void what_no_longer_fits_is_passed_over() {
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    std::filesystem::create_directories(path + "/runs");
    for (const char* text : {"no json", "{}", "{\"version\": 99, \"current\": 3}",
                             "{\"version\": 1, \"current\": {\"architecture\": \"enc 7: 3/1 | dec 7: 3/1/1@1\"}, "
                             "\"pinned\": [5, {\"architecture\": \"x\"}],"
                             " \"pages\": {\"pareto\": {\"yAxis\": 77, \"front\": [1, \"a\", 3]}, \"architecture\": "
                             "{\"level\": 9, \"history\": {\"steps\": [1, 2], \"done\": 1}},"
                             " \"space\": {\"history\": {\"steps\": [{\"space\": \"a: [\"}, {}], \"done\": 1}}}}"}) {
      write_atomically(path + "/runs/window.json", text);
      Start start(path);
      QVERIFY(start.session.space().contains(start.current()));
      QVERIFY(start.session.selection()->pinned().isEmpty());
      QVERIFY(!start.page<ParetoPage>("pareto")->plot()->isZoomed());
    }
  }
};

QTEST_MAIN(TestSessionStore)
#include "test_session_store.moc"
