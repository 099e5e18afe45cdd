// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/config/translate.h"
#include "domain/workspace/translate_within.h"
#include "ui/models/model_catalog.h"

namespace hat::ui {

/// What there is to translate with: the models whose latency is known, the fastest first (by what they take at most).
/// No widgets.
class TranslateModels {
 public:
  /// Looks again what the workspace has.
  void reload(const Session& session);
  [[nodiscard]] const std::vector<CatalogEntry>& entries() const { return entries_; }
  [[nodiscard]] bool isEmpty() const { return entries_.empty(); }
  /// `count` budgets up to `most_ms`, spread over all models where that is not positive; none without models.
  [[nodiscard]] std::vector<double> budgets(double most_ms, int count) const;
  /// Whether the model has a shortlist.
  [[nodiscard]] bool hasShortlist(int model) const { return has_shortlist_.at(model); }
  /// Whether any of them has one.
  [[nodiscard]] bool anyShortlist() const;
  /// Translate with the shortlist of a model that has one.
  void setShortlist(bool on) { shortlist_ = on; }
  [[nodiscard]] bool usesShortlist() const { return shortlist_; }
  /// What translating with a model takes, in the setting that the session says.
  [[nodiscard]] TranslateConfig configFor(int model) const;
  /// What a text that has to be done within a time may be translated with.
  [[nodiscard]] std::vector<WithinModel> withinModels() const;

 private:
  std::vector<CatalogEntry> entries_;
  std::vector<bool> has_shortlist_;  ///< of each entry
  bool shortlist_ = false;
  DeviceSetting setting_;  ///< that translations take
};

}  // namespace hat::ui
