// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "domain/error.h"
#include "domain/io/hat/dictionary.h"

namespace hat {

/// Element types of fairseq's mmap data, by the code in the file.
enum class MmapType : std::uint8_t { u8 = 1, i8 = 2, i16 = 3, i32 = 4, i64 = 5, u16 = 8 };

/// Sentences as fairseq's "mmap" data holds them: NAME.idx and NAME.bin.
///
/// The .idx: "MMIDIDX\0\0", version (u64, 1), type code (u8), number of sentences (u64), their lengths (i32 each),
/// their places in the .bin in bytes (i64 each); from some writers also the number of documents (u64) and the first
/// sentence of each (i64). The .bin: token ids, each sentence with its end token. All little endian.
///
/// Both files are mapped; everything in the .idx is checked before the object exists, so that no sentence lies outside
/// the .bin. Copies share the mapping; const members may be called from several threads.
class MmapData {
 public:
  /// `path`: with or without .idx or .bin. Error(io) for a missing file, Error(format) that names file and place.
  [[nodiscard]] static MmapData open(const std::string& path);
  /// The same of two files' bytes, which are copied; `name` stands in errors.
  [[nodiscard]] static MmapData parse(std::string_view index, std::string_view data, const std::string& name);

  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] MmapType type() const;
  /// Tokens of a sentence, its end token included.
  [[nodiscard]] std::size_t length(std::size_t sentence) const;
  [[nodiscard]] std::int64_t tokens() const;
  /// Ids of a sentence. Error(invalid_input) for one that does not exist; Error(format) for an id that is negative or
  /// above 2^31 - 1.
  [[nodiscard]] std::vector<int> sentence(std::size_t index) const;
  /// First sentence of each document, and the number of sentences at the end; empty when the file does not say.
  [[nodiscard]] const std::vector<std::int64_t>& documents() const;

 private:
  struct State;
  explicit MmapData(std::shared_ptr<const State> state);
  [[nodiscard]] static MmapData make(std::shared_ptr<State> state);
  std::shared_ptr<const State> state_;
};

/// The type that fairseq chooses for a vocabulary: u16 below 65,500 words, else i32.
[[nodiscard]] MmapType mmap_type_for(int vocab_size);

/// Writes NAME.bin and then NAME.idx (`path` with or without either ending), each whole or not at all. Sentences are
/// written as they are: with their end tokens. Error(invalid_input) for an id that the type cannot hold.
void write_mmap_data(const std::string& path, std::span<const std::vector<int>> sentences, MmapType type);

}  // namespace hat
