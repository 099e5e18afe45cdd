// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/promise_file.h"

#include <filesystem>
#include <vector>

#include "domain/io/atomic_file.h"
#include "domain/io/exists.h"
#include "domain/io/file.h"
#include "domain/io/fingerprint.h"
#include "domain/io/yaml_map.h"
#include "domain/io/yaml_writer.h"

namespace hat {

std::string promise_file_of(const std::string& predictor) {
  std::filesystem::path path(predictor);
  path.replace_extension(".promise.yaml");
  return path.string();
}

void write_promise(const std::string& file, const PromiseCheck& check) {
  YamlWriter yaml;
  yaml.comment("How often architectures kept a budget that the predictor beside this file promised.")
      .entry("kept", check.kept)
      .entry("count", check.count)
      .entry("promised", check.promised)
      .entry("low", check.low)
      .entry("high", check.high)
      .entry("budget_used", check.budget_used)
      .entry("budget_price", check.budget_price)
      .entry("pace", check.pace)
      .entry("machine_busy", check.machine_busy)
      .plain("predictor", yaml_quoted(check.predictor))
      .plain("date", yaml_quoted(check.date));
  write_atomically(file, yaml.text());
}

std::optional<PromiseCheck> read_promise(const std::string& file, const std::string& fingerprint) {
  if (!exists(file)) return std::nullopt;
  PromiseCheck check;
  std::vector<Problem> problems;
  YamlMap map(load_yaml(file), file, "", problems);
  map.get("kept", check.kept, true);
  map.get("count", check.count, true);
  map.get("promised", check.promised, true);
  map.get("low", check.low);
  map.get("high", check.high);
  map.get("budget_used", check.budget_used);
  map.get("budget_price", check.budget_price);
  map.get("pace", check.pace);
  map.get("machine_busy", check.machine_busy);
  map.get("predictor", check.predictor);
  map.get("date", check.date);
  map.finish();
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  if (!fingerprint.empty() && fingerprint != check.predictor) return std::nullopt;
  return check;
}

std::optional<PromiseCheck> promise_of(const std::string& predictor) {
  const std::string file = promise_file_of(predictor);
  if (predictor.empty() || !exists(file)) return std::nullopt;
  Fingerprint fingerprint;
  fingerprint.add(read_file(predictor));
  return read_promise(file, fingerprint.text());
}

}  // namespace hat
