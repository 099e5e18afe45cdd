// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/import_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "domain/io/architecture_yaml.h"
#include "domain/io/field_file.h"
#include "domain/io/hat/dictionary.h"
#include "domain/io/latency_csv.h"
#include "domain/io/model_card.h"
#include "domain/io/space_yaml.h"
#include "domain/results/published.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files_of_a_folder = 200;

std::string name_of_file(const std::string& path) { return fs::path(path).filename().string(); }

bool names_language(const std::string& path, const std::string& language) {
  const std::string name = name_of_file(path);
  const std::size_t at = language.empty() ? name.npos : name.find("." + language);
  return at != name.npos && (at + 1 + language.size() == name.size() || name[at + 1 + language.size()] == '.');
}

/// The source's and the target's file: by the languages' codes in their names ("dict.de.txt"), else in the order given.
std::pair<std::string, std::string> by_language(const std::vector<std::string>& files, const std::string& source,
                                                const std::string& target) {
  if (files.empty()) return {};
  if (files.size() == 1) return {files[0], files[0]};
  const bool swapped =
      names_language(files[0], target) && !names_language(files[0], source) && names_language(files[1], source);
  return swapped ? std::pair(files[1], files[0]) : std::pair(files[0], files[1]);
}

/// Those of the folder of `beside`, where there are any; else all.
std::vector<std::string> nearest(const std::vector<std::string>& files, const std::string& beside) {
  std::vector<std::string> near;
  for (const std::string& file : files)
    if (fs::path(file).parent_path() == fs::path(beside)) near.push_back(file);
  return near.empty() ? files : near;
}

/// A name for a model: the file's, but not "checkpoint_best" alone when its folder says more.
std::string model_name(const std::string& path) {
  const fs::path file(path);
  const std::string stem = file.stem().string();
  const std::string folder = file.parent_path().filename().string();
  return stem.starts_with("checkpoint") && !folder.empty() && folder != "." && folder != "checkpoints" ? folder : stem;
}

class Planner {
 public:
  void look(const std::string& path, bool in_folder = false) {
    Recognised what;
    try {
      what = recognise(path);
    } catch (const Error& error) {
      // What is whole, but not one of HAT's networks, is not called damaged.
      const bool damaged = error.code() != ErrorCode::invalid_input;
      plan_.files.emplace_back(
          path, Recognised{FileKind::unknown, damaged ? message("damaged or not readable") : message("not supported")});
      plan_.rest.push_back({path, error.sentence(), damaged});
      return;
    }
    std::error_code ignored;
    if (what.kind == FileKind::unknown && !in_folder && fs::is_directory(path, ignored)) return look_inside(path);
    plan_.files.emplace_back(path, what);
    if (!is_sound(path, what)) return;
    switch (what.kind) {
      case FileKind::workspace: add(ImportTask::Kind::workspace, path, what); break;
      case FileKind::model: add(ImportTask::Kind::model, path, what).is_super = read_model_card(path).is_super; break;
      case FileKind::hat_checkpoint: checkpoints_.push_back(plan_.files.size() - 1); break;
      case FileKind::hat_predictor:
      case FileKind::predictor:
      case FileKind::latency_data: add_device(path, what); break;
      case FileKind::architecture: architectures_.push_back(plan_.files.size() - 1); break;
      case FileKind::space: add(ImportTask::Kind::space, path, what); break;
      case FileKind::points: add(ImportTask::Kind::points, path, what); break;
      case FileKind::settings: add(ImportTask::Kind::settings, path, what); break;
      case FileKind::dictionary: dictionaries_.push_back(path); break;
      case FileKind::bpe_codes: codes_.push_back(path); break;
      case FileKind::binary_folder: add_data(path, path, what); break;
      case FileKind::binary_data: add_data(fs::path(path).parent_path().string(), path, what); break;
      default: plan_.rest.push_back({path, message("{}: nothing of HAT's", what.sentence)});
    }
  }

