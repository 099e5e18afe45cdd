// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/io/hat/pickle.h"
#include "domain/io/mapped_file.h"

namespace hat {

/// Element types of torch's storages.
enum class TorchType { f32, f16, bf16, f64, i64, i32, i16, i8, u8, boolean };
[[nodiscard]] std::size_t size_of(TorchType type);
/// "float32" and so on, as torch names it.
[[nodiscard]] const char* name_of(TorchType type);

/// A tensor of a torch file: a view of a storage that other tensors may share.
struct TorchTensor {
  TorchType type = TorchType::f32;
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> strides;                          ///< elements, not negative
  std::int64_t offset = 0;                                    ///< of its first element in the storage
  std::string storage;                                        ///< key
  std::span<const std::byte> data;                            ///< the whole storage
  MappedFile owner;                                           ///< keeps the data
  std::shared_ptr<const std::vector<std::byte>> joined = {};  ///< keeps them instead, of a tensor that was put together

  [[nodiscard]] std::int64_t count() const;
  /// Row-major without gaps.
  [[nodiscard]] bool is_contiguous() const;
  /// True for the same part of the same storage.
  [[nodiscard]] bool same_as(const TorchTensor& other) const;
  /// All elements, row-major, as fp32.
  [[nodiscard]] std::vector<float> to_floats() const;
};

/// A file of torch.save, in both of its containers: the zip archive of PyTorch 1.6 and later, and the older one of
/// consecutive pickles (magic number, protocol, sizes of the writer's machine, the object, keys, storages). Everything
/// but the numbers is read and checked when it is opened; numbers when a tensor is asked for (an optimizer's state
/// costs nothing). Never runs code, and never needs more memory than a small multiple of the file's size. Const members
/// may be called from several threads.
class TorchFile {
 public:
  enum class Container { zip, legacy };

  /// Error(io) when it cannot be read; Error(format) that names the file and the place when it is no file of
  /// torch.save, truncated, damaged, written by a big-endian machine, in the tar container of PyTorch before 0.2, or a
  /// TorchScript program.
  [[nodiscard]] static TorchFile open(const std::string& path) { return read(MappedFile::open(path)); }
  [[nodiscard]] static TorchFile read(const MappedFile& file);
  /// True when the file's first bytes are those of one of the two containers.
  [[nodiscard]] static bool recognises(const MappedFile& file);

  [[nodiscard]] PickleValue root() const { return pickle_.root(); }
  [[nodiscard]] Container container() const { return container_; }
  [[nodiscard]] const std::string& path() const { return file_.path(); }
  [[nodiscard]] std::uint64_t size() const { return file_.size(); }

  /// True for what torch rebuilds as a tensor or parameter.
  [[nodiscard]] static bool is_tensor(PickleValue value);
  /// Error(format) for another value, and for a tensor that reaches beyond its storage or has more elements than it.
  [[nodiscard]] TorchTensor tensor(PickleValue value) const;
  /// The tensors of a dict (or OrderedDict) of tensors by name, e.g. a state dict. Other values are left out.
  /// Error(format) when together they have more elements than a small multiple of the file's size.
  [[nodiscard]] std::map<std::string, TorchTensor> tensors(PickleValue dict) const;

  [[nodiscard]] Error error(PickleValue value, Message message) const {
    return pickle_.error(value, std::move(message));
  }

 private:
  struct Storages;  ///< by key; those of an archive are read, and checked, when a tensor asks for them
  TorchFile(MappedFile file, Pickle pickle, Container container);
  static TorchFile read_zip(const MappedFile& file);
  static TorchFile read_legacy(const MappedFile& file);

  MappedFile file_;
  Pickle pickle_;
  Container container_;
  std::shared_ptr<Storages> storages_;
};

/// The entries of a dict, or of an object that torch or Python rebuilds as one (OrderedDict), with text keys, in order.
[[nodiscard]] std::vector<std::pair<std::string_view, PickleValue>> entries_of(PickleValue dict);
/// The value of a key of such a dict.
[[nodiscard]] std::optional<PickleValue> entry_of(PickleValue dict, std::string_view key);
/// Whole numbers of a tuple, list or torch.Size; nothing when there is anything else in it.
[[nodiscard]] std::optional<std::vector<std::int64_t>> integers_of(PickleValue list);

}  // namespace hat
