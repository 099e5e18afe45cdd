// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fact_list.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

constexpr int apart = 8;  // px between a label and its value

QFont value_font(const FactList::Fact& fact) { return numberFont(Role::small, fact.strong ? QFont::DemiBold : 0); }
int value_width(const FactList::Fact& fact) { return QFontMetrics(value_font(fact)).horizontalAdvance(fact.value) + 2; }
int label_width(const FactList::Fact& fact) { return QFontMetrics(fontFor(Role::small)).horizontalAdvance(fact.label); }

}  // namespace

FactList::FactList(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  whenThemed(this, [this] {
    if (!facts_.isEmpty()) setFixedHeight(heightForWidth(width()));
    updateGeometry();
    update();
  });
}

void FactList::setFacts(const QList<Fact>& facts) {
  if (facts == facts_) return;
  facts_ = facts;
  QString spoken;
  for (const Fact& fact : facts) spoken += fact.label + ": " + fact.value + '\n';
  setAccessibleDescription(spoken);
  if (width() > 0) setFixedHeight(heightForWidth(width()));
  updateGeometry();
  update();
}

void FactList::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // Not every layout around it asks how high it is at this width.
  if (const int wanted = heightForWidth(width()); height() != wanted) setFixedHeight(wanted);
}

int FactList::rowsOf(const Fact& fact, int width) const {
  return label_width(fact) + apart + value_width(fact) <= width ? 1 : 2;
}

int FactList::heightForWidth(int width) const {
  int rows = 0;
  for (const Fact& fact : facts_) rows += rowsOf(fact, width);
  return rows * scaled(22);
}

QSize FactList::sizeHint() const { return {240, heightForWidth(std::max(width(), scaled(240)))}; }
QSize FactList::minimumSizeHint() const { return {120, static_cast<int>(facts_.size()) * scaled(22)}; }

bool FactList::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  int y = 0;
  for (const Fact& fact : facts_) {
    const QRect place(0, y, width(), rowsOf(fact, width()) * scaled(22));
    y += place.height();
    if (!place.contains(help->pos())) continue;
    if (std::max(label_width(fact), value_width(fact)) <= width()) break;  // it is all there
    QToolTip::showText(help->globalPos(), fact.label + ": " + fact.value, this, place);
    return true;
  }
  QToolTip::hideText();
  event->ignore();
  return true;
}

void FactList::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = theme();
  const int row = scaled(22);
  int y = 0;
  for (const Fact& fact : facts_) {
    // A value that has no room beside its label stands under it.
    const bool below = rowsOf(fact, width()) > 1;
    const QRect first(0, y, width(), row), last = below ? first.translated(0, row) : first;
    y = last.bottom() + 1;
    const QFont number = value_font(fact), label = fontFor(Role::small);
    painter.setFont(number);
    painter.setPen(t.text1);
    painter.drawText(last, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetrics(number).elidedText(fact.value, Qt::ElideRight, width()));
    painter.setFont(label);
    painter.setPen(t.text2);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(label).elidedText(fact.label, Qt::ElideRight, width()));
  }
}

}  // namespace hat::ui
