// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/load.h"

#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace hat::runtime {
namespace {

std::optional<double> busy_now() {
  std::ifstream file("/proc/stat");
  std::string line;
  if (!std::getline(file, line)) return std::nullopt;
  return LoadWatch::busy_seconds(line, static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

double seconds_of(clockid_t clock) {
  timespec time{};
  ::clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::optional<LoadWatch::Reading> now() {
  const std::optional<double> busy = busy_now();
  if (!busy) return std::nullopt;
  return LoadWatch::Reading{seconds_of(CLOCK_MONOTONIC), *busy, seconds_of(CLOCK_PROCESS_CPUTIME_ID)};
}

}  // namespace

LoadWatch::LoadWatch() : start_(now()) {}

double LoadWatch::others() const {
  const std::optional<Reading> then = now();
  return start_ && then ? others_between(*start_, *then) : 0;
}

double LoadWatch::others_between(const Reading& before, const Reading& after) {
  const double seconds = after.clock - before.clock;
  return seconds > 0 ? std::max(0.0, (after.all - before.all - (after.own - before.own)) / seconds) : 0;
}

std::optional<double> LoadWatch::busy_seconds(std::string_view stat, double ticks_per_second) {
  std::istringstream words{std::string(stat)};
  std::string name;
  double user = 0, nice = 0, system = 0, idle = 0, waiting = 0, interrupts = 0, soft = 0, stolen = 0;
  if (!(words >> name >> user >> nice >> system >> idle) || name != "cpu" || !(ticks_per_second > 0))
    return std::nullopt;
  words >> waiting >> interrupts >> soft >> stolen;  // older kernels have fewer
  return (user + nice + system + interrupts + soft + stolen) / ticks_per_second;
}

bool LoadWatch::is_busy(double others, int threads, int processors) {
  return others > std::max(0.15, 0.25 * (processors - threads));
}

}  // namespace hat::runtime
