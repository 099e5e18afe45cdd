// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <set>

#include "domain/arch/cost.h"
#include "domain/latency/layer_predictor.h"
#include "domain/latency/promise.h"

using namespace hat;

namespace {

const SearchSpace sample = preset_space("sample");

/// Says what parameters take.
class ByParameters final : public LatencyPredictor {
 public:
  [[nodiscard]] double predict_ms(const Architecture& arch) const override {
    return static_cast<double>(params_of(arch, 256)) / 1e6;
  }
  [[nodiscard]] std::optional<double> predict_features_ms(const Features&) const override { return std::nullopt; }
  [[nodiscard]] const PredictorInfo& info() const override { return info_; }

 private:
  PredictorInfo info_;
};

}  // namespace

class TestPromise : public QObject {
  Q_OBJECT
 private slots:
  void bounds_lie_just_below_budgets_all_over_the_space() {
    const ByParameters predictor;
    PromiseDraws draws(sample, predictor, {}, 1);
    std::set<Architecture> seen;
    double least = 1e9, most = 0, used = 0;
    for (int i = 0; i < 100; ++i) {
      const std::optional<PromiseTried> one = draws.next(1.1);
      QVERIFY(one.has_value());
      QVERIFY(seen.insert(one->arch).second);
      QCOMPARE(one->predicted_ms, predictor.predict_ms(one->arch));
      QCOMPARE(one->bound_ms, 1.1 * one->predicted_ms);
      QVERIFY(one->bound_ms <= one->budget_ms);
      used += one->bound_ms / one->budget_ms / 100;
      least = std::min(least, one->budget_ms);
      most = std::max(most, one->budget_ms);
    }
    QVERIFY(used > 0.95);
    QVERIFY(most > 1.4 * least);
  }
  void what_was_measured_is_never_drawn() {
    SearchSpace tiny = sample;
    tiny.encoder_dims = tiny.decoder_dims = {256};
    tiny.encoder_ffn_dims = {512};
    tiny.decoder_ffn_dims = {1024, 512};
    tiny.encoder_heads = tiny.self_heads = tiny.cross_heads = {4};
    tiny.encoder_depths = {3};
    tiny.decoder_depths = {2, 1};
    const ByParameters predictor;
    Rng rng(1);
    std::unordered_set<Architecture> known;
    for (int i = 0; i < 2000; ++i) known.insert(tiny.sample(rng));
    PromiseDraws draws(tiny, predictor, known, 1);
    QVERIFY(!draws.next(1).has_value());
    QVERIFY(!draws.probe().has_value());
  }
  void tries_are_counted_by_their_budgets() {
    std::vector<PromiseTried> tries;
    for (int i = 0; i < 20; ++i) tries.push_back({i, 20, {}, 10, 8, 9, i < 19 ? 9.0 : 10.5, 1.125});
    const PromiseCheck check = check_of(tries, 0.95);
    QCOMPARE(check.kept, std::int64_t{19});
    QCOMPARE(check.count, std::int64_t{20});
    QCOMPARE(check.budget_price, 1.125);
    QVERIFY(std::abs(check.budget_used - (19 * 0.9 + 1.05) / 20) < 1e-12);
    QCOMPARE(check.pace, 9.0 / 8);
    QVERIFY(check.holds());
    for (PromiseTried& one : tries) one.measured_ms = one.index < 12 ? 9 : 11;
    QVERIFY(!check_of(tries, 0.95).holds());
    QVERIFY(!check_of({}, 0.95).holds());
  }
};

QTEST_GUILESS_MAIN(TestPromise)
#include "test_promise.moc"
