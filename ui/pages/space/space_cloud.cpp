// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/space_cloud.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/pages/space/depth_legend.h"
#include "ui/plots/cost_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

/// A box of those axes; its items are worded by whoever makes it.
QComboBox* axis_box(const char* name, std::initializer_list<const char*> axes) {
  auto* box = new QComboBox;
  box->setObjectName(name);
  for (const char* axis : axes) box->addItem(QString(), axis);
  return box;
}

void set_items(QComboBox* box, const QStringList& words) {
  const QSignalBlocker quiet(box);
  for (int i = 0; i < words.size(); ++i) box->setItemText(i, words[i]);
}

}  // namespace

SpaceCloud::SpaceCloud(QWidget* parent) : QWidget(parent) {
  head = new SectionHead;
  x = bindName(axis_box("xAxis", {"flops", "params"}), [] { return tr("Horizontal axis"); });
  bindTexts(x, [this] { set_items(x, {tr("x  FLOPs"), tr("x  Parameters")}); });
  y = bindName(axis_box("yAxis", {"ms", "params", "flops"}), [] { return tr("Vertical axis"); });
  bindTexts(y, [this] { set_items(y, {tr("y  Latency"), tr("y  Parameters"), tr("y  FLOPs")}); });
  remark = new RoleLabel(Role::small, 2);
  remark->setElided(true);
  plot = bindName(new ScatterPlot, [] { return tr("Cloud of sampled architectures"); });
  plot->setObjectName("cloud");
  plot->setMostTicks(7, 5);
  std::vector<PointStyle> styles;
  for (const auto& [radius, ring] : {std::pair(1.75, false), std::pair(4.5, true)})
    for (int level = 0; level < depth_levels; ++level)
      styles.push_back({static_cast<Ink>(level), Marker::disc, radius, ring});
  plot->setStyles(styles);
  legend = new DepthLegend;
  const auto what_costs = [] { return tr("What each choice costs"); };
  cost_head = new SectionHead(what_costs);
  costs = bindName(new CostView, what_costs);
  costs->setObjectName("costs");

  auto* head_row = new QHBoxLayout;
  head_row->addWidget(head, 1);
  head_row->addWidget(x);
  head_row->addWidget(y);
  auto* plot_row = new QHBoxLayout;
  plot_row->setSpacing(4);
  plot_row->addWidget(plot, 1);
  plot_row->addWidget(legend, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 0, 16, 8);
  column->setSpacing(2);
  column->addLayout(head_row);
  column->addWidget(remark);
  column->addLayout(plot_row, 6);
  column->addSpacing(6);
  column->addWidget(new Hairline);
  column->addSpacing(6);
  column->addWidget(cost_head);
  column->addWidget(costs, 5);
}

}  // namespace hat::ui
