// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_cloud.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "domain/arch/cost.h"
#include "ui/pages/search/watched_search.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

constexpr int now_style = 6;  // the shown generation's points; 0 to 5 are earlier generations by level
constexpr int random_style = 7;

std::vector<PointStyle> cloudStyles() {
  std::vector<PointStyle> styles;
  for (int level = 0; level < 6; ++level)
    styles.push_back({static_cast<Ink>(level == 0 ? 1 : level), Marker::disc, 2.0, false});
  styles.push_back({Ink::q5, Marker::disc, 3.0, true});
  styles.push_back({Ink::series1, Marker::square, 2.5, false, true});
  return styles;
}

XY placeOf(const Candidate& candidate) { return {candidate.latency_ms, candidate.loss_bits}; }
QString idOf(const Candidate& candidate) { return QString::fromStdString(id_of(candidate.arch)); }

}  // namespace

SearchCloud::SearchCloud(const WatchedSearch* search, const Session* session, QWidget* parent)
    : ScatterPlot(parent), search_(search), session_(session) {
  bindName(this, [] {
    return tr("Candidates by predicted latency and proxy loss; the table of the generation holds the same numbers");
  });
  bindTexts(this, [this] { setTitles(tr("predicted latency, ms"), tr("proxy loss, bits per token")); });
  setObjectName("cloud");
  setStyles(cloudStyles());
}

void SearchCloud::begin() {
  has_axes_ = false;
  resetZoom();
  setBudget(search_->budgetMs(), false);
  updateBudget();
  setTip(
      [this](int point) {
        const Candidate& candidate = *search_->candidateOf(points()[point].id);
        return PointTip{&candidate.arch,
                        {bits(candidate), predictedText(search_->bound(), candidate.latency_ms),
                         tr("generation %1, %2 M")
                             .arg(candidate.born)
                             .arg(millions(params_of(candidate.arch, session_->space().qkv_dim), 1))}};
      },
      &session_->space());
}

void SearchCloud::updateBudget() {
  if (budget() == search_->limitMs()) return;
  // The axis is of predictions: the line lies where they may become the budget, by what is promised of them and by the
  // machine's pace.
  setBudget(search_->limitMs(), false,
            [ms = search_->budgetMs(), bound = search_->bound(), paced = search_->hasOtherPace()] {
              const QString budget = milliseconds(ms);
              if (!bound.factor) return (paced ? tr("budget %1 at this machine's pace") : tr("budget %1")).arg(budget);
              return (paced ? tr("budget %1 kept with %2, at this machine's pace") : tr("budget %1 kept with %2"))
                  .arg(budget, percent(bound.confidence));
            });
}

void SearchCloud::updateAxes() {
  if (search_->series().empty()) return;
  const Range ms = search_->latencies(), loss = search_->losses();
  // Room beyond the budget, so that the region that is not allowed can be seen.
  const double limit = search_->limitMs(), slow = std::max(ms.upper, limit + 0.18 * (limit - ms.lower)),
               low = loss.lower - 0.04 * loss.span();
  if (!has_axes_)
    setHome(round_range(ms.lower, slow, 8), round_range(low, loss.upper, 6));
  else
    setHome(grown_range(homeX(), ms.lower, slow, 8), grown_range(homeY(), low, loss.upper, 6));
  has_axes_ = true;
}

void SearchCloud::showGeneration(int number, const QString& ring) {
  if (number < 1) {
    setPoints({});
    setLines({});
    setLabels({});
    return;
  }
  const SearchSeries& series = search_->series();
  std::vector<char> now(series.candidates().size(), 0);
  for (int i : series.generation(number).population) now[i] = 1;
  std::vector<ScatterPoint> points;
  for (int i : series.known_by(number)) {
    const Candidate& candidate = series.candidates()[i];
    points.push_back({placeOf(candidate),
                      now[i] ? now_style : SearchSeries::level(candidate.born, std::max(1, series.last())),
                      idOf(candidate)});
  }
  for (const Candidate& candidate : search_->random())
    points.push_back({placeOf(candidate), random_style, idOf(candidate)});
  setPoints(std::move(points));
  std::vector<XY> front;
  for (int i : series.front(number)) front.push_back(placeOf(series.candidates()[i]));
  setLines({{step_line(front), -1}});
  if (const int best = search_->best(number); best >= 0) {
    const Candidate& candidate = series.candidates()[best];
    setLabels({{placeOf(candidate), ring,
                tr("%1 at %2").arg(bits(candidate.loss_bits), milliseconds(candidate.latency_ms)), true}});
  }
}

}  // namespace hat::ui
