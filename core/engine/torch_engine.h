// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "domain/engine.h"

namespace hat {

/// The engine on LibTorch: the one header of core/engine that other layers include.
[[nodiscard]] std::unique_ptr<Engine> make_torch_engine();

}  // namespace hat
