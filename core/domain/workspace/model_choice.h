// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hat {

/// Probability with which a budget is promised to be kept where nobody says another one.
inline constexpr double usual_confidence = 0.95;

/// What is known of one model on one device. Nothing where it is not known.
struct ModelNumbers {
  std::optional<double> bleu;         ///< evaluated with these weights
  std::optional<double> loss_bits;    ///< proxy loss of its architecture (inherited weights), on the text of all others
  std::optional<double> measured_ms;  ///< of one sentence on the device
  std::optional<double> predicted_ms;  ///< the same, by the device's latency predictor
  bool inherited = false;  ///< the weights are the SuperTransformer's: their BLEU lies lower at the same loss
  /// A prediction times this is kept with the confidence that was asked for (PredictorInfo::bound_factor); 1 where
  /// nothing is promised, or nothing was asked for.
  double bound_factor = 1;

  /// Measured before predicted.
  [[nodiscard]] std::optional<double> latency_ms() const { return measured_ms ? measured_ms : predicted_ms; }
  /// What is compared with a budget: measured, else the upper end of the prediction.
  [[nodiscard]] std::optional<double> at_most_ms() const {
    return measured_ms || !predicted_ms ? measured_ms : std::optional(*predicted_ms * bound_factor);
  }
};

/// What a model's quality is judged by, from the best evidence to none.
enum class QualityBasis { bleu, estimated_bleu, proxy_loss, unknown };

/// A straight line from proxy loss to BLEU through the models that have both: one slope, and one height for inherited
/// weights and one for own ones.
class BleuEstimate {
 public:
  /// Nothing when the models do not allow it: fewer than two points more than heights, losses that are all alike, or a
  /// BLEU that does not fall where the loss rises.
  [[nodiscard]] static std::optional<BleuEstimate> of(std::span<const ModelNumbers> models);
  /// BLEU of a model without one; nothing without a loss, or when no model with weights of its kind was evaluated.
  [[nodiscard]] std::optional<double> operator()(const ModelNumbers& model) const;
  /// Typical distance of a known BLEU from the line (root mean square, with the degrees of freedom taken off).
  [[nodiscard]] double spread() const { return spread_; }

 private:
  double slope_ = 0, spread_ = 0;
  std::optional<double> height_[2];  ///< at loss 0; own, inherited
};

/// Which model answers a budget, and on what evidence.
struct ModelChoice {
  std::size_t index = 0;  ///< into the models
  QualityBasis basis = QualityBasis::unknown;
  std::optional<double> bleu;  ///< known, or estimated where `basis` says so
};

/// THE rule, asked by everything that names a model for a budget: of the models that take at most `budget_ms` (measured
/// before predicted, a prediction by its upper end: ModelNumbers::at_most_ms), the one of the highest quality. Quality
/// is the BLEU; a model without one comes after every model that has one, by the BLEU estimated from its proxy loss
/// where the models allow that, else by its proxy loss, else last. Between equals the faster one, then the earlier one.
/// Nothing when none keeps the budget. Models without a latency take no part.
[[nodiscard]] std::optional<ModelChoice> best_within(std::span<const ModelNumbers> models, double budget_ms);

/// The models that are the answer to some budget, by ascending at_most_ms: each is the best within its own. The first
/// is the fastest of all.
[[nodiscard]] std::vector<std::size_t> answers_of(std::span<const ModelNumbers> models);

}  // namespace hat
