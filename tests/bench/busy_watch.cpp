// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/busy_watch.h"

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <string>

namespace hat::bench {
namespace {

using Reading = runtime::LoadWatch::Reading;

double ticks_per_second() { return static_cast<double>(::sysconf(_SC_CLK_TCK)); }

double used_by(int who) {
  rusage used{};
  ::getrusage(who, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

std::optional<Reading> now() {
  std::ifstream file("/proc/stat");
  std::string line;
  if (!std::getline(file, line)) return std::nullopt;
  const std::optional<double> all = runtime::LoadWatch::busy_seconds(line, ticks_per_second());
  if (!all) return std::nullopt;
  const std::chrono::duration<double> clock = std::chrono::steady_clock::now().time_since_epoch();
  return Reading{clock.count(), *all, used_by(RUSAGE_SELF) + used_by(RUSAGE_CHILDREN)};
}

}  // namespace

BusyWatch::BusyWatch() : start_(now()) {}

double BusyWatch::others() const {
  std::optional<Reading> end = now();
  if (!start_ || !end) return 0;
  // The system counts in ticks: of a case that is over in a moment, one at either end may be nobody's.
  end->all -= 2 / ticks_per_second();
  return runtime::LoadWatch::others_between(*start_, *end);
}

}  // namespace hat::bench
