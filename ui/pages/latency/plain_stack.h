// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace hat::ui {

/// A stack whose height does not follow its width. Words that wrap inside of its pages would else ask for the preferred
/// height of the highest of them, and the page would scroll where it fits. What the shown one needs at the least, it
/// gets.
class PlainStack : public QStackedWidget {
 public:
  using QStackedWidget::QStackedWidget;
  [[nodiscard]] bool hasHeightForWidth() const override { return false; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
};

}  // namespace hat::ui
