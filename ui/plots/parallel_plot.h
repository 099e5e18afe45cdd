// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

#include "ui/plots/export.h"
#include "ui/series/ticks.h"

namespace hat::ui {

/// One axis of parallel coordinates.
struct ParallelAxis {
  QString name;
  Range range;
  int decimals = 0;
};

/// Parallel coordinates: a line per architecture across its genes. Dragging along an axis brushes it: lines outside
/// step back; a click on the axis' name removes its brush. With the keyboard Left and Right walk the axes, Up raises
/// the lower end of the brush and Down lowers its upper end by a tenth, with Shift the other way; Delete removes it.
class ParallelPlot : public QWidget, public Exportable {
  Q_OBJECT
 public:
  struct Line {
    QString id;
    std::vector<double> values;  ///< per axis; NaN breaks the line
    bool dominated = false;
    QString name = {};  ///< what csv() calls it besides its id
  };
  explicit ParallelPlot(QWidget* parent = nullptr);
  void set(std::vector<ParallelAxis> axes, std::vector<Line> lines);
  void setSelected(const QString& id);
  void setHovered(const QString& id);
  /// Ids of the lines inside every brush; all of them without one.
  [[nodiscard]] QStringList brushed() const;
  [[nodiscard]] bool hasBrush() const;
  void setBrush(int axis, std::optional<Range> range);
  [[nodiscard]] QPointF place(int axis, double value) const;
  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override { return accessibleName().section(';', 0, 0); }
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] int axisCount() const { return static_cast<int>(axes_.size()); }
  /// The axis that keys act on; -1 without any.
  [[nodiscard]] int currentAxis() const { return axes_.empty() ? -1 : current_; }
  /// The axis as a screen reader says it: its name, and what of it is shown ("512 to 640, all" or "brushed: 512 to
  /// 576").
  [[nodiscard]] QString axisName(int axis) const { return axes_.at(axis).name; }
  [[nodiscard]] QString axisText(int axis) const;
  [[nodiscard]] QRect axisRect(int axis) const;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void brushChanged();
  void lineHovered(const QString& id);
  void lineActivated(const QString& id);
  void hint(const QString& text);

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void say();
  [[nodiscard]] bool inside(const Line& line) const;
  [[nodiscard]] int axisAt(double x, double reach) const;
  [[nodiscard]] double valueAt(int axis, double y) const;
  [[nodiscard]] int lineAt(QPointF at) const;
  void paint(QPainter& painter, bool for_picture) const;
  void paintLine(QPainter& painter, const Line& line) const;

  std::vector<ParallelAxis> axes_;
  std::vector<Line> lines_;
  std::vector<std::optional<Range>> brushes_;
  QString selected_, hovered_;
  int brushing_ = -1, current_ = 0;
  double brush_from_ = 0;
};

}  // namespace hat::ui
