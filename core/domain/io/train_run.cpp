// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/train_run.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <set>
#include <sstream>
#include <string_view>

#include "domain/io/atomic_file.h"
#include "domain/io/exists.h"
#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/run_paths.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

/// One row: plain cells, then an architecture in quotation marks.
class Row {
 public:
  Row(std::string_view line, const std::string& file, std::int64_t number)
      : rest_(line), file_(file), number_(number) {}

  std::string_view cell() {
    const auto comma = rest_.find(',');
    if (comma == std::string_view::npos) fail(message("expected more columns"));
    const std::string_view text = rest_.substr(0, comma);
    rest_.remove_prefix(comma + 1);
    return text;
  }
  template <class Number>
  void read(Number& value) {
    read(cell(), value);
  }
  /// Counts of one gene: "512:12 640:13".
  void read_counts(bool is_last, std::map<int, std::int64_t>& counts) {
    std::string_view text = is_last ? rest_ : cell();
    while (!text.empty()) {
      const std::string_view word = text.substr(0, text.find(' '));
      text.remove_prefix(std::min(text.size(), word.size() + 1));
      const auto colon = word.find(':');
      if (colon == std::string_view::npos) fail(message("expected a value, a colon and a count, got \"{}\"", word));
      int value = 0;
      read(word.substr(0, colon), value);
      read(word.substr(colon + 1), counts[value]);
    }
  }
  template <class Number>
  void read(std::string_view text, Number& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) fail(message("expected a number, got \"{}\"", text));
  }
  Architecture arch() {
    if (rest_.size() < 2 || rest_.front() != '"' || rest_.back() != '"')
      fail(message("expected an architecture in quotation marks"));
    try {
      return architecture_from_text(rest_.substr(1, rest_.size() - 2));
    } catch (const Error& error) {
      fail(error.sentence());
    }
  }
  [[noreturn]] void fail(Message message) const {
    throw Error(ErrorCode::format, Problem{file_, "", std::move(message), hat::message("line {}", number_)});
  }

 private:
  std::string_view rest_;
  const std::string& file_;
  std::int64_t number_;
};

/// Calls `take` for each whole line behind the header.
void each_row(const fs::path& path, const auto& take) {
  if (!fs::exists(path)) return;
  const std::string text = read_file(path.string()), file = path.string();
  std::int64_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    if (end == std::string::npos) break;  // still being written
    if (++number > 1 && end > begin) take(Row(std::string_view(text).substr(begin, end - begin), file, number));
    begin = end + 1;
  }
}

std::vector<std::string> first_lines(const fs::path& path, int count) {
  std::vector<std::string> lines;
  if (!fs::exists(path)) return lines;
  std::istringstream text(read_file(path.string()));
  std::string line;
  while (static_cast<int>(lines.size()) < count && std::getline(text, line)) lines.push_back(line);
  return lines;
}

}  // namespace

bool TrainRun::reached_its_end() const {
  if (last_update() < config.max_updates) return false;
  if (config.validate_every == 0) return true;
  std::set<std::string_view> missing;
  for (const Validation& validation : validations) missing.insert(validation.name);
  for (const Validation& validation : validations)
    if (validation.update >= last_update()) missing.erase(validation.name);
  return missing.empty();
}

TrainConfig kept_config(const TrainConfig& config) {
  const RunPaths paths(config.output);
  TrainConfig kept = config;
  kept.resume = false;
  for (std::string* path : {&kept.data, &kept.init}) *path = paths.kept(*path);
  if (!is_preset(config.space) && exists(config.space)) kept.space = paths.kept(config.space);
  if (exists(config.arch)) kept.arch = paths.kept(config.arch);
  kept.output = fs::absolute(config.output).lexically_normal().string();
  return kept;
}

void write_train_config(const TrainConfig& config) {
  write_atomically((fs::path(config.output) / "run.yaml").string(), to_yaml(kept_config(config)));
}

