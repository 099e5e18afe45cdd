// SPDX-License-Identifier: GPL-3.0-or-later
// The small pictures of categories: whole words, the theme's colours, pointer and keyboard.
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include <cmath>
#include <limits>
#include <memory>

#include "ui/plots/component_view.h"
#include "ui/plots/cost_view.h"
#include "ui/plots/depth_plot.h"
#include "ui/plots/draws_view.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

using namespace hat;
using namespace hat::ui;

namespace {

std::unique_ptr<DepthPlot> depths(DepthPlot::What what) {
  auto plot = std::make_unique<DepthPlot>(what);
  plot->setTitle("decoder layers");
  std::vector<DepthGroup> groups;
  for (const int depth : {1, 2, 4})
    groups.push_back({depth, 20, 0.5, 1.5 * depth, depth == 2 ? 0 : 18, -0.04, 0.01, 0.05});
  plot->setGroups(groups);
  return plot;
}

std::unique_ptr<DrawsView> draws() {
  auto view = std::make_unique<DrawsView>();
  view->setDraws({{Gene::encoder_ffn_dim, {512, 768, 1024}, {0.3, 0.3, 0.4}, {0.333, 0.333, 0.333}},
                  {Gene::decoder_ffn_dim, {512, 768, 1024}, {0.2, 0.3, 0.5}, {0.333, 0.333, 0.333}},
                  {Gene::sources, {1, 2}, {0.0, 1.0}, {0.5, 0.5}}},
                 100, 100);
  return view;
}

std::unique_ptr<CostView> costs(int devices) {
  auto view = std::make_unique<CostView>();
  QStringList names;
  for (int d = 0; d < devices; ++d) names << QString("Machine %1").arg(d + 1);
  std::vector<CostView::Row> rows;
  for (int i = 0; i < 5; ++i) {
    CostView::Row row{QString("FFN %1 < %2").arg(512 + 256 * i).arg(768 + 256 * i), {}};
    for (int d = 0; d < devices; ++d)
      row.shares.push_back(i == 3 && d == 1 ? std::numeric_limits<double>::quiet_NaN() : 0.06 * i - 0.08 + 0.02 * d);
    rows.push_back(row);
  }
  view->set(names, {}, rows);
  return view;
}

std::unique_ptr<ComponentView> components(bool measured = true) {
  auto view = std::make_unique<ComponentView>();
  LengthPoint point;
  point.tokens = 20;
  point.latency = {0.5, 5};
  point.components = {{Component::encoder_attention, 1, 0.3},
                      {Component::encoder_ffn, 1, 0.2},
                      {Component::memory, 1, 0.2},
                      {Component::memory, 2, 0.2},
                      {Component::self_attention, 1, 0.8},
                      {Component::self_attention, 2, 0.8},
                      {Component::cross_attention, 1, 0.6},
                      {Component::ffn, 1, 0.8},
                      {Component::output, 0, 2.4},
                      {Component::decoder_rest, 0, 0.2}};
  view->setRows(component_rows(point), measured);
  return view;
}

std::vector<std::unique_ptr<QWidget>> all() {
  std::vector<std::unique_ptr<QWidget>> views;
  views.push_back(depths(DepthPlot::What::milliseconds));
  views.push_back(depths(DepthPlot::What::errors));
  views.push_back(draws());
  views.push_back(costs(1));
  views.push_back(costs(6));
  views.push_back(components());
  return views;
}

QString svg_of(QWidget& view) { return QString::fromUtf8(exported(dynamic_cast<Exportable&>(view), "svg")); }

bool show(QWidget& view, QSize size = {520, 300}) {
  view.resize(size);
  view.show();
  return QTest::qWaitForWindowExposed(&view);
}

int pixels_of(const QImage& image, const QColor& color) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == color;
  return count;
}

}  // namespace

