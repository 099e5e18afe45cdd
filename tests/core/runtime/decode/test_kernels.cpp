// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels.h"

#include <QtTest>

#include <bit>
#include <cmath>
#include <random>

using namespace hat::runtime::decode;

namespace {

/// x times the transposed weights plus a bias, in every form that kernels read. Values behind the inputs are NaN:
/// whoever reads them shows it.
struct Layer {
  int rows, inputs, outputs;
  std::vector<float> x, weights, bias;  ///< [rows][padded(inputs)], [outputs][inputs], [padded(outputs)]
  std::vector<float> floats, scales;
  std::vector<std::uint16_t> halves;
  std::vector<std::int8_t> bytes;
  std::vector<std::int32_t> sums;

  Layer(int rows_, int inputs_, int outputs_, unsigned seed) : rows(rows_), inputs(inputs_), outputs(outputs_) {
    std::mt19937 random(seed);
    std::normal_distribution<float> draw;
    x.assign(static_cast<std::size_t>(rows) * padded(inputs), std::nanf(""));
    for (int r = 0; r < rows; ++r)
      for (int k = 0; k < inputs; ++k) x[static_cast<std::size_t>(r) * padded(inputs) + k] = draw(random);
    weights.resize(static_cast<std::size_t>(outputs) * inputs);
    for (float& w : weights) w = 0.1f * draw(random);
    bias.assign(padded(outputs), 0.0f);
    for (int o = 0; o < outputs; ++o) bias[o] = draw(random);
    const std::size_t panels = padded(outputs) / panel_width;
    const int pairs = groups_of(inputs, bf16_group), fours = groups_of(inputs, int8_group);
    floats.resize(panels * inputs * panel_width);
    halves.resize(panels * pairs * bf16_group * panel_width);
    bytes.resize(panels * fours * int8_group * panel_width);
    scales.resize(padded(outputs));
    sums.resize(padded(outputs));
    for (int o = 0; o < outputs; ++o) {
      float largest = 0;
      for (int k = 0; k < inputs; ++k) largest = std::max(largest, std::abs(weight(o, k)));
      scales[o] = largest / 127;
      for (int k = 0; k < inputs; ++k) {
        floats[static_cast<std::size_t>(o / panel_width) * inputs * panel_width + k * panel_width + o % panel_width] =
            weight(o, k);
        halves[((static_cast<std::size_t>(o / panel_width) * pairs + k / bf16_group) * panel_width + o % panel_width) *
                   bf16_group +
               k % bf16_group] = bf16_of(weight(o, k));
        byte(o, k) = static_cast<std::int8_t>(std::lrint(weight(o, k) / scales[o]));
        sums[o] += byte(o, k);
      }
    }
  }
  [[nodiscard]] float weight(int o, int k) const { return weights[static_cast<std::size_t>(o) * inputs + k]; }
  std::int8_t& byte(int o, int k) {
    return bytes[((static_cast<std::size_t>(o / panel_width) * groups_of(inputs, int8_group) + k / int8_group) *
                      panel_width +
                  o % panel_width) *
                     int8_group +
                 k % int8_group];
  }
  [[nodiscard]] float at(int r, int k) const { return x[static_cast<std::size_t>(r) * padded(inputs) + k]; }

  void describe(LinearOutput& task, std::vector<float>& y) const {
    y.assign(static_cast<std::size_t>(rows) * padded(outputs), 0.0f);
    task.rows = rows;
    task.inputs = inputs;
    task.bias = bias.data();
    task.y = y.data();
    task.y_stride = padded(outputs);
  }
  [[nodiscard]] int panels() const { return padded(outputs) / panel_width; }

  std::vector<float> in_fp32(const Kernels& kernels) const {
    std::vector<float> y;
    LinearTask task;
    describe(task, y);
    task.x = x.data();
    task.x_stride = padded(inputs);
    task.panels = floats.data();
    task.panel_stride = static_cast<std::size_t>(inputs) * panel_width;
    kernels.linear(task, 0, panels());
    return y;
  }
  std::vector<float> in_bf16(const Kernels& kernels, bool dot) const {
    std::vector<float> y;
    Bf16Task task;
    describe(task, y);
    task.x = x.data();
    task.x_stride = padded(inputs);
    task.panels = halves.data();
    task.panel_stride = static_cast<std::size_t>(groups_of(inputs, bf16_group)) * bf16_group * panel_width;
    if (!dot) {
      kernels.linear_bf16(task, 0, panels());
      return y;
    }
    std::vector<std::uint16_t> rounded(x.size());
    for (int r = 0; r < rows; ++r)
      kernels.round_bf16(x.data() + static_cast<std::size_t>(r) * padded(inputs), inputs,
                         rounded.data() + static_cast<std::size_t>(r) * padded(inputs));
    task.rounded = rounded.data();
    task.rounded_stride = padded(inputs);
    kernels.dot_bf16(task, 0, panels());
    return y;
  }
  std::vector<float> in_int8(const Kernels& kernels) const {
    std::vector<float> y, x_scales(rows);
    std::vector<std::int8_t> q(x.size());
    for (int r = 0; r < rows; ++r)
      kernels.quantize(x.data() + static_cast<std::size_t>(r) * padded(inputs), inputs,
                       q.data() + static_cast<std::size_t>(r) * padded(inputs), &x_scales[r]);
    Int8Task task;
    describe(task, y);
    task.x = q.data();
    task.x_stride = padded(inputs);
    task.x_scales = x_scales.data();
    task.panels = bytes.data();
    task.scales = scales.data();
    task.sums = sums.data();
    kernels.linear_int8(task, 0, panels());
    return y;
  }
};

float from_bf16(std::uint16_t half) { return std::bit_cast<float>(static_cast<std::uint32_t>(half) << 16); }

}  // namespace

