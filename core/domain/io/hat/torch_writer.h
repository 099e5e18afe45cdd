// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/io/hat/torch_file.h"

namespace hat {

/// Writes what torch.load reads: a pickle of protocol 2, value by value, and the storages of its tensors. A container
/// is opened, filled and closed; nothing checks that this is done in a sensible order but the reader.
class TorchWriter {
 public:
  explicit TorchWriter(TorchFile::Container container) : container_(container) {}

  void none() { pickle_ += 'N'; }
  void boolean(bool value) { pickle_ += value ? '\x88' : '\x89'; }
  void integer(std::int64_t value);
  void real(double value);
  void text(std::string_view value);
  void integers(std::span<const int> values);  ///< a list
  void begin_list() { pickle_ += "]("; }
  void end_list() { pickle_ += 'e'; }
  /// Then keys and values in turn.
  void begin_dict() { pickle_ += "}("; }
  void begin_ordered_dict();
  void end_dict() { pickle_ += 'u'; }
  /// An argparse.Namespace: then names and values in turn.
  void begin_namespace();
  void end_namespace() { pickle_ += "ub"; }

  /// A storage for tensors; `data` must live until the file is written. Returns its number.
  int add_storage(TorchType type, std::span<const std::byte> data);
  /// A row-major tensor of that shape from the front of a storage.
  void tensor(int storage, std::span<const std::int64_t> shape);

  /// Writes the file whole or not at all. Error(io).
  void write(const std::string& path) const;

 private:
  struct Storage {
    TorchType type;
    std::span<const std::byte> data;
  };
  void global(std::string_view module, std::string_view name);
  void natural(std::uint64_t value) { integer(static_cast<std::int64_t>(value)); }

  TorchFile::Container container_;
  std::string pickle_{"\x80\x02", 2};
  std::vector<Storage> storages_;
};

}  // namespace hat
