// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <limits>
#include <vector>

#include "ui/plots/export.h"
#include "ui/theme/theme.h"

class QPainter;

namespace hat::ui {

/// What each choice costs: a row per step, a marker per device at the change of latency in percent, joined where devices
/// differ. Arrow keys walk the rows, Enter selects. Everything on the window's thread.
class CostView : public QWidget, public Exportable {
  Q_OBJECT
 public:
  struct Row {
    QString label;
    std::vector<double> shares;  ///< change of latency per device, of 1; NaN: unknown
    std::vector<double> ms = {};  ///< change per device in ms; may be empty
    double flops_share = std::numeric_limits<double>::quiet_NaN();  ///< change of FLOPs, of 1
    bool operator==(const Row&) const = default;
  };
  explicit CostView(QWidget* parent = nullptr);

  /// `series`: of each device, 0 to 5; where it is shorter, the device's place.
  void set(const QStringList& devices, std::vector<int> series, std::vector<Row> rows);
  [[nodiscard]] const std::vector<int>& series() const { return series_; }
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  void setSelected(int row);
  [[nodiscard]] int selected() const { return selected_; }
  void setEmptyText(const QString& text);

  [[nodiscard]] QSize pictureSize() const override { return size(); }
  void paintPicture(QPainter& painter) override;
  [[nodiscard]] QString pictureTitle() const override { return accessibleName().section(';', 0, 0); }
  [[nodiscard]] QString csv() const override;

  [[nodiscard]] QSize sizeHint() const override { return {480, 240}; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void rowActivated(int row);
  void rowHovered(int row);  ///< -1: none

 protected:
  void paintEvent(QPaintEvent*) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent*) override { update(); }
  void focusOutEvent(QFocusEvent*) override { update(); }

 private:
  void paint(QPainter& painter, bool for_picture) const;
  struct Layout {
    QRectF plot;  ///< of the markers
    double row_height = 20;
    std::size_t rows = 0;  ///< of the first ones, as many as there is room for
    double lower = 0, upper = 1, step = 0.1;
    int decimals = 0;
    [[nodiscard]] double x(double share) const { return plot.left() + (share - lower) / (upper - lower) * plot.width(); }
  };
  [[nodiscard]] Layout layOut(const QRectF& area) const;
  [[nodiscard]] const Series& seriesOf(std::size_t device) const;
  /// Where the devices' names stand, marker included: in as many lines as they need.
  [[nodiscard]] std::vector<QRectF> legend(const QRectF& area, double indent) const;
  [[nodiscard]] int rowAt(QPointF at) const;
  void hover(int row);

  QStringList devices_;
  std::vector<int> series_;
  std::vector<Row> rows_;
  QString empty_text_;
  int selected_ = -1, hovered_ = -1;
};

}  // namespace hat::ui
