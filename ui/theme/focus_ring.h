// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace hat::ui {

/// Gives `area` a ring while it has the focus of the keyboard: over all that it scrolls, whatever paints itself there.
/// Once for each area; the ring is its child.
void ringOnFocus(QAbstractScrollArea* area);

/// From now on what gets the focus of the keyboard is scrolled into view: by Qt alone only where the focus was in that
/// area before.
void scrollToFocus();

}  // namespace hat::ui
