// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/latency_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/csv.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

constexpr std::array<const char*, 4> latency_names{"latency_mean_encoder", "latency_mean_decoder", "latency_std_encoder", "latency_std_decoder"};
constexpr std::size_t number_columns = feature_names.size() + latency_names.size();
constexpr const char* architecture_name = "architecture";

std::string column_name(std::size_t column) {
  if (column < feature_names.size()) return feature_names[column];
  return column < number_columns ? latency_names[column - feature_names.size()] : architecture_name;
}

void read_device(const std::string& path, LatencyTable& table) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return;
  std::vector<Problem> problems;
  YamlMap map(parse_yaml(read_file(path), path), path, "", problems);
  map.get("name", table.device.name);
  map.get("processor", table.device.processor);
  map.get("threads", table.device.threads);
  map.get("engine", table.device.engine);
  map.get("date", table.device.date);
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

LatencyTable read_latency_csv(const std::string& path) {
  LineReader reader(path);
  LatencyTable table;
  std::string line;
  if (!reader.next(line)) fail_in_csv(reader, "", "expected a header line, got an empty file");
  const std::vector<std::string> header = csv_cells(line, reader);
  if (header.size() != number_columns && header.size() != number_columns + 1)
    fail_in_csv(reader, "", fmt::format("expected {} columns, or {} with the architecture, got {}", number_columns, number_columns + 1, header.size()));
  for (std::size_t column = 0; column < header.size(); ++column)
    if (header[column] != column_name(column))
      fail_in_csv(reader, std::to_string(column + 1), fmt::format("expected the name {}, got \"{}\"", column_name(column), header[column]));

  while (reader.next(line)) {
    if (line.find_first_not_of(" \t") == std::string::npos) continue;
    const std::vector<std::string> cells = csv_cells(line, reader);
    if (cells.size() != header.size()) fail_in_csv(reader, "", fmt::format("expected {} columns, got {}", header.size(), cells.size()));
    std::array<double, number_columns> numbers{};
    for (std::size_t column = 0; column < number_columns; ++column) {
      const std::string& cell = cells[column];
      const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), numbers[column]);
      if (error != std::errc{} || end != cell.data() + cell.size() || !std::isfinite(numbers[column]) || numbers[column] < 0)
        fail_in_csv(reader, column_name(column), fmt::format("expected a number from 0, got \"{}\"", cell));
    }
    LatencyTable::Row row;
    std::copy_n(numbers.begin(), row.features.size(), row.features.begin());
    row.latency = {numbers[10], numbers[11], numbers[12], numbers[13]};
    if (cells.size() > number_columns && !cells[number_columns].empty()) {
      try {
        row.arch = architecture_from_text(cells[number_columns]);
      } catch (const Error& error) {
        fail_in_csv(reader, architecture_name, error.what());
      }
      const Features own = features_of(*row.arch);
      for (std::size_t i = 0; i < own.size(); ++i)
        if (std::abs(own[i] - row.features[i]) > 1e-6 * std::max(1.0, own[i]))
          fail_in_csv(reader, feature_names[i], fmt::format("expected {}, which the architecture has, got {}", own[i], row.features[i]));
    }
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) fail_in_csv(reader, "", "expected at least one measured architecture, got only a header");
  read_device(device_file_of(path), table);
  return table;
}

void write_latency_device(const std::string& csv_path, const LatencyTable& table) {
  const Device& device = table.device;
  std::string sidecar = "# What the milliseconds beside this file were measured on.\n";
  for (const auto& [key, value] : {std::pair{"name", device.name}, {"processor", device.processor}, {"engine", device.engine}, {"date", device.date}})
    sidecar += fmt::format("{}: {}\n", key, yaml_scalar(value));
  if (device.threads > 0) sidecar += fmt::format("threads: {}\n", device.threads);
  sidecar += fmt::format("source_tokens: {}\ntarget_tokens: {}\nbeam: {}\n", table.source_tokens, table.target_tokens, table.beam);
  write_atomically(device_file_of(csv_path), sidecar);
}

void write_latency_csv(const std::string& path, const LatencyTable& table) {
  const bool with_architecture = std::ranges::any_of(table.rows, [](const LatencyTable::Row& row) { return row.arch.has_value(); });
  std::string text;
  for (std::size_t column = 0; column < number_columns + (with_architecture ? 1 : 0); ++column)
    (text += column > 0 ? "," : "") += column_name(column);
  text += '\n';
  for (const LatencyTable::Row& row : table.rows) {
    text += fmt::format("{},{},{},{},{}", fmt::join(row.features, ","), row.latency.encoder_ms, row.latency.decoder_ms, row.latency.encoder_std_ms, row.latency.decoder_std_ms);
    if (with_architecture) text += row.arch ? fmt::format(",\"{}\"", to_text(*row.arch)) : ",";
    text += '\n';
  }
  // The sidecar first: a new CSV never stands beside the description of another device.
  write_latency_device(path, table);
  write_atomically(path, text);
}

LatencyTable table_of(const MeasureResult& result) {
  LatencyTable table{result.device, result.source_tokens, result.target_tokens, result.beam, {}};
  for (const LatencyRow& row : result.rows) table.rows.push_back({features_of(row.arch), row.latency, row.arch});
  return table;
}

}  // namespace hat
