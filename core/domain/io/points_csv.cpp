// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/points_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "domain/error.h"
#include "domain/io/csv.h"
#include "domain/io/line_reader.h"
#include "domain/text/nearest_name.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

constexpr std::size_t most_points = 10000, most_problems = 20;

const std::vector<std::string> number_names{"latency_ms", "bleu", "loss_bits", "params", "flops"};
const std::vector<std::string> names{"name",           "latency_ms",      "bleu",     "loss_bits", "params", "flops",
                                     "latency_low_ms", "latency_high_ms", "bleu_low", "bleu_high", "device", "data",
                                     "architecture"};

/// Blanks around, and the mark that some programs put before UTF-8.
std::string plain(std::string_view cell) { return std::string(trimmed(without_bom(cell))); }

/// The points of one file, and everything that is wrong with it.
class Reading {
 public:
  explicit Reading(const std::string& path) : reader_(path) {}

  std::vector<NamedPoint> run() {
    std::string line;
    if (!reader_.next(line)) fail_in_csv(reader_, "", message("expected a line of column names, got an empty file"));
    read_header(line);
    throw_problems();
    std::vector<NamedPoint> points;
    while (reader_.next(line) && problems_.size() < most_problems) {
      if (line.find_first_not_of(" \t\r,") == std::string::npos) continue;
      if (points.size() == most_points) fail_in_csv(reader_, "", message("expected at most {} points", most_points));
      points.push_back(read_point(line));
    }
    throw_problems();
    if (points.empty()) fail_in_csv(reader_, "", message("expected at least one point, got only column names"));
    return points;
  }

 private:
  void problem(std::string_view column, Message message) {
    problems_.push_back({reader_.path(), "", std::move(message),
                         column.empty() ? hat::message("line {}", reader_.number())
                                        : hat::message("line {}, column {}", reader_.number(), column)});
  }
  void throw_problems() {
    if (!problems_.empty()) throw Error(ErrorCode::format, std::move(problems_));
  }

  void read_header(const std::string& line) {
    for (const std::string& cell : csv_cells(line, reader_)) {
      const std::string name = plain(cell);
      if (std::ranges::find(names, name) == names.end())
        problem(name, unknown_name_message(message("column"), name, names));
      else if (std::ranges::find(columns_, name) != columns_.end())
        problem(name, message("expected each column once, got it twice"));
      columns_.push_back(name);
    }
    const auto has = [&](const std::string& name) { return std::ranges::find(columns_, name) != columns_.end(); };
    if (!has("name")) problem("", message("expected a column {}", "name"));
    if (std::ranges::none_of(number_names, has))
      problem("", message("expected a column of numbers: {}", fmt::join(number_names, ", ")));
    for (const auto& [low, high, value] :
         {std::tuple{"latency_low_ms", "latency_high_ms", "latency_ms"}, {"bleu_low", "bleu_high", "bleu"}})
      if ((has(low) || has(high)) && !(has(low) && has(high) && has(value)))
        problem(low, message("expected {}, {} and {} together", value, low, high));
  }

  std::optional<double> number(const std::map<std::string, std::string>& cells, const std::string& column) {
    const auto cell = cells.find(column);
    if (cell == cells.end() || cell->second.empty()) return std::nullopt;
    const std::string& text = cell->second;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && end == text.data() + text.size() && std::isfinite(value) && value >= 0) return value;
    problem(column, message("expected a number from 0, got \"{}\"", text));
    return std::nullopt;
  }

  NamedPoint::Interval interval(const std::map<std::string, std::string>& cells, const char* low_name,
                                const char* high_name, std::optional<double> value) {
    const std::optional<double> low = number(cells, low_name), high = number(cells, high_name);
    if (!low && !high) return std::nullopt;
    if (low && high && value && *low <= *value && *value <= *high) return std::pair{*low, *high};
    problem(low_name, message("expected both ends of an interval, with its number between them"));
    return std::nullopt;
  }

  NamedPoint read_point(const std::string& line) {
    const std::vector<std::string> list = csv_cells(line, reader_);
    NamedPoint point;
    if (list.size() != columns_.size()) {
      problem("", message("expected {} columns, got {}", columns_.size(), list.size()));
      return point;
    }
    std::map<std::string, std::string> cells;
    for (std::size_t i = 0; i < list.size(); ++i) cells[columns_[i]] = plain(list[i]);
    point.name = cells["name"];
    if (point.name.empty()) problem("name", message("expected a name"));
    bool any = false;
    const std::pair<const char*, std::optional<double>*> numbers[] = {{"latency_ms", &point.latency_ms},
                                                                      {"bleu", &point.bleu},
                                                                      {"loss_bits", &point.loss_bits},
                                                                      {"params", &point.params},
                                                                      {"flops", &point.flops}};
    for (const auto& [name, value] : numbers) {
      *value = number(cells, name);
      any = any || *value;
    }
    if (!any) problem("", message("expected at least one number"));
    point.latency_interval_ms = interval(cells, "latency_low_ms", "latency_high_ms", point.latency_ms);
    point.bleu_interval = interval(cells, "bleu_low", "bleu_high", point.bleu);
    point.device = cells["device"];
    point.data = cells["data"];
    if (const std::string& text = cells["architecture"]; !text.empty()) {
      try {
        point.arch = architecture_from_text(text);
      } catch (const Error& error) {
        problem("architecture", error.sentence());
      }
    }
    return point;
  }

  LineReader reader_;
  std::vector<std::string> columns_;
  std::vector<Problem> problems_;
};

}  // namespace

std::vector<NamedPoint> read_points_csv(const std::string& path) { return Reading(path).run(); }

bool is_points_header(std::string_view line) {
  bool name = false, number = false;
  for (std::size_t start = 0; start <= line.size();) {
    const std::size_t end = std::min(line.find(',', start), line.size());
    const std::string cell = plain(line.substr(start, end - start));
    name = name || cell == "name";
    number = number || std::ranges::find(number_names, cell) != number_names.end();
    start = end + 1;
  }
  return name && number;
}

}  // namespace hat
