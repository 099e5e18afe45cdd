// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/drift_column.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/controls/controls.h"
#include "ui/controls/legend_row.h"
#include "ui/pages/latency/latency_words.h"
#include "ui/pages/latency/sample_scatter.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

DriftColumn::DriftColumn(const Session* session) {
  head_ = new SectionHead;
  finding_ = new RoleLabel(Role::small, 2);
  finding_->setObjectName("finding");
  finding_->setWordWrap(true);
  legend_ = new LegendRow;
  plot_ = bindName(new SampleScatter(session),
                   [] { return tr("Pace of every row in the order of measurement; the same is a table"); });
  plot_->setObjectName("drift");
  plot_->setMostTicks(8, 5);
  setSpacing(4);
  addWidget(head_);
  addWidget(finding_);
  addWidget(legend_);
  addWidget(plot_, 1);
}

void DriftColumn::show(const ShownRows& shown) {
  const DriftAudit none;
  const DriftAudit& audit = shown.report ? shown.report->audit : none;
  const bool audited = !audit.blocks.empty();
  const double radius = shown.rows().size() > 600 ? 1.25 : 2;
  plot_->setStyles({{Ink::neutral, Marker::disc, radius, false, false},
                    {Ink::neutral, Marker::disc, radius, false, false},
                    {Ink::warn, Marker::cross, radius + 0.5, false, false}});
  showPoints(shown, audit);
  head_->setTitle(shown.live ? tr("Rows as they arrive") : tr("Drift audit"));
  head_->setRemark(tr("rows are independent, so a trend is the machine, not the model"));
  finding_->setVisible(audited);
  finding_->setInk(audit.clean() ? "2" : "warn");
  finding_->setText(audited ? finding(audit) : QString());
  showLegend(shown, audit);
}

void DriftColumn::showPoints(const ShownRows& shown, const DriftAudit& audit) {
  std::vector<ScatterPoint> points;
  std::vector<int> places;
  Range y{0.95, 1.05};
  for (const LatencySample& sample : shown.rows()) {
    const double value = shown.live ? sample.measured_ms() / sample.predicted_ms : sample.ratio;
    if (!std::isfinite(value)) continue;
    places.push_back(sample.row - 1);
    points.push_back({{static_cast<double>(sample.row), value},
                      sample.slow ? SampleScatter::slow_style : SampleScatter::fitted_style,
                      QString::fromStdString(sample.id)});
    y = {std::min(y.lower, value), std::max(y.upper, value)};
  }
  const auto count = static_cast<std::int64_t>(shown.rows().size());
  const bool drawn = !points.empty();
  plot_->setEmptyText(
      !shown.why_nothing.isEmpty() || count == 0 ? tr("Rows are drawn here in the order of their measurement.")
      : drawn                                    ? QString()
      : shown.live ? tr("%1 rows so far. The audit follows at the end.").arg(number(count))
                   : tr("%1 rows are too few to tell drift from noise: 40 are needed.").arg(number(count)));
  const double last = std::max(1.0, static_cast<double>(shown.live ? shown.planned : count));
  // Far outliers are clipped: the pace of most rows must be seen.
  plot_->setHome(round_range(0, last, 8), round_range(std::max(y.lower, 0.4), std::min(y.upper, 2.5), 5));
  std::vector<ScatterBand> bands;
  for (const DriftBlock& block : audit.slow) {
    const double from = static_cast<double>(block.first_row) - 0.5, to = static_cast<double>(block.last_row) + 0.5;
    bands.push_back({{{from, -1e3}, {to, -1e3}, {to, 1e3}, {from, 1e3}}, true});
  }
  std::vector<ScatterLine> lines;
  if (drawn) lines.push_back({{{0, 1}, {last, 1}}, -1, Ink::faint, false});
  if (drawn && !audit.blocks.empty()) lines.push_back({block_steps(audit.blocks), -1});
  plot_->setBands(std::move(bands));
  plot_->setLines(std::move(lines));
  plot_->setSamples(shown.rows(), std::move(places), std::move(points));
  plot_->setTitles(tr("order of measurement, row"),
                   shown.live ? tr("measured / predicted") : tr("measured / expected"));
}

void DriftColumn::showLegend(const ShownRows& shown, const DriftAudit& audit) {
  using Sign = LegendRow::Sign;
  QList<LegendRow::Item> items;
  if (!plot_->points().empty()) {
    items << LegendRow::Item{Sign::marker, [] { return theme().ctl; }, Marker::disc, tr("one row")};
    if (!audit.blocks.empty())
      items << LegendRow::Item{Sign::line, [] { return theme().text1; }, Marker::disc,
                               tr("mean of %1 rows").arg(number(static_cast<std::int64_t>(shown.report->block_rows)))};
    if (!audit.clean()) items << LegendRow::Item{Sign::warning, {}, Marker::disc, tr("ran slow")};
  }
  legend_->setItems(items);
}

QString DriftColumn::findingText() const { return finding_->text(); }

QString DriftColumn::finding(const DriftAudit& audit) {
  if (audit.blocks.empty()) return {};
  if (audit.clean())
    return tr("No drift: the machine kept its pace over %1 rows.").arg(number(static_cast<std::int64_t>(audit.rows)));
  const DriftBlock& worst = *std::ranges::max_element(audit.slow, {}, &DriftBlock::total_ratio);
  const QString where =
      tr("rows %1 to %2 took %3 longer")
          .arg(number(static_cast<std::int64_t>(worst.first_row)), number(static_cast<std::int64_t>(worst.last_row)),
               percentText(worst.total_ratio - 1, 0));
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
