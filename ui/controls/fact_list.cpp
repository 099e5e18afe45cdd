// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fact_list.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace hat::ui {

FactList::FactList(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  whenThemed(this, [this] {
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
  updateGeometry();
  update();
}

QSize FactList::sizeHint() const { return {240, static_cast<int>(facts_.size()) * scaled(22)}; }
QSize FactList::minimumSizeHint() const { return {120, sizeHint().height()}; }

void FactList::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = theme();
  const int row = scaled(22);
  for (int i = 0; i < facts_.size(); ++i) {
    const QRect line(0, i * row, width(), row);
    const QFont number = numberFont(Role::small, facts_[i].strong ? QFont::DemiBold : 0);
    const int value = QFontMetrics(number).horizontalAdvance(facts_[i].value) + 2;
    painter.setFont(number);
    painter.setPen(t.text1);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, facts_[i].value);
    const QFont label = fontFor(Role::small);
    painter.setFont(label);
    painter.setPen(t.text2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(label).elidedText(facts_[i].label, Qt::ElideRight, width() - value - 8));
  }
}

}  // namespace hat::ui
