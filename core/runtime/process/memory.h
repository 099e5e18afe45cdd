// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/config/network.h"

namespace hat::runtime {

/// Throws Error(invalid_input) that names `file` and `field` when the largest network of that shape, with so many bytes
/// for each of its parameters, takes more than the machine's memory: told before minutes are spent on filling it.
void expect_room(const Network& network, double bytes_per_parameter, const std::string& file, const std::string& field);

}  // namespace hat::runtime
