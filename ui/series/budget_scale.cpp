// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/budget_scale.h"

#include <algorithm>
#include <cmath>

namespace hat::ui {

double BudgetScale::to_px(double value) const { return left + (value - ms.lower) / ms.span() * width; }

double BudgetScale::to_ms(double px) const {
  return std::clamp(ms.lower + (px - left) / std::max(width, 1.0) * ms.span(), ms.lower, ms.upper);
}

Range budget_range(const std::vector<double>& latencies) {
  if (latencies.empty()) return {0, 100};
  const auto [low, high] = std::minmax_element(latencies.begin(), latencies.end());
  const double room = std::max((*high - *low) * 0.12, *high * 0.06);
  Range range = round_range(std::max(0.0, *low - room), *high + room, 24);
  range.lower = std::max(0.0, range.lower);
  return range;
}

std::vector<double> spread_budgets(std::vector<double> latencies, int count) {
  std::sort(latencies.begin(), latencies.end());
  std::vector<double> budgets;
  if (latencies.empty() || count < 1) return budgets;
  const double last = static_cast<double>(latencies.size() - 1);
  for (int i = 0; i < count; ++i) {
    const auto index = static_cast<std::size_t>(std::lround(count == 1 ? last : last * i / (count - 1)));
    // A hundredth above, but below the next model.
    double budget = latencies[index] * 1.01;
    if (index + 1 < latencies.size() && latencies[index + 1] > latencies[index])
      budget = std::min(budget, (latencies[index] + latencies[index + 1]) / 2);
    budgets.push_back(budget);
  }
  return budgets;
}

std::vector<double> budgets_up_to(const std::vector<double>& latencies, double budget_ms, int count) {
  std::vector<double> kept;
  for (double ms : latencies)
    if (ms <= budget_ms) kept.push_back(ms);
  std::vector<double> budgets = spread_budgets(kept, count);
  if (budgets.empty()) budgets.assign(std::max(count, 0), budget_ms);
  for (double& budget : budgets) budget = std::min(budget, budget_ms);
  if (!budgets.empty()) budgets.back() = budget_ms;
  return budgets;
}

std::vector<double> spread_labels(const std::vector<double>& wishes, const std::vector<double>& widths, double gap,
                                  double width) {
  // Labels that touch form a group that is centred on the mean of its wishes; groups merge until none overlap.
  struct Group {
    std::size_t first, count;
    double offset_sum;  // of wish minus the label's centre inside the group
    double width;
    [[nodiscard]] double left() const { return offset_sum / static_cast<double>(count); }
  };
  const auto clamp_left = [&](const Group& group) {
    return std::clamp(group.left(), 0.0, std::max(0.0, width - group.width));
  };
  std::vector<Group> groups;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    groups.push_back({i, 1, wishes[i] - widths[i] / 2, widths[i]});
    while (groups.size() > 1) {
      Group& a = groups[groups.size() - 2];
      const Group& b = groups.back();
      if (clamp_left(a) + a.width + gap <= clamp_left(b)) break;
      a.offset_sum += b.offset_sum - static_cast<double>(b.count) * (a.width + gap);
      a.count += b.count;
      a.width += gap + b.width;
      groups.pop_back();
    }
  }
  std::vector<double> centres;
  for (const Group& group : groups) {
    double x = clamp_left(group);
    for (std::size_t i = group.first; i < group.first + group.count; ++i) {
      centres.push_back(x + widths[i] / 2);
      x += widths[i] + gap;
    }
  }
  return centres;
}

}  // namespace hat::ui
