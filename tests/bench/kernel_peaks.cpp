// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstring>
#include <map>
#include <utility>
#include <vector>

#include "bench/peaks.h"
#include "bench/timing.h"
#include "runtime/decode/buffer.h"
#include "runtime/decode/kernels.h"
#include "runtime/decode/thread_team.h"

namespace hat::bench {
namespace {

using namespace runtime::decode;

/// So many fill the registers; int8 is as fast with the rows of a beam of 5.
constexpr int rows_for(Precision precision) { return precision == Precision::int8 ? 5 : 6; }

/// A layer of at most 64 KiB of weights.
class SmallLayer {
 public:
  SmallLayer() {
    for (Buffer* buffer : {&x_, &panels_, &scales_, &sums_, &y_})
      // A small number as a float, in bf16 and in int8.
      std::memset(static_cast<void*>(buffer->data()), 0x3c, buffer->size() * sizeof(float));
  }

  void multiply(const Kernels& kernels, Precision precision, int times) {
    LinearOutput output;
    output.rows = rows_for(precision);
    output.inputs = inputs;
    output.y = y_.data();
    output.y_stride = outputs;
    const auto repeat = [&](const auto& product, const auto& task) {
      for (int i = 0; i < times; ++i) product(task, 0, outputs / panel_width);
    };
    switch (precision) {
      case Precision::fp32: {
        LinearTask task{output};
        task.x = x_.data();
        task.x_stride = inputs;
        task.panels = panels_.data();
        task.panel_stride = static_cast<std::size_t>(inputs) * panel_width;
        return repeat(kernels.linear, task);
      }
      case Precision::bf16: {
        Bf16Task task{output};
        task.x = x_.data();
        task.x_stride = inputs;
        task.rounded = as<std::uint16_t>(x_);
        task.rounded_stride = inputs;
        task.panels = as<std::uint16_t>(panels_);
        task.panel_stride = static_cast<std::size_t>(inputs) * panel_width;
        return repeat(kernels.dot_bf16 ? kernels.dot_bf16 : kernels.linear_bf16, task);
      }
      case Precision::int8: {
        Int8Task task{output};
        task.x = as<std::int8_t>(x_);
        task.x_stride = inputs;
        task.x_scales = scales_.data();
        task.panels = as<std::int8_t>(panels_);
        task.scales = scales_.data();
        task.sums = as<std::int32_t>(sums_);
        return repeat(kernels.linear_int8, task);
      }
    }
  }
  [[nodiscard]] static double operations(Precision precision) { return 2.0 * rows_for(precision) * inputs * outputs; }

 private:
  static constexpr int inputs = 256, outputs = 64, most_rows = 6;
  template <class Value>
  static const Value* as(const Buffer& buffer) {
    return reinterpret_cast<const Value*>(buffer.data());
  }
  Buffer x_{most_rows * inputs}, panels_{inputs * outputs}, scales_{outputs}, sums_{outputs}, y_{most_rows * outputs};
};

double measure_kernels(Precision precision, int threads) {
  constexpr int times = 20000;
  const Kernels& kernels = best_kernels();
  std::vector<SmallLayer> layers(static_cast<std::size_t>(threads));
  ThreadTeam team(threads);
  const auto all = [&] {
    team.run([&](int thread) { layers[static_cast<std::size_t>(thread)].multiply(kernels, precision, times); });
  };
  const double best_ms = fastest(times_ms(all, {.warmup = 1, .least = 9, .seconds = 0}));
  return threads * SmallLayer::operations(precision) * times / best_ms / 1e6;
}

}  // namespace

double kernel_gops(Precision precision, int threads) {
  static std::map<std::pair<Precision, int>, double> known;
  const auto [entry, fresh] = known.try_emplace({precision, threads});
  if (fresh) entry->second = measure_kernels(precision, threads);
  return entry->second;
}

}  // namespace hat::bench
