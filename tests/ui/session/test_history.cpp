// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/workspace/workspace.h"
#include "support/fake_verbs.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/space/space_page.h"
#include "ui/session/history.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

/// A window with the workspace's third model before one.
struct World {
  QTemporaryDir folder;
  FakeVerbs engine;
  Session session{&engine};
  std::shared_ptr<Workspace> workspace = fake_workspace(folder.path().toStdString(), 4);
  std::unique_ptr<MainWindow> window;

  World() {
    window = std::make_unique<MainWindow>(&session);
    window->resize(1280, 800);
    session.setWorkspace(workspace, "Sample workspace", workspace->space);
    choose(2);
    window->show();
    QCoreApplication::processEvents();
  }
  void choose(int model) {
    const ModelInfo& info = workspace->models[static_cast<std::size_t>(model)];
    session.selection()->setCurrent(ArchitectureEntry{
        info.arch, QString::fromStdString(info.name), {}, QString::fromStdString(info.folder), {}, {}});
  }
  [[nodiscard]] Architecture current() { return session.selection()->current().arch; }
  /// Another FFN dim in the first encoder layer.
  Architecture edit() {
    Architecture edited = current();
    edited.encoder[0].ffn_dim = edited.encoder[0].ffn_dim == 512 ? 768 : 512;
    qobject_cast<ArchitecturePage*>(window->page("architecture"))->editor()->apply({edited, {}}, "Change FFN dim");
    return edited;
  }
};

}  // namespace

class TestHistory : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
  }

  void what_was_edited_is_one_undo_away_after_something_else_was_chosen() {
    World world;
    const Architecture before = world.current(), edited = world.edit();
    QVERIFY(world.current() == edited);
    world.choose(0);
    QVERIFY(world.session.history()->canUndo());
    QVERIFY(world.session.history()->undoText().contains("SubTransformer 1"));
    world.session.history()->undo();
    QVERIFY(world.current() == edited);
    QVERIFY(world.session.selection()->current().origin);
    world.session.history()->undo();
    QVERIFY(world.current() == before);
    QVERIFY(!world.session.selection()->current().model_folder.isEmpty());
    world.session.history()->redo();
    world.session.history()->redo();
    QVERIFY(world.current() == world.workspace->models[0].arch);
  }

  void looking_around_is_no_step() {
    World world;
    for (const int model : {0, 1, 3, 2}) world.choose(model);
    QVERIFY(!world.session.history()->canUndo());
  }

  void undo_works_from_every_page_and_leads_to_where_the_change_was_made() {
    World world;
    world.window->showPage("architecture");
    const Architecture before = world.current();
    world.edit();
    world.window->showPage("pareto");
    world.session.history()->undo();
    QVERIFY(world.current() == before);
    QCOMPARE(world.window->currentPage()->id(), QString("architecture"));
    world.window->showPage("latency");
    world.session.history()->redo();
    QCOMPARE(world.window->currentPage()->id(), QString("architecture"));
  }

  void changes_of_two_pages_are_taken_back_in_the_order_they_were_made() {
    World world;
    auto* space = qobject_cast<SpacePage*>(world.window->page("space"));
    const SearchSpace whole = space->space();
    SearchSpace less = whole;
    less.encoder_dims.pop_back();
    const Architecture before = world.current();
    space->edit(less, "fewer dims");
    const Architecture edited = world.edit();
    world.session.history()->undo();
    QVERIFY(world.current() == before);
    QCOMPARE(space->space().encoder_dims, less.encoder_dims);
    world.session.history()->undo();
    QCOMPARE(space->space().encoder_dims, whole.encoder_dims);
    QCOMPARE(world.window->currentPage()->id(), QString("space"));
    world.session.history()->redo();
    world.session.history()->redo();
    QVERIFY(world.current() == edited);
  }

  void a_new_model_of_the_workspace_leaves_the_history_and_another_workspace_has_none() {
    World world;
    world.edit();
    ModelInfo model = world.workspace->models[0];
    model.folder += "-again";
    world.session.addModel(model);
    QVERIFY(world.session.history()->canUndo());
    QTemporaryDir elsewhere;
    const auto other = fake_workspace(elsewhere.path().toStdString(), 2);
    world.session.setWorkspace(other, "Other", other->space);
    world.session.selection()->setCurrent(ArchitectureEntry{other->models[0].arch, "first", {}, {}, {}, {}});
    QVERIFY(!world.session.history()->canUndo());
  }

  void a_step_that_does_not_fit_takes_those_before_it_along() {
    World world;
    const Architecture edited = world.edit();
    world.choose(0);
    world.session.history()->undo();
    QJsonObject json = world.session.history()->toJson();
    QCOMPARE(json["steps"].toArray().size(), 2);
    QJsonArray steps = json["steps"].toArray();
    QJsonObject broken = steps[0].toObject();
    broken["before"] = QJsonObject{{"architecture", "nonsense"}};
    steps[0] = broken;
    json["steps"] = steps;
    world.session.history()->load(json);
    QCOMPARE(world.session.history()->count(), 1);
    QCOMPARE(world.session.history()->index(), 0);
    QVERIFY(world.current() == edited);  // loading changes nothing
    world.session.history()->redo();
    QVERIFY(world.current() == world.workspace->models[0].arch);
  }
};

QTEST_MAIN(TestHistory)
#include "test_history.moc"
