// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <vector>

#include "domain/error.h"
#include "domain/io/latency_csv.h"
#include "domain/latency/compare.h"
#include "domain/latency/few_shot.h"
#include "domain/latency/known_devices.h"
#include "domain/latency/probes.h"
#include "domain/metrics/correlation.h"
#include "support/reference.h"

using namespace hat;

namespace {

/// Devices of one kind: each has its own speed, and its own prices of a layer's parts.
struct MadeUp {
  double speed = 1, ffn = 1, sources = 1;
  [[nodiscard]] double ms(const Architecture& arch) const {
    double work = 5;
    for (const DecoderLayer& layer : arch.decoder)
      work += 4 + ffn * layer.ffn_dim * arch.decoder_dim / 5e5 + sources * static_cast<double>(layer.sources.size());
    return speed * work;
  }
};

std::vector<Architecture> sampled(int count, std::uint64_t seed) {
  Rng rng(seed);
  std::vector<Architecture> archs;
  for (int i = 0; i < count; ++i) archs.push_back(preset_space("wmt14").sample(rng));
  return archs;
}

std::vector<LayerRow> measured(const MadeUp& device, const std::vector<Architecture>& archs, double noise = 0) {
  Rng rng(7);
  std::vector<LayerRow> rows;
  for (const Architecture& arch : archs)
    rows.push_back({layer_terms(arch),
                    device.ms(arch) * (1 + noise * (static_cast<double>(uniform_index(rng, 2001)) / 1000 - 1))});
  return rows;
}

std::vector<LayerTerms> known_devices() {
  std::vector<LayerTerms> known;
  for (const MadeUp& device : {MadeUp{1, 1, 1}, MadeUp{20, 2, 0.8}, MadeUp{0.3, 0.4, 1.5}, MadeUp{4, 1.4, 1.2}})
    known.push_back(fit_layer_weights(measured(device, sampled(300, 1))));
  return known;
}

double mean_error(const LayerTerms& weights, const std::vector<LayerRow>& rows) {
  double sum = 0;
  for (const LayerRow& row : rows) sum += std::abs(sum_of(weights, row.terms) / row.ms - 1);
  return sum / static_cast<double>(rows.size());
}

/// A published data set without the rows that an audit finds slow.
struct Published {
  std::string name;
  std::vector<LayerRow> rows;
  LayerTerms weights{};
  [[nodiscard]] std::string hardware() const { return name.substr(name.rfind('_') + 1); }
};

std::vector<Published> published_sets() {
  std::vector<Published> sets;
  for (const char* name :
       {"iwslt14deen_gpu_titanxp", "wmt14ende_cpu_raspberrypi", "wmt14ende_cpu_xeon", "wmt14ende_gpu_titanxp",
        "wmt14enfr_cpu_raspberrypi", "wmt14enfr_cpu_xeon", "wmt14enfr_gpu_titanxp", "wmt19ende_gpu_titanxp"}) {
    const LatencyTable table =
        read_latency_csv((hat::test::shared_folder() + "latency/").toStdString() + name + "_all.csv");
    const std::vector<std::size_t> slow = slow_rows_of(audit_drift(table));
    Published set{name, {}, {}};
    for (std::size_t row = 0; row < table.rows.size(); ++row)
      if (!std::ranges::binary_search(slow, row))
        set.rows.push_back({layer_terms(table.rows[row].features), table.rows[row].latency.total_ms()});
    set.weights = fit_layer_weights(set.rows);
    sets.push_back(std::move(set));
  }
  return sets;
}

}  // namespace

class TestFewShot : public QObject {
  Q_OBJECT
 private slots:
  void ten_probes_know_a_device_of_a_known_kind() {
    const MadeUp device{2.5, 1.7, 0.9};
    const std::vector<LayerTerms> known = known_devices();
    const FewShotFit fit = fit_with_prior(measured(device, choose_probes(preset_space("wmt14"), 10)), known);
    const double error = mean_error(fit.weights, measured(device, sampled(200, 5)));
    QVERIFY2(error < 0.005, fmt::format("{}", error).c_str());
    // Without the probes' knowledge of its prices the best known device would be far off.
    double best = 1;
    for (LayerTerms weights : known) {
      const std::vector<LayerRow> rows = measured(device, sampled(200, 5));
      double ratio = 0;
      for (const LayerRow& row : rows) ratio += row.ms / sum_of(weights, row.terms) / static_cast<double>(rows.size());
      for (double& weight : weights) weight *= ratio;
      best = std::min(best, mean_error(weights, rows));
    }
    QVERIFY2(best > 4 * error, fmt::format("{} {}", best, error).c_str());
  }

  void one_probe_tells_the_speed() {
    const MadeUp device{7, 1.1, 1.1};
    const std::vector<Architecture> one = sampled(1, 3);
    const FewShotFit fit = fit_with_prior(measured(device, one), known_devices());
    QVERIFY(mean_error(fit.weights, measured(device, one)) < 0.01);
    QVERIFY(mean_error(fit.weights, measured(device, sampled(100, 4))) < 0.25);
  }

