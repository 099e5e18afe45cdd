// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/run_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <string_view>

#include "domain/error.h"
#include "domain/io/append_file.h"
#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/train_run.h"

namespace hat::tensor {
namespace {

namespace fs = std::filesystem;

constexpr const char* train_header = "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n";
constexpr const char* valid_header = "update,name,loss_bits,nll_bits,architecture\n";

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
  // Whoever reads the folder later stands elsewhere.
  TrainConfig absolute = config;
  absolute.resume = false;
  for (std::string* path : {&absolute.data, &absolute.init})
    if (!path->empty()) *path = fs::absolute(*path).lexically_normal().string();
  const std::vector<std::string> presets = preset_names();
  for (std::string* path : {&absolute.space, &absolute.arch})
    if (std::ranges::find(presets, *path) == presets.end() && fs::exists(*path))
      *path = fs::absolute(*path).lexically_normal().string();
  write_atomically((folder / "run.yaml").string(), to_yaml(absolute));
  last_reported_ = keep_until(folder / "train.csv", train_header, first_update);
  if (config.kind == TrainKind::super) (void)keep_until(folder / draws_file, draws_header(), first_update);
  (void)keep_until(folder / "valid.csv", valid_header, validated);
  std::string kept;
  for (const SampleTranslation& sample : read_samples(folder_))
    if (sample.update <= validated) kept += to_json_line(sample) + '\n';
  write_atomically((folder / samples_file).string(), kept);
}

void RunFolder::add(const TrainStep& step) {
  append(fs::path(folder_) / "train.csv",
         fmt::format("{},{:.6f},{:.6f},{:.9g},{:.6g},{:.1f},\"{}\"\n", step.update, step.loss_bits, step.nll_bits,
                     step.lr, step.gradient_norm, step.tokens_per_s, to_text(step.arch)));
  if (step.draws.architectures > 0) append(fs::path(folder_) / draws_file, draws_row(step.update, step.draws));
}

void RunFolder::add(const Validation& validation) {
  append(fs::path(folder_) / "valid.csv",
         fmt::format("{},{},{:.6f},{:.6f},\"{}\"\n", validation.update, validation.name, validation.loss_bits,
                     validation.nll_bits, to_text(validation.arch)));
}

void RunFolder::add(const SampleTranslation& sample) {
  append(fs::path(folder_) / samples_file, to_json_line(sample) + '\n');
}

}  // namespace hat::tensor
