// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include "ui/theme/style_paint.h"

namespace hat::ui {

bool keyboardFocus(const QWidget* widget) {
  return widget && widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintInnerFocusRing(QWidget* widget, QWidget* canvas) {
  if (!keyboardFocus(widget)) return;
  QPainter painter(canvas ? canvas : widget);
  paintInnerRing(&painter, QRectF((canvas ? canvas : widget)->rect()), theme().accent, 1, 3);
}

void paintFocusRing(QPainter& painter, const QRectF& control, qreal radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme().accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(control.adjusted(-3, -3, 3, 3), radius + 2, radius + 2);
  painter.restore();
}

AppStyle::AppStyle() : QProxyStyle(QStyleFactory::create("Fusion")) {}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* p,
                             const QWidget* widget) const {
  const Theme& t = theme();
  switch (element) {
    case PE_PanelButtonCommand: return paintButton(option, p, widget);
    case PE_FrameDefaultButton: return;
    case PE_IndicatorCheckBox: return paintCheck(option, p);
    case PE_PanelButtonTool: {
      const bool on = option->state & State_Enabled;
      if (on && (option->state & (State_Sunken | State_On)))
        paintBox(p, option->rect, t.line2, {});
      else if (on && (option->state & State_MouseOver))
        paintBox(p, option->rect, t.hover, {});
      return;
    }
    case PE_PanelLineEdit: {
      // The edit inside a spin or combo box has its box drawn by its parent.
      if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
        paintField(option, p, widget);
      } else {
        p->fillRect(option->rect, option->palette.brush(QPalette::Base));
      }
      return;
    }
    case PE_FrameLineEdit: return;
    case PE_FrameFocusRect: {
      if (!(option->state & State_KeyboardFocusChange)) return;
      if (qobject_cast<const QAbstractItemView*>(widget)) {
        p->save();
        p->setPen(QPen(t.accent, 1));
        p->drawRect(option->rect.adjusted(0, 0, -1, -1));
        p->restore();
      } else if (!qobject_cast<const QPushButton*>(widget))
        paintInnerRing(p, option->rect, t.accent, 1, 3);
      return;  // a push button has its ring with its box
    }
    case PE_PanelItemViewRow: {
      const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
      if (item && (item->state & State_Selected)) p->fillRect(option->rect, t.accentsoft);
      return;
    }
    case PE_PanelItemViewItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
      if (!item) break;
      if (item->state & State_Selected)
        p->fillRect(option->rect, t.accentsoft);
      else if (item->state & State_MouseOver)
        p->fillRect(option->rect, t.hover);
      else if (item->backgroundBrush.style() != Qt::NoBrush)
        p->fillRect(option->rect, item->backgroundBrush);
      return;
    }
    case PE_PanelTipLabel: {
      paintBox(p, option->rect, t.base, t.ctl, 1, 3);
      return;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: return paintArrow(p, QRectF(option->rect).center(), 3.5, t.text2);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: return paintArrow(p, QRectF(option->rect).center(), 3.5, t.text2, Qt::UpArrow);
    case PE_IndicatorArrowLeft: return paintArrow(p, QRectF(option->rect).center(), 3.5, t.text2, Qt::LeftArrow);
    case PE_IndicatorArrowRight: return paintArrow(p, QRectF(option->rect).center(), 3.5, t.text2, Qt::RightArrow);
    case PE_IndicatorHeaderArrow: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
      return paintArrow(p, QRectF(option->rect).center(), 3, t.text2, up ? Qt::UpArrow : Qt::DownArrow);
    }
    case PE_Frame:
    case PE_FrameMenu: {
      p->save();
      p->setPen(element == PE_FrameMenu ? t.line2 : t.line);
      p->drawRect(option->rect.adjusted(0, 0, -1, -1));
      p->restore();
      return;
    }
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameDockWidget:
    case PE_FrameTabWidget: return;
    default: break;
  }
  QProxyStyle::drawPrimitive(element, option, p, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* p,
                           const QWidget* widget) const {
  const Theme& t = theme();
  switch (element) {
    case CE_FocusFrame: {
      paintFocusRing(*p, QRectF(option->rect).adjusted(4, 4, -4, -4));
      return;
    }
    case CE_PushButton: {
      QProxyStyle::drawControl(element, option, p, widget);
      // A flat one has no box that would have the ring.
      const auto* button = qobject_cast<const QPushButton*>(widget);
      if (button && button->isFlat() && keyboardFocus(option)) paintInnerRing(p, option->rect, t.accent);
      return;
    }
    case CE_PushButtonLabel: {
      if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        QStyleOptionButton label(*button);
        if (widget && widget->property("default").toBool()) {
          const bool on = option->state & State_Enabled;
          label.palette.setColor(QPalette::ButtonText, on ? t.onaccent : t.disabled);
          QFont face = p->font();
          face.setWeight(QFont::Medium);
          p->setFont(face);
        }
        QProxyStyle::drawControl(element, &label, p, widget);
        return;
      }
      break;
    }
    case CE_MenuBarEmptyArea: {
      p->fillRect(option->rect, t.window);
      return;
    }
    case CE_MenuBarItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (!item) break;
      p->fillRect(option->rect, t.window);
      if (item->state & State_Selected)
        paintBox(p, option->rect.adjusted(0, 2, 0, -2), item->state & State_Sunken ? t.line2 : t.hover, {});
      drawItemText(p, item->rect,
                   Qt::AlignCenter | (item->state & State_Selected ? Qt::TextShowMnemonic : Qt::TextHideMnemonic) |
                       Qt::TextSingleLine | Qt::TextDontClip,
                   item->palette, item->state & State_Enabled, item->text, QPalette::ButtonText);
      return;
    }
    case CE_ToolBar: {
      p->fillRect(option->rect, t.window);
      p->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
      return;
    }
    case CE_HeaderSection: {
      p->fillRect(option->rect, option->palette.brush(QPalette::Base));
      p->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line2);
      return;
    }
    case CE_HeaderLabel: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      if (!header) break;
      QStyleOptionHeader label(*header);
      label.text = QFontMetrics(p->font()).elidedText(header->text, Qt::ElideRight, header->rect.width());
      QProxyStyle::drawControl(element, &label, p, widget);
      return;
    }
    case CE_HeaderEmptyArea: {
      p->fillRect(option->rect, option->palette.brush(QPalette::Base));
      p->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line2);
      return;
    }
    case CE_Splitter: {
      const bool upright = option->state & State_Horizontal;
      const QPoint centre = option->rect.center();
      p->fillRect(upright ? QRect(centre.x(), option->rect.top(), 1, option->rect.height())
                          : QRect(option->rect.left(), centre.y(), option->rect.width(), 1),
                  t.line);
      return;
    }
    case CE_ProgressBarGroove: {
      const QRect track(option->rect.left(), option->rect.center().y() - 1, option->rect.width(), 4);
      paintBox(p, track, t.line, {}, 1, 2);
      return;
    }
    case CE_ProgressBarContents: {
      const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
      if (!bar) break;
      QRectF track(option->rect.left(), option->rect.center().y() - 1, option->rect.width(), 4);
      if (bar->maximum > bar->minimum) {
        track.setWidth(track.width() * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum));
      } else {
        track = QRectF(track.left() + track.width() * 0.36, track.top(), track.width() * 0.28,
                       4);  // unknown: a still piece
      }
      p->fillRect(track, t.accent);
      return;
    }
    case CE_ProgressBarLabel: return;
    default: break;
  }
  QProxyStyle::drawControl(element, option, p, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* p,
                                  const QWidget* widget) const {
  const Theme& t = theme();
  const bool on = option->state & State_Enabled;
  if (control == CC_ComboBox) {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo) return;
    if (combo->frame) paintField(option, p, widget, true);
    paintArrow(p, QPointF(option->rect.right() - 11, option->rect.center().y() + 0.5), 3.5, on ? t.text2 : t.disabled);
    return;
  }
  if (control == CC_SpinBox) {
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin) return;
    if (spin->frame) paintField(option, p, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
    for (const auto sub : {SC_SpinBoxUp, SC_SpinBoxDown}) {
      const QRect r = subControlRect(CC_SpinBox, option, sub, widget);
      const bool can = spin->stepEnabled &
                       (sub == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
      paintArrow(p, QRectF(r).center(), 3, on && can ? t.text2 : t.disabled,
                 sub == SC_SpinBoxUp ? Qt::UpArrow : Qt::DownArrow);
    }
    return;
  }
  if (control == CC_Slider) {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider || slider->orientation != Qt::Horizontal)
      return QProxyStyle::drawComplexControl(control, option, p, widget);
    const QRect handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    const QPointF centre = QRectF(handle).center();
    const qreal left = option->rect.left() + 7, right = option->rect.right() - 6;
    paintBox(p, QRect(left, qRound(centre.y()) - 2, right - left, 4), t.line, {}, 1, 2);
    const bool mirrored = slider->upsideDown;
    const QColor ink = on ? t.accent : t.line2;
    paintBox(p,
             mirrored ? QRect(centre.x(), qRound(centre.y()) - 2, right - centre.x(), 4)
                      : QRect(left, qRound(centre.y()) - 2, centre.x() - left, 4),
             ink, {}, 1, 2);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(ink, 2));
    p->setBrush(t.base);
    p->drawEllipse(centre, 6, 6);
    p->restore();
    if (keyboardFocus(option)) paintInnerRing(p, option->rect, t.accent);
    return;
  }
  if (control == CC_ScrollBar) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar) return;
    // What it scrolls goes on under it.
    const QWidget* around = widget ? widget->parentWidget() : nullptr;
    while (around && !qobject_cast<const QAbstractScrollArea*>(around)) around = around->parentWidget();
    const QWidget* scrolled = around ? qobject_cast<const QAbstractScrollArea*>(around)->viewport() : nullptr;
    p->fillRect(option->rect, scrolled ? scrolled->palette().brush(scrolled->backgroundRole())
                                       : option->palette.brush(QPalette::Base));
    QRectF thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    thumb = bar->orientation == Qt::Vertical ? thumb.adjusted(3, 1, -2, -1) : thumb.adjusted(1, 3, -1, -2);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(Qt::NoPen);
    p->setBrush(option->state & (State_MouseOver | State_Sunken) ? t.ctl : t.line2);
    p->drawRoundedRect(thumb, 3, 3);
    p->restore();
    return;
  }
  QProxyStyle::drawComplexControl(control, option, p, widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_MenuBarPanelWidth: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 16;
    case PM_ToolBarIconSize: return 20;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4;
    case PM_ScrollBarExtent: return 11;
    case PM_SplitterWidth: return 7;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness: return 14;
    case PM_DockWidgetSeparatorExtent: return 1;
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return 6;
    case PM_MenuBarVMargin: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* data) const {
  switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_Slider_PageSetButtons: return Qt::NoButton;
    case SH_ScrollBar_Transient: return 0;
    case SH_DockWidget_ButtonsHaveFrame: return 0;
    case SH_ComboBox_Popup: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                 const QWidget* widget) const {
  switch (type) {
    case CT_PushButton: {
      const auto* button = qobject_cast<const QPushButton*>(widget);
      const bool icon_only = button && button->text().isEmpty();
      const int height = scaled(24);
      return icon_only ? QSize(height, height) : QSize(size.width() + 22, height);
    }
    case CT_MenuBarItem: return {size.width() + 16, scaled(28)};
    case CT_ToolButton: {
      const auto* button = qobject_cast<const QToolButton*>(widget);
      if (button && (button->text().isEmpty() || button->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {scaled(24), scaled(24)};
      return {size.width() + 10, scaled(28)};
    }
    case CT_ComboBox: return {size.width() + 36, scaled(24)};
    case CT_LineEdit:
    case CT_SpinBox: {
      const QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
      return {s.width(), scaled(24)};
    }
    case CT_Slider: return {size.width(), std::max(size.height(), 22)};
    case CT_ProgressBar: return {size.width(), 12};
    case CT_MenuItem: {
      const QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
      return {s.width() + 8, s.height()};
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
  }
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                               const QWidget* widget) const {
  if (control == CC_ComboBox && (sub == SC_ComboBoxEditField || sub == SC_ComboBoxArrow)) {
    const QRect r = option->rect;
    return sub == SC_ComboBoxArrow ? QRect(r.right() - 22, r.top(), 22, r.height()) : r.adjusted(9, 1, -24, -1);
  }
  if (control == CC_SpinBox) {
    const QRect r = option->rect;
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const int arrows = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 18;
    switch (sub) {
      case SC_SpinBoxUp: return {r.right() - arrows, r.top() + 2, arrows, r.height() / 2 - 2};
      case SC_SpinBoxDown: return {r.right() - arrows, r.top() + r.height() / 2, arrows, r.height() / 2 - 2};
      case SC_SpinBoxEditField: return r.adjusted(7, 2, -arrows - 3, -2);
      default: break;
    }
  }
  if (control == CC_ScrollBar) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const bool upright = bar && bar->orientation == Qt::Vertical;
    const QRect r = option->rect;
    const int extent = upright ? r.height() : r.width();
    if (!bar) return r;
    int length = extent;
    if (bar->maximum > bar->minimum) {
      const qint64 range = qint64(bar->maximum) - bar->minimum;
      length = std::max<int>(24, qint64(bar->pageStep) * extent / (range + bar->pageStep));
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, extent - length, bar->upsideDown);
    QRect out;
    switch (sub) {
      case SC_ScrollBarGroove: return r;
      case SC_ScrollBarSlider:
        out = upright ? QRect(0, start, r.width(), length) : QRect(start, 0, length, r.height());
        break;
      case SC_ScrollBarSubPage: out = upright ? QRect(0, 0, r.width(), start) : QRect(0, 0, start, r.height()); break;
      case SC_ScrollBarAddPage:
        out = upright ? QRect(0, start + length, r.width(), extent - start - length)
                      : QRect(start + length, 0, extent - start - length, r.height());
        break;
      default: return {};
    }
    return visualRect(bar->direction, r, out.translated(r.topLeft()));
  }
  return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  if (element == SE_LineEditContents) {
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
      return option->rect.adjusted(6, 2, -6, -2);
    }
  }
  if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) return option->rect;
  return QProxyStyle::subElementRect(element, option, widget);
}

void AppStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  // The wheel scrolls; it gives nothing the focus.
  if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
  // Words and type change while the window is open.
  if (auto* box = qobject_cast<QComboBox*>(widget)) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
      qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget)) {
    widget->setAttribute(Qt::WA_Hover);
  }
}

}  // namespace hat::ui
