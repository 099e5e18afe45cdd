// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <QtTest>

#include <cmath>
#include <vector>

#include "domain/io/latency_csv.h"
#include "domain/latency/compare.h"
#include "domain/latency/layer_predictor.h"
#include "domain/metrics/correlation.h"
#include "domain/space/search_space.h"
#include "support/reference.h"

using namespace hat;

namespace {

/// A device whose layers cost what they cost, whatever stands beside them.
double additive_ms(const Architecture& arch) {
  double ms = 3 + 0.01 * arch.decoder_dim;
  for (const EncoderLayer& layer : arch.encoder)
    ms += 0.2 + layer.ffn_dim * static_cast<double>(arch.encoder_dim) / 1e7 + 0.02 * layer.heads;
  for (const DecoderLayer& layer : arch.decoder) {
    const int sources = static_cast<int>(layer.sources.size());
    ms += 8 + layer.ffn_dim * static_cast<double>(arch.decoder_dim) / 1e6 + 0.1 * layer.self_heads + 1.0 * sources +
          (sources == 2 ? 0.7 : 0.0);
  }
  return ms;
}

std::vector<LayerRow> rows_of(int count, std::uint64_t seed, double noise = 0, bool averages = false) {
  Rng rng(seed);
  const SearchSpace space = preset_space("wmt14");
  std::vector<LayerRow> rows;
  for (int i = 0; i < count; ++i) {
    const Architecture arch = space.sample(rng);
    const double off = 1 + noise * (static_cast<double>(uniform_index(rng, 2001)) / 1000 - 1);
    rows.push_back({averages ? layer_terms(features_of(arch)) : layer_terms(arch), additive_ms(arch) * off});
  }
  return rows;
}

double mean_error(const LayerTerms& weights, const std::vector<LayerRow>& rows) {
  double sum = 0;
  for (const LayerRow& row : rows) sum += std::abs(sum_of(weights, row.terms) / row.ms - 1);
  return sum / static_cast<double>(rows.size());
}

}  // namespace

class TestLayerPredictor : public QObject {
  Q_OBJECT
 private slots:
  void a_device_whose_layers_add_up_is_known_exactly_from_sixty_architectures() {
    QVERIFY(mean_error(fit_layer_weights(rows_of(60, 1)), rows_of(200, 2)) < 1e-3);
  }
  void averages_are_enough_but_for_what_they_do_not_tell() {
    const double error = mean_error(fit_layer_weights(rows_of(1000, 1, 0, true)), rows_of(200, 2, 0, true));
    QVERIFY2(error > 1e-4 && error < 0.01, fmt::format("{}", error).c_str());
  }
  void a_fifth_of_slow_rows_moves_the_fit_by_less_than_two_percent() {
    std::vector<LayerRow> rows = rows_of(500, 3, 0.02);
    for (std::size_t i = 0; i < 100; ++i) rows[i].ms *= 1.25;
    const double error = mean_error(fit_layer_weights(rows), rows_of(200, 4));
    QVERIFY2(error < 0.02, fmt::format("{}", error).c_str());
  }
  void twenty_rows_do_not_run_away() {
    const double error = mean_error(fit_layer_weights(rows_of(20, 5, 0.02)), rows_of(200, 6));
    QVERIFY2(error < 0.06, fmt::format("{}", error).c_str());
  }
  void odd_rows_take_no_part_and_none_give_nothing() {
    std::vector<LayerRow> rows = rows_of(60, 1);
    for (const double odd : {0.0, -3.0, std::nan(""), static_cast<double>(INFINITY)})
      rows.push_back({rows[0].terms, odd});
    QVERIFY(fit_layer_weights(rows) == fit_layer_weights(rows_of(60, 1)));
    QVERIFY(fit_layer_weights({}) == LayerTerms{});
  }
  void it_predicts_of_layers_and_of_averages_and_never_below_what_was_measured() {
    PredictorInfo info;
    info.least_ms = {{1, 50}, {2, 1000}};
    const LayerTerms weights = fit_layer_weights(rows_of(300, 1));
    const LayerPredictor predictor(weights, info);
    QVERIFY(predictor.info().kind == PredictorKind::layers);
    Rng rng(9);
    for (int i = 0; i < 50; ++i) {
      const Architecture arch = preset_space("wmt14").sample(rng);
      const double plain = sum_of(weights, layer_terms(arch)), said = predictor.predict_ms(arch);
      QCOMPARE(said, std::max(plain, arch.decoder_depth() == 1 ? 50.0 : 1000.0));
      QVERIFY(predictor.predict_features_ms(features_of(arch)).has_value());
    }
  }
  void weights_that_are_no_numbers_are_refused() {
    LayerTerms weights{};
    weights[3] = std::nan("");
    QVERIFY_EXCEPTION_THROWN((void)LayerPredictor(weights, {}), Error);
  }

  void hats_published_sets_are_predicted_on_blocks_that_were_held_out_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("mape");         // percent, of the middle one of every five blocks of 100 rows
    QTest::addColumn<double>("mape_of_all");  // of all five choices
    // Bounds: what single rows of these machines differ by leaves no more than a few hundredths to be had.
    QTest::newRow("enfr raspberrypi") << "wmt14enfr_cpu_raspberrypi_all.csv" << 0.65 << 0.65;
    QTest::newRow("enfr titanxp") << "wmt14enfr_gpu_titanxp_all.csv" << 1.65 << 1.70;
    QTest::newRow("ende xeon") << "wmt14ende_cpu_xeon_all.csv" << 4.8 << 4.8;
    QTest::newRow("enfr xeon") << "wmt14enfr_cpu_xeon_all.csv" << 3.8 << 4.0;
  }
  void hats_published_sets_are_predicted_on_blocks_that_were_held_out() {
    QFETCH(QString, file);
    const QString path = hat::test::shared_folder() + "latency/" + file;
    HAT_NEED_SHARED(path, "how well the costs of layers predict this data of HAT's was not tested");
    const LatencyTable table = read_latency_csv(path.toStdString());
    const auto error_of = [](const std::vector<BaselineErrors>& all, Baseline wanted) {
      for (const BaselineErrors& one : all)
        if (one.baseline == wanted) return 100 * one.errors.mape;
      return 1e9;
    };
    const double middle = error_of(baselines_of(table, split_blocks(2000, 0.2, 1), 0), Baseline::layers);
    const BlockValidation all = validate_blocks(table, 0.2, 0);
    QCOMPARE(all.measured.size(), std::size_t(2000));
    const double every = error_of(all.baselines, Baseline::layers);
    const std::string text = fmt::format("{:.3f} %, of all {:.3f} %", middle, every);
    QFETCH(double, mape);
    QFETCH(double, mape_of_all);
    QVERIFY2(middle <= mape, text.c_str());
    QVERIFY2(every <= mape_of_all, text.c_str());
    QVERIFY2(every < error_of(all.baselines, Baseline::products), text.c_str());
  }
};

QTEST_GUILESS_MAIN(TestLayerPredictor)
#include "test_layer_predictor.moc"
