// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_step.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/icons.h"

namespace hat::ui {

SearchStep::SearchStep(int number, QWidget* right) : number_(number) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(32, 8, 0, 8);
  row->setSpacing(16);
  auto* lines = new QVBoxLayout;
  lines->setSpacing(0);
  title_ = new RoleLabel(Role::body);
  title_->setRole(Role::body, QFont::Medium);
  title_->setWordWrap(true);
  text_ = new RoleLabel(Role::small, 2);
  text_->setWordWrap(true);
  lines->addWidget(title_);
  lines->addWidget(text_);
  row->addLayout(lines, 1);
  if (right) row->addWidget(right, 0, Qt::AlignVCenter);
  whenScaled(this, [this] { setMinimumHeight(scaled(56)); });
}

void SearchStep::set(const QString& title, const QString& text, bool done) {
  title_->setText(title);
  text_->setText(text);
  done_ = done;
  update();
}

void SearchStep::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& t = theme();
  painter.setPen(QPen(t.line, 1));
  painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
  const QRectF mark(0, (height() - 20) / 2.0, 20, 20);
  if (done_) {
    painter.drawPixmap(mark.toRect(), iconPixmap("check", 20, Tint::ok, devicePixelRatioF()));
    return;
  }
  painter.setPen(QPen(t.ctl, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(mark.adjusted(0.5, 0.5, -0.5, -0.5));
  painter.setPen(t.text2);
  painter.setFont(fontFor(Role::caption));
  painter.drawText(mark, Qt::AlignCenter, QString::number(number_));
}

}  // namespace hat::ui
