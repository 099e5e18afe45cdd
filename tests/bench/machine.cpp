// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "bench/bandwidth.h"
#include "bench/bench.h"
#include "bench/peaks.h"
#include "bench/precisions.h"
#include "runtime/decode/kernels.h"
#include "runtime/latency/device.h"
#include "tensor/compute/compute.h"

namespace hat::bench {
namespace {

void run(Report& report) {
  for (const int threads : {1, 2}) {
    if (threads > runtime::thread_count(0)) continue;
    for (const int mib : read_sizes_mib) {
      report.watch(threads);
      const double gbs = measured_read_gbs(mib, threads);
      report.add({.what = fmt::format("reading {} MiB, {}", mib, threads_text(threads)), .value = gbs, .unit = "GB/s"});
    }
    for (const Precision precision : all_precisions) {
      report.watch(threads);
      const double gops = kernel_gops(precision, threads);
      report.add(
          {.what = fmt::format("{}, {}", runtime::decode::best_kernels().describe(precision), threads_text(threads)),
           .value = gops,
           .unit = "Gop/s"});
    }
    for (const bool bf16 : {false, true}) {
      if (bf16 && !tensor::cpu_has_bf16()) continue;  // emulated, which takes minutes
      report.watch(threads);
      const double gops = product_gops(bf16, threads);
      report.add({.what = fmt::format("LibTorch's product, {}, {}", bf16 ? "bf16" : "fp32", threads_text(threads)),
                  .value = gops,
                  .unit = "Gop/s"});
    }
  }
}

const Registration registration({"machine",
                                 "what this machine can do at best, of which floors are made: reading, the engine's "
                                 "products on weights in the nearest caches, LibTorch's of 2048^3",
                                 10, false, run});

}  // namespace
}  // namespace hat::bench
