// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hat::ui {

class RoleLabel;

/// A form: a column in the middle of its place, which scrolls where it is higher. Whoever derives from it fills list()
/// from the top, says how wide column() may be, and ends with end().
class ScrollForm : public QScrollArea {
  Q_OBJECT
 public:
  explicit ScrollForm(int spacing, QWidget* parent = nullptr);

 protected:
  [[nodiscard]] QWidget* column() const { return column_; }
  [[nodiscard]] QVBoxLayout* list() const { return list_; }
  void addLine(int space);
  void end();

 private:
  QWidget* column_;
  QVBoxLayout* list_;
};

/// The place of a problem: hidden until there is one.
[[nodiscard]] RoleLabel* errorLabel();

}  // namespace hat::ui
