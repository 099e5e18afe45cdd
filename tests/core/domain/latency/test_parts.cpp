// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/latency/parts.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

constexpr int tokens = 20, beam = 5;
const PartsSetting setting{256, beam, 8000};

const std::vector<Component> all{
    Component::encoder_attention, Component::encoder_ffn,     Component::encoder_rest, Component::memory,
    Component::self_attention,    Component::cross_attention, Component::ffn,          Component::output,
    Component::decoder_rest};

/// ms of one part on a device that is exactly as simple as the estimate thinks: so many ms per million
/// multiply-accumulates, so many per step of the decoder, and so many per layer.
double true_ms(Component component, const Architecture& arch, int layer, int length) {
  const double macs = macs_of(component, arch, layer, length, setting) / 1e6;
  switch (component) {
    case Component::encoder_attention: return 0.010 * macs + 0.02;
    case Component::encoder_ffn: return 0.008 * macs + 0.01;
    case Component::memory: return 0.011 * macs;
    case Component::self_attention: return 0.012 * macs + 0.004 * length;
    case Component::cross_attention: return 0.013 * macs + 0.003 * length;
    case Component::ffn: return 0.009 * macs + 0.002 * length;
    case Component::output: return 0.014 * macs;
    case Component::encoder_rest: return 0.03;
    case Component::decoder_rest: return 0.011 * length;
  }
  return 0;
}

MeasuredParts measured(const Architecture& arch, int length = tokens) {
  MeasuredParts one{arch, beam, {}};
  one.point.tokens = length;
  for (const Component component : all) {
    const bool rest =
        component == Component::output || component == Component::encoder_rest || component == Component::decoder_rest;
    const int depth = rest ? 0 : component <= Component::encoder_ffn ? arch.encoder_depth() : arch.decoder_depth();
    for (int layer = rest ? 0 : 1; layer <= depth; ++layer) {
      const double ms = true_ms(component, arch, layer, length);
      one.point.components.push_back({component, layer, ms});
      (component <= Component::encoder_rest ? one.point.latency.encoder_ms : one.point.latency.decoder_ms) += ms;
    }
  }
  return one;
}

std::vector<Architecture> architectures(int count, std::uint64_t seed) {
  Rng rng(seed);
  std::vector<Architecture> archs;
  for (int i = 0; i < count; ++i) archs.push_back(preset_space("sample").sample(rng));
  return archs;
}

double sum(const LatencyParts& parts) {
  double all = 0;
  for (const ComponentTime& part : parts.parts) all += part.ms;
  return all;
}

}  // namespace

class TestParts : public QObject {
  Q_OBJECT
 private slots:
  void the_parts_add_up_to_the_total_and_none_is_negative() {
    std::vector<MeasuredParts> few;
    for (const Architecture& arch : architectures(3, 1)) few.push_back(measured(arch));
    // A clock's leavings may be below nothing; what is shown is not.
    few.front().point.components.back().ms = -0.04;
    for (const PartsModel& model : {PartsModel({}, setting), PartsModel(few, setting), PartsModel({}, {256, beam, 0})})
      for (const Architecture& arch : architectures(40, 7))
        for (const double total : {0.0, 1e-6, 2.59, 5.5, 168.25, 1e6}) {
          const auto parts = model.parts(arch, tokens, total);
          QVERIFY(parts);
          QVERIFY2(std::abs(sum(*parts) - parts->total_ms) <= 1e-9 * std::max(1.0, total),
                   qPrintable(QString::number(sum(*parts) - total)));
          for (const ComponentTime& part : parts->parts) QVERIFY(part.ms >= 0);
        }
    const auto known = PartsModel(few, setting).parts(few.front().arch, tokens, 99);
    QVERIFY(std::abs(sum(*known) - known->total_ms) <= 1e-9);
    for (const ComponentTime& part : known->parts) QVERIFY(part.ms >= 0);
  }

  void what_was_measured_wins_over_what_is_estimated() {
    const std::vector<Architecture> archs = architectures(6, 2);
    std::vector<MeasuredParts> rows;
    for (const Architecture& arch : archs) rows.push_back(measured(arch));
    // One of them does not do as the others: it is shown as it was measured nevertheless.
    for (ComponentTime& part : rows[2].point.components)
      if (part.component == Component::ffn && part.layer == 1) part.ms += 3, rows[2].point.latency.decoder_ms += 3;
    const PartsModel model(rows, setting);
    const auto parts = model.parts(archs[2], tokens, 1.0);
    QVERIFY(parts && parts->measured());
    QCOMPARE(parts->total_ms, rows[2].point.latency.total_ms());  // not what was predicted
    QVERIFY(std::abs(parts->ms_of(Component::ffn, 1) - (true_ms(Component::ffn, archs[2], 1, tokens) + 3)) < 1e-9);
    QVERIFY(model.knows(archs[2], tokens));
    // Of another length nothing was measured.
    QVERIFY(!model.knows(archs[2], tokens + 1));
    QVERIFY(model.parts(archs[2], tokens + 1, 5.0)->basis == LatencyParts::Basis::profiles);
    QCOMPARE(model.parts(archs[2], tokens + 1, 5.0)->total_ms, 5.0);
  }

