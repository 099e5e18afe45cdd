// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "runtime/latency/paired_timing.h"

using namespace hat;
using namespace hat::runtime;

namespace {

const SearchSpace space = preset_space("sample");
const Network network = network_of(space, 200);

std::shared_ptr<const decode::PackedModel> packed(const Architecture& arch) {
  static const auto weights = random_weights_of(network, 1);
  return std::make_shared<decode::PackedModel>(weights, network, arch);
}

MeasureSettings short_sentence() {
  MeasureSettings settings;
  settings.source_tokens = settings.target_tokens = 6;
  settings.beam = 2;
  return settings;
}

}  // namespace

class TestPairedTiming : public QObject {
  Q_OBJECT
 private slots:
  void a_time_comes_with_its_interval_or_says_that_the_machine_was_busy() {
    PairedTimer timer(packed(space.smallest()), short_sentence());
    const TimedRuns runs = timer.time(packed(space.largest()));
    QVERIFY(runs.runs >= 7);
    QVERIFY(runs.others >= 0);
    QVERIFY2(runs.ratio > 1.2, "the largest takes longer than the smallest beside it, whatever else runs");
    if (runs.busy) return;  // it may well be, while tests run
    QVERIFY(runs.latency.encoder_ms > 0 && runs.latency.decoder_ms > 0);
    QVERIFY(runs.low_ms <= runs.latency.total_ms() && runs.latency.total_ms() <= runs.high_ms);
  }

  void somebody_who_stops_it_is_heard_before_every_run() {
    struct Stop {};
    int runs = 0;
    PairedTimer timer(packed(space.smallest()), short_sentence(), [&] {
      if (++runs == 9) throw Stop();
    });
    QVERIFY_THROWS_EXCEPTION(Stop, (void)timer.time(packed(space.largest())));
    QCOMPARE(runs, 9);
  }
};

QTEST_APPLESS_MAIN(TestPairedTiming)
#include "test_paired_timing.moc"
