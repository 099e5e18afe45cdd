// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <vector>

namespace hat {

/// What a predictor's promise is worth on its machine just now. Rows are measured within minutes; an hour later the
/// same machine is a few per cent slower or faster, and more or less restless, since it is shared, warm or at another
/// clock. What was measured last tells by how much, and the promise follows.
///
/// From 40 architectures on (the last 100 count) their own ratios of measured and predicted ms promise: the conformal
/// factor of them (see conformal_factor). With fewer, `pace` is their median and a prediction is multiplied by
///   pace * (1 + (f - 1) * s * sqrt(1 + 1.57 / n))
/// where f is the conformal factor of the calibration over its median, s how many times as far from their median the n
/// ratios lie as the calibration's do (mean absolute deviations; at least 1: luck lowers no promise), and the root is
/// the median's own error, of n values that are normal. One thread at a time.
class PresentBound {
 public:
  /// `calibration`: measured over predicted ms, ascending (PredictorInfo::calibration); `factor`: conformal_factor of
  /// it.
  PresentBound(const std::vector<double>& calibration, double factor);
  /// An architecture was measured. Anything but positive, finite numbers says nothing.
  void saw(double measured_ms, double predicted_ms);
  /// This machine's ms over predicted ms, as far as the calibration knows before anything was seen.
  [[nodiscard]] double pace() const { return pace_; }
  /// What a prediction is multiplied with.
  [[nodiscard]] double factor() const { return pace_ * price_; }
  /// What the promise costs of a budget, beyond the pace.
  [[nodiscard]] double price() const { return price_; }
  [[nodiscard]] std::size_t count() const { return seen_.size(); }

 private:
  std::deque<double> seen_;
  double confidence_, usual_spread_ = 0, usual_price_ = 1;
  double pace_ = 1, price_ = 1;
};

}  // namespace hat
