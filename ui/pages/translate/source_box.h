// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPainter>
#include <QWidget>

#include "ui/theme/theme.h"

namespace hat::ui {

/// The frame of a field around the source text and its captions: accent while the text has the focus.
class SourceBox : public QWidget {
 public:
  explicit SourceBox(QWidget* text) : text_(text) {
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = text_->hasFocus();
    painter.setPen(QPen(focused ? theme().accent : theme().ctl, focused ? 2 : 1));
    painter.setBrush(theme().base);
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
  }

 private:
  QWidget* text_;
};

}  // namespace hat::ui
