// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QWidget>

#include <memory>

#include "ui/plots/export.h"
#include "ui/series/front.h"
#include "ui/series/ticks.h"
#include "ui/theme/theme.h"

class QCustomPlot;
class QPainter;

namespace hat::ui {

/// What every plot shares: axes with round ticks and titles at their ends, the horizontal grid, zoom and pan, a
/// sentence where there is nothing, the theme, and export. A plot derives from it and paints its data in three layers.
/// Everything happens on the window's thread; a repaint is queued and happens once per frame.
class Plot : public QWidget, public Exportable {
  Q_OBJECT
 public:
  explicit Plot(QWidget* parent = nullptr);
  ~Plot() override;

  /// Titles with their unit: y stands above its axis at the left, x under its axis at the right.
  void setTitles(const QString& x, const QString& y);
  /// Most ticks per axis, 8 and 6 unless told.
  void setMostTicks(int x, int y);
  /// A log axis says so in its title. The range must be positive then.
  void setLogX(bool log);
  /// Where the axes stand when nobody has zoomed.
  void setHome(Range x, Range y);
  [[nodiscard]] Range homeX() const { return home_x_; }
  [[nodiscard]] Range homeY() const { return home_y_; }
  [[nodiscard]] bool isZoomed() const { return zoomed_; }
  void resetZoom();
  [[nodiscard]] Range shownX() const;
  [[nodiscard]] Range shownY() const;
  /// As a user zooms there.
  void zoomTo(Range x, Range y);
  /// Room right of the axes, px.
  void setRightMargin(int px);
  /// Shown instead of axes while it is not empty.
  void setEmptyText(const QString& text);
  [[nodiscard]] QString emptyText() const { return empty_text_; }

  [[nodiscard]] QRectF axisRect() const;          ///< px in this widget
  [[nodiscard]] QPointF toPixel(XY value) const;  ///< px in this widget
  [[nodiscard]] XY fromPixel(QPointF px) const;

  /// As it is shown, without the pointer's and the keyboard's marks.
  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override { return accessibleName().section(';', 0, 0); }
  /// The data as CSV: a header line, then a line per point; numbers as machines read them.
  [[nodiscard]] QString csv() const override { return {}; }

  [[nodiscard]] QSize sizeHint() const override { return {480, 280}; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void zoomed();

 protected:
  virtual void paintUnder(QPainter&) {}  ///< regions, under the grid
  virtual void paintData(QPainter&) {}
  virtual void paintOver(QPainter&) {}                  ///< rings, labels, tool tips: repainted alone by refreshOver()
  virtual bool pressed(QMouseEvent*) { return false; }  ///< true: handled, no pan
  virtual void movedTo(QMouseEvent*) {}
  virtual void released(QMouseEvent*) {}
  virtual void pointerLeft() {}

  void refresh();      ///< draws everything soon, or when it is seen again
  void refreshOver();  ///< only what lies over the data
  bool eventFilter(QObject* object, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  [[nodiscard]] QCustomPlot* canvas() const { return canvas_; }
  /// Where data is seen: the axes and what a ring at their rim needs. Lines have to end there, see linesInside.
  [[nodiscard]] QRectF dataRect() const { return axisRect().adjusted(-12, -12, 12, 12); }
  /// While a picture is made: what belongs to pointer and keyboard is left out.
  [[nodiscard]] bool isForPicture() const { return for_picture_; }

 private:
  class PaintLayer;
  class Ticker;
  friend class PaintLayer;
  void restyle();
  void layOut();
  void applyRanges(Range x, Range y);
  void paintFrame(QPainter& painter);

  QCustomPlot* canvas_;
  QString title_x_, title_y_, empty_text_;
  Range home_x_, home_y_;
  int most_x_ = 8, most_y_ = 6, right_margin_ = 16;
  int shown_x_ = 8, shown_y_ = 6;  // as many of them as there is room for their numbers
  bool zoomed_ = false, log_x_ = false, panning_ = false;
  bool for_picture_ = false;
  bool stale_ = false;  // changed since it was drawn last
  QPointF pan_from_;
  Range pan_x_, pan_y_;
};

}  // namespace hat::ui
