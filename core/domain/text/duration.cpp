// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/duration.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace hat {
namespace {

using Unit = DurationParts::Unit;

DurationParts whole_parts(std::int64_t seconds) {
  if (seconds < 60) return {Unit::seconds, static_cast<double>(seconds), 0, -1};
  if (seconds < 3600) return {Unit::minutes, static_cast<double>(seconds / 60), 0, seconds % 60};
  return {Unit::hours, static_cast<double>(seconds / 3600), 0, seconds / 60 % 60};
}

}  // namespace

DurationParts duration_parts(double seconds) {
  // 9.97 is "10 s", not "10.0 s".
  if (seconds < 9.95) return {Unit::seconds, std::round(seconds * 10) / 10, 1, -1};
  return whole_parts(std::llround(seconds));
}

DurationParts time_left_parts(double seconds) {
  return whole_parts(static_cast<std::int64_t>(std::ceil(seconds - 1e-9)));
}

std::string duration_text(const DurationParts& parts) {
  static constexpr const char* names[] = {"s", "min", "h"};
  const auto unit = static_cast<std::size_t>(parts.unit);
  std::string text = fmt::format("{:.{}f} {}", parts.value, parts.decimals, names[unit]);
  if (parts.rest >= 0) text += fmt::format(" {:02d} {}", parts.rest, names[unit - 1]);
  return text;
}

std::string duration_text(double seconds) {
  if (!(seconds >= 0) || !std::isfinite(seconds)) return "?";
  return duration_text(duration_parts(seconds));
}

std::optional<double> seconds_from(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || !(value > 0) || !std::isfinite(value)) return std::nullopt;
  std::string unit(end, text.data() + text.size());
  std::erase(unit, ' ');
  constexpr std::array<std::pair<const char*, double>, 5> units{
      {{"", 1}, {"s", 1}, {"ms", 1e-3}, {"min", 60}, {"h", 3600}}};
  for (const auto& [name, seconds] : units)
    if (unit == name) return value * seconds;
  return std::nullopt;
}

}  // namespace hat
