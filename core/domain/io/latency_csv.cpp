// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/latency_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>

#include "domain/io/atomic_file.h"
#include "domain/io/csv.h"
#include "domain/io/line_reader.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

constexpr std::array<const char*, 4> latency_names{"latency_mean_encoder", "latency_mean_decoder",
                                                   "latency_std_encoder", "latency_std_decoder"};
constexpr std::size_t number_columns = feature_names.size() + latency_names.size();
constexpr const char* architecture_name = "architecture";
constexpr double most_ms = 1e9;  // eleven days: more is a slip, and sums of such numbers are none

std::string column_name(std::size_t column) {
  if (column < feature_names.size()) return feature_names[column];
  return column < number_columns ? latency_names[column - feature_names.size()] : architecture_name;
}

void read_device(const std::string& path, LatencyTable& table) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return;
  std::vector<Problem> problems;
  YamlMap map(load_yaml(path), path, "", problems);
  map.get("name", table.device.name);
  map.get("processor", table.device.processor);
  map.get("threads", table.device.threads);
  map.get("engine", table.device.engine);
  map.get("date", table.device.date);
  map.get("precision", table.device.precision);  // older files have none: fp32
  // Sidecars of HAT's data once said 1, which nobody had told them.
  if (table.device.engine == hat_engine_name) table.device.threads = 0;
  map.get("source_tokens", table.source_tokens);
  map.get("target_tokens", table.target_tokens);
  map.get("beam", table.beam);
  map.finish();
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
}

}  // namespace

std::string device_file_of(const std::string& csv_path) {
  std::filesystem::path path(csv_path);
  path.replace_extension(".device.yaml");
  return path.string();
}

LatencyTable read_latency_device(const std::string& csv_path) {
  LatencyTable table;
  read_device(device_file_of(csv_path), table);
  return table;
}

namespace {

/// Where the columns of a file are.
struct Columns {
  std::array<std::size_t, number_columns> numbers{};
  std::optional<std::size_t> architecture;
  std::size_t count = 0;
  char separator = ',';
};

Columns columns_of(const std::string& header, const LineReader& reader) {
  Columns columns;
  columns.separator = csv_separator(header);
  std::vector<std::string> names = csv_cells(header, reader, columns.separator);
  for (std::string& name : names) name = trimmed(name);
  columns.count = names.size();
  std::vector<std::string> missing;
  for (std::size_t column = 0; column <= number_columns; ++column) {
    const std::string name = column_name(column);
    const auto found = std::ranges::find(names, name);
    if (std::ranges::count(names, name) > 1)
      fail_in_csv(reader, name, message("expected each column once, got it twice"));
    const auto place = static_cast<std::size_t>(found - names.begin());
    if (column == number_columns) {
      if (found != names.end()) columns.architecture = place;
    } else if (found == names.end()) {
      missing.push_back(name);
    } else {
      columns.numbers[column] = place;
    }
  }
  if (missing.size() == number_columns)
    fail_in_csv(reader, "",
                message("expected a header with the columns {}, got none of them", fmt::join(feature_names, ", ")));
  if (!missing.empty())
    fail_in_csv(reader, "",
                missing.size() > 1 ? message("expected also the columns {}", fmt::join(missing, ", "))
                                   : message("expected also the column {}", missing[0]));
  return columns;
}

LatencyTable::Row row_of(const std::string& line, const Columns& columns, const LineReader& reader) {
  const std::vector<std::string> cells = csv_cells(line, reader, columns.separator);
  if (cells.size() != columns.count)
    fail_in_csv(reader, "", message("expected {} columns, got {}", columns.count, cells.size()));
  std::array<double, number_columns> numbers{};
  for (std::size_t column = 0; column < number_columns; ++column) {
    const std::string& cell = cells[columns.numbers[column]];
    const std::optional<double> number = csv_number(cell, columns.separator);
    if (!number || *number < 0)
      fail_in_csv(reader, column_name(column), message("expected a number from 0, got \"{}\"", cell));
    if (*number > most_ms)
      fail_in_csv(reader, column_name(column), message("expected at most {}, got \"{}\"", most_ms, cell));
    numbers[column] = *number;
  }
  LatencyTable::Row row;
  std::copy_n(numbers.begin(), row.features.size(), row.features.begin());
  row.latency = {numbers[10], numbers[11], numbers[12], numbers[13]};
  if (!columns.architecture || trimmed(cells[*columns.architecture]).empty()) return row;
  try {
    row.arch = architecture_from_text(trimmed(cells[*columns.architecture]));
  } catch (const Error& error) {
    fail_in_csv(reader, architecture_name, error.sentence());
  }
  const Features own = features_of(*row.arch);
  for (std::size_t i = 0; i < own.size(); ++i)
    if (std::abs(own[i] - row.features[i]) > 1e-6 * std::max(1.0, own[i]))
      fail_in_csv(reader, feature_names[i],
                  message("expected {}, which the architecture has, got {}", own[i], row.features[i]));
  return row;
}

std::string line_of(const LatencyTable::Row& row, bool with_architecture) {
  std::string text = fmt::format("{},{},{},{},{}", fmt::join(row.features, ","), row.latency.encoder_ms,
                                 row.latency.decoder_ms, row.latency.encoder_std_ms, row.latency.decoder_std_ms);
  if (with_architecture) text += row.arch ? fmt::format(",\"{}\"", to_text(*row.arch)) : ",";
  return text + '\n';
}

}  // namespace

