// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bandwidth.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <map>
#include <utility>

#include "bench/timing.h"
#include "runtime/decode/buffer.h"
#include "runtime/decode/thread_team.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define HAT_BENCH_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define HAT_BENCH_CLONES
#endif

namespace hat::bench {
namespace {

constexpr double mib_bytes = 1 << 20;
/// Floats of a vector, and vectors that are read side by side: their sums fit into the registers of every instruction
/// set.
constexpr std::size_t lanes = 8, together = 8;

/// Sums up `rounds` times eight vectors that lie `apart` floats from each other; those of the next round lie `step`
/// floats further.
HAT_BENCH_CLONES float sum_of(const float* data, std::size_t apart, std::size_t step, std::size_t rounds) {
  typedef float Vector __attribute__((vector_size(lanes * sizeof(float))));
  Vector sums[together] = {};
  for (std::size_t round = 0; round < rounds; ++round, data += step)
#pragma GCC unroll 8
    for (std::size_t i = 0; i < together; ++i) {
      Vector v;
      __builtin_memcpy(&v, data + i * apart, sizeof v);
      sums[i] += v;
    }
  float total = 0;
  for (const Vector& sum : sums)
    for (std::size_t lane = 0; lane < lanes; ++lane) total += sum[lane];
  return total;
}

double measure_read(int mib, int threads) {
  constexpr int least_read_mib = 512, tries = 7;
  constexpr std::size_t round = lanes * together;
  const auto count = static_cast<std::size_t>(mib * mib_bytes / sizeof(float));
  const std::size_t rounds = count / static_cast<std::size_t>(threads) / round, share = rounds * round;
  runtime::decode::Buffer data(count);
  runtime::decode::ThreadTeam team(threads);
  const auto part_of = [&](int thread) { return data.data() + static_cast<std::size_t>(thread) * share; };
  team.run([&](int thread) { std::fill_n(part_of(thread), share, 1.0f); });
  const int passes = std::max(1, least_read_mib / mib);
  volatile float sink = 0;
  // In one go, and at eight places at a time as a product of matrices reads its panels: some memory likes one better,
  // some the other.
  double best_ms = HUGE_VAL;
  for (const bool one_go : {true, false}) {
    const std::size_t apart = one_go ? lanes : share / together, step = one_go ? round : lanes;
    const auto read = [&] {
      team.run([&](int thread) {
        float total = 0;
        for (int pass = 0; pass < passes; ++pass) {
          total += sum_of(part_of(thread), apart, step, rounds);
          asm volatile("" ::: "memory");  // each pass reads anew
        }
        if (thread == 0) sink = total;
      });
    };
    best_ms = std::min(best_ms, fastest(times_ms(read, {.warmup = 1, .least = tries, .seconds = 0})));
  }
  return static_cast<double>(share) * threads * sizeof(float) * passes / best_ms / 1e6;
}

}  // namespace

double measured_read_gbs(int mib, int threads) {
  static std::map<std::pair<int, int>, double> known;
  const auto [entry, fresh] = known.try_emplace({mib, threads});
  if (fresh) entry->second = measure_read(mib, threads);
  return entry->second;
}

double read_gbs(double bytes, int threads) {
  const double mib = bytes / mib_bytes;
  const auto above = std::ranges::find_if(read_sizes_mib, [&](int size) { return static_cast<double>(size) >= mib; });
  if (above == std::begin(read_sizes_mib)) return measured_read_gbs(*above, threads);
  const auto below = std::prev(above);
  if (above == std::end(read_sizes_mib)) return measured_read_gbs(*below, threads);
  const double share = std::log(mib / *below) / std::log(static_cast<double>(*above) / *below);
  return (1 - share) * measured_read_gbs(*below, threads) + share * measured_read_gbs(*above, threads);
}

}  // namespace hat::bench
