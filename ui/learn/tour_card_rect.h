// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace hat::ui {

/// Where a card of that size goes to explain `target` inside `area`: beside it at a distance of `gap` (right, left,
/// below, above, the first that has room), else in the first corner of `area`, from the lower right one on, that covers
/// no more than twice as much of it as the best one: what is said at the top (titles, buttons, the first numbers) stays
/// in view. Without a target (an empty rectangle): the upper right corner. The card stays inside `area` when it is
/// large enough.
[[nodiscard]] QRect tourCardRect(const QRect& target, QSize card, const QRect& area, int gap);

}  // namespace hat::ui
