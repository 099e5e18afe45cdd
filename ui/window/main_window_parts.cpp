// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of: menus, context bar, rail, docks.
#include "ui/window/main_window.h"

#include <algorithm>
#include <cmath>

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

#include "domain/error.h"
#include "ui/controls/budget_box.h"
#include "ui/session/session.h"
#include "ui/theme/elision.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/window/exporter.h"
#include "ui/window/importer.h"
#include "ui/window/inspector.h"
#include "ui/window/jobs_panel.h"
#include "ui/window/rail.h"

namespace hat::ui {
namespace {

/// A button of the context bar that opens a menu: drawn like a combo box.
class MenuButton : public QToolButton {
 public:
  explicit MenuButton(bool flat = false) : flat_(flat) {
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setMenu(new QMenu(this));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  }
  QSize sizeHint() const override {
    return {QFontMetrics(fontFor(Role::body, QFont::Medium)).horizontalAdvance(text()) + (icon().isNull() ? 0 : 24) +
                (flat_ ? 22 : 38),
            scaled(28)};
  }
  QSize minimumSizeHint() const override { return {std::min(sizeHint().width(), scaled(96)), scaled(28)}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme& t = theme();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(flat_ ? QPen(Qt::NoPen) : QPen(isEnabled() ? t.line2 : t.line, 1));
    p.setBrush(isDown() ? t.line2 : underMouse() ? t.hover : flat_ ? t.window : t.base);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int x = 11;
    if (!icon().isNull()) {
      icon().paint(&p, QRect(x, height() / 2 - 8, 16, 16));
      x += 22;
    }
    p.setPen(t.text1);
    p.setFont(fontFor(Role::body, QFont::Medium));
    const QRect room(x, 0, width() - x - (flat_ ? 4 : 24), height());
    p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, elidedIn(this, p.fontMetrics(), text(), room.width(), rect()));
    p.setPen(QPen(t.text2, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c(width() - 15, height() / 2.0);
    if (!flat_) p.drawPolyline(QPolygonF{c + QPointF(-3.5, -1.5), c + QPointF(0, 2), c + QPointF(3.5, -1.5)});
    if (keyboardFocus(this)) {
      p.setPen(QPen(t.accent, 2));
      p.setBrush(Qt::NoBrush);
      p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
  }

 private:
  bool flat_;
};

}  // namespace

void MainWindow::makeMenus() {
  file_ = menuBar()->addMenu(QString());
  open_ = action(file_, QKeySequence::Open, [this] {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open workspace"));
    if (!folder.isEmpty()) emit openWorkspace(folder);
  });
  sample_ = action(file_, {}, [this] { emit openWorkspace({}); });
  recent_ = file_->addMenu(QString());
  recent_->menuAction()->setVisible(false);
  import_ = action(file_, QKeySequence(Qt::CTRL | Qt::Key_I), [this] { importer_->ask(); });
  file_->addSeparator();
  export_menu_ = file_->addMenu(QString());
  connect(export_menu_, &QMenu::aboutToShow, this, [this] { exporter_->fill(export_menu_, copy_); });
  file_->addSeparator();
  quit_ = action(file_, QKeySequence::Quit, [this] { askToClose(); });

  edit_ = menuBar()->addMenu(QString());
  undo_ = action(edit_, QKeySequence::Undo, [this] { session_->history()->undo(); });
  redo_ = action(edit_, QKeySequence::Redo, [this] { session_->history()->redo(); });
  connect(session_->history(), &History::indexChanged, this, &MainWindow::refreshHistory);
  edit_->addSeparator();
  copy_ = action(edit_, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
    if (Page* p = currentPage()) {
      p->copy();
      showHint(tr("Copied the page's content."));
    }
  });

