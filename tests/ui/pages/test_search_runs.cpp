// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QtTest>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/search_run.h"
#include "domain/io/space_yaml.h"
#include "domain/workspace/workspace.h"
#include "support/fake_verbs.h"
#include "ui/pages/search/runs_view.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_view.h"
#include "ui/plots/line_plot.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

/// A Search page whose workspace holds a search that ended, one that was killed, and a damaged one.
struct World {
  QTemporaryDir runs;
  FakeVerbs engine;
  Session session{&engine};
  std::unique_ptr<SearchPage> page;
  std::shared_ptr<Workspace> workspace;
  std::vector<Candidate> candidates;

  World() {
    workspace = fake_workspace(runs.path().toStdString(), 4);
    const SearchSpace space = preset_space("sample");
    Rng rng(5);
    for (int i = 0; i < 6; ++i)
      candidates.push_back({space.sample(rng), 8.0 + i, 4.0 + 0.125 * i, i / 3 + 1, Origin::random, {}});
    write(workspace->runs_folder, "search-1", 6, 2, true);
    write(workspace->runs_folder, "search-2", 4, 1, false);
    write(workspace->runs_folder, "search-3", 0, 0, false);
    write_atomically(workspace->runs_folder + "/search-3/search.yaml", "budget_ms: soon\n");
    session.setWorkspace(workspace, "Sample workspace", space);
    page = std::make_unique<SearchPage>(&session);
    page->resize(1100, 700);
    page->show();
  }
  void write(const std::string& runs_folder, const std::string& name, int count, int generations, bool won) const {
    const std::string folder = runs_folder + '/' + name;
    std::filesystem::create_directories(folder);
    SearchConfig config;
    config.model = workspace->super->folder;
    config.predictor = runs.filePath("workspace/predictor.safetensors").toStdString();
    config.budget_ms = 20;
    config.population = 3;
    config.parents = 2;
    config.mutations = 1;
    config.crossovers = 0;
    config.generations = 2;
    write_atomically(folder + "/search.yaml", to_yaml(config));
    write_atomically(folder + "/space.yaml", space_to_yaml(preset_space("sample")));
    std::string table = candidates_header(), counts = "generation\n";
    for (int i = 0; i < count; ++i) table += candidate_row(candidates[static_cast<std::size_t>(i)]);
    for (int i = 0; i < generations; ++i) counts += std::to_string(i + 1) + '\n';
    write_atomically(folder + "/candidates.csv", table);
    write_atomically(folder + "/generations.csv", counts);
    if (won)
      write_atomically(folder + "/winner.yaml",
                       "architecture: \"" + to_text(candidates[1].arch) + "\"\nverdict: predicted\n");
  }
  /// A search that waits in its second generation.
  void start() {
    engine.hold_generation = 2;
    SearchConfig config;
    config.model = workspace->super->folder;
    config.predictor = runs.filePath("workspace/predictor.safetensors").toStdString();
    config.budget_ms = 20;
    config.population = 10;
    config.parents = 4;
    config.mutations = config.crossovers = 3;
    config.generations = 3;
    page->startSearch(config);
    QTRY_VERIFY_WITH_TIMEOUT(page->view()->series().last() == 2, patience);
  }
  [[nodiscard]] QComboBox* chooser() const { return page->findChild<QComboBox*>("runs"); }
  [[nodiscard]] bool canGoOn() const { return page->findChild<QPushButton*>("resumeRun")->isVisibleTo(page.get()); }
};

}  // namespace

