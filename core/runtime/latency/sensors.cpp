// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/sensors.h"

#include <fmt/format.h>
#include <sched.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace hat::runtime {
namespace {

std::optional<double> number_of(const std::string& file) {
  std::ifstream stream(file);
  double value = 0;
  return stream >> value ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<double> Sensors::megahertz(int processor) const {
  constexpr double kilohertz = 1e-3;
  if (const auto now =
          number_of(fmt::format("{}/sys/devices/system/cpu/cpu{}/cpufreq/scaling_cur_freq", root_, processor)))
    return *now * kilohertz;
  std::ifstream file(root_ + "/proc/cpuinfo");
  std::string line;
  for (int found = -1; std::getline(file, line);) {
    found += line.starts_with("processor");
    const std::size_t colon = line.find(':');
    if (found != processor || !line.starts_with("cpu MHz") || colon == std::string::npos) continue;
    const double value = std::atof(line.c_str() + colon + 1);
    return value > 0 ? std::optional(value) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<double> Sensors::megahertz_here() const {
  const int processor = ::sched_getcpu();
  return processor < 0 ? std::nullopt : megahertz(processor);
}

std::optional<double> Sensors::celsius() const {
  constexpr double hottest = 150;
  std::optional<double> found;
  std::error_code failed;
  for (std::filesystem::directory_iterator zone(root_ + "/sys/class/thermal", failed), end; !failed && zone != end;
       zone.increment(failed)) {
    if (!zone->path().filename().string().starts_with("thermal_zone")) continue;
    const auto thousandths = number_of((zone->path() / "temp").string());
    if (!thousandths || *thousandths <= 0 || *thousandths >= 1000 * hottest) continue;
    found = std::max(found.value_or(0), *thousandths / 1000);
  }
  return found;
}

}  // namespace hat::runtime
