// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/learn_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/focus_ring.h"

namespace hat::ui {
namespace {

RoleLabel* paragraph(const QString& text, int ink = 2) {
  auto* label = new RoleLabel(Role::small, ink, text);
  label->setWordWrap(true);
  return label;
}

void addSection(QVBoxLayout* column, const QString& head, const QStringList& paragraphs, bool list) {
  column->addWidget(new SectionHead(head));
  for (const QString& text : paragraphs) {
    if (!list) {
      column->addWidget(paragraph(text));
      continue;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* dot = new RoleLabel(Role::small, 3, QString::fromUtf8("•"));
    row->addWidget(dot, 0, Qt::AlignTop);
    row->addWidget(paragraph(text), 1);
    column->addLayout(row);
  }
}

}  // namespace

LearnPanel::LearnPanel(QWidget* parent) : QScrollArea(parent) {
  setObjectName("learnPanel");
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  ringOnFocus(this);
  setBackgroundRole(QPalette::Window);
  soon_.setSingleShot(true);
  connect(&soon_, &QTimer::timeout, this, &LearnPanel::rebuild);
  bindTexts(this, [this] { refresh(); });
}

void LearnPanel::setPage(const QString& id, const TranslatedText& title) {
  if (id == id_ && title == title_) return;
  id_ = id;
  title_ = title;
  refresh();
}

void LearnPanel::refresh() {
  setAccessibleName(tr("Learn: %1").arg(title_.text()));
  setAccessibleDescription(text());
  // The page first: whoever asked for it looks there.
  stale_ = true;
  if (isVisible()) soon_.start(0);
}

void LearnPanel::showEvent(QShowEvent* event) {
  if (stale_) rebuild();
  QScrollArea::showEvent(event);
}

void LearnPanel::rebuild() {
  stale_ = false;
  // A body of its own, shown whole: every label that is put into one that is on show would have all of it laid out
  // again.
  auto* body = new QWidget;
  body->setBackgroundRole(QPalette::Window);
  body->setAutoFillBackground(true);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(16, 0, 14, 12);
  column->setSpacing(8);
  const LearnText text = learnText(id_);
  auto* title = new RoleLabel(Role::body, 1, title_);
  title->setRole(Role::body, QFont::DemiBold);
  column->addWidget(title);
  if (text.empty()) {
    column->addWidget(paragraph(tr("Nothing has been written about this page yet.")));
  } else {
    addSection(column, tr("What am I looking at?"), text.looking, false);
    column->addWidget(new Hairline);
    addSection(column, tr("What would change it?"), text.change, true);
    column->addWidget(new Hairline);
    addSection(column, tr("What to try"), text.tries, true);
    column->addWidget(new Hairline);
    column->addWidget(new SectionHead(tr("Words")));
    for (const auto& [word, meaning] : text.words) {
      auto* pair = new QVBoxLayout;
      pair->setSpacing(0);
      auto* name = paragraph(word, 1);
      name->setRole(Role::small, QFont::Medium);
      pair->addWidget(name);
      pair->addWidget(paragraph(meaning));
      column->addLayout(pair);
    }
  }
  column->addWidget(new Hairline);
  auto* tour = new QPushButton(tr("Start the guided tour"));
  tour->setObjectName("startTour");
  connect(tour, &QPushButton::clicked, this, &LearnPanel::tourRequested);
  column->addWidget(tour, 0, Qt::AlignLeft);
  column->addStretch(1);
  // Later: it may hold the button that was clicked.
  if (QWidget* before = takeWidget()) before->deleteLater();
  setWidget(body);
}

QString LearnPanel::text() const {
  const LearnText text = learnText(id_);
  QStringList lines = text.looking + text.change + text.tries;
  for (const auto& [word, meaning] : text.words) lines << word + ": " + meaning;
  return lines.join('\n');
}

void LearnPanel::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy))
    QApplication::clipboard()->setText(text());
  else
    QScrollArea::keyPressEvent(event);
}

}  // namespace hat::ui
