// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/text/shortlist.h"

namespace hat {

// A shortlist lies in its model's folder: safetensors with the tensors always, counts (per source token) and tokens,
// whose elements are whole numbers of 32 bits as four bytes, the lowest first.

/// Where a model's shortlist lies; may not exist.
[[nodiscard]] std::string shortlist_file_of(const std::string& model_folder);
void write_shortlist(const std::string& path, const text::Shortlist& shortlist);
/// Error(io) where there is none, Error(format) that names the file where it is something else, or of other
/// vocabularies than these.
[[nodiscard]] text::Shortlist read_shortlist(const std::string& path, int source_vocab, int target_vocab);

}  // namespace hat