  void its_own_estimate_of_the_error_grows_with_noise_and_shrinks_with_probes() {
    const MadeUp device{2.5, 1.7, 0.9};
    const std::vector<LayerTerms> known = known_devices();
    const auto fit = [&](std::size_t probes, double noise) {
      return fit_with_prior(measured(device, choose_probes(preset_space("wmt14"), probes), noise), known);
    };
    const std::vector<LayerRow> others = measured(device, sampled(200, 6), 0.15);
    std::vector<LayerTerms> terms;
    for (const LayerRow& row : others) terms.push_back(row.terms);
    const FewShotFit noisy = fit(12, 0.15), quiet = fit(12, 0.01), few = fit(3, 0.01);
    QVERIFY(noisy.error > 2 * quiet.error);
    QVERIFY(few.error_on(terms) > quiet.error_on(terms));
    const double told = noisy.error_on(terms), found = mean_error(noisy.weights, others);
    QVERIFY2(found < 2 * told && told < 2 * found, fmt::format("told {} found {}", told, found).c_str());
  }

  void one_probe_that_was_disturbed_does_not_spoil_the_others() {
    const MadeUp device{2.5, 1.2, 0.9};
    std::vector<LayerRow> probes = measured(device, choose_probes(preset_space("wmt14"), 12));
    probes[4].ms *= 1.6;
    const double error = mean_error(fit_with_prior(probes, known_devices()).weights, measured(device, sampled(200, 5)));
    QVERIFY2(error < 0.04, fmt::format("{}", error).c_str());
  }

  void nothing_comes_of_no_probes_and_of_no_known_device() {
    const std::vector<LayerRow> probes = measured({}, sampled(10, 1));
    QVERIFY_EXCEPTION_THROWN((void)fit_with_prior({}, known_devices()), Error);
    QVERIFY_EXCEPTION_THROWN((void)fit_with_prior(probes, {}), Error);
    const LayerRow odd{probes[0].terms, std::nan("")};
    QVERIFY_EXCEPTION_THROWN((void)fit_with_prior({&odd, 1}, known_devices()), Error);
  }

  void the_published_devices_that_come_with_the_program_are_those_of_the_data() {
    QCOMPARE(published_latency_devices().size(), std::size_t(8));
    QCOMPARE(published_weights().size(), std::size_t(8));
    HAT_NEED_SHARED(hat::test::shared_folder() + "latency/wmt14enfr_gpu_titanxp_all.csv",
                    "whether the published devices are those of HAT's data was not tested");
    for (const Published& set : published_sets()) {
      const auto found = std::ranges::find_if(published_latency_devices(),
                                              [&](const KnownDevice& device) { return device.name == set.name; });
      QVERIFY2(found != published_latency_devices().end(), set.name.c_str());
      double most = 0;
      for (const LayerRow& row : set.rows)
        most = std::max(most, std::abs(sum_of(found->weights, row.terms) / sum_of(set.weights, row.terms) - 1));
      QVERIFY2(most < 1e-4, fmt::format("{}: {}", set.name, most).c_str());
    }
  }

  void each_published_device_is_known_from_ten_probes_data() {
    QTest::addColumn<bool>("same_hardware");  // whether other data sets of its hardware are among the known ones
    QTest::newRow("other data sets") << true;
    QTest::newRow("other hardware") << false;
  }
  void each_published_device_is_known_from_ten_probes() {
    QFETCH(bool, same_hardware);
    HAT_NEED_SHARED(hat::test::shared_folder() + "latency/wmt14enfr_gpu_titanxp_all.csv",
                    "whether ten probes know a device was not tested with HAT's data");
    const std::vector<Published> sets = published_sets();
    for (const Published& set : sets) {
      std::vector<LayerTerms> known, candidates;
      for (const Published& other : sets)
        if (other.name != set.name && (same_hardware || other.hardware() != set.hardware()))
          known.push_back(other.weights);
      for (const LayerRow& row : set.rows) candidates.push_back(row.terms);
      std::vector<LayerRow> probes;
      std::vector<std::size_t> chosen = choose_probes(candidates, 10);
      for (const std::size_t index : chosen) probes.push_back(set.rows[index]);
      std::ranges::sort(chosen);
      const FewShotFit fit = fit_with_prior(probes, known);
      std::vector<double> predicted, ms;
      std::vector<LayerTerms> terms;
      for (std::size_t i = 0; i < set.rows.size(); ++i) {
        if (std::ranges::binary_search(chosen, i)) continue;
        predicted.push_back(sum_of(fit.weights, set.rows[i].terms));
        ms.push_back(set.rows[i].ms);
        terms.push_back(set.rows[i].terms);
      }
      const PredictorErrors errors = errors_of(predicted, ms);
      const double told = fit.error_on(terms);
      const std::string text = fmt::format("{}: Kendall tau {:.3f}, MAPE {:.2f} %, told {:.2f} %", set.name,
                                           errors.kendall_tau, 100 * errors.mape, 100 * told);
      std::puts(text.c_str());
      QVERIFY2(errors.kendall_tau >= 0.85 && errors.mape <= 0.12, text.c_str());
      QVERIFY2(told < 4 * errors.mape && errors.mape < 2 * told, text.c_str());
    }
  }
};

QTEST_GUILESS_MAIN(TestFewShot)
#include "test_few_shot.moc"
