// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

#include "ui/series/front.h"
#include "ui/theme/theme.h"

class QPainter;

namespace hat::ui {

/// A chart for print: axes with units, lines and points, names beside them. The window's plots are for the screen.
struct ReportChart {
  struct Line {
    QString name;  ///< beside its last point; may be empty
    std::vector<XY> points;
    int series = 0;     ///< colour, dash and marker
    bool dots = false;  ///< points instead of a line
  };
  struct Label {
    XY at;
    QString text;
  };
  QString x_title, y_title;  ///< with unit
  std::vector<Line> lines;
  std::vector<Label> labels;
  std::optional<double> budget;  ///< a vertical line
  QString budget_text;
  bool diagonal = false;  ///< y = x, and both axes alike
  QSizeF size{720, 320};
};

/// Paints it into (0, 0, size) at the current text scale.
void paintReportChart(QPainter& painter, const ReportChart& chart, const Theme& theme);

}  // namespace hat::ui
