// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/parts_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/csv.h"
#include "domain/io/latency_csv.h"
#include "domain/io/line_reader.h"
#include "domain/io/yaml_map.h"
#include "domain/text/nearest_name.h"

namespace hat {
namespace {

const std::vector<std::string> columns{"architecture",   "tokens",         "beam",      "encoder_ms", "decoder_ms",
                                       "encoder_std_ms", "decoder_std_ms", "component", "layer",      "ms"};
constexpr int longest_sentence = 100000, most_beam = 10000;

double number_in(const LineReader& reader, const std::vector<std::string>& cells, std::size_t column, double least) {
  const std::string& cell = cells[column];
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc{} || end != cell.data() + cell.size() || !std::isfinite(value) || value < least)
    fail_in_csv(reader, columns[column], message("expected a number from {}, got \"{}\"", least, cell));
  return value;
}

int whole_in(const LineReader& reader, const std::vector<std::string>& cells, std::size_t column, int least, int most) {
  const std::string& cell = cells[column];
  int value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc{} || end != cell.data() + cell.size() || value < least || value > most)
    fail_in_csv(reader, columns[column],
                message("expected a whole number from {} to {}, got \"{}\"", least, most, cell));
  return value;
}

bool is_of_encoder(Component component) {
  return component == Component::encoder_attention || component == Component::encoder_ffn;
}
bool has_layers(Component component) {
  return component != Component::output && component != Component::encoder_rest && component != Component::decoder_rest;
}

std::string lines_of(const MeasuredParts& row) {
  const std::vector<std::string> names = names_of(Component{});
  const std::string front = fmt::format("{},{},{},{},{},{},{}", csv_cell(to_text(row.arch)), row.point.tokens, row.beam,
                                        row.point.latency.encoder_ms, row.point.latency.decoder_ms,
                                        row.point.latency.encoder_std_ms, row.point.latency.decoder_std_ms);
  std::string text;
  for (const ComponentTime& part : row.point.components)
    text +=
        fmt::format("{},{},{},{}\n", front, names.at(static_cast<std::size_t>(part.component)), part.layer, part.ms);
  return text;
}

const std::string& written_parts(const std::string& path, const PartsTable& table) {
  write_parts_csv(path, table);
  return path;
}

}  // namespace

PartsTable read_parts_csv(const std::string& path) {
  PartsTable table;
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return table;
  LineReader reader(path);
  std::string line;
  if (!reader.next(line)) fail_in_csv(reader, "", message("expected a line of column names, got an empty file"));
  if (csv_cells(line, reader) != columns)
    fail_in_csv(reader, "", message("expected the columns {}", fmt::join(columns, ",")));
  const std::vector<std::string> names = names_of(Component{});
  std::string text;  // of the architecture that the last line was about
  while (reader.next(line)) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    if (!reader.is_ended()) {
      // The rest of the decoder is the last line of what was measured whole.
      if (!table.rows.empty() && table.rows.back().point.components.back().component != Component::decoder_rest)
        table.rows.pop_back();
      break;
    }
    const std::vector<std::string> cells = csv_cells(line, reader);
    if (cells.size() != columns.size())
      fail_in_csv(reader, "", message("expected {} columns, got {}", columns.size(), cells.size()));
    const int tokens = whole_in(reader, cells, 1, 1, longest_sentence), beam = whole_in(reader, cells, 2, 1, most_beam);
    if (table.rows.empty() || cells[0] != text || table.rows.back().point.tokens != tokens ||
        table.rows.back().beam != beam) {
      MeasuredParts row;
      try {
        row.arch = architecture_from_text(cells[0]);
      } catch (const Error& error) {
        fail_in_csv(reader, columns[0], error.sentence());
      }
      row.beam = beam;
      row.point.tokens = tokens;
      row.point.latency = {number_in(reader, cells, 3, 0), number_in(reader, cells, 4, 0),
                           number_in(reader, cells, 5, 0), number_in(reader, cells, 6, 0)};
      table.rows.push_back(std::move(row));
      text = cells[0];
    }
    MeasuredParts& row = table.rows.back();
    const auto name = std::ranges::find(names, cells[7]);
    if (name == names.end())
      fail_in_csv(reader, columns[7], unknown_name_message(message("component"), cells[7], names));
    const auto component = static_cast<Component>(name - names.begin());
    const int depth = !has_layers(component)     ? 0
                      : is_of_encoder(component) ? row.arch.encoder_depth()
                                                 : row.arch.decoder_depth();
    const int layer = whole_in(reader, cells, 8, has_layers(component) ? 1 : 0, depth);
    // The rest is what is left of means over different runs.
    row.point.components.push_back(
        {component, layer,
         number_in(reader, cells, 9, has_layers(component) || component == Component::output ? 0 : -1e6)});
  }
  const LatencyTable beside = read_latency_device(path);
  table.device = beside.device;
  return table;
}

void write_parts_csv(const std::string& path, const PartsTable& table) {
  std::string text = fmt::format("{}\n", fmt::join(columns, ","));
  for (const MeasuredParts& row : table.rows) text += lines_of(row);
  YamlWriter sidecar;
  write_device(sidecar, table.device);
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
  // The sidecar first: a new table never stands beside the description of another device.
  write_atomically(device_file_of(path), sidecar.text());
  write_atomically(path, text);
}

PartsRowFile::PartsRowFile(const std::string& path, const PartsTable& so_far) : file_(written_parts(path, so_far)) {}

void PartsRowFile::add(const MeasuredParts& row) { file_.add(lines_of(row)); }

std::string parts_file_of(const std::string& csv_path) {
  std::filesystem::path path(csv_path);
  path.replace_extension(".parts.csv");
  return path.string();
}

void add_profile(PartsTable& table, const ProfileResult& profile) {
  if (profile.points.empty()) return;
  if (!table.device.runs_as(profile.device)) table.rows.clear();
  table.device = profile.device;
  std::erase_if(table.rows, [&](const MeasuredParts& row) {
    return row.arch == profile.arch && std::ranges::any_of(profile.points, [&](const LengthPoint& point) {
             return point.tokens == row.point.tokens;
           });
  });
  for (MeasuredParts& row : parts_of(profile)) table.rows.push_back(std::move(row));
}

}  // namespace hat
