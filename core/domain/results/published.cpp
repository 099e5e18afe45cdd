// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/published.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "domain/results/published_data.h"

namespace hat {
namespace {

using Row = std::map<std::string, std::string>;

/// Rows of our own CSV: a header, cells that may be quoted. It is compiled in and tested, so nothing is checked here.
std::vector<Row> rows_of(std::string_view csv) {
  std::vector<std::vector<std::string>> lines(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    std::string& cell = lines.back().back();
    if (csv[i] == '"' && quoted && i + 1 < csv.size() && csv[i + 1] == '"')
      cell += csv[++i];
    else if (csv[i] == '"')
      quoted = !quoted;
    else if (csv[i] == ',' && !quoted)
      lines.back().emplace_back();
    else if (csv[i] == '\n' && !quoted)
      lines.emplace_back(1);
    else
      cell += csv[i];
  }
  std::vector<Row> rows;
  for (std::size_t line = 1; line < lines.size(); ++line) {
    if (lines[line].size() != lines[0].size()) continue;  // the empty line at the end
    Row row;
    for (std::size_t i = 0; i < lines[0].size(); ++i) row[lines[0][i]] = lines[line][i];
    rows.push_back(std::move(row));
  }
  return rows;
}

std::optional<double> number(const Row& row, const char* column) {
  const std::string& cell = row.at(column);
  double value = 0;
  if (cell.empty() || std::from_chars(cell.data(), cell.data() + cell.size(), value).ec != std::errc{})
    return std::nullopt;
  return value;
}

template <class Entry, class Make>
std::vector<Entry> entries(std::string_view csv, Make make) {
  std::vector<Entry> all;
  for (const Row& row : rows_of(csv)) all.push_back(make(row));
  return all;
}

/// Small letters and digits only.
std::string plain(std::string_view text) {
  std::string all;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z')
      all += static_cast<char>(c - 'A' + 'a');
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      all += c;
  }
  return all;
}

std::vector<std::string> distinct(std::string PublishedModel::*member) {
  std::vector<std::string> all;
  for (const PublishedModel& model : published_models())
    if (std::ranges::find(all, model.*member) == all.end()) all.push_back(model.*member);
  return all;
}

}  // namespace

const std::vector<PublishedModel>& published_models() {
  static const auto all = entries<PublishedModel>(published_data::models, [](const Row& row) {
    PublishedModel model{row.at("name"),
                         row.at("task"),
                         row.at("device"),
                         *number(row, "latency_ms"),
                         *number(row, "params_m"),
                         *number(row, "flops_g"),
                         *number(row, "bleu"),
                         *number(row, "sacrebleu"),
                         architecture_from_text(row.at("architecture"))};
    if (model.task.starts_with("iwslt")) model.tokens = 23;
    return model;
  });
  return all;
}

const std::vector<PublishedBaseline>& published_baselines() {
  static const auto all = entries<PublishedBaseline>(published_data::baselines, [](const Row& row) {
    return PublishedBaseline{
        row.at("name"),          row.at("task"),         row.at("device"),    number(row, "latency_ms"),
        number(row, "params_m"), number(row, "flops_g"), number(row, "bleu"), row.at("basis")};
  });
  return all;
}

const std::vector<PublishedRatio>& published_ratios() {
  static const auto all = entries<PublishedRatio>(published_data::ratios, [](const Row& row) {
    return PublishedRatio{row.at("task"),
                          row.at("device"),
                          row.at("baseline"),
                          number(row, "faster"),
                          number(row, "smaller"),
                          number(row, "fewer_flops"),
                          number(row, "cheaper_search"),
                          number(row, "bleu_gain")};
  });
  return all;
}

const std::vector<PublishedTransfer>& published_transfers() {
  static const auto all = entries<PublishedTransfer>(published_data::transfers, [](const Row& row) {
    return PublishedTransfer{row.at("name"), row.at("task"), *number(row, "bleu"), row.at("device"),
                             *number(row, "latency_ms")};
  });
  return all;
}

const std::vector<PublishedSearchCost>& published_search_costs() {
  static const auto all = entries<PublishedSearchCost>(published_data::search_cost, [](const Row& row) {
    return PublishedSearchCost{row.at("name"), *number(row, "gpu_hours"), *number(row, "dollars"),
                               *number(row, "co2_pounds")};
  });
  return all;
}

const PublishedModel* find_published(std::string_view name) {
  const PublishedModel* found = nullptr;
  for (const PublishedModel& model : published_models())
    if (model.name == name) return &model;
  const std::string wanted = plain(name);
  if (wanted.size() < 3) return nullptr;
  for (const PublishedModel& model : published_models()) {
    if (plain(model.name).find(wanted) == std::string::npos) continue;
    if (found != nullptr) return nullptr;
    found = &model;
  }
  return found;
}

bool published_name_matches(std::string_view name, std::string_view wanted) {
  return plain(name).find(plain(wanted)) != std::string::npos;
}

std::vector<std::string> published_tasks() { return distinct(&PublishedModel::task); }
std::vector<std::string> published_devices() { return distinct(&PublishedModel::device); }

}  // namespace hat
