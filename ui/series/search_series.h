// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/events/events.h"
#include "domain/results/results.h"

namespace hat::ui {

/// A search as it is replayed: every distinct candidate once, and for each generation what was known by then.
/// Generations count from 1; candidates are named by their index in candidates(), which never changes. Behind the
/// generations that are over comes the one under way, with the candidates that have been evaluated by now.
class SearchSeries {
 public:
  struct Generation {
    std::vector<int> population;  ///< indices, ascending proxy loss
    double best_bits = 0;         ///< of the population
    double median_bits = 0;
    std::int64_t evaluated = 0;  ///< distinct architectures so far
    double allowed_share =
        -1;             ///< of the samples or children tried, those within the budget; negative: unknown, or none
    bool whole = true;  ///< false: under way, or cut short when the search was stopped
  };

  void clear();
  void add(const GenerationDone& event);
  /// Adds to the generation under way.
  void add(const CandidatesDone& event);
  /// Adds what the events did not carry: candidates that never entered a population.
  void add(const SearchResult& result);

  /// Those that are over.
  [[nodiscard]] int generations() const { return static_cast<int>(generations_.size()); }
  /// The same and the one under way, once it has a candidate: the highest number that generation() takes.
  [[nodiscard]] int last() const { return generations() + (open_ ? 1 : 0); }
  [[nodiscard]] int planned_generations() const { return planned_; }
  [[nodiscard]] bool empty() const { return candidates_.empty(); }
  [[nodiscard]] const std::vector<Candidate>& candidates() const { return candidates_; }
  [[nodiscard]] const Generation& generation(int number) const {
    return open_ && number == last() ? *open_ : generations_.at(number - 1);
  }

  /// Candidates born in generation `number` or before.
  [[nodiscard]] std::vector<int> known_by(int number) const;
  /// The front (ascending latency, descending loss) of the candidates born by then.
  [[nodiscard]] std::vector<int> front(int number) const;
  /// The lowest proxy loss of the candidates born by then, -1 before the first generation.
  [[nodiscard]] int best(int number) const;
  /// For how many generations up to `number` the lowest loss that was known has not fallen: 0 when it fell in that one.
  /// Nothing where there is nothing to compare: in the first, and in one that is not whole.
  [[nodiscard]] std::optional<int> stalled(int number) const;
  /// Index of a candidate, -1 when unknown.
  [[nodiscard]] int find(const Architecture& arch) const;
  /// The same by its id, which is all that is kept of parents; of two that share one (32 bits) the first.
  [[nodiscard]] int find(const std::string& id) const;
  /// Sixth of [1, last] in which a generation lies, as the level 0 to 5 of the sequential colours.
  [[nodiscard]] static int level(int born, int last);

 private:
  int insert(const Candidate& candidate);
  /// Orders the population and computes its best and median.
  void sum_up(Generation& generation) const;

  std::vector<Candidate> candidates_;
  std::map<Architecture, int> index_;
  std::unordered_map<std::string, int> by_id_;
  std::vector<Generation> generations_;
  std::optional<Generation> open_;
  int planned_ = 0;
};

/// What is known of a candidate, as cells of a CSV: the head, and the line of one.
[[nodiscard]] const char* name_of(Origin origin);  ///< "crossover"
[[nodiscard]] std::string candidate_csv_head();
[[nodiscard]] std::string csv_of(const Candidate& candidate);

/// The ancestors of one candidate, laid out: one row per generation of birth, the candidate itself alone in the last.
struct Family {
  struct Node {
    int candidate = 0;  ///< index in the series
    int row = 0;
    double x = 0.5;  ///< 0 to 1
  };
  struct Link {
    int parent = 0, child = 0;  ///< indices of nodes
  };
  std::vector<int> rows;  ///< generation of each row, ascending
  std::vector<Node> nodes;
  std::vector<Link> links;
  bool cut = false;  ///< older ancestors exist and are not shown
};

/// At most `most_rows` rows (the youngest) and `most_in_row` nodes in each.
[[nodiscard]] Family family_of(const SearchSeries& series, int candidate, int most_rows = 7, int most_in_row = 8);

}  // namespace hat::ui
