// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/upper_bound.h"

#include <QCoreApplication>
#include <QStringList>

#include "domain/results/promise.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

/// The translators' context of these words.
struct UpperBoundTr {
  Q_DECLARE_TR_FUNCTIONS(UpperBound)
};

/// Per cent with as many decimals as say something, of at most one.
QString plain_percent(double share) {
  const double value = 100 * share;
  return number(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

/// Where a bound is shown, the digit that tells it from the prediction is.
QString fine_ms(double ms) { return UpperBoundTr::tr("%1 ms").arg(number(ms, ms < 99.995 ? 2 : 1)); }

}  // namespace

QString percent(double probability) { return UpperBoundTr::tr("%1 %").arg(plain_percent(probability)); }

QString atMostText(const UpperBound& bound, double predicted_ms) {
  return bound.factor && std::isfinite(predicted_ms)
             ? UpperBoundTr::tr("at most %1 with %2")
                   .arg(fine_ms(bound.at_most(predicted_ms)), percent(bound.confidence))
             : QString();
}

QString predictedText(const UpperBound& bound, double predicted_ms) {
  const QString at_most = atMostText(bound, predicted_ms);
  return at_most.isEmpty() ? UpperBoundTr::tr("predicted %1").arg(milliseconds(predicted_ms))
                           : UpperBoundTr::tr("predicted %1").arg(fine_ms(predicted_ms)) + ", " + at_most;
}

QString budgetText(double budget_ms, const UpperBound& bound) {
  const QString budget = milliseconds(budget_ms);
  return bound.factor ? UpperBoundTr::tr("%1, kept with %2").arg(budget, percent(bound.confidence)) : budget;
}

QString nothingPromised(const UpperBound& bound) {
  return bound.is_missing() ? UpperBoundTr::tr(
                                  "Nothing is promised with %1: the predictor has no calibration of enough rows. Its "
                                  "milliseconds are taken as they are. Fit it again, or measure more.")
                                  .arg(percent(bound.confidence))
                            : QString();
}

QString keptText(const PromiseCheck& check) {
  return UpperBoundTr::tr("kept %1 of %2").arg(number(check.kept), number(check.count));
}

QString keptKind(const PromiseCheck& check) { return check.holds() ? "done" : "edited"; }

QStringList keptLines(const PromiseCheck& check) {
  QStringList lines{UpperBoundTr::tr("promised %1, true rate %2 to %3")
                        .arg(percent(check.promised), plain_percent(check.low), percent(check.high))};
  if (!check.holds()) lines << UpperBoundTr::tr("Fewer than was promised: measure again and fit a new predictor.");
  if (const QString day = dayText(check.date); !day.isEmpty()) lines << day;
  if (check.machine_busy) lines << UpperBoundTr::tr("Other programs used the processors meanwhile.");
  return lines;
}

}  // namespace hat::ui
