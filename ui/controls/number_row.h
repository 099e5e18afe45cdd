// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace hat::ui {

/// A few headline numbers side by side: what it is, the number, what it counts on; hairlines between them.
class NumberRow : public QWidget {
  Q_OBJECT
 public:
  struct Number {
    QString title, value, remark;
    bool operator==(const Number&) const = default;
  };
  explicit NumberRow(QWidget* parent = nullptr);
  void setNumbers(const QList<Number>& numbers);
  [[nodiscard]] const QList<Number>& numbers() const { return numbers_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QList<Number> numbers_;
};

}  // namespace hat::ui
