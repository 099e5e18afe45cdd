// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/specialise_published.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "domain/latency/known_devices.h"
#include "domain/results/published.h"
#include "domain/text/nearest_name.h"

namespace hat {
namespace {

constexpr std::array short_names{"raspberry-pi", "xeon", "titan-xp"};

/// The whole name, as the models have it.
std::string whole_name(const std::string& short_name) {
  for (const std::string& device : published_devices())
    if (published_name_matches(device, short_name)) return device;
  return short_name;
}

/// A printed number with the ends that its last digit leaves open. The models' latencies are printed in ms with one
/// digit behind the point, from a second on in seconds with one; the transfers in whole ms.
DeviceMs printed(double ms, double half_a_digit) {
  return {ms, MsOrigin::published, Interval95{ms - half_a_digit, ms + half_a_digit}, {}};
}

double width(const DeviceMs& one) { return one.interval->high - one.interval->low; }

/// Several models may have one architecture: what was printed of one of them holds for all.
std::optional<DeviceMs> printed_ms(const PublishedModel& model, const std::string& device) {
  std::optional<DeviceMs> best;
  const auto take = [&](const DeviceMs& one) {
    if (!best || width(one) < width(*best)) best = one;
  };
  for (const PublishedModel& other : published_models())
    if (other.task == model.task && other.device == device && (other.name == model.name || other.arch == model.arch))
      take(printed(other.latency_ms, other.latency_ms >= 1000 ? 50 : 0.05));
  for (const PublishedTransfer& one : published_transfers())
    if (one.name == model.name && one.device == device) take(printed(one.latency_ms, 0.5));
  return best;
}

const KnownDevice* costs_of(const std::string& task, const std::string& short_name) {
  for (const KnownDevice& one : published_latency_devices())
    if (published_name_matches(one.name, task) && published_name_matches(one.name, short_name)) return &one;
  return nullptr;
}

/// Printed over predicted ms of the device's own models.
std::vector<double> ratios_of(const std::vector<PublishedModel>& models, const std::string& device,
                              const KnownDevice& costs) {
  std::vector<double> ratios;
  for (const PublishedModel& model : models)
    if (model.device == device)
      ratios.push_back(printed_ms(model, device)->ms / sum_of(costs.weights, layer_terms(model.arch)));
  return ratios;
}

std::vector<PublishedModel> models_of(const std::string& task) {
  std::vector<PublishedModel> models;
  std::ranges::copy_if(published_models(), std::back_inserter(models),
                       [&](const PublishedModel& model) { return model.task == task; });
  return models;
}

bool has_models(const std::string& task, const std::string& device) {
  return std::ranges::any_of(published_models(),
                             [&](const PublishedModel& model) { return model.task == task && model.device == device; });
}

}  // namespace

std::vector<std::string> published_device_names() { return {short_names.begin(), short_names.end()}; }

std::optional<std::string> find_published_device(std::string_view name) {
  for (const char* one : short_names)
    if ((published_name_matches(name, one) && published_name_matches(one, name)) ||
        (published_name_matches(whole_name(one), name) && published_name_matches(name, whole_name(one))))
      return one;
  return std::nullopt;
}

std::vector<std::string> published_tasks_of(const std::array<std::string, 2>& devices) {
  std::vector<std::string> tasks = published_tasks();
  std::erase_if(tasks, [&](const std::string& task) {
    return !has_models(task, whole_name(devices[0])) || !has_models(task, whole_name(devices[1]));
  });
  return tasks;
}

SpecialiseEvidence published_evidence(std::string_view task, const std::array<std::string, 2>& devices) {
  std::vector<Problem> problems;
  std::array<std::string, 2> names;
  for (std::size_t i = 0; i < 2; ++i) {
    if (const auto found = find_published_device(devices[i]))
      names[i] = *found;
    else
      problems.push_back({"", "device", unknown_name_message(message("device"), devices[i], published_device_names())});
  }
  if (problems.empty() && names[0] == names[1])
    problems.push_back({"", "device", message("expected two different devices, got {} twice", names[0])});
  throw_if_any(std::move(problems));
  const std::vector<std::string> tasks = published_tasks_of(names);
  const auto found = std::ranges::find_if(
      tasks, [&](const std::string& one) { return !task.empty() && published_name_matches(one, task); });
  if (found == tasks.end())
    throw Error(ErrorCode::invalid_input,
                Problem{"", "task",
                        message("expected a task with models for both devices, {}, got \"{}\"",
                                fmt::join(tasks, " or "), task)});
  const std::vector<PublishedModel> models = models_of(*found);
  SpecialiseEvidence evidence;
  evidence.kind = QualityKind::bleu;
  evidence.text = *found;
  for (const PublishedModel& model : models)
    evidence.candidates.push_back({model.name, model.arch, model.bleu, {}, {false, false}});
  for (std::size_t device = 0; device < 2; ++device) {
    const std::string whole = evidence.devices[device] = whole_name(names[device]);
    const KnownDevice* costs = costs_of(*found, names[device]);
    const auto spread = costs ? spread_of(ratios_of(models, whole, *costs)) : std::nullopt;
    if (spread) evidence.pair[device] = spread->pair;
    for (std::size_t i = 0; i < models.size(); ++i) {
      SpecialiseCandidate& one = evidence.candidates[i];
      one.may_be_best[device] = models[i].device == whole;
      if (const auto known = printed_ms(models[i], whole))
        one.on[device] = *known;
      else if (costs)
        one.on[device] = predicted_ms(sum_of(costs->weights, layer_terms(models[i].arch)), spread);
    }
  }
  std::erase_if(evidence.candidates,
                [](const SpecialiseCandidate& one) { return !(one.on[0].ms > 0) || !(one.on[1].ms > 0); });
  return evidence;
}

}  // namespace hat
