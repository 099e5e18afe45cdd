// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "runtime/text/tokenizer.h"

namespace hat::runtime {

/// Encodes lines on that many threads, without end tokens, in the order of the lines. `on_progress` (may be empty) is
/// called on the caller's thread now and then with a number of lines reached; what it throws ends the work and comes
/// out.
[[nodiscard]] std::vector<std::vector<int>> encode_all(std::span<const std::string> lines, const Tokenizer& tokenizer,
                                                       int threads,
                                                       const std::function<void(std::size_t)>& on_progress);

}  // namespace hat::runtime
