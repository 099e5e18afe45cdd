// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/config/import.h"
#include "domain/io/hat/hat_checkpoint.h"
#include "domain/io/hat/recognise.h"

namespace hat {

/// Latencies of one device that belong together: HAT publishes a data set and a predictor for each task and device.
struct DeviceImport {
  std::string csv, predictor;         ///< files; one of them may be missing
  bool hats_predictor = false;        ///< weights alone, as HAT publishes them: device and tokens must be known
  std::string task;                   ///< "wmt14.en-de"; empty when no name tells
  const HatDevice* device = nullptr;  ///< null when no name tells: then the data itself must say
  int tokens = 0;                     ///< of the measured sentence; 0 when nothing tells
  std::string label = {};             ///< a name for the device; empty: what the files tell
};

/// One thing to make out of files.
struct ImportTask {
  enum class Kind { workspace, model, checkpoint, device, architecture, space, settings, data, points };
  Kind kind = Kind::architecture;
  std::vector<std::string> files;       ///< the main one first
  Message sentence;                     ///< what the main one is
  std::optional<HatFileKind> settings;  ///< of settings, and of a space or an architecture with settings
  ImportConfig checkpoint;              ///< of a checkpoint: everything but `output` and `licence`
  bool is_super = false;                ///< of a checkpoint or model: what comes of it
  ImportDataConfig data;                ///< of data: everything but `output`
  DeviceImport device;
};

/// A file that is not taken, and why.
struct NotImported {
  std::string file;
  Message sentence;
  bool damaged = false;  ///< it looks like one of HAT's files but cannot be read: the sentence names the place
};

struct ImportPlan {
  std::vector<std::pair<std::string, Recognised>> files;  ///< every file and folder, as given
  std::vector<ImportTask> tasks;
  std::vector<NotImported> rest;
};

/// Looks into files and folders and says what comes of them together. Dictionaries and byte pairs go with a checkpoint
/// or with binarised data; an architecture among files with one checkpoint is the one to take out of it. A folder that
/// is neither a workspace nor a model nor binarised data stands for the files in it. What cannot be read or is none of
/// HAT's is in `rest`; nothing is thrown.
[[nodiscard]] ImportPlan plan_import(std::span<const std::string> paths);

/// The task that a file's name tells ("wmt14ende_gpu_titanxp_all.csv" → "wmt14.en-de"); "" when it tells none.
[[nodiscard]] std::string task_in_name(std::string_view name);

}  // namespace hat
