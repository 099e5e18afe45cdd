// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window is what the screen shows. Run once at 100 % and once on a screen twice as fine
// (tests/CMakeLists.txt).
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QtTest>

#include <functional>
#include <map>
#include <memory>

#include "domain/error.h"
#include "support/pictures.h"
#include "ui/controls/save_dialog.h"
#include "ui/models/data_table.h"
#include "ui/models/plain_table.h"
#include "ui/plots/attention_view.h"
#include "ui/plots/component_view.h"
#include "ui/plots/cost_view.h"
#include "ui/plots/depth_plot.h"
#include "ui/plots/draws_view.h"
#include "ui/plots/family_view.h"
#include "ui/plots/line_plot.h"
#include "ui/plots/parallel_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

using namespace hat;
using namespace hat::ui;
using namespace hat::test;

namespace {

constexpr QSize picture_size(520, 300);

std::unique_ptr<ScatterPlot> scatter() {
  auto plot = std::make_unique<ScatterPlot>();
  plot->setStyles({{ui::Ink::q4, Marker::disc, 4.5, true}, {ui::Ink::series1, Marker::diamond, 4.5, true}});
  plot->setTitles("predicted latency, ms", "BLEU");
  plot->setHome({0, 10}, {18, 24});
  std::vector<ScatterPoint> points;
  for (int i = 0; i < 12; ++i)
    points.push_back({{0.7 * i + 1, 18.5 + 0.4 * i}, i % 2, QString::number(i), Range{0.7 * i + 0.6, 0.7 * i + 1.4}});
  plot->setPoints(points);
  plot->setLines({{{{1, 18.5}, {4, 20}, {9, 23}}, -1}, {{{0, 0}, {20, 40}}, -1, ui::Ink::neutral, true}});
  plot->setBands({{{{6, -100}, {7, -100}, {7, 100}, {6, 100}}}});
  plot->setLabels({{{4.5, 20.5}, "winner", "3.1 bits at 4.5 ms"}});
  plot->setBudget(5.5, false);
  plot->setSelected("5");
  return plot;
}

std::unique_ptr<LinePlot> lines() {
  auto plot = std::make_unique<LinePlot>();
  plot->setTitles("updates", "loss, bits per token");
  plot->setRightMargin(96);
  plot->setHome({0, 400}, {2, 10});
  Curve largest{"largest 3,13", {}}, log{"in training", {}};
  for (int i = 0; i <= 40; ++i) {
    largest.points.push_back({10.0 * i, 3 + 6.0 / (i + 1)});
    log.points.push_back({10.0 * i, 3.2 + 6.0 / (i + 1)});
  }
  largest.series = 0;
  log.dots = true;
  plot->setCurves({largest, log});
  plot->setMarks({{100, "warm-up ends"}, {200, "checkpoint", PlotMark::flag}});
  return plot;
}

std::unique_ptr<DepthPlot> depths(DepthPlot::What what) {
  auto plot = std::make_unique<DepthPlot>(what);
  plot->setTitle("decoder layers");
  std::vector<DepthGroup> groups;
  for (int depth = 1; depth <= 4; ++depth) groups.push_back({depth, 20, 0.5, 1.5 * depth, 18, -0.04, 0.01, 0.05});
  plot->setGroups(groups);
  return plot;
}

std::unique_ptr<CostView> costs() {
  auto view = std::make_unique<CostView>();
  std::vector<CostView::Row> rows;
  for (int i = 0; i < 6; ++i)
    rows.push_back(
        {QString("decoder FFN %1").arg(512 + 256 * i), {0.05 * i - 0.08, 0.04 * i}, {0.3 * i, 0.2 * i}, 0.02 * i});
  view->set({"This machine", "Maker's machine"}, {}, rows);
  return view;
}

std::unique_ptr<DrawsView> draws() {
  auto view = std::make_unique<DrawsView>();
  view->setDraws({{Gene::decoder_dim, {128, 192, 256}, {0.3, 0.3, 0.4}, {0.333, 0.333, 0.333}},
                  {Gene::sources, {1, 2, 3}, {0.5, 0.3, 0.2}, {0.4, 0.3, 0.3}}},
                 100, 100);
  return view;
}

SearchSpace space() { return preset_space("sample"); }

const SearchSeries& series() {
  static const SearchSeries series = [] {
    SearchSeries made;
    Rng rng(3);
    std::string parent;
    for (int generation = 1; generation <= 3; ++generation) {
      GenerationDone event;
      event.generation = generation;
      event.generations = 3;
      for (int i = 0; i < 6; ++i) {
        Candidate candidate{space().sample(rng),
                            4.0 + i,
                            4.0 - 0.1 * generation + 0.05 * i,
                            generation,
                            generation == 1 ? Origin::random : Origin::crossover,
                            {}};
        if (generation > 1) candidate.parents = {parent};
        event.population.push_back(candidate);
      }
      parent = id_of(event.population.front().arch);
      made.add(event);
    }
    return made;
  }();
  return series;
}

std::unique_ptr<FamilyView> family() {
  auto view = std::make_unique<FamilyView>();
  view->setFamily(&series(), family_of(series(), series().best(3)), 3);
  return view;
}

std::unique_ptr<ParallelPlot> parallel() {
  auto view = std::make_unique<ParallelPlot>();
  view->set({{"Enc dim", {128, 256}, 0}, {"Depth", {1, 4}, 0}, {"BLEU", {18, 24}, 1}},
            {{"a", {128, 1, 18.5}, true, "Small, fast"},
             {"b", {192, 3, 22}, false, "Middle"},
             {"c", {256, 4, 23.5}, false, "Large"}});
  return view;
}

std::unique_ptr<AttentionView> attention(bool as_lines) {
  auto view = std::make_unique<AttentionView>();
  Translation translation;
  translation.source_tokens = {"\u2581the", "\u2581file", ".", "</s>"};
  Hypothesis hypothesis;
  hypothesis.tokens = {"\u2581die", "\u2581Datei", "."};
  for (int layer = 1; layer <= 2; ++layer) {
    LayerAttention one{layer, {3, 4}, 2, 4, 4, {}};
    one.weights.assign(std::size_t{2} * 4 * 2 * 4, 0.05F);
    for (int head = 0; head < 2; ++head)
      for (int target = 0; target < 4; ++target)
        one.weights[static_cast<std::size_t>(((head * 4 + target) * 2 + 1) * 4 + target)] = 0.65F;
    hypothesis.attention.push_back(one);
  }
  translation.hypotheses = {hypothesis};
  view->setTranslation(translation);
  view->setAsLines(as_lines);
  return view;
}

std::unique_ptr<ComponentView> components() {
  auto view = std::make_unique<ComponentView>();
  LengthPoint point;
  point.tokens = 20;
  point.latency = {0.5, 5};
  point.components = {{Component::encoder_attention, 1, 0.3},
                      {Component::encoder_ffn, 1, 0.2},
                      {Component::memory, 1, 0.2},
                      {Component::self_attention, 1, 0.8},
                      {Component::cross_attention, 1, 0.6},
                      {Component::ffn, 1, 0.8},
                      {Component::output, 0, 2.4},
                      {Component::decoder_rest, 0, 0.2}};
  view->setRows(component_rows(point));
  return view;
}

using Make = std::function<std::unique_ptr<QWidget>()>;
const std::map<QString, Make>& views() {
  static const std::map<QString, Make> all{{"scatter", [] { return scatter(); }},
                                           {"scatter, zoomed",
                                            [] {
                                              auto plot = scatter();
                                              plot->zoomTo({3, 6}, {20, 21});
                                              return plot;
                                            }},
                                           {"scatter, empty",
                                            [] {
                                              auto plot = scatter();
                                              plot->setEmptyText("Nothing is known yet: search, or train a model.");
                                              return plot;
                                            }},
                                           {"lines", [] { return lines(); }},
                                           {"lines, zoomed",
                                            [] {
                                              auto plot = lines();
                                              plot->zoomTo({100, 200}, {3, 3.4});
                                              return plot;
                                            }},
                                           {"depths, ms", [] { return depths(DepthPlot::What::milliseconds); }},
                                           {"depths, errors", [] { return depths(DepthPlot::What::errors); }},
                                           {"costs", [] { return costs(); }},
                                           {"draws", [] { return draws(); }},
                                           {"family", [] { return family(); }},
                                           {"parallel", [] { return parallel(); }},
                                           {"attention", [] { return attention(false); }},
                                           {"attention, lines", [] { return attention(true); }},
                                           {"components", [] { return components(); }}};
  return all;
}

/// On the screen, without anybody pointing at it.
QImage screen_of(QWidget& view) {
  view.resize(picture_size);
  view.show();
  if (!QTest::qWaitForWindowExposed(&view)) return {};
  QCoreApplication::processEvents();
  QPalette palette = view.palette();
  palette.setColor(QPalette::Window, theme().base);
  view.setPalette(palette);
  return view.grab().toImage();
}

Exportable& exportable(QWidget& view) { return dynamic_cast<Exportable&>(view); }

}  // namespace

