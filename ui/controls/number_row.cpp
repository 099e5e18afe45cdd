// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/number_row.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace hat::ui {

NumberRow::NumberRow(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  whenThemed(this, [this] {
    updateGeometry();
    update();
  });
}

void NumberRow::setNumbers(const QList<Number>& numbers) {
  if (numbers == numbers_) return;
  numbers_ = numbers;
  QStringList spoken;
  QString whole;
  for (const Number& one : numbers) {
    spoken << one.title + ": " + one.value + ", " + one.remark;
    whole += spoken.last() + '\n';
  }
  setAccessibleDescription(spoken.join("; "));
  setToolTip(whole.trimmed());
  updateGeometry();
  update();
}

QSize NumberRow::sizeHint() const { return {330, 2 * lineHeight(Role::caption) + lineHeight(Role::heading)}; }

void NumberRow::paintEvent(QPaintEvent*) {
  if (numbers_.isEmpty()) return;
  QPainter p(this);
  const Theme& t = theme();
  const int caption = lineHeight(Role::caption), heading = lineHeight(Role::heading);
  const double step = static_cast<double>(width()) / static_cast<double>(numbers_.size());
  for (int i = 0; i < numbers_.size(); ++i) {
    const int left = qRound(i * step) + (i > 0 ? 13 : 0), room = qRound((i + 1) * step) - left - 6;
    if (i > 0) p.fillRect(QRect(left - 13, 2, 1, height() - 4), t.line2);
    const auto line = [&](int y, int height, const QFont& face, const QColor& ink, const QString& text) {
      p.setFont(face);
      p.setPen(ink);
      p.drawText(QRect(left, y, room, height), Qt::AlignLeft | Qt::AlignVCenter,
                 QFontMetrics(face).elidedText(text, Qt::ElideRight, room));
    };
    line(0, caption, fontFor(Role::caption), t.text2, numbers_[i].title);
    line(caption, heading, numberFont(Role::heading), t.text1, numbers_[i].value);
    line(caption + heading, caption, numberFont(Role::caption), t.text2, numbers_[i].remark);
  }
}

}  // namespace hat::ui
