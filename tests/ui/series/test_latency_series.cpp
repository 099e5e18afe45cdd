// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/latency/compare.h"
#include "domain/latency/latency_table.h"
#include "domain/space/search_space.h"
#include "ui/series/latency_series.h"

using namespace hat;
using namespace hat::ui;

namespace {

double truth(const Architecture& arch) {
  double ms = 2;
  for (const DecoderLayer& layer : arch.decoder) ms += 3 + layer.ffn_dim / 1000.0;
  return ms;
}

/// Says the truth times a factor.
class Scaled final : public LatencyPredictor {
 public:
  explicit Scaled(double factor, PredictorInfo info = {}) : factor_(factor), info_(std::move(info)) {}
  [[nodiscard]] double predict_ms(const Architecture& arch) const override { return factor_ * truth(arch); }
  [[nodiscard]] std::optional<double> predict_features_ms(const Features&) const override { return std::nullopt; }
  [[nodiscard]] const PredictorInfo& info() const override { return info_; }

 private:
  double factor_;
  PredictorInfo info_;
};

LatencyTable table_of(int rows, std::size_t slow_from = 0, std::size_t slow_to = 0) {
  LatencyTable table;
  table.source_tokens = 20;
  Rng rng(5);
  const SearchSpace space = preset_space("sample");
  for (int i = 0; i < rows; ++i) {
    const Architecture arch = space.sample(rng);
    const double noise = 1 + 0.01 * (static_cast<double>(uniform_index(rng, 2001)) / 1000 - 1);
    const double pace = static_cast<std::size_t>(i) >= slow_from && static_cast<std::size_t>(i) < slow_to ? 1.4 : 1;
    const double ms = truth(arch) * noise * pace;
    table.rows.push_back({features_of(arch), {0.2 * ms, 0.8 * ms, 0.3, 0.4}, arch});
  }
  return table;
}

/// What a fit with the usual settings would say of itself.
PredictorInfo info_for(const LatencyTable& table, double factor, const std::vector<std::size_t>& left_out = {}) {
  PredictorInfo info;
  Rng rng(1);
  const LatencySplit split = split_rows(table.rows.size(), 0.1, rng, left_out);
  LatencyTable held_out;
  for (const std::size_t row : split.held_out) held_out.rows.push_back(table.rows[row]);
  info.rows = static_cast<std::int64_t>(table.rows.size() - left_out.size());
  info.held_out = evaluate_predictor(Scaled(factor), held_out);
  return info;
}

}  // namespace

class TestLatencySeries : public QObject {
  Q_OBJECT
 private slots:
  void further_quantile_counts_the_value_to_come() {
    std::vector<double> values;
    for (int i = 1; i <= 19; ++i) values.push_back(i);
    QCOMPARE(*further_quantile(values, 0.95), 19.0);
    QCOMPARE(*further_quantile(values, 0.9), 18.0);
    QCOMPARE(*further_quantile(values, 0.5), 10.0);
    values.pop_back();
    QVERIFY(!further_quantile(values, 0.95));  // 18 values promise no 95 of 100
    QVERIFY(!further_quantile({}, 0.5));
  }

  void errors_are_told_of_the_rows_that_the_predictor_has_not_seen() {
    const LatencyTable table = table_of(250);
    const LatencyReport report = report_of(table, new_predictor(1.0, info_for(table, 1.0)).get(), 256);
    QVERIFY(report.split.has_value());
    QVERIFY(report.errors.on == LatencyErrors::On::held_out);
    QCOMPARE(report.errors.errors.rows, std::int64_t(25));
    QCOMPARE(std::ranges::count_if(report.samples, [](const LatencySample& s) { return s.use == RowUse::held_out; }),
             std::ptrdiff_t(25));
    QCOMPARE(report.errors.within, 1.0);
    QVERIFY(report.errors.band > 0.005 && report.errors.band < 0.011);
    QVERIFY(!report.errors.band_is_of_all_rows);
    QCOMPARE(report.baselines.size(), std::size_t(5));
    QVERIFY(report.audit.clean());
  }

  void a_predictor_of_other_rows_is_judged_by_what_it_tells() {
    const LatencyTable table = table_of(60);
    PredictorInfo other;
    other.rows = 200;
    other.held_out = {20, 1.5, 0.07, 0.8};
    LatencyReport report = report_of(table, new_predictor(1.1, other).get(), 256);
    QVERIFY(report.errors.on == LatencyErrors::On::told);
    QCOMPARE(report.errors.errors.mape, 0.07);
    QVERIFY(std::isnan(report.errors.within) && report.baselines.empty());
    other.held_out.rows = other.rows;  // too few to hold some out: each was left out in turn
    const LatencyReport in_turns = report_of(table, new_predictor(1.1, other).get(), 256);
    QVERIFY(in_turns.errors.on == LatencyErrors::On::in_turns && in_turns.errors.errors.mape == 0.07);
    QVERIFY(std::isnan(in_turns.errors.within));
    QVERIFY(std::abs(report.errors.band - 0.11) < 0.02 && report.errors.band_is_of_all_rows);
    for (const LatencySample& sample : report.samples) QVERIFY(sample.use == RowUse::unknown);
    report = report_of(table, new_predictor(1.1, {}).get(), 256);
    QVERIFY(report.errors.on == LatencyErrors::On::all_rows);
    QVERIFY(std::abs(report.errors.errors.mape - 0.1) < 0.01);
    QCOMPARE(report.errors.within, 0.0);
    report = report_of(table, nullptr, 256);
    QVERIFY(report.errors.on == LatencyErrors::On::nothing && !report.has_predictor);
    QVERIFY(std::isnan(report.samples[0].predicted_ms));
    QCOMPARE(report.depths.size(), std::size_t(4));
  }

