// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/search_run.h"
#include "domain/io/train_run.h"
#include "domain/io/winner_file.h"
#include "fuzz/expect.h"
#include "fuzz/scratch.h"

/// The readers of a run's folder: the input is each of its tables and its samples in turn.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hat::fuzz::Scratch scratch;
  const auto read = [&](const char* name, auto reader) {
    const std::string file = scratch.put(name, data, size);
    hat::fuzz::expect_result_or_error(reader);
    std::filesystem::remove(file);
  };
  const std::string& folder = scratch.folder();
  std::ofstream(folder + "/run.yaml", std::ios::trunc) << "max_updates: 10\n";
  for (const char* table : {"train.csv", "valid.csv"}) read(table, [&] { (void)hat::read_train_run(folder); });
  read("draws.csv", [&] { (void)hat::read_draws(folder); });
  read("samples.jsonl", [&] { (void)hat::read_samples(folder); });
  read("candidates.csv", [&] { (void)hat::read_candidates(folder + "/candidates.csv"); });
  read("search.yaml", [&] { (void)hat::read_search_run(folder); });
  std::ofstream(folder + "/search.yaml", std::ios::trunc) << "budget_ms: 10\n";
  read("origin.yaml", [&] { (void)hat::read_search_run(folder); });
  read("generations.csv", [&] { (void)hat::read_generations(folder); });
  read("winner.yaml", [&] {
    hat::SearchResult result;
    hat::read_winner(hat::RunPaths(folder), result);
  });
  return 0;
}
