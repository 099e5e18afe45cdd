// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/text_form_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/forms/scroll_form.h"
#include "ui/graph/arch_painter.h"
#include "ui/session/session.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

ArchLegend::ArchLegend(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

const SearchSpace& ArchLegend::space() const {
  const Selection* selection = session_->selection();
  return selection->hasCurrent() ? session_->spaceOf(selection->current()) : session_->space();
}

QSize ArchLegend::sizeHint() const { return {paintArchLegend(nullptr, space(), scaled(24)), scaled(24)}; }

void ArchLegend::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  paintArchLegend(&p, space(), height());
}

TextFormBar::TextFormBar(Session* session, QWidget* parent) : QWidget(parent) {
  auto* label = bindText(new RoleLabel(Role::small, 2), [] { return tr("Text form"); });
  text_ = bindName(new QLineEdit, [] { return tr("Text form of the architecture"); });
  text_->setClearButtonEnabled(false);
  label->setBuddy(text_);
  auto* copy = iconButton("copy", [] { return tr("Copy the text form"); });
  legend_ = new ArchLegend(session);
  problem_ = errorLabel();
  auto* form = new QHBoxLayout;
  form->setSpacing(10);
  form->addWidget(label);
  form->addWidget(text_, 1);
  form->addWidget(copy);
  row_ = new QBoxLayout(QBoxLayout::LeftToRight);
  row_->addLayout(form, 1);
  row_->addWidget(legend_, 0, Qt::AlignLeft);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 8, 16, 8);
  column->setSpacing(4);
  column->addLayout(row_);
  column->addWidget(problem_);
  connect(text_, &QLineEdit::textEdited, this, [this](const QString& text) {
    text_->setModified(true);
    emit edited(text);
  });
  connect(text_, &QLineEdit::editingFinished, this, [this] {
    if (problem_->isHidden()) emit finished();
  });
  connect(copy, &QPushButton::clicked, this, [this] {
    QApplication::clipboard()->setText(text_->text());
    emit hint(tr("Copied the text form."));
  });
  whenScaled(this, [this] { text_->setFont(fixedFont(Role::small)); });
  bindTexts(this, [this] { refreshLegend(); });
}

void TextFormBar::setForm(const QString& text) {
  const bool writing = text_->hasFocus();
  if (writing && !problem_->isHidden()) return;
  if (text_->text() != text && !(writing && text_->isModified())) {
    text_->setText(text);
    text_->setCursorPosition(0);
  }
  setProblem({});
}

void TextFormBar::setProblem(const QString& sentence) {
  text_->setProperty("error", !sentence.isEmpty());
  text_->update();
  problem_->setText(sentence);
  problem_->setVisible(!sentence.isEmpty());
}

void TextFormBar::refreshLegend() {
  legend_->updateGeometry();
  legend_->update();
  layOut();
}

/// The legend stands beside the text form, or under it where both have not the room.
void TextFormBar::layOut() {
  const bool beside = width() - legend_->sizeHint().width() >= scaled(360);
  row_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  row_->setSpacing(beside ? 26 : 4);
}

void TextFormBar::resizeEvent(QResizeEvent* event) {
  layOut();
  QWidget::resizeEvent(event);
}

}  // namespace hat::ui
