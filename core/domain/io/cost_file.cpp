// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/cost_file.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "domain/io/atomic_file.h"
#include "domain/io/exists.h"
#include "domain/io/field_file.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr double seconds_between_writes = 60;

std::string now_text() { return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr))); }

}  // namespace

std::string cost_file_of(const std::string& output) {
  if (output.empty()) return {};
  fs::path path(output);
  if (path.extension() == ".csv" || path.extension() == ".safetensors")
    return path.replace_extension(".cost.yaml").string();
  return (path / "cost.yaml").string();
}

namespace {

/// A single file as output, beside which the cost lies; "" for a folder.
std::string beside(const std::string& output) {
  return cost_file_of(output) == (fs::path(output) / "cost.yaml").string() ? std::string() : output;
}

}  // namespace

std::vector<RunCost> read_costs(const std::string& file) {
  std::vector<RunCost> costs;
  if (!exists(file)) return costs;
  std::vector<Problem> problems;
  try {
    YamlMap map(load_yaml(file), file, "", problems);
    const YAML::Node sessions = map.raw("sessions");
    if (!sessions || !sessions.IsSequence()) {
      map.problem("sessions", message("expected a list of sessions"));
    } else {
      for (std::size_t i = 0; i < sessions.size(); ++i) {
        YamlMap entry(sessions[i], file, fmt::format("sessions[{}]", i + 1), problems);
        RunCost cost;
        entry.get("verb", cost.what, true);
        entry.get("started", cost.started, true);
        entry.get("seconds", cost.seconds, true);
        entry.get("energy_wh", cost.energy_wh, true);
        entry.get("energy_source", cost.source, true);
        entry.get("counters", cost.counters);
        // Computed again from what they were computed from.
        (void)entry.raw("co2_g");
        (void)entry.raw("money");
        CostFactors::fields(cost.factors, [&](const FieldInfo& info, auto& member) { entry.get(info.name, member); });
        for (const Problem& problem : cost.factors.validate()) entry.problem(problem.field, problem.message);
        if (!(cost.seconds >= 0 && cost.energy_wh >= 0))
          entry.problem("seconds", message("expected no negative time and energy"));
        entry.finish();
        costs.push_back(std::move(cost));
      }
    }
    map.finish();
  } catch (const Error& error) {
    if (error.code() != ErrorCode::invalid_input) throw;
    problems.insert(problems.end(), error.problems().begin(), error.problems().end());
  }
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  return costs;
}

void write_costs(const std::string& file, const std::vector<RunCost>& costs) {
  YamlWriter yaml;
  const auto session = [&](const RunCost& cost) {
    yaml.entry("verb", cost.what)
        .entry("started", cost.started)
        .plain("seconds", fmt::format("{:.3f}", cost.seconds))
        .plain("energy_wh", fmt::format("{:.6g}", cost.energy_wh))
        .entry("energy_source", cost.source);
    if (!cost.counters.empty()) yaml.entry("counters", cost.counters);
    yaml.plain("co2_g", fmt::format("{:.6g}", cost.co2_g())).plain("money", fmt::format("{:.6g}", cost.money()));
    CostFactors::fields(cost.factors,
                        [&](const FieldInfo& info, const auto& member) { yaml.entry(info.name, member); });
  };
  yaml.comment("What the run cost, one entry each time it was started or resumed.").nested("sessions", [&] {
    for (const RunCost& cost : costs) yaml.item([&] { session(cost); });
  });
  write_atomically(file, yaml.text());
}

std::string user_config_folder() {
  // The XDG base directory specification: relative paths in the variable are to be ignored.
  if (const char* config = std::getenv("XDG_CONFIG_HOME"); config != nullptr && config[0] == '/')
    return (fs::path(config) / "hat-studio").string();
  const char* home = std::getenv("HOME");
  return (fs::path(home != nullptr && home[0] != '\0' ? home : "/tmp") / ".config/hat-studio").string();
}

CostFactors load_cost_factors() {
  const std::string file = (fs::path(user_config_folder()) / "cost.yaml").string();
  CostFactors factors;
  if (!exists(file)) return factors;
  apply_yaml(factors, file);
  std::vector<Problem> problems = factors.validate();
  for (Problem& problem : problems) problem.file = file;
  throw_if_any(std::move(problems));
  return factors;
}

void save_cost_factors(const CostFactors& factors) {
  throw_if_any(factors.validate());
  std::error_code failed;
  fs::create_directories(user_config_folder(), failed);
  if (failed)
    throw Error(ErrorCode::io,
                Problem{user_config_folder(), "", message("cannot make the folder: {}", failed.message())});
  write_atomically((fs::path(user_config_folder()) / "cost.yaml").string(), to_yaml(factors));
}

std::string with_cost(const std::string& document, const RunCost& cost) {
  using Json = nlohmann::ordered_json;
  Json json = Json::parse(document);
  Json entry = {
      {"seconds", cost.seconds}, {"energy_wh", cost.energy_wh}, {"energy_source", field_value(cost.source).items[0]}};
  if (!cost.counters.empty()) entry["counters"] = cost.counters;
  entry["co2_g"] = cost.co2_g();
  entry["money"] = cost.money();
  CostFactors::fields(cost.factors, [&](const FieldInfo& info, const auto& member) { entry[info.name] = member; });
  json["cost"] = std::move(entry);
  return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

CostRecorder::CostRecorder(std::string what, std::string output, bool resumed, CostFactors factors, MeterSource source)
    : meter_(std::move(factors), std::move(source)),
      what_(std::move(what)),
      file_(cost_file_of(output)),
      beside_(beside(output)),
      resumed_(resumed) {}

void CostRecorder::start() {
  const std::lock_guard lock(mutex_);
  meter_.start(what_, now_text());
}

void CostRecorder::pause() {
  const std::lock_guard lock(mutex_);
  if (!finished_) meter_.pause();
}

void CostRecorder::resume() {
  const std::lock_guard lock(mutex_);
  if (!finished_) meter_.resume();
}

void CostRecorder::note() {
  const std::lock_guard lock(mutex_);
  noted_ = true;
  if (finished_) return;
  cost_ = meter_.reading();
  if (cost_.seconds - written_at_ >= seconds_between_writes) write();
}

RunCost CostRecorder::reading() {
  const std::lock_guard lock(mutex_);
  if (!finished_) cost_ = meter_.reading();
  return cost_;
}

RunCost CostRecorder::finish(std::optional<double> seconds) {
  const std::lock_guard lock(mutex_);
  if (finished_) return cost_;
  finished_ = true;
  cost_ = meter_.stop();
  if (seconds) {
    cost_.seconds = *seconds;
    if (cost_.source == EnergySource::estimate) cost_.energy_wh = cost_.seconds * cost_.factors.assumed_watts / 3600;
  }
  if (noted_) write();
  return cost_;
}

Message CostRecorder::problem() const {
  const std::lock_guard lock(mutex_);
  return problem_;
}

void CostRecorder::write() {
  written_at_ = cost_.seconds;
  std::error_code ignored;
  if (file_.empty() || (!beside_.empty() && !exists(beside_))) return;  // there is nothing that it would be the cost of
  if (!fs::is_directory(fs::absolute(file_, ignored).parent_path(), ignored)) return;
  try {
    if (resumed_ && !earlier_read_) earlier_ = read_costs(file_);
    earlier_read_ = true;
    std::vector<RunCost> all = earlier_;
    all.push_back(cost_);
    write_costs(file_, all);
    problem_ = {};
  } catch (const Error& error) {
    problem_ = error.sentence();  // a damaged file stays as it is
  }
}

}  // namespace hat
