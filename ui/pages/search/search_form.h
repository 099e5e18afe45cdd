// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "domain/config/search.h"
#include "domain/error.h"
#include "domain/io/field_file.h"
#include "domain/space/search_space.h"
#include "ui/controls/controls.h"
#include "ui/forms/scroll_form.h"
#include "ui/series/ticks.h"

namespace hat {
class LatencyPredictor;
}

class QPushButton;

namespace hat::ui {

class BudgetBox;
class FurtherBudgets;
class LabelledFields;
class MoreSettings;
class SearchStep;
class Session;

/// Where a search begins: what it needs as a checklist, the budget with the range that the device can reach, and the
/// settings that people change; the rest under a fold.
class SearchForm : public ScrollForm {
  Q_OBJECT
 public:
  explicit SearchForm(Session* session, QWidget* parent = nullptr);

  /// Looks at the session again: SuperTransformer, predictor, range.
  void refresh();
  /// "New search" instead of "No search yet".
  void setAgain(bool again);
  /// The sentences of a failed start, at the fields they name.
  void showError(const Error& error);
  void clearErrors();
  [[nodiscard]] SearchConfig config() const;
  /// The same settings for every budget: the one of the field above, and those under "further budgets", ascending.
  [[nodiscard]] std::vector<SearchConfig> configs() const;
  /// The same as the engine is asked for them: the file of an edited space is there. Nothing where something is wrong:
  /// the form says what.
  std::optional<std::vector<SearchConfig>> asked();
  /// False where one of them is wrong: the form says what.
  bool accepts(const std::vector<SearchConfig>& configs);
  /// What a search looks in: the design of the Space page where the SuperTransformer holds it, else all that that
  /// holds.
  [[nodiscard]] const SearchSpace& searched() const;
  [[nodiscard]] Range reachable() const { return reachable_; }
  void focusBudget();
  /// Shows settings of a SearchConfig; what the session says (SuperTransformer, predictor) stays. Problems are shown.
  void apply(const FieldFile& settings);

 signals:
  void startRequested();
  void measureRequested();
  void superRequested();

 private:
  /// What a search needs: a SuperTransformer, a predictor, a budget or several.
  void addSteps();
  void findReach();
  /// Of the device, and how far its predictor can be trusted.
  [[nodiscard]] QString predictorText() const;
  /// Says so, when that is not simply all of it.
  [[nodiscard]] QString searchedPart() const;
  /// What is in reach, and what is searched for so that the budget is kept.
  [[nodiscard]] QString budgetText() const;
  void updateStart();

  Session* session_;
  bool again_ = false, budget_touched_ = false;
  Range reachable_{0, 0};
  std::pair<std::shared_ptr<const LatencyPredictor>, SearchSpace> reach_of_;  ///< whose range that is
  RoleLabel *heading_, *sentence_;
  SearchStep *super_, *predictor_, *budget_step_;
  QPushButton *show_, *measure_, *start_;
  BudgetBox* budget_;
  FurtherBudgets* further_;
  RoleLabel *budget_error_, *other_error_;
  LabelledFields* main_;
  MoreSettings* more_;
};

}  // namespace hat::ui
