// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/arch/architecture.h"

namespace hat {

/// A result of somebody's own, to be shown beside the workspace's: of a baseline, of another program, of another
/// machine.
struct NamedPoint {
  using Interval = std::optional<std::pair<double, double>>;  ///< lower and upper end

  std::string name;
  std::optional<double> latency_ms, bleu, loss_bits, params, flops;  ///< params and FLOPs as counts, not in millions
  Interval latency_interval_ms, bleu_interval;
  std::string device, data;  ///< what the ms were measured on, what the BLEU is of; empty when the file does not say
  std::optional<Architecture> arch;
};

/// Reads points of a CSV file whose first line names its columns, in any order: `name` and at least one of
/// `latency_ms`, `bleu`, `loss_bits`, `params`, `flops`; and where there are any, `latency_low_ms`, `latency_high_ms`,
/// `bleu_low`, `bleu_high` (the ends of an interval, each with its number between them), `device`, `data`,
/// `architecture` (text form). An empty cell is an unknown value. Error(io) when it is missing, Error(format) with
/// every problem of the header, or of the lines, that names line and column. At most 10,000 points.
[[nodiscard]] std::vector<NamedPoint> read_points_csv(const std::string& path);

/// Whether a first line is such a header: `name` and one of the numbers among its cells.
[[nodiscard]] bool is_points_header(std::string_view line);

}  // namespace hat
