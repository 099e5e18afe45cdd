// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/source_box.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/series/attention_series.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

constexpr int most_source_lines = 3;

}  // namespace

SourceBox::SourceBox(QWidget* parent) : QWidget(parent) {
  language_ = new RoleLabel(Role::caption, 3);
  word_count_ = new RoleLabel(Role::caption, 3);
  text_ = bindName(new QPlainTextEdit, [] { return tr("Source text"); });
  bindPlaceholder(text_, [] { return tr("Type a sentence. It is translated as you type."); });
  text_->setObjectName("source");
  text_->setFrameShape(QFrame::NoFrame);
  text_->setTabChangesFocus(true);
  text_->document()->setDocumentMargin(0);
  auto* captions = new QHBoxLayout;
  captions->setSpacing(8);
  captions->addWidget(language_);
  captions->addStretch(1);
  captions->addWidget(word_count_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 6, 12, 6);
  column->setSpacing(2);
  column->addLayout(captions);
  column->addWidget(text_);
  connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
  connect(text_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
          &SourceBox::fit);
  connect(text_, &QPlainTextEdit::textChanged, this, [this] {
    count();
    emit textChanged();
  });
  bindTexts(word_count_, [this] { count(); });
  whenScaled(this, [this] {
    text_->setFont(fontFor(Role::text));
    fit();
  });
}

void SourceBox::setLanguage(const QString& name) { language_->setText(name); }

void SourceBox::setCountShown(bool shown) { word_count_->setVisible(shown); }

void SourceBox::count() {
  word_count_->setText(
      tr("%Ln word(s)", nullptr, static_cast<int>(split_words(text_->toPlainText().toStdString()).size())));
}

void SourceBox::fit() {
  const int lines = std::clamp(static_cast<int>(std::ceil(text_->document()->size().height())), 2, most_source_lines);
  const int margins = text_->contentsMargins().top() + text_->contentsMargins().bottom() + 4;
  text_->setFixedHeight(static_cast<int>(std::ceil(lines * QFontMetricsF(text_->font()).lineSpacing())) + margins);
  emit heightChanged();
}

void SourceBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool focused = text_->hasFocus();
  painter.setPen(QPen(focused ? theme().accent : theme().ctl, focused ? 2 : 1));
  painter.setBrush(theme().base);
  const double inset = focused ? 1 : 0.5;
  painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
}

}  // namespace hat::ui
