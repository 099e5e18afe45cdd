// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/predictor_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/controls/legend_row.h"
#include "ui/controls/number_row.h"
#include "ui/models/latency_rows.h"
#include "ui/pages/latency/depth_column.h"
#include "ui/pages/latency/drift_column.h"
#include "ui/pages/latency/latency_words.h"
#include "ui/pages/latency/sample_scatter.h"
#include "ui/plots/depth_plot.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

PredictorView::PredictorView(Session* session, QWidget* parent) : QWidget(parent) {
  unit_ = bindName(new SegmentedControl, [] { return tr("Unit of the errors"); });
  bindLabels(unit_, [] { return QStringList{tr("ms"), tr("%")}; });
  unit_->setObjectName("unit");
  unit_->setCurrent(0);
  scatter_legend_ = new LegendRow;
  scatter_ = bindName(new SampleScatter(session),
                      [] { return tr("Predicted against measured latency of every row; the same is a table"); });
  scatter_->setCsv([this] { return csvOf(shown_.rows()); });
  scatter_->setObjectName("scatter");
  scatter_->setMostTicks(6, 6);
  numbers_head_ = new SectionHead([] { return tr("Predictor"); });
  numbers_ = bindName(new NumberRow, [] { return tr("Errors of the predictor"); });
  depths_ = new DepthColumn;
  drift_ = new DriftColumn(session);

  auto* left = new QVBoxLayout;
  left->setSpacing(4);
  auto* left_head = new QHBoxLayout;
  left_head->addWidget(new SectionHead([] { return tr("Predicted against measured"); }), 1);
  left_head->addWidget(unit_);
  left->addLayout(left_head);
  left->addWidget(scatter_legend_);
  left->addWidget(scatter_, 1);
  auto* right = new QVBoxLayout;
  right->setSpacing(4);
  right->addWidget(numbers_head_);
  right->addWidget(numbers_);
  right->addSpacing(10);
  right->addLayout(depths_, 1);
  auto* top = new QHBoxLayout;
  top->setSpacing(28);
  top->addLayout(left, 1);
  top->addLayout(right, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 8, 16, 8);
  column->setSpacing(8);
  column->addLayout(top, 60);
  column->addWidget(new Hairline);
  column->addLayout(drift_, 40);

  for (SampleScatter* plot : {scatter_, drift_->plot()}) {
    connect(plot, &SampleScatter::sampleChosen, this, &PredictorView::sampleChosen);
    connect(plot, &SampleScatter::sampleHovered, this, &PredictorView::sampleHovered);
    connect(plot, &SampleScatter::hint, this, &PredictorView::hint);
  }
  for (DepthPlot* plot : {depths_->means(), depths_->errors()})
    connect(plot, &DepthPlot::hint, this, &PredictorView::hint);
  connect(unit_, &SegmentedControl::activated, this, &PredictorView::refreshScatter);
  bindTexts(this, [this] { refresh(); });
}

bool PredictorView::inPercent() const { return unit_->current() == 1; }
void PredictorView::setInPercent(bool percent) {
  unit_->setCurrent(percent ? 1 : 0);
  refreshScatter();
}

ScatterPlot* PredictorView::scatter() const { return scatter_; }
ScatterPlot* PredictorView::drift() const { return drift_->plot(); }
DepthPlot* PredictorView::depths() const { return depths_->means(); }
DepthPlot* PredictorView::residuals() const { return depths_->errors(); }
QList<Exportable*> PredictorView::plots() const {
  return {scatter_, drift_->plot(), depths_->means(), depths_->errors()};
}
QString PredictorView::findingText() const { return drift_->findingText(); }

void PredictorView::show(const LatencyReport* report, int series) {
  shown_ = {.report = report, .series = series};
  refresh();
}

void PredictorView::showLive(const std::vector<LatencySample>* rows, int planned, int series) {
  shown_ = {.live = rows, .planned = planned, .series = series};
  refresh();
}

void PredictorView::showNothing(const QString& why) {
  shown_ = {.series = shown_.series, .why_nothing = why};
  refresh();
}

void PredictorView::setSelected(const QString& id) {
  for (SampleScatter* plot : {scatter_, drift_->plot()}) plot->setSelected(id);
}
void PredictorView::setHovered(const QString& id) {
  for (SampleScatter* plot : {scatter_, drift_->plot()}) plot->setHovered(id);
}

void PredictorView::refresh() {
  const Ink ink = static_cast<Ink>(static_cast<int>(Ink::series0) + shown_.series);
  const Marker marker = theme().series[static_cast<std::size_t>(shown_.series)].marker;
  const double radius = shown_.rows().size() > 600 ? 2 : 3;
  scatter_->setStyles({{ink, marker, radius, false, false},
                       {ink, marker, radius + 1.5, true, true},
                       {Ink::warn, Marker::cross, radius + 0.5, false, false}});
  refreshScatter();
  refreshNumbers();
  depths_->show(shown_);
  drift_->show(shown_);
}

