// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/learn_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/theme/style.h"

namespace hat::ui {
namespace {

RoleLabel* paragraph(const QString& text, int ink = 2) {
  auto* label = new RoleLabel(Role::small, ink, text);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

LearnPanel::LearnPanel(QWidget* parent) : QScrollArea(parent) {
  setObjectName("learnPanel");
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  setBackgroundRole(QPalette::Window);
  body_ = new QWidget;
  body_->setBackgroundRole(QPalette::Window);
  body_->setAutoFillBackground(true);
  column_ = new QVBoxLayout(body_);
  column_->setContentsMargins(16, 0, 14, 12);
  column_->setSpacing(8);
  tour_ = new QPushButton;
  tour_->setObjectName("startTour");
  connect(tour_, &QPushButton::clicked, this, &LearnPanel::tourRequested);
  setWidget(body_);
  rebuild();
}

void LearnPanel::setPage(const QString& id, const QString& title) {
  if (id == id_ && title == title_) return;
  id_ = id;
  title_ = title;
  rebuild();
  verticalScrollBar()->setValue(0);
}

void LearnPanel::retranslate() { rebuild(); }

void LearnPanel::addSection(const QString& head, const QStringList& paragraphs, bool list) {
  column_->addWidget(new SectionHead(head));
  for (const QString& text : paragraphs) {
    if (!list) {
      column_->addWidget(paragraph(text));
      continue;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* dot = new RoleLabel(Role::small, 3, QString::fromUtf8("•"));
    row->addWidget(dot, 0, Qt::AlignTop);
    row->addWidget(paragraph(text), 1);
    column_->addLayout(row);
  }
}

void LearnPanel::rebuild() {
  tour_->setParent(this);
  tour_->hide();
  const auto clear = [](auto&& self, QLayout* layout) -> void {
    while (QLayoutItem* item = layout->takeAt(0)) {
      if (item->widget()) item->widget()->deleteLater();
      if (item->layout()) self(self, item->layout());
      delete item;
    }
  };
  clear(clear, column_);
  const LearnText text = learnText(id_);
  setAccessibleName(tr("Learn: %1").arg(title_));
  setAccessibleDescription(this->text());
  auto* title = new RoleLabel(Role::body, 1, title_);
  title->setRole(Role::body, QFont::DemiBold);
  column_->addWidget(title);
  if (text.empty()) {
    column_->addWidget(paragraph(tr("Nothing has been written about this page yet.")));
  } else {
    addSection(tr("What am I looking at?"), text.looking, false);
    column_->addWidget(new Hairline);
    addSection(tr("What would change it?"), text.change, true);
    column_->addWidget(new Hairline);
    addSection(tr("What to try"), text.tries, true);
    column_->addWidget(new Hairline);
    column_->addWidget(new SectionHead(tr("Words")));
    for (const auto& [word, meaning] : text.words) {
      auto* pair = new QVBoxLayout;
      pair->setSpacing(0);
      auto* name = paragraph(word, 1);
      name->setRole(Role::small, QFont::Medium);
      pair->addWidget(name);
      pair->addWidget(paragraph(meaning));
      column_->addLayout(pair);
    }
  }
  column_->addWidget(new Hairline);
  tour_->setText(tr("Start the guided tour"));
  column_->addWidget(tour_, 0, Qt::AlignLeft);
  tour_->show();
  column_->addStretch(1);
}

QString LearnPanel::text() const {
  const LearnText text = learnText(id_);
  QStringList lines = text.looking + text.change + text.tries;
  for (const auto& [word, meaning] : text.words) lines << word + ": " + meaning;
  return lines.join('\n');
}

void LearnPanel::paintEvent(QPaintEvent* event) {
  QScrollArea::paintEvent(event);
  if (!keyboardFocus(this)) return;
  QPainter painter(viewport());
  painter.setPen(QPen(theme().accent, 2));
  painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(2, 2, -2, -2), 4, 4);
}

void LearnPanel::focusInEvent(QFocusEvent* event) {
  QScrollArea::focusInEvent(event);
  viewport()->update();
}

void LearnPanel::focusOutEvent(QFocusEvent* event) {
  QScrollArea::focusOutEvent(event);
  viewport()->update();
}

}  // namespace hat::ui
