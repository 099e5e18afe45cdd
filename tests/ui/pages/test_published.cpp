// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QPushButton>
#include <QtTest>

#include "domain/arch/cost.h"
#include "domain/workspace/workspace.h"
#include "support/fake_verbs.h"
#include "ui/models/data_table.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/pages/pareto/published_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

struct World {
  QTemporaryDir dir;
  FakeVerbs engine;
  Session session{&engine};
  MainWindow window{&session};
  ParetoPage* page = qobject_cast<ParetoPage*>(window.page("pareto"));
  PublishedView* view = page->published();
  explicit World(bool workspace = true) {
    if (workspace)
      session.setWorkspace(fake_workspace(dir.path().toStdString(), 3), "Sample workspace", preset_space("sample"));
    window.resize(1280, 800);
    window.show();
    window.showPage("pareto");
    page->showPublished(true);
    QCoreApplication::processEvents();
  }
  int points(int device, int style) const {
    int count = 0;
    for (const ScatterPoint& point : view->facet(device)->points()) count += point.style == style;
    return count;
  }
};

const char* gpu_model = "HAT_wmt14ende_titanxp@146.7ms_bleu@28.1";

}  // namespace

class TestPublished : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
    setLanguage("en");
  }

  void every_released_model_is_a_row_and_a_point_of_its_device() {
    World w;
    int rows = 0, points = 0;
    for (const std::string& task : published_tasks()) {
      w.view->setTask(task);
      rows += w.view->model()->rowCount();
      for (int device = 0; device < 3; ++device) points += w.points(device, 0);
    }
    QCOMPARE(rows, 44);
    QCOMPARE(points, 44);
    w.view->setTask("");
    QCOMPARE(w.view->model()->rowCount(), 44);
    QVERIFY(!w.view->facet(0)->isVisible());  // BLEU of different test sets
    auto* value = w.view->findChild<QComboBox*>("publishedValue");
    value->setCurrentIndex(3);
    QVERIFY(w.view->facet(0)->isVisible());
    QCOMPARE(w.points(0, 0) + w.points(1, 0) + w.points(2, 0), 44);
  }
  void the_table_prints_what_was_published_and_what_is_computed_here_agrees() {
    World w;
    w.view->setTask("wmt14.en-de");
    const PublishedTable& table = *w.view->model();
    const int row = table.rowOf(gpu_model);
    QVERIFY(row >= 0);
    const auto cell = [&](int column) { return table.index(row, column).data().toString(); };
    QCOMPARE(cell(PublishedTable::device), QString("TITAN Xp"));
    QCOMPARE(cell(PublishedTable::latency), QString("146.7"));
    QCOMPARE(cell(PublishedTable::params), QString("51.20"));
    QCOMPARE(cell(PublishedTable::flops), QString("3.17"));
    QCOMPARE(cell(PublishedTable::sacrebleu), QString("27.5"));
    for (const PublishedModel& model : published_models()) {
      const ArchitectureEntry choice = choiceOf(model);
      QVERIFY2(choice.space->contains(model.arch), model.name.c_str());
      QCOMPARE(QString::number(double(params_of(model.arch, choice.space->qkv_dim)) / 1e6, 'f', 2),
               QString::number(model.params_m, 'f', 2));
      QCOMPARE(QString::number(double(flops_of(model.arch, choice.space->qkv_dim, choice.space->tokens)) / 1e9, 'f', 2),
               QString::number(model.flops_g, 'f', 2));
    }
  }
  void baselines_and_the_models_on_the_other_device_are_points_too() {
    World w;
    w.view->setTask("wmt14.en-de");
    QCOMPARE(w.points(2, 2), 1);  // the Transformer on the Raspberry Pi
    QCOMPARE(w.points(0, 1), 1);  // the ARM model on the GPU
    QCOMPARE(w.points(2, 1), 1);  // the GPU model on the Pi
    double on_pi = 0;
    for (const ScatterPoint& point : w.view->facet(2)->points())
      if (point.style == 1) on_pi = point.at.x;
    QCOMPARE(on_pi, 6491.0);
    w.view->setTask("wmt14.en-fr");
    QCOMPARE(w.points(2, 2), 1);  // the Evolved Transformer
  }
  void the_shape_of_a_device_stands_before_its_name() {
    World w;
    w.view->setTask("wmt14.en-de");
    const PublishedTable& table = *w.view->model();
    QMap<QString, QImage> shapes;
    for (int row = 0; row < table.rowCount(); ++row) {
      const QModelIndex index = table.index(row, PublishedTable::device);
      const auto shape = index.data(Qt::DecorationRole).value<QPixmap>().toImage();
      QVERIFY(!shape.isNull());
      const QString name = index.data().toString();
      if (shapes.contains(name)) QCOMPARE(shape, shapes[name]);
      shapes[name] = shape;
    }
    QCOMPARE(shapes.size(), 3);
    QVERIFY(shapes["TITAN Xp"] != shapes["Xeon E5-2640"] && shapes["Xeon E5-2640"] != shapes["Raspberry Pi 4"]);
  }
  void a_device_that_is_switched_off_goes_from_plot_and_table() {
    World w;
    w.view->setTask("wmt14.en-de");
    w.view->setDeviceShown(2, false);
    QCOMPARE(w.view->model()->rowCount(), 11);
    QVERIFY(!w.view->facet(2)->isVisible());
    QVERIFY(w.view->facet(0)->isVisible());
  }
  void a_chosen_model_is_the_current_one_everywhere_and_opens_on_the_architecture_page() {
    World w;
    w.view->setTask("wmt14.en-de");
    emit w.view->facet(0)->pointActivated(gpu_model);
    const ArchitectureEntry& current = w.session.selection()->current();
    QCOMPARE(current.label.text(), QString("TITAN Xp 146.7 ms"));
    QCOMPARE(current.published.ms.at("titanxp"), 146.7);
    QCOMPARE(current.published.ms.at("raspberrypi"), 6491.0);
    QCOMPARE(w.view->facet(0)->selected(), QString(gpu_model));
    QCOMPARE(w.view->facet(2)->selected(), QString(gpu_model) + "|");  // the same ring where it was measured too
    QTest::mouseClick(w.view->inspector()->findChild<QPushButton*>("openPublished"), Qt::LeftButton);
    QCOMPARE(w.window.currentPage()->id(), QString("architecture"));
    auto* page = qobject_cast<ArchitecturePage*>(w.window.currentPage());
    QVERIFY(page->view()->isVisible());
    QCOMPARE(page->editor()->space().name, std::string("wmt14"));
    QCOMPARE(page->view()->layoutNow().encoder.blocks.size(), std::size_t(6));
  }
  void the_slides_pair_is_compared_with_the_published_milliseconds_of_both_devices() {
    World w;
    w.view->comparePair();
    QCOMPARE(w.window.currentPage()->id(), QString("architecture"));
    auto* page = qobject_cast<ArchitecturePage*>(w.window.currentPage());
    QVERIFY(page->isComparing());
    auto* view = page->findChild<CompareView*>();
    QCOMPARE(view->choices().size(), 2);
    const QAbstractItemModel* table = view->numbersTable()->model();
    QStringList cells;
    for (int row = 0; row < table->rowCount(); ++row)
      for (int column = 0; column < 3; ++column) cells << table->index(row, column).data().toString();
    const QString text = cells.join('|');
    for (const char* part :
         {"Latency, published, TITAN Xp|✓ 146.7 ms|184.0 ms", "Latency, published, Raspberry Pi 4|6,491 ms|✓ 6,042 ms"})
      QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
  }
  void released_models_are_there_without_a_workspace() {
    World w(false);
    w.view->setTask("iwslt14.de-en");
    QCOMPARE(w.view->model()->rowCount(), 5);
    emit w.view->table()->rowActivated(0);
    QVERIFY(w.session.selection()->hasCurrent());
    w.window.showPage("architecture");
    QVERIFY(qobject_cast<ArchitecturePage*>(w.window.currentPage())->view()->isVisible());
  }
  void the_layer_is_exported_as_pictures_and_as_a_table() {
    World w;
    w.view->setTask("wmt14.en-de");
    for (const char* kind : {"svg", "pdf", "png", "csv"}) {
      const QString file = w.dir.filePath(QString("out.") + kind);
      w.page->exportTo(kind, file);
      QVERIFY2(QFileInfo(file).size() > 500, kind);
    }
    QFile csv(w.dir.filePath("out.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray table = csv.readAll();
    QCOMPARE(table.count("\nreleased,"), 17);
    QVERIFY(table.startsWith(
        "kind,name,task,found_for,device,latency_ms,params_m,flops_g,bleu,sacrebleu,basis,architecture\n"));
    // What the facets show beside the models is in it too.
    QCOMPARE(table.count("\nbaseline,"), w.points(0, 2) + w.points(1, 2) + w.points(2, 2));
    QCOMPARE(table.count("released, on another device"), w.points(0, 1) + w.points(1, 1) + w.points(2, 1));
    QFile svg(w.dir.filePath("out.svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray drawn = svg.readAll();
    for (const char* name : {"TITAN Xp", "Xeon", "Raspberry"}) QVERIFY2(drawn.contains(name), name);
  }
  void the_workspaces_own_models_are_one_press_away() {
    World w;
    w.page->showPublished(false);
    QVERIFY(!w.view->isVisible());
    QVERIFY(w.page->plot()->isVisible());
    QVERIFY(w.page->table()->isVisible());
  }
};

QTEST_MAIN(TestPublished)
#include "test_published.moc"
