// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/latency/prediction_spread.h"
#include "domain/results/specialisation.h"

namespace hat {

/// An architecture of known quality, with what it takes on both devices.
struct SpecialiseCandidate {
  std::string name;
  Architecture arch;
  double quality = 0;
  std::array<DeviceMs, 2> on;
  std::array<bool, 2> may_be_best{true,
                                  true};  ///< of the device; a model that was made for one alone is not the other's
};

/// What two devices and the architectures known on both have to say. Qualities are all of one text.
struct SpecialiseEvidence {
  std::array<std::string, 2> devices;
  /// PredictionSpread::pair of the predictor that all predicted ms of the device come from.
  std::array<std::optional<double>, 2> pair;
  QualityKind kind = QualityKind::bleu;
  std::string text;  ///< that the qualities are of
  std::vector<SpecialiseCandidate> candidates;
};

/// How good the two architectures are to be.
struct SpecialiseQuestion {
  std::optional<double> target;  ///< BLEU or bits, by the evidence's kind
  /// Without a target: as good as the best that takes at most this on the first device. Without either: as good as the
  /// one in the middle of that device's front of latency and quality.
  std::optional<double> budget_ms;
  double resolution = 0;  ///< smaller differences of quality count for nothing; from 0
};

/// What differences of quality count for nothing unless somebody says otherwise: a printed digit of BLEU, a hundredth
/// of a bit. A convention: neither lists nor runs tell how far the quality of one architecture may be off.
[[nodiscard]] double usual_resolution(QualityKind kind);

/// A prediction as milliseconds with their interval, at the predictor's centre.
[[nodiscard]] DeviceMs predicted_ms(double predicted, const std::optional<PredictionSpread>& spread,
                                    std::optional<double> bound_factor = {});

/// What a device that takes `own` saves against `other`: its interval is made of the two relative errors, as
/// independent ones; `pair` is that of two predictions of one predictor.
[[nodiscard]] Saving saving_of(const DeviceMs& own, const DeviceMs& other, const std::optional<double>& pair);

/// The best architecture of each device is the one that takes least on it among those that are as good as asked for, or
/// worse by no more than the resolution; between equals the better one, then the earlier one. Error(infeasible) that
/// names the nearest when there is none; fields are "bleu", "loss" and "budget_ms". Deterministic.
[[nodiscard]] SpecialisationTable specialise(const SpecialiseEvidence& evidence, const SpecialiseQuestion& question);

}  // namespace hat
