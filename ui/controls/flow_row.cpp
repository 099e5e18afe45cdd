// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flow_row.h"

#include <algorithm>

namespace hat::ui {

FlowRow::~FlowRow() { qDeleteAll(items_); }

QLayoutItem* FlowRow::takeAt(int index) { return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr; }

int FlowRow::arrange(const QRect& rect, bool only_measure) const {
  const QMargins margins = contentsMargins();
  const QRect room = rect.marginsRemoved(margins);
  int x = room.x(), y = room.y(), line = 0;
  for (QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    const QSize size(std::min(item->sizeHint().width(), std::max(room.width(), 1)), item->sizeHint().height());
    if (x > room.x() && x + size.width() > room.x() + room.width()) {
      x = room.x();
      y += line + spacing();
      line = 0;
    }
    if (!only_measure) item->setGeometry(QRect(QPoint(x, y), size));
    x += size.width() + spacing();
    line = std::max(line, size.height());
  }
  return y + line - rect.y() + margins.bottom();
}

int FlowRow::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), true); }

QSize FlowRow::sizeHint() const {
  QSize size;
  for (const QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    size = {size.width() + item->sizeHint().width() + (size.isEmpty() ? 0 : spacing()),
            std::max(size.height(), item->sizeHint().height())};
  }
  return size.grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : items_)
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  return size.grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, false);
}

}  // namespace hat::ui
