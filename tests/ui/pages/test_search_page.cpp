// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSlider>
#include <QtTest>

#include "domain/io/space_yaml.h"
#include "support/fake_verbs.h"
#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/data_table.h"
#include "ui/pages/search/candidate_facts.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_view.h"
#include "ui/plots/ms_bar.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

/// A Search page over the fake workspace, and a search of four generations.
struct World {
  QTemporaryDir runs;
  FakeVerbs engine;
  Session session{&engine};
  std::unique_ptr<SearchPage> page;

  World() {
    session.setWorkspace(fake_workspace(runs.path().toStdString(), 4), "Sample workspace", preset_space("sample"));
    auto fake = std::make_shared<FakePredictor>();
    session.device()->setPredictor(
        fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
        runs.filePath("workspace/predictor.safetensors"));
    page = std::make_unique<SearchPage>(&session);
    page->resize(1100, 700);
    page->show();
  }
  [[nodiscard]] SearchConfig config() const {
    SearchConfig config = page->form()->config();
    config.population = 20;
    config.parents = 5;
    config.mutations = 8;
    config.crossovers = 7;
    config.generations = 4;
    return config;
  }
  [[nodiscard]] bool isOver() const { return page->isSettled() && page->result(); }
  void search() {
    page->startSearch(config());
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), patience);
  }
  [[nodiscard]] QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(name); }
  /// Every word of the page that can be seen, and of its part of the Inspector.
  [[nodiscard]] QString words() const {
    QStringList words;
    for (const QLabel* label : page->findChildren<QLabel*>())
      if (label->isVisibleTo(page.get()) || page->inspector()->isAncestorOf(label)) words << label->text();
    for (const SectionHead* head : page->findChildren<SectionHead*>())
      words << head->accessibleName() << head->accessibleDescription();
    for (const SectionHead* head : page->inspector()->findChildren<SectionHead*>())
      words << head->accessibleName() << head->accessibleDescription();
    for (const FactList* list : page->inspector()->findChildren<FactList*>())
      for (const FactList::Fact& fact : list->facts()) words << fact.label + ": " + fact.value;
    return words.join(" | ");
  }
  [[nodiscard]] QString counters() const { return page->findChild<QLabel*>("evaluated")->text(); }
};

}  // namespace

