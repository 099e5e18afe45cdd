// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/plots/plot.h"

namespace hat::ui {

/// One curve, with its name written at its end.
struct Curve {
  QString name;
  std::vector<XY> points;
  bool steps = false;   ///< horizontal first
  bool dashed = false;  ///< text2, dash of S3; else text1
  bool dots = false;    ///< small faint points without a line
  bool faint = false;   ///< something to compare with: thin and grey
  int series = -1;      ///< 0 to 5: colour, markers and dash of a series instead
};

/// Something that happened at one x.
struct PlotMark {
  enum Kind { line, flag };  ///< a dashed upright line with its name; a small triangle on the axis
  double x = 0;
  QString name;  ///< of flags: said once, behind the axis
  Kind kind = line;
};

/// A few curves over one x axis; the last value of the first one is marked.
class LinePlot : public Plot {
  Q_OBJECT
 public:
  explicit LinePlot(QWidget* parent = nullptr);
  void setCurves(std::vector<Curve> curves);
  [[nodiscard]] const std::vector<Curve>& curves() const { return curves_; }
  void setMarks(std::vector<PlotMark> marks);
  [[nodiscard]] const std::vector<PlotMark>& marks() const { return marks_; }
  [[nodiscard]] QString csv() const override;

 protected:
  void paintData(QPainter& painter) override;
  void paintOver(QPainter& painter) override;

 private:
  void paintMarks(QPainter& painter) const;
  void paintFlagLegend(QPainter& painter) const;
  std::vector<Curve> curves_;
  std::vector<PlotMark> marks_;
};

}  // namespace hat::ui