  ImportPlan finish() {
    for (const std::size_t place : checkpoints_) add_checkpoint(place);
    for (const std::size_t place : architectures_)
      if (checkpoints_.size() != 1 || place != architectures_.front())
        add(ImportTask::Kind::architecture, plan_.files[place].first, plan_.files[place].second);
    for (ImportTask& task : plan_.tasks)
      if (task.kind == ImportTask::Kind::data) give_dictionaries(task);
    for (const auto* files : {&dictionaries_, &codes_})
      for (const std::string& file : *files)
        if (std::ranges::find(used_, file) == used_.end())
          plan_.rest.push_back(
              {file, message("{}: it goes with a checkpoint or binarised data, which is not among the files",
                             files == &codes_ ? message("byte pairs") : message("a dictionary"))});
    // In the order in which the files were given.
    const auto place = [this](const ImportTask& task) {
      return std::ranges::find(plan_.files, task.files.front(), [](const auto& file) { return file.first; }) -
             plan_.files.begin();
    };
    std::ranges::stable_sort(plan_.tasks, {}, place);
    return std::move(plan_);
  }

 private:
  ImportTask& add(ImportTask::Kind kind, const std::string& path, const Recognised& what) {
    ImportTask& task = plan_.tasks.emplace_back();
    task.kind = kind;
    task.files = {path};
    task.sentence = what.sentence;
    task.settings = what.settings;
    return task;
  }

  /// Reads a config of HAT's whole, because a key that nobody knows may stand anywhere in it. What is wrong goes to the
  /// rest.
  bool is_sound(const std::string& path, const Recognised& what) {
    if (!what.settings) return true;
    try {
      if (what.kind == FileKind::architecture)
        (void)load_architecture(path);
      else if (what.kind == FileKind::space)
        (void)load_space(path);
      else
        (void)hat_settings(read_field_file(path), *what.settings);
      return true;
    } catch (const Error& error) {
      for (const Problem& problem : error.problems()) plan_.rest.push_back({path, problem.sentence(), true});
      return false;
    }
  }

  void look_inside(const std::string& folder) {
    std::vector<std::string> inside;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
      if (entry.is_regular_file(ignored)) inside.push_back(entry.path().string());
    if (inside.empty() || inside.size() > most_files_of_a_folder) {
      plan_.files.emplace_back(folder, Recognised{FileKind::unknown, message("a folder")});
      plan_.rest.push_back({folder, inside.empty()
                                        ? message("an empty folder")
                                        : message("a folder of {} files: name those that are HAT's", inside.size())});
      return;
    }
    std::ranges::sort(inside);
    for (const std::string& file : inside) look(file, true);
  }

  void add_checkpoint(std::size_t place) {
    const auto& [path, what] = plan_.files[place];
    ImportTask& task = add(ImportTask::Kind::checkpoint, path, what);
    ImportConfig& config = task.checkpoint;
    config.checkpoint = path;
    config.name = model_name(path);
    try {
      const HatCheckpoint checkpoint = read_hat_checkpoint(TorchFile::open(path));
      task.is_super = checkpoint.is_super;
      if (checkpoints_.size() == 1 && !architectures_.empty()) {
        config.arch = plan_.files[architectures_.front()].first;
        task.files.push_back(config.arch);
        task.is_super = false;
      }
      const std::string folder = fs::path(path).parent_path().string();
      std::tie(config.source_dict, config.target_dict) = by_language(
          fitting(nearest(dictionaries_, folder), checkpoint), checkpoint.source_language, checkpoint.target_language);
      if (!config.source_dict.empty())
        std::tie(config.source_codes, config.target_codes) =
            by_language(nearest(codes_, folder), checkpoint.source_language, checkpoint.target_language);
      take(task, {config.source_dict, config.target_dict, config.source_codes, config.target_codes});
    } catch (const Error& error) {
      plan_.tasks.pop_back();
      plan_.rest.push_back({path, error.sentence(), true});
    }
  }

  /// More than two dictionaries: those of the checkpoint's sizes.
  static std::vector<std::string> fitting(const std::vector<std::string>& files, const HatCheckpoint& checkpoint) {
    if (files.size() <= 2) return files;
    std::vector<std::string> fit;
    for (const std::string& file : files) {
      const int size = Dictionary::read(file).size();
      if (size == checkpoint.network.source_vocab || size == checkpoint.network.target_vocab) fit.push_back(file);
    }
    // By their languages, where the names tell them.
    std::vector<std::string> named;
    for (const std::string& language : {checkpoint.source_language, checkpoint.target_language})
      for (const std::string& file : fit)
        if (names_language(file, language) && named.size() < 2) {
          named.push_back(file);
          break;
        }
    return named.size() == 2
               ? named
               : std::vector<std::string>(fit.begin(), fit.begin() + std::min<std::ptrdiff_t>(2, std::ssize(fit)));
  }

