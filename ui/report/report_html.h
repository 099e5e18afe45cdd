// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

namespace hat::ui {

/// One page of HTML with everything inside it: styles, and the pictures as SVG elements.
[[nodiscard]] QByteArray reportHtml(const Report& report);

}  // namespace hat::ui
