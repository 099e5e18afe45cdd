// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>

#include "app/cli/progress_words.h"
#include "domain/error.h"

namespace hat::cli {
namespace {

/// False when nobody reads; throws nothing.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

int terminal_width() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80;
}

/// Columns that the text takes, all its characters being one column wide.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string cut_to(const std::string& text, std::size_t width) {
  std::size_t columns = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && columns++ == width) return text.substr(0, i);
  return text;
}

bool is_number(std::string_view text) {
  return text.empty() || (text.find_first_of("0123456789") != std::string_view::npos &&
                          text.find_first_not_of("0123456789.,+-e% kMGT") == std::string_view::npos);
}

}  // namespace

void print(std::string_view text) {
  const int error = write_all(STDOUT_FILENO, text);
  if (error == EPIPE) throw ClosedPipe{};
  if (error != 0)
    throw Error(ErrorCode::io, Problem{"standard output", "", message("cannot be written: {}", std::strerror(error))});
}

void print_line(std::string_view text) { print(std::string(text) + '\n'); }

void say(std::string_view text) { write_all(STDERR_FILENO, std::string(text) + '\n'); }

ProgressLine::ProgressLine() : terminal_(::isatty(STDERR_FILENO) == 1) {}
ProgressLine::~ProgressLine() { clear(); }

void ProgressLine::clear() {
  if (drawn_) write_all(STDERR_FILENO, "\r\x1b[K");
  drawn_ = false;
}

void ProgressLine::keep(const std::string& line) {
  clear();
  say(line);
}

void ProgressLine::show(std::int64_t done, std::int64_t total, const std::string& detail, double seconds_left) {
  const auto now = std::chrono::steady_clock::now();
  const bool last = total > 0 && done >= total;
  const auto pause = terminal_ ? std::chrono::milliseconds(100) : std::chrono::milliseconds(10'000);
  if (!last && last_.time_since_epoch().count() != 0 && now - last_ < pause) return;
  last_ = now;
  std::string text;
  if (total > 0) {
    const double share = std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
    if (terminal_) {
      const int filled = static_cast<int>(share * 24);
      for (int i = 0; i < 24; ++i) text += i < filled ? "━" : "─";
      text += ' ';
    }
    // Rounded down: "100 %" is said of what is done, not of what is nearly done.
    text += fmt::format("{:3.0f} %  {} of {}", std::floor(100 * share + 1e-9), grouped(done), grouped(total));
  } else if (done > 0) {
    text += grouped(done);
  }
  if (!detail.empty()) text += (text.empty() ? "" : "  ") + detail;
  if (seconds_left >= 0 && !last) text += "  " + time_left_text(seconds_left);
  if (terminal_) {
    write_all(STDERR_FILENO, "\r\x1b[K" + cut_to(text, static_cast<std::size_t>(terminal_width() - 1)));
    drawn_ = true;
  } else {
    say(text);
  }
}

void ProgressLine::show(const Progress& progress, const std::string& more) {
  if (const std::string stage = stage_text(progress); !stage.empty() && stage != stage_) {
    stage_ = stage;
    last_ = {};
    if (!terminal_) say(stage_);
  }
  std::string detail = terminal_ ? stage_ : "";
  if (!more.empty()) detail += (detail.empty() ? "" : "  ") + more;
  if (progress.rate > 0)
    detail += fmt::format("{}{} {}/s", detail.empty() ? "" : "  ", short_number(progress.rate),
                          unit_text(progress.rate_unit));
  if (progress.total > 0 || progress.done > 0 || terminal_)
    show(progress.done, progress.total, detail, progress.seconds_left);
}

std::string time_left_text(double seconds) {
  if (!(seconds >= 0) || !std::isfinite(seconds)) return {};
  return duration_text(time_left_parts(seconds)) + " left";
}

std::string short_number(double value) {
  for (const auto& [scale, unit] : {std::pair{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}})
    if (std::abs(value) >= scale) return fmt::format("{:.3g} {}", value / scale, unit);
  return fmt::format("{:.3g}", value);
}

std::string grouped(std::int64_t value) {
  std::string digits = std::to_string(value);
  for (int i = static_cast<int>(digits.size()) - 3; i > (value < 0 ? 1 : 0); i -= 3)
    digits.insert(static_cast<std::size_t>(i), ",");
  return digits;
}

std::string counted(std::int64_t value, const char* one, const char* many) {
  return grouped(value) + ' ' + (value == 1 ? one : many);
}

std::string table_text(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  std::vector<bool> numeric;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    widths.resize(std::max(widths.size(), rows[r].size()));
    numeric.resize(widths.size(), true);
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      widths[c] = std::max(widths[c], width_of(rows[r][c]));
      if (r > 0 && !is_number(rows[r][c])) numeric[c] = false;
    }
  }
  std::string text;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const std::string pad(widths[c] - width_of(row[c]), ' ');
      line += (c > 0 ? "  " : "") + (numeric[c] ? pad + row[c] : row[c] + pad);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

}  // namespace hat::cli
