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

std::string first_line_of(const char* path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

double seconds_of(clockid_t clock) {
  timespec time{};
  ::clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::optional<LoadWatch::Reading> now() {
  const std::string stat = first_line_of("/proc/stat");
  const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
  const std::optional<double> busy = LoadWatch::busy_seconds(stat, ticks);
  if (!busy) return std::nullopt;
  return LoadWatch::Reading{seconds_of(CLOCK_MONOTONIC), *busy, seconds_of(CLOCK_PROCESS_CPUTIME_ID),
                            LoadWatch::stolen_seconds(stat, ticks),
                            LoadWatch::waited_seconds(first_line_of("/proc/pressure/cpu"))};
}

/// The words of the line of /proc/stat that is about all processors, in the order of proc(5).
struct ProcessorTimes {
  double user = 0, nice = 0, system = 0, idle = 0, waiting = 0, interrupts = 0, soft = 0, stolen = 0;
  bool known = false;
};
ProcessorTimes processor_times(std::string_view stat) {
  std::istringstream words{std::string(stat)};
  std::string name;
  ProcessorTimes t;
  t.known = words >> name >> t.user >> t.nice >> t.system >> t.idle && name == "cpu";
  words >> t.waiting >> t.interrupts >> t.soft >> t.stolen;  // older kernels have fewer
  return t;
}

}  // namespace

LoadWatch::LoadWatch() : start_(now()) {}

double LoadWatch::others() const {
  const std::optional<Reading> then = now();
  return start_ && then ? others_between(*start_, *then) : 0;
}

LoadWatch::Load LoadWatch::load() const {
  const std::optional<Reading> then = now();
  return start_ && then ? load_between(*start_, *then) : Load{};
}

LoadWatch::Load LoadWatch::load_between(const Reading& before, const Reading& after) {
  Load load;
  load.seconds = after.clock - before.clock;
  if (!(load.seconds > 0)) return {};
  load.others = others_between(before, after);
  load.stolen = std::max(0.0, after.stolen - before.stolen) / load.seconds;
  load.waiting = std::max(0.0, after.waited - before.waited) / load.seconds;
  return load;
}

double LoadWatch::others_between(const Reading& before, const Reading& after) {
  const double seconds = after.clock - before.clock;
  return seconds > 0 ? std::max(0.0, (after.all - before.all - (after.own - before.own)) / seconds) : 0;
}

std::optional<double> LoadWatch::busy_seconds(std::string_view stat, double ticks_per_second) {
  const ProcessorTimes t = processor_times(stat);
  if (!t.known || !(ticks_per_second > 0)) return std::nullopt;
  return (t.user + t.nice + t.system + t.interrupts + t.soft + t.stolen) / ticks_per_second;
}

double LoadWatch::stolen_seconds(std::string_view stat, double ticks_per_second) {
  const ProcessorTimes t = processor_times(stat);
  return t.known && ticks_per_second > 0 ? t.stolen / ticks_per_second : 0;
}

double LoadWatch::waited_seconds(std::string_view pressure) {
  const std::size_t place = pressure.find("total=");
  if (!pressure.starts_with("some ") || place == std::string_view::npos) return 0;
  double microseconds = 0;
  std::istringstream(std::string(pressure.substr(place + 6))) >> microseconds;
  return microseconds / 1e6;
}

bool LoadWatch::is_busy(double others, int threads, int processors) {
  return others > std::max(0.15, 0.25 * (processors - threads));
}

bool LoadWatch::is_busy(const Load& load, int threads, int processors) {
  constexpr double most_stolen = 0.05, most_waiting = 0.2;
  return is_busy(load.others, threads, processors) || load.stolen > most_stolen || load.waiting > most_waiting;
}

}  // namespace hat::runtime