TrainConfig read_train_config(const std::string& folder) {
  auto config = read_config<TrainConfig>((fs::path(folder) / "run.yaml").string());
  const RunPaths paths(folder, config.output);
  for (std::string* path : {&config.data, &config.init}) *path = paths.resolved(*path);
  if (!is_preset(config.space)) config.space = paths.find(config.space).value_or(config.space);
  config.arch = paths.find(config.arch).value_or(config.arch);
  config.output = folder;
  config.kind = config.arch.empty() ? TrainKind::super : TrainKind::sub;
  return config;
}

std::string train_header() { return "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n"; }

std::string train_row(const TrainStep& step) {
  return fmt::format("{},{:.6f},{:.6f},{:.9g},{:.6g},{:.1f},\"{}\"\n", step.update, step.loss_bits, step.nll_bits,
                     step.lr, step.gradient_norm, step.tokens_per_s, to_text(step.arch));
}

std::string valid_header() { return "update,name,loss_bits,nll_bits,architecture\n"; }

std::string valid_row(const Validation& validation) {
  return fmt::format("{},{},{:.6f},{:.6f},\"{}\"\n", validation.update, validation.name, validation.loss_bits,
                     validation.nll_bits, to_text(validation.arch));
}

std::string checkpoint_name(std::int64_t update) { return fmt::format("update-{:08}.safetensors", update); }

std::optional<std::int64_t> checkpoint_update(std::string_view name) {
  constexpr std::string_view head = "update-", tail = ".safetensors";
  if (name.size() < head.size() + tail.size() || !name.starts_with(head) || !name.ends_with(tail)) return std::nullopt;
  std::int64_t update = 0;
  const char *first = name.data() + head.size(), *last = name.data() + name.size() - tail.size();
  const auto read = std::from_chars(first, last, update);
  return read.ec == std::errc() && read.ptr == last ? std::optional(update) : std::nullopt;
}

TrainRun read_train_run(const std::string& folder) {
  const fs::path path(folder);
  if (!fs::is_directory(path))
    throw Error(ErrorCode::io,
                Problem{folder, "", message("expected the folder of a training run, but there is none")});
  TrainRun run;
  run.folder = folder;
  run.config = read_train_config(folder);
  each_row(path / "train.csv", [&](Row row) {
    TrainStep step;
    row.read(step.update);
    row.read(step.loss_bits);
    row.read(step.nll_bits);
    row.read(step.lr);
    row.read(step.gradient_norm);
    row.read(step.tokens_per_s);
    step.arch = row.arch();
    step.total = run.config.max_updates;
    run.steps.push_back(std::move(step));
  });
  const std::map<std::int64_t, DrawCounts> draws = read_draws(folder);
  for (TrainStep& step : run.steps)
    if (const auto found = draws.find(step.update); found != draws.end()) step.draws = found->second;
  each_row(path / "valid.csv", [&](Row row) {
    Validation validation;
    row.read(validation.update);
    validation.name = row.cell();
    row.read(validation.loss_bits);
    row.read(validation.nll_bits);
    validation.arch = row.arch();
    run.validations.push_back(std::move(validation));
  });
  run.samples = read_samples(folder);
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(path / "checkpoints", ignored))
    if (const auto update = checkpoint_update(entry.path().filename().string())) run.checkpoints.push_back(*update);
  std::sort(run.checkpoints.begin(), run.checkpoints.end());
  run.has_model = fs::exists(path / "model" / "model.yaml");
  return run;
}

std::string draws_header() {
  std::string header = "update,architectures";
  for (int gene = 0; gene < gene_count; ++gene) header += fmt::format(",{}", name_of(static_cast<Gene>(gene)));
  return header + '\n';
}

std::string draws_row(std::int64_t update, const DrawCounts& draws) {
  std::string row = fmt::format("{},{}", update, draws.architectures);
  for (int gene = 0; gene < gene_count; ++gene) {
    row += ',';
    const auto found = draws.values.find(static_cast<Gene>(gene));
    if (found == draws.values.end()) continue;
    std::string_view space;
    for (const auto& [value, count] : found->second) {
      row += fmt::format("{}{}:{}", space, value, count);
      space = " ";
    }
  }
  return row + '\n';
}

