// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

QPainterPath rounded(const QRectF& rect, qreal radius) {
  QPainterPath path;
  path.addRoundedRect(rect, radius, radius);
  return path;
}

}  // namespace

void paintBox(QPainter* p, const QRect& rect, const QColor& fill, const QColor& border, qreal width, qreal radius) {
  p->save();
  p->setRenderHint(QPainter::Antialiasing);
  p->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
  p->setBrush(fill);
  const qreal inset = border.isValid() ? width / 2 : 0;
  p->drawPath(rounded(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset / 2));
  p->restore();
}

void paintArrow(QPainter* p, const QPointF& centre, qreal size, const QColor& color, Qt::ArrowType direction) {
  p->save();
  p->setRenderHint(QPainter::Antialiasing);
  p->translate(centre);
  if (direction == Qt::UpArrow) p->rotate(180);
  if (direction == Qt::LeftArrow) p->rotate(90);
  if (direction == Qt::RightArrow) p->rotate(-90);
  p->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF points[] = {{-size, -size / 2}, {0, size / 2}, {size, -size / 2}};
  p->drawPolyline(points, 3);
  p->restore();
}

void paintCheck(const QStyleOption* option, QPainter* p) {
  const Theme& t = theme();
  const bool on = option->state & QStyle::State_Enabled, partly = option->state & QStyle::State_NoChange,
             marked = option->state & QStyle::State_On;
  const int side = std::min({option->rect.width(), option->rect.height(), scaled(14)});
  QRect box(0, 0, side, side);
  box.moveCenter(option->rect.center());
  const QColor& edge = !on ? t.line2 : option->state & QStyle::State_MouseOver ? t.accent : t.ctl;
  paintBox(p, box, marked && on ? t.accent : t.base, marked && on ? t.accent : edge, 1, 3);
  if (!marked && !partly) return;
  p->save();
  p->setRenderHint(QPainter::Antialiasing);
  p->setPen(QPen(!on      ? t.disabled
                 : marked ? t.onaccent
                          : t.text2,
                 0.12 * side, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const auto at = [&](qreal x, qreal y) { return QRectF(box).topLeft() + QPointF(x * side, y * side); };
  if (marked)
    p->drawPolyline(QPolygonF{at(0.26, 0.52), at(0.43, 0.69), at(0.74, 0.33)});
  else
    p->drawLine(at(0.28, 0.5), at(0.72, 0.5));
  p->restore();
}

bool keyboardFocus(const QStyleOption* option) {
  return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

void paintInnerRing(QPainter* p, const QRectF& rect, const QColor& color, qreal inset, qreal radius) {
  p->save();
  p->setRenderHint(QPainter::Antialiasing);
  p->setPen(QPen(color, 2));
  p->setBrush(Qt::NoBrush);
  p->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
  p->restore();
}

void paintButton(const QStyleOption* option, QPainter* p, const QWidget* widget) {
  const Theme& t = theme();
  const bool on = option->state & QStyle::State_Enabled;
  const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
  const bool hover = option->state & QStyle::State_MouseOver;
  const auto* button = qobject_cast<const QPushButton*>(widget);
  if (widget && widget->property("default").toBool()) {
    QColor fill = on ? t.accent : t.line2;
    if (on && pressed)
      fill = fill.darker(119);
    else if (on && hover)
      fill = fill.darker(109);
    paintBox(p, option->rect, fill, {});
    if (keyboardFocus(option)) paintInnerRing(p, option->rect, t.onaccent, 3, 2);
    return;
  }
  const bool flat = button && button->isFlat();
  QColor fill = flat ? QColor(Qt::transparent) : t.base;
  if (on && pressed)
    fill = t.line2;
  else if (on && hover)
    fill = t.hover;
  paintBox(p, option->rect, fill, flat ? QColor() : (on ? t.line2 : t.line));
  if (keyboardFocus(option)) paintInnerRing(p, option->rect, t.accent);
}

void paintField(const QStyleOption* option, QPainter* p, const QWidget* widget, bool combo) {
  const Theme& t = theme();
  const bool on = option->state & QStyle::State_Enabled;
  const bool error = widget && widget->property("error").toBool();
  const bool focus = option->state & QStyle::State_HasFocus;
  if (error)
    paintBox(p, option->rect, t.base, t.err, 2);
  else if (focus && (!combo || keyboardFocus(option)))
    paintBox(p, option->rect, t.base, t.accent, 2);
  else {
    const bool hover = combo && on && (option->state & QStyle::State_MouseOver);
    paintBox(p, option->rect, hover ? t.hover : t.base, !on ? t.line : combo ? t.line2 : t.ctl);
  }
}

}  // namespace hat::ui
