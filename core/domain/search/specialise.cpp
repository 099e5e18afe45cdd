// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/specialise.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "domain/search/pareto.h"

namespace hat {
namespace {

constexpr double rounding = 1e-9;

double badness(QualityKind kind, double quality) { return kind == QualityKind::bleu ? -quality : quality; }

Message quality_clause(QualityKind kind, double quality) {
  return kind == QualityKind::bleu ? message("{:.1f} BLEU", quality) : message("{:.4f} bits", quality);
}

const char* quality_field(QualityKind kind) { return kind == QualityKind::bleu ? "bleu" : "loss"; }

std::vector<const SpecialiseCandidate*> candidates_of(const SpecialiseEvidence& evidence, std::size_t device) {
  std::vector<const SpecialiseCandidate*> found;
  for (const SpecialiseCandidate& one : evidence.candidates)
    if (one.may_be_best[device] && std::isfinite(one.quality)) found.push_back(&one);
  if (found.empty())
    throw Error(ErrorCode::infeasible,
                Problem{"", "", message("no architecture of known quality is known on {}", evidence.devices[device])});
  return found;
}

/// Quality of the best that the first device reaches within the budget.
double quality_within(const SpecialiseEvidence& evidence, double budget_ms) {
  const auto candidates = candidates_of(evidence, 0);
  const SpecialiseCandidate* best = nullptr;
  for (const SpecialiseCandidate* one : candidates)
    if (one->on[0].ms <= budget_ms &&
        (!best || badness(evidence.kind, one->quality) < badness(evidence.kind, best->quality)))
      best = one;
  if (best) return best->quality;
  const auto fastest =
      std::ranges::min_element(candidates, {}, [](const SpecialiseCandidate* one) { return one->on[0].ms; });
  throw Error(ErrorCode::infeasible,
              Problem{"", "budget_ms",
                      message("nothing keeps {} ms on {}: the fastest, {}, takes {:.2f} ms", budget_ms,
                              evidence.devices[0], (*fastest)->name, (*fastest)->on[0].ms)});
}

/// Quality of the middle of the first device's front.
double quality_in_the_middle(const SpecialiseEvidence& evidence) {
  const auto candidates = candidates_of(evidence, 0);
  std::vector<Point> points;
  for (const SpecialiseCandidate* one : candidates)
    points.push_back({one->on[0].ms, badness(evidence.kind, one->quality)});
  const std::vector<std::size_t> front = pareto_front(points);
  return candidates[front[(front.size() - 1) / 2]]->quality;
}

SpecialisedModel best_on(const SpecialiseEvidence& evidence, std::size_t device, double target, double resolution) {
  const double most = badness(evidence.kind, target) + resolution + rounding;
  const auto candidates = candidates_of(evidence, device);
  const auto order = [&](const SpecialiseCandidate* one) {
    return std::pair(one->on[device].ms, badness(evidence.kind, one->quality));
  };
  const SpecialiseCandidate* best = nullptr;
  for (const SpecialiseCandidate* one : candidates)
    if (badness(evidence.kind, one->quality) <= most && (!best || order(one) < order(best))) best = one;
  if (best) return {best->name, best->arch, best->quality, best->on};
  const auto nearest = std::ranges::min_element(
      candidates, {}, [&](const SpecialiseCandidate* one) { return badness(evidence.kind, one->quality); });
  throw Error(ErrorCode::infeasible,
              Problem{"", quality_field(evidence.kind),
                      message("nothing that is known on {} reaches {}: the nearest, {}, has {}",
                              evidence.devices[device], quality_clause(evidence.kind, target), (*nearest)->name,
                              quality_clause(evidence.kind, (*nearest)->quality))});
}

SpecialisationVerdict verdict_of(const SpecialisationTable& table) {
  if (table.best[0].arch == table.best[1].arch) return SpecialisationVerdict::one_architecture;
  if (std::abs(table.second_is_better_by()) > table.resolution + rounding)
    return SpecialisationVerdict::unequal_quality;
  switch (std::ranges::count(table.saving, Paid::yes, &Saving::paid)) {
    case 2: return SpecialisationVerdict::pays_on_both;
    case 1: return SpecialisationVerdict::pays_on_one;
    default: return SpecialisationVerdict::pays_on_neither;
  }
}

}  // namespace

double usual_resolution(QualityKind kind) { return kind == QualityKind::bleu ? 0.1 : 0.01; }

DeviceMs predicted_ms(double predicted, const std::optional<PredictionSpread>& spread,
                      std::optional<double> bound_factor) {
  DeviceMs one{predicted, MsOrigin::predicted, {}, {}};
  if (spread) {
    one.ms = predicted * std::exp(spread->centre);
    one.interval = Interval95{predicted * std::exp(spread->low), predicted * std::exp(spread->high)};
  }
  if (bound_factor) one.at_most_ms = predicted * *bound_factor;
  return one;
}

Saving saving_of(const DeviceMs& own, const DeviceMs& other, const std::optional<double>& pair) {
  Saving saving;
  saving.ms = other.ms - own.ms;
  saving.share = other.ms > 0 ? saving.ms / other.ms : 0;
  if (!(own.ms > 0) || !(other.ms > 0)) return saving;
  // Of the logarithm of how many times as long the other takes: there relative errors add up.
  const double middle = std::log(other.ms / own.ms);
  double below = 0, above = 0;
  if (own.origin == MsOrigin::predicted && other.origin == MsOrigin::predicted && pair) {
    below = above = *pair;
  } else if (own.interval && other.interval && own.interval->low > 0 && other.interval->low > 0) {
    below = std::hypot(std::log(other.ms / other.interval->low), std::log(own.interval->high / own.ms));
    above = std::hypot(std::log(other.interval->high / other.ms), std::log(own.ms / own.interval->low));
  } else {
    return saving;
  }
  const Interval95 share{1 - std::exp(below - middle), 1 - std::exp(-above - middle)};
  saving.share_interval = share;
  saving.ms_interval = Interval95{share.low * other.ms, share.high * other.ms};
  saving.paid = share.low > 0 ? Paid::yes : share.high < 0 ? Paid::no : Paid::no_difference;
  return saving;
}

SpecialisationTable specialise(const SpecialiseEvidence& evidence, const SpecialiseQuestion& question) {
  SpecialisationTable table;
  table.devices = evidence.devices;
  table.kind = evidence.kind;
  table.text = evidence.text;
  table.candidates = static_cast<std::int64_t>(evidence.candidates.size());
  table.resolution = question.resolution;
  table.target = question.target      ? *question.target
                 : question.budget_ms ? quality_within(evidence, *question.budget_ms)
                                      : quality_in_the_middle(evidence);
  for (std::size_t device = 0; device < 2; ++device)
    table.best[device] = best_on(evidence, device, table.target, table.resolution);
  for (std::size_t device = 0; device < 2; ++device)
    table.saving[device] =
        saving_of(table.best[device].on[device], table.best[1 - device].on[device], evidence.pair[device]);
  table.verdict = verdict_of(table);
  return table;
}

}  // namespace hat
