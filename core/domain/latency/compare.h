// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/latency/baselines.h"
#include "domain/latency/latency_table.h"
#include "domain/latency/predictor.h"
#include "domain/latency/split.h"

namespace hat {

/// Milliseconds that the predictor says of each row, by its architecture where it has one, else by its features; NaN
/// where the predictor needs more than those. Of the sentence that the rows were measured with, where the predictor
/// knows others than its own.
[[nodiscard]] std::vector<double> predictions_of(const LatencyPredictor& predictor, const LatencyTable& table);

/// Audits the rows of a data set.
[[nodiscard]] DriftAudit audit_drift(const LatencyTable& table, std::size_t block_rows = 100);

/// Rows of one architecture become their mean, in the place of the first: else a copy of a fitted row would count as
/// one that was never seen. Gives the other ones, which take no part in a fit. `slow`: rows that take none anyway,
/// ascending.
std::vector<std::size_t> merge_repeats(LatencyTable& table, const std::vector<std::size_t>& slow);

/// Which rows of the data set the predictor was fitted to and which it has not seen. Told only when it is certain: the
/// split that its settings give has as many rows, and its errors on the held-out ones are those that it says of itself.
/// Nothing for a predictor of other rows, and for HAT's own.
[[nodiscard]] std::optional<LatencySplit> split_of(const LatencyPredictor& predictor, const LatencyTable& table,
                                                   const DriftAudit& audit);

/// The baselines, fitted to the rows that the predictor has seen, on those that it has not. FLOPs are counted with
/// `qkv_dim` and the table's sentence length.
[[nodiscard]] std::vector<BaselineErrors> baselines_of(const LatencyTable& table, const LatencySplit& split,
                                                       int qkv_dim);

/// A data set in which every block of neighbouring rows was held out once.
struct BlockValidation {
  LatencyTable table;                ///< repeats of an architecture are merged
  std::vector<LatencySplit> splits;  ///< of the seeds 1, 2, ...: each row that takes part is held out by one of them
  std::vector<double> measured;      ///< ms of the held-out rows, split by split
  std::vector<BaselineErrors> baselines;  ///< over all of them
};
/// Holds out blocks of a share `held_out` in turn and tells the errors of each baseline when it is fitted to the other
/// rows. Rows that an audit finds slow take no part unless `with_slow`.
[[nodiscard]] BlockValidation validate_blocks(LatencyTable table, double held_out, int qkv_dim, bool with_slow = false);

/// Errors on every row of a data set, by its architecture where the row has one, else by its features. Throws
/// Error(invalid_input) when the predictor needs more than the features that the rows have.
[[nodiscard]] PredictorErrors evaluate_predictor(const LatencyPredictor& predictor, const LatencyTable& table);

/// What a predictor's promise costs and whether rows keep it.
struct PromiseErrors {
  double confidence = 0;
  double budget_price = 1;          ///< bound over prediction: budget over what may be searched for
  std::int64_t kept = 0, rows = 0;  ///< rows whose ms are at most their bound
};
/// Nothing where the predictor cannot promise that (PredictorInfo::bound_factor).
[[nodiscard]] std::optional<PromiseErrors> evaluate_promise(const LatencyPredictor& predictor,
                                                            const LatencyTable& table, double confidence);

/// What the rows of a data set cover: by their architectures when every row has one, else by their features.
[[nodiscard]] Coverage coverage_of(const LatencyTable& table);

}  // namespace hat
