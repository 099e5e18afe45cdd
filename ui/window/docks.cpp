// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/docks.h"

#include <QDockWidget>
#include <QMainWindow>

#include "ui/session/session.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/theme.h"
#include "ui/window/dock_title.h"
#include "ui/window/inspector.h"
#include "ui/window/jobs_panel.h"

namespace hat::ui {

Docks::Docks(QMainWindow* window, Session* session) : QObject(window) {
  inspector_dock_ = new QDockWidget;
  inspector_dock_->setObjectName("inspector");
  inspector_dock_->setFeatures(QDockWidget::DockWidgetClosable);
  inspector_dock_->setAllowedAreas(Qt::RightDockWidgetArea);
  new DockTitle(
      inspector_dock_, [] { return tr("Inspector"); }, [] { return tr("Close the Inspector"); });
  inspector_ = new Inspector(session);
  inspector_dock_->setWidget(inspector_);
  window->addDockWidget(Qt::RightDockWidgetArea, inspector_dock_);

  jobs_dock_ = new QDockWidget;
  jobs_dock_->setObjectName("jobs");
  jobs_dock_->setFeatures(QDockWidget::NoDockWidgetFeatures);
  jobs_dock_->setTitleBarWidget(new QWidget);
  bindTexts(jobs_dock_, [this] { jobs_dock_->setWindowTitle(tr("Jobs")); });
  jobs_ = new JobsPanel(session->jobs());
  jobs_dock_->setWidget(jobs_);
  window->addDockWidget(Qt::BottomDockWidgetArea, jobs_dock_);
}

void Docks::setPresenting(bool on) {
  if (on) {
    inspector_shown_ = !inspector_dock_->isHidden();
    jobs_shown_ = !jobs_dock_->isHidden();
  }
  inspector_dock_->setVisible(!on && inspector_shown_);
  jobs_dock_->setVisible(!on && jobs_shown_);
}

void Docks::restyle() {
  inspector_dock_->setMinimumWidth(scaled(271));
  inspector_dock_->setMaximumWidth(scaled(271));
}

}  // namespace hat::ui
