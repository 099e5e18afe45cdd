// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_title.h"

#include <QDockWidget>
#include <QHBoxLayout>

#include "ui/controls/controls.h"

namespace hat::ui {

DockTitle::DockTitle(QDockWidget* dock) : dock_(dock) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 4, 6, 4);
  label_ = new RoleLabel(Role::small);
  label_->setRole(Role::small, QFont::DemiBold);
  close_ = iconButton("close", {});
  row->addWidget(label_, 1);
  row->addWidget(close_);
  connect(close_, &QPushButton::clicked, dock, &QDockWidget::close);
  dock->setTitleBarWidget(this);
}

void DockTitle::set(const QString& name, const QString& close) {
  label_->setText(name);
  dock_->setWindowTitle(name);
  close_->setToolTip(close);
  close_->setAccessibleName(close);
}

}  // namespace hat::ui
