// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace hat {
struct Candidate;
}

namespace hat::ui {

/// Numbers as people read them: the locale's grouping and decimal sign, and a true minus (U+2212).
[[nodiscard]] QString number(double value, int decimals = 0);
[[nodiscard]] QString number(std::int64_t value);

/// Milliseconds without their unit: one decimal under 1,000, none above.
[[nodiscard]] QString msNumber(double ms);
/// "57.1 ms".
[[nodiscard]] QString milliseconds(double ms);
/// "5.295 bits".
[[nodiscard]] QString bits(double value);
/// The proxy loss of a search's candidate; "about 5.295 bits" where it is an estimate.
[[nodiscard]] QString bits(const Candidate& candidate);
/// "4.67 ms (4.60 to 4.74)"; only the first where there is no interval (an upper end of 0).
[[nodiscard]] QString intervalText(double ms, double low_ms, double high_ms);
/// Parameters in millions without the unit, 2 decimals: "42.03".
[[nodiscard]] QString millions(std::int64_t count, int decimals = 2);
/// "25.8 BLEU".
[[nodiscard]] QString bleu(double value);
/// What is left, in whole seconds: "12 s left", "1 min 35 s left", "1 h 20 min left"; empty when it is not known
/// (negative).
[[nodiscard]] QString timeLeft(double seconds);
/// The same without the word, where a label says it.
[[nodiscard]] QString timeLeftNumber(double seconds);
/// A duration: "0.8 s", "48 s", "1 min 35 s", "1 h 02 min", as the command line words it; empty when it is not known
/// (negative).
[[nodiscard]] QString duration(double seconds);

/// "10 448 548 992" as people read it, grouped by the locale.
[[nodiscard]] QString groupedDigits(const std::string& digits);
/// "about 1.0 · 10<sup>10</sup>" as rich text; numbers of up to six digits whole.
[[nodiscard]] QString aboutNumber(const std::string& digits);

}  // namespace hat::ui
