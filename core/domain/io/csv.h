// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/io/line_reader.h"

namespace hat {

class LineReader;

/// Cells of one line of a CSV file (RFC 4180); a quoted cell may hold separators and doubled quotes, but no line end.
/// Error(format) that names the reader's file and line when a quotation mark is left open.
[[nodiscard]] std::vector<std::string> csv_cells(std::string_view line, const LineReader& reader, char separator = ',');

/// What separates the cells of a table with this header: comma, semicolon or tab, whichever there is most of.
[[nodiscard]] char csv_separator(std::string_view header);

/// A number as a table writes it, in blanks or not; where a semicolon or tab separates the cells, also with a decimal
/// comma. nullopt for anything else, infinity and NaN included.
[[nodiscard]] std::optional<double> csv_number(std::string_view cell, char separator = ',');

/// `text` without blanks at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// `cell` as CSV holds it: quoted where it has a comma, a quotation mark or a blank at its ends.
[[nodiscard]] std::string csv_cell(std::string_view cell);

/// Error(format): "FILE: line 3, column bleu: MESSAGE"; without a column when `column` is empty.
[[noreturn]] void fail_in_csv(const LineReader& reader, std::string_view column, Message message);

}  // namespace hat
