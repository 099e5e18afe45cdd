// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/csv.h"

#include <fmt/format.h>

#include <algorithm>

#include "domain/error.h"
#include "domain/io/atomic_file.h"

namespace hat {

void fail_in_csv(const LineReader& reader, std::string_view column, std::string message) {
  const std::int64_t line = std::max<std::int64_t>(1, reader.number());
  const std::string where = column.empty() ? fmt::format("line {}", line) : fmt::format("line {}, column {}", line, column);
  throw Error(ErrorCode::format, Problem{reader.path(), where, std::move(message)});
}

std::vector<std::string> csv_cells(std::string_view line, const LineReader& reader) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quoted) {
      if (c == '"' && i + 1 < line.size() && line[i + 1] == '"') cells.back() += line[++i];
      else if (c == '"') quoted = false;
      else cells.back() += c;
    } else if (c == '"' && cells.back().empty()) {
      quoted = true;
    } else if (c == ',') {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  if (quoted) fail_in_csv(reader, "", "expected a closing quotation mark");
  return cells;
}

std::string csv_cell(std::string_view cell) {
  if (cell.find_first_of(",\"") == cell.npos && !cell.starts_with(' ') && !cell.ends_with(' ')) return std::string(cell);
  std::string quoted = "\"";
  for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

}  // namespace hat
