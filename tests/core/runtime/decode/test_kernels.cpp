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
    with_dots(kernels, [&](Bf16Task task) {
      describe(task, y);
      (dot ? kernels.dot_bf16 : kernels.linear_bf16)(task, 0, panels());
    });
    return y;
  }
  std::vector<float> in_int8(const Kernels& kernels) const {
    std::vector<float> y;
    with_int8(kernels, [&](Int8Task task) {
      describe(task, y);
      kernels.linear_int8(task, 0, panels());
    });
    return y;
  }
  /// Calls work(task) with everything that the task reads.
  template <class Work>
  void with_dots(const Kernels& kernels, const Work& work) const {
    std::vector<float> none;
    Bf16Task task;
    describe(task, none);
    task.x = x.data();
    task.x_stride = padded(inputs);
    task.panels = halves.data();
    task.panel_stride = static_cast<std::size_t>(groups_of(inputs, bf16_group)) * bf16_group * panel_width;
    std::vector<std::uint16_t> rounded(x.size(), 0x7fc0);
    for (int r = 0; kernels.round_bf16 && r < rows; ++r)
      kernels.round_bf16(x.data() + static_cast<std::size_t>(r) * padded(inputs), inputs,
                         rounded.data() + static_cast<std::size_t>(r) * padded(inputs));
    task.rounded = rounded.data();
    task.rounded_stride = padded(inputs);
    work(task);
  }
  template <class Work>
  void with_int8(const Kernels& kernels, const Work& work) const {
    std::vector<float> none, x_scales(rows);
    std::vector<std::int8_t> q(x.size());
    for (int r = 0; r < rows; ++r)
      kernels.quantize(x.data() + static_cast<std::size_t>(r) * padded(inputs), inputs,
                       q.data() + static_cast<std::size_t>(r) * padded(inputs), &x_scales[r]);
    Int8Task task;
    describe(task, none);
    task.x = q.data();
    task.x_stride = padded(inputs);
    task.x_scales = x_scales.data();
    task.panels = bytes.data();
    task.scales = scales.data();
    task.sums = sums.data();
    work(task);
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
    for (const auto& [inputs, outputs] :
         {std::pair{1, 1}, {3, 16}, {33, 37}, {64, 160}, {66, 48}, {96, 80}, {130, 17}, {511, 50}})
      QTest::addRow("%d to %d", inputs, outputs) << inputs << outputs;
  }
  void products_are_those_of_plain_arithmetic_in_every_precision() {
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    constexpr int most_rows = 40;
    struct Sums {
      double exact, halves, rounded, sizes = 1, error = 0;
    };
    Layer layer(most_rows, inputs, outputs, static_cast<unsigned>(1000 + inputs));
    std::vector<Sums> expected;
    for (int r = 0; r < most_rows; ++r) {
      float largest = 0;
      for (int k = 0; k < inputs; ++k) largest = std::max(largest, std::abs(layer.at(r, k)));
      const double x_scale = largest / 127;
      for (int o = 0; o < outputs; ++o) {
        Sums sums{layer.bias[o], layer.bias[o], layer.bias[o]};
        for (int k = 0; k < inputs; ++k) {
          const double half = from_bf16(bf16_of(layer.weight(o, k)));
          sums.exact += static_cast<double>(layer.at(r, k)) * layer.weight(o, k);
          sums.halves += static_cast<double>(layer.at(r, k)) * half;
          sums.rounded += from_bf16(bf16_of(layer.at(r, k))) * half;
          sums.sizes += std::abs(static_cast<double>(layer.at(r, k)) * layer.weight(o, k));
          // Half a step of either factor.
          sums.error += 0.5 * layer.scales[o] * std::abs(layer.at(r, k)) +
                        0.5 * x_scale * std::abs(layer.weight(o, k)) + 0.25 * layer.scales[o] * x_scale;
        }
        expected.push_back(sums);
      }
    }
    for (const Kernels* kernels : all_kernels())
      for (int rows = 1; rows <= most_rows; rows += rows < 34 ? 1 : 6) {
        layer.rows = rows;
        const std::vector<float> fp32 = layer.in_fp32(*kernels), bf16 = layer.in_bf16(*kernels, false),
                                 int8 = layer.in_int8(*kernels);
        const std::vector<float> dot = kernels->dot_bf16 ? layer.in_bf16(*kernels, true) : std::vector<float>();
        for (int r = 0; r < rows; ++r)
          for (int o = 0; o < outputs; ++o) {
            const Sums& sums = expected[static_cast<std::size_t>(r) * outputs + o];
            const std::size_t at = static_cast<std::size_t>(r) * padded(outputs) + o;
            const double tolerance = 2e-6 * sums.sizes;  // of float32 sums
            const bool right = std::abs(fp32[at] - sums.exact) <= tolerance &&
                               std::abs(bf16[at] - sums.halves) <= tolerance &&
                               (dot.empty() || std::abs(dot[at] - sums.rounded) <= tolerance) &&
                               std::abs(int8[at] - sums.exact) <= 1.01 * sums.error + tolerance;
            QVERIFY2(right, qPrintable(QString("%1, %2 rows, output %3 of row %4: %5 %6 %7 %8 for %9")
                                           .arg(kernels->name)
                                           .arg(rows)
                                           .arg(o)
                                           .arg(r)
                                           .arg(fp32[at])
                                           .arg(bf16[at])
                                           .arg(dot.empty() ? 0 : dot[at])
                                           .arg(int8[at])
                                           .arg(sums.exact)));
          }
      }
  }

  void whole_numbers_come_out_of_int8_as_they_are() {
    // Weights and activations that are whole numbers to 127, with a 127 in each row: nothing is rounded.
    for (const Kernels* kernels : all_kernels())
      for (const int rows : {1, 2, 3, 4, 5, 6, 7, 12, 13, 16, 29, 50}) {
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
    constexpr int most_rows = 50;
    for (const Kernels* kernels : all_kernels()) {
      const Layer many(most_rows, 45, 40, 3);
      using Product = std::vector<float> (*)(const Layer&, const Kernels&);
      std::vector<Product> products{
          [](const Layer& layer, const Kernels& set) { return layer.in_fp32(set); },
          [](const Layer& layer, const Kernels& set) { return layer.in_bf16(set, false); },
          [](const Layer& layer, const Kernels& set) { return layer.in_int8(set); },
      };
      if (kernels->dot_bf16)
        products.push_back([](const Layer& layer, const Kernels& set) { return layer.in_bf16(set, true); });
      for (const Product product : products) {
        const std::vector<float> together = product(many, *kernels);
        for (const auto& [first, rows] :
             {std::pair{0, 1}, {12, 1}, {49, 1}, {0, 5}, {7, 9}, {3, 16}, {0, 17}, {30, 20}, {8, 33}, {0, 48}}) {
          Layer some = many;
          some.rows = rows;
          some.x.assign(many.x.begin() + first * padded(45), many.x.begin() + (first + rows) * padded(45));
          const std::vector<float> alone = product(some, *kernels);
          for (int r = 0; r < rows; ++r)
            QVERIFY2(std::equal(alone.begin() + r * padded(40), alone.begin() + r * padded(40) + 40,
                                together.begin() + (first + r) * padded(40)),
                     kernels->name);
        }
      }
    }
  }

  void relu_comes_before_the_residual_which_may_lie_where_the_outputs_go() {
    for (const Kernels* kernels : all_kernels())
      for (const int rows : {1, 7, 16, 17, 29, 50}) {
        const Layer layer(rows, 8, 16, 4);
        const auto add_to_twos = [&](auto task, const auto& product) {
          std::vector<float> y(static_cast<std::size_t>(rows) * 16, 2.0f);
          task.relu = true;
          task.y = y.data();
          task.residual = y.data();
          task.residual_stride = 16;
          product(task);
          return y;
        };
        const auto expect = [&](const std::vector<float>& plain, const std::vector<float>& y) {
          for (std::size_t i = 0; i < y.size(); ++i)
            if (y[i] != std::max(plain[i], 0.0f) + 2.0f) return false;
          return true;
        };
        layer.with_int8(*kernels, [&](const Int8Task& task) {
          const auto y = add_to_twos(task, [&](const Int8Task& own) { kernels->linear_int8(own, 0, 1); });
          QVERIFY2(expect(layer.in_int8(*kernels), y), kernels->name);
        });
        if (kernels->dot_bf16)
          layer.with_dots(*kernels, [&](const Bf16Task& task) {
            const auto y = add_to_twos(task, [&](const Bf16Task& own) { kernels->dot_bf16(own, 0, 1); });
            QVERIFY2(expect(layer.in_bf16(*kernels, true), y), kernels->name);
          });
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

  void only_who_has_dot_products_of_bf16_can_have_fast_ones() {
    for (const Kernels* kernels : all_kernels()) {
      QCOMPARE(kernels->dot_bf16 != nullptr, kernels->round_bf16 != nullptr);
      QVERIFY(kernels->dot_bf16 || !has_fast_dots(*kernels));
      if (std::string(kernels->name) == "avx512-amx") QVERIFY(has_fast_dots(*kernels));
    }
  }

  void a_device_is_told_by_what_its_precision_runs_on() {
    const Kernels* plain = all_kernels().back();
    QCOMPARE(plain->describe(hat::Precision::fp32), std::string("plain fp32"));
    QCOMPARE(plain->describe(hat::Precision::int8), std::string("plain int8"));
  }
};

QTEST_GUILESS_MAIN(TestKernels)
#include "test_kernels.moc"
