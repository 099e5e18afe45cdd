// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "domain/io/latency_csv.h"
#include "domain/latency/compare.h"
#include "domain/latency/parts.h"
#include "domain/results/promise.h"
#include "ui/series/front.h"
#include "ui/series/ticks.h"

namespace hat::ui {

/// How a row of a data set serves the predictor.
enum class RowUse {
  unknown,  ///< the predictor was fitted to other rows, or does not tell
  fitted,
  held_out,
  set_aside  ///< ran slow, and took no part in the fit
};

/// One measured row with what is said of it.
struct LatencySample {
  static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  int row = 0;  ///< from 1, in the order of measurement
  double encoder_ms = 0, decoder_ms = 0;
  double std_ms = 0;  ///< of the runs: encoder and decoder taken as independent
  double predicted_ms = unknown;
  double ratio = unknown;  ///< measured / expected, of the drift audit
  int depth = 0;           ///< decoder layers
  RowUse use = RowUse::unknown;
  bool slow = false;  ///< inside a stretch that ran slow
  std::optional<Architecture> arch;
  std::string id;  ///< of the architecture; "row-17" where the data set has none
  [[nodiscard]] double measured_ms() const { return encoder_ms + decoder_ms; }
  /// Share by which the prediction is too high.
  [[nodiscard]] double error() const { return predicted_ms / measured_ms() - 1; }
};

/// Rows with the same number of decoder layers.
struct DepthGroup {
  int depth = 0;
  int rows = 0;
  double encoder_ms = 0, decoder_ms = 0;  ///< means
  int predicted_rows = 0;                 ///< of them, those that have a prediction and did not run slow
  double low = 0, middle = 0, high = 0;   ///< of their errors: 5, 50 and 95 of 100 lie below
};

/// How far off a predictor is, and on which rows that was found.
struct LatencyErrors {
  enum class On {
    nothing,
    held_out,  ///< rows of this data set that it was not fitted to
    told,      ///< as its file says: rows that it was not fitted to, which are not known here
    in_turns,  ///< as its file says: all rows, each predicted by a fit that had not seen it
    all_rows   ///< nobody knows which of them it was fitted to; those that ran slow left out
  };
  On on = On::nothing;
  PredictorErrors errors;
  double within = LatencySample::unknown;  ///< share of the rows that are at most 5 % off
  double band = LatencySample::unknown;    ///< nine of ten further rows are at most this share off
  bool band_is_of_all_rows = false;
};

/// Everything that a data set and a predictor say together. Made on a worker.
struct LatencyReport {
  Device device;
  int source_tokens = 0, target_tokens = 0, beam = 0;
  std::vector<LatencySample> samples;
  DriftAudit audit;
  std::size_t block_rows = 10;
  bool has_predictor = false;
  PredictorKind kind = PredictorKind::mlp;  ///< of the predictor
  std::int64_t predictor_rows = 0;          ///< that it says it was fitted to
  LatencyErrors errors;
  std::vector<DepthGroup> depths;
  std::vector<BaselineErrors> baselines;  ///< of other kinds than the predictor
  std::vector<double> calibration;        ///< of the predictor (PredictorInfo::calibration)
  std::optional<PromiseCheck> promise;    ///< how often its promise was kept, where somebody tried
  std::optional<LatencySplit> split;
  Coverage coverage;                              ///< of the predictor
  std::optional<MeasureCertificate> certificate;  ///< of the rows, where their measuring left one
};

/// `predictor` may be null; certificate and promise are left to the caller. `pause` is called now and then and may
/// throw.
[[nodiscard]] LatencyReport report_of(const LatencyTable& table, const LatencyPredictor* predictor, int qkv_dim,
                                      const std::function<void()>& pause = {});

/// A row that has just been measured.
[[nodiscard]] LatencySample sample_of(int row, const Architecture& arch, const Latency& latency, double predicted_ms);

[[nodiscard]] std::vector<DepthGroup> depth_groups(const std::vector<LatencySample>& samples);

/// The smallest of `values` below or at which a further value of the same kind lies with at least that probability:
/// number ceil(share * (n + 1)) in ascending order (split conformal prediction). Nothing when there are too few.
[[nodiscard]] std::optional<double> further_quantile(std::vector<double> values, double share);

/// Corners of the region where predictions are off by at most `share`, over measured ms from `x.lower` to `x.upper`: a
/// wedge in ms, a stripe in percent.
[[nodiscard]] std::vector<XY> error_band(Range x, double share, bool percent);

/// The drift audit's blocks as a step line over rows.
[[nodiscard]] std::vector<XY> block_steps(const std::vector<DriftBlock>& blocks);

/// Rows of a block such that a data set has about twenty blocks: a multiple of 10.
[[nodiscard]] std::size_t block_rows_for(std::size_t rows);

/// One bar of where the milliseconds go: a part of the network, cut by layers.
struct ComponentRow {
  enum class Part { encoder, memory, self_attention, cross_attention, ffn, output, rest };
  struct Piece {
    int layer = 0;  ///< from 1; 0: not of one layer
    double ms = 0;
  };
  Part part = Part::rest;
  std::vector<Piece> pieces;  ///< ascending layer
  double ms = 0, share = 0;
};
/// In the order in which a translation passes through them; the rest last. The encoder's attention and FFN are one
/// piece a layer.
[[nodiscard]] std::vector<ComponentRow> component_rows(const LengthPoint& point);
[[nodiscard]] std::vector<ComponentRow> component_rows(const LatencyParts& parts);

}  // namespace hat::ui