void PredictorView::refreshScatter() {
  std::vector<ScatterPoint> points;
  Range x{INFINITY, -INFINITY}, y = x;
  const bool relative = inPercent();
  std::vector<int> places;
  for (const LatencySample& sample : shown_.rows()) {
    const double value = relative ? 100 * sample.error() : sample.predicted_ms;
    if (!std::isfinite(value)) continue;
    places.push_back(sample.row - 1);
    points.push_back({{sample.measured_ms(), value},
                      sample.slow                      ? SampleScatter::slow_style
                      : sample.use == RowUse::held_out ? SampleScatter::held_out_style
                                                       : SampleScatter::fitted_style,
                      QString::fromStdString(sample.id)});
    x = {std::min(x.lower, sample.measured_ms()), std::max(x.upper, sample.measured_ms())};
    y = {std::min(y.lower, value), std::max(y.upper, value)};
  }
  const bool any = x.lower <= x.upper;
  const bool predicted = shown_.live ? any : shown_.report && shown_.report->has_predictor;
  scatter_->setEmptyText(
      !shown_.why_nothing.isEmpty() ? shown_.why_nothing
      : shown_.rows().empty()       ? tr("The rows appear here as they are measured.")
      : !predicted ? tr("No predictor is fitted to these rows yet: fit one, and it is drawn against them here.")
      : !any       ? tr("This predictor needs architectures, and the rows have only their features.")
                   : QString());
  std::vector<ScatterBand> bands;
  std::vector<ScatterLine> lines;
  const double band = shown_.report ? shown_.report->errors.band : LatencySample::unknown;
  if (any) {
    Range across = round_range(std::min(0.0, x.lower), 1.02 * x.upper, 6), up = across;
    if (relative) {
      across = round_range(0.9 * x.lower, 1.02 * x.upper, 6);
      up = round_range(std::min(y.lower, -10.0), std::max(y.upper, 10.0), 6);
    } else if (const double start = 0.7 * std::min(x.lower, y.lower); start > 0.3 * x.upper) {
      // Everything lies close together and far from zero: the axes begin near it.
      across = up = round_range(std::min(x.lower, y.lower), 1.02 * std::max(x.upper, y.upper), 6);
    } else {
      up = round_range(0, 1.02 * std::max(x.upper, y.upper), 6);
    }
    scatter_->setHome(across, up);
    bands.push_back({error_band(across, 0.05, relative), false});
    lines.push_back({{{across.lower, relative ? 0 : across.lower}, {across.upper, relative ? 0 : across.upper}},
                     -1,
                     Ink::neutral,
                     false});
    if (std::isfinite(band))
      for (const double share : {band, -band}) {
        const std::vector<XY> edge = error_band(across, share, relative);
        lines.push_back({{edge[0], edge[1]}, -1, Ink::neutral, true});
      }
  }
  scatter_->setBands(std::move(bands));
  scatter_->setLines(std::move(lines));
  scatter_->setSamples(shown_.rows(), std::move(places), std::move(points));
  scatter_->setTitles(tr("measured, ms"), relative ? tr("predicted against measured, %") : tr("predicted, ms"));
  refreshLegend();
}

void PredictorView::refreshLegend() {
  using Sign = LegendRow::Sign;
  const auto series_color = [series = shown_.series] { return theme().series[static_cast<std::size_t>(series)].color; };
  const Marker marker = theme().series[static_cast<std::size_t>(shown_.series)].marker;
  const auto drawn = [this](int style) {
    return std::ranges::find(scatter_->points(), style, &ScatterPoint::style) != scatter_->points().end();
  };
  const LatencyReport* report = shown_.report;
  QList<LegendRow::Item> items;
  if (!scatter_->points().empty()) {
    items << LegendRow::Item{Sign::marker, series_color, marker,
                             report && report->split ? tr("fitted to") : tr("measured row")};
    if (drawn(SampleScatter::held_out_style))
      items << LegendRow::Item{Sign::hollow, series_color, marker, tr("held out")};
    if (drawn(SampleScatter::slow_style))
      items << LegendRow::Item{
          Sign::marker, [] { return theme().warn; }, Marker::cross,
          report && report->split && !report->split->left_out.empty() ? tr("set aside, ran slow") : tr("ran slow")};
    items << LegendRow::Item{Sign::band, [] { return theme().line; }, Marker::disc, tr("±5 %")};
    if (report && std::isfinite(report->errors.band)) {
      const QString band = percentText(report->errors.band, 1);
      items << LegendRow::Item{Sign::dashed, [] { return theme().ctl; }, Marker::disc,
                               report->errors.band_is_of_all_rows ? tr("9 of 10 rows, ±%1").arg(band)
                                                                  : tr("9 of 10 held-out rows, ±%1").arg(band)};
    }
  }
  scatter_legend_->setItems(items);
}

void PredictorView::refreshNumbers() {
  using On = LatencyErrors::On;
  const LatencyErrors none;
  const LatencyErrors& found = shown_.report ? shown_.report->errors : none;
  const QString unknown = QString::fromUtf8("–");
  QString basis, rows = number(found.errors.rows);
  switch (found.on) {
    case On::nothing: basis = shown_.live ? tr("after the measurement") : QString(); break;
    case On::held_out: basis = tr("on %1 rows held out").arg(rows); break;
    case On::told: basis = tr("on %1 rows held out, as it says").arg(rows); break;
    case On::in_turns: basis = tr("%1 rows, each left out in turn").arg(rows); break;
    case On::all_rows: basis = tr("on all %1 rows").arg(rows); break;
  }
  numbers_head_->setRemark(basis);
  const bool any = found.on != On::nothing;
  numbers_->setNumbers(
      {{tr("mean error"), any ? percentText(found.errors.mape, 1) : unknown,
        any ? tr("RMSE %1 ms").arg(number(found.errors.rmse_ms, 2)) : QString()},
       {tr("within 5 %"), std::isfinite(found.within) ? percentText(found.within, 0) : unknown,
        std::isfinite(found.within) ? tr("of %1 rows").arg(rows)
        : any                       ? tr("not told")
                                    : QString()},
       {tr("rank order, τ"), any ? number(found.errors.kendall_tau, 3) : unknown, any ? tr("Kendall") : QString()}});
}

}  // namespace hat::ui
