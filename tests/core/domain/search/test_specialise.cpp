// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/error.h"
#include "domain/search/specialise.h"

using namespace hat;

namespace {

bool near(double a, double b, double most = 1e-3) { return std::abs(a - b) <= most; }

/// Different ones, by a number.
Architecture arch(int number) { return {64 * number, 64, {{64, 1}}, {{64, 1, 1, SourceSet{1}}}}; }

DeviceMs measured(double ms, double half) { return {ms, MsOrigin::measured, Interval95{ms - half, ms + half}, {}}; }
DeviceMs predicted(double ms) { return {ms, MsOrigin::predicted, Interval95{0.7 * ms, 1.4 * ms}, {}}; }

/// A is the best of the first device, B of the second; the numbers are those of the picture of this table.
SpecialiseEvidence two() {
  SpecialiseEvidence evidence;
  evidence.devices = {"1 thread fp32", "2 threads int8"};
  evidence.candidates = {{"A", arch(1), 22.4, {measured(3.04, 0.06), measured(2.09, 0.04)}},
                         {"B", arch(2), 22.4, {measured(3.31, 0.08), measured(1.54, 0.03)}}};
  return evidence;
}

SpecialiseQuestion at(double target, double resolution = 0) { return {target, {}, resolution}; }

Error infeasible(const SpecialiseEvidence& evidence, const SpecialiseQuestion& question) {
  try {
    (void)specialise(evidence, question);
  } catch (const Error& error) {
    return error;
  }
  return {ErrorCode::internal, Problem{}};
}

}  // namespace

