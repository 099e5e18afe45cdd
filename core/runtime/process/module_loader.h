// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/message.h"

namespace hat::runtime {

/// One of the program's own modules: a library that is loaded by whoever first needs it.
struct Module {
  std::string file;    ///< hat_torch.so
  const char* symbol;  ///< its one entry point
  Message what;        ///< for messages: "LibTorch's module"
  /// It resolves its symbols among its own libraries before the program's: for libraries of which the program may hold
  /// another version.
  bool own_libraries_first = false;
};

/// The module's entry point. It is looked for beside the program, in ../lib/hat-studio from there, and where it was
/// built; its symbols, and those of the libraries it brings, are seen by nobody else. Error(io) that names the places
/// when it is in none of them, or says why it cannot be loaded. Thread-safe; asking again is cheap.
[[nodiscard]] void* module_entry(const Module& module);

}  // namespace hat::runtime
