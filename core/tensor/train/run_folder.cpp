// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/run_folder.h"

#include <charconv>
#include <filesystem>
#include <string_view>

#include "domain/io/append_file.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/train_run.h"

namespace hat::tensor {
namespace {

namespace fs = std::filesystem;

/// Keeps the header and the whole rows whose first column is at most `last`; returns that of the last one kept, 0 for
/// none.
std::int64_t keep_until(const fs::path& path, const std::string& header, std::int64_t last) {
  std::string kept = header;
  std::int64_t last_kept = 0;
  if (fs::exists(path)) {
    const std::string text = read_file(path.string());
    std::size_t begin = text.find('\n');
    for (begin = begin == std::string::npos ? text.size() : begin + 1; begin < text.size();) {
      const std::size_t end = text.find('\n', begin);
      if (end == std::string::npos) break;  // cut short by a kill or a full disk
      const std::string_view line = std::string_view(text).substr(begin, end + 1 - begin);
      std::int64_t update = 0;
      const auto [after, error] = std::from_chars(line.data(), line.data() + line.size(), update);
      if (error == std::errc() && *after == ',' && update <= last) {
        kept += line;
        last_kept = update;
      }
      begin = end + 1;
    }
  }
  write_atomically(path.string(), kept);
  return last_kept;
}

void append(const fs::path& path, const std::string& row) { AppendFile(path.string()).add(row); }

}  // namespace

RunFolder::RunFolder(const TrainConfig& config, std::int64_t first_update, std::int64_t validated)
    : folder_(config.output) {
  const fs::path folder(folder_);
  write_train_config(config);
  last_reported_ = keep_until(folder / "train.csv", train_header(), first_update);
  if (config.kind == TrainKind::super) (void)keep_until(folder / draws_file, draws_header(), first_update);
  (void)keep_until(folder / "valid.csv", valid_header(), validated);
  std::string kept;
  for (const SampleTranslation& sample : read_samples(folder_))
    if (sample.update <= validated) kept += to_json_line(sample) + '\n';
  write_atomically((folder / samples_file).string(), kept);
}

void RunFolder::add(const TrainStep& step) {
  append(fs::path(folder_) / "train.csv", train_row(step));
  if (step.draws.architectures > 0) append(fs::path(folder_) / draws_file, draws_row(step.update, step.draws));
}

void RunFolder::add(const Validation& validation) { append(fs::path(folder_) / "valid.csv", valid_row(validation)); }

void RunFolder::add(const SampleTranslation& sample) {
  append(fs::path(folder_) / samples_file, to_json_line(sample) + '\n');
}

}  // namespace hat::tensor
