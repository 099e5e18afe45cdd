// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "support/fake_verbs.h"
#include "ui/models/data_table.h"
#include "ui/pages/pareto/pareto_layers.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/plots/parallel_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

/// A Pareto page over a fake workspace of four models and two parts of the SuperTransformer.
struct World {
  QTemporaryDir runs;
  FakeVerbs engine;
  Session session{&engine};
  std::shared_ptr<Workspace> workspace = fake_workspace(runs.path().toStdString(), 4);
  std::unique_ptr<ParetoPage> page;

  World() {
    workspace->runs_folder = runs.path().toStdString();
    auto fake = std::make_shared<FakePredictor>();
    session.setWorkspace(workspace, "Sample workspace", preset_space("sample"));
    session.device()->setPredictor(
        fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); }, "this machine",
        "predictor.safetensors");
    page = std::make_unique<ParetoPage>(&session);
    page->resize(1100, 700);
    page->show();
  }
  QString file(const QString& name, const std::string& text) {
    const QString path = runs.filePath(name);
    write_atomically(path.toStdString(), text);
    return path;
  }
  [[nodiscard]] const ScatterPoint* point(const QString& id) const {
    for (const ScatterPoint& point : page->plot()->points())
      if (point.id == id) return &point;
    return nullptr;
  }
  [[nodiscard]] QAbstractButton* chip(const char* name) const { return page->findChild<QAbstractButton*>(name); }
};

constexpr const char* two_points =
    "name,latency_ms,bleu,bleu_low,bleu_high,latency_low_ms,latency_high_ms,device,data,architecture\n"
    "\"Transformer, base\",40,27.3,26.8,27.9,38,43,Xeon,newstest,\n"
    "mine,20,25,,,,,Raspberry Pi,newstest,\"enc 256: 1024/8 512/4 | dec 256: 512/4/4@2\"\n";

}  // namespace

class TestUserPoints : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }

  void points_of_a_file_stand_beside_the_models_with_their_error_bars() {
    World w;
    const int models = static_cast<int>(w.page->model()->entries().size());
    const auto front = w.page->front();
    QSignalSpy hints(w.page.get(), &Page::hint);
    w.page->addPoints(w.file("baselines.csv", two_points));
    QCOMPARE(hints.count(), 1);
    QCOMPARE(w.page->model()->rowCount(), models + 2);
    const ScatterPoint* base = w.point("own0");
    QVERIFY(base);
    QCOMPARE(base->at.x, 40.0);
    QCOMPARE(base->at.y, 27.3);
    QVERIFY(base->y_interval && base->y_interval->lower == 26.8 && base->y_interval->upper == 27.9);
    QVERIFY(base->x_interval && base->x_interval->upper == 43.0);
    QVERIFY(w.point("own1") && !w.point("own1")->y_interval);
    // The whole error bar is in the picture.
    QVERIFY(w.page->plot()->homeX().upper >= 43 && w.page->plot()->homeY().upper >= 27.9);
    // A better point of somebody else's changes nothing of the workspace's front.
    QCOMPARE(w.page->front(), front);
    // They have one latency, whichever of the models' is chosen.
    w.page->findChild<QComboBox*>("xAxis")->setCurrentIndex(1);
    QCOMPARE(w.point("own0")->at.x, 40.0);
    // The interval of BLEU belongs to BLEU.
    w.page->findChild<QComboBox*>("yAxis")->setCurrentIndex(2);
    QVERIFY(!w.point("own0"));  // its parameters are unknown
    QVERIFY(w.point("own1") && w.point("own1")->at.y > 0 && !w.point("own1")->y_interval);
  }

  void a_point_with_an_architecture_can_be_made_current_and_one_without_says_so() {
    World w;
    w.page->addPoints(w.file("baselines.csv", two_points));
    QSignalSpy hints(w.page.get(), &Page::hint);
    emit w.page->plot()->pointActivated("own1");
    QVERIFY(w.session.selection()->hasCurrent());
    QCOMPARE(w.session.selection()->current().name(), QString("mine"));
    emit w.page->plot()->pointActivated("own0");
    QCOMPARE(w.session.selection()->current().name(), QString("mine"));
    QCOMPARE(hints.count(), 1);
    QVERIFY(hints[0][0].toString().contains("Transformer, base"));
    QCOMPARE(w.page->parallel()->brushed().filter("own"), QStringList{"own1"});
  }

  void kinds_and_devices_can_be_switched_off() {
    World w;
    w.page->addPoints(w.file("baselines.csv", two_points));
    auto* device = w.page->findChild<QComboBox*>("pointDevice");
    QVERIFY(device->isVisible() && device->count() == 3);
    QVERIFY(!w.page->findChild<QComboBox*>("pointData")->isVisible());  // there is one only
    device->setCurrentIndex(device->findData("Xeon"));
    emit device->activated(device->currentIndex());
    QVERIFY(w.point("own0") && !w.point("own1"));
    w.chip("ownLayer")->click();
    QVERIFY(!w.point("own0"));
    const auto all = w.page->plot()->points().size();
    w.chip("inheritedLayer")->click();
    QCOMPARE(w.page->plot()->points().size(), all - 2);
    QCOMPARE(w.page->model()->rowCount(), 4);
    w.chip("trainedLayer")->click();
    QVERIFY(w.page->plot()->points().empty());
    QVERIFY(w.page->front().empty());
  }

  void they_are_kept_with_the_workspace_until_they_are_removed() {
    World w;
    w.page->addPoints(w.file("baselines.csv", two_points));
    QVERIFY(QFile::remove(w.runs.filePath("baselines.csv")));
    ParetoPage again(&w.session);
    QCOMPARE(again.model()->rowCount(), w.page->model()->rowCount());
    emit again.layers()->removeWanted("baselines");
    QCOMPARE(again.model()->rowCount(), w.page->model()->rowCount() - 2);
    ParetoPage third(&w.session);
    QCOMPARE(third.model()->rowCount(), again.model()->rowCount());
  }

  void a_damaged_file_is_refused_with_its_sentence_and_nothing_changes() {
    World w;
    QSignalSpy hints(w.page.get(), &Page::hint);
    const int rows = w.page->model()->rowCount();
    w.page->addPoints(w.file("bad.csv", "name,bleu\nx,much\n"));
    QCOMPARE(hints.count(), 1);
    QVERIFY(hints[0][0].toString().contains("line 2, column bleu"));
    QCOMPARE(w.page->model()->rowCount(), rows);
    QVERIFY(!QFileInfo::exists(w.runs.filePath("points/bad.csv")));
  }

  void an_imported_file_arrives_here() {
    World w;
    emit w.session.requests()->points(w.file("dropped.csv", two_points));
    QVERIFY(w.point("own0"));
  }
};

QTEST_MAIN(TestUserPoints)
#include "test_user_points.moc"
