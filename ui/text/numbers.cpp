// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "domain/events/events.h"
#include "domain/text/duration.h"

namespace hat::ui {
namespace {

/// The translators' context of these words.
struct Numbers {
  Q_DECLARE_TR_FUNCTIONS(Numbers)
};

QString true_minus(QString text) {
  if (text.startsWith('-')) text[0] = QChar(0x2212);
  return text;
}

}  // namespace

QString number(double value, int decimals) {
  const double unit = std::pow(10.0, decimals);
  if (std::abs(value) * unit < 0.5) value = 0;  // never "−0.0"
  return true_minus(QLocale().toString(value, 'f', decimals));
}

QString number(std::int64_t value) { return true_minus(QLocale().toString(static_cast<qlonglong>(value))); }

QString msNumber(double ms) { return number(ms, std::abs(ms) < 999.95 ? 1 : 0); }

QString milliseconds(double ms) { return Numbers::tr("%1 ms").arg(msNumber(ms)); }

QString bits(double value) { return Numbers::tr("%1 bits").arg(number(value, 3)); }

QString bits(const Candidate& candidate) {
  const QString value = bits(candidate.loss_bits);
  return candidate.is_given_up() ? Numbers::tr("about %1", "a proxy loss in bits").arg(value) : value;
}

QString intervalText(double ms, double low_ms, double high_ms) {
  if (!(high_ms > 0)) return milliseconds(ms);
  return Numbers::tr("%1 ms (%2 to %3)").arg(number(ms, 2), number(low_ms, 2), number(high_ms, 2));
}

QString millions(std::int64_t count, int decimals) { return number(static_cast<double>(count) / 1e6, decimals); }

QString bleu(double value) { return Numbers::tr("%1 BLEU").arg(number(value, 1)); }

namespace {

QString worded(const DurationParts& parts) {
  const QString value = number(parts.value, parts.decimals);
  // Two digits, so that "1 min 05 s" is not taken for fifty.
  const QString rest = QLocale()
                           .toString(static_cast<qlonglong>(std::max<std::int64_t>(parts.rest, 0)))
                           .rightJustified(2, QLocale().zeroDigit().front());
  switch (parts.unit) {
    case DurationParts::Unit::seconds: return Numbers::tr("%1 s").arg(value);
    case DurationParts::Unit::minutes: return Numbers::tr("%1 min %2 s").arg(value, rest);
    case DurationParts::Unit::hours: return Numbers::tr("%1 h %2 min").arg(value, rest);
  }
  return {};
}

}  // namespace

QString timeLeftNumber(double seconds) {
  if (!(seconds >= 0) || !std::isfinite(seconds)) return {};
  return worded(time_left_parts(seconds));
}

QString timeLeft(double seconds) {
  const QString left = timeLeftNumber(seconds);
  return left.isEmpty() ? left : Numbers::tr("%1 left").arg(left);
}

QString duration(double seconds) {
  if (!(seconds >= 0) || !std::isfinite(seconds)) return {};
  return worded(duration_parts(seconds));
}

QString groupedDigits(const std::string& digits) {
  const QString separator = QLocale().groupSeparator();
  QString text = QString::fromStdString(digits);
  for (auto at = text.size() - 3; at > 0; at -= 3) text.insert(at, separator);
  return text;
}

QString aboutNumber(const std::string& digits) {
  if (digits.size() <= 6) return groupedDigits(digits);
  // Rounded to two figures; 9.96 becomes 10, one power higher.
  int tenths = std::stoi(digits.substr(0, 2)) + (digits[2] >= '5' ? 1 : 0);
  std::size_t power = digits.size() - 1;
  if (tenths >= 100) tenths = 10, ++power;
  static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString exponent;
  for (const char digit : std::to_string(power)) exponent += raised[digit - '0'];
  return Numbers::tr("about %1 · 10%2", "the second is an exponent, in raised digits")
      .arg(number(tenths / 10.0, 1), exponent);
}

}  // namespace hat::ui
