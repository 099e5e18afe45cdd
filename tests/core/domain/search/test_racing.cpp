// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <random>
#include <vector>

#include "domain/search/racing.h"

using namespace hat;

namespace {

/// Losses of a text's sentences under two architectures: hard and easy sentences are so for both, and what they differ
/// by in each scatters around `excess` per token.
struct Text {
  std::vector<std::int64_t> tokens;
  std::vector<double> limit, candidate;

  Text(std::size_t sentences, double excess, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> difficulty(2.2, 0.6), difference(0, 0.06);
    for (std::size_t i = 0; i < sentences; ++i) {
      tokens.push_back(8 + static_cast<std::int64_t>(random() % 20));
      const auto count = static_cast<double>(tokens.back());
      limit.push_back(count * difficulty(random));
      candidate.push_back(limit.back() + count * (excess + difference(random)));
    }
  }
  [[nodiscard]] std::optional<double> after(std::size_t sentences) const {
    return clearly_worse(std::span(candidate).first(sentences), limit, tokens);
  }
  [[nodiscard]] static double mean(const std::vector<double>& losses, const std::vector<std::int64_t>& tokens) {
    double sum = 0, count = 0;
    for (const double loss : losses) sum += loss;
    for (const std::int64_t some : tokens) count += static_cast<double>(some);
    return sum / count;
  }
};

}  // namespace

class TestRacing : public QObject {
  Q_OBJECT
 private slots:
  void a_much_worse_candidate_is_known_early_and_estimated_well_although_sentences_differ_more_than_candidates() {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const Text text(200, 0.2, seed);
      const std::optional<double> estimate = text.after(40);
      QVERIFY(estimate);
      QVERIFY(std::abs(*estimate - Text::mean(text.candidate, text.tokens)) < 0.04);
      QVERIFY(*estimate > Text::mean(text.limit, text.tokens));
    }
  }
  void a_candidate_that_is_as_good_or_better_is_never_given_up_at_any_point_of_the_text() {
    for (std::uint64_t seed = 1; seed <= 300; ++seed)
      for (const double excess : {-0.05, -0.01, 0.0}) {
        const Text text(60, excess, seed);
        if (Text::mean(text.candidate, text.tokens) > Text::mean(text.limit, text.tokens)) continue;  // by chance
        for (std::size_t seen = 1; seen < 60; ++seen) QVERIFY2(!text.after(seen), qPrintable(QString::number(seed)));
      }
  }
  void a_handful_of_sentences_says_nothing() {
    const Text text(100, 5, 1);
    for (std::size_t seen = 0; seen < 8; ++seen) QVERIFY(!text.after(seen));
    QVERIFY(text.after(8));
  }
  void near_the_end_of_the_text_little_is_left_to_chance() {
    // The same differences are enough when the text ends soon, and not when it goes on for ever.
    int soon = 0, long_after = 0;
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
      soon += Text(64, 0.02, seed).after(60).has_value();
      long_after += Text(3000, 0.02, seed).after(60).has_value();
    }
    QVERIFY(soon > long_after + 10);
  }
  void equal_losses_are_not_worse() {
    const Text text(50, 0.1, 3);
    QVERIFY(!clearly_worse(std::span(text.limit).first(30), text.limit, text.tokens));
  }
  void a_loss_that_is_no_number_gives_nothing_up() {
    Text text(50, 0.5, 3);
    text.candidate[4] = std::nan("");
    QVERIFY(!text.after(30));
  }
};

QTEST_GUILESS_MAIN(TestRacing)
#include "test_racing.moc"
