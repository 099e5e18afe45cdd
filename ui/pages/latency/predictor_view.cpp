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
#include "ui/plots/depth_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

enum RowStyle { fitted_style, held_out_style, slow_style };

QString percent(double share, int decimals) { return PredictorView::tr("%1 %").arg(number(100 * share, decimals)); }

Range grown(Range range, double value) { return {std::min(range.lower, value), std::max(range.upper, value)}; }

}  // namespace

PredictorView::PredictorView(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  unit_ = bindName(new SegmentedControl, [] { return tr("Unit of the errors"); });
  bindLabels(unit_, [] { return QStringList{tr("ms"), tr("%")}; });
  unit_->setObjectName("unit");
  unit_->setCurrent(0);
  scatter_legend_ = new LegendRow;
  scatter_ = bindName(new ScatterPlot,
                      [] { return tr("Predicted against measured latency of every row; the same is a table"); });
  scatter_->setCsv([this] { return csvOf(rows()); });
  scatter_->setObjectName("scatter");
  scatter_->setMostTicks(6, 6);
  numbers_head_ = new SectionHead([] { return tr("Predictor"); });
  numbers_ = bindName(new NumberRow, [] { return tr("Errors of the predictor"); });
  depth_head_ = new SectionHead([] { return tr("Mean ms by depth"); });
  depth_legend_ = new LegendRow;
  bindTexts(depth_legend_, [this] {
    depth_legend_->setItems({{LegendRow::Sign::square, [] { return theme().enc; }, Marker::disc, tr("encoder")},
                             {LegendRow::Sign::square, [] { return theme().dec; }, Marker::disc, tr("decoder")},
                             {LegendRow::Sign::marker, [] { return theme().text1; }, Marker::disc, tr("median")},
                             {LegendRow::Sign::line, [] { return theme().text2; }, Marker::disc, tr("9 of 10 rows")}});
  });
  depths_ = bindName(new DepthPlot(DepthPlot::What::milliseconds),
                     [] { return tr("Mean latency by decoder layers; the same is a table"); });
  depths_->setObjectName("depths");
  residual_head_ = new SectionHead([] { return tr("Error by depth, %"); });
  residuals_ = bindName(new DepthPlot(DepthPlot::What::errors),
                        [] { return tr("Errors of the predictor by decoder layers; the same is a table"); });
  for (DepthPlot* plot : {depths_, residuals_}) bindTexts(plot, [plot] { plot->setTitle(tr("decoder layers")); });
  residuals_->setObjectName("residuals");
  drift_head_ = new SectionHead;
  finding_ = new RoleLabel(Role::small, 2);
  finding_->setObjectName("finding");
  finding_->setWordWrap(true);
  drift_legend_ = new LegendRow;
  drift_ = bindName(new ScatterPlot,
                    [] { return tr("Pace of every row in the order of measurement; the same is a table"); });
  drift_->setObjectName("drift");
  drift_->setMostTicks(8, 5);

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
  auto* small = new QHBoxLayout;
  small->setSpacing(16);
  for (const auto& [head, plot] : {std::pair(depth_head_, depths_), std::pair(residual_head_, residuals_)}) {
    auto* one = new QVBoxLayout;
    one->setSpacing(2);
    one->addWidget(head);
    one->addWidget(plot, 1);
    small->addLayout(one, 1);
  }
  right->addLayout(small, 1);
  right->addWidget(depth_legend_);
  auto* top = new QHBoxLayout;
  top->setSpacing(28);
  top->addLayout(left, 1);
  top->addLayout(right, 1);
  auto* bottom = new QVBoxLayout;
  bottom->setSpacing(4);
  bottom->addWidget(drift_head_);
  bottom->addWidget(finding_);
  bottom->addWidget(drift_legend_);
  bottom->addWidget(drift_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 8, 16, 8);
  column->setSpacing(8);
  column->addLayout(top, 60);
  column->addWidget(new Hairline);
  column->addLayout(bottom, 40);

  const auto tip = [this](const LatencySample& sample) {
    PointTip found;
    found.arch = sample.arch ? &*sample.arch : nullptr;
    found.lines << tr("%1 ms measured").arg(number(sample.measured_ms(), sample.measured_ms() < 100 ? 2 : 1));
    if (sample.std_ms > 0) found.lines.back() += QString::fromUtf8(" ± ") + number(sample.std_ms, 2);
    if (std::isfinite(sample.predicted_ms))
      found.lines << tr("%1 predicted, %2")
                         .arg(milliseconds(sample.predicted_ms),
                              (sample.error() > 0 ? "+" : "") + percent(sample.error(), 1));
    const QString use = LatencyRows::nameOf(sample);
    found.lines << (use.isEmpty() ? tr("row %1").arg(sample.row) : tr("row %1, %2").arg(sample.row).arg(use));
    return found;
  };
  for (const auto& [plot, places] : {std::pair(scatter_, &scatter_rows_), std::pair(drift_, &drift_rows_)}) {
    const auto sample_at = [this, places = places](int index) -> const LatencySample& {
      return rows().at(static_cast<std::size_t>(places->at(static_cast<std::size_t>(index))));
    };
    plot->setTip([tip, sample_at](int index) { return tip(sample_at(index)); }, &session->space());
    connect(plot, &ScatterPlot::pointActivated, this, [this](const QString& id) {
      if (const int index = indexOf(id); index >= 0) emit sampleChosen(index);
    });
    connect(plot, &ScatterPlot::pointHovered, this, [this](const QString& id) {
      const int index = id.isEmpty() ? -1 : indexOf(id);
      emit sampleHovered(index);
      emit hint(index >= 0 ? sentence(rows()[static_cast<std::size_t>(index)]) : QString());
    });
  }
  for (DepthPlot* plot : {depths_, residuals_}) connect(plot, &DepthPlot::hint, this, &PredictorView::hint);
  connect(unit_, &SegmentedControl::activated, this, &PredictorView::refreshScatter);
  bindTexts(this, [this] { refresh(); });
}

