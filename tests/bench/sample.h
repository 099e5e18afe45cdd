// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workspace/workspace.h"

namespace hat::bench {

/// The sample workspace, which has a SuperTransformer and validation text. Error(io) where there is none.
[[nodiscard]] Workspace sample_workspace();

}  // namespace hat::bench
