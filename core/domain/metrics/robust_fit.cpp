// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metrics/robust_fit.h"

#include <algorithm>
#include <cmath>

#include "domain/metrics/ridge.h"

namespace hat {
namespace {

constexpr int most_rounds = 40;
constexpr double settled_share = 1e-8;
constexpr double quadratic_share = 0.5;  // of the usual error
constexpr double exact_error = 1e-5;     // rows that fit exactly must not weigh without bound
constexpr double error_at_first = 0.2;

double usual_error_of(std::vector<double> errors, std::size_t columns) {
  const double rows = static_cast<double>(errors.size());
  const double spare = std::max(rows - static_cast<double>(columns), rows / 4);
  for (double& error : errors) error = std::abs(error);
  const auto middle = errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2);
  std::nth_element(errors.begin(), middle, errors.end());
  return std::max(1.4826 * *middle * std::sqrt(rows / spare), exact_error);
}

/// Least squares with no weight below zero, by the normal equations: the active set method of Lawson and Hanson (1974).
std::vector<double> solve_above_zero(const std::vector<std::vector<double>>& a, const std::vector<double>& b) {
  const std::size_t n = b.size();
  std::vector<double> weights(n, 0);
  std::vector<std::size_t> used;
  const auto solve_used = [&] {
    std::vector<std::vector<double>> some(used.size(), std::vector<double>(used.size()));
    std::vector<double> right(used.size());
    for (std::size_t i = 0; i < used.size(); ++i) {
      right[i] = b[used[i]];
      for (std::size_t k = 0; k < used.size(); ++k) some[i][k] = a[used[i]][used[k]];
    }
    return solve_with_ridge(std::move(some), std::move(right));
  };
  for (std::size_t turn = 0; turn < 3 * n; ++turn) {
    std::size_t next = n;
    double steepest = 0;
    for (std::size_t i = 0; i < n; ++i) {
      if (!(a[i][i] > 0) || std::ranges::find(used, i) != used.end()) continue;
      double slope = b[i];
      for (std::size_t k = 0; k < n; ++k) slope -= a[i][k] * weights[k];
      if (slope > steepest + 1e-9 * std::abs(b[i])) steepest = slope, next = i;
    }
    if (next == n) break;
    used.push_back(next);
    while (!used.empty()) {
      const std::vector<double> wanted = solve_used();
      double step = 1;
      for (std::size_t i = 0; i < used.size(); ++i)
        if (!(wanted[i] > 0)) step = std::min(step, weights[used[i]] / (weights[used[i]] - wanted[i]));
      if (!(step >= 0)) step = 0;
      for (std::size_t i = 0; i < used.size(); ++i) weights[used[i]] += step * (wanted[i] - weights[used[i]]);
      if (std::ranges::all_of(wanted, [](double weight) { return weight > 0; })) break;
      std::vector<std::size_t> kept;
      for (std::size_t i = 0; i < used.size(); ++i) {
        if (wanted[i] > 0 || weights[used[i]] > 1e-15)
          kept.push_back(used[i]);
        else
          weights[used[i]] = 0;
      }
      if (kept.size() == used.size()) break;
      used = std::move(kept);
    }
  }
  for (double& weight : weights) weight = std::max(0.0, weight);
  return weights;
}

}  // namespace

void RobustRows::add(std::span<const double> row, double target, double scale) {
  if (!(scale > 0) || !std::isfinite(scale) || !std::isfinite(target) ||
      !std::ranges::all_of(row, [](double term) { return std::isfinite(term); }))
    return;
  for (std::size_t i = 0; i < columns; ++i) terms.push_back(row[i] / scale);
  targets.push_back(target / scale);
}

RobustFit robust_fit_with_errors(const RobustRows& rows, const RobustSettings& settings) {
  const std::size_t n = rows.columns, count = rows.rows();
  RobustFit fit;
  fit.weights.assign(n, 0);
  fit.errors.assign(count, 0);
  if (count == 0 || n == 0) return fit;
  const auto term = [&](std::size_t row, std::size_t i) { return rows.terms[row * n + i]; };
  // A column's own size is the unit of its weight: that of a few ms must not drown in that of many.
  std::vector<double> unit(n, 0);
  for (std::size_t r = 0; r < count; ++r)
    for (std::size_t i = 0; i < n; ++i) unit[i] += term(r, i) * term(r, i);
  for (double& one : unit) one = one > 0 ? std::sqrt(static_cast<double>(count) / one) : 0;
  std::vector<double> importance(count, 1), scaled(n, 0);
  fit.usual_error = error_at_first;
  for (int round = 0; round < most_rounds; ++round) {
    std::vector<std::vector<double>> a(n, std::vector<double>(n, 0));
    std::vector<double> b(n, 0);
    for (std::size_t r = 0; r < count; ++r)
      for (std::size_t i = 0; i < n; ++i) {
        const double weighted = importance[r] * term(r, i) * unit[i];
        for (std::size_t k = 0; k <= i; ++k) a[i][k] += weighted * term(r, k) * unit[k];
        b[i] += weighted * rows.targets[r];
      }
    const double ridge = std::pow(fit.usual_error / settings.prior, 2);
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t k = 0; k < i; ++k) a[k][i] = a[i][k];
      a[i][i] += ridge;
    }
    std::vector<double> solved = settings.non_negative ? solve_above_zero(a, b) : solve_with_ridge(a, b);
    double moved = 0, size = 0;
    for (std::size_t i = 0; i < n; ++i) {
      moved = std::max(moved, std::abs(solved[i] - scaled[i]));
      size = std::max(size, std::abs(solved[i]));
    }
    scaled = std::move(solved);
    for (std::size_t r = 0; r < count; ++r) {
      double sum = 0;
      for (std::size_t i = 0; i < n; ++i) sum += scaled[i] * unit[i] * term(r, i);
      fit.errors[r] = sum - rows.targets[r];
    }
    fit.usual_error = std::max(usual_error_of(fit.errors, n), settings.least_error);
    for (std::size_t r = 0; r < count; ++r)
      importance[r] = 1 / std::max(quadratic_share, std::abs(fit.errors[r]) / fit.usual_error);
    if (moved <= settled_share * size) break;
  }
  for (std::size_t i = 0; i < n; ++i) fit.weights[i] = scaled[i] * unit[i];
  return fit;
}

std::vector<double> robust_fit(const RobustRows& rows, const RobustSettings& settings) {
  return robust_fit_with_errors(rows, settings).weights;
}

}  // namespace hat
