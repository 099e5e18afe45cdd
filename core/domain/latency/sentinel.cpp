// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/sentinel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hat {
namespace {

constexpr std::size_t fewest_readings = 6, shortest_level = 5, most_points = 1000;
constexpr double least_reading_noise = 0.002;
constexpr double quiet_share = 0.2;  // of the stretches: as many make a machine one that is quiet at times
constexpr double least_change = 0.02;
constexpr double price_of_a_change = 8;  // times log(readings), in squares of the noise
constexpr double most_surprise = 6;      // of the noise, in one reading: an outlier is no change

double middle_reading(std::vector<double> values) { return estimate(std::move(values), Estimator::median); }

}  // namespace

void SentinelLog::add(double ms, double at_seconds, bool loaded) {
  readings_.push_back({ms, at_seconds, loaded});
  std::size_t quiet = 0;
  std::vector<double> steps, all, beside_none{readings_.front().ms};
  all.push_back(readings_.front().ms);
  for (std::size_t i = 1; i < readings_.size(); ++i) {
    quiet += !readings_[i].loaded;
    steps.push_back(std::abs(std::log(readings_[i].ms / readings_[i - 1].ms)));
    all.push_back(readings_[i].ms);
    if (!readings_[i].loaded) beside_none.push_back(readings_[i].ms);
  }
  usually_loaded_ = static_cast<double>(quiet) < std::max(2.0, quiet_share * static_cast<double>(stretches()));
  usual_ms_ = middle_reading(usually_loaded_ ? std::move(all) : std::move(beside_none));
  noise_ = std::max(least_reading_noise, 1.4826 * middle_reading(std::move(steps)) / std::sqrt(2.0));
}

bool SentinelLog::loaded(std::size_t stretch) const { return readings_[stretch + 1].loaded && !usually_loaded_; }

double SentinelLog::loaded_share() const {
  if (stretches() == 0) return 0;
  double count = 0;
  for (std::size_t i = 1; i < readings_.size(); ++i) count += readings_[i].loaded;
  return count / static_cast<double>(stretches());
}

double SentinelLog::pace(std::size_t stretch) const {
  return usual_ms_ > 0 ? (readings_[stretch].ms + readings_[stretch + 1].ms) / (2 * usual_ms_) : 1;
}

bool SentinelLog::out_of_line(std::size_t stretch) const {
  if (readings_.size() < fewest_readings) return false;
  const double most = std::log1p(tolerance());
  return std::abs(std::log(readings_[stretch].ms / usual_ms_)) > most ||
         std::abs(std::log(readings_[stretch + 1].ms / usual_ms_)) > most;
}

std::vector<SentinelLog::Level> SentinelLog::levels() const {
  const std::size_t count = readings_.size();
  if (count < 2 * shortest_level) return {};
  // Long logs are taken a few readings at a time: the partition is quadratic.
  const std::size_t bin = (count + most_points - 1) / most_points, points = count / bin;
  const double centre = std::log(usual_ms_), scale = noise_ / std::sqrt(static_cast<double>(bin));
  std::vector<double> sums(points + 1, 0), squares(points + 1, 0);
  for (std::size_t i = 0; i < points; ++i) {
    double mean = 0;
    for (std::size_t k = 0; k < bin; ++k) mean += std::log(readings_[i * bin + k].ms) / static_cast<double>(bin);
    const double value = std::clamp((mean - centre) / scale, -most_surprise, most_surprise);
    sums[i + 1] = sums[i] + value;
    squares[i + 1] = squares[i] + value * value;
  }
  const double price = price_of_a_change * std::log(static_cast<double>(points));
  std::vector<double> cost(points + 1, std::numeric_limits<double>::infinity());
  std::vector<std::size_t> from(points + 1, 0);
  cost[0] = -price;
  for (std::size_t end = shortest_level; end <= points; ++end)
    for (std::size_t begin = 0; begin + shortest_level <= end; ++begin) {
      const double sum = sums[end] - sums[begin];
      const double total =
          cost[begin] + squares[end] - squares[begin] - sum * sum / static_cast<double>(end - begin) + price;
      if (total < cost[end]) cost[end] = total, from[end] = begin;
    }
  std::vector<Level> found;
  for (std::size_t end = points; end > 0; end = from[end]) {
    std::vector<double> values;
    for (std::size_t i = from[end] * bin; i < (end == points ? count : end * bin); ++i)
      values.push_back(readings_[i].ms);
    found.push_back({from[end] * bin, middle_reading(std::move(values))});
  }
  std::ranges::reverse(found);
  return found;
}

std::vector<PaceChange> SentinelLog::changes() const {
  const std::vector<Level> found = levels();
  std::vector<PaceChange> changes;
  for (std::size_t i = 1; i < found.size(); ++i) {
    const double ratio = found[i].ms / found[i - 1].ms;
    if (std::abs(std::log(ratio)) >= std::log1p(least_change))
      changes.push_back({readings_[found[i].first].at_seconds, ratio});
  }
  return changes;
}

double SentinelLog::drift() const {
  const std::vector<Level> found = levels();
  if (found.empty()) return 0;
  const auto [least, most] = std::ranges::minmax(found, {}, &Level::ms);
  return least.ms > 0 ? most.ms / least.ms - 1 : 0;
}

}  // namespace hat