  view_ = menuBar()->addMenu(QString());
  theme_menu_ = view_->addMenu(QString());
  auto* theme_group = new QActionGroup(this);
  for (int i = 0; i < 3; ++i) {
    themes_[i] =
        action(theme_menu_, {}, [i] { ThemeManager::instance().setChoice(static_cast<ThemeManager::Choice>(i)); });
    themes_[i]->setCheckable(true);
    theme_group->addAction(themes_[i]);
  }
  language_menu_ = view_->addMenu(QString());
  language_menu_->setObjectName("language");
  auto* language_group = new QActionGroup(this);
  for (const auto& [code, name] : QList<std::pair<QString, QString>>{{QString(), QString()}} + languages()) {
    QAction* a = language_menu_->addAction(name);
    if (code.isEmpty()) system_language_ = a;
    a->setEnabled(code.isEmpty() || canBeWritten(code));
    a->setCheckable(true);
    a->setData(code);
    language_group->addAction(a);
    connect(a, &QAction::triggered, this, [code = code] { setLanguage(code); });
  }
  scale_menu_ = view_->addMenu(QString());
  auto* scale_group = new QActionGroup(this);
  for (int percent : {100, 125, 150, 175, 200}) {
    QAction* a = scale_menu_->addAction(QString("%1 %").arg(percent));
    a->setCheckable(true);
    a->setData(percent);
    scale_group->addAction(a);
    connect(a, &QAction::triggered, this, [percent] { ThemeManager::instance().setTextScale(percent / 100.0); });
  }
  system_font_ = view_->addAction(QString());
  system_font_->setCheckable(true);
  connect(system_font_, &QAction::toggled, this, [](bool on) { ThemeManager::instance().setSystemFont(on); });
  view_->addSeparator();
  show_inspector_ = inspector_dock_->toggleViewAction();
  show_inspector_->setShortcut(Qt::Key_F9);
  view_->addAction(show_inspector_);
  show_jobs_ = action(view_, Qt::Key_F8, [this] { jobs_->setOpen(!jobs_->isOpen()); });
  show_jobs_->setCheckable(true);
  connect(jobs_, &JobsPanel::openChanged, this, [this] { show_jobs_->setChecked(jobs_->isOpen()); });
  full_screen_ =
      action(view_, QKeySequence::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
  full_screen_->setCheckable(true);
  present_ = action(view_, Qt::Key_F5, [this] { setPresenting(!presenting_); });
  present_->setCheckable(true);
  leave_ = new QShortcut(Qt::Key_Escape, this);
  leave_->setEnabled(false);
  connect(leave_, &QShortcut::activated, this, [this] { setPresenting(false); });
  connect(view_, &QMenu::aboutToShow, this, [this, scale_group, language_group] {
    themes_[static_cast<int>(ThemeManager::instance().choice())]->setChecked(true);
    for (QAction* a : language_group->actions()) a->setChecked(a->data().toString() == languageChoice());
    for (QAction* a : scale_group->actions())
      a->setChecked(a->data().toInt() == qRound(100 * ThemeManager::instance().textScale()));
    system_font_->setChecked(ThemeManager::instance().systemFont());
    full_screen_->setChecked(isFullScreen());
  });

  go_ = menuBar()->addMenu(QString());
  run_ = menuBar()->addMenu(QString());
  measure_ = action(run_, {}, [this] { emit measureMachine(); });
  tools_ = menuBar()->addMenu(QString());
  pin_ = action(tools_, QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
    Selection* s = session_->selection();
    if (!s->hasCurrent()) return;
    if (s->isPinned(s->current().arch))
      s->unpin(s->current().arch);
    else
      s->pin(s->current());
  });
  pin_->setEnabled(session_->selection()->hasCurrent());
  clear_jobs_ = action(tools_, {}, [this] { session_->jobs()->clearEnded(); });
  help_ = menuBar()->addMenu(QString());
  about_ = action(help_, {}, [this] { about(); });
  about_qt_ = action(help_, {}, [] { QApplication::aboutQt(); });

