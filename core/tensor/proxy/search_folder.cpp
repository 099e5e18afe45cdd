// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/search_folder.h"

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/space_yaml.h"
#include "domain/io/winner_file.h"
#include "domain/workspace/predictor_choice.h"
#include "tensor/compute/compute.h"

namespace hat::tensor {

namespace fs = std::filesystem;

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
  if (run.origin.bound_factor > 0) config.bound_factor = origin_.bound_factor = run.origin.bound_factor;
  if (!run.origin.predictor_origin.empty())
    config.predictor_origin = origin_.predictor_origin = run.origin.predictor_origin;
  for (const Candidate& one : run.candidates) known_.emplace(one.arch, ProxyLoss{one.loss_bits, one.text_share});
}

SearchFolder::~SearchFolder() {
  std::error_code stays;
  if (made_ && !begun_) fs::remove(folder_, stays);  // only when it is empty
}

std::optional<ProxyLoss> SearchFolder::known_loss(const Architecture& arch, const Architecture* limit) const {
  const auto found = known_.find(arch);
  if (found == known_.end() || (limit == nullptr && found->second.share < 1)) return std::nullopt;
  return found->second;
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
  SearchConfig kept = config_;
  if (kept.threads == 0) kept.threads = available_threads();  // what "all" meant
  // The config first: with it, the folder is a search, and one that is killed here can go on.
  write_search_config(kept);
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
    if (!known_.empty())
      write("candidates.csv", candidates_table(read_candidates(file)));  // without a row that was cut short
    candidates_.emplace(file);
  }
  candidates_->add(rows);
}

void SearchFolder::add(const GenerationDone& done) {
  if (folder_.empty() || done.population.empty()) return;
  begin();
  generations_ += generation_row(done);
  write("generations.csv", generations_header() + generations_);
  write("population.csv", candidates_table(done.population));
}

void SearchFolder::finish(const SearchResult& result) {
  if (folder_.empty()) return;
  begin();
  write("candidates.csv", candidates_table(result.evaluated));
  write("front.csv", candidates_table(result.front));
  write_or_remove("measured_front.csv", measured_front_table(result));
  write_or_remove("measured.csv", winner_tries_table(result));
  write_winner(folder_.string(), result, device_text(result.predictor_device));
}

}  // namespace hat::tensor