class TestSearchPage : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void candidates_appear_before_their_generation_is_over() {
    World world;
    world.engine.hold_generation = 1;
    world.page->startSearch(world.config());
    QTRY_COMPARE_WITH_TIMEOUT(world.page->view()->cloud()->points().size(), std::size_t(3), patience);
    QVERIFY2(world.counters().contains("this generation goes on"), qPrintable(world.counters()));
    QVERIFY2(!world.counters().contains("children") && !world.counters().contains("better"),
             qPrintable(world.counters()));
    QVERIFY2(world.words().contains("3 candidate") && world.words().contains("so far"), qPrintable(world.words()));
    QVERIFY(world.page->view()->cloud()->emptyText().isEmpty());
    QCOMPARE(world.page->view()->table()->model()->rowCount(), 3);
    QVERIFY(world.words().contains("after the search"));
    world.engine.hold_generation = 0;
    QTRY_VERIFY_WITH_TIMEOUT(world.isOver(), patience);
    QCOMPARE(world.page->view()->series().generations(), 4);
  }

  void what_is_said_of_a_generation_is_true_of_that_generation() {
    World world;
    world.search();
    SearchView* view = world.page->view();
    view->showGeneration(1);
    // Nothing has children yet, and there is nothing to be better than.
    QVERIFY2(world.counters().contains("71 % of samples within the budget"), qPrintable(world.counters()));
    QVERIFY2(!world.counters().contains("better"), qPrintable(world.counters()));
    view->showGeneration(2);
    QVERIFY2(world.counters().contains("71 % of children within the budget"), qPrintable(world.counters()));
    const int born = view->series().candidates()[static_cast<std::size_t>(view->series().best(2))].born;
    QVERIFY2(world.counters().contains(born == 2 ? "better than before" : "no better for 1 generation"),
             qPrintable(world.counters()));
    QVERIFY2(!world.counters().contains("5 generations"), qPrintable(world.counters()));
  }

  void a_stop_in_the_first_generation_shows_at_once_and_keeps_what_is_there() {
    World world;
    world.engine.hold_generation = 1;
    world.page->startSearch(world.config());
    QTRY_COMPARE_WITH_TIMEOUT(world.page->view()->cloud()->points().size(), std::size_t(3), patience);
    QVERIFY(world.button("stop")->isEnabled());
    QTest::mouseClick(world.button("stop"), Qt::LeftButton);
    QVERIFY2(world.words().contains("stopping…"), qPrintable(world.words()));  // before anything else has happened
    QVERIFY(!world.words().contains(" left"));
    QVERIFY(!world.words().contains("after the search"));  // whoever stops does not measure
    QVERIFY(!world.button("pause")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(world.isOver(), patience);
    QCOMPARE(world.page->result()->evaluated.size(), std::size_t(3));
    QVERIFY2(world.words().contains("stopped early") && world.words().contains("not measured"),
             qPrintable(world.words()));
    QVERIFY2(world.counters().contains("cut short"), qPrintable(world.counters()));
    QCOMPARE(world.page->view()->cloud()->points().size(), std::size_t(3));
  }

  void a_paused_search_tells_no_time_that_is_left() {
    World world;
    world.engine.hold_generation = 2;
    world.page->startSearch(world.config());
    QTRY_VERIFY_WITH_TIMEOUT(world.words().contains("42 s left"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->view()->series().last() == 2, patience);
    QTest::mouseClick(world.button("pause"), Qt::LeftButton);
    QVERIFY2(world.words().contains("paused") && !world.words().contains(" left"), qPrintable(world.words()));
    QTest::mouseClick(world.button("pause"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(world.words().contains("42 s left"), patience);
    world.engine.hold_generation = 0;
    QTRY_VERIFY_WITH_TIMEOUT(world.isOver(), patience);
  }

  void a_search_that_waits_says_so_and_can_only_be_cancelled() {
    World world;
    std::atomic<bool> go{false};
    startJob<Progress, int>(
        *world.session.jobs(), "Another job", Lane::compute, world.page.get(),
        [&](JobContext<Progress>& context) {
          while (!go) {
            context.checkpoint();
            std::this_thread::yield();
          }
          return 0;
        },
        {}, [](JobOutcome<int>) {});
    world.page->startSearch(world.config());
    QVERIFY2(world.words().contains("waiting"), qPrintable(world.words()));
    QVERIFY2(world.page->view()->cloud()->emptyText().contains("waits"),
             qPrintable(world.page->view()->cloud()->emptyText()));
    QVERIFY(!world.button("pause")->isVisible());
    QCOMPARE(world.button("stop")->text(), QString("Cancel"));
    QTest::mouseClick(world.button("stop"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!world.page->isRunning(), patience);
    QCOMPARE(world.engine.searches.load(), 0);
    go = true;
    QTRY_VERIFY_WITH_TIMEOUT(world.session.jobs()->isIdle(), patience);
  }

  void a_search_has_one_duration() {
    World world;
    world.search();
    QString took;
    for (int row = 0; row < world.session.jobs()->rowCount(); ++row)
      if (const Job* job = world.session.jobs()->jobAt(row); job->title().startsWith("Search"))
        took = duration(job->cost()->seconds);
    QCOMPARE(took, duration(world.page->result()->seconds));
    QVERIFY2(world.words().contains(took), qPrintable(world.words()));
  }

  void an_edited_space_is_what_the_next_search_looks_in() {
    World world;
    SearchSpace part = preset_space("sample");
    part.name = "sample-edited";
    part.decoder_depths = {2, 1};
    part.any_sources = true;
    part.sources.clear();
    world.session.setDesign(part);
    world.page->startSearch();
    QTRY_VERIFY_WITH_TIMEOUT(world.isOver(), patience);
    const std::string file = world.engine.searched().back().space;
    QVERIFY(QFileInfo(QString::fromStdString(file)).fileName().startsWith("sample-edited-"));
    QCOMPARE(load_space(file), part);
    // One that the weights do not hold is not searched in secret.
    part.encoder_ffn_dims = {4096};
    world.session.setDesign(part);
    QCOMPARE(world.page->form()->searched(), preset_space("sample"));
    world.page->newSearch();
    world.page->startSearch();
    QTRY_VERIFY_WITH_TIMEOUT(world.isOver() && world.engine.searches == 2, patience);
    QVERIFY(world.engine.searched().back().space.empty());
  }
  void the_genes_and_the_milliseconds_of_the_winner_stand_in_the_inspector() {
    World world;
    world.search();
    auto* facts = world.page->findChild<CandidateFacts*>();
    QVERIFY(world.session.selection()->hasCurrent());
    const Architecture& arch = world.session.selection()->current().arch;
    QCOMPARE(facts->genes()->facts().front().value, QString("%1 · %2").arg(arch.encoder_dim).arg(arch.decoder_dim));
    QCOMPARE(facts->genes()->facts().back().value.split(' ').size(), qsizetype(arch.decoder_depth()));
    QVERIFY(!facts->milliseconds()->words().isEmpty());
  }
  void a_finished_search_goes_on_from_the_best_of_its_last_generation() {
    World world;
    world.search();
    const auto& population = world.page->view()->series().generation(4).population;
    QStringList best;
    for (int i = 0; i < 5; ++i)
      best << QString::fromStdString(to_text(world.page->view()->series().candidates()[population[i]].arch));
    QTest::mouseClick(world.button("continueSearch"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(world.isOver() && world.page->runs() == 2, patience);
    const std::vector<SearchConfig> asked = world.engine.searched();
    QCOMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked[1].budget_ms, asked[0].budget_ms);
    QVERIFY(asked[1].seed != asked[0].seed);
    QStringList seeds;
    for (const std::string& seed : asked[1].seeds) seeds << QString::fromStdString(seed);
    QCOMPARE(seeds, best);
  }

  void an_earlier_generation_is_where_a_search_branches() {
    World world;
    world.search();
    world.page->view()->showGeneration(2);
    QCOMPARE(world.button("continueSearch")->text(), QString("Branch from 2"));
    const auto& series = world.page->view()->series();
    const std::string best = to_text(series.candidates()[series.generation(2).population.front()].arch);
    world.page->continueSearch();
    QTRY_VERIFY_WITH_TIMEOUT(world.isOver() && world.page->runs() == 2, patience);
    QCOMPARE(world.engine.searched().back().seeds.front(), best);
  }

  void several_budgets_are_searched_one_after_the_other_and_each_can_be_looked_at_again() {
    World world;
    world.page->form()->findChild<QLineEdit*>("furtherBudgets")->setText("20; 16");
    std::vector<SearchConfig> configs = world.page->form()->configs();
    QCOMPARE(configs.size(), std::size_t(3));
    QCOMPARE(configs[0].budget_ms, 16.0);
    for (SearchConfig& config : configs) {
      const double budget = config.budget_ms;
      config = world.config();
      config.budget_ms = budget;
    }
    world.page->startSearches(configs);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->runs() == 3 && world.isOver(), patience);
    auto* choose = world.page->findChild<QComboBox*>("runs");
    QCOMPARE(choose->count(), 3);
    world.page->showRun(0);
    QCOMPARE(world.page->result()->budget_ms, 16.0);
    QCOMPARE(world.page->view()->series().generations(), 4);
    // Each winner is kept as a model, once.
    QSet<QString> winners;
    for (int run = 0; run < 3; ++run) {
      world.page->showRun(run);
      winners << QString::fromStdString(id_of(world.page->result()->best.arch));
    }
    QCOMPARE(world.engine.extractions.load(), static_cast<int>(winners.size()));
  }

  void budgets_that_are_no_numbers_are_told_at_their_field_and_nothing_starts() {
    World world;
    world.page->form()->findChild<QLineEdit*>("furtherBudgets")->setText("12; fast");
    world.page->startSearch();
    QVERIFY(world.page->form()->findChild<QLabel*>("furtherBudgetsError")->isVisible());
    QCOMPARE(world.engine.searches.load(), 0);
    world.page->form()->findChild<QLineEdit*>("furtherBudgets")->setText("12; -3");
    world.page->startSearch();
    QCOMPARE(world.engine.searches.load(), 0);
  }

  void a_random_search_lies_over_the_cloud_and_its_points_can_be_selected() {
    World world;
    world.search();
    const auto before = world.page->view()->cloud()->points().size();
    world.page->inspector()->show();
    QVERIFY(world.button("compareWithRandom")->isVisible());
    QTest::mouseClick(world.button("compareWithRandom"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(world.isOver() && world.engine.searches == 2, patience);
    const SearchConfig asked = world.engine.searched().back();
    QVERIFY(asked.random);
    QVERIFY(!asked.remeasure);
    QCOMPARE(asked.budget_ms, world.engine.searched().front().budget_ms);
    QTRY_VERIFY_WITH_TIMEOUT(world.page->view()->cloud()->points().size() > before, patience);
    for (const ScatterPoint& point : world.page->view()->cloud()->points())
      QVERIFY(world.page->view()->candidateOf(point.id) != nullptr);
    QVERIFY(!world.button("compareWithRandom")->isVisible());
  }

  void a_winner_that_is_a_model_already_can_be_translated_with_too() {
    World world;
    world.search();
    QVERIFY(world.button("translateWinner")->isVisible());
    const auto models = world.session.workspace()->models.size();
    world.page->newSearch();
    world.search();
    QCOMPARE(world.session.workspace()->models.size(), models);  // the same seed finds the same
    QVERIFY(world.button("translateWinner")->isVisible());
  }

  void selecting_a_candidate_says_why_the_search_did_not_take_it() {
    World world;
    world.search();
    auto* why = world.page->inspector()->findChild<QLabel*>("whyNot");
    QVERIFY(why->text().isEmpty());  // the winner is selected
    const auto& series = world.page->view()->series();
    const Candidate& worst = series.candidates()[series.generation(4).population.back()];
    world.session.selection()->setCurrent(world.page->view()->choiceOf(worst));
    QVERIFY2(why->text().contains("above the winner's"), qPrintable(why->text()));
    QVERIFY2(why->text().contains("Rank "), qPrintable(why->text()));
  }
};

QTEST_MAIN(TestSearchPage)
#include "test_search_page.moc"
