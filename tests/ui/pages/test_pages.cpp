// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QtTest>

#include <algorithm>
#include <cmath>

#include "support/fake_verbs.h"
#include "ui/controls/controls.h"
#include "ui/models/candidate_table.h"
#include "ui/models/data_table.h"
#include "ui/models/model_catalog.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_view.h"
#include "ui/pages/translate/translate_page.h"
#include "ui/pages/translate/translation_column.h"
#include "ui/plots/attention_view.h"
#include "ui/plots/budget_slider.h"
#include "ui/plots/parallel_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

/// A session over the fake workspace, as the program makes one.
struct World {
  explicit World(int models = 4, bool predictor = true) : session(&engine) {
    session.setWorkspace(fake_workspace(runs.path().toStdString(), models), "Sample workspace", preset_space("sample"));
    if (predictor) {
      auto fake = std::make_shared<FakePredictor>();
      session.device()->setPredictor(
          fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
          runs.filePath("workspace/predictor.safetensors"));
    }
  }
  QTemporaryDir runs;
  FakeVerbs engine;
  Session session;
};

void shown(QWidget& widget, QSize size = {928, 676}) {
  widget.resize(size);
  widget.show();
  QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

void quick(SearchPage& page) {
  page.findChild<QSpinBox*>("generations")->setValue(4);
  page.findChild<QSpinBox*>("population")->setValue(20);
}

QPoint at(const ScatterPlot& plot, const QString& id) {
  for (const ScatterPoint& point : plot.points())
    if (point.id == id) return plot.toPixel(point.at).toPoint();
  return {-1, -1};
}

void click(ScatterPlot& plot, QPoint place) { QTest::mouseClick(plot.childAt(place), Qt::LeftButton, {}, place); }

}  // namespace

