// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "runtime/latency/device.h"
#include "runtime/latency/load.h"

namespace hat::bench {
namespace {

constexpr std::size_t columns = 120, what_columns = 40;

/// Three digits that mean something: 7990, 513, 6.42, 0.0513.
std::string short_number(double value) {
  if (std::abs(value) >= 99.95) return fmt::format("{:.0f}", value);
  return fmt::format("{:#.3g}", value);
}
std::string short_number(std::optional<double> value) { return value ? short_number(*value) : ""; }

std::string cells(std::string_view what, std::string_view value, std::string_view unit, std::string_view floor,
                  std::string_view ratio, std::string_view others) {
  return fmt::format("  {:<{}} {:>8} {:<15} {:>8} {:>6}  {:<9}", what, what_columns, value, unit, floor, ratio, others);
}

/// Takes words off the front of `text`, as many as fit into `width` columns: one at least.
std::string_view take_line(std::string_view& text, std::size_t width) {
  std::size_t end = text.size();
  if (end > width) {
    end = text.rfind(' ', width);
    if (end == std::string_view::npos) end = std::min(text.find(' '), text.size());
  }
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

bool is_rate(std::string_view unit) { return unit.ends_with("/s"); }

}  // namespace

std::optional<double> Measurement::ratio() const {
  if (!floor || !(*floor > 0) || !(value > 0)) return std::nullopt;
  return is_rate(unit) ? *floor / value : value / *floor;
}

void Report::begin(const std::string& subject, const std::string& sentence) {
  if (!json_) {
    fmt::print("{}", subject_.empty() ? "" : "\n");
    std::string title = subject + ": " + sentence;
    for (std::string_view left = title; !left.empty();) fmt::print("{}\n", take_line(left, columns));
    fmt::print("{}", table_head());
  }
  std::fflush(stdout);
  subject_ = subject;
  watch(1);
}

void Report::watch(int threads) {
  threads_ = threads;
  watch_ = BusyWatch();
}

void Report::add(Case one) {
  const double others = watch_.others();
  const bool busy = runtime::LoadWatch::is_busy(others, threads_, runtime::thread_count(0));
  rows_.push_back({std::move(one), subject_, others, busy});
  if (json_) return;
  fmt::print("{}", table_row(rows_.back()));
  std::fflush(stdout);
}

std::string table_head() { return cells("", "value", "unit", "floor", "ratio", "others") + '\n'; }

std::string table_row(const Measurement& row) {
  std::string text;
  std::string_view what = row.what;
  if (what.size() > what_columns) {
    text = fmt::format("  {}\n", what);
    what = {};
  }
  const std::string line =
      cells(what, short_number(row.value), row.unit, short_number(row.floor), short_number(row.ratio()),
            fmt::format("{:.2f}{}", row.others, row.busy ? " busy" : ""));
  if (line.size() + 1 + row.beside.size() <= columns) {
    text += line + ' ' + row.beside;
  } else {
    text += line;
    for (std::string_view left = row.beside; !left.empty();)
      text += fmt::format("\n      {}", take_line(left, columns - 6));
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text + '\n';
}

std::string to_json(const std::vector<Measurement>& rows) {
  using Json = nlohmann::ordered_json;
  const auto or_null = [](const std::optional<double>& number) { return number ? Json(*number) : Json(); };
  Json all = Json::array();
  for (const Measurement& row : rows) {
    Json one{{"subject", row.subject},
             {"case", row.what},
             {"value", row.value},
             {"unit", row.unit},
             {"floor", or_null(row.floor)},
             {"ratio", or_null(row.ratio())},
             {"busy", row.busy},
             {"others", row.others}};
    if (!row.beside.empty()) one["beside"] = row.beside;
    all.push_back(std::move(one));
  }
  return all.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string threads_text(int threads) { return fmt::format("{} thread{}", threads, threads == 1 ? "" : "s"); }

}  // namespace hat::bench
