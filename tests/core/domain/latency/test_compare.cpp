// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <vector>

#include "domain/latency/compare.h"
#include "domain/latency/layer_predictor.h"
#include "support/latency_tables.h"

using namespace hat;
using namespace hat::test;

namespace {

/// A millisecond for each token of either sentence.
class ByTokens final : public LatencyPredictor {
 public:
  ByTokens() { info_.source_tokens = info_.target_tokens = 20; }
  [[nodiscard]] double predict_ms(const Architecture&) const override { return 40; }
  [[nodiscard]] std::optional<double> predict_at_ms(const Architecture&, int source, int target) const override {
    return source + target;
  }
  [[nodiscard]] std::optional<double> predict_features_ms(const Features&) const override { return std::nullopt; }
  [[nodiscard]] const PredictorInfo& info() const override { return info_; }

 private:
  PredictorInfo info_;
};

}  // namespace

class TestCompare : public QObject {
  Q_OBJECT
 private slots:
  void every_row_is_held_out_once_with_its_neighbours() {
    const BlockValidation validation = validate_blocks(table_of(preset_space("sample"), 300, false), 0.2, 0);
    QCOMPARE(validation.splits.size(), std::size_t(5));
    QCOMPARE(validation.measured.size(), std::size_t(300));
    std::vector<std::size_t> all;
    for (const LatencySplit& split : validation.splits)
      all.insert(all.end(), split.held_out.begin(), split.held_out.end());
    std::ranges::sort(all);
    for (std::size_t row = 0; row < 300; ++row) QCOMPARE(all[row], row);
    // FLOPs need architectures.
    QCOMPARE(validation.baselines.size(), std::size_t(4));
    for (const BaselineErrors& one : validation.baselines) {
      QCOMPARE(one.errors.rows, std::int64_t(300));
      QVERIFY(one.baseline == Baseline::mean || one.errors.mape < 0.03);
    }
  }
  void rows_of_another_sentence_are_predicted_at_its_length() {
    LatencyTable table = table_of(preset_space("sample"), 5);
    for (LatencyTable::Row& row : table.rows) row.latency = {50, 50, 0, 0};
    table.source_tokens = table.target_tokens = 50;
    QCOMPARE(evaluate_predictor(ByTokens(), table).mape, 0.0);
    for (const double ms : predictions_of(ByTokens(), table)) QCOMPARE(ms, 100.0);
    table.source_tokens = table.target_tokens = 20;
    for (const double ms : predictions_of(ByTokens(), table)) QCOMPARE(ms, 40.0);
  }
  void slow_rows_and_repeats_take_no_part_unless_asked_for() {
    LatencyTable table = table_of(preset_space("sample"), 300, true, {100, 160});
    table.rows.push_back(table.rows.front());
    QCOMPARE(validate_blocks(table, 0.2, 256).measured.size(), std::size_t(240));
    QCOMPARE(validate_blocks(table, 0.2, 256, true).measured.size(), std::size_t(300));
  }
  void which_rows_costs_of_layers_have_not_seen_is_found_again_for_either_split() {
    const LatencyTable table = table_of(preset_space("sample"), 200);
    for (const SplitKind kind : {SplitKind::blocks, SplitKind::rows}) {
      const LatencySplit split = split_by(kind, 200, 0.2, 4);
      std::vector<LayerRow> rows;
      for (const auto* part : {&split.validation, &split.training})
        for (const std::size_t row : *part)
          rows.push_back({layer_terms(*table.rows[row].arch), table.rows[row].latency.total_ms()});
      LatencyTable held_out;
      for (const std::size_t row : split.held_out) held_out.rows.push_back(table.rows[row]);
      PredictorInfo info;
      info.rows = 200;
      info.split = kind;
      info.held_out_share = 0.2;
      info.split_seed = 4;
      const LayerTerms weights = fit_layer_weights(rows);
      info.held_out = evaluate_predictor(LayerPredictor(weights, info), held_out);
      const auto found = split_of(LayerPredictor(weights, info), table, audit_drift(table));
      QVERIFY(found && found->held_out == split.held_out);
      info.split = kind == SplitKind::rows ? SplitKind::blocks : SplitKind::rows;
      QVERIFY(!split_of(LayerPredictor(weights, info), table, audit_drift(table)));
    }
  }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "test_compare.moc"
