// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

namespace hat::ui {

/// A report on A4 pages; the pictures stay vectors. May be called on any thread.
[[nodiscard]] QByteArray reportPdf(const Report& report);

}  // namespace hat::ui
