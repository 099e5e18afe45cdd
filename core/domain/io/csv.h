// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hat {

class LineReader;

/// Cells of one line of a CSV file (RFC 4180); a quoted cell may hold commas and doubled quotes, but no line end.
/// Error(format) that names the reader's file and line when a quotation mark is left open.
[[nodiscard]] std::vector<std::string> csv_cells(std::string_view line, const LineReader& reader);

/// `cell` as CSV holds it: quoted where it has a comma, a quotation mark or a blank at its ends.
[[nodiscard]] std::string csv_cell(std::string_view cell);

/// Error(format): "FILE: line 3, column bleu: MESSAGE"; without a column when `column` is empty.
[[noreturn]] void fail_in_csv(const LineReader& reader, std::string_view column, std::string message);

}  // namespace hat
