// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/translate_budgets.h"

#include <algorithm>
#include <utility>

#include "ui/plots/budget_slider.h"

namespace hat::ui {

TranslateBudgets::TranslateBudgets(Session* session, BudgetSlider* slider, QObject* parent)
    : QObject(parent), session_(session), slider_(slider) {
  connect(slider, &BudgetSlider::budgetMoved, this, &TranslateBudgets::move);
  connect(session->budget(), &Budget::changed, this, &TranslateBudgets::followSession);
}

void TranslateBudgets::choose(int count) {
  moved_ = false;
  count_ = count;
  slider_->setBudgets(models_.budgets(session_->budget()->ms(), count));
}

void TranslateBudgets::restore(const std::vector<double>& budgets) {
  if (budgets.empty() || budgets.size() != slider_->budgets().size() ||
      !std::ranges::all_of(budgets, [](double ms) { return ms > 0; }))
    return;
  moved_ = true;
  slider_->setBudgets(budgets);
}

bool TranslateBudgets::reload() {
  const bool were_any = anyModels();
  models_.reload(*session_);
  std::vector<BudgetSlider::Model> models;
  for (const CatalogEntry& entry : models_.entries())
    models.push_back({entry.choice.arch, entry.atMost(), entry.bleu, entry.choice.name(), entry.numbers()});
  slider_->setModels(std::move(models), session_->space());
  return !moved_ || slider_->budgets().size() != static_cast<std::size_t>(count_) || !were_any;
}

void TranslateBudgets::setSlowdown(double factor) {
  const auto answers = [this] {
    std::vector<int> indices;
    for (int i = 0; anyModels() && i < count_; ++i) indices.push_back(indexOf(i));
    return indices;
  };
  const std::vector<int> before = answers();
  slider_->setSlowdown(factor);
  if (answers() != before) emit changed();
}

int TranslateBudgets::indexOf(int column) const {
  return slider_->modelFor(slider_->budgets().at(count_ == 3 ? column : 0));
}

int TranslateBudgets::shortlistedColumns() const {
  int columns = 0;
  for (int i = 0; anyModels() && i < count_; ++i) columns += configFor(i).shortlist;
  return columns;
}

double TranslateBudgets::ms(int column) const { return slider_->budgets().at(column); }

bool TranslateBudgets::isKept(int column) const { return slider_->keeps(ms(column)); }

void TranslateBudgets::move(int column, double ms) {
  moved_ = true;
  if (column + 1 == count_) session_->budget()->choose(ms);
  emit moved(column);
  emit changed();
}

void TranslateBudgets::followSession() {
  const double ms = session_->budget()->ms();
  std::vector<double> budgets = slider_->budgets();
  if (ms <= 0 || budgets.empty() || budgets.back() == ms) return;
  budgets.back() = ms;
  // A, B and C stay in their order: a budget below B chooses the other two anew, as one does while nobody has moved
  // them.
  if (!moved_ || !std::ranges::is_sorted(budgets)) budgets = models_.budgets(ms, count_);
  slider_->setBudgets(budgets);
  emit changed();
}

void TranslateBudgets::takeModel(int number) {
  if (number > static_cast<int>(models_.entries().size())) return;
  std::vector<double> budgets = slider_->budgets();
  budgets.back() = models_.entries()[number - 1].atMost() * 1.001;
  slider_->setBudgets(budgets);
  session_->budget()->choose(budgets.back());
  emit changed();
}

}  // namespace hat::ui
