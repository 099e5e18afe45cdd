// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_menu.h"

#include <QApplication>
#include <QDockWidget>
#include <QHBoxLayout>

#include "ui/controls/controls.h"
#include "ui/pages/page.h"
#include "ui/session/session.h"
#include "ui/theme/bind_text.h"
#include "ui/window/context_bar.h"
#include "ui/window/docks.h"
#include "ui/window/edit_menu.h"
#include "ui/window/file_menu.h"
#include "ui/window/jobs_panel.h"
#include "ui/window/look_menu.h"
#include "ui/window/presentation.h"

namespace hat::ui {

MainMenu::MainMenu(Session* session, ContextBar* context, Docks* docks, Presentation* presentation)
    : session_(session) {
  addMenu(file_ = new FileMenu(context->workspaceMenu(), this));
  addMenu(edit_ = new EditMenu(session->history(), this));

  addMenu(view_ = new WordedMenu([] { return tr("&View"); }, this));
  new LookMenu(view_);
  view_->addSeparator();
  QAction* inspector = docks->inspectorDock()->toggleViewAction();
  inspector->setShortcut(Qt::Key_F9);
  view_->addAction(bindText(inspector, [] { return tr("&Inspector"); }));
  JobsPanel* jobs = docks->jobs();
  QAction* show_jobs =
      view_->add([] { return tr("List of &jobs"); }, Qt::Key_F8, [jobs] { jobs->setOpen(!jobs->isOpen()); });
  show_jobs->setCheckable(true);
  connect(jobs, &JobsPanel::openChanged, show_jobs, [jobs, show_jobs] { show_jobs->setChecked(jobs->isOpen()); });
  QAction* full_screen =
      view_->add([] { return tr("F&ull screen"); }, QKeySequence::FullScreen,
                 [this] { window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen); });
  full_screen->setCheckable(true);
  connect(view_, &QMenu::aboutToShow, full_screen, [=, this] { full_screen->setChecked(window()->isFullScreen()); });
  QAction* present = view_->add([] { return tr("P&resentation"); }, Qt::Key_F5,
                                [presentation] { presentation->set(!presentation->isOn()); });
  present->setCheckable(true);
  connect(presentation, &Presentation::changed, present, &QAction::setChecked);

  addMenu(go_ = new WordedMenu([] { return tr("&Go"); }, this));
  addMenu(run_ = new WordedMenu([] { return tr("&Run"); }, this));
  measure_ = run_->add([] { return tr("&Measure this machine"); }, [session] { emit session->requests()->measure(); });
  addMenu(tools_ = new WordedMenu([] { return tr("&Tools"); }, this));
  QAction* pin = tools_->add([] { return tr("&Pin or unpin the current architecture"); },
                             QKeySequence(Qt::CTRL | Qt::Key_P), [this] { pinOrUnpin(); });
  pin->setEnabled(session->selection()->hasCurrent());
  connect(session->selection(), &Selection::currentChanged, pin,
          [=] { pin->setEnabled(session->selection()->hasCurrent()); });
  tools_->add([] { return tr("Clear the list of &jobs that ended"); }, [session] { session->jobs()->clearEnded(); });
  addMenu(help_ = new WordedMenu([] { return tr("&Help"); }, this));
  help_->add([] { return tr("&About HAT Studio"); }, [this] { emit aboutWanted(); });
  help_->add([] { return tr("About &Qt"); }, [] { QApplication::aboutQt(); });

  workspace_ = new RoleLabel(Role::small, 3);
  auto* corner = new QWidget;
  whenScaled(corner, [corner] { corner->setFixedHeight(scaled(28)); });
  auto* row = new QHBoxLayout(corner);
  row->setContentsMargins(8, 0, 16, 0);
  row->addWidget(workspace_);
  setCornerWidget(corner);
  bindTexts(this, [this] { refreshWorkspace(); });
}

void MainMenu::addPage(const Page* page, std::function<void()> show) {
  const int number = static_cast<int>(go_->actions().size()) + 1;
  go_->add([page] { return page->title(); }, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), std::move(show));
}

void MainMenu::setPageActions(const QList<QAction*>& actions) {
  for (QAction* action : run_->actions())
    if (action != measure_) run_->removeAction(action);
  if (actions.isEmpty()) return;
  run_->insertActions(measure_, actions);
  run_->insertSeparator(measure_);
}

void MainMenu::pinOrUnpin() {
  Selection* selection = session_->selection();
  if (!selection->hasCurrent()) return;
  if (selection->isPinned(selection->current().arch))
    selection->unpin(selection->current().arch);
  else
    selection->pin(selection->current());
}

void MainMenu::refreshWorkspace() {
  const QString name = session_->workspaceName();
  workspace_->setText(name.isEmpty() ? tr("No workspace") : tr("Workspace: %1").arg(name));
  restyle();
}

void MainMenu::restyle() { setCornerWidget(cornerWidget()); }

}  // namespace hat::ui
