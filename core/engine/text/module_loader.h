// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/text/sentencepiece/module.h"

namespace hat {

/// The SentencePiece module, loaded at the first call: beside the program, in ../lib/hat-studio from there, or where it was
/// built. Error(io) that names the places when it is in none of them. Thread-safe.
[[nodiscard]] const sentencepiece_module::Api& sentencepiece_api();

}  // namespace hat
