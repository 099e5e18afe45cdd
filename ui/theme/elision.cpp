// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/elision.h"
#include "ui/text/plain.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QList>
#include <QToolTip>
#include <QWidget>

namespace hat::ui {
namespace {

/// What a widget cut when it painted itself last; a child of it.
class Cuts : public QObject {
 public:
  explicit Cuts(QWidget* widget) : QObject(widget) {
    setObjectName("cutTexts");
    widget->installEventFilter(this);
  }
  static Cuts* of(const QWidget* widget) {
    return static_cast<Cuts*>(widget->findChild<QObject*>("cutTexts", Qt::FindDirectChildrenOnly));
  }
  void add(const QRect& place, const QString& text) { cuts_.append({place, text}); }
  [[nodiscard]] QString at(const QPoint& point) const {
    for (const auto& [place, text] : cuts_)
      if (place.contains(point)) return text;
    return {};
  }
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() == QEvent::Paint) cuts_.clear();
    if (event->type() != QEvent::ToolTip) return false;
    auto* help = static_cast<QHelpEvent*>(event);
    auto* widget = static_cast<QWidget*>(object);
    const QString text = at(help->pos());
    if (text.isEmpty() || !widget->toolTip().isEmpty()) return false;
    QToolTip::showText(help->globalPos(), shownPlain(text), widget);
    return true;
  }

 private:
  QList<std::pair<QRect, QString>> cuts_;
};

QString cut_head(const QHeaderView* head, const QPoint& at) {
  const int section = head->logicalIndexAt(at);
  if (section < 0 || !head->model()) return {};
  if (!head->model()->headerData(section, head->orientation(), Qt::ToolTipRole).toString().isEmpty()) return {};
  const QString text = head->model()->headerData(section, head->orientation(), Qt::DisplayRole).toString();
  return head->fontMetrics().horizontalAdvance(text) > head->sectionSize(section) - 6 ? text : QString();
}

QString cut_cell(const QAbstractItemView* view, const QPoint& at) {
  const QModelIndex index = view->indexAt(at);
  if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty()) return {};
  const QString text = index.data(Qt::DisplayRole).toString();
  // Some room goes to the margins and to a picture; one tip too many does no harm.
  const bool picture = index.data(Qt::DecorationRole).isValid();
  return view->fontMetrics().horizontalAdvance(text) > view->visualRect(index).width() - (picture ? 64 : 12)
             ? text
             : QString();
}

}  // namespace

QString elidedIn(const QWidget* widget, const QFontMetrics& metrics, const QString& text, int width, const QRect& place,
                 Qt::TextElideMode mode) {
  const QString shown = metrics.elidedText(text, mode, width);
  if (shown == text) return shown;
  Cuts* cuts = Cuts::of(widget);
  if (!cuts) cuts = new Cuts(const_cast<QWidget*>(widget));  // what a tool tip says changes nothing of it
  cuts->add(place, text);
  return shown;
}

QString cutTextAt(const QWidget* widget, const QPoint& at) {
  const Cuts* cuts = Cuts::of(widget);
  return cuts ? cuts->at(at) : QString();
}

bool ElisionTips::eventFilter(QObject* object, QEvent* event) {
  if (event->type() != QEvent::ToolTip || !object->isWidgetType()) return false;
  auto* widget = static_cast<QWidget*>(object);
  auto* help = static_cast<QHelpEvent*>(event);
  QString text;
  if (auto* combo = qobject_cast<QComboBox*>(widget)) {
    if (combo->toolTip().isEmpty() &&
        combo->fontMetrics().horizontalAdvance(combo->currentText()) > combo->width() - 34)
      text = combo->currentText();
  } else if (auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
             view && view->viewport() == widget) {
    const auto* head = qobject_cast<const QHeaderView*>(view);
    text = head ? cut_head(head, help->pos()) : cut_cell(view, help->pos());
  }
  if (text.isEmpty()) return false;
  QToolTip::showText(help->globalPos(), shownPlain(text), widget);
  return true;
}

}  // namespace hat::ui
