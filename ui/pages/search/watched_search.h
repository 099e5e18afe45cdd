// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

#include "ui/series/search_series.h"
#include "ui/series/ticks.h"
#include "ui/series/why_not.h"
#include "ui/text/upper_bound.h"

namespace hat::ui {

struct ArchitectureEntry;

/// A search as it is watched: what its events, its result and a random search under the same budget tell. No widgets.
class WatchedSearch {
 public:
  /// Forgets everything and waits for the first candidates. `bound` is what is promised of predictions.
  void begin(double budget_ms, bool random, int loss_tokens, const UpperBound& bound = {});
  /// Candidates and generations, in their order; Progress is passed over. True when there was one of them.
  bool add(const std::vector<SearchEvent>& events);
  void finish(const SearchResult& result);
  void setRandom(std::vector<Candidate> candidates) { random_ = std::move(candidates); }

  [[nodiscard]] const SearchSeries& series() const { return series_; }
  /// Null before it ended with one.
  [[nodiscard]] const SearchResult* result() const { return result_ ? &*result_ : nullptr; }
  /// Of the random search beside it; empty: none.
  [[nodiscard]] const std::vector<Candidate>& random() const { return random_; }
  [[nodiscard]] bool isRandom() const { return is_random_; }
  [[nodiscard]] double budgetMs() const { return budget_ms_; }
  /// The predicted ms that the budget allows: another number on a machine of another pace, and where the upper ends of
  /// predictions are to keep it.
  [[nodiscard]] double limitMs() const { return limit_ms_; }
  /// What is promised of its predictions: as its result says, once there is one.
  [[nodiscard]] const UpperBound& bound() const { return bound_; }
  /// The limit lies elsewhere than the promise, or the reserve of a winner that is measured, puts it: the machine has
  /// another pace.
  [[nodiscard]] bool hasOtherPace() const;

  /// The winner once there is one and its generation is the last, before that the best by then; -1: none yet.
  [[nodiscard]] int best(int generation) const;
  /// The candidate of the search, or of the random one beside it, with that id; null: neither has it.
  [[nodiscard]] const Candidate* candidateOf(const QString& id) const;
  /// Candidates of the finished search that promised a lower proxy loss within the budget than the winner has.
  [[nodiscard]] LeftOut leftOut() const { return result_ ? left_out(*result_) : LeftOut{}; }
  /// The sentences about one of the candidates: why the search did not take it. Empty of any other architecture.
  [[nodiscard]] QStringList whyNot(const Architecture& arch) const;
  /// What selecting that candidate makes current.
  [[nodiscard]] ArchitectureEntry choiceOf(const Candidate& candidate) const;
  /// From the fastest to the slowest of all that is known and the limit, and from the lowest to the highest loss.
  [[nodiscard]] Range latencies() const;
  [[nodiscard]] Range losses() const;
  /// Every candidate known by that generation, with all that is known of it.
  [[nodiscard]] QString csv(int generation, const SearchSpace& space) const;

 private:
  void setLimit(double ms);

  SearchSeries series_;
  std::vector<Candidate> random_;
  std::optional<SearchResult> result_;
  double budget_ms_ = 0, limit_ms_ = 0;
  UpperBound bound_;
  int loss_tokens_ = 0;
  bool is_random_ = false;
};

}  // namespace hat::ui
