// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/config/field.h"
#include "domain/error.h"

namespace hat {

/// What turns time into energy where no counter can be read, and energy into grams of CO2 and money. The names say
/// where the factors come from; they are shown wherever a number made with them is.
struct CostFactors {
  double assumed_watts = 65;     ///< of the whole machine while it works; used only where no energy counter can be read
  double co2_g_per_kwh = 432.7;  ///< 0.954 pounds, the factor of Strubell et al. 2019 (section 2) that the 626,000 lbs
                                 ///< beside it were made with
  std::string co2_name = "US average (EPA 2018)";
  double price_per_kwh = 0.12;  ///< assumed: put your own there
  double price_per_hour = 0;    ///< rent of the machine; 0: it is one's own
  std::string currency = "USD";

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"assumed_watts", "watts of the whole machine at work, where its energy cannot be measured"},
          c.assumed_watts);
    visit(FieldInfo{"co2_g_per_kwh", "grams of CO2 per kWh"}, c.co2_g_per_kwh);
    visit(FieldInfo{"co2_name", "where that factor comes from"}, c.co2_name);
    visit(FieldInfo{"price_per_kwh", "price of a kWh"}, c.price_per_kwh);
    visit(FieldInfo{"price_per_hour", "rent of the machine for an hour, 0 for one's own"}, c.price_per_hour);
    visit(FieldInfo{"currency", "of the prices"}, c.currency);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
  bool operator==(const CostFactors&) const = default;
};

/// Where a number of Wh comes from.
enum class EnergySource {
  rapl,     ///< the processor's own counters: processor and memory, whatever uses them
  estimate  ///< assumed watts times seconds
};
inline std::vector<std::string> names_of(EnergySource) { return {"RAPL", "estimate"}; }

/// What one session of a run cost: from its start (or from when it was resumed) to its end.
struct RunCost {
  std::string what;     ///< the verb: "train", "search", "measure"
  std::string started;  ///< ISO 8601, UTC
  double seconds = 0;   ///< wall time without pauses
  double energy_wh = 0;
  EnergySource source = EnergySource::estimate;
  std::string counters;  ///< RAPL: what was counted ("package-0, dram"); else empty
  CostFactors factors;

  [[nodiscard]] double co2_g() const { return energy_wh / 1000 * factors.co2_g_per_kwh; }
  [[nodiscard]] double money() const {
    return energy_wh / 1000 * factors.price_per_kwh + seconds / 3600 * factors.price_per_hour;
  }
  /// "RAPL: package-0, dram", "estimate: 65 W".
  [[nodiscard]] std::string source_text() const;
  bool operator==(const RunCost&) const = default;
};

/// Money of one currency.
struct Money {
  double amount = 0;
  std::string currency;
};

/// Several sessions together.
struct CostTotal {
  double seconds = 0;
  double energy_wh = 0;
  double estimated_wh = 0;  ///< the part of it that is an estimate
  double co2_g = 0;
  std::vector<Money> money;  ///< one entry a currency, in order of appearance: prices are not converted
};
[[nodiscard]] CostTotal total_of(const std::vector<RunCost>& costs);

/// Grams of the pounds in which the paper counts.
constexpr double grams_per_pound = 453.59237;

/// A number with two significant digits, without an exponent: "0.0031", "2.4", "57", "1234".
[[nodiscard]] std::string two_digits(double value);
/// Everything but the time, with every factor named: "2.4 Wh (estimate: 65 W), 1.0 g CO2 at 432.7 g/kWh (US average),
/// 0.00029 USD at 0.12 USD/kWh".
[[nodiscard]] std::string cost_text(const RunCost& cost);

}  // namespace hat
