// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_title.h"

#include <QDockWidget>
#include <QHBoxLayout>

#include "ui/controls/controls.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

DockTitle::DockTitle(QDockWidget* dock, const TranslatedText& name, const TranslatedText& close) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 4, 6, 4);
  auto* label = bindText(new RoleLabel(Role::small), name);
  label->setRole(Role::small, QFont::DemiBold);
  auto* button = iconButton("close", close);
  row->addWidget(label, 1);
  row->addWidget(button);
  connect(button, &QPushButton::clicked, dock, &QDockWidget::close);
  dock->setTitleBarWidget(this);
  // Qt gives the title to the dock's toggleViewAction too. The dock hears of another language before the action does:
  // a menu's own text for it comes last.
  bindTexts(dock, [dock, name] { dock->setWindowTitle(name); });
}

}  // namespace hat::ui
