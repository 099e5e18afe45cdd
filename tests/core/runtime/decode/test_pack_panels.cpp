// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/pack_panels.h"

#include <QtTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

#include "runtime/decode/kernels.h"

using namespace hat;
using namespace hat::runtime::decode;

namespace {

/// 13 of 16 outputs, each with a scale of its own.
struct Rows {
  int inputs;
  std::vector<float> values;
  OutputRow rows[panel_width];

  explicit Rows(int inputs_) : inputs(inputs_), values(static_cast<std::size_t>(13) * inputs_) {
    std::mt19937 random(static_cast<unsigned>(inputs));
    for (float& value : values) value = std::normal_distribution<float>()(random);
    for (int j = 0; j < 13; ++j) rows[j] = {values.data() + static_cast<std::size_t>(j) * inputs, j % 2 ? 0.25f : 1.0f};
  }
  /// Zero where there is none.
  [[nodiscard]] float at(int j, int k) const {
    return rows[j].weights && k < inputs ? rows[j].weights[k] * rows[j].scale : 0;
  }
  float& value(int j, int k) { return values[static_cast<std::size_t>(j) * inputs + k]; }
};

/// Where input k of output j is, counted in values.
std::size_t place(int j, int k, int group) {
  return (static_cast<std::size_t>(k / group) * panel_width + j) * group + k % group;
}

}  // namespace

class TestPackPanels : public QObject {
  Q_OBJECT

  static void add_inputs() {
    QTest::addColumn<int>("inputs");
    for (const int inputs : {1, 2, 3, 4, 5, 7, 8, 16, 19, 33, 64, 66}) QTest::addRow("%d", inputs) << inputs;
  }

 private slots:
  void every_weight_of_fp32_is_in_its_place_data() { add_inputs(); }
  void every_weight_of_fp32_is_in_its_place() {
    QFETCH(int, inputs);
    const Rows given(inputs);
    alignas(64) float panel[66 * panel_width];
    pack_fp32(given.rows, inputs, reinterpret_cast<std::byte*>(panel));
    for (int j = 0; j < panel_width; ++j)
      for (int k = 0; k < inputs; ++k) QCOMPARE(panel[place(j, k, 1)], given.at(j, k));
  }

  void every_weight_of_bf16_is_the_nearest_one_and_missing_inputs_are_zero_data() { add_inputs(); }
  void every_weight_of_bf16_is_the_nearest_one_and_missing_inputs_are_zero() {
    QFETCH(int, inputs);
    Rows given(inputs);
    given.value(2, 0) = std::numeric_limits<float>::quiet_NaN();
    given.value(4, 0) = std::numeric_limits<float>::infinity();
    given.value(6, 0) = -std::numeric_limits<float>::max();
    given.value(8, 0) = 1.00390625f;  // half way between two: the even one is 1
    alignas(64) std::uint16_t panel[66 * panel_width];
    pack_bf16(given.rows, inputs, reinterpret_cast<std::byte*>(panel));
    for (int j = 0; j < panel_width; ++j)
      for (int k = 0; k < groups_of(inputs, bf16_group) * bf16_group; ++k)
        QCOMPARE(panel[place(j, k, bf16_group)], bf16_of(given.at(j, k)));
    QCOMPARE(panel[place(8, 0, bf16_group)], std::uint16_t{0x3f80});
  }

  void weights_of_int8_are_whole_steps_of_their_row_data() { add_inputs(); }
  void weights_of_int8_are_whole_steps_of_their_row() {
    QFETCH(int, inputs);
    Rows given(inputs);
    for (int k = 0; k < inputs; ++k) given.value(5, k) = 0;
    given.value(7, inputs - 1) = std::numeric_limits<float>::quiet_NaN();
    given.value(9, inputs - 1) = -std::numeric_limits<float>::infinity();
    alignas(64) std::int8_t panel[68 * panel_width];
    float scales[panel_width];
    std::int32_t sums[panel_width];
    pack_int8(given.rows, inputs, reinterpret_cast<std::byte*>(panel), scales, sums);
    for (int j = 0; j < panel_width; ++j) {
      float largest = 0;
      for (int k = 0; k < inputs; ++k) largest = std::max(largest, std::abs(given.at(j, k)));
      const bool finite = j != 7 && j != 9;
      QVERIFY(finite ? scales[j] == largest / 127 : std::isnan(scales[j]));
      std::int32_t sum = 0;
      for (int k = 0; k < groups_of(inputs, int8_group) * int8_group; ++k) {
        const int byte = panel[place(j, k, int8_group)];
        sum += byte;
        QVERIFY(std::abs(byte) <= 127);
        if (k >= inputs || !finite || largest == 0)
          QCOMPARE(byte, 0);
        else  // rounded to the nearest step
          QVERIFY(std::abs(given.at(j, k) / scales[j] - static_cast<float>(byte)) < 0.5001f);
      }
      QCOMPARE(sums[j], sum);
    }
  }
};

QTEST_GUILESS_MAIN(TestPackPanels)
#include "test_pack_panels.moc"
