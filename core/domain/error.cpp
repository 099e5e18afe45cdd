// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <algorithm>

namespace hat {
namespace {

Message join(const std::vector<Problem>& problems) {
  Message all;
  for (const Problem& problem : problems)
    all = all.empty() ? problem.sentence() : message("{}\n{}", all, problem.sentence());
  return all;
}

}  // namespace

Message Problem::sentence() const {
  Message all;
  for (const Message& part : {Message::verbatim(file), place, Message::verbatim(field), message})
    if (!part.empty()) all = all.empty() ? part : hat::message("{}: {}", all, part);
  return all;
}

Error::Error(ErrorCode code, Problem problem) : Error(code, std::vector<Problem>{std::move(problem)}) {}

Error::Error(ErrorCode code, std::vector<Problem> problems)
    : std::runtime_error(join(problems).english()), code_(code), problems_(std::move(problems)) {}

Message Error::sentence() const { return join(problems_); }

void Faults::keep(const Error& error) {
  const ErrorCode code = error.code();
  if (code != ErrorCode::invalid_input && code != ErrorCode::io && code != ErrorCode::format) throw error;
  if (!code_ || code == ErrorCode::invalid_input) code_ = code;
  for (const Problem& problem : error.problems())
    if (std::ranges::find(problems_, problem) == problems_.end()) problems_.push_back(problem);
}

void Faults::raise() const {
  if (code_) throw Error(*code_, problems_);
}

void throw_if_any(std::vector<Problem> problems) {
  if (!problems.empty()) throw Error(ErrorCode::invalid_input, std::move(problems));
}

}  // namespace hat
