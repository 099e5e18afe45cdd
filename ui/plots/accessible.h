// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hat::ui {

/// Makes the controls that paint themselves known to screen readers: a budget slider is a slider with a value, a row of
/// segments and parallel coordinates have a child per segment and axis. Once, early; more calls do nothing.
void installAccessibility();

}  // namespace hat::ui
