// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/results.h"

namespace hat::runtime {

/// This machine as `measure` uses it: the processor's name as the system tells it, the engine's instruction set, today.
/// `threads` 0 means all.
[[nodiscard]] Device describe_device(int threads, Precision precision = Precision::fp32);

/// `threads`, or every processor when it is 0.
[[nodiscard]] int thread_count(int threads);

}  // namespace hat::runtime
