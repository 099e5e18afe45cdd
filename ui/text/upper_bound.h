// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cmath>
#include <limits>
#include <optional>

namespace hat {
struct PromiseCheck;
}

namespace hat::ui {

/// What is promised of a device's predictions.
struct UpperBound {
  double confidence = 0;              ///< that was asked for; 0: none was
  std::optional<double> factor = {};  ///< upper end over prediction; nothing where nothing is promised
  bool has_predictor = false;         ///< there are predictions at all

  /// The upper end of a prediction, ms; NaN where nothing is promised.
  [[nodiscard]] double at_most(double predicted_ms) const {
    return factor ? *factor * predicted_ms : std::numeric_limits<double>::quiet_NaN();
  }
  /// Predicted ms up to which a budget is kept as surely as was asked for; the budget itself where nothing is promised.
  [[nodiscard]] double limit(double budget_ms) const { return factor ? budget_ms / *factor : budget_ms; }
  /// Something was asked for that the predictor cannot promise.
  [[nodiscard]] bool is_missing() const { return confidence > 0 && has_predictor && !factor; }
};

/// A probability as people read it: "95 %", "99.5 %".
[[nodiscard]] QString percent(double probability);
/// "at most 4.97 ms with 95 %"; empty where nothing is promised.
[[nodiscard]] QString atMostText(const UpperBound& bound, double predicted_ms);
/// "predicted 4.71 ms, at most 4.97 ms with 95 %"; without the second half where nothing is promised.
[[nodiscard]] QString predictedText(const UpperBound& bound, double predicted_ms);
/// "5.0 ms, kept with 95 %"; the budget alone where nothing is promised.
[[nodiscard]] QString budgetText(double budget_ms, const UpperBound& bound);
/// Why nothing is promised, in a sentence; empty where something is, and where nobody asked.
[[nodiscard]] QString nothingPromised(const UpperBound& bound);

/// "kept 190 of 200": how often a predictor's promise was kept.
[[nodiscard]] QString keptText(const PromiseCheck& check);
/// How a badge is drawn, as a Tag's kind: well, or with a warning where fewer kept their budgets than was promised.
[[nodiscard]] QString keptKind(const PromiseCheck& check);
/// What the badge means, a line each: promised and true rate, day, whether the machine was busy.
[[nodiscard]] QStringList keptLines(const PromiseCheck& check);

}  // namespace hat::ui
