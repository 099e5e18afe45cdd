// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "support/fake_verbs.h"
#include "ui/pages/space/space_choices.h"
#include "ui/pages/space/space_page.h"
#include "ui/plots/cost_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

struct World {
  explicit World(bool predictor = true) : session(&engine) {
    session.setWorkspace(fake_workspace(runs.path().toStdString(), 2), "Sample workspace", preset_space("sample"));
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

void shown(QWidget& widget) {
  widget.resize(928, 676);
  widget.show();
  QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

Chip* chip(SpacePage& page, const QString& name) {
  for (Chip* found : page.findChildren<Chip*>())
    if (found->accessibleName() == name) return found;
  return nullptr;
}

}  // namespace

class TestSpacePage : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void a_chip_changes_the_count_and_the_cloud_and_undo_brings_them_back() {
    World world;
    SpacePage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && !page.plot()->points().empty(), patience);
    auto* count = page.findChild<QLabel*>("count");
    const QString before = count->text();
    Chip* four = nullptr;
    for (Chip* found : page.findChildren<Chip*>())
      if (found->accessibleName() == "Layers 4") four = found;  // the decoder's stand behind the encoder's
    QVERIFY(four && four->isChecked());
    QTest::mouseClick(four, Qt::LeftButton);
    QVERIFY(count->text() != before);
    QVERIFY(!has_choice(page.space(), Gene::decoder_depth, 4));
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    for (const SpacePoint& point : page.sample().points) QVERIFY(point.arch.decoder_depth() < 4);
    // A smaller space can be searched as it is.
    QVERIFY(page.findChild<QPushButton*>("searchSpace")->isEnabled());
    QCOMPARE(world.session.design().decoder_depths, (std::vector<int>{3, 2, 1}));
    QCOMPARE(world.session.design().name, std::string("sample-edited"));
    page.undoStack()->undo();
    QCOMPARE(count->text(), before);
    QVERIFY(four->isChecked());
    QCOMPARE(world.session.design(), world.session.space());
  }

  void an_untrained_choice_is_offered_for_training_and_not_for_a_search() {
    World world;
    SpacePage page(&world.session);
    shown(page);
    auto *search = page.findChild<QPushButton*>("searchSpace"), *train = page.findChild<QPushButton*>("trainDesign");
    QVERIFY(search->isEnabled() && train->isHidden());
    QTest::mouseClick(chip(page, "FFN dim 256"), Qt::LeftButton);
    QVERIFY(!search->isEnabled() && !train->isHidden());
    QVERIFY(!search->toolTip().isEmpty());
    QSignalSpy wanted(world.session.requests(), &Requests::training), opened(world.session.requests(), &Requests::page);
    train->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(opened.front().front().toString(), QString("train"));
    QVERIFY(has_choice(world.session.design(), Gene::encoder_ffn_dim, 256));
  }

  void any_subset_of_sources_is_searched_with_the_weights_that_are_there() {
    World world;
    SpacePage page(&world.session);
    shown(page);
    auto* any = page.findChild<SegmentedControl*>("anySources");
    any->setCurrent(1);
    emit any->activated(1);
    QVERIFY(page.space().any_sources);
    QVERIFY(page.findChild<QPushButton*>("searchSpace")->isEnabled());
    QVERIFY(world.session.designIsTrained());
    QVERIFY(page.findChild<QLabel*>("formula")->text().contains(QString::fromUtf8("180¹")));
  }

  void a_preset_is_looked_at_in_place_and_undo_comes_back() {
    World world;
    SpacePage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    QVERIFY(!chip(page, "Embedding dim 640"));
    auto* presets = page.findChild<QComboBox*>("presets");
    const int wmt = presets->findData("wmt14");
    presets->setCurrentIndex(wmt);
    emit presets->activated(wmt);
    QVERIFY(chip(page, "Embedding dim 640") && chip(page, "Embedding dim 640")->isChecked());
    QCOMPARE(page.space(), preset_space("wmt14"));
    QVERIFY(!page.findChild<QPushButton*>("searchSpace")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    QVERIFY(preset_space("wmt14").contains(page.sample().points.front().arch));
    // A dot of it is drawn and edited in its own space.
    emit page.plot()->pointActivated(page.plot()->points().front().id);
    QCOMPARE(world.session.spaceOf(world.session.selection()->current()).max_encoder_dim(), 640);
    // How it stands comes back with the next start.
    const QJsonObject state = page.viewState();
    page.undoStack()->undo();
    QCOMPARE(page.space(), preset_space("sample"));
    QCOMPARE(presets->currentIndex(), 0);
    page.setViewState(state);
    QCOMPARE(page.space(), preset_space("wmt14"));
    QCOMPARE(presets->currentData().toString(), QString("wmt14"));
  }

  void a_device_that_never_saw_such_architectures_is_not_asked_for_their_milliseconds() {
    World world;
    SpacePage page(&world.session);
    shown(page);
    PredictorInfo info;
    info.device.name = "a board";
    info.feature_norms.fill(1);
    info.coverage = coverage_of(preset_space("wmt14"));
    const QString file = world.runs.filePath("board.safetensors");
    save_predictor(MlpPredictor({DenseLayer{10, 1, std::vector<float>(10, 0.5f), {1.f}}}, info), file.toStdString());
    world.session.device()->setOffers(
        {{"this machine", world.session.device()->predictorFile(), 3}, {"a board", file, 0}});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && !page.costs()->csv().isEmpty(), patience);
    QVERIFY(page.costs()->csv().startsWith("choice,flops_share,\"this machine, share\",\"this machine, ms\"\n"));
    page.showPreset("wmt14");
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    QVERIFY(page.costs()->csv().contains("\"a board, ms\"\n"));
  }

