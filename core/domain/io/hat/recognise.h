// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/error.h"

namespace hat {

/// What a file is, told by its content.
enum class FileKind {
  hat_checkpoint,     ///< of HAT's train.py
  hat_predictor,      ///< a latency predictor of HAT
  torch,              ///< something else that torch.save wrote
  predictor,          ///< our own latency predictor
  weights,            ///< other safetensors
  latency_data,       ///< CSV in HAT's columns
  space,              ///< YAML: a search space, ours or HAT's
  architecture,       ///< text form or YAML, ours or HAT's
  yaml,               ///< another YAML mapping
  dictionary,         ///< fairseq's: a word and its count a line
  bpe_codes,          ///< byte pairs, a merge a line
  binary_data_index,  ///< fairseq's mmap format: the .idx
  model,              ///< a model folder
  workspace,          ///< a workspace folder
  text,               ///< other lines of UTF-8
  unknown
};

struct Recognised {
  FileKind kind = FileKind::unknown;
  std::string sentence;  ///< "HAT checkpoint: SuperTransformer transformersuper_wmt_en_de, de to en, 600 updates"
};

/// Looks into a file (or folder) and says what it is. Reads at most the first 64 KiB, except of torch's and our own files,
/// whose directory is read. A file that begins like one of torch's but is damaged is an Error(format) that says where.
/// Error(io) when it cannot be read.
[[nodiscard]] Recognised recognise(const std::string& path);

}  // namespace hat
