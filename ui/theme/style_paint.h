// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <QColor>
#include <QRectF>

class QPainter;
class QPointF;
class QStyleOption;
class QWidget;

/// What AppStyle draws its controls from.
namespace hat::ui {

/// A rounded box; an invalid `border` leaves it out.
void paintBox(QPainter* p, const QRect& rect, const QColor& fill, const QColor& border, qreal width = 1,
              qreal radius = 4);
void paintArrow(QPainter* p, const QPointF& centre, qreal size, const QColor& color,
                Qt::ArrowType direction = Qt::DownArrow);
/// The ring of a control that has no room around it: inside its edge.
void paintInnerRing(QPainter* p, const QRectF& rect, const QColor& color, qreal inset = 1, qreal radius = 4);
/// The box of a push button: the page's default one, a flat one, or a plain one.
void paintButton(const QStyleOption* option, QPainter* p, const QWidget* widget);
/// The box of a field, or of a combo box.
void paintField(const QStyleOption* option, QPainter* p, const QWidget* widget, bool combo = false);

/// The box of a check box, with its mark where it is on.
void paintCheck(const QStyleOption* option, QPainter* p);

/// The control has the focus, and the keyboard moved it there.
[[nodiscard]] bool keyboardFocus(const QStyleOption* option);

}  // namespace hat::ui
