// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "domain/engine.h"

namespace hat::runtime {

/// The engine: the one header of core/runtime that other layers include. LibTorch is loaded by the first verb that
/// computes with it (TensorVerbs); a verb throws Error(io) where its module is missing.
[[nodiscard]] std::unique_ptr<Engine> make_engine();

}  // namespace hat::runtime
