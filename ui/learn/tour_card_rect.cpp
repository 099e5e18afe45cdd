// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/tour_card_rect.h"

#include <algorithm>

namespace hat::ui {
namespace {

int kept(int at, int size, int from, int to) { return std::max(from, std::min(at, to - size)); }

}  // namespace

QRect tourCardRect(const QRect& target, QSize card, const QRect& area, int gap) {
  // QRect's right() is one less than where the next pixel begins.
  const int left = area.x(), top = area.y(), right = area.x() + area.width(), bottom = area.y() + area.height();
  const auto at = [&](int x, int y) {
    return QRect(QPoint(kept(x, card.width(), left, right), kept(y, card.height(), top, bottom)), card);
  };
  if (target.isEmpty()) return at(right - card.width() - gap, top + gap);
  const int after_x = target.x() + target.width() + gap, before_x = target.x() - gap - card.width();
  const int after_y = target.y() + target.height() + gap, before_y = target.y() - gap - card.height();
  if (after_x + card.width() <= right) return at(after_x, target.y());
  if (before_x >= left) return at(before_x, target.y());
  if (after_y + card.height() <= bottom) return at(target.x(), after_y);
  if (before_y >= top) return at(target.x(), before_y);
  const QRect corners[] = {at(right - card.width() - gap, bottom - card.height() - gap),
                           at(left + gap, bottom - card.height() - gap), at(right - card.width() - gap, top + gap),
                           at(left + gap, top + gap)};
  const auto covered = [&](const QRect& corner) {
    const QRect common = corner.intersected(target);
    return qint64{common.width()} * common.height();
  };
  qint64 least = covered(corners[0]);
  for (const QRect& corner : corners) least = std::min(least, covered(corner));
  return *std::find_if(std::begin(corners), std::end(corners),
                       [&](const QRect& corner) { return covered(corner) <= 2 * least; });
}

}  // namespace hat::ui