class TestSpecialise : public QObject {
  Q_OBJECT
 private slots:
  void each_device_has_its_own_best_and_each_is_told_on_both() {
    const SpecialisationTable table = specialise(two(), at(22.4));
    QCOMPARE(table.best[0].name, std::string("A"));
    QCOMPARE(table.best[1].name, std::string("B"));
    QCOMPARE(table.best[0].on[1].ms, 2.09);
    QCOMPARE(table.best[1].on[0].ms, 3.31);
    QVERIFY(table.verdict == SpecialisationVerdict::pays_on_both);
    QCOMPARE(table.candidates, std::int64_t(2));
    // 3.31 less 3.04, 8 %, with 5 to 11 % by the two intervals' relative errors.
    QVERIFY(near(table.saving[0].ms, 0.27) && near(table.saving[0].share, 0.27 / 3.31));
    QVERIFY(near(table.saving[0].share_interval->low, 0.0524) && near(table.saving[0].share_interval->high, 0.1097));
    QVERIFY(near(table.saving[0].ms_interval->low, 0.0524 * 3.31) &&
            near(table.saving[0].ms_interval->high, 0.1097 * 3.31));
    // 2.09 less 1.54, 26 %, with 24 to 28 %.
    QVERIFY(near(table.saving[1].ms, 0.55) && near(table.saving[1].share, 0.263));
    QVERIFY(near(table.saving[1].share_interval->low, 0.243, 2e-3) &&
            near(table.saving[1].share_interval->high, 0.283, 2e-3));
    QVERIFY(table.saving[0].paid == Paid::yes && table.saving[1].paid == Paid::yes);
  }
  void an_interval_that_holds_zero_is_no_difference_found() {
    SpecialiseEvidence evidence = two();
    evidence.candidates[1].on[0] = measured(3.10, 0.08);
    const SpecialisationTable table = specialise(evidence, at(22.4));
    QVERIFY(table.saving[0].paid == Paid::no_difference);
    QVERIFY(table.saving[0].share_interval->low < 0 && table.saving[0].share_interval->high > 0);
    QVERIFY(table.verdict == SpecialisationVerdict::pays_on_one);
  }
  void two_predictions_of_one_predictor_differ_by_less_than_each_may_be_off() {
    SpecialiseEvidence evidence = two();
    for (SpecialiseCandidate& one : evidence.candidates) one.on[0] = predicted(one.on[0].ms);
    QVERIFY(specialise(evidence, at(22.4)).saving[0].paid == Paid::no_difference);
    evidence.pair[0] = 0.02;
    const Saving saving = specialise(evidence, at(22.4)).saving[0];
    QVERIFY(saving.paid == Paid::yes);
    QVERIFY(near(saving.share_interval->low, 1 - std::exp(0.02) * 3.04 / 3.31));
    QVERIFY(near(saving.share_interval->high, 1 - std::exp(-0.02) * 3.04 / 3.31));
    // One that was measured and one that was predicted do not share the predictor.
    evidence.candidates[0].on[0] = measured(3.04, 0.06);
    QVERIFY(specialise(evidence, at(22.4)).saving[0].paid == Paid::no_difference);
  }
  void nothing_is_found_where_nobody_knows_how_far_ms_may_be_off() {
    SpecialiseEvidence evidence = two();
    evidence.candidates[0].on[0].interval.reset();
    const SpecialisationTable table = specialise(evidence, at(22.4));
    QVERIFY(table.saving[0].paid == Paid::not_known && !table.saving[0].share_interval);
    QVERIFY(near(table.saving[0].ms, 0.27));
    QVERIFY(table.verdict == SpecialisationVerdict::pays_on_one);
  }
  void one_architecture_may_be_the_best_of_both() {
    SpecialiseEvidence evidence = two();
    evidence.candidates[0].on[1] = measured(1.4, 0.03);
    const SpecialisationTable table = specialise(evidence, at(22.4));
    QVERIFY(table.verdict == SpecialisationVerdict::one_architecture);
    QCOMPARE(table.best[1].name, std::string("A"));
    QCOMPARE(table.saving[0].ms, 0.0);
  }
  void qualities_further_apart_than_the_resolution_are_not_compared() {
    SpecialiseEvidence evidence = two();
    evidence.candidates[1].quality = 22.8;
    const SpecialisationTable table = specialise(evidence, at(22.4, 0.1));
    QVERIFY(table.verdict == SpecialisationVerdict::unequal_quality);
    QVERIFY(near(table.second_is_better_by(), 0.4));
    evidence.candidates[1].quality = 22.5;
    QVERIFY(specialise(evidence, at(22.4, 0.1)).verdict == SpecialisationVerdict::pays_on_both);
  }
  void the_best_is_the_fastest_that_is_as_good_within_the_resolution() {
    SpecialiseEvidence evidence = two();
    evidence.candidates.push_back({"nearly", arch(3), 22.3, {measured(2.5, 0.05), measured(1.9, 0.05)}});
    evidence.candidates.push_back({"worse", arch(4), 21.0, {measured(1, 0.05), measured(1, 0.05)}});
    QCOMPARE(specialise(evidence, at(22.4)).best[0].name, std::string("A"));
    QCOMPARE(specialise(evidence, at(22.4, 0.1)).best[0].name, std::string("nearly"));
  }
  void a_lower_loss_is_better() {
    SpecialiseEvidence evidence = two();
    evidence.kind = QualityKind::loss_bits;
    evidence.candidates[0].quality = 4.50;
    evidence.candidates[1].quality = 4.49;
    evidence.candidates.push_back({"worse", arch(3), 4.60, {measured(1, 0.05), measured(1, 0.05)}});
    const SpecialisationTable table = specialise(evidence, at(4.5, 0.01));
    QCOMPARE(table.best[0].name, std::string("A"));
    QCOMPARE(table.best[1].name, std::string("B"));
    QVERIFY(near(table.second_is_better_by(), 0.01));
    QVERIFY(table.verdict == SpecialisationVerdict::pays_on_both);
  }
  void a_budget_of_the_first_device_says_how_good_both_are_to_be() {
    SpecialiseEvidence evidence = two();
    evidence.candidates.push_back({"small", arch(3), 20.0, {measured(1, 0.05), measured(1.1, 0.05)}});
    evidence.candidates.push_back({"large", arch(4), 25.0, {measured(6, 0.05), measured(5, 0.05)}});
    QCOMPARE(specialise(evidence, {{}, 3.2, 0}).target, 22.4);
    QCOMPARE(specialise(evidence, {{}, 2.0, 0}).target, 20.0);
    const Error error = infeasible(evidence, {{}, 0.5, 0});
    QVERIFY(error.code() == ErrorCode::infeasible);
    QCOMPARE(error.problems()[0].field, std::string("budget_ms"));
    QVERIFY2(QString(error.what()).contains("the fastest, small, takes 1.00 ms"), error.what());
  }
  void without_a_quality_it_is_that_of_the_middle_of_the_first_front() {
    SpecialiseEvidence evidence = two();
    evidence.candidates.push_back({"small", arch(3), 20.0, {measured(1, 0.05), measured(1.1, 0.05)}});
    evidence.candidates.push_back({"large", arch(4), 25.0, {measured(6, 0.05), measured(5, 0.05)}});
    evidence.candidates.push_back({"no use", arch(5), 19.0, {measured(7, 0.05), measured(7, 0.05)}});
    QCOMPARE(specialise(evidence, {}).target, 22.4);
  }
  void what_nothing_reaches_names_the_nearest() {
    const Error error = infeasible(two(), at(24));
    QVERIFY(error.code() == ErrorCode::infeasible);
    QCOMPARE(error.problems()[0].field, std::string("bleu"));
    QVERIFY2(QString(error.what()).contains("reaches 24.0 BLEU: the nearest, A, has 22.4 BLEU"), error.what());
    SpecialiseEvidence none = two();
    none.candidates.clear();
    QVERIFY(infeasible(none, {}).code() == ErrorCode::infeasible);
  }
  void a_model_made_for_one_device_is_not_the_best_of_the_other() {
    SpecialiseEvidence evidence = two();
    evidence.candidates[0].may_be_best = {true, false};
    evidence.candidates[1].may_be_best = {false, true};
    evidence.candidates[1].on[0] = measured(2.5, 0.05);
    const SpecialisationTable table = specialise(evidence, at(22.4));
    QCOMPARE(table.best[0].name, std::string("A"));
    QVERIFY(table.saving[0].paid == Paid::no && table.saving[0].share < 0);
    QVERIFY(table.verdict == SpecialisationVerdict::pays_on_one);
  }
  void a_prediction_is_told_at_the_centre_of_its_predictor() {
    const DeviceMs ms = predicted_ms(10, PredictionSpread{std::log(1.1), std::log(1.05), std::log(1.2), 0.1}, 1.15);
    QVERIFY(ms.origin == MsOrigin::predicted);
    QVERIFY(near(ms.ms, 11) && near(ms.interval->low, 10.5) && near(ms.interval->high, 12));
    QVERIFY(near(*ms.at_most_ms, 11.5));
    QVERIFY(!predicted_ms(10, {}).interval && !predicted_ms(10, {}).at_most_ms);
  }
};

QTEST_GUILESS_MAIN(TestSpecialise)
#include "test_specialise.moc"
