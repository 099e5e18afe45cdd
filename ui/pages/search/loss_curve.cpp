// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/loss_curve.h"

#include <algorithm>
#include <cmath>

#include "ui/series/search_series.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

LossCurve::LossCurve(QWidget* parent) : LinePlot(parent) {
  bindName(this, [] { return tr("Best and median proxy loss by generation"); });
  bindTexts(this, [this] { setTitles(tr("generation"), tr("bits per token")); });
  setMostTicks(4, 5);
}

void LossCurve::showGeneration(const SearchSeries& series, int number, bool is_over) {
  setEmptyText(series.generations() > 0 ? QString()
               : is_over                ? tr("No generation was ended.")
                                        : tr("After the first generation."));
  if (number < 1) return setCurves({});
  Curve best{tr("best"), {}, true, false}, median{tr("median"), {}, false, true};
  double low = INFINITY, high = -INFINITY;
  for (int i = 1; i <= series.generations(); ++i) {
    const SearchSeries::Generation& generation = series.generation(i);
    low = std::min(low, generation.best_bits);
    high = std::max(high, generation.median_bits);
    if (i > number) continue;
    best.points.push_back({static_cast<double>(i), generation.best_bits});
    median.points.push_back({static_cast<double>(i), generation.median_bits});
  }
  if (low > high) low = 0, high = 1;
  setHome({1, static_cast<double>(std::max({2, series.planned_generations(), series.generations()}))},
          round_range(low, high, 5));
  setCurves({best, median});
}

}  // namespace hat::ui