bool PredictorView::inPercent() const { return unit_->current() == 1; }
void PredictorView::setInPercent(bool percent) {
  unit_->setCurrent(percent ? 1 : 0);
  refreshScatter();
}

QList<Exportable*> PredictorView::plots() const { return {scatter_, drift_, depths_, residuals_}; }
QString PredictorView::findingText() const { return finding_->text(); }

const std::vector<LatencySample>& PredictorView::rows() const {
  static const std::vector<LatencySample> none;
  return live_ ? *live_ : report_ ? report_->samples : none;
}

int PredictorView::indexOf(const QString& id) const {
  const std::string wanted = id.toStdString();
  for (std::size_t i = 0; i < rows().size(); ++i)
    if (rows()[i].id == wanted) return static_cast<int>(i);
  return -1;
}

QString PredictorView::sentence(const LatencySample& sample) const {
  const QString measured =
      tr("Row %1: measured %2").arg(number(static_cast<std::int64_t>(sample.row)), milliseconds(sample.measured_ms()));
  return std::isfinite(sample.predicted_ms) ? tr("%1, predicted %2.").arg(measured, milliseconds(sample.predicted_ms))
                                            : measured + '.';
}

void PredictorView::show(const LatencyReport* report, int series) {
  report_ = report;
  live_ = nullptr;
  series_ = series;
  why_nothing_.clear();
  refresh();
}

void PredictorView::showLive(const std::vector<LatencySample>* rows, int planned, int series) {
  live_ = rows;
  planned_ = planned;
  series_ = series;
  why_nothing_.clear();
  refresh();
}

void PredictorView::showNothing(const QString& why) {
  report_ = nullptr;
  live_ = nullptr;
  why_nothing_ = why;
  refresh();
}

void PredictorView::setSelected(const QString& id) {
  for (ScatterPlot* plot : {scatter_, drift_}) plot->setSelected(id);
}
void PredictorView::setHovered(const QString& id) {
  for (ScatterPlot* plot : {scatter_, drift_}) plot->setHovered(id);
}

void PredictorView::setStyles() {
  const Ink ink = static_cast<Ink>(static_cast<int>(Ink::series0) + series_);
  const Marker marker = theme().series[static_cast<std::size_t>(series_)].marker;
  const double radius = rows().size() > 600 ? 2 : 3;
  scatter_->setStyles({{ink, marker, radius, false, false},
                       {ink, marker, radius + 1.5, true, true},
                       {Ink::warn, Marker::cross, radius + 0.5, false, false}});
  drift_->setStyles({{Ink::neutral, Marker::disc, rows().size() > 600 ? 1.25 : 2, false, false},
                     {Ink::neutral, Marker::disc, rows().size() > 600 ? 1.25 : 2, false, false},
                     {Ink::warn, Marker::cross, rows().size() > 600 ? 1.75 : 2.5, false, false}});
}

void PredictorView::refresh() {
  setStyles();
  refreshScatter();
  refreshNumbers();
  refreshDrift();
}

