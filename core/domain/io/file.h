// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>

#include "domain/error.h"

namespace hat {

/// All bytes of a file. Error(io) that says whether it is missing, a folder, or unreadable; Error(invalid_input) for
/// one that is longer than `most_bytes`: then it is not read.
[[nodiscard]] std::string read_file(const std::string& path,
                                    std::uint64_t most_bytes = std::numeric_limits<std::uint64_t>::max());

/// Hands a file's bytes on in pieces, for what looks at each once. Throws what read_file throws, and what `take`
/// throws.
void each_chunk(const std::string& path, const std::function<void(std::string_view)>& take);

/// No tokenizer is that long, and no list of byte pairs.
constexpr std::uint64_t most_tokenizer_bytes = std::uint64_t{64} << 20;

/// Opens a file for reading; the caller closes the descriptor. Error(io) as read_file has it.
[[nodiscard]] int open_for_reading(const std::string& path);

/// Error(io) about one file.
[[noreturn]] void io_error(const std::string& path, Message message);

/// What errno says.
[[nodiscard]] std::string error_text(int error);

}  // namespace hat
