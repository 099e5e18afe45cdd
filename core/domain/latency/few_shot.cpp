// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/few_shot.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "domain/error.h"
#include "domain/metrics/ridge.h"

namespace hat {
namespace {

constexpr std::size_t dims = layer_term_count;
constexpr double speed_spread = 0.5;  // the median probe tells a device's speed to that share, at worst
// What the probes themselves decide: how noisy a measurement is, and how much a device has ways of its own, both as
// shares of the ms. The middle ones are those of HAT's published devices; others have to be this much likelier.
constexpr std::array<double, 5> noises{0.008, 0.015, 0.03, 0.06, 0.12};
constexpr std::array<double, 3> own_ways{0.05, 0.15, 0.4};
constexpr double usual_noise_at = 2, usual_ways_at = 0;
constexpr double step_penalty = 0.5;    // log likelihood
constexpr double noise_strength = 4;    // probes that the likeliest noise is worth beside how they predict each other
constexpr double far_off = 2;           // of the noise: probes beyond lose weight
constexpr double absolute_share = 0.8;  // mean absolute value of a normal variable, in standard deviations
constexpr double least_ms_share = 1e-6;
constexpr int rounds_of_weights = 20;

using Matrix = std::array<LayerTerms, dims>;

std::vector<std::vector<double>> rows_of(const Matrix& matrix) {
  std::vector<std::vector<double>> rows;
  for (const LayerTerms& row : matrix) rows.emplace_back(row.begin(), row.end());
  return rows;
}

/// Of a symmetric positive definite matrix.
Matrix inverse(const Matrix& matrix) {
  Matrix inverted{};
  for (std::size_t k = 0; k < dims; ++k) {
    std::vector<double> unit(dims, 0);
    unit[k] = 1;
    const std::vector<double> column = solve_with_ridge(rows_of(matrix), std::move(unit));
    for (std::size_t i = 0; i < dims; ++i) inverted[i][k] = column[i];
  }
  return inverted;
}

double log_determinant(const Matrix& matrix) {
  Matrix a = matrix;
  double sum = 0;
  for (std::size_t i = 0; i < dims; ++i) {
    sum += std::log(std::max(a[i][i], 1e-300));
    for (std::size_t row = i + 1; row < dims; ++row) {
      const double factor = a[row][i] / a[i][i];
      for (std::size_t k = i; k < dims; ++k) a[row][k] -= factor * a[i][k];
    }
  }
  return sum;
}

LayerTerms times(const Matrix& matrix, const LayerTerms& x) {
  LayerTerms result{};
  for (std::size_t i = 0; i < dims; ++i) result[i] = sum_of(matrix[i], x);
  return result;
}

double median_of(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Shapes of devices: weights by which the probes take 1 on the geometric mean.
struct ShapePrior {
  LayerTerms mean{};
  Matrix covariance{};
  LayerTerms unit{};  ///< of each weight: the change that changes the probes by their whole ms
};

ShapePrior prior_of(std::span<const LayerRow> probes, std::span<const LayerTerms> known) {
  ShapePrior prior;
  std::vector<LayerTerms> shapes;
  for (const LayerTerms& weights : known) {
    double logs = 0, most = 0;
    for (const LayerRow& probe : probes) most = std::max(most, sum_of(weights, probe.terms));
    for (const LayerRow& probe : probes)
      logs += std::log(std::max(sum_of(weights, probe.terms), least_ms_share * most));
    const double speed = std::exp(logs / static_cast<double>(probes.size()));
    LayerTerms& shape = shapes.emplace_back(weights);
    for (std::size_t i = 0; i < dims; ++i) {
      shape[i] /= speed;
      prior.mean[i] += shape[i] / static_cast<double>(known.size());
    }
  }
  for (const LayerTerms& shape : shapes)
    for (std::size_t i = 0; i < dims; ++i)
      for (std::size_t k = 0; k < dims; ++k)
        prior.covariance[i][k] += (shape[i] - prior.mean[i]) * (shape[k] - prior.mean[k]) /
                                  std::max(1.0, static_cast<double>(known.size()) - 1);
  for (std::size_t i = 0; i < dims; ++i) {
    double squares = 0;
    for (const LayerRow& probe : probes) {
      const double share = probe.terms[i] / std::max(sum_of(prior.mean, probe.terms), least_ms_share);
      squares += share * share / static_cast<double>(probes.size());
    }
    prior.unit[i] = squares > 0 ? 1 / std::sqrt(squares) : 1;
  }
  // A device's speed is its own.
  for (std::size_t i = 0; i < dims; ++i)
    for (std::size_t k = 0; k < dims; ++k)
      prior.covariance[i][k] += speed_spread * speed_spread * prior.mean[i] * prior.mean[k];
  return prior;
}

/// The probes in units in which every weight counts alike and the prior's mean is 0: each asks for what is `missing`.
struct Question {
  std::vector<LayerTerms> design;
  std::vector<double> missing;
  Matrix covariance{};  ///< of the prior
};

struct Answer {
  double noise = 0, likelihood = 0;
  LayerTerms change{};
  Matrix posterior{};
  double widened = 1;  ///< variance that the probes find, when each is left out, over the one that was expected
};

Answer answer_of(const Question& question, double noise, double ways) {
  Matrix covariance = question.covariance;
  for (std::size_t i = 0; i < dims; ++i) covariance[i][i] += ways * ways / static_cast<double>(dims);
  const Matrix prior_precision = inverse(covariance);
  const std::size_t probes = question.design.size();
  std::vector<double> importance(probes, 1), errors(probes, 0);
  Answer answer;
  answer.noise = noise;
  double posterior_log = 0, explained = 0;
  for (int round = 0; round < rounds_of_weights; ++round) {
    Matrix precision = prior_precision;
    LayerTerms pull{};
    for (std::size_t r = 0; r < probes; ++r)
      for (std::size_t i = 0; i < dims; ++i) {
        const double weighted = importance[r] / (noise * noise) * question.design[r][i];
        for (std::size_t k = 0; k < dims; ++k) precision[i][k] += weighted * question.design[r][k];
        pull[i] += weighted * question.missing[r];
      }
    answer.posterior = inverse(precision);
    answer.change = times(answer.posterior, pull);
    posterior_log = log_determinant(precision);
    explained = sum_of(pull, answer.change);
    for (std::size_t r = 0; r < probes; ++r)
      errors[r] = question.missing[r] - sum_of(question.design[r], answer.change);
    if (round + 1 == rounds_of_weights) break;
    for (std::size_t r = 0; r < probes; ++r) importance[r] = 1 / std::max(1.0, std::abs(errors[r]) / (far_off * noise));
  }
  answer.likelihood = -0.5 * (log_determinant(covariance) + posterior_log - explained);
  double surprise = 0;
  for (std::size_t r = 0; r < probes; ++r) {
    const double precision = importance[r] / (noise * noise);
    answer.likelihood += 0.5 * (std::log(precision) - precision * question.missing[r] * question.missing[r]);
    const double own = precision * sum_of(question.design[r], times(answer.posterior, question.design[r]));
    surprise += errors[r] * errors[r] * precision / std::max(1 - own, 1e-3);
  }
  answer.widened = (surprise + noise_strength) / (static_cast<double>(probes) + noise_strength);
  return answer;
}

Answer likeliest(const Question& question) {
  std::optional<Answer> best;
  double most = 0;
  for (std::size_t i = 0; i < noises.size(); ++i)
    for (std::size_t k = 0; k < own_ways.size(); ++k) {
      Answer answer = answer_of(question, noises[i], own_ways[k]);
      const double steps =
          std::abs(static_cast<double>(i) - usual_noise_at) + std::abs(static_cast<double>(k) - usual_ways_at);
      const double likelihood = answer.likelihood - step_penalty * steps;
      if (!best || likelihood > most) most = likelihood, best = std::move(answer);
    }
  return *best;
}

}  // namespace

double FewShotFit::error_on(std::span<const LayerTerms> architectures) const {
  double variance = 0;
  for (const LayerTerms& terms : architectures) {
    const double ms = sum_of(weights, terms);
    variance += sum_of(terms, times(spread, terms)) / (ms * ms);
  }
  if (!architectures.empty()) variance /= static_cast<double>(architectures.size());
  return absolute_share * std::sqrt(variance + noise * noise);
}

FewShotFit fit_with_prior(std::span<const LayerRow> probes, std::span<const LayerTerms> known) {
  std::vector<LayerRow> usable;
  for (const LayerRow& probe : probes)
    if (probe.ms > 0 && std::isfinite(probe.ms)) usable.push_back(probe);
  if (usable.empty() || known.empty())
    throw Error(ErrorCode::invalid_input,
                Problem{"", usable.empty() ? "probes" : "known",
                        usable.empty() ? message("expected measured architectures, got none")
                                       : message("expected a device that is known well, got none")});
  const ShapePrior prior = prior_of(usable, known);
  std::vector<double> speeds;
  for (const LayerRow& probe : usable)
    speeds.push_back(probe.ms / std::max(sum_of(prior.mean, probe.terms), least_ms_share));
  const double speed = median_of(speeds);

  Question question;
  for (std::size_t i = 0; i < dims; ++i)
    for (std::size_t k = 0; k < dims; ++k)
      question.covariance[i][k] = prior.covariance[i][k] / (prior.unit[i] * prior.unit[k]);
  for (const LayerRow& probe : usable) {
    question.missing.push_back(1 - speed * sum_of(prior.mean, probe.terms) / probe.ms);
    LayerTerms& row = question.design.emplace_back(probe.terms);
    for (std::size_t i = 0; i < dims; ++i) row[i] *= speed * prior.unit[i] / probe.ms;
  }
  const Answer answer = likeliest(question);
  FewShotFit fit;
  fit.noise = answer.noise * std::sqrt(answer.widened);
  for (std::size_t i = 0; i < dims; ++i) {
    fit.weights[i] = speed * (prior.mean[i] + answer.change[i] * prior.unit[i]);
    for (std::size_t k = 0; k < dims; ++k)
      fit.spread[i][k] = answer.widened * answer.posterior[i][k] * speed * speed * prior.unit[i] * prior.unit[k];
  }
  std::vector<LayerTerms> alike;
  for (const LayerRow& probe : usable) alike.push_back(probe.terms);
  fit.error = fit.error_on(alike);
  return fit;
}

}  // namespace hat
