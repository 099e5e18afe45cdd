// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/accessible.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

#include "ui/controls/controls.h"
#include "ui/plots/budget_slider.h"
#include "ui/plots/parallel_plot.h"
#include "ui/series/budget_step.h"

namespace hat::ui {
namespace {

class AccessibleBudgets : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit AccessibleBudgets(BudgetSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }
  QString text(QAccessible::Text kind) const override {
    const bool any = !slider()->budgets().empty();
    if (kind == QAccessible::Name && any) return slider()->thumbName(slider()->currentThumb());
    if (kind == QAccessible::Value && any) return slider()->sentence(slider()->currentThumb());
    return QAccessibleWidget::text(kind);
  }
  QVariant currentValue() const override {
    return slider()->budgets().empty() ? QVariant() : slider()->budgets()[slider()->currentThumb()];
  }
  void setCurrentValue(const QVariant& value) override {
    if (!slider()->budgets().empty()) slider()->setBudget(slider()->currentThumb(), value.toDouble());
  }
  QVariant maximumValue() const override { return slider()->scale().ms.upper; }
  QVariant minimumValue() const override { return slider()->scale().ms.lower; }
  QVariant minimumStepSize() const override { return budget_step(slider()->scale().ms.span()); }

 private:
  BudgetSlider* slider() const { return static_cast<BudgetSlider*>(object()); }
};

/// Something inside a widget that is not a widget itself.
class AccessiblePart : public QAccessibleInterface {
 public:
  struct Looks {
    QAccessible::Role role;
    std::function<QString(QAccessible::Text)> text;
    std::function<QRect()> rect;  ///< in the widget
    std::function<QAccessible::State()> state;
  };
  AccessiblePart(QWidget* widget, Looks looks) : widget_(widget), looks_(std::move(looks)) {}

  bool isValid() const override { return !widget_.isNull(); }
  QObject* object() const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(widget_); }
  QAccessibleInterface* child(int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QString text(QAccessible::Text kind) const override { return isValid() ? looks_.text(kind) : QString(); }
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override {
    if (!isValid()) return {};
    const QRect inside = looks_.rect();
    return {widget_->mapToGlobal(inside.topLeft()), inside.size()};
  }
  QAccessible::Role role() const override { return looks_.role; }
  QAccessible::State state() const override { return isValid() ? looks_.state() : QAccessible::State(); }

 private:
  QPointer<QWidget> widget_;
  Looks looks_;
};

/// A widget with parts, as many as there are when somebody asks.
class AccessibleParts : public QAccessibleWidget {
 public:
  using QAccessibleWidget::QAccessibleWidget;
  ~AccessibleParts() override {
    for (const QAccessible::Id id : ids_) QAccessible::deleteAccessibleInterface(id);
  }
  QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    while (static_cast<int>(ids_.size()) <= index)
      ids_.push_back(QAccessible::registerAccessibleInterface(
          new AccessiblePart(widget(), looksOf(static_cast<int>(ids_.size())))));
    return QAccessible::accessibleInterface(ids_[static_cast<std::size_t>(index)]);
  }
  int indexOfChild(const QAccessibleInterface* wanted) const override {
    for (int i = 0; i < childCount(); ++i)
      if (child(i) == wanted) return i;
    return -1;
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    for (int i = 0; i < childCount(); ++i)
      if (child(i)->rect().contains(x, y)) return child(i);
    return nullptr;
  }

 protected:
  virtual AccessiblePart::Looks looksOf(int index) const = 0;

 private:
  mutable std::vector<QAccessible::Id> ids_;
};

class AccessibleAxes : public AccessibleParts {
 public:
  explicit AccessibleAxes(ParallelPlot* plot) : AccessibleParts(plot, QAccessible::Chart) {}
  int childCount() const override { return plot()->axisCount(); }

 protected:
  AccessiblePart::Looks looksOf(int axis) const override {
    ParallelPlot* of = plot();
    return {QAccessible::Column,
            [of, axis](QAccessible::Text kind) {
              if (axis >= of->axisCount()) return QString();
              return kind == QAccessible::Name    ? of->axisName(axis)
                     : kind == QAccessible::Value ? of->axisText(axis)
                                                  : QString();
            },
            [of, axis] { return axis < of->axisCount() ? of->axisRect(axis) : QRect(); },
            [of, axis] {
              QAccessible::State state;
              state.focusable = true;
              state.focused = of->hasFocus() && of->currentAxis() == axis;
              return state;
            }};
  }

 private:
  ParallelPlot* plot() const { return static_cast<ParallelPlot*>(object()); }
};

class AccessibleSegments : public AccessibleParts {
 public:
  explicit AccessibleSegments(SegmentedControl* control) : AccessibleParts(control, QAccessible::Grouping) {}
  int childCount() const override { return static_cast<int>(control()->labels().size()); }
  QString text(QAccessible::Text kind) const override {
    if (kind != QAccessible::Value) return AccessibleParts::text(kind);
    QStringList on;
    for (int i = 0; i < childCount(); ++i)
      if (control()->isLit(i)) on << control()->labels()[i];
    return on.join(", ");
  }

 protected:
  AccessiblePart::Looks looksOf(int index) const override {
    SegmentedControl* of = control();
    return {of->isExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox,
            [of, index](QAccessible::Text kind) {
              return kind == QAccessible::Name ? of->labels().value(index) : QString();
            },
            [of, index] { return index < of->labels().size() ? of->segmentRect(index) : QRect(); },
            [of, index] {
              QAccessible::State state;
              state.checkable = true;
              state.checked = of->isLit(index);
              state.focusable = true;
              state.focused = of->hasFocus() && of->focusedSegment() == index;
              state.disabled = !of->isEnabled();
              return state;
            }};
  }

 private:
  SegmentedControl* control() const { return static_cast<SegmentedControl*>(object()); }
};

QAccessibleInterface* make(const QString&, QObject* object) {
  if (auto* slider = qobject_cast<BudgetSlider*>(object)) return new AccessibleBudgets(slider);
  if (auto* plot = qobject_cast<ParallelPlot*>(object)) return new AccessibleAxes(plot);
  if (auto* control = qobject_cast<SegmentedControl*>(object)) return new AccessibleSegments(control);
  return nullptr;
}

}  // namespace

void installAccessibility() {
  static const bool once = (QAccessible::installFactory(make), true);
  (void)once;
}

}  // namespace hat::ui
