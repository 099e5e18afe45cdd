// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/arch/cost.h"
#include "domain/latency/baselines.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// Rows whose ms are what `ms` says of an architecture.
template <class Ms>
std::vector<BaselineRow> rows_of(int count, std::uint64_t seed, Ms ms) {
  Rng rng(seed);
  const SearchSpace space = preset_space("sample");
  std::vector<BaselineRow> rows;
  for (int i = 0; i < count; ++i) {
    const Architecture arch = space.sample(rng);
    rows.push_back({features_of(arch), static_cast<double>(flops_of(arch, space.qkv_dim, space.tokens)), ms(arch)});
  }
  return rows;
}

const PredictorErrors& of(const std::vector<BaselineErrors>& all, Baseline wanted) {
  for (const BaselineErrors& one : all)
    if (one.baseline == wanted) return one.errors;
  qFatal("no such baseline");
}

}  // namespace

class TestBaselines : public QObject {
  Q_OBJECT
 private slots:
  void each_is_exact_on_a_device_of_its_own_kind() {
    const auto by_flops = [](const Architecture& arch) {
      return 2 + static_cast<double>(flops_of(arch, 256, 20)) / 1e8;
    };
    const auto by_depth = [](const Architecture& arch) {
      return 1 + 3.0 * arch.decoder_depth() + 0.01 * arch.encoder_dim;
    };
    const auto by_work = [](const Architecture& arch) {
      const Features f = features_of(arch);
      return 1 + f[5] * (2 + f[4] * f[6] / 1e5) + f[1] * 0.3;
    };
    const auto flops = baseline_errors(rows_of(120, 1, by_flops), rows_of(40, 2, by_flops));
    QVERIFY(of(flops, Baseline::flops).mape < 1e-6);
    const auto depth = baseline_errors(rows_of(120, 1, by_depth), rows_of(40, 2, by_depth));
    QVERIFY(of(depth, Baseline::linear).mape < 1e-5);
    const auto work = baseline_errors(rows_of(120, 1, by_work), rows_of(40, 2, by_work));
    QVERIFY(of(work, Baseline::products).mape < 1e-4);
    QVERIFY(of(work, Baseline::products).kendall_tau > 0.98);
    QVERIFY(of(work, Baseline::linear).mape > 5 * of(work, Baseline::products).mape);
    // The mean knows nothing of an architecture: it ranks none.
    QCOMPARE(of(work, Baseline::mean).kendall_tau, 0.0);
    QVERIFY(of(work, Baseline::mean).rmse_ms > of(work, Baseline::linear).rmse_ms);
  }

  void flops_need_architectures_and_nothing_comes_of_nothing() {
    auto rows = rows_of(40, 1, [](const Architecture&) { return 5.0; });
    rows[3].flops = 0;
    for (const BaselineErrors& one : baseline_errors(rows, rows)) QVERIFY(one.baseline != Baseline::flops);
    QVERIFY(baseline_errors({}, rows).empty());
    QVERIFY(baseline_errors(rows, {}).empty());
  }
};

QTEST_GUILESS_MAIN(TestBaselines)
#include "test_baselines.moc"
