// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The seam between the tokenizer and SentencePiece, which lives in a module of its own (hat_sentencepiece.so).
///
/// Debian's libsentencepiece exports its own copy of protobuf, LibTorch loads another version of it, and in one process
/// each would call into the other. The module is loaded with its symbols kept to itself.
namespace hat::sentencepiece_module {

struct SpecialIds {
  int bos = -1, pad = -1, eos = -1, unk = -1;
};

/// One loaded model; const members may be called from several threads. Functions that can fail return SentencePiece's
/// message, empty when all is well.
class Processor {
 public:
  virtual ~Processor() = default;
  [[nodiscard]] virtual int size() const = 0;
  [[nodiscard]] virtual SpecialIds special() const = 0;
  [[nodiscard]] virtual std::string encode(std::string_view text, std::vector<int>& ids) const = 0;
  [[nodiscard]] virtual std::string decode(const std::vector<int>& ids, std::string& text) const = 0;
  [[nodiscard]] virtual std::string piece(int id) const = 0;
  [[nodiscard]] virtual int id_of(std::string_view piece) const = 0;
};

class Api {
 public:
  virtual ~Api() = default;
  /// Null when `bytes` is no model.
  [[nodiscard]] virtual std::unique_ptr<Processor> load(const std::string& bytes) const = 0;
  /// Trains on every `stride`-th sentence; `model` is the serialised result.
  [[nodiscard]] virtual std::string train(const std::map<std::string, std::string>& options,
                                          std::span<const std::string> sentences, std::size_t stride,
                                          std::string& model) const = 0;
};

}  // namespace hat::sentencepiece_module

/// The module's one entry point.
extern "C" const hat::sentencepiece_module::Api* hat_sentencepiece_api();
