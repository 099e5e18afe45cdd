// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "domain/config/latency.h"
#include "domain/io/remote_measure.h"
#include "domain/results/results.h"
#include "domain/space/search_space.h"
#include "runtime/process/child.h"

namespace hat::runtime {

/// A measurement on another machine: `ssh HOST hat latency serve`, with the user's own ssh and its configuration (keys,
/// agent, jump hosts). ssh must not have to ask for a password. Of one thread.
class RemoteMeasurement {
 public:
  /// Begins to measure config.archs, architectures of `space`. Error(io) when ssh is not there.
  RemoteMeasurement(const MeasureConfig& config, const SearchSpace& space);

  /// What is measured; its name is the host's. `waiting` may throw. Error(io) when the machine cannot be reached or has
  /// no HAT Studio; what the program there has to say is thrown as it throws it.
  [[nodiscard]] Device device(const std::function<void()>& waiting);
  /// The next row (again, when it has better times), how far it is, or the end; nothing when `enough` says so.
  [[nodiscard]] std::optional<RemoteLine> next(const std::function<void()>& waiting,
                                               const std::function<bool()>& enough);

 private:
  [[noreturn]] void broke_off();
  std::string host_, program_;
  bool reached_ = false;  ///< the program there has answered
  Child ssh_;
};

}  // namespace hat::runtime
