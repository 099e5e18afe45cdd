// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "domain/results/remarks.h"

namespace hat::ui {

/// A remark as a sentence in the window's language.
[[nodiscard]] QString sentence(const Remark& remark);
[[nodiscard]] QStringList sentences(const std::vector<Remark>& remarks);

}  // namespace hat::ui
