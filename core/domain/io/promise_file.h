// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/results/promise.h"

namespace hat {

/// "folder/name.promise.yaml" of "folder/name.safetensors": how often that predictor's promise was kept.
[[nodiscard]] std::string promise_file_of(const std::string& predictor);

/// Writes it whole or not at all. Throws Error(io).
void write_promise(const std::string& file, const PromiseCheck& check);

/// Nothing where there is no such file, and where it speaks of another predictor than the one that lies beside it now:
/// `fingerprint` of its content ("" takes any). Throws Error(format) that names file and key.
[[nodiscard]] std::optional<PromiseCheck> read_promise(const std::string& file, const std::string& fingerprint = {});

/// What lies beside a predictor and speaks of it as its file is now; nothing without a predictor (""). Throws
/// Error(format), Error(io).
[[nodiscard]] std::optional<PromiseCheck> promise_of(const std::string& predictor);

}  // namespace hat
