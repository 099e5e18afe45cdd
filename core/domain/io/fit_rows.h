// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "domain/config/latency.h"
#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/latency/latency_table.h"
#include "domain/latency/layer_terms.h"
#include "domain/latency/parts.h"
#include "domain/latency/predictor.h"
#include "domain/results/results.h"

namespace hat {

/// The rows of a data set that a predictor is fitted to, by what they serve; whatever kind it is, they are the same.
struct FitRows {
  PredictorKind kind = PredictorKind::mlp;  ///< what is to be fitted, never `best`
  std::vector<LatencyTable::Row> rows;      ///< held out, then validation, then training
  std::size_t held_out_count = 0, validation_count = 0;
  /// Too few rows to hold some of them out: all are fitted to, and errors are those of fits that leave them out in
  /// turns.
  bool in_turns = false;
  /// Fewer than 20 without parts: what layers cost on the devices that they are carried over from.
  std::vector<LayerTerms> known;
  std::vector<MeasuredParts> parts;  ///< of the same device, of architectures of the rows; empty where none lie beside
  PredictorInfo info;                ///< all that the rows and the settings say; the errors are still missing
  std::int64_t left_out = 0, repeats = 0;

  [[nodiscard]] std::span<const LatencyTable::Row> held_out() const;
  [[nodiscard]] std::span<const LatencyTable::Row> validation() const;
  [[nodiscard]] std::span<const LatencyTable::Row> training() const;
  /// Everything that is not held out: what a predictor without steps to choose from is fitted to.
  [[nodiscard]] std::span<const LatencyTable::Row> not_held_out() const;
};

/// The kind that suits rows best: costs of components where enough architectures were measured part by part (half of
/// the rows, and as many as a fit needs). Else costs of layers: they beat the network on every published data set and
/// on measurements of this program's engine, whether the rows have architectures or HAT's ten averages alone.
[[nodiscard]] PredictorKind best_kind(const LatencyTable& table, std::span<const MeasuredParts> parts);

/// Reads the data of a fit, sets slow rows and repeats aside and splits the others. Throws Error: config problems; an
/// output that is something else than an older predictor (invalid_input); a file that cannot be read, one of
/// config.prior too; fewer rows than are needed (format): 20 for a network, else 4.
///
/// Of sums, none are held out where that would be fewer than ten: so few tell nothing of how they are ranked.
[[nodiscard]] FitRows read_fit_rows(const FitConfig& config);

/// Fits what layers cost (see fit_layer_weights; of fewer than 20 rows fit_with_prior) to the rows that are not held
/// out and writes the predictor to config.output. Cancelled: nothing is written. Throws Error(io).
[[nodiscard]] FitResult fit_layers(const FitRows& rows, const FitConfig& config, JobContext<FitEvent>& context);

/// Fits what components cost (see fit_component_costs) to the parts and totals of the rows that are not held out, and
/// writes the predictor to config.output. Cancelled: nothing is written. Throws Error(io); Error(invalid_input) where
/// too few architectures were measured part by part.
[[nodiscard]] FitResult fit_components(const FitRows& rows, const FitConfig& config, JobContext<FitEvent>& context);

/// The same for whichever of the two rows.kind is.
[[nodiscard]] FitResult fit_sums(const FitRows& rows, const FitConfig& config, JobContext<FitEvent>& context);

/// What is told of a fit besides its errors.
[[nodiscard]] FitResult result_of(const FitRows& rows, const FitConfig& config);

/// Measured over predicted ms of some rows, in their order.
[[nodiscard]] std::vector<double> ratios_on(const LatencyPredictor& predictor, std::span<const LatencyTable::Row> rows);

/// The errors of a predictor on some of the rows.
[[nodiscard]] PredictorErrors errors_on(const LatencyPredictor& predictor, std::span<const LatencyTable::Row> rows);

}  // namespace hat
