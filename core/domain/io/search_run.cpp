// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/search_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <string_view>

#include "domain/io/atomic_file.h"
#include "domain/io/csv.h"
#include "domain/io/exists.h"
#include "domain/io/field_file.h"
#include "domain/io/line_reader.h"
#include "domain/io/space_yaml.h"
#include "domain/io/winner_file.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr std::array origins{"seed", "random", "mutation", "crossover", "parent"};
constexpr std::size_t column_count = 8, column_count_before = 7;  // older runs gave nothing up

Candidate candidate_of(const std::vector<std::string>& cells, std::size_t columns, const LineReader& reader) {
  if (cells.size() != columns) fail_in_csv(reader, "", message("expected {} columns, got {}", columns, cells.size()));
  const auto number = [&](std::size_t column, const char* name) {
    const std::optional<double> value = csv_number(cells[column]);
    if (!value) fail_in_csv(reader, name, message("expected a number, got \"{}\"", cells[column]));
    return *value;
  };
  Candidate candidate;
  candidate.born = static_cast<int>(number(1, "generation"));
  candidate.latency_ms = number(2, "predicted_ms");
  candidate.loss_bits = cells[3] == "inf" ? std::numeric_limits<double>::infinity() : number(3, "loss_bits");
  const auto origin = std::ranges::find(origins, cells[4]);
  if (origin == origins.end())
    fail_in_csv(reader, "origin", message("expected one of {}, got \"{}\"", fmt::join(origins, ", "), cells[4]));
  candidate.origin = static_cast<Origin>(origin - origins.begin());
  for (std::string_view rest = cells[5]; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    candidate.parents.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(rest.size(), end + 1));
  }
  if (columns == column_count) candidate.text_share = number(7, "text_share");
  try {
    candidate.arch = architecture_from_text(cells[6]);
  } catch (const Error& error) {
    fail_in_csv(reader, "architecture", error.sentence());
  }
  return candidate;
}

}  // namespace

void write_search_config(const SearchConfig& config) {
  const RunPaths paths(config.output);
  SearchConfig kept = config;
  kept.resume = false;
  for (std::string* path : {&kept.model, &kept.predictor, &kept.data}) *path = paths.kept(*path);
  if (!is_preset(kept.space)) kept.space = paths.kept(kept.space);
  kept.output = fs::absolute(config.output).lexically_normal().string();  // where it was begun
  write_atomically((fs::path(config.output) / "search.yaml").string(), to_yaml(kept));
}

std::string candidates_header() {
  return "id,generation,predicted_ms,loss_bits,origin,parents,architecture,text_share\n";
}

std::string candidate_row(const Candidate& one) {
  return fmt::format("{},{},{:.4f},{},{},{},\"{}\",{}\n", id_of(one.arch), one.born, one.latency_ms, one.loss_bits,
                     origins.at(static_cast<std::size_t>(one.origin)), fmt::join(one.parents, " "), to_text(one.arch),
                     one.text_share);
}

std::string candidates_table(const std::vector<Candidate>& candidates) {
  std::string text = candidates_header();
  for (const Candidate& one : candidates) text += candidate_row(one);
  return text;
}

std::vector<Candidate> read_candidates(const std::string& file) {
  LineReader reader(file);
  std::vector<Candidate> candidates;
  std::string line;
  if (!reader.next(line)) return candidates;
  const std::string header = candidates_header();
  const bool is_older = line == header.substr(0, header.rfind(','));
  if (line + '\n' != header && !is_older) fail_in_csv(reader, "", message("expected the columns {}", trimmed(header)));
  while (reader.next(line)) {
    try {
      candidates.push_back(
          candidate_of(csv_cells(line, reader), is_older ? column_count_before : column_count, reader));
    } catch (const Error&) {
      if (reader.is_ended()) throw;
    }
  }
  return candidates;
}

std::string generations_header() {
  return "generation,best_loss_bits,median_loss_bits,evaluated,cache_hits,allowed_share,best\n";
}

std::string generation_row(const GenerationDone& done) {
  const std::vector<Candidate>& population = done.population;
  return fmt::format("{},{:.6f},{:.6f},{},{},{},{}\n", done.generation, population.front().loss_bits,
                     population[population.size() / 2].loss_bits, done.evaluated, done.cache_hits,
                     done.allowed_share >= 0 ? fmt::format("{:.4f}", done.allowed_share) : "",
                     id_of(population.front().arch));
}

std::vector<GenerationLosses> read_generations(const std::string& folder) {
  const std::string file = (fs::path(folder) / "generations.csv").string();
  std::vector<GenerationLosses> generations;
  if (!exists(file)) return generations;
  LineReader reader(file);
  std::string line;
  if (!reader.next(line)) return generations;
  while (reader.next(line)) {
    if (!reader.is_ended()) break;
    const std::vector<std::string> cells = csv_cells(line, reader);
    const auto number = [&](std::size_t column) {
      return column < cells.size() ? csv_number(cells[column]) : std::nullopt;
    };
    if (number(0)) generations.push_back({*number(0), number(1), number(2)});
  }
  return generations;
}

