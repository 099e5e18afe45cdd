// SPDX-License-Identifier: GPL-3.0-or-later
// What the view of a search says in sentences.
#include <cmath>

#include "ui/pages/search/search_view.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"

namespace hat::ui {

QStringList SearchView::whyNot() const {
  const Selection* selection = session_->selection();
  if (!selection->hasCurrent() || series_.empty()) return {};
  const int index = series_.find(selection->current().arch);
  if (index < 0) return {};
  const WhyNot answer = why_not(series_, result_, index, limit_ms_, budget_ms_);
  const Candidate& one = series_.candidates()[index];
  QStringList sentences;
  const QString worse = tr("Its proxy loss is %1 above the winner's.").arg(bits(answer.loss_gap));
  switch (answer.reason) {
    case WhyNot::Reason::winner: return {};
    case WhyNot::Reason::over_budget:
      sentences
          << tr("Predicted %1 is %2 over the budget.").arg(milliseconds(one.latency_ms), milliseconds(answer.ms_gap));
      break;
    case WhyNot::Reason::slower_now:
      sentences << tr("It promised less loss than the winner. At the pace that was measured, its predicted %1 become "
                      "%2: over the budget.")
                       .arg(milliseconds(one.latency_ms), milliseconds(answer.ms_now));
      break;
    case WhyNot::Reason::measured_over:
      sentences << tr("It promised less loss than the winner, but was measured at %1 to %2: the upper end is over the "
                      "budget.")
                       .arg(milliseconds(answer.low_ms), milliseconds(answer.high_ms));
      break;
    case WhyNot::Reason::not_measured:
      sentences << tr("It promised less loss than the winner. It was not measured.");
      break;
    case WhyNot::Reason::faster_is_better: {
      const Candidate& other = series_.candidates()[*answer.dominated_by];
      sentences << worse
                << tr("%1 beats it in both: %2 at %3.")
                       .arg(QString::fromStdString(id_of(other.arch)), bits(other.loss_bits),
                            milliseconds(other.latency_ms));
      break;
    }
    case WhyNot::Reason::smaller_budget:
      sentences << worse
                << tr("It is on the front: with a budget of %1 it would have won.").arg(milliseconds(one.latency_ms));
      break;
  }
  if (answer.reason != WhyNot::Reason::over_budget)
    sentences << tr("Rank %1 of %2 by proxy loss.")
                     .arg(number(static_cast<std::int64_t>(answer.rank)), number(static_cast<std::int64_t>(answer.of)));
  return sentences;
}

void SearchView::setLimit(double ms) {
  if (!(ms > 0) || ms == limit_ms_) return;
  limit_ms_ = ms;
  // The axis is of predictions: on a machine of another pace the budget lies where they become it.
  cloud_->setBudget(ms, false,
                    [budget = budget_ms_] { return tr("budget %1 at this machine's pace").arg(milliseconds(budget)); });
}

LeftOut SearchView::leftOut() const { return result_ ? left_out(*result_) : LeftOut{}; }

QString SearchView::emptyText() const {
  switch (phase_) {
    case Phase::waiting: return tr("The search waits until another job has ended. Its candidates appear here.");
    case Phase::running: return tr("The first candidates are being evaluated. They appear here.");
    case Phase::paused: return tr("Paused before the first candidate.");
    case Phase::stopping: return tr("Stopping.");
    case Phase::over: return tr("No candidate was evaluated.");
  }
  return {};
}

QString SearchView::sentenceOf(int number) const {
  const auto& generation = series_.generation(number);
  QStringList parts{tr("%1 evaluated").arg(ui::number(generation.evaluated))};
  if (!generation.whole)
    parts << (number > series_.generations() && phase_ != Phase::over ? tr("this generation goes on")
                                                                      : tr("cut short"));
  if (generation.allowed_share >= 0) {
    // Rounded down: all of them is said where it was all of them.
    const QString share = ui::number(std::floor(100 * generation.allowed_share + 1e-9));
    parts << (number == 1 || is_random_ ? tr("%1 % of samples within the budget").arg(share)
                                        : tr("%1 % of children within the budget").arg(share));
  }
  if (const auto stalled = series_.stalled(number))
    parts << (*stalled == 0 ? tr("better than before") : tr("no better for %n generation(s)", nullptr, *stalled));
  return parts.join(QString::fromUtf8(" · "));
}

}  // namespace hat::ui
