// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/text/prepared_data.h"

namespace hat::engine {

/// Encoded pairs as a file: the bytes "HATPAIRS", version, number of pairs and of tokens (64 bits each), offsets
/// (64 bits each), tokens (32 bits each), all little endian.
void write_pairs(const std::string& path, const Pairs& pairs);

/// Error(format) that names the file when its size does not fit its counts, an offset is out of order, a sentence does not
/// end with the end token, or an id is outside the vocabulary.
[[nodiscard]] Pairs read_pairs(const std::string& path, int source_vocab, int target_vocab);

}  // namespace hat::engine
