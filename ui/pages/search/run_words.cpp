// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/run_words.h"

#include <QLocale>

#include "ui/pages/search/search_page.h"
#include "ui/series/search_series.h"
#include "ui/text/numbers.h"

namespace hat::ui {

QString runName(const PastSearch& run) {
  QString text = run.config.budget_ms > 0 ? milliseconds(run.config.budget_ms) : SearchPage::tr("front");
  if (run.result)
    text = SearchPage::tr("%1, %2").arg(text, bits(run.result->best.loss_bits));
  else if (run.when.isValid())
    text = SearchPage::tr("%1, %2").arg(text, QLocale().toString(run.when, QLocale::ShortFormat));
  return run.has_ended ? text : SearchPage::tr("%1, not ended").arg(text);
}

std::vector<RunsView::Row> runRows(const std::vector<PastSearch>& runs) {
  std::vector<RunsView::Row> rows;
  for (int i = static_cast<int>(runs.size()) - 1; i >= 0; --i) {
    const PastSearch& run = runs[static_cast<std::size_t>(i)];
    RunsView::Row row;
    row.run = i;
    row.name = QString::number(i + 1);
    row.strategy = run.config.pareto   ? SearchPage::tr("whole front")
                   : run.config.random ? SearchPage::tr("random search")
                                       : SearchPage::tr("evolution");
    row.state = !run.failure.isEmpty()                                            ? SearchPage::tr("failed")
                : run.result && run.result->stopped_early                         ? SearchPage::tr("stopped early")
                : !run.has_ended                                                  ? SearchPage::tr("not ended")
                : run.result && run.result->verdict == BudgetVerdict::over_budget ? SearchPage::tr("budget not kept")
                                                                                  : SearchPage::tr("done");
    row.budget_ms = run.config.budget_ms;
    row.seed = run.config.seed;
    row.loss_tokens = run.config.valid_tokens;
    row.when = run.when.isValid() ? QLocale().toString(run.when, QLocale::ShortFormat) : QString();
    SearchSeries series;
    for (const SearchEvent& event : run.events) {
      if (const auto* generation = std::get_if<GenerationDone>(&event)) series.add(*generation);
      if (const auto* candidates = std::get_if<CandidatesDone>(&event)) series.add(*candidates);
    }
    for (int generation = 1; generation <= series.last(); ++generation)
      if (const int best = series.best(generation); best >= 0)
        row.course.push_back({static_cast<double>(series.generation(generation).evaluated),
                              series.candidates()[static_cast<std::size_t>(best)].loss_bits});
    if (!row.course.empty()) {
      row.evaluated = series.generation(series.last()).evaluated;
      row.best_bits = row.course.back().y;
    }
    row.seconds = run.seconds;
    if (run.result) {
      row.best_bits = run.result->best.loss_bits;
      row.evaluated = static_cast<std::int64_t>(run.result->evaluated.size());
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace hat::ui
