// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include "ui/theme/theme.h"

namespace hat::ui {

/// Fusion with our metrics, flat buttons, fields, sliders and progress bars, arrows, and the focus ring.
/// A push button with the dynamic property "default" = true is the page's default button; "flat" works as in Qt.
class AppStyle : public QProxyStyle {
  Q_OBJECT
 public:
  AppStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                       const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  void polish(QWidget* widget) override;
  using QProxyStyle::polish;
};

/// True once the keyboard moved the focus last: rings are drawn for the keyboard only.
[[nodiscard]] bool keyboardFocus(const QWidget* widget);

/// The ring inside the edge of a widget that paints itself, or of the `canvas` in it (a scroll area's viewport). In its
/// paint event, last; nothing without keyboard focus.
void paintInnerFocusRing(QWidget* widget, QWidget* canvas = nullptr);

/// 2 px accent, 2 px away from `control`, radius 2 more than the control's.
void paintFocusRing(QPainter& painter, const QRectF& control, qreal radius = 4);

}  // namespace hat::ui
