// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "ui/pages/search/runs_view.h"
#include "ui/pages/search/search_runs.h"

namespace hat::ui {

/// "14 ms, 4.21 bits": a run in a list of them.
[[nodiscard]] QString runName(const PastSearch& run);
/// The runs as rows of their table, the newest first.
[[nodiscard]] std::vector<RunsView::Row> runRows(const std::vector<PastSearch>& runs);

}  // namespace hat::ui
