// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

#include "ui/pages/translate/translate_models.h"

namespace hat::ui {

class BudgetSlider;

/// The budgets that the columns of the Translate page translate at, and the models that answer them: one budget, that
/// of the context bar, or three up to it. They stand on a slider over all models.
class TranslateBudgets : public QObject {
  Q_OBJECT
 public:
  TranslateBudgets(Session* session, BudgetSlider* slider, QObject* parent);

  /// 1 or 3.
  [[nodiscard]] int count() const { return count_; }
  /// So many, chosen anew by what there is.
  void choose(int count);
  /// The same number, as somebody moved them earlier; nothing else is taken.
  void restore(const std::vector<double>& budgets);
  /// Somebody moved them: new models leave them where they are.
  [[nodiscard]] bool areMoved() const { return moved_; }
  void forget() { moved_ = false; }
  /// Looks again which models there are. True where the budgets have to be chosen anew.
  [[nodiscard]] bool reload();

  [[nodiscard]] bool anyModels() const { return !models_.isEmpty(); }
  /// What answers a column's budget. There are models.
  [[nodiscard]] const CatalogEntry& model(int column) const { return models_.entries().at(indexOf(column)); }
  /// The shortlists of the models that have one: whether any has, whether they are used, and by how many columns.
  [[nodiscard]] bool anyShortlist() const { return models_.anyShortlist(); }
  void setShortlist(bool on) { models_.setShortlist(on); }
  [[nodiscard]] bool usesShortlist() const { return models_.usesShortlist(); }
  [[nodiscard]] int shortlistedColumns() const;
  [[nodiscard]] std::vector<WithinModel> withinModels() const { return models_.withinModels(); }
  [[nodiscard]] TranslateConfig configFor(int column) const { return models_.configFor(indexOf(column)); }
  [[nodiscard]] double ms(int column) const;
  /// Other work makes everything take so many times as long: faster models answer the budgets while it does. Emits
  /// changed() where that is another model.
  void setSlowdown(double factor);
  /// The fastest model.
  [[nodiscard]] TranslateConfig fastest() const { return anyModels() ? models_.configFor(0) : TranslateConfig(); }
  /// False where no model is fast enough.
  [[nodiscard]] bool isKept(int column) const;
  /// The one budget, or the last of three, becomes what the model of that number takes, from 1.
  void takeModel(int number);

 signals:
  void moved(int column);
  void changed();

 private:
  void move(int column, double ms);
  void followSession();
  [[nodiscard]] int indexOf(int column) const;

  Session* session_;
  BudgetSlider* slider_;
  TranslateModels models_;
  int count_ = 3;
  bool moved_ = false;
};

}  // namespace hat::ui
