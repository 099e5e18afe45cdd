// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "domain/space/search_space.h"
#include "ui/plots/plot.h"
#include "ui/text/numbers.h"

namespace hat::ui {

/// Which token a point is drawn in.
enum class Ink {
  q0,
  q1,
  q2,
  q3,
  q4,
  q5,
  series0,
  series1,
  series2,
  series3,
  series4,
  series5,
  neutral,
  faint,
  warn,
  enc,
  dec
};

struct PointStyle {
  Ink ink = Ink::q3;
  Marker marker = Marker::disc;
  double radius = 3;    ///< px: 1.75 in thousands, 3 in a population, 4.5 for models
  bool ring = false;    ///< 1 px of the background around it
  bool hollow = false;  ///< only its outline
};

struct ScatterPoint {
  XY at;
  int style = 0;                                          ///< index into the styles
  QString id;                                             ///< of the architecture: what selecting names
  std::optional<Range> x_interval = {}, y_interval = {};  ///< ends of an error bar, where a number has them
  std::optional<double> at_most = {};                     ///< the upper end of a prediction along x: a bracket
};

/// A line through given corners (a front as a step line).
struct ScatterLine {
  std::vector<XY> corners;
  int series = -1;              ///< a series' pen; -1: text1, 1.25 px
  std::optional<Ink> ink = {};  ///< of a thin line of help instead: 1 px
  bool dashed = false;
};

/// A region under the grid.
struct ScatterBand {
  std::vector<XY> corners;  ///< may lie outside of the axes
  bool warning = false;     ///< warnsoft instead of over
};

/// Words at a point. They stand beside it where they cover nothing, else further off with a line that leads to them.
struct ScatterLabel {
  XY at;
  QString strong, plain;
  bool left = true;  ///< rather left of the point than right of it
};

/// What a point's tool tip says; at most four lines, the first one strong.
struct PointTip {
  const Architecture* arch = nullptr;
  QStringList lines;
};

/// Points with hover, selection, pins, fronts and a budget line. Arrow keys walk the points, Enter selects, P pins.
class ScatterPlot : public Plot {
  Q_OBJECT
 public:
  explicit ScatterPlot(QWidget* parent = nullptr);

  void setStyles(std::vector<PointStyle> styles);
  /// Keeps the axes; see setHome.
  void setPoints(std::vector<ScatterPoint> points);
  [[nodiscard]] const std::vector<ScatterPoint>& points() const { return points_; }
  void setLines(std::vector<ScatterLine> lines);
  void setBands(std::vector<ScatterBand> bands);
  [[nodiscard]] const std::vector<ScatterBand>& bands() const { return bands_; }
  void setLabels(std::vector<ScatterLabel> labels);
  /// Called for a hovered point; the space gives the silhouette its full size.
  void setTip(std::function<PointTip(int)> tip, const SearchSpace* space);
  /// What csv() says: everything that is known of the points, and of what has no place in the plot.
  void setCsv(std::function<QString()> csv);

  /// `label` words the line anew whenever it is drawn; empty: "budget 8 ms".
  void setBudget(std::optional<double> ms, bool draggable, std::function<QString()> label = {});
  [[nodiscard]] std::optional<double> budget() const { return budget_; }

  void setSelected(const QString& id);
  void setPinned(const QStringList& ids);
  void setHovered(const QString& id);  ///< from elsewhere; no tool tip
  [[nodiscard]] QString selected() const { return selected_; }
  [[nodiscard]] QString hovered() const { return hovered_ < 0 ? QString() : points_[hovered_].id; }

  [[nodiscard]] QString csv() const override;

 signals:
  void pointHovered(const QString& id);    ///< empty: none
  void pointActivated(const QString& id);  ///< click or Enter
  void pointPinned(const QString& id);     ///< P
  void budgetDragged(double ms);
  void budgetReleased(double ms);

 protected:
  void paintUnder(QPainter& painter) override;
  void paintData(QPainter& painter) override;
  void paintOver(QPainter& painter) override;
  bool pressed(QMouseEvent* event) override;
  void movedTo(QMouseEvent* event) override;
  void released(QMouseEvent* event) override;
  void pointerLeft() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] int pointAt(QPointF px) const;
  [[nodiscard]] bool overBudgetLine(QPointF px) const;
  [[nodiscard]] QRectF budgetLabelRect() const;
  [[nodiscard]] QString budgetText() const {
    return budget_label_ ? budget_label_() : tr("budget %1").arg(milliseconds(*budget_));
  }
  [[nodiscard]] QColor colorOf(Ink ink) const;
  void hover(int point);
  void paintTip(QPainter& painter, int point);
  void paintBudget(QPainter& painter);
  void paintLabels(QPainter& painter);

  std::vector<PointStyle> styles_{PointStyle{}};
  std::vector<ScatterPoint> points_;
  std::vector<ScatterLine> lines_;
  std::vector<ScatterBand> bands_;
  std::vector<ScatterLabel> labels_;
  std::function<PointTip(int)> tip_;
  const SearchSpace* space_ = nullptr;
  std::function<QString()> csv_;
  std::optional<double> budget_;
  std::function<QString()> budget_label_;
  bool budget_draggable_ = false, dragging_ = false;
  QString selected_, hovered_elsewhere_;
  QStringList pinned_;
  int hovered_ = -1;
  QPointF press_;
};

}  // namespace hat::ui
