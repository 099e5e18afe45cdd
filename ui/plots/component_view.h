// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/plots/export.h"
#include "ui/series/latency_series.h"

class QPainter;

namespace hat::ui {

/// Where the milliseconds of one architecture go: a bar per part of the network, cut by layers, with its ms and its share.
/// Up and down walk the parts, left and right the layers of a part. Everything on the window's thread.
class ComponentView : public QWidget, public Exportable {
  Q_OBJECT
 public:
  explicit ComponentView(QWidget* parent = nullptr);

  /// `measured`: solid; an estimate is soft with a line in its hue.
  void setRows(std::vector<ComponentRow> rows, bool measured = true);
  [[nodiscard]] bool isMeasured() const { return measured_; }
  [[nodiscard]] const std::vector<ComponentRow>& rows() const { return rows_; }
  /// Shown while there are no rows.
  void setEmptyText(const QString& text);
  void retranslate();
  [[nodiscard]] static QString nameOf(ComponentRow::Part part);
  /// One sentence on a part, or on one of its layers (piece -1: all of it).
  [[nodiscard]] QString sentence(int row, int piece) const;

  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override { return accessibleName().section(';', 0, 0); }
  [[nodiscard]] QString csv() const override;

  [[nodiscard]] QSize sizeHint() const override { return {420, 240}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {260, 150}; }

 signals:
  void hint(const QString& text);

 protected:
  void paintEvent(QPaintEvent*) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override { hover(-1, -1); }
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void paint(QPainter& painter, bool for_picture) const;
  struct Layout {
    double bars = 0, width = 1;  ///< px: where bars begin, and how long the longest is
    double value = 0;            ///< where the numbers begin
    double top = 0, row_height = 24;
    double scale = 1;  ///< ms to px
  };
  [[nodiscard]] Layout layOut(const QRectF& area) const;
  [[nodiscard]] QRectF pieceRect(const Layout& layout, int row, int piece) const;
  void hover(int row, int piece);

  std::vector<ComponentRow> rows_;
  QString empty_text_;
  bool measured_ = true;
  int row_ = -1, piece_ = -1;
};

}  // namespace hat::ui