class TestKernels : public QObject {
  Q_OBJECT

 private slots:
  void products_are_those_of_plain_arithmetic_in_every_precision_data() {
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    for (const auto& [inputs, outputs] : {std::pair{1, 1}, {3, 16}, {33, 37}, {64, 160}, {511, 50}})
      QTest::addRow("%d to %d", inputs, outputs) << inputs << outputs;
  }
  void products_are_those_of_plain_arithmetic_in_every_precision() {
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    for (const Kernels* kernels : all_kernels())
      for (int rows = 1; rows <= 14; ++rows) {
        Layer layer(rows, inputs, outputs, static_cast<unsigned>(rows * 1000 + inputs));
        const std::vector<float> fp32 = layer.in_fp32(*kernels), bf16 = layer.in_bf16(*kernels, false),
                                 int8 = layer.in_int8(*kernels);
        const std::vector<float> dot = kernels->dot_bf16 ? layer.in_bf16(*kernels, true) : std::vector<float>();
        for (int r = 0; r < rows; ++r) {
          float largest = 0;
          for (int k = 0; k < inputs; ++k) largest = std::max(largest, std::abs(layer.at(r, k)));
          const double x_scale = largest / 127;
          for (int o = 0; o < outputs; ++o) {
            double exact = layer.bias[o], halves = layer.bias[o], rounded = layer.bias[o], sizes = 1, error = 0;
            for (int k = 0; k < inputs; ++k) {
              const double half = from_bf16(bf16_of(layer.weight(o, k)));
              exact += static_cast<double>(layer.at(r, k)) * layer.weight(o, k);
              halves += static_cast<double>(layer.at(r, k)) * half;
              rounded += from_bf16(bf16_of(layer.at(r, k))) * half;
              sizes += std::abs(static_cast<double>(layer.at(r, k)) * layer.weight(o, k));
              // Half a step of either factor.
              error += 0.5 * layer.scales[o] * std::abs(layer.at(r, k)) + 0.5 * x_scale * std::abs(layer.weight(o, k)) +
                       0.25 * layer.scales[o] * x_scale;
            }
            const std::size_t at = static_cast<std::size_t>(r) * padded(outputs) + o;
            const double tolerance = 2e-6 * sizes;  // of float32 sums
            const auto what = QString("%1, %2 rows, output %3 of row %4").arg(kernels->name).arg(rows).arg(o).arg(r);
            QVERIFY2(std::abs(fp32[at] - exact) <= tolerance, qPrintable(what));
            QVERIFY2(std::abs(bf16[at] - halves) <= tolerance, qPrintable(what));
            if (!dot.empty()) QVERIFY2(std::abs(dot[at] - rounded) <= tolerance, qPrintable(what));
            QVERIFY2(std::abs(int8[at] - exact) <= 1.01 * error + tolerance, qPrintable(what));
          }
        }
      }
  }

  void whole_numbers_come_out_of_int8_as_they_are() {
    // Weights and activations that are whole numbers to 127, with a 127 in each row: nothing is rounded.
    for (const Kernels* kernels : all_kernels())
      for (const int rows : {1, 2, 3, 4, 5, 6, 7, 12, 13}) {
        Layer layer(rows, 70, 40, 1);
        std::mt19937 random(7);
        const auto whole = [&] { return static_cast<float>(static_cast<int>(random() % 255) - 127); };
        for (int r = 0; r < rows; ++r)
          for (int k = 0; k < 70; ++k)
            layer.x[static_cast<std::size_t>(r) * padded(70) + k] = k == r ? 127 : k == 20 ? -127 : whole();
        std::fill(layer.scales.begin(), layer.scales.end(), 1.0f);
        for (int o = 0; o < 40; ++o) {
          layer.sums[o] = 0;
          for (int k = 0; k < 70; ++k) {
            // The largest of all, next to each other: sums of pairs must not overflow.
            layer.byte(o, k) = static_cast<std::int8_t>(k < 8 ? (o % 2 ? 127 : -127) : whole());
            layer.sums[o] += layer.byte(o, k);
          }
        }
        const std::vector<float> y = layer.in_int8(*kernels);
        for (int r = 0; r < rows; ++r)
          for (int o = 0; o < 40; ++o) {
            std::int64_t sum = 0;
            for (int k = 0; k < 70; ++k) sum += static_cast<int>(layer.at(r, k)) * layer.byte(o, k);
            QVERIFY2(std::abs(y[static_cast<std::size_t>(r) * padded(40) + o] -
                              (static_cast<double>(sum) + layer.bias[o])) < 0.1,
                     kernels->name);
          }
      }
  }

