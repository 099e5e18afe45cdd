// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/scroll_form.h"

#include <QHBoxLayout>

#include "ui/controls/controls.h"

namespace hat::ui {

ScrollForm::ScrollForm(int spacing, QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);  // its fields have it, and scroll into view
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setBackgroundRole(QPalette::Base);
  auto* body = new QWidget;
  body->setBackgroundRole(QPalette::Base);
  setWidget(body);
  auto* around = new QHBoxLayout(body);
  around->addStretch(1);
  column_ = new QWidget;
  around->addWidget(column_, 100);
  around->addStretch(1);
  list_ = new QVBoxLayout(column_);
  list_->setContentsMargins(0, 24, 0, 24);
  list_->setSpacing(spacing);
  list_->addStretch(2);
}

void ScrollForm::addLine(int space) {
  list_->addSpacing(space);
  list_->addWidget(new Hairline);
  list_->addSpacing(space);
}

void ScrollForm::end() { list_->addStretch(3); }

RoleLabel* errorLabel() {
  auto* label = new RoleLabel(Role::caption);
  label->setInk("err");
  label->setWordWrap(true);
  label->hide();
  return label;
}

}  // namespace hat::ui