class TestPages : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void a_search_runs_off_the_windows_thread_and_its_winner_becomes_current() {
    World world;
    SearchPage page(&world.session);
    shown(page);
    quick(page);
    QTest::mouseClick(page.findChild<QPushButton*>("startSearch"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.result(), patience);
    QVERIFY(!world.engine.ranOn(std::this_thread::get_id()));
    QCOMPARE(page.view()->series().generations(), 4);
    QVERIFY(world.session.selection()->hasCurrent());
    QVERIFY(world.session.selection()->current().arch == page.result()->best.arch);
    QCOMPARE(world.session.budget()->ms(), page.result()->budget_ms);
    // Kept as a model, and the other pages' candidates are known.
    QCOMPARE(world.engine.extractions.load(), 1);
    QCOMPARE(world.session.workspace()->models.size(), std::size_t(5));
    QCOMPARE(world.session.workspace()->models.back().numbers.loss_bits.value(), page.result()->best.loss_bits);
    QCOMPARE(world.session.candidates().size(), page.result()->evaluated.size());
    QSignalSpy asked(world.session.requests(), &Requests::page);
    QTest::mouseClick(page.findChild<QPushButton*>("openArchitecture"), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), QString("architecture"));
  }

  void the_winner_shown_is_the_one_that_measuring_picked() {
    World world;
    world.engine.winner_rank = 2;
    SearchPage page(&world.session);
    shown(page);
    quick(page);
    page.startSearch();
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.result(), patience);
    QCOMPARE(page.view()->leftOut().all(), 2);
    QCOMPARE(page.view()->cloud()->selected(), QString::fromStdString(id_of(page.result()->best.arch)));
    const auto labels = page.inspector()->findChildren<RoleLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const RoleLabel* label) { return label->text().startsWith("2 candidate"); }));
    // While replaying, the best of that generation is.
    page.view()->showGeneration(1);
    QVERIFY(page.view()->cloud()->selected() == QString::fromStdString(id_of(page.result()->best.arch)) ||
            page.view()->series().find(page.view()->cloud()->selected().toStdString()) ==
                page.view()->series().best(1));
  }

  void every_proxy_loss_is_of_the_same_weights_and_tokens() {
    World world;
    SearchPage search(&world.session);
    ParetoPage pareto(&world.session);
    shown(pareto);
    pareto.findChild<QComboBox*>("yAxis")->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(pareto.isSettled(), patience);
    SearchConfig config = search.form()->config();
    config.generations = 2;
    config.population = 10;
    config.parents = 4;
    config.mutations = config.crossovers = 3;
    config.valid_tokens = 321;
    search.startSearch(config);
    QTRY_VERIFY_WITH_TIMEOUT(search.isSettled() && search.result() && pareto.isSettled(), patience);
    QCOMPARE(world.session.losses()->tokens(), 321);
    int anew = 0;
    for (const LossConfig& loss : world.engine.losses()) {
      QCOMPARE(loss.model, world.session.workspace()->super->folder);
      QVERIFY(!loss.arch.empty());
      anew += loss.valid_tokens == 321;
    }
    QVERIFY(anew >= 6);
    for (const CatalogEntry& entry : pareto.model()->entries())
      QCOMPARE(entry.loss_bits, fake_loss(entry.choice.arch, world.engine.space.qkv_dim));
  }

  void the_names_of_models_are_not_cut_in_their_table() {
    World world;
    ParetoPage page(&world.session);
    shown(page);
    const QFontMetrics metrics(fontFor(Role::small));
    for (const CatalogEntry& entry : page.model()->entries())
      QVERIFY2(metrics.horizontalAdvance(entry.choice.name()) <= page.table()->columnWidth(CatalogTable::name) - 16,
               qPrintable(entry.choice.name()));
  }

  void letters_of_equal_budgets_stand_side_by_side() {
    World world;
    TranslatePage page(&world.session);
    shown(page);
    const double ms = page.slider()->scale().ms.lower + 0.4 * page.slider()->scale().ms.span();
    page.slider()->setBudgets({ms, ms, ms});
    QVERIFY(page.slider()->badge(1).x() - page.slider()->badge(0).x() >= 18);
    QVERIFY(page.slider()->badge(2).x() - page.slider()->badge(1).x() >= 18);
    QCOMPARE(page.slider()->thumb(0), page.slider()->thumb(2));
  }

  void a_search_can_pause_and_be_stopped_with_its_best_kept() {
    World world;
    world.engine.generation_pause_ms = 30;
    SearchPage page(&world.session);
    shown(page);
    page.findChild<QSpinBox*>("generations")->setValue(100000);
    page.findChild<QSpinBox*>("population")->setValue(10);
    page.startSearch();
    QTRY_VERIFY_WITH_TIMEOUT(page.view()->series().generations() > 1, patience);
    QTest::mouseClick(page.findChild<QPushButton*>("pause"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.findChild<QPushButton*>("pause")->text(), QString("Resume"), patience);
    QTest::mouseClick(page.findChild<QPushButton*>("pause"), Qt::LeftButton);
    QTest::mouseClick(page.findChild<QPushButton*>("stop"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.result(), patience);
    QVERIFY(page.result()->stopped_early);
    QCOMPARE(page.view()->series().generations(), page.result()->generations);
  }

  void an_impossible_budget_is_said_at_its_field() {
    World world;
    world.engine.fastest_ms = 1e9;
    SearchPage page(&world.session);
    shown(page);
    page.startSearch();
    auto* sentence = page.findChild<QLabel*>("budgetError");
    QTRY_VERIFY_WITH_TIMEOUT(sentence->isVisible(), patience);
    QVERIFY(sentence->text().contains("7.1 ms"));
    QVERIFY(page.form()->isVisible());
  }

  void a_wrong_setting_never_reaches_the_engine() {
    World world;
    SearchPage page(&world.session);
    shown(page);
    page.findChild<QDoubleSpinBox*>("budget_ms")->setValue(0);
    page.startSearch();
    QVERIFY(page.findChild<QLabel*>("budgetError")->isVisible());
    QCOMPARE(world.engine.searches.load(), 0);
  }

  void without_a_predictor_the_page_says_what_is_missing() {
    World world(4, false);
    SearchPage page(&world.session);
    shown(page);
    QVERIFY(!page.findChild<QPushButton*>("startSearch")->isEnabled());
    QSignalSpy asked(world.session.requests(), &Requests::measure);
    for (auto* button : page.form()->findChildren<QPushButton*>())
      if (button->text() == "Measure this machine") QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
  }

  void replaying_moves_cloud_and_table_to_that_generation() {
    World world;
    SearchPage page(&world.session);
    shown(page);
    quick(page);
    page.startSearch();
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.result(), patience);
    const auto all = page.view()->cloud()->points().size();
    page.view()->slider()->setFocus();
    QTest::keyClick(page.view()->slider(), Qt::Key_Home);
    QCOMPARE(page.view()->shownGeneration(), 1);
    QVERIFY(page.view()->cloud()->points().size() < all);
    QCOMPARE(page.view()->table()->model()->rowCount(), 20);
    QAbstractItemModelTester tester(page.view()->table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.view()->showGeneration(3);
    page.view()->showGeneration(4);
  }

  void clicking_a_point_selects_the_row_and_arrow_keys_walk() {
    World world;
    SearchPage page(&world.session);
    shown(page);
    quick(page);
    page.startSearch();
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.result(), patience);
    ScatterPlot& cloud = *page.view()->cloud();
    const QString id = page.view()->table()->model()->index(3, 0).data(CandidateTable::IdRole).toString();
    QTest::qWait(0);
    click(cloud, at(cloud, id));
    // Another point may lie on top; whichever it is, the selection is one of the cloud's.
    const QString current = QString::fromStdString(id_of(world.session.selection()->current().arch));
    QCOMPARE(cloud.selected(), current);
    cloud.setFocus();
    QTest::keyClick(&cloud, Qt::Key_Right);
    QTest::keyClick(&cloud, Qt::Key_Left);
    QVERIFY(!cloud.hovered().isEmpty());
    QTest::keyClick(&cloud, Qt::Key_P);
    QCOMPARE(world.session.selection()->pinned().size(), 1);
    QTest::keyClick(&cloud, Qt::Key_Return);
    QCOMPARE(QString::fromStdString(id_of(world.session.selection()->current().arch)), cloud.hovered());
    QVERIFY(cloud.csv().count('\n') == static_cast<int>(cloud.points().size()) + 1);
  }

  void every_picture_of_a_plot_can_be_written() {
    World world;
    ParetoPage page(&world.session);
    shown(page);
    QTemporaryDir folder;
    for (const QString& kind : page.exportKinds()) {
      const QString file = folder.filePath("front." + kind);
      page.exportTo(kind, file);
      QVERIFY2(QFileInfo(file).size() > 100, qPrintable(kind));
    }
    QVERIFY_EXCEPTION_THROWN(page.exportTo("png", folder.filePath("nowhere/front.png")), Error);
  }

  void the_front_leaves_out_what_is_beaten_and_selecting_is_shared() {
    World world;
    ParetoPage page(&world.session);
    shown(page);
    QCOMPARE(page.plot()->points().size(), std::size_t(6));
    const auto& entries = page.model()->entries();
    const QString beaten = entries[2].id(), kept = entries[1].id();
    QVERIFY(std::find(page.front().begin(), page.front().end(), beaten) == page.front().end());
    QVERIFY(std::find(page.front().begin(), page.front().end(), kept) != page.front().end());
    QTest::qWait(0);
    click(*page.plot(), at(*page.plot(), kept));
    QVERIFY(world.session.selection()->current() == entries[1].choice);
    QCOMPARE(page.table()->selectionModel()->selectedRows().value(0).data(CatalogTable::IdRole).toString(), kept);
    QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.findChild<QComboBox*>("yAxis")->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    page.parallel()->setBrush(4, Range{1, 1});
    QVERIFY(page.parallel()->hasBrush());
  }

  void a_workspace_without_models_gets_a_sentence_and_a_way_on() {
    FakeVerbs engine;
    Session session(&engine);
    ParetoPage pareto(&session);
    TranslatePage translate(&session);
    shown(pareto);
    shown(translate);
    QVERIFY(!pareto.findChild<QPushButton*>("evaluateModels")->isVisible());  // there is nothing to evaluate
    QVERIFY(!pareto.runActions().front()->text().isEmpty());
    for (QWidget* page : {static_cast<QWidget*>(&pareto), static_cast<QWidget*>(&translate)}) {
      QSignalSpy asked(session.requests(), &Requests::page);
      for (auto* button : page->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Go to Search") QTest::mouseClick(button, Qt::LeftButton);
      QCOMPARE(asked.value(0).value(0).toString(), QString("search"));
    }
  }

  void typing_translates_at_three_budgets() {
    World world;
    TranslatePage page(&world.session);
    shown(page);
    page.source()->setFocus();
    QTest::keyClicks(page.source(), "good day");
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.column(2)->text().startsWith("doog yad"), patience);
    QVERIFY(page.column(0)->text() != page.column(2)->text());
    QVERIFY(page.column(0)->measuredMs() > 0);
    QVERIFY(!world.engine.ranOn(std::this_thread::get_id()));
    QCOMPARE(page.attention()->rows().size(), std::size_t(5));
    page.attention()->setTargetWord(1);
    double mass = 0;
    for (const AttentionRow& row : page.attention()->rows())
      if (row.decoder_layer == 3) mass += row.share;
    QVERIFY(std::abs(mass - 1) < 1e-4);
  }

  void an_answer_to_an_older_text_never_shows() {
    World world;
    TranslatePage page(&world.session);
    shown(page);
    page.setThreeBudgets(false);
    world.engine.hold_translations = true;
    page.setSource("old text");
    QTRY_VERIFY_WITH_TIMEOUT(world.engine.translations.load() > 0, patience);
    page.setSource("new words");
    world.engine.hold_translations = false;
    QSignalSpy texts(page.column(0)->words(), &QTextEdit::textChanged);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    QVERIFY(page.column(0)->text().startsWith("wen sdrow"));
    page.setSource("");
    QVERIFY(page.column(0)->text().isEmpty());
  }

  void the_budget_chooses_the_model() {
    World world;
    TranslatePage page(&world.session);
    shown(page);
    page.setThreeBudgets(false);
    page.setSource("a word");
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    page.slider()->setFocus();
    QTest::keyClick(page.slider(), Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    const QString fastest = page.column(0)->text();
    QTest::keyClick(page.slider(), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    QVERIFY(page.column(0)->text() != fastest);
    QCOMPARE(world.session.budget()->ms(), page.slider()->budgets().front());
    QTest::mousePress(page.slider(), Qt::LeftButton, {}, page.slider()->thumb(0).toPoint());
    QTest::mouseMove(page.slider(), QPoint(static_cast<int>(page.slider()->scale().left), 60));
    QTest::mouseRelease(page.slider(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.column(0)->text(), fastest, patience);
  }

  /// Draws the pages into the folder that HAT_PICTURES names, to be looked at; nothing without it.
  void pictures() {
    const QString folder = qEnvironmentVariable("HAT_PICTURES");
    if (folder.isEmpty()) QSKIP("HAT_PICTURES is not set");
    for (const bool dark : {false, true})
      for (const QSize size : {QSize(928, 676), QSize(1568, 920)}) {
        ThemeManager::instance().setChoice(dark ? ThemeManager::Choice::dark : ThemeManager::Choice::light);
        World world;
        SearchPage search(&world.session);
        shown(search, size);
        const auto save = [&](QWidget& widget, const QString& name) {
          QTest::qWait(120);
          widget.grab().save(QString("%1/%2-%3%4.png").arg(folder, name).arg(size.width()).arg(dark ? "-dark" : ""));
        };
        save(search, "search-form");
        search.startSearch();
        QTRY_VERIFY_WITH_TIMEOUT(search.isSettled() && search.result(), patience);
        save(search, "search");
        search.inspector()->setParent(nullptr);
        search.inspector()->resize(256, 240);
        search.inspector()->show();
        save(*search.inspector(), "search-inspector");
        search.inspector()->setParent(&search);
        ParetoPage pareto(&world.session);
        shown(pareto, size);
        pareto.prepareForCapture();
        save(pareto, "pareto");
        pareto.findChild<QComboBox*>("yAxis")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(pareto.isSettled(), patience);
        save(pareto, "pareto-loss");
        TranslatePage translate(&world.session);
        shown(translate, size);
        translate.setSource("The heat of the day and the chill of the night wore heavily on the orcs.");
        QTRY_VERIFY_WITH_TIMEOUT(translate.isSettled(), patience);
        translate.attention()->setTargetWord(11);
        save(translate, "translate");
        translate.setThreeBudgets(false);
        translate.attention()->setAsLines(true);
        QTRY_VERIFY_WITH_TIMEOUT(translate.isSettled(), patience);
        save(translate, "translate-one");
      }
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
  }
};

QTEST_MAIN(TestPages)
#include "test_pages.moc"
