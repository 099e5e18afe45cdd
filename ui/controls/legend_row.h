// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

#include "ui/theme/theme.h"

namespace hat::ui {

/// What the marks of a plot mean, beside it and never over its data: sign and words, wrapped where the line ends.
class LegendRow : public QWidget {
  Q_OBJECT
 public:
  enum class Sign { marker, hollow, square, line, dashed, band, warning };
  struct Item {
    Sign sign = Sign::marker;
    std::function<QColor()> color;  ///< asked for when it is painted: themes change
    Marker marker = Marker::disc;
    QString text;
  };
  explicit LegendRow(QWidget* parent = nullptr);
  void setItems(QList<Item> items);
  [[nodiscard]] const QList<Item>& items() const { return items_; }

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  /// Where each item stands in that width.
  [[nodiscard]] QList<QRect> places(int width) const;
  QList<Item> items_;
};

}  // namespace hat::ui
