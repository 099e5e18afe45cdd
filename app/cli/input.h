// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace hat::cli {

/// Next line of stdin without its end; counts `number` up. False at the end; Error(format) that names the line for text
/// that is not UTF-8.
[[nodiscard]] bool read_input_line(std::string& line, std::int64_t& number);
/// The same of any bytes. Of a line of more than `longest_line` bytes one more than that is kept: whoever takes it sees
/// that it is too long.
[[nodiscard]] bool read_any_line(std::string& line, std::int64_t& number);

}  // namespace hat::cli
