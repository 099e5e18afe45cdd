// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/winner_file.h"

#include <fmt/format.h>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/exists.h"
#include "domain/io/field_file.h"
#include "domain/io/yaml_writer.h"

namespace hat {
namespace {

std::string winner_file_in(const std::string& folder, bool keeps_budget) {
  return (std::filesystem::path(folder) / (keeps_budget ? "winner.yaml" : "fastest.yaml")).string();
}

}  // namespace

bool has_winner(const std::string& folder) {
  return exists(winner_file_in(folder, true)) || exists(winner_file_in(folder, false));
}

void write_winner(const std::string& folder, const SearchResult& result, const std::string& predictor_device) {
  const RunPaths paths(folder);
  const auto number = [](double value) { return fmt::format("{:.4f}", value); };
  YamlWriter yaml;
  yaml.entry("architecture", to_text(result.best.arch))
      .entry("id", id_of(result.best.arch))
      .plain("loss_bits", fmt::format("{:.6f}", result.best.loss_bits))
      .plain("predicted_ms", number(result.best.latency_ms))
      .plain("budget_ms", number(result.budget_ms))
      .entry("seed", result.seed)
      .entry("stopped_early", result.stopped_early)
      .entry("loss_tokens", result.loss_tokens)
      .entry("loss_text", paths.kept(result.loss_text))
      .entry("predictor", paths.kept(result.predictor))
      .entry("predictor_origin", result.predictor_origin)
      .entry("predictor_device", predictor_device)
      .entry("predictor_rows", result.predictor_rows)
      .entry("predictor_date", result.predictor_device.date)
      .plain("limit_ms", number(result.limit_ms))
      .entry("confidence", result.confidence)
      .entry("bound_factor", result.bound_factor)
      .plain("bound_ms", number(result.bound_ms(result.best)))
      .plain("pace", number(result.pace))
      .plain("measured_pace", number(result.measured_pace))
      .entry("verdict", result.verdict);
  if (result.was_measured)
    yaml.plain("measured_ms", number(result.measured.total_ms()))
        .plain("measured_encoder_ms", number(result.measured.encoder_ms))
        .plain("measured_decoder_ms", number(result.measured.decoder_ms))
        .plain("measured_low_ms", number(result.measured_low_ms))
        .plain("measured_high_ms", number(result.measured_high_ms))
        .plain("measured_on", yaml_quoted(result.measured_on));
  // What does not keep the budget is no winner, and is not taken for one by its name.
  const bool won = result.verdict != BudgetVerdict::over_budget;
  write_atomically(winner_file_in(folder, won), yaml.text());
  std::error_code none;
  std::filesystem::remove(winner_file_in(folder, !won), none);
}

void read_winner(const RunPaths& paths, SearchResult& result) {
  const bool won = exists(winner_file_in(paths.folder(), true));
  const FieldFile fields = read_field_file(winner_file_in(paths.folder(), won));
  Architecture best;
  double measured_ms = 0;
  result.measured = {};
  for (const auto& entry : fields.entries) {
    const FieldValue& value = entry.second;
    Message wrong;
    const auto set = [&](const char* key, auto& member) {
      if (entry.first == key) wrong = set_field(member, value);
    };
    const auto set_path = [&](const char* key, std::string& member) {
      if (entry.first != key) return;
      wrong = set_field(member, value);
      member = paths.resolved(member);
    };
    std::string arch;
    set("architecture", arch);
    try {
      if (!arch.empty()) best = architecture_from_text(arch);
    } catch (const Error& error) {
      wrong = error.sentence();
    }
    set("loss_bits", result.best.loss_bits);
    set("predicted_ms", result.best.latency_ms);
    set("budget_ms", result.budget_ms);
    set("seed", result.seed);
    set("stopped_early", result.stopped_early);
    set("loss_tokens", result.loss_tokens);
    set_path("loss_text", result.loss_text);
    set_path("predictor", result.predictor);
    set("predictor_origin", result.predictor_origin);
    set("predictor_device", result.predictor_device.name);
    set("predictor_rows", result.predictor_rows);
    set("predictor_date", result.predictor_device.date);
    set("limit_ms", result.limit_ms);
    set("confidence", result.confidence);
    set("bound_factor", result.bound_factor);
    set("pace", result.pace);
    set("measured_pace", result.measured_pace);
    set("verdict", result.verdict);
    set("measured_ms", measured_ms);
    set("measured_encoder_ms", result.measured.encoder_ms);
    set("measured_decoder_ms", result.measured.decoder_ms);
    set("measured_low_ms", result.measured_low_ms);
    set("measured_high_ms", result.measured_high_ms);
    set("measured_on", result.measured_on);
    if (!wrong.empty()) throw Error(ErrorCode::format, Problem{fields.path, entry.first, wrong, line_of(value.line)});
  }
  if (best.encoder.empty())
    throw Error(ErrorCode::format,
                Problem{fields.path, "architecture", message("expected an architecture, but it is missing")});
  result.best.arch = std::move(best);
  // Older files tell the sum alone: nobody knows its parts.
  if (result.measured.total_ms() == 0) result.measured.decoder_ms = measured_ms;
  result.was_measured = result.measured.total_ms() > 0;
}

}  // namespace hat
