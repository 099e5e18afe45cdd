// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/config/predictor_kind.h"
#include "domain/latency/coverage.h"
#include "domain/latency/features.h"
#include "domain/results/results.h"

namespace hat {

/// What a latency predictor says of itself: which device it speaks for, and how well.
struct PredictorInfo {
  PredictorKind kind = PredictorKind::mlp;  ///< what it is made of; never `best`
  Device device;
  int source_tokens = 0, target_tokens = 0, beam = 0;  ///< of the measured sentence
  std::int64_t rows = 0;                               ///< rows of the data set
  Features feature_norms{};           ///< features are divided by these (HAT: 640 6 2048 6 640 6 2048 6 6 2)
  double latency_norm_ms = 1;         ///< the network's output times this is ms
  PredictorErrors held_out;           ///< errors on rows that were not trained on
  SplitKind split = SplitKind::rows;  ///< how the rows were split (see split_by)
  double held_out_share = 0;          ///< its share; 0: not known, of older files and of HAT's
  std::uint64_t split_seed = 0;
  Coverage coverage;               ///< which architectures it was fitted on; not known of older files and of HAT's
  std::map<int, double> least_ms;  ///< by decoder depth: the least that was measured; empty of older files and of HAT's

  /// Measured over predicted ms of rows that a predictor of this kind had not seen, ascending; empty where nobody
  /// calibrated it (older files).
  std::vector<double> calibration;

  /// Of a fit to few rows (below 20): the mean error to expect of other architectures, a share. 0: it is not rough.
  double expected_error = 0;
  [[nodiscard]] bool rough() const { return expected_error > 0; }

  /// What a prediction is multiplied with so that a new architecture takes at most that with probability `confidence`
  /// (see conformal_factor). Nothing where the calibration has too few rows for such a promise.
  [[nodiscard]] std::optional<double> bound_factor(double confidence) const;

  /// Least ms that a prediction for such a decoder depth can be: what was measured of that depth, else of the next
  /// shallower one, else that share of the shallowest; 0 when nothing is known. A network may bend below everything
  /// that it has seen.
  [[nodiscard]] double floor_ms(double decoder_depth) const;
};

/// Milliseconds of an architecture on one device, without running it. Const members may be called from many threads.
class LatencyPredictor {
 public:
  virtual ~LatencyPredictor() = default;
  /// Of the sentence that info() tells.
  [[nodiscard]] virtual double predict_ms(const Architecture& arch) const = 0;
  /// Of another sentence (tokens from 1). Nothing where the predictor has only ever seen its own: how a translation
  /// grows with its sentence differs from architecture to architecture, and a guess would look like a prediction.
  [[nodiscard]] virtual std::optional<double> predict_at_ms(const Architecture& arch, int source_tokens,
                                                            int target_tokens) const;
  /// From features alone, for data sets without architectures; nothing when the predictor needs more than those.
  [[nodiscard]] virtual std::optional<double> predict_features_ms(const Features& features) const = 0;
  [[nodiscard]] virtual const PredictorInfo& info() const = 0;
  /// What the architecture takes at most, with probability `confidence` (above 0, below 1); nothing where that cannot
  /// be promised (PredictorInfo::bound_factor).
  [[nodiscard]] std::optional<double> bound_ms(const Architecture& arch, double confidence) const;
};

/// One linear layer, weights as [out][in], row-major.
struct DenseLayer {
  int in = 0, out = 0;
  std::vector<float> weight;
  std::vector<float> bias;
};

/// The latency predictor of HAT (ACL 2020): ten features, linear layers with ReLU between them (10-400-400-400-400-1),
/// float32. Plain loops, about 30 µs a call; the same bits whatever the number of threads. What it says is never below
/// info().floor_ms().
class MlpPredictor final : public LatencyPredictor {
 public:
  /// Throws Error(format) when the layers do not fit together, start with ten inputs, and end with one output, or when
  /// a norm is not a positive number.
  MlpPredictor(std::vector<DenseLayer> layers, PredictorInfo info);

  [[nodiscard]] double predict_ms(const Architecture& arch) const override;
  [[nodiscard]] std::optional<double> predict_features_ms(const Features& features) const override;
  [[nodiscard]] const PredictorInfo& info() const override { return info_; }
  [[nodiscard]] const std::vector<DenseLayer>& layers() const { return layers_; }

 private:
  struct Packed {
    int in = 0, out = 0, stride = 0;
    std::vector<float> weight;  ///< [in][stride], stride a multiple of 16, zeros behind `out`
    std::vector<float> bias;    ///< [stride]
  };
  std::vector<DenseLayer> layers_;
  std::vector<Packed> packed_;
  PredictorInfo info_;
  int widest_ = 0;
};

}  // namespace hat