std::string measured_front_table(const SearchResult& result) {
  if (result.measured_front.empty()) return {};
  std::string text = "id,measured_ms,encoder_ms,decoder_ms,architecture\n";
  for (const LatencyRow& row : result.measured_front)
    text += fmt::format("{},{:.4f},{:.4f},{:.4f},\"{}\"\n", id_of(row.arch), row.latency.total_ms(),
                        row.latency.encoder_ms, row.latency.decoder_ms, to_text(row.arch));
  return text;
}

std::string winner_tries_table(const SearchResult& result) {
  if (result.winner_tries.empty()) return {};
  std::string text = "id,predicted_ms,measured_ms,low_ms,high_ms,keeps,loss_bits,architecture\n";
  for (const WinnerTry& one : result.winner_tries)
    text += fmt::format("{},{:.4f},{:.4f},{:.4f},{:.4f},{},{:.6f},\"{}\"\n", id_of(one.candidate.arch),
                        one.candidate.latency_ms, one.measured.total_ms(), one.low_ms, one.high_ms, one.keeps,
                        one.candidate.loss_bits, to_text(one.candidate.arch));
  return text;
}

std::string to_yaml(const SearchOrigin& origin) {
  return YamlWriter()
      .comment("What the search was begun with, by content.")
      .entry("weights", origin.weights)
      .entry("predictor", origin.predictor)
      .entry("text", origin.text)
      .entry("predictor_origin", origin.predictor_origin)
      .entry("bound_factor", origin.bound_factor)
      .text();
}

bool is_search_run(const std::string& folder) {
  std::error_code ignored;
  return fs::exists(fs::path(folder) / "search.yaml", ignored);
}

SearchRun read_search_head(const std::string& folder) {
  SearchRun run;
  run.folder = folder;
  run.config = read_config<SearchConfig>((fs::path(folder) / "search.yaml").string());
  run.paths = RunPaths(folder, run.config.output);
  for (std::string* path : {&run.config.model, &run.config.predictor, &run.config.data})
    *path = run.paths.resolved(*path);
  if (!is_preset(run.config.space)) run.config.space = run.paths.find(run.config.space).value_or(run.config.space);
  run.config.output = folder;
  run.has_ended = has_winner(folder);
  return run;
}

SearchRun read_search_run(const std::string& folder) {
  const fs::path path(folder);
  SearchRun run = read_search_head(folder);
  std::error_code ignored;
  if (const fs::path space = path / "space.yaml"; fs::exists(space, ignored)) run.space = load_space(space.string());
  if (const fs::path file = path / "origin.yaml"; fs::exists(file, ignored)) {
    std::vector<Problem> problems;
    YamlMap map(load_yaml(file.string()), file.string(), "", problems);
    map.get("weights", run.origin.weights);
    map.get("predictor", run.origin.predictor);
    map.get("text", run.origin.text);
    map.get("predictor_origin", run.origin.predictor_origin);
    map.get("bound_factor", run.origin.bound_factor);
    if (run.origin.bound_factor > 0) run.config.bound_factor = run.origin.bound_factor;
    map.finish();
    if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  }
  if (const fs::path file = path / "candidates.csv"; fs::exists(file, ignored))
    run.candidates = read_candidates(file.string());
  return run;
}

std::vector<Problem> resume_problems(const SearchRun& run, const SearchConfig& config, const SearchSpace& space,
                                     const SearchOrigin& origin) {
  std::vector<Problem> problems;
  const auto add = [&](const char* field, Message message) {
    problems.push_back({run.folder, field, std::move(message)});
  };
  const auto same = [&](const std::string& then, const std::string& now, const char* field, const Message& what) {
    if (!then.empty() && then != now)
      add(field, message("expected {} with which the search was begun, got another", what));
  };
  same(run.origin.weights, origin.weights, "model", message("the SuperTransformer"));
  same(run.origin.predictor, origin.predictor, "predictor", message("the predictor"));
  same(run.origin.text, origin.text, "data", message("the validation text"));
  if (!run.space.encoder_dims.empty() && run.space != space)
    add("space", message("expected the search space with which the search was begun, got another"));
  if (config.generations < run.config.generations && !run.candidates.empty() &&
      run.candidates.back().born > config.generations)
    add("generations", message("expected at least {}, which the search has begun, got {}", run.candidates.back().born,
                               config.generations));
  if (config.pace != 0 && config.pace != run.config.pace && !run.candidates.empty())
    add("pace", message("expected {}, with which the search was begun, got {}", run.config.pace, config.pace));
  // Places, what changes no candidate, and what is compared above.
  constexpr std::array free{"model",       "space",     "predictor",     "data",    "output", "resume",
                            "generations", "remeasure", "any_predictor", "threads", "pace",   "proxy_precision"};
  each_difference(run.config, config, [&](const char* name, const Message& was, const Message& is) {
    if (std::ranges::find(free, std::string_view(name)) == free.end())
      add(name, message("expected {}, with which the search was begun, got {}", was, is));
  });
  return problems;
}

}  // namespace hat
