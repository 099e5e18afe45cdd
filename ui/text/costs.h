// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/cost/run_cost.h"

namespace hat::ui {

/// "2.4": two significant digits in the locale's writing.
[[nodiscard]] QString roughNumber(double value);
/// "0.42 Wh", "1.3 kWh".
[[nodiscard]] QString energy(double wh);
/// "RAPL", "estimate".
[[nodiscard]] QString sourceName(EnergySource source);
/// "0.42 Wh (RAPL)".
[[nodiscard]] QString energyWithSource(const RunCost& cost);
/// "1.1 g", "23 kg".
[[nodiscard]] QString grams(double g);
/// "0.0003 USD".
[[nodiscard]] QString money(double amount, const std::string& currency);
/// Time, energy with its source, CO2 and money with their factors.
[[nodiscard]] QString costSentence(const RunCost& cost);

}  // namespace hat::ui
