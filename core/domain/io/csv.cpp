// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "domain/error.h"
#include "domain/io/line_reader.h"

namespace hat {

void fail_in_csv(const LineReader& reader, std::string_view column, Message message) {
  const std::int64_t line = std::max<std::int64_t>(1, reader.number());
  throw Error(ErrorCode::format, Problem{reader.path(), "", std::move(message),
                                         column.empty() ? hat::message("line {}", line)
                                                        : hat::message("line {}, column {}", line, column)});
}

std::vector<std::string> csv_cells(std::string_view line, const LineReader& reader, char separator) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quoted) {
      if (c == '"' && i + 1 < line.size() && line[i + 1] == '"')
        cells.back() += line[++i];
      else if (c == '"')
        quoted = false;
      else
        cells.back() += c;
    } else if (c == '"' && cells.back().empty()) {
      quoted = true;
    } else if (c == separator) {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  if (quoted) fail_in_csv(reader, "", message("expected a closing quotation mark"));
  return cells;
}

char csv_separator(std::string_view header) {
  char best = ',';
  for (const char separator : {';', '\t'})
    if (std::ranges::count(header, separator) > std::ranges::count(header, best)) best = separator;
  return best;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::optional<double> csv_number(std::string_view cell, char separator) {
  std::string text(trimmed(cell));
  if (separator != ',' && text.find('.') == std::string::npos) std::ranges::replace(text, ',', '.');
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

std::string csv_cell(std::string_view cell) {
  if (cell.find_first_of(",\"") == cell.npos && !cell.starts_with(' ') && !cell.ends_with(' '))
    return std::string(cell);
  std::string quoted = "\"";
  for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

}  // namespace hat
