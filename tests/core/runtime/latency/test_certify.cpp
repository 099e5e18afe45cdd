// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

#include "domain/arch/cost.h"
#include "runtime/latency/certify.h"

using namespace hat;
using namespace hat::runtime;

namespace {

const SearchSpace sample = preset_space("sample");

double exact_ms(const Architecture& arch) { return static_cast<double>(params_of(arch, 256)) / 1e6; }

/// Says the truth; calibrated on times that were up to a tenth longer.
class Truthful final : public LatencyPredictor {
 public:
  explicit Truthful(std::size_t rows) {
    for (std::size_t i = 0; i < rows; ++i)
      info_.calibration.push_back(1 + 0.1 * static_cast<double>(i) / static_cast<double>(rows));
  }
  [[nodiscard]] double predict_ms(const Architecture& arch) const override { return exact_ms(arch); }
  [[nodiscard]] std::optional<double> predict_features_ms(const Features&) const override { return std::nullopt; }
  [[nodiscard]] const PredictorInfo& info() const override { return info_; }

 private:
  PredictorInfo info_;
};

CertifyConfig config_of(int count) {
  CertifyConfig config;
  config.count = count;
  return config;
}

/// A clock that takes as long as the truth, and some share more of it.
TimeOf clock_of(Rng& rng, double most) {
  return [&rng, most](const Architecture& arch) -> std::optional<TimedRuns> {
    TimedRuns runs;
    runs.latency.decoder_ms = exact_ms(arch) * (1 + most * static_cast<double>(uniform_index(rng, 1000)) / 1000);
    return runs;
  };
}

}  // namespace

class TestCertify : public QObject {
  Q_OBJECT
 private slots:
  void a_machine_like_the_one_of_the_calibration_keeps_what_was_promised() {
    JobControl control;
    int told = 0;
    JobContext<CertifyEvent> context(
        control, [&](const CertifyEvent& event) { told += std::holds_alternative<PromiseTried>(event); });
    Rng rng(1);
    const CertifyResult result = certify_with(config_of(300), sample, Truthful(100), clock_of(rng, 0.1), context);
    QCOMPARE(told, 300);
    QCOMPARE(result.check.count, std::int64_t{300});
    QVERIFY(result.check.holds());
    QVERIFY(result.check.budget_used > 0.9 && result.check.budget_used < 1);
  }
  void a_machine_that_became_slower_is_followed_and_its_pace_is_told() {
    JobControl control;
    JobContext<CertifyEvent> context(control, [](const CertifyEvent&) {});
    Rng rng(1);
    const TimeOf usual = clock_of(rng, 0.1);
    const TimeOf slower = [&](const Architecture& arch) {
      std::optional<TimedRuns> runs = usual(arch);
      runs->latency.decoder_ms *= 1.5;
      return runs;
    };
    const CertifyResult result = certify_with(config_of(300), sample, Truthful(100), slower, context);
    QVERIFY(result.check.holds());
    QVERIFY(std::abs(result.check.pace - 1.5 * 1.05) < 0.02);
    QVERIFY(result.check.budget_price < 1.1);
  }
  void a_machine_that_grows_slower_with_every_architecture_is_caught() {
    JobControl control;
    JobContext<CertifyEvent> context(control, [](const CertifyEvent&) {});
    Rng rng(1);
    const TimeOf usual = clock_of(rng, 0.02);
    double slower = 1;
    const TimeOf time = [&](const Architecture& arch) {
      std::optional<TimedRuns> runs = usual(arch);
      runs->latency.decoder_ms *= slower *= 1.02;
      return runs;
    };
    QVERIFY(!certify_with(config_of(100), sample, Truthful(100), time, context).check.holds());
  }
  void a_restless_machine_pays_a_higher_price() {
    JobControl control;
    JobContext<CertifyEvent> context(control, [](const CertifyEvent&) {});
    Rng rng(1);
    const CertifyResult result = certify_with(config_of(200), sample, Truthful(100), clock_of(rng, 0.4), context);
    QVERIFY2(result.check.holds(), qPrintable(QString::number(result.check.kept)));
    QVERIFY(result.check.budget_price > 1.1);
  }
  void a_predictor_that_cannot_promise_is_refused_before_anything_is_timed() {
    JobControl control;
    JobContext<CertifyEvent> context(control, [](const CertifyEvent&) {});
    int timed = 0;
    const TimeOf time = [&](const Architecture&) { return ++timed, std::optional(TimedRuns{}); };
    QVERIFY_EXCEPTION_THROWN((void)certify_with(config_of(10), sample, Truthful(5), time, context), Error);
    QCOMPARE(timed, 0);
  }
  void who_stops_keeps_what_was_measured() {
    JobControl control;
    JobContext<CertifyEvent> context(control, [](const CertifyEvent&) {});
    int timed = 0;
    const TimeOf time = [&](const Architecture& arch) -> std::optional<TimedRuns> {
      if (timed++ == 15) return std::nullopt;  // a dozen tell the pace
      TimedRuns runs;
      runs.latency.encoder_ms = exact_ms(arch);
      return runs;
    };
    QCOMPARE(certify_with(config_of(10), sample, Truthful(100), time, context).check.count, std::int64_t{3});
  }
};

QTEST_GUILESS_MAIN(TestCertify)
#include "test_certify.moc"
