// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cost/run_cost.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "domain/config/check.h"

namespace hat {

std::vector<Problem> CostFactors::validate() const {
  ConfigCheck check;
  constexpr double most = 1e6;
  check.within("assumed_watts", assumed_watts, 0.1, most, message("a number of watts"));
  check.within("co2_g_per_kwh", co2_g_per_kwh, 0, most, message("a number of grams"));
  check.within("price_per_kwh", price_per_kwh, 0, most, message("a price"));
  check.within("price_per_hour", price_per_hour, 0, most, message("a price"));
  check.required("currency", currency, message("the name of a currency"));
  return check.take();
}

std::string RunCost::source_text() const {
  if (source == EnergySource::estimate) return fmt::format("estimate: {:g} W", factors.assumed_watts);
  return counters.empty() ? "RAPL" : "RAPL: " + counters;
}

CostTotal total_of(const std::vector<RunCost>& costs) {
  CostTotal total;
  for (const RunCost& cost : costs) {
    total.seconds += cost.seconds;
    total.energy_wh += cost.energy_wh;
    if (cost.source == EnergySource::estimate) total.estimated_wh += cost.energy_wh;
    total.co2_g += cost.co2_g();
    const auto known = std::ranges::find(total.money, cost.factors.currency, &Money::currency);
    if (known == total.money.end())
      total.money.push_back({cost.money(), cost.factors.currency});
    else
      known->amount += cost.money();
  }
  return total;
}

std::string two_digits(double value) {
  if (!std::isfinite(value)) return "?";
  if (value == 0) return "0";
  const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
  const int decimals = std::clamp(1 - exponent, 0, 9);
  // 9.97 rounds up to a number with a digit more: 10, not 10.0.
  const double rounded = std::round(value * std::pow(10, decimals)) / std::pow(10, decimals);
  const int shown = std::abs(rounded) >= std::pow(10, exponent + 1) ? std::max(0, decimals - 1) : decimals;
  return fmt::format("{:.{}f}", value, shown);
}

std::string cost_text(const RunCost& cost) {
  const CostFactors& f = cost.factors;
  std::string text = fmt::format("{} Wh ({}), {} g CO2 at {:g} g/kWh", two_digits(cost.energy_wh), cost.source_text(),
                                 two_digits(cost.co2_g()), f.co2_g_per_kwh);
  if (!f.co2_name.empty()) text += fmt::format(" ({})", f.co2_name);
  text += fmt::format(", {} {} at {:g} {}/kWh", two_digits(cost.money()), f.currency, f.price_per_kwh, f.currency);
  if (f.price_per_hour > 0) text += fmt::format(" and {:g} {}/h", f.price_per_hour, f.currency);
  return text;
}

}  // namespace hat