class TestChart : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { ThemeManager::instance().install(); }
  void init() {
    ThemeManager::instance().setChoice(ThemeManager::Choice::light);
    ThemeManager::instance().setTextScale(1);
    setLanguage("en");
  }

  void an_svg_has_lines_and_words_and_no_pixels() {
    for (const auto& view : all()) {
      QVERIFY(show(*view));
      const QString svg = svg_of(*view);
      QVERIFY(!svg.contains("<image") && svg.contains("<text"));
    }
  }

  void what_nobody_has_seen_yet_is_exported_as_large_as_it_is() {
    for (const auto& view : all()) {
      view->resize(520, 300);
      const QString unseen = svg_of(*view);
      QVERIFY(show(*view));
      QCOMPARE(unseen, svg_of(*view));
    }
  }

  void a_label_is_whole_however_narrow_and_also_where_others_say_the_same() {
    for (const double scale : {1.0, 2.0}) {
      ThemeManager::instance().setTextScale(scale);
      const auto bars = depths(DepthPlot::What::milliseconds);
      QVERIFY(show(*bars, bars->minimumSizeHint()));
      for (const QString label : {">1<", ">2<", ">3<", ">4<"})
        QVERIFY2(svg_of(*bars).contains(label), qPrintable(label));
      const auto choices = draws();
      QVERIFY(show(*choices, choices->minimumSizeHint()));
      QCOMPARE(svg_of(*choices).count(">512<"), 2);
      QCOMPARE(svg_of(*choices).count(">1k<"), 2);
      const auto parts = components();
      QVERIFY(show(*parts, parts->minimumSizeHint()));
      QCOMPARE(svg_of(*parts).count(" ms<"), static_cast<int>(parts->rows().size()));
      for (const auto& view : all()) {
        QVERIFY(show(*view, view->minimumSizeHint()));
        QVERIFY(!svg_of(*view).contains("..."));
      }
    }
    const auto rows = costs(1);
    QVERIFY(show(*rows));
    QVERIFY(svg_of(*rows).contains("FFN 512 &lt; 768"));
  }

  void colours_are_the_themes_also_after_it_has_changed() {
    const auto bars = depths(DepthPlot::What::milliseconds);
    QVERIFY(show(*bars));
    for (const auto choice : {ThemeManager::Choice::light, ThemeManager::Choice::dark}) {
      ThemeManager::instance().setChoice(choice);
      const QImage image = imageOf(*bars, 1);
      QVERIFY(pixels_of(image, theme().enc) > 100 && pixels_of(image, theme().dec) > 1000 &&
              pixels_of(image, theme().base) > 1000);
    }
    const auto soft = components(false), solid = components();
    QVERIFY(show(*soft) && show(*solid));
    QVERIFY(pixels_of(imageOf(*solid, 1), theme().dec) > 4 * pixels_of(imageOf(*soft, 1), theme().dec));
  }

  void the_pointer_and_the_keyboard_choose_a_depth() {
    const auto bars = depths(DepthPlot::What::milliseconds);
    QVERIFY(show(*bars));
    QSignalSpy said(bars.get(), &DepthPlot::hint);
    QTest::mouseMove(bars.get(), {480, 150});
    QTRY_COMPARE(bars->hovered(), 2);
    QCOMPARE(said.last().front().toString(), bars->sentence(2));
    QTest::keyClick(bars.get(), Qt::Key_Left);
    QCOMPARE(bars->hovered(), 1);
    QTest::keyClick(bars.get(), Qt::Key_Escape);
    QCOMPARE(bars->hovered(), -1);
    QVERIFY(said.last().front().toString().isEmpty());
  }

  void a_click_and_the_keyboard_choose_what_costs() {
    const auto rows = costs(2);
    QVERIFY(show(*rows));
    QSignalSpy chosen(rows.get(), &CostView::rowActivated);
    QTest::keyClick(rows.get(), Qt::Key_Down);
    QTest::keyClick(rows.get(), Qt::Key_Down);
    QTest::keyClick(rows.get(), Qt::Key_Return);
    QCOMPARE(chosen.last().front().toInt(), 1);
    QTest::mouseClick(rows.get(), Qt::LeftButton, {}, {300, 40});
    QCOMPARE(chosen.last().front().toInt(), 0);
    // Fewer rows than the keyboard has reached.
    rows->set({"Machine"}, {}, {});
    QTest::keyClick(rows.get(), Qt::Key_Down);
    QTest::keyClick(rows.get(), Qt::Key_Return);
    QTest::mouseClick(rows.get(), Qt::LeftButton, {}, {300, 40});
    QCOMPARE(chosen.size(), 2);
  }

  void a_page_scrolls_under_a_chart() {
    QScrollArea page;
    auto* inside = new QWidget;
    inside->setFixedSize(500, 2000);
    auto* view = depths(DepthPlot::What::errors).release();
    view->setParent(inside);
    view->setGeometry(0, 0, 400, 200);
    page.setWidget(inside);
    QVERIFY(show(page, {520, 300}));
    QVERIFY(page.childAt(100, 100) == view);
    QWheelEvent wheel({100, 100}, view->mapToGlobal(QPointF(100, 100)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view, &wheel);
    QVERIFY(!wheel.isAccepted() || page.verticalScrollBar()->value() > 0);
  }
};

QTEST_MAIN(TestChart)
#include "test_chart.moc"
