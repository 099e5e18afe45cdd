// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace hat {

/// Which of several models translates which pieces of a text, so that all of it is done within a given time and as much
/// quality as possible is kept. A piece is what is translated at once: a sentence, or a batch of them.
///
/// Every piece takes the model with the greatest worth - price * seconds; one price of a second for all pieces makes
/// the total worth the greatest that any choice within the same total time has (Lagrangian relaxation of the
/// multiple-choice knapsack; Everett 1963). The price is found anew as pieces get done: by the time that is left, and
/// by how much longer or shorter than foreseen they took. Where even the fastest models would be late, they are chosen.
/// One thread at a time.
class DeadlinePlan {
 public:
  /// One way to translate one piece.
  struct Way {
    double worth = 0;    ///< quality times tokens, in any unit that adds up
    double seconds = 0;  ///< foreseen, alone on one stream
  };

  /// `pieces`: for each piece its ways, one for each model in the same order, every piece as many. `seconds` are there
  /// for all of them on `streams` that work side by side. Error(invalid_input) for pieces with no or different numbers
  /// of ways, seconds that are not positive numbers, no stream.
  DeadlinePlan(std::vector<std::vector<Way>> pieces, double seconds, int streams);

  /// The model for `piece`, of which nothing was asked yet, when `elapsed` seconds have passed.
  [[nodiscard]] std::size_t choose(std::size_t piece, double elapsed);
  /// `piece` took so long with the model that was chosen for it.
  void done(std::size_t piece, double seconds);

  /// The most that the text is worth: all of it by its best models, however long that takes.
  [[nodiscard]] double greatest_worth() const;
  /// Of what was chosen so far, and foreseen for the rest when `elapsed` seconds have passed.
  [[nodiscard]] double foreseen_worth(double elapsed);
  /// How many pieces each model was chosen for.
  [[nodiscard]] const std::vector<std::size_t>& used() const { return used_; }
  /// Whether pieces had to take the fastest model because time was running out: more than the plan had foreseen.
  [[nodiscard]] std::size_t fell_back() const { return fell_back_; }

 private:
  [[nodiscard]] std::size_t best_way(std::size_t piece, double price) const;
  [[nodiscard]] std::size_t fastest_way(std::size_t piece) const;
  /// The price of a second at which what is left takes at most `seconds` of one stream.
  [[nodiscard]] double price_for(double seconds) const;
  /// Seconds of one stream that what is left may take.
  [[nodiscard]] double room(double elapsed) const;

  std::vector<std::vector<Way>> pieces_;
  double seconds_;
  int streams_;
  std::vector<std::ptrdiff_t> chosen_;  ///< -1: not yet
  std::vector<std::size_t> used_;
  std::size_t left_, fell_back_ = 0;
  double fastest_left_ = 0;         ///< seconds of what is left by its fastest ways
  double longest_ = 0;              ///< seconds of the longest piece by its fastest way
  double price_ = 0;                ///< as it was found last
  std::size_t until_price_ = 0;     ///< choices until it is found anew
  double running_ = 0;              ///< foreseen seconds of pieces that were chosen for and are not done
  double foreseen_ = 0, took_ = 0;  ///< of pieces that are done
};

}  // namespace hat
