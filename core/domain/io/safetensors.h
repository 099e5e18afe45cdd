// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "domain/error.h"
#include "domain/io/half.h"
#include "domain/io/mapped_file.h"

namespace hat {

/// Element types that weight files of this program may hold.
enum class DType { f32, f16, bf16, i64, u8 };

/// Bytes of one element.
[[nodiscard]] std::size_t size_of(DType type);
/// "F32", "F16", "BF16", "I64", "U8", as safetensors writes them.
[[nodiscard]] const char* name_of(DType type);

/// A tensor inside an open file: row-major, little endian, not necessarily aligned. Valid as long as the file's object
/// (or a copy of it) lives.
struct TensorView {
  DType dtype = DType::f32;
  std::vector<std::int64_t> shape;
  const std::byte* data = nullptr;
  std::size_t bytes = 0;

  [[nodiscard]] std::int64_t count() const;
  /// All elements as fp32.
  [[nodiscard]] std::vector<float> to_floats() const;
};

/// A safetensors file mapped into memory, read only: eight bytes of header length, a JSON header, raw tensors.
/// Everything is checked before any view is given out: header length, known types, sizes that equal shape times type,
/// offsets inside the file that neither overlap nor leave gaps. Copies share the mapping. Const members may be called
/// from several threads.
class SafeTensors {
 public:
  /// Error(io) when the file is missing, a folder or unreadable; Error(format) that names the file and the fault when
  /// it is truncated or not a safetensors file.
  [[nodiscard]] static SafeTensors open(const std::string& path);
  /// The same of bytes that are already at hand.
  [[nodiscard]] static SafeTensors read(const MappedFile& mapping);

  [[nodiscard]] const std::map<std::string, TensorView>& tensors() const { return tensors_; }
  [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return metadata_; }

 private:
  explicit SafeTensors(MappedFile mapping) : mapping_(std::move(mapping)) {}
  MappedFile mapping_;
  std::map<std::string, TensorView> tensors_;
  std::map<std::string, std::string> metadata_;
};

/// A tensor to be written; `data` points at the product of `shape` elements of `dtype`.
struct NamedTensor {
  std::string name;
  DType dtype = DType::f32;
  std::vector<std::int64_t> shape;
  const void* data = nullptr;
};

/// Writes a safetensors file whole or not at all. Tensors keep their order and begin at multiples of 8 bytes of the
/// file as long as every tensor's size is a multiple of 8. Error(io) when the file cannot be written.
void write_safetensors(const std::string& path, std::span<const NamedTensor> tensors,
                       const std::map<std::string, std::string>& metadata);

}  // namespace hat
