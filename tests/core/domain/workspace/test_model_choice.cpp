// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/workspace/model_choice.h"

using namespace hat;

namespace {

constexpr auto no = std::nullopt;

ModelNumbers model(std::optional<double> bleu, std::optional<double> measured_ms,
                   std::optional<double> predicted_ms = no, std::optional<double> loss_bits = no,
                   bool inherited = false) {
  return {bleu, loss_bits, measured_ms, predicted_ms, inherited};
}

int best(const std::vector<ModelNumbers>& models, double budget_ms) {
  const auto found = best_within(models, budget_ms);
  return found ? static_cast<int>(found->index) : -1;
}

}  // namespace

class TestModelChoice : public QObject {
  Q_OBJECT
 private slots:
  void the_highest_bleu_wins_and_not_the_slowest_model() {
    // What a window showed once: 22.7 BLEU at 6.5 ms and 19.2 BLEU at 9.3 ms both keep 9.4 ms.
    const std::vector models{model(22.7, no, 6.5), model(19.2, no, 9.3), model(19.3, no, 2.8)};
    QCOMPARE(best(models, 9.4), 0);
    QCOMPARE(best(models, 6.0), 2);
    QCOMPARE(best(models, 2.7), -1);
  }

  void a_latency_that_is_exactly_the_budget_keeps_it() { QCOMPARE(best({model(20.0, 5.0)}, 5.0), 0); }

  void what_was_measured_counts_and_not_what_was_predicted() {
    const std::vector models{model(22.0, 10.2, 9.0), model(20.0, 8.0, 12.0)};
    QCOMPARE(best(models, 9.5), 1);  // the first was predicted to keep it, and does not
    QCOMPARE(best(models, 10.5), 0);
  }

  void a_prediction_counts_by_its_upper_end_and_a_measurement_as_it_is() {
    std::vector models{model(22.0, no, 4.8), model(21.0, 4.9, 4.0), model(20.0, no, 4.5)};
    QCOMPARE(best(models, 5.0), 0);
    for (ModelNumbers& one : models) one.bound_factor = 1.1;
    QCOMPARE(best(models, 5.0), 1);  // 4.8 may become 5.28; 4.9 was seen
    QCOMPARE(best(models, 5.3), 0);
    QCOMPARE(best(models, 4.95), 1);
    QCOMPARE(best(models, 4.8), -1);  // 4.5 may become 4.95
    QCOMPARE(*models[2].at_most_ms(), 4.5 * 1.1);
    QCOMPARE(*models[2].latency_ms(), 4.5);
    QCOMPARE(*models[1].at_most_ms(), 4.9);
    QVERIFY(!ModelNumbers{}.at_most_ms());
    QCOMPARE(answers_of(models), (std::vector<std::size_t>{1, 0}));
  }

  void a_model_without_a_bleu_never_wins_over_one_that_has_it() {
    const std::vector models{model(19.0, 4.0, no, 4.9), model(no, 5.0, no, 3.1)};
    QCOMPARE(best(models, 6.0), 0);
    const auto alone = best_within(models, 6.0);
    QVERIFY(alone->basis == QualityBasis::bleu);
    QCOMPARE(*alone->bleu, 19.0);
  }

  void without_any_bleu_the_lower_proxy_loss_wins() {
    const std::vector models{model(no, 6.0, no, 4.5), model(no, 5.0, no, 4.2), model(no, 4.0)};
    const auto found = best_within(models, 7);
    QCOMPARE(found->index, std::size_t(1));
    QVERIFY(found->basis == QualityBasis::proxy_loss);
    QVERIFY(!found->bleu);
    QVERIFY(best_within(models, 4.5)->basis == QualityBasis::unknown);
  }

  void equal_quality_goes_to_the_faster_model() {
    QCOMPARE(best({model(20.0, 6.0), model(20.0, 5.0)}, 7), 1);
    QCOMPARE(best({model(no, 6.0), model(no, 5.0)}, 7), 1);
  }

  void a_model_without_a_latency_takes_no_part() {
    QCOMPARE(best({model(30.0, no)}, 100), -1);
    QCOMPARE(best({model(30.0, std::nan(""))}, 100), -1);
    QCOMPARE(best({}, 100), -1);
  }

  void bleu_is_estimated_from_the_loss_on_the_line_of_the_models_that_have_both() {
    // BLEU = 40 - 4 loss, and 3 less with inherited weights.
    const std::vector models{model(24.0, 5, no, 4.0),       model(23.2, 4, no, 4.2),
                             model(22.0, 3, no, 4.5),       model(21.0, 5, no, 4.0, true),
                             model(no, 1.0, no, 4.1, true), model(no, 1.5, no, 4.05, true)};
    const auto estimate = BleuEstimate::of(models);
    QVERIFY(estimate);
    QVERIFY(qAbs(*(*estimate)(models[4]) - (40 - 4 * 4.1 - 3)) < 1e-9);
    QVERIFY(qAbs(estimate->spread()) < 1e-9);
    const auto found = best_within(models, 2);
    QCOMPARE(found->index, std::size_t(5));
    QVERIFY(found->basis == QualityBasis::estimated_bleu);
    QVERIFY(qAbs(*found->bleu - 20.8) < 1e-9);
  }

  void nothing_is_estimated_where_the_models_do_not_allow_it() {
    QVERIFY(!BleuEstimate::of(
        std::vector{model(24.0, 5, no, 4.0), model(23.0, 4, no, 4.2)}));  // a line through two points proves nothing
    QVERIFY(!BleuEstimate::of(
        std::vector{model(24.0, 5, no, 4.0), model(24.5, 4, no, 4.2), model(25.0, 3, no, 4.4)}));  // a rising line
    QVERIFY(!BleuEstimate::of(
        std::vector{model(24.0, 5, no, 4.0), model(24.5, 4, no, 4.0), model(25.0, 3, no, 4.0)}));  // all alike
    const std::vector own{model(24.0, 5, no, 4.0), model(23.2, 4, no, 4.2), model(22.0, 3, no, 4.5)};
    QVERIFY(!(*BleuEstimate::of(own))(model(no, 1, no, 4.1, true)));  // none with inherited weights was evaluated
  }

  void the_answers_are_those_models_that_some_budget_gives() {
    const std::vector models{model(22.7, no, 6.5), model(19.2, no, 9.3), model(19.3, no, 2.8), model(23.0, no, 12.0),
                             model(no, no, 7.0)};
    QCOMPARE(answers_of(models), (std::vector<std::size_t>{2, 0, 3}));
  }
};

QTEST_APPLESS_MAIN(TestModelChoice)
#include "test_model_choice.moc"
