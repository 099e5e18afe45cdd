// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/learn_tools.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

#include "domain/workspace/workspace.h"
#include "ui/controls/controls.h"
#include "ui/controls/save_dialog.h"
#include "ui/learn/learn_panel.h"
#include "ui/learn/tour.h"
#include "ui/report/report_writer.h"
#include "ui/session/session.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"
#include "ui/window/context_bar.h"
#include "ui/window/dock_title.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/preferences.h"

namespace hat::ui {

LearnTools::LearnTools(MainWindow* window, Session* session, const Places& places)
    : QObject(window), window_(window), session_(session), inspector_(places.inspector) {
  makeDock();
  makeEntries(places);
  tour_ = new Tour(window, session);
  writer_ = new ReportWriter(session, this);
  connect(panel_, &LearnPanel::tourRequested, this, [this] { tour_->start(); });
  connect(session, &Session::workspaceChanged, this,
          [this] { report_action_->setEnabled(session_->workspace() && !writer_->isBusy()); });
  connect(writer_, &ReportWriter::written, this, [this](const QString& file) {
    report_action_->setEnabled(true);
    window_->showHint(tr("The report is in %1.").arg(file));
  });
  connect(writer_, &ReportWriter::failed, this, [this](const QString& sentence) {
    report_action_->setEnabled(true);
    window_->showHint(sentence);
  });
}

void LearnTools::makeDock() {
  panel_ = new LearnPanel;
  dock_ = new QDockWidget;
  dock_->setObjectName("learnDock");
  dock_->setFeatures(QDockWidget::DockWidgetClosable);
  dock_->setAllowedAreas(Qt::RightDockWidgetArea);
  new DockTitle(
      dock_, [] { return tr("Learn"); }, [] { return tr("Close the Learn panel"); });
  dock_->setWidget(panel_);
  window_->addDockWidget(Qt::RightDockWidgetArea, dock_);
  window_->splitDockWidget(inspector_, dock_, Qt::Vertical);
  dock_->hide();
}

void LearnTools::makeEntries(const Places& places) {
  button_ = bindText(new QPushButton(icon("learn"), {}), [] { return tr("Learn"); });
  bindTip(button_, [] { return tr("Explains this page (F1)"); });
  button_->setObjectName("learn");
  button_->setFlat(true);
  places.context->addButton(button_);

  report_action_ = bindText(new QAction(window_), [] { return tr("Re&port…"); });
  report_action_->setEnabled(false);
  places.file->insertAction(places.quit, report_action_);
  places.file->insertSeparator(places.quit);
  places.edit->addSeparator();
  QAction* preferences = bindText(places.edit->addAction(QString()), [] { return tr("&Preferences…"); });
  preferences->setShortcut(QKeySequence::Preferences);
  preferences->setMenuRole(QAction::PreferencesRole);
  QAction* about = places.help->actions().value(0);
  learn_action_ = bindText(new QAction(window_), [] { return tr("&Learn about this page"); });
  learn_action_->setShortcut(Qt::Key_F1);
  learn_action_->setCheckable(true);
  QAction* tour = bindText(new QAction(window_), [] { return tr("&Guided tour"); });
  places.help->insertActions(about, {learn_action_, tour});
  places.help->insertSeparator(about);
  connect(button_, &QPushButton::clicked, learn_action_, &QAction::trigger);
  connect(learn_action_, &QAction::triggered, this, [this](bool on) {
    setLearnOpen(on);
    if (on)
      panel_->setFocus(Qt::ShortcutFocusReason);
    else if (Page* page = window_->currentPage())
      page->setFocus();
  });
  connect(dock_, &QDockWidget::visibilityChanged, this, [this] { learn_action_->setChecked(learnIsOpen()); });
  connect(tour, &QAction::triggered, this, [this] { tour_->start(); });
  connect(report_action_, &QAction::triggered, this, &LearnTools::report);
  connect(preferences, &QAction::triggered, this, [this] { Preferences(window_).exec(); });
}

bool LearnTools::learnIsOpen() const { return !dock_->isHidden(); }

void LearnTools::setLearnOpen(bool open) {
  const bool opens = open && dock_->isHidden();
  dock_->setVisible(open);
  // Something to read wants room; the Inspector scrolls. Once a session: whoever then moves the border keeps it there.
  if (opens && !shared_ && !inspector_->isHidden()) {
    shared_ = true;
    window_->resizeDocks({inspector_, dock_}, {2, 3}, Qt::Vertical);
  }
  learn_action_->setChecked(open);
}

void LearnTools::pageShown() {
  if (const Page* page = window_->currentPage()) panel_->setPage(page->id(), [page] { return page->title(); });
}

void LearnTools::setPresenting(bool on) {
  if (on) {
    tour_->end();
    shown_before_ = learnIsOpen();
    dock_->hide();
  } else if (shown_before_) {
    dock_->show();
  }
}

void LearnTools::restyle() {
  button_->setFont(fontFor(Role::body));
  button_->setFixedHeight(scaled(28));
  dock_->setMinimumWidth(scaled(271));
  dock_->setMaximumWidth(scaled(271));
  tour_->refresh();  // its card takes its size from the words
}

void LearnTools::offerTour() {
  // What is said already comes first.
  if (QSettings().value("tour/answered", false).toBool() || window_->notice()->isVisibleTo(window_)) return;
  const auto answered = [] { QSettings().setValue("tour/answered", true); };
  window_->notice()->offer(
      [] {
        return tr(
            "New here? The guided tour walks through the three steps of HAT on the sample workspace, in about ten "
            "minutes.");
      },
      [] { return tr("Start the tour"); },
      [this, answered] {
        answered();
        tour_->start();
      },
      NoticeBar::Kind::news, answered);
}

void LearnTools::report() {
  const QString name = session_->workspaceName().isEmpty() ? QString("report") : session_->workspaceName();
  const QString file = askWhereToSave(window_, tr("Report of the workspace"), name + ".html",
                                      {tr("Web page (*.html)"), tr("PDF (*.pdf)")});
  if (!file.isEmpty()) writeReport(file);
}

void LearnTools::writeReport(const QString& file) {
  if (!session_->workspace() || writer_->isBusy()) return;
  report_action_->setEnabled(false);
  window_->showHint(tr("The report is being written."));
  writer_->write(file);
}

}  // namespace hat::ui