void PredictorView::refreshScatter() {
  std::vector<ScatterPoint> points;
  Range x{INFINITY, -INFINITY}, y = x;
  const bool relative = inPercent();
  int held_out = 0, slow = 0;
  scatter_rows_.clear();
  for (const LatencySample& sample : rows()) {
    const double value = relative ? 100 * sample.error() : sample.predicted_ms;
    if (!std::isfinite(value)) continue;
    scatter_rows_.push_back(sample.row - 1);
    points.push_back({{sample.measured_ms(), value},
                      sample.slow                      ? slow_style
                      : sample.use == RowUse::held_out ? held_out_style
                                                       : fitted_style,
                      QString::fromStdString(sample.id)});
    held_out += !sample.slow && sample.use == RowUse::held_out;
    slow += sample.slow;
    x = grown(x, sample.measured_ms());
    y = grown(y, value);
  }
  const bool any = x.lower <= x.upper;
  const bool predicted = live_ ? any : report_ && report_->has_predictor;
  scatter_->setEmptyText(
      !why_nothing_.isEmpty() ? why_nothing_
      : rows().empty()        ? tr("The rows appear here as they are measured.")
      : !predicted ? tr("No predictor is fitted to these rows yet: fit one, and it is drawn against them here.")
      : !any       ? tr("This predictor needs architectures, and the rows have only their features.")
                   : QString());
  std::vector<ScatterBand> bands;
  std::vector<ScatterLine> lines;
  const double band = report_ && !live_ ? report_->errors.band : LatencySample::unknown;
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
  scatter_->setPoints(std::move(points));
  scatter_->setTitles(tr("measured, ms"), relative ? tr("predicted against measured, %") : tr("predicted, ms"));

  using Sign = LegendRow::Sign;
  const auto series_color = [series = series_] { return theme().series[static_cast<std::size_t>(series)].color; };
  const auto neutral = [] { return theme().ctl; };
  const Marker marker = theme().series[static_cast<std::size_t>(series_)].marker;
  QList<LegendRow::Item> items;
  if (any) {
    const bool known = report_ && !live_ && report_->split;
    items << LegendRow::Item{Sign::marker, series_color, marker, known ? tr("fitted to") : tr("measured row")};
    if (held_out > 0) items << LegendRow::Item{Sign::hollow, series_color, marker, tr("held out")};
    if (slow > 0)
      items << LegendRow::Item{
          Sign::marker, [] { return theme().warn; }, Marker::cross,
          report_ && report_->split && !report_->split->left_out.empty() ? tr("set aside, ran slow") : tr("ran slow")};
    items << LegendRow::Item{Sign::band, [] { return theme().line; }, Marker::disc, tr("±5 %")};
    if (std::isfinite(band))
      items << LegendRow::Item{Sign::dashed, neutral, Marker::disc,
                               report_->errors.band_is_of_all_rows
                                   ? tr("9 of 10 rows, ±%1").arg(percent(band, 1))
                                   : tr("9 of 10 held-out rows, ±%1").arg(percent(band, 1))};
  }
  scatter_legend_->setItems(items);
}

void PredictorView::refreshNumbers() {
  using On = LatencyErrors::On;
  const LatencyErrors none;
  const LatencyErrors& found = report_ && !live_ ? report_->errors : none;
  const QString unknown = QString::fromUtf8("–");
  QString basis, rows = number(found.errors.rows);
  switch (found.on) {
    case On::nothing: basis = live_ ? tr("after the measurement") : QString(); break;
    case On::held_out: basis = tr("on %1 rows held out").arg(rows); break;
    case On::told: basis = tr("on %1 rows held out, as it says").arg(rows); break;
    case On::all_rows: basis = tr("on all %1 rows").arg(rows); break;
  }
  numbers_head_->setRemark(basis);
  const bool any = found.on != On::nothing;
  numbers_->setNumbers(
      {{tr("mean error"), any ? percent(found.errors.mape, 1) : unknown,
        any ? tr("RMSE %1 ms").arg(number(found.errors.rmse_ms, 2)) : QString()},
       {tr("within 5 %"), std::isfinite(found.within) ? percent(found.within, 0) : unknown,
        std::isfinite(found.within) ? tr("of %1 rows").arg(rows)
        : any                       ? tr("not told")
                                    : QString()},
       {tr("rank order, τ"), any ? number(found.errors.kendall_tau, 3) : unknown, any ? tr("Kendall") : QString()}});
  std::vector<DepthGroup> groups;
  if (live_)
    groups = depth_groups(*live_);
  else if (report_)
    groups = report_->depths;
  const bool predicted = std::ranges::any_of(groups, [](const DepthGroup& group) { return group.predicted_rows > 0; });
  depths_->setEmptyText(groups.empty() ? tr("Rows are summed up here.") : QString());
  residuals_->setEmptyText(predicted ? QString() : tr("Needs a predictor."));
  depths_->setGroups(groups);
  residuals_->setGroups(std::move(groups));
}

