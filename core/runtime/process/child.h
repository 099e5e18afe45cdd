// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/io/line_reader.h"

namespace hat::runtime {

/// Another program at work: it is given a text and asked for lines. It is ended when this object goes. Of one thread.
class Child {
 public:
  /// Starts `command[0]`, looked up as a shell does, and will give it `input` as it reads, then the end of input.
  /// Error(io) when it cannot be started.
  Child(const std::vector<std::string>& command, std::string input);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// The next line that it writes, without the newline; nothing at the end of its output. `waiting` is called some ten
  /// times a second meanwhile and may throw. Error(format) for a line without an end.
  [[nodiscard]] std::optional<std::string> next_line(const std::function<void()>& waiting);
  /// Its exit status (128 and the signal's number when it was killed) once its output has ended; one that then goes on
  /// for ten seconds is killed.
  [[nodiscard]] int exit_status();
  /// The last lines of what it complained about.
  [[nodiscard]] const std::string& complaints() const { return complaints_; }

  static constexpr std::size_t longest_line = 1 << 20;

 private:
  void exchange(int timeout_ms);
  void close_end(int& end);

  std::string name_, input_, output_, complaints_;
  std::size_t given_ = 0;
  pid_t pid_ = -1;
  int to_ = -1, from_ = -1, errors_ = -1;
  std::optional<int> status_;
};

}  // namespace hat::runtime
