// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

#include "domain/space/search_space.h"
#include "domain/workspace/model_choice.h"
#include "ui/series/budget_scale.h"
#include "ui/text/upper_bound.h"

namespace hat::ui {

/// A track of milliseconds with a tick per model (silhouette above, ms and BLEU under it) and one thumb per budget.
/// Arrow keys and the wheel (with the focus) move the thumb that is current by one budget step, with Shift or Page Up
/// and Page Down by ten, with Alt by a tenth; with Ctrl to the next model. A, B, C choose a thumb.
class BudgetSlider : public QWidget {
  Q_OBJECT
 public:
  struct Model {
    Architecture arch;
    double ms = 0;    ///< that it is compared with a budget by: measured, else the upper end of a prediction
    double bleu = 0;  ///< NaN when unknown
    QString name;
    ModelNumbers numbers = {};  ///< what the rule for budgets judges it by
    [[nodiscard]] bool isBounded() const { return !numbers.measured_ms && numbers.bound_factor != 1; }
  };
  explicit BudgetSlider(QWidget* parent = nullptr);
  void setModels(std::vector<Model> models, const SearchSpace& space);
  /// One budget or three, ms; does not emit.
  void setBudgets(const std::vector<double>& budgets);
  [[nodiscard]] const std::vector<double>& budgets() const { return budgets_; }
  /// Index of the model that a budget uses (hat::best_within); the fastest one when none keeps it, -1 without models.
  [[nodiscard]] int modelFor(double budget_ms) const;
  [[nodiscard]] bool keeps(double budget_ms) const { return best_within(numbers_, budget_ms / slowdown_).has_value(); }
  /// Everything takes so many times as long just now, from 1: a budget uses what keeps it all the same.
  void setSlowdown(double factor);
  /// The thumb that keys move.
  [[nodiscard]] int currentThumb() const { return focused_; }
  /// "Latency budget B": what a screen reader calls a thumb. Its value is the sentence of it.
  [[nodiscard]] QString thumbName(int index) const;
  void setBudget(int index, double ms) { move(index, ms); }  ///< clamped to the track; emits
  /// Where on the track a budget lies.
  [[nodiscard]] QPointF thumb(int index) const;
  /// Where its letter stands: there, or beside it where budgets are so close that letters would cover each other.
  [[nodiscard]] QPointF badge(int index) const;
  /// A budget and a model's ms (see Model::ms) in numbers of as many digits as tell all of them on the track apart.
  [[nodiscard]] QString budgetText(int index) const {
    return texts_.value(static_cast<qsizetype>(models_.size()) + index);
  }
  [[nodiscard]] QString tickText(int model) const { return texts_.value(model); }
  /// What a budget is and what it uses: "Budget C, 6.50 ms, uses Found for 5.5 ms (5.5 ms)."
  [[nodiscard]] QString sentence(int index) const;
  [[nodiscard]] const BudgetScale& scale() const { return scale_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void budgetMoved(int index, double ms);  ///< while dragging too

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent*) override;
  void resizeEvent(QResizeEvent*) override { layOut(); }
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void move(int index, double ms);
  /// The numbers on the track, and what is said of them, anew; a screen reader too.
  void reword();
  void paintBudgets(QPainter& painter) const;
  void stepBy(int steps, double factor);
  void toModel(bool forward);
  [[nodiscard]] double trackY() const;
  [[nodiscard]] double labelWidth(const Model& model) const;
  [[nodiscard]] QString atTick(int model) const;  ///< "≤ 4.69" where that is an upper end
  void paintTick(QPainter& painter, const Model& model, double x) const;
  [[nodiscard]] static QString underTick(const Model& model);
  QStringList texts_;  ///< of the models, then of the budgets
  QString widest_;
  std::vector<Model> models_;
  std::vector<double> latencies_, budgets_;
  std::vector<ModelNumbers> numbers_;
  SearchSpace space_;
  BudgetScale scale_;
  int focused_ = 0, dragged_ = -1, turned_ = 0;
  double slowdown_ = 1;
  double drag_offset_ = 0;  // px from the pointer to the budget that it drags
};

/// A letter in a circle of accent: which budget a column or a thumb is.
void paintBadge(QPainter& painter, const QPointF& centre, const QString& letter);

}  // namespace hat::ui