  void the_last_choice_of_a_gene_cannot_be_taken() {
    World world;
    SpacePage page(&world.session);
    shown(page);
    Chip *small = chip(page, "Embedding dim 192"), *large = chip(page, "Embedding dim 256");
    QTest::mouseClick(small, Qt::LeftButton);
    QSignalSpy said(&page, &Page::hint);
    QTest::mouseClick(large, Qt::LeftButton);
    QVERIFY(large->isChecked());
    QCOMPARE(page.space().encoder_dims, std::vector<int>{256});
    QVERIFY(said.size() == 1 && said.front().front().toString().contains("at least one choice"));
  }

  void a_dot_becomes_the_current_architecture() {
    World world;
    SpacePage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && !page.plot()->points().empty(), patience);
    const QString id = page.plot()->points().front().id;
    emit page.plot()->pointActivated(id);
    QVERIFY(world.session.selection()->hasCurrent());
    QCOMPARE(QString::fromStdString(id_of(world.session.selection()->current().arch)), id);
  }

  void a_row_of_the_costs_is_told_in_the_inspector() {
    World world;
    SpacePage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && !page.costs()->rows().empty(), patience);
    QVERIFY(page.costs()->accessibleDescription().contains(page.costs()->rows().front().label));
    page.costs()->setFocus();
    QTest::keyClick(page.costs(), Qt::Key_Down);
    QTest::keyClick(page.costs(), Qt::Key_Return);
    QCOMPARE(page.costs()->selected(), 0);
    QVERIFY(page.costs()->csv().startsWith("choice,flops_share,\"this machine, share\",\"this machine, ms\"\n"));
  }

  void every_device_of_the_context_bar_has_its_markers_beside_the_chosen_one() {
    World world;
    SpacePage page(&world.session);
    shown(page);
    PredictorInfo info;
    info.device.name = "a board";
    info.feature_norms.fill(1);
    const QString file = world.runs.filePath("board.safetensors");
    save_predictor(MlpPredictor({DenseLayer{10, 1, std::vector<float>(10, 0.5f), {1.f}}}, info), file.toStdString());
    world.session.device()->setOffers(
        {{"this machine", world.session.device()->predictorFile(), 3}, {"a board", file, 0}});
    QTRY_VERIFY_WITH_TIMEOUT(
        page.costs()->csv().startsWith(
            "choice,flops_share,\"this machine, share\",\"this machine, ms\",\"a board, share\",\"a board, ms\"\n"),
        patience);
    QVERIFY(!page.costs()->rows().empty());
    for (const CostView::Row& row : page.costs()->rows()) QCOMPARE(row.shares.size(), std::size_t(2));
    QCOMPARE(page.costs()->series(), (std::vector<int>{3, 0}));  // as the Latency page draws them
  }

  void without_a_device_the_page_says_so_and_still_counts() {
    World world(false);
    SpacePage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && !page.sample().points.empty(), patience);
    QVERIFY(page.plot()->emptyText().contains("measure this machine"));
    QVERIFY(page.costs()->rows().empty());
    QVERIFY(page.findChild<QLabel*>("count")->text().contains(QString::fromUtf8("10¹⁰")));
  }

  void large_numbers_are_rounded_to_two_figures_and_small_ones_are_whole() {
    QLocale::setDefault(QLocale::c());
    QCOMPARE(aboutNumber("123456"), groupedDigits("123456"));
    QVERIFY(aboutNumber("34887761962796616459264").contains("3.5"));
    QVERIFY(aboutNumber("34887761962796616459264").endsWith(QString::fromUtf8("10²²")));
    QVERIFY(aboutNumber("9960000").contains("1.0"));
    QVERIFY(aboutNumber("9960000").endsWith(QString::fromUtf8("10⁷")));
  }
};

QTEST_MAIN(TestSpacePage)
#include "test_space_page.moc"
