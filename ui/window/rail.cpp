// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>

#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace hat::ui {

RailButton::RailButton(const QString& icon_name, QWidget* parent) : QToolButton(parent) {
  setCheckable(true);
  setAutoExclusive(true);
  setIcon(ui::icon(icon_name));
  setIconSize(QSize(20, 20));
  setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  setFocusPolicy(Qt::TabFocus);
}

// The icon does not grow with the text. A word that is longer than the rail is wide makes it wider: as wide as the
// current page's caption, which is the heaviest.
QSize RailButton::sizeHint() const {
  const int word = QFontMetrics(fontFor(Role::caption, QFont::Medium)).horizontalAdvance(text());
  return {std::max(scaled(79), word + 10), 44 + lineHeight(Role::caption)};
}

void RailButton::setCurrent(bool on) {
  setChecked(on);
  setFont(fontFor(Role::caption, on ? QFont::Medium : QFont::Normal));
}

void RailButton::restyle(int width) {
  setFixedSize(width, sizeHint().height());
  setCurrent(isChecked());
}

void RailButton::paintEvent(QPaintEvent*) {
  const Theme& t = theme();
  QPainter painter(this);
  if (isChecked()) {
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(0, 0, 3, height()), t.accent);
  } else if (underMouse()) {
    painter.fillRect(rect().adjusted(3, 0, 0, 0), t.hover);
  }
  const QRect inside = rect().adjusted(3, 6, -1, -4);
  icon().paint(&painter, QRect(inside.left(), inside.top(), inside.width(), 24), Qt::AlignCenter, QIcon::Normal,
               isChecked() ? QIcon::On : QIcon::Off);
  painter.setPen(isChecked() ? t.text1 : t.text2);
  painter.drawText(inside.adjusted(0, 23, 0, -1), Qt::AlignCenter, text());
  painter.end();
  paintInnerFocusRing(this);
}

Rail::Rail(QWidget* parent) : QToolBar(parent) {
  setObjectName("rail");
  setMovable(false);
  setFloatable(false);
  setOrientation(Qt::Vertical);
  restyle();
}

RailButton* Rail::addPage(const QString& icon_name, const TranslatedText& caption) {
  auto* button = bindName(bindText(new RailButton(icon_name), caption), caption);
  buttons_ << button;
  addWidget(button);
  return button;
}

void Rail::restyle() {
  int width = scaled(79);
  for (const RailButton* button : buttons_) width = std::max(width, button->sizeHint().width());
  setFixedWidth(width + 1);
  for (RailButton* button : buttons_) button->restyle(width);
}

bool Rail::event(QEvent* event) {
  const bool taken = QToolBar::event(event);
  // Its buttons have heard by now; the longest of their captions says how wide all are.
  if (event->type() == QEvent::LanguageChange) restyle();
  return taken;
}

void Rail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().sunken);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().line);
}

}  // namespace hat::ui
