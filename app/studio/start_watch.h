// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hat::studio {

/// For ./dev bench: prints how many ms after the start of the process the window is painted first, then ends the
/// program.
void report_first_paint(QWidget* window);

}  // namespace hat::studio
