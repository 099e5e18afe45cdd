// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/depth_column.h"

#include <algorithm>
#include <utility>

#include "ui/controls/controls.h"
#include "ui/controls/legend_row.h"
#include "ui/plots/depth_plot.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

DepthColumn::DepthColumn() {
  auto* legend = new LegendRow;
  bindTexts(legend, [legend] {
    legend->setItems({{LegendRow::Sign::square, [] { return theme().enc; }, Marker::disc, tr("encoder")},
                      {LegendRow::Sign::square, [] { return theme().dec; }, Marker::disc, tr("decoder")},
                      {LegendRow::Sign::marker, [] { return theme().text1; }, Marker::disc, tr("median")},
                      {LegendRow::Sign::line, [] { return theme().text2; }, Marker::disc, tr("9 of 10 rows")}});
  });
  means_ = bindName(new DepthPlot(DepthPlot::What::milliseconds),
                    [] { return tr("Mean latency by decoder layers; the same is a table"); });
  means_->setObjectName("depths");
  errors_ = bindName(new DepthPlot(DepthPlot::What::errors),
                     [] { return tr("Errors of the predictor by decoder layers; the same is a table"); });
  errors_->setObjectName("residuals");
  for (DepthPlot* plot : {means_, errors_}) bindTexts(plot, [plot] { plot->setTitle(tr("decoder layers")); });
  auto* plots = new QHBoxLayout;
  plots->setSpacing(16);
  for (const auto& [head, plot] : {std::pair(new SectionHead([] { return tr("Mean ms by depth"); }), means_),
                                   std::pair(new SectionHead([] { return tr("Error by depth, %"); }), errors_)}) {
    auto* one = new QVBoxLayout;
    one->setSpacing(2);
    one->addWidget(head);
    one->addWidget(plot, 1);
    plots->addLayout(one, 1);
  }
  setSpacing(4);
  addLayout(plots, 1);
  addWidget(legend);
}

void DepthColumn::show(const ShownRows& shown) {
  std::vector<DepthGroup> groups;
  if (shown.live)
    groups = depth_groups(*shown.live);
  else if (shown.report)
    groups = shown.report->depths;
  const bool predicted = std::ranges::any_of(groups, [](const DepthGroup& group) { return group.predicted_rows > 0; });
  means_->setEmptyText(groups.empty() ? tr("Rows are summed up here.") : QString());
  errors_->setEmptyText(predicted ? QString() : tr("Needs a predictor."));
  means_->setGroups(groups);
  errors_->setGroups(std::move(groups));
}

}  // namespace hat::ui
