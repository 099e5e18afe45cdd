// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QList>
#include <QPen>
#include <QRectF>
#include <QStringList>
#include <QWidget>

#include <vector>

#include "ui/plots/export.h"

class QAbstractSeries;
class QBarSet;
class QCategoryAxis;
class QChart;

namespace hat::ui {

/// What every small picture of categories shares: a Qt Chart in the theme's colours and fonts without animation, shadow
/// or frame, axes whose labels are our own words and never cut, a sentence where there is nothing, the keyboard's ring,
/// and export. The chart shows, this widget is pointed at. Everything on the window's thread.
class Chart : public QWidget, public Exportable {
  Q_OBJECT
 public:
  explicit Chart(QWidget* parent = nullptr);
  ~Chart() override;

  /// Shown instead of the chart while there is nothing to show.
  void setEmptyText(const QString& text);
  [[nodiscard]] QString emptyText() const { return empty_text_; }

  /// As it is shown, without the pointer's and the keyboard's marks.
  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override { return accessibleName().section(';', 0, 0); }

 protected:
  /// While it is empty there is a sentence instead: by default as long as there is one.
  [[nodiscard]] virtual bool isEmpty() const { return !empty_text_.isEmpty(); }
  /// Colours, fonts, ticks and place of everything: called when the data, the theme or the size have changed and
  /// somebody looks.
  virtual void arrange() = 0;
  virtual void paintUnder(QPainter&) {}  ///< marks under the grid
  virtual void paintOver(QPainter&) {}   ///< marks over the data

  /// Arranges soon: at once where it can be seen, else when it is.
  void refresh();
  [[nodiscard]] QChart* chart() const { return chart_; }
  /// An axis that names the places it is told; `line`: with its line and its ticks.
  [[nodiscard]] QCategoryAxis* addAxis(Qt::Alignment side, bool line, bool grid);
  /// `series` is drawn along these axes from now on. The chart owns it.
  void add(QAbstractSeries* series, const QList<QCategoryAxis*>& axes);
  /// Range, rising places and their labels. Labels are rich text: plain ones have to be escaped.
  static void setTicks(QCategoryAxis* axis, double lower, double upper, const std::vector<double>& places,
                       const QStringList& labels);
  /// The theme's colours, and a font for the labels.
  static void style(QCategoryAxis* axis, const QFont& font, const QColor& color);
  /// What a set has from now on.
  static void fill(QBarSet* set, const QList<qreal>& values, const QBrush& brush, const QPen& pen = Qt::NoPen);
  /// Where the data stands: px in this widget. With `rows` and `columns` its size is cut to whole px for each of them,
  /// so that every grid line between them is sharp.
  void place(QRectF plot, int columns = 0, int rows = 0);
  [[nodiscard]] QRectF plotRect() const;
  /// While a picture is made: what belongs to pointer and keyboard is left out.
  [[nodiscard]] bool isForPicture() const { return for_picture_; }
  /// A line of text under the chart, elided where it is too long.
  void paintFoot(QPainter& painter, const QString& text, const QRectF& room, Qt::Alignment alignment) const;

  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

  void repaintMarks();  ///< after what paintUnder and paintOver show has changed

 private:
  class Canvas;
  void arrangeNow();
  Canvas* canvas_;
  QChart* chart_;
  QString empty_text_;
  bool for_picture_ = false;
  bool stale_ = true;
};

}  // namespace hat::ui
