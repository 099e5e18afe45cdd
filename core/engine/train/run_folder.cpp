// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/run_folder.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/train_run.h"
#include "domain/io/yaml.h"

namespace hat::engine {
namespace {

namespace fs = std::filesystem;

constexpr const char* train_header = "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n";
constexpr const char* valid_header = "update,name,loss_bits,nll_bits,architecture\n";

/// Keeps the header and the rows whose first column is at most `last`.
void keep_until(const fs::path& path, const std::string& header, std::int64_t last) {
  std::string kept = header;
  if (fs::exists(path)) {
    std::istringstream lines(read_file(path.string()));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
      std::int64_t update = 0;
      if (std::istringstream(line) >> update && update <= last) kept += line + '\n';
    }
  }
  write_atomically(path.string(), kept);
}

void append(const fs::path& path, const std::string& row) {
  std::ofstream out(path, std::ios::app);
  out << row << std::flush;
  if (!out) throw Error(ErrorCode::io, Problem{path.string(), "", "cannot append a row: is the disk full?"});
}

}  // namespace

RunFolder::RunFolder(const TrainConfig& config, std::int64_t first_update) : folder_(config.output) {
  const fs::path folder(folder_);
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) throw Error(ErrorCode::io, Problem{folder_, "output", "cannot make the folder: " + failed.message()});
  // Whoever reads the folder later stands elsewhere.
  TrainConfig absolute = config;
  for (std::string* path : {&absolute.data, &absolute.init})
    if (!path->empty()) *path = fs::absolute(*path).lexically_normal().string();
  write_atomically((folder / "run.yaml").string(), to_yaml(absolute));
  keep_until(folder / "train.csv", train_header, first_update);
  if (config.kind == TrainKind::super) keep_until(folder / draws_file, draws_header(), first_update);
  keep_until(folder / "valid.csv", valid_header, first_update);
  std::string kept;
  for (const SampleTranslation& sample : read_samples(folder_))
    if (sample.update <= first_update) kept += to_json_line(sample) + '\n';
  write_atomically((folder / samples_file).string(), kept);
}

void RunFolder::add(const TrainStep& step) {
  append(fs::path(folder_) / "train.csv", fmt::format("{},{:.6f},{:.6f},{:.9g},{:.6g},{:.1f},\"{}\"\n", step.update, step.loss_bits, step.nll_bits,
                                                      step.lr, step.gradient_norm, step.tokens_per_s, to_text(step.arch)));
  if (step.draws.architectures > 0) append(fs::path(folder_) / draws_file, draws_row(step.update, step.draws));
}

void RunFolder::add(const Validation& validation) {
  append(fs::path(folder_) / "valid.csv",
         fmt::format("{},{},{:.6f},{:.6f},\"{}\"\n", validation.update, validation.name, validation.loss_bits, validation.nll_bits, to_text(validation.arch)));
}

void RunFolder::add(const SampleTranslation& sample) { append(fs::path(folder_) / samples_file, to_json_line(sample) + '\n'); }

}  // namespace hat::engine
