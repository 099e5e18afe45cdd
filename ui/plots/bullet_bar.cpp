// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/bullet_bar.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/controls/controls.h"
#include "ui/text/numbers.h"
#include "ui/theme/elision.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

constexpr double unknown_ms = std::numeric_limits<double>::quiet_NaN();

}  // namespace

BulletBar::BulletBar(QWidget* parent) : QWidget(parent), times_{unknown_ms, unknown_ms, unknown_ms, 100, {}, 0, {}} {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  whenThemed(this, [this] {
    updateGeometry();
    update();
  });
}

QSize BulletBar::sizeHint() const { return {240, 16 + 2 * lineHeight(Role::caption) + 4}; }

void BulletBar::set(const Times& times) {
  times_ = times;
  times_.scale_ms = std::max(times.scale_ms, 1e-3);
  say();
}

QString BulletBar::measuredText() const {
  if (!std::isfinite(times_.measured_ms)) return tr("not measured yet");
  const QString measured = tr("measured %1").arg(milliseconds(times_.measured_ms));
  return times_.how_measured.isEmpty() ? measured : measured + ", " + times_.how_measured;
}

QString BulletBar::predictedText() const {
  if (!std::isfinite(times_.predicted_ms)) return tr("no prediction");
  const double at_most = times_.bound.at_most(times_.predicted_ms);
  const QString predicted =
      std::isfinite(at_most) ? tr("predicted %1, at most %2 ms").arg(number(times_.predicted_ms, 2), number(at_most, 2))
                             : tr("predicted %1").arg(milliseconds(times_.predicted_ms));
  return times_.predicted_tokens > 0 ? predicted + ' ' + tr("for %n token(s)", nullptr, times_.predicted_tokens)
                                     : predicted;
}

QString BulletBar::overText() const {
  const double over = times_.measured_ms - times_.budget_ms;
  return over >= 0.05 ? QString::fromUtf8("▲ ") + tr("over by %1").arg(milliseconds(over)) : QString();
}

QString BulletBar::text() const {
  QStringList parts{measuredText()};
  if (const QString over = overText(); !over.isEmpty()) parts << over;
  parts << predictedText();
  if (std::isfinite(times_.budget_ms)) parts << tr("budget %1").arg(milliseconds(times_.budget_ms));
  return parts.join('\n');
}

void BulletBar::say() {
  const QString all = text();
  setAccessibleName(QString(all).replace('\n', ", "));
  setToolTip(all);
  update();
}

void BulletBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) say();
  QWidget::changeEvent(event);
}

void BulletBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = theme();
  const double measured = times_.measured_ms, predicted = times_.predicted_ms, budget = times_.budget_ms;
  const auto x = [&](double ms) { return std::clamp(ms / times_.scale_ms, 0.0, 1.0) * width(); };
  const QString over = overText();
  painter.fillRect(QRectF(0, 4, width(), 6), t.sunken);
  if (std::isfinite(measured)) painter.fillRect(QRectF(0, 4, x(measured), 6), t.text2);
  if (!over.isEmpty()) {
    painter.fillRect(QRectF(x(budget), 1, x(measured) - x(budget), 12), t.errsoft);
    painter.fillRect(QRectF(x(budget), 4, x(measured) - x(budget), 6), t.err);
  }
  if (std::isfinite(predicted)) painter.fillRect(QRectF(std::min(x(predicted), width() - 2.0), 1, 2, 12), t.text1);
  if (const double at_most = times_.bound.at_most(predicted); std::isfinite(at_most)) {
    painter.setPen(QPen(t.text2, 1.5));
    painter.drawPolyline(upperBracket({std::min(x(at_most), width() - 1.0), 7}, 10));
  }
  if (std::isfinite(budget)) painter.fillRect(QRectF(std::min(x(budget), width() - 1.5), 0, 1.5, 14), t.accent);
  // Two lines, each with something at the right that is never elided and something at the left that takes what is left.
  const int line = lineHeight(Role::caption);
  const auto write = [&](int row, const QString& left, const QColor& left_ink, const QFont& left_font,
                         const QString& right, const QColor& right_ink) {
    const QRectF place(0, 16 + row * line, width(), line);
    const QFont strong = numberFont(Role::caption, QFont::Medium);
    painter.setFont(strong);
    painter.setPen(right_ink);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, right);
    const int room = width() - (right.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(right) + 8);
    painter.setFont(left_font);
    painter.setPen(left_ink);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(left_font).elidedText(left, Qt::ElideRight, room));
  };
  write(0, measuredText(), over.isEmpty() ? t.text1 : t.err, numberFont(Role::caption, QFont::Medium),
        std::isfinite(budget) ? tr("budget %1").arg(milliseconds(budget)) : QString(), t.accent);
  write(1, predictedText(), t.text3, numberFont(Role::caption), over, t.err);
}

}  // namespace hat::ui
