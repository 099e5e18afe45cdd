// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "domain/latency/predictor.h"
#include "support/fake_verbs.h"
#include "ui/pages/space/space_choices.h"
#include "ui/pages/space/space_page.h"
#include "ui/plots/cost_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/shell/session.h"

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
      session.setPredictor(fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
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
    QVERIFY(!page.findChild<QPushButton*>("searchSpace")->isEnabled());
    page.undoStack()->undo();
    QCOMPARE(count->text(), before);
    QVERIFY(four->isChecked());
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
    QVERIFY(page.costs()->csv().startsWith("choice,\"this machine\"\n"));
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
    world.session.setDevices({{"this machine", world.session.predictorFile()}, {"a board", file}});
    QTRY_VERIFY_WITH_TIMEOUT(page.costs()->csv().startsWith("choice,\"this machine\",\"a board\"\n"), patience);
    QVERIFY(!page.costs()->rows().empty());
    for (const CostView::Row& row : page.costs()->rows()) QCOMPARE(row.shares.size(), std::size_t(2));
  }

  void without_a_device_the_page_says_so_and_still_counts() {
    World world(false);
    SpacePage page(&world.session);
    shown(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && !page.sample().points.empty(), patience);
    QVERIFY(page.plot()->emptyText().contains("measure this machine"));
    QVERIFY(page.costs()->rows().empty());
    QVERIFY(page.findChild<QLabel*>("count")->text().contains("10<sup>10</sup>"));
  }

  void large_numbers_are_rounded_to_two_figures_and_small_ones_are_whole() {
    QLocale::setDefault(QLocale::c());
    QCOMPARE(aboutNumber("123456"), groupedDigits("123456"));
    QVERIFY(aboutNumber("34887761962796616459264").contains("3.5"));
    QVERIFY(aboutNumber("34887761962796616459264").contains("<sup>22</sup>"));
    QVERIFY(aboutNumber("9960000").contains("1.0"));
    QVERIFY(aboutNumber("9960000").contains("<sup>7</sup>"));
  }
};

QTEST_MAIN(TestSpacePage)
#include "test_space_page.moc"
