// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/specialise_words.h"

#include <QCoreApplication>

#include <cmath>

#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

/// The translators' context of these words.
struct SpecialiseWords {
  Q_DECLARE_TR_FUNCTIONS(SpecialiseWords)
};

int msDecimals(double ms) { return std::abs(ms) < 99.995 ? 2 : std::abs(ms) < 999.95 ? 1 : 0; }

/// Decimals of a share in per cent: one where it is small.
int percentDecimals(double share) { return std::abs(share) < 0.0995 ? 1 : 0; }

QString percentNumber(double share, int decimals) { return number(100 * share, decimals); }

}  // namespace

QString specialiseLetter(int model) { return model == 0 ? QStringLiteral("A") : QStringLiteral("B"); }

QString specialiseMs(double ms) { return number(ms, msDecimals(ms)); }

QString qualityText(QualityKind kind, double quality) {
  return kind == QualityKind::bleu ? bleu(quality) : bits(quality);
}

QString originText(MsOrigin origin) {
  switch (origin) {
    case MsOrigin::measured: return SpecialiseWords::tr("measured");
    case MsOrigin::predicted: return SpecialiseWords::tr("predicted");
    case MsOrigin::published: break;
  }
  return SpecialiseWords::tr("published");
}

QString spreadText(const DeviceMs& ms) {
  if (!ms.interval) return {};
  int decimals = msDecimals(ms.ms);
  // An interval that the decimals would hide has one more.
  if (ms.interval->high - ms.interval->low < 2 * std::pow(10.0, -decimals)) ++decimals;
  const double above = ms.interval->high - ms.ms, below = ms.ms - ms.interval->low;
  if (std::abs(above - below) < 1.5 * std::pow(10.0, -decimals))
    return QString::fromUtf8("± %1").arg(number((above + below) / 2, decimals));
  return SpecialiseWords::tr("%1 to %2").arg(number(ms.interval->low, decimals), number(ms.interval->high, decimals));
}

QString verdictTitle(const SpecialiseShown& shown) {
  const SpecialisationTable& table = shown.table;
  switch (table.verdict) {
    case SpecialisationVerdict::one_architecture: return SpecialiseWords::tr("One architecture is the best of both");
    case SpecialisationVerdict::unequal_quality: {
      const double better = table.second_is_better_by();
      return SpecialiseWords::tr("Not equal: %1 is %2 better")
          .arg(specialiseLetter(better > 0 ? 1 : 0), qualityText(table.kind, std::abs(better)));
    }
    case SpecialisationVerdict::pays_on_both: return SpecialiseWords::tr("Specialising pays on both");
    case SpecialisationVerdict::pays_on_one:
      return SpecialiseWords::tr("Specialising pays on one: %1")
          .arg(shown.devices[table.saving[0].paid == Paid::yes ? 0 : 1]);
    case SpecialisationVerdict::pays_on_neither: break;
  }
  return SpecialiseWords::tr("Specialising is not seen to pay");
}

QString verdictText(const SpecialiseShown& shown) {
  switch (shown.table.verdict) {
    case SpecialisationVerdict::one_architecture:
      return SpecialiseWords::tr("At this quality there is nothing to specialise.");
    case SpecialisationVerdict::unequal_quality:
      return SpecialiseWords::tr("A saving at another quality says nothing: choose one that both have.");
    default: return SpecialiseWords::tr("Time that a device saves with its own architecture, against the other's.");
  }
}

QString savingText(const Saving& saving) {
  switch (saving.paid) {
    case Paid::yes:
    case Paid::no: return SpecialiseWords::tr("%1 %").arg(percentNumber(saving.share, percentDecimals(saving.share)));
    case Paid::no_difference: return SpecialiseWords::tr("no difference found");
    case Paid::not_known: break;
  }
  return SpecialiseWords::tr("%1 %, uncertain").arg(percentNumber(saving.share, percentDecimals(saving.share)));
}

QString savingInterval(const Saving& saving) {
  if (!saving.share_interval) return {};
  const auto [low, high] = *saving.share_interval;
  // Ends that would look alike have a decimal more.
  int decimals = percentDecimals(saving.share);
  if (percentNumber(low, decimals) == percentNumber(high, decimals)) ++decimals;
  return SpecialiseWords::tr("95 %: %1 to %2 %").arg(percentNumber(low, decimals), percentNumber(high, decimals));
}

QString savingOf(const SpecialiseShown& shown, int device) {
  const auto at = static_cast<std::size_t>(device);
  return SpecialiseWords::tr("%1 of %2 ms")
      .arg(specialiseMs(shown.table.saving[at].ms), specialiseMs(shown.table.best[1 - at].on[at].ms));
}

QString markSentence(const SpecialiseShown& shown, int model, int device) {
  const auto of = static_cast<std::size_t>(model), on = static_cast<std::size_t>(device);
  const DeviceMs& ms = shown.table.best[of].on[on];
  const QString spread = spreadText(ms);
  return SpecialiseWords::tr("%1, the best for %2, on %3: %4 ms%5, %6.")
      .arg(specialiseLetter(model), shown.devices[of], shown.devices[on], specialiseMs(ms.ms),
           spread.isEmpty() ? QString() : QString(" (%1)").arg(spread), originText(ms.origin));
}

}  // namespace hat::ui
