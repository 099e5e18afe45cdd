// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

#include "domain/error.h"

namespace hat::fuzz {

/// Runs a reader. The one exception that may leave it is an Error that names the file.
template <class Read>
void expect_result_or_error(Read read) {
  try {
    read();
  } catch (const Error& error) {
    if (error.problems().empty() || error.problems()[0].file.empty()) std::abort();
  }
}

}  // namespace hat::fuzz
