// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hat::ui {
class Session;
}

namespace hat::studio {

/// Writes the report of the session's workspace into `file` (.html or .pdf) and waits for it. Returns the sentence that
/// says what is wrong, empty when it was written.
[[nodiscard]] QString write_report(ui::Session& session, const QString& file);

}  // namespace hat::studio
