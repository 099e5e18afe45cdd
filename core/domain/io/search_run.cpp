// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/search_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <string_view>

#include "domain/io/csv.h"
#include "domain/io/field_file.h"
#include "domain/io/line_reader.h"
#include "domain/io/space_yaml.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr std::array origins{"seed", "random", "mutation", "crossover", "parent"};
constexpr std::size_t column_count = 7;

Candidate candidate_of(const std::vector<std::string>& cells, const LineReader& reader) {
  if (cells.size() != column_count)
    fail_in_csv(reader, "", fmt::format("expected {} columns, got {}", column_count, cells.size()));
  const auto number = [&](std::size_t column, const char* name) {
    const std::optional<double> value = csv_number(cells[column]);
    if (!value) fail_in_csv(reader, name, fmt::format("expected a number, got \"{}\"", cells[column]));
    return *value;
  };
  Candidate candidate;
  candidate.born = static_cast<int>(number(1, "generation"));
  candidate.latency_ms = number(2, "predicted_ms");
  candidate.loss_bits = cells[3] == "inf" ? std::numeric_limits<double>::infinity() : number(3, "loss_bits");
  const auto origin = std::ranges::find(origins, cells[4]);
  if (origin == origins.end())
    fail_in_csv(reader, "origin", fmt::format("expected one of {}, got \"{}\"", fmt::join(origins, ", "), cells[4]));
  candidate.origin = static_cast<Origin>(origin - origins.begin());
  for (std::string_view rest = cells[5]; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    candidate.parents.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(rest.size(), end + 1));
  }
  try {
    candidate.arch = architecture_from_text(cells[6]);
  } catch (const Error& error) {
    fail_in_csv(reader, "architecture", error.what());
  }
  return candidate;
}

}  // namespace

std::string candidates_header() { return "id,generation,predicted_ms,loss_bits,origin,parents,architecture\n"; }

std::string candidate_row(const Candidate& one) {
  return fmt::format("{},{},{:.4f},{},{},{},\"{}\"\n", id_of(one.arch), one.born, one.latency_ms, one.loss_bits,
                     origins.at(static_cast<std::size_t>(one.origin)), fmt::join(one.parents, " "), to_text(one.arch));
}

std::vector<Candidate> read_candidates(const std::string& file) {
  LineReader reader(file);
  std::vector<Candidate> candidates;
  std::string line;
  if (!reader.next(line)) return candidates;
  if (line + '\n' != candidates_header())
    fail_in_csv(reader, "", fmt::format("expected the columns {}", trimmed(candidates_header())));
  while (reader.next(line)) {
    try {
      candidates.push_back(candidate_of(csv_cells(line, reader), reader));
    } catch (const Error&) {
      if (reader.is_ended()) throw;
    }
  }
  return candidates;
}

std::string to_yaml(const SearchOrigin& origin) {
  return YamlWriter()
      .comment("What the search was begun with, by content.")
      .entry("weights", origin.weights)
      .entry("predictor", origin.predictor)
      .entry("text", origin.text)
      .entry("predictor_origin", origin.predictor_origin)
      .text();
}

bool is_search_run(const std::string& folder) {
  std::error_code ignored;
  return fs::exists(fs::path(folder) / "search.yaml", ignored);
}

SearchRun read_search_run(const std::string& folder) {
  const fs::path path(folder);
  SearchRun run;
  run.folder = folder;
  run.config = read_config<SearchConfig>((path / "search.yaml").string());
  std::error_code ignored;
  if (const fs::path space = path / "space.yaml"; fs::exists(space, ignored)) run.space = load_space(space.string());
  if (const fs::path file = path / "origin.yaml"; fs::exists(file, ignored)) {
    std::vector<Problem> problems;
    YamlMap map(load_yaml(file.string()), file.string(), "", problems);
    map.get("weights", run.origin.weights);
    map.get("predictor", run.origin.predictor);
    map.get("text", run.origin.text);
    map.get("predictor_origin", run.origin.predictor_origin);
    map.finish();
    if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  }
  if (const fs::path file = path / "candidates.csv"; fs::exists(file, ignored))
    run.candidates = read_candidates(file.string());
  run.has_ended = fs::exists(path / "winner.yaml", ignored) || fs::exists(path / "fastest.yaml", ignored);
  return run;
}

std::vector<Problem> resume_problems(const SearchRun& run, const SearchConfig& config, const SearchSpace& space,
                                     const SearchOrigin& origin) {
  std::vector<Problem> problems;
  const auto add = [&](const char* field, std::string message) {
    problems.push_back({run.folder, field, std::move(message)});
  };
  const auto same = [&](const std::string& then, const std::string& now, const char* field, const char* what) {
    if (!then.empty() && then != now)
      add(field, fmt::format("expected {} with which the search was begun, got another", what));
  };
  same(run.origin.weights, origin.weights, "model", "the SuperTransformer");
  same(run.origin.predictor, origin.predictor, "predictor", "the predictor");
  same(run.origin.text, origin.text, "data", "the validation text");
  if (!run.space.encoder_dims.empty() && run.space != space)
    add("space", "expected the search space with which the search was begun, got another");
  if (config.generations < run.config.generations && !run.candidates.empty() &&
      run.candidates.back().born > config.generations)
    add("generations", fmt::format("expected at least {}, which the search has begun, got {}",
                                   run.candidates.back().born, config.generations));
  if (config.pace != 0 && config.pace != run.config.pace && !run.candidates.empty())
    add("pace", fmt::format("expected {}, with which the search was begun, got {}", run.config.pace, config.pace));
  // Places, what changes no candidate, and what is compared above.
  constexpr std::array free{"model",       "space",     "predictor",     "data",    "output", "resume",
                            "generations", "remeasure", "any_predictor", "threads", "pace"};
  each_difference(run.config, config, [&](const char* name, const std::string& was, const std::string& is) {
    if (std::ranges::find(free, std::string_view(name)) == free.end())
      add(name, fmt::format("expected {}, with which the search was begun, got {}", was, is));
  });
  return problems;
}

}  // namespace hat
