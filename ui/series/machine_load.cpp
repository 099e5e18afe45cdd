// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/machine_load.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace hat::ui {

std::optional<CpuTimes> parse_cpu_times(std::string_view stat, std::string_view self_stat, double ticks_per_second) {
  CpuTimes times;
  times.processors = 0;
  std::istringstream lines{std::string(stat)};
  bool any = false;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("cpu")) continue;
    if (line.size() > 3 && line[3] != ' ') {
      ++times.processors;
      continue;
    }
    // user nice system idle iowait irq softirq steal: all but the two of waiting. Guests are part of user.
    std::istringstream fields(line.substr(3));
    std::vector<double> ticks;
    for (double value = 0; ticks.size() < 8 && fields >> value;) ticks.push_back(value);
    if (ticks.size() < 4) return std::nullopt;
    for (std::size_t i = 0; i < ticks.size(); ++i)
      if (i != 3 && i != 4) times.all += ticks[i] / ticks_per_second;
    any = true;
  }
  // The name in parentheses may hold anything: what follows the last one counts. utime and stime are fields 14 and 15.
  const std::size_t name_end = self_stat.rfind(')');
  if (!any || name_end == std::string_view::npos) return std::nullopt;
  std::istringstream fields{std::string(self_stat.substr(name_end + 1))};
  std::string skipped;
  for (int field = 3; field < 14; ++field)
    if (!(fields >> skipped)) return std::nullopt;
  double user = 0, system = 0;
  if (!(fields >> user >> system)) return std::nullopt;
  times.own = (user + system) / ticks_per_second;
  times.processors = std::max(times.processors, 1);
  return times;
}

double LoadMeter::others(const CpuTimes& now, double at) {
  double used = 0;
  if (before_ && at > at_) used = ((now.all - before_->all) - (now.own - before_->own)) / (at - at_);
  before_ = now;
  at_ = at;
  return std::clamp(used, 0.0, static_cast<double>(now.processors));
}

bool BusyJudge::judge(double others, double at) {
  if (others > enough) last_busy_ = at;
  return last_busy_ && at - *last_busy_ < calm_s;
}

double QuietTimes::factor(const std::string& what, double ms) {
  if (ms <= 0) return 1;
  const auto [known, first] = fastest_.try_emplace(what, ms);
  known->second = std::min(known->second, ms);
  return ms / known->second;
}

}  // namespace hat::ui
