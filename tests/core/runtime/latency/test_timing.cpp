// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "runtime/latency/device.h"
#include "runtime/latency/timing.h"

using namespace hat;
using namespace hat::runtime;

class TestTiming : public QObject {
  Q_OBJECT

  static SearchSpace small_space() {
    SearchSpace space = preset_space("sample");
    space.qkv_dim = 32;
    space.encoder_dims = space.decoder_dims = {32, 24};
    space.encoder_ffn_dims = space.decoder_ffn_dims = {64, 40};
    return space;
  }

 private slots:
  void the_fastest_and_slowest_tenth_are_left_out() {
    std::vector<double> values{1000, 4, 4, 4, 4, 6, 6, 6, 6, -1000};
    const TrimmedMean ten = trimmed_mean(values);
    QCOMPARE(ten.mean, 5.0);
    QCOMPARE(ten.deviation, 1.0);
    values.pop_back();  // of nine values a tenth is none
    QVERIFY(trimmed_mean(values).mean > 100);
    QCOMPARE(trimmed_mean({3}).mean, 3.0);
  }

  void encoder_and_decoder_are_timed_apart_and_every_run_can_be_stopped() {
    const Network network = network_of(small_space(), 50);
    const auto weights = random_weights_of(network, 1);
    QVERIFY(misfits(network, *weights).empty());
    const auto model = std::make_shared<decode::PackedModel>(weights, network, network.space.smallest());
    MeasureSettings settings;
    settings.source_tokens = 5;
    settings.target_tokens = 4;
    settings.warmup = 2;
    settings.repeats = 3;
    int runs = 0;
    const Latency latency = measure_latency(model, settings, [&] { ++runs; });
    QCOMPARE(runs, 5);
    QVERIFY(latency.encoder_ms > 0);
    QVERIFY(latency.decoder_ms > 0);
    QCOMPARE(latency.total_ms(), latency.encoder_ms + latency.decoder_ms);
    struct Stop {};
    QVERIFY_THROWS_EXCEPTION(Stop, (void)measure_latency(model, settings, [] { throw Stop{}; }));
  }

  void the_device_names_processor_engine_and_day() {
    const Device device = describe_device(2);
    QVERIFY(!device.processor.empty());
    QCOMPARE(device.threads, 2);
    QVERIFY2(device.engine.starts_with("HAT Studio ") && device.engine.ends_with("fp32"), device.engine.c_str());
    QCOMPARE(device.date.size(), std::string("2026-01-31T12:00:00Z").size());
    QVERIFY(describe_device(0).threads >= 1);
  }
};

QTEST_GUILESS_MAIN(TestTiming)
#include "test_timing.moc"