void PredictorView::refreshDrift() {
  const DriftAudit none;
  const DriftAudit& audit = report_ && !live_ ? report_->audit : none;
  const bool audited = !audit.blocks.empty();
  std::vector<ScatterPoint> points;
  Range y{0.95, 1.05};
  drift_rows_.clear();
  for (const LatencySample& sample : rows()) {
    const double value = live_ ? sample.measured_ms() / sample.predicted_ms : sample.ratio;
    if (!std::isfinite(value)) continue;
    drift_rows_.push_back(sample.row - 1);
    points.push_back({{static_cast<double>(sample.row), value},
                      sample.slow ? slow_style : fitted_style,
                      QString::fromStdString(sample.id)});
    y = grown(y, value);
  }
  const bool drawn = !points.empty();
  drift_->setEmptyText(
      !why_nothing_.isEmpty() || rows().empty() ? tr("Rows are drawn here in the order of their measurement.")
      : drawn                                   ? QString()
      : live_
          ? tr("%1 rows so far. The audit follows at the end.").arg(number(static_cast<std::int64_t>(rows().size())))
          : tr("%1 rows are too few to tell drift from noise: 40 are needed.")
                .arg(number(static_cast<std::int64_t>(rows().size()))));
  const double last = live_ ? std::max<double>(planned_, 1) : std::max<double>(static_cast<double>(rows().size()), 1);
  // Far outliers are clipped: the pace of most rows must be seen.
  drift_->setHome(round_range(0, last, 8), round_range(std::max(y.lower, 0.4), std::min(y.upper, 2.5), 5));
  std::vector<ScatterBand> bands;
  std::vector<ScatterLabel> labels;
  for (const DriftBlock& block : audit.slow) {
    const double from = static_cast<double>(block.first_row) - 0.5, to = static_cast<double>(block.last_row) + 0.5;
    bands.push_back({{{from, -1e3}, {to, -1e3}, {to, 1e3}, {from, 1e3}}, true});
  }
  std::vector<ScatterLine> lines{{{{0, 1}, {last, 1}}, -1, Ink::faint, false}};
  if (audited) lines.push_back({block_steps(audit.blocks), -1});
  drift_->setBands(std::move(bands));
  drift_->setLines(drawn ? std::move(lines) : std::vector<ScatterLine>{});
  drift_->setPoints(std::move(points));
  drift_->setTitles(tr("order of measurement, row"), live_ ? tr("measured / predicted") : tr("measured / expected"));
  drift_head_->setTitle(live_ ? tr("Rows as they arrive") : tr("Drift audit"));
  drift_head_->setRemark(tr("rows are independent, so a trend is the machine, not the model"));
  finding_->setVisible(audited);
  finding_->setInk(audit.clean() ? "2" : "warn");
  finding_->setText(audited ? finding(audit) : QString());

  using Sign = LegendRow::Sign;
  QList<LegendRow::Item> items;
  if (drawn) {
    items << LegendRow::Item{Sign::marker, [] { return theme().ctl; }, Marker::disc, tr("one row")};
    if (audited)
      items << LegendRow::Item{Sign::line, [] { return theme().text1; }, Marker::disc,
                               tr("mean of %1 rows").arg(number(static_cast<std::int64_t>(report_->block_rows)))};
    if (!audit.clean()) items << LegendRow::Item{Sign::warning, {}, Marker::disc, tr("ran slow")};
  }
  drift_legend_->setItems(items);
}

QString PredictorView::finding(const DriftAudit& audit) {
  if (audit.blocks.empty()) return {};
  if (audit.clean())
    return tr("No drift: the machine kept its pace over %1 rows.").arg(number(static_cast<std::int64_t>(audit.rows)));
  const DriftBlock& worst = *std::ranges::max_element(audit.slow, {}, &DriftBlock::total_ratio);
  const QString where = tr("rows %1 to %2 took %3 longer")
                            .arg(number(static_cast<std::int64_t>(worst.first_row)),
                                 number(static_cast<std::int64_t>(worst.last_row)), percent(worst.total_ratio - 1, 0));
  const QString all =
      tr("%1 of %2 rows were measured while the machine was slow")
          .arg(number(static_cast<std::int64_t>(audit.slow_rows)), number(static_cast<std::int64_t>(audit.rows)));
  return QString::fromUtf8("▲ ") +
         (audit.slow.size() == 1
              ? tr("Drift: %1 than such architectures take in the other rows (clock, heat or another job).").arg(where)
              : tr("Drift: %1, in %2 stretches; in the worst, %3.")
                    .arg(all, number(static_cast<std::int64_t>(audit.slow.size())), where));
}

}  // namespace hat::ui