LatencyTable read_latency_csv(const std::string& path) {
  LineReader reader(path);
  LatencyTable table;
  std::string line;
  if (!reader.next(line)) fail_in_csv(reader, "", message("expected a header line, got an empty file"));
  const Columns columns = columns_of(line, reader);
  while (reader.next(line)) {
    if (trimmed(line).empty()) continue;
    try {
      LatencyTable::Row row = row_of(line, columns, reader);
      if (row.arch || !columns.architecture || reader.is_ended()) table.rows.push_back(std::move(row));
    } catch (const Error&) {
      // Our own rows end with their architecture: one that was cut short is seen. Files of others are as their makers
      // left them.
      if (reader.is_ended() || !columns.architecture) throw;
    }
  }
  if (table.rows.empty())
    fail_in_csv(reader, "", message("expected at least one measured architecture, got only a header"));
  read_device(device_file_of(path), table);
  return table;
}

namespace {

/// No translation takes no time: whoever wrote such rows did not measure.
void refuse_impossible(const std::string& file, const LatencyTable& table) {
  std::vector<Problem> problems;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (const Latency& ms = table.rows[row].latency; !(ms.encoder_ms > 0) || !(ms.decoder_ms > 0))
      problems.push_back(
          {file, "",
           message("expected more than 0 ms for encoder and decoder, got {} and {}", ms.encoder_ms, ms.decoder_ms),
           message("row {}", row + 1)});
  constexpr std::size_t told = 5;
  if (problems.size() > told) {
    const std::size_t more = problems.size() - told;
    problems.resize(told);
    problems.push_back(
        {file, "", more == 1 ? message("the same of {} more row", more) : message("the same of {} more rows", more)});
  }
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
}

}  // namespace

LatencyTable read_measured_csv(const std::string& path) {
  LatencyTable table = read_latency_csv(path);
  refuse_impossible(path, table);
  return table;
}

void write_device(YamlWriter& yaml, const Device& device) {
  yaml.comment("What the milliseconds beside this file were measured on.")
      .entry("name", device.name)
      .entry("processor", device.processor)
      .entry("engine", device.engine)
      .entry("date", device.date);
  if (device.threads > 0) yaml.entry("threads", device.threads);
  if (device.precision != Precision::fp32) yaml.entry("precision", device.precision);
}

void write_latency_device(const std::string& csv_path, const LatencyTable& table) {
  YamlWriter yaml;
  write_device(yaml, table.device);
  yaml.entry("source_tokens", table.source_tokens)
      .entry("target_tokens", table.target_tokens)
      .entry("beam", table.beam);
  write_atomically(device_file_of(csv_path), yaml.text());
}

void write_latency_csv(const std::string& path, const LatencyTable& table) {
  const bool with_architecture =
      std::ranges::any_of(table.rows, [](const LatencyTable::Row& row) { return row.arch.has_value(); });
  std::string text;
  for (std::size_t column = 0; column < number_columns + (with_architecture ? 1 : 0); ++column)
    (text += column > 0 ? "," : "") += column_name(column);
  text += '\n';
  for (const LatencyTable::Row& row : table.rows) text += line_of(row, with_architecture);
  // The sidecar is there first, so that a new CSV never stands beside the description of another device; and only when
  // the rows have found room, so that a full disk leaves no sidecar of nothing.
  write_atomically(path, [&](AtomicFile& rows) {
    rows.write(text);
    rows.settle();
    write_latency_device(path, table);
  });
}

namespace {

const std::string& written(const std::string& path, const LatencyTable& table) {
  write_latency_csv(path, table);
  return path;
}

}  // namespace

LatencyRowFile::LatencyRowFile(const std::string& path, const LatencyTable& so_far) : file_(written(path, so_far)) {}

void LatencyRowFile::add(const LatencyTable::Row& row) { file_.add(line_of(row, true)); }

LatencyTable table_of(const MeasureResult& result) {
  LatencyTable table{result.device, result.source_tokens, result.target_tokens, result.beam, {}};
  for (const LatencyRow& row : result.rows) table.rows.push_back({features_of(row.arch), row.latency, row.arch});
  return table;
}

}  // namespace hat
