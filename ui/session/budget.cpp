// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/budget.h"

#include <cmath>

namespace hat::ui {

void Budget::set(const Now& now) {
  const bool same = now.ms == now_.ms;
  now_ = now;
  if (!same) emit changed();
}

void Budget::choose(double ms) {
  if (std::isfinite(ms) && ms >= 0) set({ms, ms > 0});
}

void Budget::propose(double ms) {
  if (!now_.is_chosen && std::isfinite(ms) && ms >= 0) set({ms, false});
}

void Budget::setConfidence(double confidence) {
  if (!(confidence >= 0 && confidence < 1) || confidence == confidence_) return;
  confidence_ = confidence;
  emit confidenceChanged();
  emit changed();
}

void Budget::drop() {
  set({});
  setConfidence(usual_confidence);
}

void Budget::setDevice(const std::string& id) {
  if (id == device_) return;
  if (now_.is_chosen) others_[device_] = now_.ms;
  device_ = id;
  const auto known = others_.find(id);
  set(known == others_.end() ? Now{} : Now{known->second, true});
  others_.erase(id);
}

std::map<std::string, double> Budget::chosen() const {
  std::map<std::string, double> budgets = others_;
  if (now_.is_chosen) budgets[device_] = now_.ms;
  return budgets;
}

void Budget::setChosen(const std::map<std::string, double>& budgets) {
  others_ = budgets;
  const auto now = others_.find(device_);
  if (now == others_.end()) return;
  choose(now->second);
  others_.erase(now);
}

void Budget::forget() {
  others_.clear();
  device_.clear();
}

}  // namespace hat::ui
