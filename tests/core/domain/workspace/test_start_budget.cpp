// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/workspace/start_budget.h"

using namespace hat;

namespace {
/// Says 1.37 ms for every layer of the decoder.
struct PerDecoderLayer final : LatencyPredictor {
  PredictorInfo told;
  double predict_ms(const Architecture& arch) const override { return 1.37 * arch.decoder_depth(); }
  std::optional<double> predict_features_ms(const Features&) const override { return std::nullopt; }
  const PredictorInfo& info() const override { return told; }
};
}  // namespace

class TestStartBudget : public QObject {
  Q_OBJECT
 private slots:
  void it_lies_half_way_between_the_smallest_and_the_largest_in_tenths() {
    SearchSpace space = preset_space("sample");
    space.decoder_depths = {1, 2, 4};
    const StartBudget budget = start_budget(PerDecoderLayer(), space);
    QCOMPARE(budget.smallest_ms, 1.37);
    QCOMPARE(budget.largest_ms, 4 * 1.37);
    QCOMPARE(budget.ms(), 3.4);  // 3.425
  }
};

QTEST_APPLESS_MAIN(TestStartBudget)
#include "test_start_budget.moc"