  workspace_label_ = new RoleLabel(Role::small, 3);
  auto* corner = new QWidget;
  whenScaled(corner, [corner] { corner->setFixedHeight(scaled(28)); });
  auto* row = new QHBoxLayout(corner);
  row->setContentsMargins(8, 0, 16, 0);
  row->addWidget(workspace_label_);
  menuBar()->setCornerWidget(corner);
}

void MainWindow::makeContextBar() {
  context_ = new QToolBar;
  context_->setObjectName("context");
  context_->setMovable(false);
  context_->setFloatable(false);
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(16, 5, 8, 6);
  row->setSpacing(8);
  task_ = new MenuButton;
  device_ = new MenuButton;
  device_->setObjectName("device");
  device_->setIcon(icon("device"));
  budget_ = new BudgetBox;
  budget_->setObjectName("budget");
  budget_->setRange(0, 100000);
  budget_->setKeyboardTracking(false);
  budget_->setFixedHeight(scaled(28));
  connect(budget_, &QDoubleSpinBox::valueChanged, this, [this](double ms) { session_->budget()->choose(ms); });
  export_button_ = new MenuButton(true);
  export_button_->setIcon(icon("export"));
  QMenu* menu = export_button_->menu();
  connect(menu, &QMenu::aboutToShow, this, [this, menu] { exporter_->fill(menu, copy_); });
  row->addWidget(task_);
  row->addWidget(device_);
  busy_ = new Tag;
  busy_->setObjectName("busyNow");
  row->addWidget(budget_);
  row->addWidget(busy_);
  row->addStretch(1);
  row->addWidget(export_button_);
  context_->addWidget(box);
  addToolBar(Qt::TopToolBarArea, context_);
}

void MainWindow::makeRail() {
  rail_ = new Rail;
  addToolBar(Qt::LeftToolBarArea, rail_);
}

void MainWindow::makeDocks() {
  inspector_dock_ = new QDockWidget;
  inspector_dock_->setObjectName("inspector");
  inspector_dock_->setFeatures(QDockWidget::DockWidgetClosable);
  inspector_dock_->setAllowedAreas(Qt::RightDockWidgetArea);
  inspector_title_ = new QWidget;
  auto* title = new QHBoxLayout(inspector_title_);
  title->setContentsMargins(16, 4, 6, 4);
  inspector_label_ = new RoleLabel(Role::small);
  inspector_label_->setRole(Role::small, QFont::DemiBold);
  inspector_close_ = iconButton("close", {});
  connect(inspector_close_, &QPushButton::clicked, inspector_dock_, &QDockWidget::close);
  title->addWidget(inspector_label_, 1);
  title->addWidget(inspector_close_);
  inspector_dock_->setTitleBarWidget(inspector_title_);
  inspector_ = new Inspector(session_);
  inspector_dock_->setWidget(inspector_);
  addDockWidget(Qt::RightDockWidgetArea, inspector_dock_);

  jobs_dock_ = new QDockWidget;
  jobs_dock_->setObjectName("jobs");
  jobs_dock_->setFeatures(QDockWidget::NoDockWidgetFeatures);
  jobs_dock_->setTitleBarWidget(new QWidget);
  jobs_ = new JobsPanel(session_->jobs());
  jobs_dock_->setWidget(jobs_);
  addDockWidget(Qt::BottomDockWidgetArea, jobs_dock_);

  statusBar()->setSizeGripEnabled(false);
  hint_ = new RoleLabel(Role::caption, 2);
  hint_->setElided(true);
  hint_->setContentsMargins(8, 0, 8, 0);
  offline_ = new RoleLabel(Role::caption, 2);
  offline_->setContentsMargins(8, 0, 10, 0);
  statusBar()->addWidget(hint_, 1);
  statusBar()->addPermanentWidget(offline_);
}

void MainWindow::refreshBusy() {
  const bool busy = session_->busy()->isBusy();
  busy_->set("busy", busy ? QString::fromUtf8("▲ ") + tr("busy now") : QString());
  busy_->setToolTip(busy ? session_->busy()->sentence() + ' ' +
                               tr("What is measured now takes longer than on a quiet machine.")
                         : QString());
  busy_->setAccessibleDescription(busy_->toolTip());
  // Not only the tool tip says why.
  if (busy && busy_said_.isEmpty())
    showHint(busy_->toolTip());
  else if (!busy && !busy_said_.isEmpty() && hint_->text() == busy_said_)
    showHint({});
  if (!busy || busy_said_.isEmpty()) busy_said_ = busy ? busy_->toolTip() : QString();
}

void MainWindow::refreshReach() {
  // Some milliseconds of predicting: once for a device and a workspace.
  Range reach{0, 0};
  const SearchSpace& space = session_->space();
  if (session_->device()->predictor() && !space.encoder_dims.empty()) {
    reach = {session_->device()->predictedMs(space.smallest()), session_->device()->predictedMs(space.largest())};
    if (!std::isfinite(reach.span()) || reach.lower <= 0 || reach.span() < 0) reach = {0, 0};
  }
  budget_->setReach(reach);
  refreshContext();
}

void MainWindow::askToClose() {
  QStringList at_work;
  for (int row = 0; row < session_->jobs()->rowCount(); ++row)
    if (const Job* job = session_->jobs()->jobAt(row); job && !job->isOver() && job->lane() != Lane::interactive)
      at_work << job->title();
  if (at_work.isEmpty()) {
    close();
    return;
  }
  if (findChild<QMessageBox*>("closeBox")) return;
  auto* box = new QMessageBox(
      QMessageBox::Question, tr("Close"),
      tr("%n job(s) are at work: %1.", nullptr, static_cast<int>(at_work.size())).arg(at_work.join(", ")),
      QMessageBox::NoButton, this);
  box->setObjectName("closeBox");
  box->setTextFormat(Qt::PlainText);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(
      tr("They end now. What they have done is kept: searches, trainings and measurements go on from there later."));
  QPushButton* end = box->addButton(tr("End them and close"), QMessageBox::AcceptRole);
  QPushButton* stay = box->addButton(tr("Keep working"), QMessageBox::RejectRole);
  box->setDefaultButton(stay);
  box->setEscapeButton(stay);
  connect(box, &QMessageBox::buttonClicked, this, [this, end](QAbstractButton* button) {
    if (button == end) close();
  });
  box->open();
}

}  // namespace hat::ui
