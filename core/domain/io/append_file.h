// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hat {

/// A file that whole rows are added to. What add() was given is with the system when it returns: it survives this
/// program, however that ends. A kill falls before the rows or behind them; a full disk may cut the last one short.
class AppendFile {
 public:
  /// The file is made when it is not there. Error(io).
  explicit AppendFile(std::string path);
  ~AppendFile();
  AppendFile(const AppendFile&) = delete;
  AppendFile& operator=(const AppendFile&) = delete;

  /// Error(io), Error(resource) for a full disk.
  void add(std::string_view rows);

 private:
  std::string path_;
  int descriptor_ = -1;
};

}  // namespace hat