/// Searches outlive the window.
class TestSearchRuns : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void searches_of_the_workspace_are_listed_when_it_is_opened() {
    World world;
    QCOMPARE(world.page->runs(), 3);
    QVERIFY(world.chooser()->isVisibleTo(world.page.get()));
    QCOMPARE(world.chooser()->currentIndex(), -1);  // nothing is shown that nobody chose
    QVERIFY(!world.chooser()->itemText(0).contains("not ended"));
    QVERIFY(world.chooser()->itemText(1).contains("not ended"));
    QVERIFY(!world.page->result());
  }

  void one_that_ended_is_shown_as_it_was() {
    World world;
    world.page->showRun(0);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->result().has_value(), patience);
    QCOMPARE(world.page->result()->evaluated.size(), std::size_t(6));
    QVERIFY(world.page->result()->best.arch ==
            world.candidates[1].arch);  // as its folder says, and not the lowest loss
    QCOMPARE(world.page->view()->series().generations(), 2);
    QVERIFY(!world.canGoOn());
  }

  void a_narrow_window_has_room_for_every_action_and_for_the_title() {
    World world;
    auto* runs = world.page->findChild<QComboBox*>("runs");
    world.page->showRun(0);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->result().has_value(), patience);
    world.page->resize(928, 700);  // what a window of 1280 leaves
    QCoreApplication::processEvents();
    QVERIFY(!runs->isVisible());  // "All runs" has the others
    QVERIFY(world.page->findChild<QPushButton*>("newSearch")->isVisible());
    for (const auto* button : world.page->findChild<PageHeader*>()->findChildren<QPushButton*>())
      if (button->isVisible())
        QVERIFY2(button->mapTo(world.page.get(), QPoint(button->width(), 0)).x() <= 928, qPrintable(button->text()));
    world.page->resize(1700, 700);
    QCoreApplication::processEvents();
    QVERIFY(runs->isVisible());
  }
  void one_that_was_killed_shows_its_candidates_and_goes_on() {
    World world;
    world.page->showRun(1);
    QTRY_COMPARE_WITH_TIMEOUT(world.page->view()->series().candidates().size(), std::size_t(4), patience);
    QVERIFY(!world.page->result());
    QVERIFY(world.canGoOn());
    world.page->resumeRun();
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.page->result(), patience);
    QCOMPARE(world.page->runs(), 3);  // the same run, and no other one
    QVERIFY(!world.canGoOn());
  }

  void a_damaged_one_says_what_is_wrong() {
    World world;
    world.page->showRun(2);
    const auto words = world.page->findChildren<QLabel*>();
    QVERIFY(std::any_of(words.begin(), words.end(),
                        [](const QLabel* label) { return label->text().contains("search.yaml"); }));
  }

  void another_workspace_has_other_runs() {
    World world;
    world.page->showRun(0);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->result().has_value(), patience);
    QTemporaryDir elsewhere;
    world.session.setWorkspace(fake_workspace(elsewhere.path().toStdString(), 2), "Other", preset_space("sample"));
    QCOMPARE(world.page->runs(), 0);
    QVERIFY(!world.page->result());
  }

  void all_runs_stand_in_a_table_and_chosen_ones_are_compared() {
    World world;
    QVERIFY(world.page->findChild<QPushButton*>("listRuns")->isVisibleTo(world.page.get()));
    world.page->showList();
    QTRY_VERIFY_WITH_TIMEOUT(world.session.jobs()->isIdle(), patience);
    const auto& rows = world.page->list()->rows();
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[0].state, QString("failed"));  // the newest first, and this one is damaged
    QCOMPARE(rows[1].state, QString("not ended"));
    QCOMPARE(rows[2].state, QString("done"));
    QCOMPARE(rows[2].evaluated, std::int64_t(6));
    QCOMPARE(rows[1].evaluated, std::int64_t(4));
    QCOMPARE(rows[1].best_bits, world.candidates[0].loss_bits);
    // What ended is known by its winner, which its folder names, and not by the lowest loss.
    QCOMPARE(rows[2].best_bits, world.candidates[1].loss_bits);
    world.page->list()->choose({0, 1});
    QCOMPARE(world.page->list()->plot()->curves().size(), std::size_t(2));
    QVERIFY2(world.page->list()->comparison().startsWith("Run 2 found the lowest loss, 0.125 bits below run 1."),
             qPrintable(world.page->list()->comparison()));
    QVERIFY(!world.canGoOn());  // which of the two
    QVERIFY(!world.page->findChild<QPushButton*>("showRun")->isEnabled());
    world.page->list()->choose({1});
    QVERIFY(world.canGoOn());
    world.page->list()->choose({0});
    QVERIFY(!world.canGoOn());
    world.page->findChild<QPushButton*>("showRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(world.page->result().has_value(), patience);
    QVERIFY(world.page->result()->best.arch == world.candidates[1].arch);
  }

  void a_search_that_ends_after_another_workspace_was_opened_gives_its_winner_to_its_own() {
    World world;
    world.start();
    QTemporaryDir elsewhere;
    const auto other = fake_workspace(elsewhere.path().toStdString(), 2);
    world.session.setWorkspace(other, "Other", preset_space("sample"));
    QVERIFY(!world.page->isRunning());
    QVERIFY(world.page->view()->series().empty());
    const double budget = world.session.budget()->ms();
    world.engine.hold_generation = 0;
    QTRY_VERIFY_WITH_TIMEOUT(world.session.jobs()->isIdle() && world.engine.extractions == 1, patience);
    QCOMPARE(world.page->runs(), 0);
    QVERIFY(world.session.candidates().empty());
    QCOMPARE(world.session.workspace()->models.size(), other->models.size());
    QCOMPARE(world.session.budget()->ms(), budget);
    // Cut out of the SuperTransformer that was searched.
    QVERIFY(std::filesystem::exists(world.workspace->runs_folder + "/models"));
    QVERIFY(!std::filesystem::exists(other->runs_folder + "/models"));
    for (const auto& model : std::filesystem::directory_iterator(world.workspace->runs_folder + "/models"))
      QVERIFY(read_file(model.path().string() + "/model.yaml").find("budget_ms: 20") != std::string::npos);
  }

  void a_search_that_goes_on_is_shown_again_when_its_workspace_is() {
    World world;
    world.start();
    const std::size_t before = world.page->view()->series().candidates().size();
    QTemporaryDir elsewhere;
    world.session.setWorkspace(fake_workspace(elsewhere.path().toStdString(), 2), "Other", preset_space("sample"));
    world.session.setWorkspace(world.workspace, "Sample workspace", preset_space("sample"));
    QVERIFY(world.page->isRunning());
    QVERIFY(world.page->view()->series().candidates().size() >= before);
    world.engine.hold_generation = 0;
    QTRY_VERIFY_WITH_TIMEOUT(world.page->isSettled() && world.page->result(), patience);
    QCOMPARE(world.page->runs(), 4);
  }
};

QTEST_MAIN(TestSearchRuns)
#include "test_search_runs.moc"