  void take(ImportTask& task, std::initializer_list<std::string> files) {
    for (const std::string& file : files) {
      if (file.empty()) continue;
      if (std::ranges::find(task.files, file) == task.files.end()) task.files.push_back(file);
      used_.push_back(file);
    }
  }

  void give_dictionaries(ImportTask& task) {
    ImportDataConfig& config = task.data;
    for (const auto& [language, dictionary] :
         {std::pair(config.source_language, &config.source_dict), {config.target_language, &config.target_dict}}) {
      for (const std::string& file : nearest(dictionaries_, config.data))
        if (names_language(file, language)) *dictionary = file;
    }
    if (config.source_dict.empty() != config.target_dict.empty()) config.source_dict = config.target_dict = {};
    std::tie(config.source_codes, config.target_codes) =
        by_language(nearest(codes_, config.data), config.source_language, config.target_language);
    take(task, {config.source_dict, config.target_dict, config.source_codes, config.target_codes});
  }

  void add_data(const std::string& folder, const std::string& path, const Recognised& what) {
    const std::string where = folder.empty() ? "." : folder;
    const std::vector<BinaryDataFiles> all = binary_data_in(where);
    bool found = false;
    for (const BinaryDataFiles& files : all) {
      const std::string pair = fmt::format(".{}-{}.", files.source_language, files.target_language);
      if (path != folder && name_of_file(path).find(pair) == std::string::npos) continue;
      found = true;
      // Both sides and all splits of one pair are one data set.
      const auto same = [&](const ImportTask& task) {
        return task.kind == ImportTask::Kind::data && task.data.data == where &&
               task.data.source_language == files.source_language && task.data.target_language == files.target_language;
      };
      if (const auto known = std::ranges::find_if(plan_.tasks, same); known != plan_.tasks.end()) {
        if (path != folder) known->files.push_back(path);
        continue;
      }
      ImportTask& task = add(ImportTask::Kind::data, path, what);
      task.data.data = where;
      task.data.source_language = files.source_language;
      task.data.target_language = files.target_language;
      std::string splits;
      for (const std::string& split : files.splits) splits += (splits.empty() ? "" : ", ") + split;
      task.sentence =
          message("fairseq's binarised data, {} to {}: {}", files.source_language, files.target_language, splits);
    }
    if (!found)
      plan_.rest.push_back({path, message("{}: expected both sides beside each other, named {} and {}", what.sentence,
                                          "SPLIT.SOURCE-TARGET.LANGUAGE.idx", ".bin")});
  }

  void add_device(const std::string& path, const Recognised& what) {
    const std::string name = name_of_file(path);
    DeviceImport device;
    device.task = task_in_name(name);
    device.device = hat_device_in(name);
    device.tokens = device.task.empty() ? 0 : device.task.starts_with("iwslt") ? 23 : 30;
    const bool is_csv = what.kind == FileKind::latency_data;
    (is_csv ? device.csv : device.predictor) = path;
    device.hats_predictor = what.kind == FileKind::hat_predictor;
    // A data set and a predictor of one device and task are one.
    if (device.device != nullptr && !device.task.empty())
      for (ImportTask& task : plan_.tasks)
        if (task.kind == ImportTask::Kind::device && task.device.device == device.device &&
            task.device.task == device.task && (is_csv ? task.device.csv : task.device.predictor).empty()) {
          (is_csv ? task.device.csv : task.device.predictor) = path;
          task.device.hats_predictor = task.device.hats_predictor || device.hats_predictor;
          task.files.push_back(path);
          task.sentence = message("latency data and a latency predictor");
          return;
        }
    add(ImportTask::Kind::device, path, what).device = device;
  }

  ImportPlan plan_;
  std::vector<std::size_t> checkpoints_, architectures_;
  std::vector<std::string> dictionaries_, codes_, used_;
};

}  // namespace

std::string task_in_name(std::string_view name) {
  for (const std::string& task : published_tasks())
    if (published_name_matches(name, task)) return task;
  return {};
}

ImportPlan plan_import(std::span<const std::string> paths) {
  Planner planner;
  for (const std::string& path : paths) planner.look(path);
  return planner.finish();
}

}  // namespace hat
