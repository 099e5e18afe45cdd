// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "domain/events/events.h"
#include "domain/latency/features.h"

namespace hat {

/// Neighbouring rows of a latency data set and how slow they ran: 1.2 means that they took 1.2 times as long as the
/// same architectures take at the machine's own pace, which is that of most of the set, or of a fifth of it and more
/// where the rest is slower.
struct DriftBlock {
  std::size_t first_row = 0, last_row = 0;  ///< from 1, both included
  double encoder_ratio = 1, decoder_ratio = 1, total_ratio = 1;
  bool slow = false;
  [[nodiscard]] std::size_t rows() const { return last_row - first_row + 1; }
};

/// Whether a machine kept its pace while a latency data set was measured.
///
/// Architectures of a data set are drawn independently, so their order must not matter: rows next to each other that
/// are all slower than their architectures explain were measured while the machine was slow (clock, heat, another job,
/// or two machines' files joined). The standard deviation of each row cannot show that.
struct DriftAudit {
  std::size_t rows = 0;
  std::vector<DriftBlock>
      blocks;  ///< of equal size, in order, for a table or a plot: means; slow when a slow stretch shows in them
  std::vector<DriftBlock>
      slow;                    ///< stretches that ran slow, with their own ends: medians; touching ones differ in pace
  std::vector<double> ratios;  ///< of each row: measured / expected ms in all
  double encoder_noise = 0, decoder_noise = 0;  ///< typical relative difference of one row from its neighbours' pace
  double neighbour_correlation = 0;  ///< of the deviations of neighbouring rows (decoder); near 0 when nothing drifts
  std::size_t slow_rows = 0;

  [[nodiscard]] bool clean() const { return slow.empty(); }
};

/// Audits a data set in the order of its rows. What an architecture should take is a robust least-squares fit of the
/// ten features and their products, to encoder and decoder apart; stretches are found by optimal partitioning of both
/// parts' deviations, and count as slow from 1.05 times on, where single rows differ by more than 1.6 % from three
/// times that noise on, when they hold at least a hundredth of the rows. Fewer than 40 rows have no audit: everything
/// is then empty but `rows`. `features` and `latencies` have the same length. Milliseconds that are not positive and
/// finite take no part. Deterministic; quadratic in the rows up to 4000 of them, linear beyond.
[[nodiscard]] DriftAudit audit_drift(std::span<const Features> features, std::span<const Latency> latencies,
                                     std::size_t block_rows = 100);

}  // namespace hat
