// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/search_folder.h"

#include <fmt/format.h>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/space_yaml.h"
#include "domain/workspace/predictor_choice.h"
#include "tensor/compute/compute.h"

namespace hat::tensor {
namespace {

namespace fs = std::filesystem;

std::string table(const std::vector<Candidate>& candidates) {
  std::string text = candidates_header();
  for (const Candidate& one : candidates) text += candidate_row(one);
  return text;
}

std::string winner_yaml(const SearchResult& result) {
  std::string winner = fmt::format(
      "architecture: \"{}\"\nid: {}\nloss_bits: {:.6f}\npredicted_ms: {:.4f}\nbudget_ms: {:.4f}\nseed: "
      "{}\nstopped_early: {}\n",
      to_text(result.best.arch), id_of(result.best.arch), result.best.loss_bits, result.best.latency_ms,
      result.budget_ms, result.seed, result.stopped_early);
  winner += write_fields({{"loss_tokens", field_value(result.loss_tokens)},
                          {"loss_text", field_value(result.loss_text)},
                          {"predictor", field_value(result.predictor)},
                          {"predictor_origin", field_value(result.predictor_origin)},
                          {"predictor_device", field_value(device_text(result.predictor_device))},
                          {"predictor_rows", field_value(result.predictor_rows)},
                          {"predictor_date", field_value(result.predictor_device.date)}});
  winner +=
      fmt::format("limit_ms: {:.4f}\npace: {:.4f}\nmeasured_pace: {:.4f}\nverdict: {}\n", result.limit_ms, result.pace,
                  result.measured_pace, names_of(result.verdict).at(static_cast<std::size_t>(result.verdict)));
  if (result.was_measured)
    winner += fmt::format(
        "measured_ms: {:.4f}\nmeasured_encoder_ms: {:.4f}\nmeasured_decoder_ms: {:.4f}\nmeasured_low_ms: {:.4f}\n"
        "measured_high_ms: {:.4f}\nmeasured_on: \"{}\"\n",
        result.measured.total_ms(), result.measured.encoder_ms, result.measured.decoder_ms, result.measured_low_ms,
        result.measured_high_ms, result.measured_on);
  return winner;
}

std::string measured_front_table(const SearchResult& result) {
  if (result.measured_front.empty()) return {};
  std::string text = "id,measured_ms,encoder_ms,decoder_ms,architecture\n";
  for (const LatencyRow& row : result.measured_front)
    text += fmt::format("{},{:.4f},{:.4f},{:.4f},\"{}\"\n", id_of(row.arch), row.latency.total_ms(),
                        row.latency.encoder_ms, row.latency.decoder_ms, to_text(row.arch));
  return text;
}

std::string tries_table(const SearchResult& result) {
  if (result.winner_tries.empty()) return {};
  std::string text = "id,predicted_ms,measured_ms,low_ms,high_ms,keeps,loss_bits,architecture\n";
  for (const WinnerTry& one : result.winner_tries)
    text += fmt::format("{},{:.4f},{:.4f},{:.4f},{:.4f},{},{:.6f},\"{}\"\n", id_of(one.candidate.arch),
                        one.candidate.latency_ms, one.measured.total_ms(), one.low_ms, one.high_ms, one.keeps,
                        one.candidate.loss_bits, to_text(one.candidate.arch));
  return text;
}

}  // namespace

SearchFolder::SearchFolder(SearchConfig& config, const SearchSpace& space, const SearchOrigin& origin)
    : config_(config), space_(space), origin_(origin), folder_(config.output) {
  if (folder_.empty()) return;
  std::error_code failed;
  made_ = fs::create_directories(folder_, failed);
  if (failed)
    throw Error(ErrorCode::io,
                Problem{folder_.string(), "output", message("cannot make the folder: {}", failed.message())});
  lock_.emplace(folder_.string(), "output");
  if (!is_search_run(folder_.string())) return;
  if (!config.resume)  // somebody was faster
    throw Error(ErrorCode::invalid_input,
                Problem{folder_.string(), "output",
                        message("expected a new folder, got one that holds a search: resume it, or choose another")});
  const SearchRun run = read_search_run(folder_.string());
  throw_if_any(resume_problems(run, config, space, origin));
  if (config.pace == 0) config.pace = run.config.pace;
  if (!run.origin.predictor_origin.empty())
    config.predictor_origin = origin_.predictor_origin = run.origin.predictor_origin;
  for (const Candidate& one : run.candidates) known_.emplace(one.arch, one.loss_bits);
}

SearchFolder::~SearchFolder() {
  std::error_code stays;
  if (made_ && !begun_) fs::remove(folder_, stays);  // only when it is empty
}

std::optional<double> SearchFolder::known_loss(const Architecture& arch) const {
  const auto found = known_.find(arch);
  return found == known_.end() ? std::nullopt : std::optional(found->second);
}

void SearchFolder::write(const char* name, const std::string& text) const {
  write_atomically((folder_ / name).string(), text);
}

void SearchFolder::write_or_remove(const char* name, const std::string& text) const {
  std::error_code none;
  if (text.empty())
    fs::remove(folder_ / name, none);
  else
    write(name, text);
}

void SearchFolder::begin() {
  if (begun_) return;
  begun_ = true;
  // Whoever reads the folder later stands elsewhere.
  SearchConfig absolute = config_;
  absolute.resume = false;
  if (absolute.threads == 0) absolute.threads = available_threads();  // what "all" meant
  for (std::string* path : {&absolute.model, &absolute.space, &absolute.predictor, &absolute.data, &absolute.output})
    if (fs::exists(*path)) *path = fs::absolute(*path).lexically_normal().string();
  // The config first: with it, the folder is a search, and one that is killed here can go on.
  write("search.yaml", to_yaml(absolute));
  write("space.yaml", space_to_yaml(space_));
  write("origin.yaml", to_yaml(origin_));
  if (known_.empty()) write("candidates.csv", candidates_header());
}

void SearchFolder::add(const CandidatesDone& done) {
  if (folder_.empty() || done.candidates.empty()) return;
  begin();
  std::string rows;
  for (const Candidate& one : done.candidates)
    if (!known_.contains(one.arch)) rows += candidate_row(one);
  if (rows.empty()) return;
  if (!candidates_) {
    const std::string file = (folder_ / "candidates.csv").string();
    if (!known_.empty()) write("candidates.csv", table(read_candidates(file)));  // without a row that was cut short
    candidates_.emplace(file);
  }
  candidates_->add(rows);
}

void SearchFolder::add(const GenerationDone& done) {
  if (folder_.empty() || done.population.empty()) return;
  begin();
  const double median = done.population[done.population.size() / 2].loss_bits;
  generations_ += fmt::format("{},{:.6f},{:.6f},{},{},{},{}\n", done.generation, done.population.front().loss_bits,
                              median, done.evaluated, done.cache_hits,
                              done.allowed_share >= 0 ? fmt::format("{:.4f}", done.allowed_share) : "",
                              id_of(done.population.front().arch));
  write("generations.csv",
        "generation,best_loss_bits,median_loss_bits,evaluated,cache_hits,allowed_share,best\n" + generations_);
  write("population.csv", table(done.population));
}

void SearchFolder::finish(const SearchResult& result) {
  if (folder_.empty()) return;
  begin();
  write("candidates.csv", table(result.evaluated));
  write("front.csv", table(result.front));
  write_or_remove("measured_front.csv", measured_front_table(result));
  write_or_remove("measured.csv", tries_table(result));
  // What does not keep the budget is no winner, and is not taken for one by its name. An earlier session may have ended
  // otherwise.
  const bool won = result.verdict != BudgetVerdict::over_budget;
  write(won ? "winner.yaml" : "fastest.yaml", winner_yaml(result));
  write_or_remove(won ? "fastest.yaml" : "winner.yaml", "");
}

}  // namespace hat::tensor
