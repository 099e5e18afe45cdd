// SPDX-License-Identifier: GPL-3.0-or-later
// What each page gives away: every view that it paints, with all that is known of its data. Run on two kinds of screen
// (tests/CMakeLists.txt).
#include <QAbstractButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "support/fake_verbs.h"
#include "support/pictures.h"
#include "ui/models/data_table.h"
#include "ui/pages/architecture/architecture_page.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/pages/pareto/pareto_page.h"
#include "ui/pages/pareto/published_view.h"
#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_view.h"
#include "ui/pages/space/space_page.h"
#include "ui/plots/export.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr int patience = 20000;

struct World {
  QTemporaryDir dir;
  FakeVerbs engine;
  Session session{&engine};
  MainWindow window{&session};

  World() {
    session.setWorkspace(fake_workspace(dir.path().toStdString(), 4), "Sample workspace", preset_space("sample"));
    auto fake = std::make_shared<FakePredictor>();
    session.device()->setPredictor(fake, [fake](const Architecture& arch) { return fake->predict_ms(arch); },
                                   "This machine", {});
    Rng rng(5);
    session.selection()->setCurrent(ArchitectureEntry{engine.space.sample(rng),
                                                      "Winner of run 5",
                                                      {},
                                                      {},
                                                      {.bleu = 22.7, .latency_ms = 5.5, .loss_bits = 3.134},
                                                      {}});
    window.resize(1280, 800);
    window.show();
  }
  template <class P>
  P& page(const QString& id) {
    window.showPage(id);
    (void)QTest::qWaitForWindowExposed(&window);
    QCoreApplication::processEvents();
    return *qobject_cast<P*>(window.page(id));
  }
};

QStringList names_of(const Page& page) {
  QStringList names;
  for (Exportable* view : page.exportViews()) names << view->pictureTitle();
  return names;
}

QByteArray csv_of(Exportable& view) { return exported(view, "csv"); }

/// What a screen shows of a view lies somewhere in the exported picture: the least difference over all heights, of 255.
double least_difference(const QImage& part, const QImage& whole) {
  double least = 255;
  for (int y = 0; y + part.height() <= whole.height(); ++y)
    least = std::min(least,
                     difference(part, whole.copy((whole.width() - part.width()) / 2, y, part.width(), part.height())));
  return least;
}

}  // namespace