class TestExport : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }
  void init() {
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
    setLanguage("en");
  }

  void a_picture_shows_what_the_screen_shows_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    for (const auto& [name, make] : views())
      for (const bool dark : {false, true})
        QTest::newRow(qPrintable(name + (dark ? ", dark" : ", light"))) << name << dark;
  }
  void a_picture_shows_what_the_screen_shows() {
    QFETCH(QString, name);
    QFETCH(bool, dark);
    ThemeManager::instance().setChoice(dark ? ThemeManager::Choice::dark : ThemeManager::Choice::light);
    const std::unique_ptr<QWidget> view = views().at(name)();
    const QImage grabbed = screen_of(*view);
    QCOMPARE(grabbed.devicePixelRatio(), qApp->devicePixelRatio());
    const QSize size = view->size();
    const QImage seen = at_size(grabbed, size);
    QVERIFY2(ink_of(seen, theme().base) != hat::test::Ink{}, "the screen itself is empty");
    for (const double scale : {1.0, 2.0}) {
      QImage png = QImage::fromData(exported(exportable(*view), "png", scale), "PNG");
      QCOMPARE(png.size(), size * scale);
      // 3 of 255 is what smoothing edges at another scale changes at most.
      const double off = difference(seen, at_size(png, size));
      QVERIFY2(off < 3.0, qPrintable(QString("scale %1: %2").arg(scale).arg(off)));
      const InkDifference ink = ink_difference(seen, at_size(png, size), theme().base);
      QVERIFY2(ink.most < 0.04 && ink.all > 0,
               qPrintable(QString("scale %1: a cell differs by %2").arg(scale).arg(ink.most)));
      // So small a measure finds out the top left quarter in place of the whole.
      const QImage quarter = at_size(png.copy(0, 0, png.width() / 2, png.height() / 2), size);
      QVERIFY(ink_difference(seen, quarter, theme().base).most > 0.06);
    }
    // Text is set by another program: where the ink lies is compared, not every pixel.
    const QByteArray svg_bytes = exported(exportable(*view), "svg"), pdf_bytes = exported(exportable(*view), "pdf");
    const QImage svg = render_svg(svg_bytes, size);
    QVERIFY(!svg.isNull());
    const InkDifference of_svg = ink_difference(seen, svg, theme().base);
    QVERIFY2(of_svg.most < 0.09 && of_svg.mean < 0.015,
             qPrintable(QString("svg: a cell differs by %1, all by %2").arg(of_svg.most).arg(of_svg.mean)));
    QVERIFY(pdf_bytes.startsWith("%PDF-") && pdf_bytes.contains("/MediaBox"));
    if (can_render_pdf()) {
      const QImage pdf = render_pdf(pdf_bytes);
      QVERIFY2(std::abs(pdf.width() - size.width()) <= 1 && std::abs(pdf.height() - size.height()) <= 1,
               qPrintable(QString("%1 x %2").arg(pdf.width()).arg(pdf.height())));
      const InkDifference of_pdf = ink_difference(seen, at_size(pdf, size), theme().base);
      QVERIFY2(of_pdf.most < 0.09 && of_pdf.mean < 0.015,
               qPrintable(QString("pdf: a cell differs by %1, all by %2").arg(of_pdf.most).arg(of_pdf.mean)));
    }
    // The clipboard has the same, and the data beside it.
    copyView(exportable(*view));
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    const QImage image = copied->imageData().value<QImage>();
    QCOMPARE(image.size(), size * picture_scale);
    QVERIFY(difference(seen, at_size(image, size)) < 3.0);
    QCOMPARE(copied->text(), exportable(*view).csv());
  }

  void what_the_pointer_and_the_keyboard_leave_on_the_screen_stays_there() {
    for (const auto& [name, make] : views()) {
      const std::unique_ptr<QWidget> view = make();
      (void)screen_of(*view);
      view->clearFocus();
      const QImage before = imageOf(exportable(*view), 1);
      view->activateWindow();
      view->setFocus(Qt::TabFocusReason);
      QTest::mouseMove(view.get(), QPoint(picture_size.width() / 2, picture_size.height() / 2));
      for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right})
        if (!name.startsWith("attention") && name != "parallel")
          QTest::keyClick(view.get(), key);  // there arrows choose a word and brush
      QCoreApplication::processEvents();
      QVERIFY2(imageOf(exportable(*view), 1) == before, qPrintable(name));
    }
  }

  void every_file_has_the_background_of_its_theme_and_the_texts_of_its_language() {
    ThemeManager::instance().setChoice(ThemeManager::Choice::dark);
    setLanguage("de");
    const std::unique_ptr<QWidget> view = costs();
    (void)screen_of(*view);
    const QColor base = theme().base;
    QCOMPARE(QImage::fromData(exported(exportable(*view), "png")).pixelColor(1, 1), base);
    const QByteArray svg = exported(exportable(*view), "svg");
    QCOMPARE(render_svg(svg, view->size()).pixelColor(1, 1), base);
    QVERIFY(svg.contains("Änderung") || svg.contains("Latenz"));
    if (can_render_pdf()) {
      const QColor paper = render_pdf(exported(exportable(*view), "pdf")).pixelColor(2, 2);
      QVERIFY(std::abs(paper.red() - base.red()) < 4 && std::abs(paper.blue() - base.blue()) < 4);
    }
  }

  void a_table_has_every_column_that_its_view_knows_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("lines") << "lines"
                           << "curve,x,y" << 84;
    QTest::newRow("depths") << "depths, ms"
                            << "decoder_layers,rows,encoder_ms,decoder_ms,predicted_rows,error_5,error_50,error_95"
                            << 4;
    QTest::newRow("costs") << "costs"
                           << "choice,flops_share,This machine" << 6;
    QTest::newRow("draws") << "draws"
                           << "gene,choice,share,expected_share" << 6;
    QTest::newRow("family")
        << "family"
        << "id,predicted_ms,loss_bits,text_share,born,origin,parents,encoder_layers,decoder_layers,architecture" << 3;
    QTest::newRow("parallel") << "parallel"
                              << "id,name,Enc dim,Depth,BLEU,on_front" << 3;
    QTest::newRow("attention")
        << "attention"
        << "target_word,decoder_layer,encoder_layer,head,encoder_layer_share,source_word,attention" << 16;
    QTest::newRow("alignment") << "attention, lines"
                               << "target_word,source_word,attention" << 12;
    QTest::newRow("components") << "components"
                                << "component,layer,ms,share" << 7;
  }
  void a_table_has_every_column_that_its_view_knows() {
    QFETCH(QString, name);
    QFETCH(QString, columns);
    QFETCH(int, rows);
    const std::unique_ptr<QWidget> view = views().at(name)();
    const QString csv = exportable(*view).csv();
    const QString head = csv.section('\n', 0, 0);
    for (const QString& column : columns.split(','))
      QVERIFY2(head.contains(column), qPrintable(column + " in " + head));
    const QStringList lines = csv.trimmed().split('\n');
    if (rows > 0) QVERIFY2(lines.size() >= rows, qPrintable(QString::number(lines.size())));
    // Every line has as many cells as the head: what has a comma is quoted.
    const auto cells = [](const QString& line) {
      bool quoted = false;
      int count = 1;
      for (const QChar c : line) {
        if (c == '"')
          quoted = !quoted;
        else if (c == ',' && !quoted)
          ++count;
      }
      return count;
    };
    for (const QString& line : lines) QVERIFY2(cells(line) == cells(head), qPrintable(line));
  }

  void a_line_ends_at_the_rim_of_the_axes_also_where_nothing_clips() {
    const QRectF box(0, 0, 10, 10);
    const QList<QPolygonF> parts = linesInside({{-5, 5}, {5, 5}, {5, 20}, {8, 20}, {8, 2}}, box);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0], (QPolygonF{{0, 5}, {5, 5}, {5, 10}}));
    QCOMPARE(parts[1], (QPolygonF{{8, 10}, {8, 2}}));
    QVERIFY(linesInside({{-5, -5}, {-1, 20}}, box).isEmpty());
  }

  void a_file_gets_the_suffix_of_its_kind() {
    QCOMPARE(withSuffix("/a/front", {"png"}), QString("/a/front.png"));
    QCOMPARE(withSuffix("/a/front.png", {"png"}), QString("/a/front.png"));
    QCOMPARE(withSuffix("/a/front.PNG", {"png"}), QString("/a/front.PNG"));
    QCOMPARE(withSuffix("/a/v1.2", {"svg"}), QString("/a/v1.2.svg"));
    QCOMPARE(withSuffix("/a/front.png", {"svg"}), QString("/a/front.png.svg"));
    QCOMPARE(withSuffix("/a/report.pdf", {"html", "pdf"}), QString("/a/report.pdf"));
    QCOMPARE(withSuffix("/a/front.", {"svg"}), QString("/a/front.svg"));
    QCOMPARE(withSuffix({}, {"svg"}), QString());
  }

  void a_failing_write_says_so_and_leaves_nothing() {
    const std::unique_ptr<QWidget> view = scatter();
    QTemporaryDir folder;
    const QString file = folder.filePath("no/such/a.png");
    for (const QString& kind : exportKinds()) {
      try {
        exportView(exportable(*view), kind, file);
        QFAIL("nothing was said");
      } catch (const Error& error) {
        QVERIFY(QString(error.what()).contains("cannot be written"));
      }
    }
    QVERIFY(!QFileInfo::exists(file));
    QVERIFY_EXCEPTION_THROWN(exported(exportable(*view), "gif"), Error);
    QWidget parent;
    sayNotWritten(&parent, "a.png: cannot be written");
    QVERIFY(parent.findChild<QWidget*>("notWritten") != nullptr);
  }

  void rows_of_a_table_are_copied_with_their_heads() {
    PlainTable model;
    model.set({"Tokens", "ms"}, {{"10", "4.2"}, {"20", "9.1"}});
    DataTable table;
    table.setModelAndColumns(&model, {80, 80}, 0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QString("Tokens\tms\n10\t4.2\n20\t9.1\n"));
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QString("Tokens\tms\n20\t9.1\n"));
  }
};

QTEST_MAIN(TestExport)
#include "test_export.moc"
