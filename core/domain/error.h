// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "domain/message.h"

namespace hat {

/// Whose fault a failure is, and of which kind. The caller's faults end a command with status 2, the world's with 1.
enum class ErrorCode {
  invalid_input,  ///< the caller's fault: a wrong field, an unknown key, an architecture outside the space
  io,             ///< a file that is missing, a directory, unreadable or unwritable
  format,         ///< a file whose content is not what its name promises (truncated, not UTF-8, wrong magic)
  infeasible,     ///< well-formed, but without a solution (an impossible latency budget)
  resource,       ///< memory, disk or a device ran out
  internal        ///< a broken promise of this program
};

/// One thing that is wrong: where, and what was expected there. All but the message may be empty.
struct Problem {
  std::string file;
  std::string field;
  Message message;     ///< a clause such as "expected a positive number of ms, got -3"
  Message place = {};  ///< in the file: "line 3"

  /// "file: place: field: message" without the empty parts.
  [[nodiscard]] Message sentence() const;
  /// The same in English.
  [[nodiscard]] std::string text() const { return sentence().english(); }
  bool operator==(const Problem&) const = default;
};

/// The one exception type of the program. what() is every problem's sentence in English, one per line; the window makes
/// its own of the problems (ui/text/messages.h).
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, Problem problem);
  /// All the caller's problems at once; `problems` must not be empty.
  Error(ErrorCode code, std::vector<Problem> problems);

  [[nodiscard]] ErrorCode code() const noexcept { return code_; }
  [[nodiscard]] const std::vector<Problem>& problems() const noexcept { return problems_; }
  /// Every problem's sentence, one per line: what() for whoever says it as a part of something else.
  [[nodiscard]] Message sentence() const;
  /// The exit status of a command that ends with this error: 2 for the caller's fault, else 1.
  [[nodiscard]] int exit_status() const noexcept { return code_ == ErrorCode::invalid_input ? 2 : 1; }

 private:
  ErrorCode code_;
  std::vector<Problem> problems_;
};

/// The faults of several steps of which none needs another: told together, not one at each call.
class Faults {
 public:
  /// The step's result; nothing when what it was given or has read is wrong (invalid_input, io, format), which is kept
  /// for `raise`.
  template <class Step>
  auto of(Step&& step) -> std::optional<decltype(step())> {
    try {
      return step();
    } catch (const Error& error) {
      keep(error);
      return std::nullopt;
    }
  }
  /// Throws what was kept, when there is any: the caller's fault when one of them is, else as the first was.
  void raise() const;

 private:
  /// Throws on what is neither a file's nor the caller's fault: a full memory, a broken promise.
  void keep(const Error& error);
  std::vector<Problem> problems_;
  std::optional<ErrorCode> code_;
};

/// Throws an Error(invalid_input) with all of `problems` when there are any.
void throw_if_any(std::vector<Problem> problems);

}  // namespace hat
