// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "bench/bandwidth.h"
#include "bench/bench.h"
#include "bench/floors.h"
#include "bench/precisions.h"
#include "bench/sample.h"
#include "bench/timing.h"
#include "runtime/checkpoint/model_folder.h"
#include "runtime/decode/packed_model.h"

namespace hat::bench {
namespace {

using runtime::decode::PackedModel;

void run(Report& report) {
  const runtime::Model model = runtime::load_model(sample_workspace().super->folder);
  const Network& network = model.info.network;
  const Architecture largest = network.space.largest();
  const double fp32_bytes = static_cast<double>(PackedModel(model.weights, network, largest).bytes());
  for (const Precision precision : all_precisions) {
    double bytes = 0;
    const auto pack = [&] {
      bytes = static_cast<double>(PackedModel(model.weights, network, largest, precision).bytes());
    };
    pack();
    // Weights are read as they lie in memory, in fp32, and written as they are packed.
    const double moved = fp32_bytes + bytes, floor = ms_at(moved, read_gbs(moved, 1));
    report.watch(1);
    const double ms = fastest(times_ms(pack));
    report.add({.what = fmt::format("{}, the sample's largest", precision_name(precision)),
                .value = ms,
                .unit = "ms",
                .floor = floor,
                .beside = fmt::format("{:.1f} MB", bytes / 1e6)});
  }
}

const Registration registration({"packing",
                                 "putting the weights of one architecture into the order of decoding, best of several",
                                 23, false, run});

}  // namespace
}  // namespace hat::bench
