// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

#include "domain/results/specialisation.h"

namespace hat::ui {

/// A table of two devices as it is shown: their names and series, and how people call the two architectures.
struct SpecialiseShown {
  SpecialisationTable table;
  std::array<QString, 2> devices, models;
  std::array<int, 2> series{0, 1};
};

/// "A" of the first device's best, "B" of the second's.
[[nodiscard]] QString specialiseLetter(int model);
/// Milliseconds with as many decimals as say something, without their unit.
[[nodiscard]] QString specialiseMs(double ms);
/// "22.4 BLEU", "4.500 bits".
[[nodiscard]] QString qualityText(QualityKind kind, double quality);
/// "measured", "predicted", "published".
[[nodiscard]] QString originText(MsOrigin origin);
/// "± 0.06" where the interval is symmetric to a digit, else "2.98 to 3.14"; empty without one.
[[nodiscard]] QString spreadText(const DeviceMs& ms);
/// What came of it, in a few words.
[[nodiscard]] QString verdictTitle(const SpecialiseShown& shown);
/// What that means, one sentence or two.
[[nodiscard]] QString verdictText(const SpecialiseShown& shown);
/// Of one device: "8 %", "no difference found", "not known".
[[nodiscard]] QString savingText(const Saving& saving);
/// "95 %: 5 to 11 %"; empty where nobody knows.
[[nodiscard]] QString savingInterval(const Saving& saving);
/// "0.27 of 3.31 ms".
[[nodiscard]] QString savingOf(const SpecialiseShown& shown, int device);
/// One mark in words: "A, the best of this machine, on this machine: 3.04 ms ± 0.06, measured".
[[nodiscard]] QString markSentence(const SpecialiseShown& shown, int model, int device);

}  // namespace hat::ui
