// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/empty_state.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/controls.h"

namespace hat::ui {

EmptyState::EmptyState(QWidget* parent) : QWidget(parent) {
  title_ = new RoleLabel(Role::heading);
  text_ = new RoleLabel(Role::body, 2);
  text_->setWordWrap(true);
  whenScaled(text_, [this] {
    text_->setMinimumWidth(scaled(420));
    text_->setMaximumWidth(scaled(560));
  });
  text_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  title_->setWordWrap(true);
  button_ = makeDefault(new QPushButton);
  auto* column = new QVBoxLayout;
  column->setSpacing(8);
  column->addStretch(2);
  column->addWidget(title_);
  column->addWidget(text_);
  column->addSpacing(8);
  column->addWidget(button_, 0, Qt::AlignLeft);
  column->addStretch(3);
  auto* row = new QHBoxLayout(this);
  row->addStretch(1);
  row->addLayout(column, 100);
  row->addStretch(1);
  connect(button_, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::set(const QString& title, const QString& text, const QString& action) {
  title_->setText(title);
  text_->setText(text);
  button_->setText(action);
  button_->setVisible(!action.isEmpty());
}

QString EmptyState::text() const { return text_->text(); }

}  // namespace hat::ui
