// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/latency/load.h"

#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace hat {
namespace {

std::optional<double> busy_now() {
  std::ifstream file("/proc/stat");
  std::string line;
  if (!std::getline(file, line)) return std::nullopt;
  return LoadWatch::busy_seconds(line, static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

double own_now() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

}  // namespace

LoadWatch::LoadWatch() : start_(std::chrono::steady_clock::now()), busy_(busy_now()), own_(own_now()) {}

double LoadWatch::others() const {
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  const std::optional<double> now = busy_now();
  if (!busy_ || !now || !(seconds > 0)) return 0;
  return std::max(0.0, (*now - *busy_ - (own_now() - own_)) / seconds);
}

std::optional<double> LoadWatch::busy_seconds(std::string_view stat, double ticks_per_second) {
  std::istringstream words{std::string(stat)};
  std::string name;
  double user = 0, nice = 0, system = 0, idle = 0, waiting = 0, interrupts = 0, soft = 0, stolen = 0;
  if (!(words >> name >> user >> nice >> system >> idle) || name != "cpu" || !(ticks_per_second > 0)) return std::nullopt;
  words >> waiting >> interrupts >> soft >> stolen;  // older kernels have fewer
  return (user + nice + system + interrupts + soft + stolen) / ticks_per_second;
}

bool LoadWatch::is_busy(double others, int threads, int processors) {
  return others > std::max(0.15, 0.25 * (processors - threads));
}

}  // namespace hat
