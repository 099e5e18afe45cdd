// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hat::published_data {

/// The files of resources/published, as they are; the build makes the source file that defines them.
extern const std::string_view models, baselines, ratios, transfers, search_cost;

}  // namespace hat::published_data