  void a_row_is_the_same_bits_whatever_goes_with_it() {
    for (const Kernels* kernels : all_kernels()) {
      Layer many(13, 45, 40, 3);
      const std::vector<float> fp32 = many.in_fp32(*kernels), bf16 = many.in_bf16(*kernels, false),
                               int8 = many.in_int8(*kernels);
      for (int r = 0; r < 13; ++r) {
        Layer one = many;
        one.rows = 1;
        one.x.assign(many.x.begin() + r * padded(45), many.x.begin() + (r + 1) * padded(45));
        const auto same = [&](const std::vector<float>& alone, const std::vector<float>& together) {
          return std::equal(alone.begin(), alone.begin() + 40, together.begin() + r * padded(40));
        };
        QVERIFY2(same(one.in_fp32(*kernels), fp32), kernels->name);
        QVERIFY2(same(one.in_bf16(*kernels, false), bf16), kernels->name);
        QVERIFY2(same(one.in_int8(*kernels), int8), kernels->name);
      }
    }
  }

  void relu_comes_before_the_residual() {
    for (const Kernels* kernels : all_kernels()) {
      const Layer layer(1, 8, 16, 4);
      const std::vector<float> residual(16, 2.0f);
      std::vector<float> y;
      Int8Task task;
      layer.describe(task, y);
      task.relu = true;
      task.residual = residual.data();
      task.residual_stride = 16;
      std::vector<std::int8_t> q(16);
      float scale = 0;
      kernels->quantize(layer.x.data(), 8, q.data(), &scale);
      task.x = q.data();
      task.x_stride = 16;
      task.x_scales = &scale;
      task.panels = layer.bytes.data();
      task.scales = layer.scales.data();
      task.sums = layer.sums.data();
      kernels->linear_int8(task, 0, 1);
      const std::vector<float> plain = layer.in_int8(*kernels);
      for (int o = 0; o < 16; ++o) QCOMPARE(y[o], std::max(plain[o], 0.0f) + 2.0f);
    }
  }

  void a_row_that_is_not_finite_stays_that_and_zeros_stay_zeros() {
    for (const Kernels* kernels : all_kernels()) {
      for (const float wrong : {std::nanf(""), std::numeric_limits<float>::infinity()})
        for (const int place : {0, 19}) {  // in a whole vector and behind the last one
          Layer layer(1, 20, 16, 5);
          layer.x[place] = wrong;
          QVERIFY2(!std::isfinite(layer.in_int8(*kernels)[0]), kernels->name);
          QVERIFY2(!std::isfinite(layer.in_bf16(*kernels, false)[0]), kernels->name);
          if (kernels->dot_bf16) QVERIFY2(!std::isfinite(layer.in_bf16(*kernels, true)[0]), kernels->name);
        }
      Layer layer(1, 20, 16, 5);
      std::fill_n(layer.x.begin(), 20, 0.0f);
      QCOMPARE(layer.in_int8(*kernels)[3], layer.bias[3]);
    }
  }

  void bf16_is_the_nearest_one_and_ties_go_to_the_even_one() {
    QCOMPARE(from_bf16(bf16_of(1.0f)), 1.0f);
    QCOMPARE(from_bf16(bf16_of(1.0f + 1.0f / 256)), 1.0f);  // half way between 1 and 1 + 1/128
    QCOMPARE(from_bf16(bf16_of(1.0f + 3.0f / 256)), 1.0f + 4.0f / 256);
    QCOMPARE(from_bf16(bf16_of(-1.0f - 1.5f / 256)), -1.0f - 2.0f / 256);
    QVERIFY(std::isnan(from_bf16(bf16_of(std::bit_cast<float>(0x7fffffffu)))));
    QVERIFY(std::isinf(from_bf16(bf16_of(std::numeric_limits<float>::infinity()))));
  }

  void a_device_is_told_by_what_its_precision_runs_on() {
    const Kernels* plain = all_kernels().back();
    QCOMPARE(plain->describe(hat::Precision::fp32), std::string("plain fp32"));
    QCOMPARE(plain->describe(hat::Precision::int8), std::string("plain int8"));
  }
};

QTEST_GUILESS_MAIN(TestKernels)
#include "test_kernels.moc"
