// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/workspace/workspace.h"

namespace hat {

/// Error(io) when there is no such folder or no workspace.yaml, Error(format) with every problem of its content and for
/// parts that it names but that are missing.
[[nodiscard]] Workspace load_workspace(const std::string& folder);

}  // namespace hat
