// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "domain/space/search_space.h"

namespace hat::ui {

/// A space for an architecture that the workspace's does not hold: a preset that does, else its own sizes.
[[nodiscard]] std::shared_ptr<const SearchSpace> spaceFor(const Architecture& arch);

}  // namespace hat::ui
