// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace hat::ui {

class RoleLabel;

/// The field for budgets that are searched after the first one.
class FurtherBudgets : public QWidget {
  Q_OBJECT
 public:
  explicit FurtherBudgets(QWidget* parent = nullptr);
  /// Milliseconds; nothing when one of them is no number above 0.
  [[nodiscard]] std::optional<std::vector<double>> budgets() const;
  /// Says at the field that it cannot be read.
  void showWrong();
  void clearWrong();

 private:
  QLineEdit* edit_;
  RoleLabel* error_;
};

}  // namespace hat::ui
