// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/remarks.h"

#include <QCoreApplication>

#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {
struct RemarksTr {
  Q_DECLARE_TR_FUNCTIONS(Remarks)
};
}  // namespace

QString sentence(const Remark& remark) {
  const QString text = words(remark.text);
  switch (remark.code) {
    case RemarkCode::predictor_outside_fit:
      return RemarksTr::tr(
          "The predictor was not fitted on all of this space: beyond what it has seen its ms are guesses.");
    case RemarkCode::predictor_other_space:
      return RemarksTr::tr("The predictor was fitted on architectures of another space: its ms say nothing here.");
    case RemarkCode::predictor_fit_unknown:
      return RemarksTr::tr(
          "Nobody knows on which architectures this predictor was fitted: its ms may be guesses in this space.");
    case RemarkCode::predictor_errors_unknown:
      return RemarksTr::tr("Nobody knows how well this predictor predicts: it tells of no rows that it has not seen.");
    case RemarkCode::predictor_cannot_rank:
      return RemarksTr::tr(
                 "The predictor is not known to tell fast from slow: Kendall tau %1 over %n row(s) that it has not "
                 "seen may be chance. "
                 "Measure more architectures and fit it again.",
                 nullptr, static_cast<int>(remark.count))
          .arg(number(remark.number, 2));
    case RemarkCode::predictor_rough:
      return RemarksTr::
          tr("The predictor is rough: ± %1 % are to be expected, since it was fitted to %n architecture(s). Measure "
             "more and fit it again.",
             nullptr, static_cast<int>(remark.count))
              .arg(number(100 * remark.number, 0));
    case RemarkCode::predictor_impossible:
      return RemarksTr::tr(
                 "The predictor says %1 for the fastest architecture, which cannot be. Measure again and fit it again.")
          .arg(milliseconds(remark.number));
    case RemarkCode::predictor_of_other_device:
      if (remark.text.empty())
        return RemarksTr::tr("Nobody knows which device the predictor speaks for: the winner was not measured.");
      return RemarksTr::tr("The predictor speaks for %1, which is not this machine: the winner was not measured.")
          .arg(text);
    case RemarkCode::untrained_sources:
      return RemarksTr::tr(
          "The SuperTransformer was trained on few of the subsets of encoder layers: proxy losses of the others are "
          "those of weights "
          "that never met them.");
    case RemarkCode::machine_busy:
      if (remark.number < 0.1)
        return RemarksTr::tr(
            "Times on this machine varied too much. The winner is the predicted one; no measurement decided.");
      return RemarksTr::tr(
                 "The machine was too busy to measure on: other programs used %1 processors. The winner is the "
                 "predicted one; no measurement decided.")
          .arg(number(remark.number, 1));
    case RemarkCode::front_not_measured:
      return RemarksTr::tr("The machine was too busy to measure the front on. What was not measured is predicted.");
    case RemarkCode::machine_pace:
      return RemarksTr::tr(
                 "This machine takes %1 times what the predictor says, the median of %n architecture(s) measured. The "
                 "search allows for it; "
                 "measure again and fit a new predictor.",
                 nullptr, static_cast<int>(remark.count))
          .arg(number(remark.number, 2));
    case RemarkCode::pace_unknown:
      if (remark.number < 0.1)
        return RemarksTr::tr(
            "Times on this machine varied too much to compare with the predictor before the search. Its ms are taken "
            "as they are.");
      return RemarksTr::tr(
                 "The machine was too busy to compare with the predictor before the search: other programs used %1 "
                 "processors. Its ms are "
                 "taken as they are.")
          .arg(number(remark.number, 1));
    case RemarkCode::pace_missed:
      return RemarksTr::tr(
                 "Measured at the end, candidates took %1 times what the search counted on, the median of %n. Measure "
                 "architectures again "
                 "and fit a new predictor.",
                 nullptr, static_cast<int>(remark.count))
          .arg(number(remark.number, 2));
    case RemarkCode::budget_not_kept:
      return RemarksTr::tr("Nothing that was found keeps the budget when it is measured: the fastest takes up to %1.")
          .arg(milliseconds(remark.number));
    case RemarkCode::nothing_promised:
      return remark.count == 0
                 ? RemarksTr::tr(
                       "Nothing is promised with %1: the predictor was never calibrated. Its ms are taken as "
                       "they are. Fit it again.")
                       .arg(number(100 * remark.number))
                 : RemarksTr::tr(
                       "Nothing is promised with %1: the predictor was calibrated on %n rows, which is too "
                       "few. Its ms are taken as they are. Measure more and fit it again.",
                       nullptr, static_cast<int>(remark.count))
                       .arg(number(100 * remark.number));
  }
  return {};
}

QStringList sentences(const std::vector<Remark>& remarks) {
  QStringList list;
  for (const Remark& remark : remarks) list << sentence(remark);
  return list;
}

}  // namespace hat::ui
