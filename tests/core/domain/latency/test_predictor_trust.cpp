// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/latency/predictor_trust.h"

using namespace hat;

namespace {

/// A predictor of the sample space that says `ms` for everything.
struct Told final : LatencyPredictor {
  PredictorInfo told;
  double ms = 5;
  Told(std::int64_t rows, double tau) {
    told.held_out.rows = rows;
    told.held_out.kendall_tau = tau;
    told.coverage = coverage_of(preset_space("sample"));
    told.feature_norms.fill(1);
  }
  double predict_ms(const Architecture&) const override { return ms; }
  std::optional<double> predict_features_ms(const Features&) const override { return ms; }
  const PredictorInfo& info() const override { return told; }
};

bool has(const std::vector<Remark>& remarks, RemarkCode code) {
  return std::ranges::any_of(remarks, [&](const Remark& remark) { return remark.code == code; });
}

const SearchSpace space = preset_space("sample");

}  // namespace

class TestPredictorTrust : public QObject {
  Q_OBJECT
 private slots:
  void a_predictor_of_200_rows_with_a_high_tau_is_trusted() { QVERIFY(trust_in(Told(20, 0.85), space).trusted()); }

  void a_perfect_tau_over_two_rows_proves_nothing() {
    QVERIFY(has(trust_in(Told(2, 1.0), space).refusals, RemarkCode::predictor_cannot_rank));
    QVERIFY(has(trust_in(Told(1, 0.0), {}).refusals, RemarkCode::predictor_cannot_rank));
  }

  void a_low_tau_over_many_rows_is_refused() {
    QVERIFY(has(trust_in(Told(200, 0.2), space).refusals, RemarkCode::predictor_cannot_rank));
    QVERIFY(has(trust_in(Told(200, std::nan("")), space).refusals, RemarkCode::predictor_cannot_rank));
  }

  void one_whose_errors_nobody_knows_is_doubted_and_not_refused() {
    const PredictorTrust trust = trust_in(Told(0, 0), space);
    QVERIFY(trust.refusals.empty());
    QVERIFY(has(trust.doubts, RemarkCode::predictor_errors_unknown));
  }

  void one_of_another_space_is_refused_and_one_of_a_part_doubted() {
    QVERIFY(has(trust_in(Told(20, 0.9), preset_space("wmt14")).refusals, RemarkCode::predictor_other_space));
    Told part(20, 0.9);
    part.told.coverage.most[6] = part.told.coverage.least[6];  // one decoder FFN dim only
    QVERIFY(trust_in(part, space).refusals.empty());
    QVERIFY(has(trust_in(part, space).doubts, RemarkCode::predictor_outside_fit));
  }

  void one_that_does_not_tell_its_space_is_judged_by_the_scale_of_its_inputs() {
    Told imported(0, 0);
    imported.told.coverage = {};
    imported.told.feature_norms = {640, 6, 2048, 6, 640, 6, 2048, 6, 6, 2};  // HAT's, for dims of 512 and 640
    QVERIFY(has(trust_in(imported, space).refusals, RemarkCode::predictor_other_space));
    QVERIFY(has(trust_in(imported, preset_space("wmt14")).doubts, RemarkCode::predictor_fit_unknown));
    QVERIFY(trust_in(imported, preset_space("wmt14")).refusals.empty());
  }

  void one_that_takes_no_time_is_impossible() {
    Told impossible(20, 0.9);
    impossible.ms = -0.3;
    QVERIFY(has(trust_in(impossible, space).refusals, RemarkCode::predictor_impossible));
  }

  void every_refusal_has_a_clause() {
    for (const RemarkCode code :
         {RemarkCode::predictor_cannot_rank, RemarkCode::predictor_other_space, RemarkCode::predictor_impossible})
      QVERIFY(!refusal({code, 1.5, 3, Message::verbatim("this")}).empty());
    QVERIFY(refusal({RemarkCode::predictor_fit_unknown}).empty());
  }

  void the_error_of_tau_is_that_of_independent_rows() {
    QVERIFY(qAbs(kendall_tau_error(20) - 0.1622) < 1e-4);  // sqrt(2 * 45 / (9 * 20 * 19))
    QCOMPARE(kendall_tau_error(1), 1.0);
  }
};

QTEST_APPLESS_MAIN(TestPredictorTrust)
#include "test_predictor_trust.moc"
