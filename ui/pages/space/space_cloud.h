// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace hat::ui {

class CostView;
class DepthLegend;
class RoleLabel;
class ScatterPlot;
class SectionHead;

/// What the Space page draws: the cloud of samples over two axes that can be chosen, and what each choice costs. What
/// they show is the page's.
class SpaceCloud : public QWidget {
  Q_OBJECT
 public:
  /// One style a depth, then the same again, larger.
  static constexpr int depth_levels = 6;
  explicit SpaceCloud(QWidget* parent = nullptr);
  SectionHead *head, *cost_head;
  QComboBox *x, *y;
  RoleLabel* remark;
  ScatterPlot* plot;
  DepthLegend* legend;
  CostView* costs;
};

}  // namespace hat::ui
