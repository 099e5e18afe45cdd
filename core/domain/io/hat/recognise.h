// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/error.h"
#include "domain/io/hat_yaml.h"

namespace hat {

/// What a file is, told by its content.
enum class FileKind {
  hat_checkpoint,  ///< of HAT's train.py
  hat_predictor,   ///< a latency predictor of HAT
  torch,           ///< something else that torch.save wrote
  predictor,       ///< our own latency predictor
  weights,         ///< other safetensors
  latency_data,    ///< CSV in HAT's columns
  points,          ///< CSV of results of one's own: read_points_csv
  space,           ///< YAML: a search space, ours or HAT's
  architecture,    ///< text form or YAML, ours or HAT's
  settings,        ///< YAML: settings of one of HAT's programs, which Recognised::settings names
  yaml,            ///< another YAML mapping
  dictionary,      ///< fairseq's: a word and its count a line
  bpe_codes,       ///< byte pairs, a merge a line
  binary_data,     ///< fairseq's mmap format: the .idx or the .bin of a pair
  binary_folder,   ///< a folder with such pairs, as fairseq's preprocess leaves it
  model,           ///< a model folder
  workspace,       ///< a workspace folder
  text,            ///< other lines of UTF-8
  unknown
};

/// The kind as programs read it: "hat_checkpoint".
[[nodiscard]] const char* name_of(FileKind kind);

struct Recognised {
  FileKind kind = FileKind::unknown;
  Message sentence;  ///< "HAT checkpoint: SuperTransformer transformersuper_wmt_en_de, de to en, 600 updates"
  /// Which of HAT's config files it is, where it is one: of a `space` and an `architecture` too, when HAT wrote them.
  std::optional<HatFileKind> settings = {};
};

/// Looks into a file (or folder) and says what it is. Reads at most the first 64 KiB, except of torch's and our own
/// files, whose directory is read, and of binarised data, whose index is. A file that begins like one of torch's but is
/// damaged is an Error(format) that says where. Error(io) when it cannot be read.
[[nodiscard]] Recognised recognise(const std::string& path);

}  // namespace hat