  void a_later_profile_takes_the_place_of_an_earlier_one() {
    const Architecture arch = architectures(1, 3).front();
    MeasuredParts first = measured(arch), second = measured(arch);
    second.point.latency.encoder_ms += 1;
    second.point.components.front().ms += 1;
    QCOMPARE(PartsModel({first, second}, setting).parts(arch, tokens, 0)->total_ms, second.point.latency.total_ms());
  }

  void an_estimate_from_profiles_finds_the_costs_of_parts_that_add_up() {
    std::vector<MeasuredParts> rows;
    for (const Architecture& arch : architectures(12, 4))
      for (const int length : {10, 20, 40}) rows.push_back(measured(arch, length));
    const PartsModel model(rows, setting);
    for (const Architecture& arch : architectures(20, 99)) {
      const double total = measured(arch).point.latency.total_ms();
      const auto parts = model.parts(arch, tokens, total);
      QVERIFY(parts && parts->basis == LatencyParts::Basis::profiles);
      QVERIFY(parts->architectures >= 10);
      for (const ComponentTime& part : parts->parts) {
        const double truth = true_ms(part.component, arch, part.layer, tokens);
        QVERIFY2(std::abs(part.ms - truth) < 1e-6 + 1e-4 * truth, qPrintable(QString("%1, layer %2: %3 for %4")
                                                                                 .arg(static_cast<int>(part.component))
                                                                                 .arg(part.layer)
                                                                                 .arg(part.ms)
                                                                                 .arg(truth)));
      }
    }
  }

  void few_profiles_are_better_than_flops() {
    const Architecture known = architectures(1, 11).front();
    const auto off = [&](const PartsModel& model) {
      double error = 0;
      for (const Architecture& other : architectures(20, 12)) {
        const double total = measured(other).point.latency.total_ms();
        const auto parts = model.parts(other, tokens, total);
        for (const ComponentTime& part : parts->parts)
          error += std::abs(part.ms - true_ms(part.component, other, part.layer, tokens));
      }
      return error;
    };
    const double with_one = off(PartsModel({measured(known)}, setting)), with_none = off(PartsModel({}, setting));
    QVERIFY2(with_one < 0.5 * with_none, qPrintable(QString("%1 against %2").arg(with_one).arg(with_none)));
  }

  void without_profiles_the_multiply_accumulates_share_the_total() {
    const Architecture arch = architectures(1, 5).front();
    const auto parts = PartsModel({}, setting).parts(arch, tokens, 6.0);
    QVERIFY(parts && parts->basis == LatencyParts::Basis::flops);
    const double ratio =
        macs_of(Component::ffn, arch, 1, tokens, setting) / macs_of(Component::encoder_ffn, arch, 1, tokens, setting);
    QVERIFY(std::abs(parts->ms_of(Component::ffn, 1) / parts->ms_of(Component::encoder_ffn, 1) - ratio) < 1e-9);
    QVERIFY(parts->ms_of(Component::output) > 0);
    QCOMPARE(PartsModel({}, {256, beam, 0}).parts(arch, tokens, 6.0)->ms_of(Component::output), 0.0);
    // Nothing is made up where there is no total, or no network to count.
    QVERIFY(!PartsModel({}, setting).parts(arch, tokens, std::nan("")));
    QVERIFY(!PartsModel().parts(arch, tokens, 6.0));
  }

  void every_layer_has_its_milliseconds() {
    const Architecture arch = architectures(1, 6).front();
    const auto parts = PartsModel({measured(arch)}, setting).parts(arch, tokens, 0);
    double all = parts->ms_of(Component::output) + parts->rest_ms();
    for (int layer = 1; layer <= arch.encoder_depth(); ++layer) {
      QVERIFY(parts->encoder_layer_ms(layer) > 0);
      all += parts->encoder_layer_ms(layer);
    }
    for (int layer = 1; layer <= arch.decoder_depth(); ++layer) {
      QVERIFY(parts->decoder_layer_ms(layer) > 0);
      all += parts->decoder_layer_ms(layer);
    }
    QVERIFY(std::abs(all - parts->total_ms) < 1e-9);
    QCOMPARE(parts->encoder_layer_ms(arch.encoder_depth() + 1), 0.0);
  }
};

QTEST_GUILESS_MAIN(TestParts)
#include "test_parts.moc"