  void rows_that_ran_slow_are_marked_and_may_have_been_set_aside() {
    const LatencyTable table = table_of(300, 100, 160);
    std::vector<std::size_t> slow;
    for (std::size_t row = 100; row < 160; ++row) slow.push_back(row);
    LatencyReport report = report_of(table, new_predictor(1.0, info_for(table, 1.0, slow)).get(), 256);
    QCOMPARE(report.audit.slow.size(), std::size_t(1));
    QCOMPARE(report.audit.slow_rows, std::size_t(60));
    QVERIFY(report.split.has_value());
    double slow_ratios = 0, other_ratios = 0;
    for (std::size_t row = 0; row < 300; ++row) {
      const bool inside = row >= 100 && row < 160;
      QCOMPARE(report.samples[row].slow, inside);
      QCOMPARE(report.samples[row].use == RowUse::set_aside, inside);
      (inside ? slow_ratios : other_ratios) += report.samples[row].ratio;
    }
    // Their encoder's ms depend on the decoder here, which nobody expects: single rows say little, their means do.
    QVERIFY2(slow_ratios / 60 > other_ratios / 240 + 0.2,
             qPrintable(QString("%1 against %2").arg(slow_ratios / 60).arg(other_ratios / 240)));
    // Slow rows say nothing of how well the predictor knows a depth.
    for (const DepthGroup& group : report.depths) QVERIFY(group.predicted_rows < group.rows && group.low > -0.02);
    // Fitted to all rows, the slow ones are marked all the same.
    report = report_of(table, new_predictor(1.0, info_for(table, 1.0)).get(), 256);
    QVERIFY(report.split && report.split->left_out.empty() && report.samples[120].slow &&
            report.samples[120].use != RowUse::set_aside);
  }

  void depths_have_their_means_and_their_errors() {
    std::vector<LatencySample> samples;
    const auto add = [&](int depth, double encoder, double decoder, double predicted) {
      LatencySample sample;
      sample.depth = depth;
      sample.encoder_ms = encoder;
      sample.decoder_ms = decoder;
      sample.predicted_ms = predicted;
      samples.push_back(sample);
    };
    add(2, 1, 9, 11);
    add(2, 3, 7, 10);
    add(2, 2, 8, 9);
    add(1, 1, 4, LatencySample::unknown);
    const std::vector<DepthGroup> groups = depth_groups(samples);
    QCOMPARE(groups.size(), std::size_t(2));
    QCOMPARE(groups[0].depth, 1);
    QCOMPARE(groups[0].predicted_rows, 0);
    QCOMPARE(groups[1].encoder_ms, 2.0);
    QCOMPARE(groups[1].decoder_ms, 8.0);
    QVERIFY(std::abs(groups[1].middle) < 1e-12 && std::abs(groups[1].high - 0.09) < 1e-9 &&
            std::abs(groups[1].low + 0.09) < 1e-9);
  }

  void a_band_is_a_wedge_in_ms_and_a_stripe_in_percent() {
    QVERIFY(error_band({10, 100}, 0.5, false) == (std::vector<XY>{{10, 15}, {100, 150}, {100, 50}, {10, 5}}));
    QVERIFY(error_band({10, 100}, 0.5, true) == (std::vector<XY>{{10, 50}, {100, 50}, {100, -50}, {10, -50}}));
  }

  void blocks_become_steps_and_a_data_set_has_about_twenty_of_them() {
    const std::vector<DriftBlock> blocks{{1, 10, 1, 1, 1.1, false}, {11, 15, 1, 1, 0.9, false}};
    QVERIFY(block_steps(blocks) == (std::vector<XY>{{0.5, 1.1}, {10.5, 1.1}, {10.5, 0.9}, {15.5, 0.9}}));
    QCOMPARE(block_rows_for(40), std::size_t(10));
    QCOMPARE(block_rows_for(150), std::size_t(10));
    QCOMPARE(block_rows_for(2000), std::size_t(100));
  }

  void components_are_summed_by_part_and_keep_their_layers() {
    LengthPoint point;
    point.latency = {3, 7, 0, 0};
    point.components = {{Component::encoder_attention, 1, 1},
                        {Component::encoder_attention, 2, 0.5},
                        {Component::encoder_ffn, 1, 0.5},
                        {Component::encoder_ffn, 2, 0.5},
                        {Component::ffn, 2, 2},
                        {Component::ffn, 1, 1},
                        {Component::output, 0, 3},
                        {Component::encoder_rest, 0, 0.5},
                        {Component::decoder_rest, 0, 1}};
    const std::vector<ComponentRow> rows = component_rows(point);
    QCOMPARE(rows.size(), std::size_t(4));  // a part that was not timed has no bar
    QVERIFY(rows[0].part == ComponentRow::Part::encoder);
    QCOMPARE(rows[0].pieces.size(), std::size_t(2));
    QCOMPARE(rows[0].pieces[0].ms, 1.5);
    QVERIFY(rows[1].part == ComponentRow::Part::ffn && rows[1].pieces[0].layer == 1 && rows[1].pieces[1].ms == 2.0);
    QCOMPARE(rows[3].ms, 1.5);
    double share = 0;
    for (const ComponentRow& row : rows) share += row.share;
    QVERIFY(std::abs(share - 1) < 1e-12);
  }

 private:
  static std::unique_ptr<Scaled> new_predictor(double factor, PredictorInfo info) {
    return std::make_unique<Scaled>(factor, std::move(info));
  }
};

QTEST_GUILESS_MAIN(TestLatencySeries)
#include "test_latency_series.moc"
