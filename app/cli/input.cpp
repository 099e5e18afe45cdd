// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "domain/error.h"
#include "domain/io/line_reader.h"
#include "domain/text/utf8.h"

namespace hat::cli {

bool read_any_line(std::string& line, std::int64_t& number) {
  constexpr std::int64_t hopeless = std::int64_t{64} << 20;  // bytes: no text, and perhaps without an end
  errno = 0;
  line.clear();
  int c = 0;
  for (std::int64_t bytes = 0; (c = std::getchar()) != EOF && c != '\n'; ++bytes) {
    if (line.size() <= longest_line) line += static_cast<char>(c);  // one more than the most tells that there was more
    if (bytes > hopeless)
      throw Error(ErrorCode::format,
                  Problem{"standard input", "", message("expected text, got {} MiB without a line end", hopeless >> 20),
                          message("line {}", number + 1)});
  }
  if (c == EOF && line.empty()) {
    if (std::ferror(stdin) != 0)
      throw Error(ErrorCode::io, Problem{"standard input", "", message("cannot be read: {}", std::strerror(errno))});
    return false;
  }
  ++number;
  if (!line.empty() && line.back() == '\r') line.pop_back();
  if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
  return true;
}

bool read_input_line(std::string& line, std::int64_t& number) {
  if (!read_any_line(line, number)) return false;
  if (line.size() > longest_line)
    throw Error(ErrorCode::format,
                Problem{"standard input", "", message("expected at most {} bytes, got more", longest_line),
                        message("line {}", number)});
  if (const std::size_t bad = find_invalid_utf8(line); bad != std::string::npos)
    throw Error(ErrorCode::format, Problem{"standard input", "",
                                           message("expected UTF-8 text, got an invalid byte at position {}", bad + 1),
                                           message("line {}", number)});
  return true;
}

}  // namespace hat::cli