class TestExports : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hat-studio-tests");
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance().install();
  }
  void init() {
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
    setLanguage("en");
  }

  void every_view_that_a_page_paints_can_be_taken_out() {
    World w;
    const auto& search = w.page<SearchPage>("search");
    QCOMPARE(names_of(search).size(), 3);                   // cloud, curve, family
    QCOMPARE(names_of(w.page<Page>("pareto")).size(), 2);   // models, genes
    QCOMPARE(names_of(w.page<Page>("train")).size(), 4);    // losses, rate, speed, draws
    QCOMPARE(names_of(w.page<Page>("space")).size(), 2);    // cloud, costs
    QCOMPARE(names_of(w.page<Page>("latency")).size(), 4);  // scatter, drift, two by depth
    QCOMPARE(names_of(w.page<Page>("architecture")), QStringList{"Winner of run 5"});
    for (const Page* page : w.window.pages())
      for (const QString& name : names_of(*page)) QVERIFY2(!name.isEmpty(), qPrintable(page->id()));
  }

  void the_menu_offers_what_has_the_focus_first_and_the_other_views_below() {
    World w;
    auto& page = w.page<ParetoPage>("pareto");
    QMenu* menu = nullptr;
    for (QMenu* one : w.window.findChildren<QMenu*>())
      if (one->title() == "&Export") menu = one;
    QVERIFY(menu);
    emit menu->aboutToShow();
    QStringList others;
    for (const QAction* action : menu->actions())
      if (action->menu()) others << action->text();
    QCOMPARE(others, QStringList{names_of(page).last()});
    QVERIFY(page.exportedView() == static_cast<Exportable*>(page.plot()));
  }

  void an_exported_architecture_carries_name_totals_and_legend_data() {
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de"})
      for (int level = 0; level < 3; ++level)
        QTest::addRow("level %d, %s", level, language) << level << QString(language);
  }
  void an_exported_architecture_carries_name_totals_and_legend() {
    QFETCH(int, level);
    QFETCH(QString, language);
    setLanguage(language);
    ThemeManager::instance().setChoice(language == "de" ? ThemeManager::Choice::dark : ThemeManager::Choice::light);
    World w;
    auto& page = w.page<ArchitecturePage>("architecture");
    page.view()->setLevel(static_cast<ZoomLevel>(level));
    page.editor()->select({});
    QCoreApplication::processEvents();
    QCOMPARE(page.exportViews().size(), 1);
    Exportable& picture = *page.exportViews().first();
    const QString svg = QString::fromUtf8(exported(picture, "svg"));
    QStringList wanted{"Winner of run 5", "This machine", "SuperTransformer"};
    if (language == "en")
      wanted << "M parameters"
             << "G FLOPs"
             << "predicted"
             << "sentence of"
             << "5.5 ms measured"
             << "3.134"
             << "22.7"
             << "FFN dim of";
    else
      wanted << "Parameter"
             << "3,134"
             << "22,7"
             << "5,5";
    for (const QString& words : wanted) QVERIFY2(svg.contains(words), qPrintable(words));
    const std::string text = to_text(page.editor()->arch());
    QVERIFY(svg.contains(QString::fromStdString(text.substr(0, 12))));
    // Under all of that, the drawing as the screen has it.
    QWidget* viewport = page.view()->viewport();
    const QSize size = picture.pictureSize();
    for (const double scale : {1.0, 2.0}) {
      const QImage png = QImage::fromData(exported(picture, "png", scale));
      QCOMPARE(png.size(), size * scale);
      QCOMPARE(png.pixelColor(0, 0), theme().base);
      if (page.view()->verticalScrollBar()->maximum() > 0 || page.view()->horizontalScrollBar()->maximum() > 0)
        continue;  // the screen has a part of it
      const QImage seen = at_size(viewport->grab().toImage(), viewport->size());
      const QImage whole = at_size(png, size);
      const double off = least_difference(
          seen.copy(0, 0, seen.width(), qMin<int>(seen.height(), page.view()->contentSize().height())), whole);
      QVERIFY2(off < 3.0, qPrintable(QString::number(off)));
    }
    const QImage seen = imageOf(picture, 1);
    const InkDifference of_svg = ink_difference(at_size(seen, size), render_svg(svg.toUtf8(), size), theme().base);
    QVERIFY2(of_svg.most < 0.12 && of_svg.mean < 0.02 && of_svg.all > 0,
             qPrintable(QString("%1 %2").arg(of_svg.most).arg(of_svg.mean)));
    if (can_render_pdf()) {
      const InkDifference of_pdf =
          ink_difference(at_size(seen, size), at_size(render_pdf(exported(picture, "pdf")), size), theme().base);
      QVERIFY2(of_pdf.most < 0.12 && of_pdf.mean < 0.02,
               qPrintable(QString("%1 %2").arg(of_pdf.most).arg(of_pdf.mean)));
    }
    const QByteArray csv = csv_of(picture);
    QVERIFY(csv.startsWith("id,side,layer,embedding_dim,ffn_dim,self_heads,cross_heads,sources,params,flops,ms"));
    QCOMPARE(csv.count('\n'), 1 + page.editor()->arch().encoder_depth() + page.editor()->arch().decoder_depth());
  }

  void a_comparison_leaves_with_names_numbers_and_legend_or_as_its_table() {
    World w;
    auto& page = w.page<ArchitecturePage>("architecture");
    w.session.selection()->pin(ArchitectureEntry{w.engine.space.largest(), "Largest", {}, {}, {.bleu = 23.4}, {}});
    page.compare();
    QVERIFY(page.isComparing());
    QCoreApplication::processEvents();
    Exportable& picture = *page.exportViews().first();
    const QString svg = QString::fromUtf8(exported(picture, "svg"));
    for (const char* words :
         {"Winner of run 5", "Largest", "Parameters", "FLOPs", "Latency, predicted, This machine", "SuperTransformer"})
      QVERIFY2(svg.contains(words), words);
    const QImage whole = imageOf(picture, 2);
    QCOMPARE(whole.size(), picture.pictureSize() * 2);
    const QSize drawings = page.compareView()->drawingsSize();
    QImage screen(drawings, QImage::Format_RGB32);
    screen.fill(theme().base);
    QPainter painter(&screen);
    page.compareView()->paintDrawings(painter, drawings);
    painter.end();
    QVERIFY(difference(screen, at_size(whole, picture.pictureSize()).copy(0, 0, drawings.width(), drawings.height())) <
            3.0);
    const QString csv = QString::fromUtf8(csv_of(picture));
    QVERIFY(csv.contains("Text form,\"enc "));
    QVERIFY(csv.contains("Parameters, M") && csv.contains("BLEU"));
    page.compareView()->setAsTable(true);
    QVERIFY(QString::fromUtf8(exported(picture, "svg")).contains("Gene"));
  }

  void a_table_of_models_holds_intervals_devices_data_and_where_candidates_came_from() {
    World w;
    auto& page = w.page<ParetoPage>("pareto");
    QFile points(w.dir.filePath("baselines.csv"));
    QVERIFY(points.open(QIODevice::WriteOnly));
    points.write(
        "name,latency_ms,bleu,bleu_low,bleu_high,latency_low_ms,latency_high_ms,device,data\n\"Transformer, "
        "base\",40,27.3,26.8,27.9,38,43,Xeon,newstest\n");
    points.close();
    page.addPoints(points.fileName());
    Rng rng(9);
    w.session.setCandidates({{w.engine.space.sample(rng), 9.5, 5.5, 3, Origin::crossover, {"aaaa", "bbbb"}}});
    const QString csv = QString::fromUtf8(csv_of(*page.exportViews().first()));
    const QStringList head = csv.section('\n', 0, 0).split(',');
    for (const char* column : {"name", "id", "latency_ms", "predicted_ms", "measured_ms", "latency_low_ms",
                               "latency_high_ms", "bleu", "bleu_low", "bleu_high", "loss_bits", "params", "flops",
                               "device", "data", "born", "origin", "parents", "architecture"})
      QVERIFY2(head.contains(column), column);
    QVERIFY(csv.contains("\"Transformer, base\"") && csv.contains(",38,43,") && csv.contains(",26.8,27.9,") &&
            csv.contains(",Xeon,newstest,"));
    QVERIFY(csv.contains(",3,crossover,aaaa bbbb,"));
    QVERIFY(csv.contains(",\"enc "));
    // Every model is in it, also one that has no place on the plot.
    for (const CatalogEntry& entry : page.model()->entries()) QVERIFY(csv.contains(entry.id()));
  }

  void a_table_of_a_search_says_where_each_candidate_came_from() {
    World w;
    auto& page = w.page<SearchPage>("search");
    SearchConfig config = page.form()->config();
    config.population = 20;
    config.parents = 5;
    config.mutations = 8;
    config.crossovers = 7;
    config.generations = 3;
    config.budget_ms = 1000;
    config.predictor = w.dir.filePath("predictor").toStdString();  // the engine of this test does not open it
    write_atomically(config.predictor, "a predictor");
    page.startSearch(config);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.result(), patience);
    const QString csv = QString::fromUtf8(csv_of(*page.view()->cloud()));
    for (const char* column : {"id,", "predicted_ms", "loss_bits", "born", "origin", "parents", "architecture",
                               "params", "flops", "measured_ms", "on_front", "best"})
      QVERIFY2(csv.section('\n', 0, 0).contains(column), column);
    QVERIFY(csv.contains(",random,") && (csv.contains(",crossover,") || csv.contains(",mutation,")));
    QCOMPARE(csv.count('\n'), page.view()->cloud()->points().size() + 1);
    for (Exportable* view : page.exportViews()) QVERIFY(view->csv().count('\n') > 1);
  }

  void a_sample_of_a_space_has_its_numbers_by_name() {
    World w;
    auto& page = w.page<SpacePage>("space");
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.plot()->points().size() > 10, patience);
    const QString csv = QString::fromUtf8(csv_of(*page.plot()));
    QVERIFY(csv.startsWith("id,params_m,flops_g,predicted_ms,device,encoder_layers,decoder_layers,architecture\n"));
    QVERIFY(csv_of(*page.exportViews().last()).startsWith("choice,flops_share,"));
  }

  void the_dialog_puts_the_suffix_there_and_a_failing_write_is_told() {
    if (!QFileInfo("/proc/self").isDir()) QSKIP("there is no folder in which nothing can be made");
    World w;
    auto& page = w.page<ParetoPage>("pareto");
    QMenu* menu = nullptr;
    for (QMenu* one : w.window.findChildren<QMenu*>())
      if (one->title() == "&Export") menu = one;
    QVERIFY(menu);
    const auto save_as = [&](const QString& file) {
      emit menu->aboutToShow();
      QAction* png = nullptr;
      for (QAction* action : menu->actions())
        if (action->text().contains("PNG")) png = action;
      QVERIFY(png);
      QTimer::singleShot(0, &w.window, [file] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(file);
        dialog->findChild<QLineEdit*>("fileNameEdit")->setText(file);
        QMetaObject::invokeMethod(dialog, "accept");
      });
      png->trigger();
    };
    save_as(w.dir.filePath("front"));
    QVERIFY(QImage(w.dir.filePath("front.png")).size() == page.plot()->size() * 2);
    QVERIFY(!w.window.findChild<QWidget*>("notWritten"));
    save_as("/proc/self/front");
    QVERIFY(w.window.findChild<QWidget*>("notWritten"));
  }
};

QTEST_MAIN(TestExports)
#include "test_exports.moc"
