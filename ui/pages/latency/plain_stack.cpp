// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/plain_stack.h"

#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace hat::ui {

QSize PlainStack::minimumSizeHint() const {
  QSize least = QStackedWidget::minimumSizeHint();
  const QLayout* inside = currentWidget() ? currentWidget()->layout() : nullptr;
  if (inside && inside->hasHeightForWidth())
    least.setHeight(std::max(least.height(), inside->totalMinimumHeightForWidth(width())));
  return least;
}

void PlainStack::resizeEvent(QResizeEvent* event) {
  QStackedWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) updateGeometry();
}

}  // namespace hat::ui
