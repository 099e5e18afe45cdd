// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/translate_models.h"

#include <algorithm>
#include <cmath>

#include "domain/io/exists.h"
#include "domain/io/shortlist_file.h"
#include "ui/series/budget_scale.h"

namespace hat::ui {

void TranslateModels::reload(const Session& session) {
  entries_ = catalog_of(session);
  setting_ = session.device()->translationSetting();
  std::erase_if(entries_, [](const CatalogEntry& entry) { return !std::isfinite(entry.latency()); });
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const CatalogEntry& a, const CatalogEntry& b) { return a.atMost() < b.atMost(); });
  has_shortlist_.clear();
  for (const CatalogEntry& entry : entries_) has_shortlist_.push_back(exists(shortlist_file_of(entry.model)));
}

bool TranslateModels::anyShortlist() const { return std::ranges::find(has_shortlist_, true) != has_shortlist_.end(); }

std::vector<double> TranslateModels::budgets(double most_ms, int count) const {
  if (entries_.empty()) return {};
  // Of those models that some budget gives: a model that a faster one beats is never used.
  std::vector<double> latencies;
  for (const std::size_t i : answers_of(numbers_of(entries_))) latencies.push_back(entries_[i].atMost());
  return most_ms > 0 ? budgets_up_to(latencies, most_ms, count) : spread_budgets(latencies, count);
}

TranslateConfig TranslateModels::configFor(int model) const {
  const CatalogEntry& entry = entries_.at(model);
  TranslateConfig config;
  config.model = entry.model;
  config.threads = setting_.threads;
  config.precision = setting_.precision;
  config.shortlist = shortlist_ && hasShortlist(model);
  if (entry.inherited) config.arch = to_text(entry.choice.arch);
  return config;
}

std::vector<WithinModel> TranslateModels::withinModels() const {
  std::vector<WithinModel> models;
  for (const WithinAnswer& answer : answers_within(numbers_of(entries_))) {
    const CatalogEntry& entry = entries_[answer.index];
    models.push_back({entry.choice.name().toStdString(), entry.model,
                      entry.inherited ? to_text(entry.choice.arch) : std::string(), answer.ms, answer.bleu});
  }
  return models;
}

}  // namespace hat::ui
