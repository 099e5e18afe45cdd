// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/whole_text.h"

#include <cmath>

namespace hat::ui {

WholeText::WholeText(Role role, const QString& text, QWidget* parent) : QTextEdit(parent), role_(role) {
  setReadOnly(true);
  setFocusPolicy(Qt::ClickFocus);  // to copy what is marked; no stop of the Tab key
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  viewport()->setAutoFillBackground(false);
  document()->setDocumentMargin(0);
  setPlainText(text);
  restyle();
  whenThemed(this, [this] { restyle(); });
}

void WholeText::restyle() {
  setFont(fontFor(role_));
  QPalette colors = palette();
  colors.setColor(QPalette::Text, theme().text1);
  setPalette(colors);
  fit();
}

void WholeText::fit() { setFixedHeight(static_cast<int>(std::ceil(document()->size().height()))); }

void WholeText::resizeEvent(QResizeEvent* event) {
  QTextEdit::resizeEvent(event);
  fit();
}

}  // namespace hat::ui
