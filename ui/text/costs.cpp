// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/costs.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/numbers.h"

namespace hat::ui {
namespace {
struct CostsTr {
  Q_DECLARE_TR_FUNCTIONS(Costs)
};
}  // namespace

QString roughNumber(double value) {
  const QString text = QString::fromStdString(two_digits(value));
  bool known = false;
  const double rounded = text.toDouble(&known);
  if (!known) return text;
  const qsizetype point = text.indexOf('.');
  return number(rounded, point < 0 ? 0 : static_cast<int>(text.size() - point - 1));
}

QString energy(double wh) {
  return wh < 1000 ? CostsTr::tr("%1 Wh").arg(roughNumber(wh)) : CostsTr::tr("%1 kWh").arg(roughNumber(wh / 1000));
}

QString sourceName(EnergySource source) {
  return source == EnergySource::rapl ? QString("RAPL") : CostsTr::tr("estimate");
}

QString energyWithSource(const RunCost& cost) { return energy(cost.energy_wh) + " (" + sourceName(cost.source) + ")"; }

QString grams(double g) {
  return g < 1000 ? CostsTr::tr("%1 g").arg(roughNumber(g)) : CostsTr::tr("%1 kg").arg(roughNumber(g / 1000));
}

QString money(double amount, const std::string& currency) {
  return roughNumber(amount) + " " + QString::fromStdString(currency);
}

QString costSentence(const RunCost& cost) {
  const CostFactors& f = cost.factors;
  const QLocale l;
  const QString currency = QString::fromStdString(f.currency);
  const QString source = cost.source == EnergySource::estimate
                             ? CostsTr::tr("estimate: %1 W assumed").arg(l.toString(f.assumed_watts))
                         : cost.counters.empty() ? QString("RAPL")
                                                 : QString("RAPL: ") + QString::fromStdString(cost.counters);
  QString grid = CostsTr::tr("%1 g per kWh").arg(l.toString(f.co2_g_per_kwh));
  if (!f.co2_name.empty()) grid += ", " + QString::fromStdString(f.co2_name);
  QString price = CostsTr::tr("%1 %2 per kWh").arg(l.toString(f.price_per_kwh), currency);
  if (f.price_per_hour > 0) price += ", " + CostsTr::tr("%1 %2 per hour").arg(l.toString(f.price_per_hour), currency);
  return CostsTr::tr("%1; %2 (%3); %4 of CO₂ (%5); %6 (%7)")
      .arg(duration(cost.seconds), energy(cost.energy_wh), source, grams(cost.co2_g()), grid,
           money(cost.money(), f.currency), price);
}

}  // namespace hat::ui