std::map<std::int64_t, DrawCounts> read_draws(const std::string& folder) {
  std::map<std::int64_t, DrawCounts> all;
  each_row(fs::path(folder) / draws_file, [&](Row row) {
    std::int64_t update = 0;
    DrawCounts draws;
    row.read(update);
    row.read(draws.architectures);
    for (int gene = 0; gene < gene_count; ++gene)
      row.read_counts(gene + 1 == gene_count, draws.values[static_cast<Gene>(gene)]);
    all[update] += draws;
  });
  return all;
}

std::string to_json_line(const SampleTranslation& sample) {
  const nlohmann::ordered_json json{{"update", sample.update},
                                    {"name", sample.name},
                                    {"source", sample.source},
                                    {"reference", sample.reference},
                                    {"translation", sample.translation}};
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<SampleTranslation> read_samples(const std::string& folder) {
  const fs::path path = fs::path(folder) / samples_file;
  std::vector<SampleTranslation> samples;
  if (!fs::exists(path)) return samples;
  const std::string text = read_file(path.string());
  std::int64_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    if (end == std::string::npos) break;  // still being written
    ++number;
    try {
      const auto json = nlohmann::json::parse(text.substr(begin, end - begin));
      samples.push_back({json.at("update").get<std::int64_t>(), json.at("name").get<std::string>(),
                         json.at("source").get<std::string>(), json.at("reference").get<std::string>(),
                         json.at("translation").get<std::string>()});
    } catch (const nlohmann::json::exception&) {
      throw Error(ErrorCode::format, Problem{path.string(), "",
                                             message("expected an object with {}, {}, {}, {} and {}", "update", "name",
                                                     "source", "reference", "translation"),
                                             message("line {}", number)});
    }
    begin = end + 1;
  }
  return samples;
}

std::vector<std::string> find_train_runs(const std::string& folder) {
  std::vector<std::pair<fs::file_time_type, std::string>> found;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (fs::exists(entry.path() / "run.yaml") && fs::exists(entry.path() / "train.csv"))
      found.emplace_back(fs::last_write_time(entry.path() / "train.csv", ignored), entry.path().string());
  std::sort(found.rbegin(), found.rend());
  std::vector<std::string> folders;
  for (auto& [time, path] : found) folders.push_back(std::move(path));
  return folders;
}

DataFacts read_data_facts(const std::string& folder, int examples) {
  const fs::path path(folder);
  const std::string file = (path / "data.yaml").string();
  DataFacts facts;
  std::vector<Problem> problems;
  YamlMap map(load_yaml(file), file, "", problems);
  map.get("source_language", facts.source_language, true);
  map.get("target_language", facts.target_language, true);
  map.get("target_vocab", facts.vocab, true);
  map.get("train_pairs", facts.train_pairs, true);
  map.get("valid_pairs", facts.valid_pairs, true);
  map.get("train_source_tokens", facts.train_source_tokens, true);
  map.get("train_target_tokens", facts.train_target_tokens, true);
  map.get("dropped_empty", facts.dropped_empty);
  map.get("dropped_long", facts.dropped_long);
  map.get("dropped_label", facts.dropped_label);
  if (map.has("keep_labels")) {
    const FieldValue value = YamlMap::to_value(map.raw("keep_labels"));
    if (Message wrong = set_field(facts.labels, value); !wrong.empty()) map.problem("keep_labels", std::move(wrong));
  }
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  facts.examples = read_examples((path / ("valid." + facts.source_language)).string(),
                                 (path / ("valid." + facts.target_language)).string(), examples);
  return facts;
}

std::vector<std::pair<std::string, std::string>> read_examples(const std::string& source_file,
                                                               const std::string& target_file, int count) {
  const auto sources = first_lines(source_file, count), targets = first_lines(target_file, count);
  std::vector<std::pair<std::string, std::string>> examples;
  for (std::size_t i = 0; i < std::min(sources.size(), targets.size()); ++i)
    examples.emplace_back(sources[i], targets[i]);
  return examples;
}

}  // namespace hat
