// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_words.h"

#include <cmath>

#include "ui/text/numbers.h"

namespace hat::ui {

QStringList whyNotSentences(const SearchSeries& series, const std::optional<SearchResult>& result, int index,
                            double limit_ms, double budget_ms, const UpperBound& bound) {
  const WhyNot answer = why_not(series, result, index, limit_ms, budget_ms);
  const Candidate& one = series.candidates()[index];
  QStringList sentences;
  const QString worse = SearchView::tr("Its proxy loss is %1 above the winner's.").arg(bits(answer.loss_gap));
  switch (answer.reason) {
    case WhyNot::Reason::winner: return {};
    case WhyNot::Reason::over_budget:
      sentences << (bound.factor
                        ? SearchView::tr("Predicted %1 ms may become %2 ms (%3 keep that), %4 ms over the budget.")
                              .arg(number(one.latency_ms, 2), number(budget_ms + answer.ms_gap, 2),
                                   percent(bound.confidence), number(answer.ms_gap, 2))
                        : SearchView::tr("Predicted %1 is %2 over the budget.")
                              .arg(milliseconds(one.latency_ms), milliseconds(answer.ms_gap)));
      break;
    case WhyNot::Reason::slower_now:
      sentences << SearchView::tr(
                       "It promised less loss than the winner. At the pace that was measured, its predicted %1 become "
                       "%2: over the budget.")
                       .arg(milliseconds(one.latency_ms), milliseconds(answer.ms_now));
      break;
    case WhyNot::Reason::measured_over:
      sentences << SearchView::tr(
                       "It promised less loss than the winner, but was measured at %1 to %2: the upper end is over the "
                       "budget.")
                       .arg(milliseconds(answer.low_ms), milliseconds(answer.high_ms));
      break;
    case WhyNot::Reason::not_measured:
      sentences << SearchView::tr("It promised less loss than the winner. It was not measured.");
      break;
    case WhyNot::Reason::faster_is_better: {
      const Candidate& other = series.candidates()[*answer.dominated_by];
      sentences << worse
                << SearchView::tr("%1 beats it in both: %2 at %3.")
                       .arg(QString::fromStdString(id_of(other.arch)), bits(other.loss_bits),
                            milliseconds(other.latency_ms));
      break;
    }
    case WhyNot::Reason::given_up:
      sentences << SearchView::tr(
                       "It was given up after %1 % of the text: clearly worse than every parent of its "
                       "generation. Its proxy loss is an estimate, %2 above the winner's.")
                       .arg(number(100 * one.text_share), bits(answer.loss_gap));
      break;
    case WhyNot::Reason::smaller_budget:
      sentences << worse
                << SearchView::tr("It is on the front: with a budget of %1 it would have won.")
                       .arg(milliseconds(one.latency_ms));
      break;
  }
  if (answer.reason != WhyNot::Reason::over_budget)
    sentences << SearchView::tr("Rank %1 of %2 by proxy loss.")
                     .arg(number(static_cast<std::int64_t>(answer.rank)), number(static_cast<std::int64_t>(answer.of)));
  return sentences;
}

QString nothingYet(SearchView::Phase phase) {
  switch (phase) {
    case SearchView::Phase::waiting:
      return SearchView::tr("The search waits until another job has ended. Its candidates appear here.");
    case SearchView::Phase::running:
      return SearchView::tr("The first candidates are being evaluated. They appear here.");
    case SearchView::Phase::paused: return SearchView::tr("Paused before the first candidate.");
    case SearchView::Phase::stopping: return SearchView::tr("Stopping.");
    case SearchView::Phase::over: return SearchView::tr("No candidate was evaluated.");
  }
  return {};
}

QString generationSentence(const SearchSeries& series, int number, SearchView::Phase phase, bool is_random) {
  const auto& generation = series.generation(number);
  QStringList parts{SearchView::tr("%1 evaluated").arg(ui::number(generation.evaluated))};
  if (!generation.whole)
    parts << (number > series.generations() && phase != SearchView::Phase::over
                  ? SearchView::tr("this generation goes on")
                  : SearchView::tr("cut short"));
  if (generation.allowed_share >= 0) {
    // Rounded down: all of them is said where it was all of them.
    const QString share = ui::number(std::floor(100 * generation.allowed_share + 1e-9));
    parts << (number == 1 || is_random ? SearchView::tr("%1 % of samples within the budget").arg(share)
                                       : SearchView::tr("%1 % of children within the budget").arg(share));
  }
  if (const auto stalled = series.stalled(number))
    parts << (*stalled == 0 ? SearchView::tr("better than before")
                            : SearchView::tr("no better for %n generation(s)", nullptr, *stalled));
  return parts.join(QString::fromUtf8(" · "));
}

QString birthWords(int born, Origin from) {
  QString origin;
  switch (from) {
    case Origin::seed: origin = SearchView::tr("seed"); break;
    case Origin::random: origin = SearchView::tr("random"); break;
    case Origin::mutation: origin = SearchView::tr("mutation"); break;
    case Origin::crossover: origin = SearchView::tr("crossover"); break;
    case Origin::parent: origin = SearchView::tr("parent"); break;
  }
  return SearchView::tr("generation %1, %2").arg(born).arg(origin);
}

QString winnerName(BudgetVerdict verdict, double budget_ms) {
  return (verdict == BudgetVerdict::over_budget ? SearchView::tr("Fastest found, over %1")
                                                : SearchView::tr("Winner, %1"))
      .arg(milliseconds(budget_ms));
}

}  // namespace hat::ui
