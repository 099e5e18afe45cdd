// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

#include "domain/latency/predictor.h"
#include "ui/controls/budget_box.h"
#include "ui/plots/accessible.h"
#include "ui/session/session.h"
#include "ui/text/device_names.h"
#include "ui/text/numbers.h"
#include "ui/text/remarks.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/window/companion.h"
#include "ui/window/evaluator.h"
#include "ui/window/exporter.h"
#include "ui/window/importer.h"
#include "ui/window/inspector.h"
#include "ui/window/jobs_panel.h"
#include "ui/window/model_keeper.h"
#include "ui/window/notice_bar.h"
#include "ui/window/rail.h"

namespace hat::ui {
namespace {

/// Around a page: where it needs more room than the window has (large type, long words, a small screen), it scrolls.
class PageFrame : public QScrollArea {
 public:
  explicit PageFrame(Page* page) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setWidget(page);
  }
};

}  // namespace

MainWindow::MainWindow(Session* session, QWidget* parent)
    : QMainWindow(parent), session_(session), importer_(new Importer(session, this)), exporter_(new Exporter(this)) {
  installAccessibility();
  setObjectName("main");
  setAcceptDrops(true);
  setDockOptions(QMainWindow::AnimatedDocks);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  setContextMenuPolicy(Qt::NoContextMenu);
  stack_ = new QStackedWidget;
  stack_->setAutoFillBackground(true);
  stack_->setBackgroundRole(QPalette::Base);
  notice_ = new NoticeBar;
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(notice_);
  column->addWidget(stack_, 1);
  setCentralWidget(centre);
  makeContextBar();
  makeRail();
  makeDocks();
  makeMenus();
  auto* context = qobject_cast<QBoxLayout*>(export_button_->parentWidget()->layout());
  companion_ = new Companion(this, session, {file_, edit_, help_, quit_, context, inspector_dock_});
  for (Page* page : makePages(session)) addPage(page);

  connect(importer_, &Importer::said, this, &MainWindow::showHint);
  connect(exporter_, &Exporter::said, this, &MainWindow::showHint);
  connect(new Evaluator(session, this), &Evaluator::said, this, &MainWindow::showHint);
  auto* keeper = new ModelKeeper(session, this);
  connect(keeper, &ModelKeeper::said, this, &MainWindow::showHint);
  connect(keeper, &ModelKeeper::offered, notice_,
          [this](const Words& sentence, const Words& button, const std::function<void()>& act) {
            notice_->offer(sentence, button, act, NoticeBar::Kind::news);
          });
  connect(importer_, &Importer::workspaceWanted, this, &MainWindow::openWorkspace);
  connect(session, &Session::workspaceChanged, this, &MainWindow::refreshContext);
  connect(session->requests(), &Requests::page, this, &MainWindow::showPage);
  connect(session->requests(), &Requests::measure, this, &MainWindow::measureMachine);
  connect(session->budget(), &Budget::changed, this, &MainWindow::refreshContext);
  connect(session->device(), &DeviceState::predictorChanged, this, &MainWindow::refreshContext);
  connect(session->busy(), &BusyWatch::changed, this, &MainWindow::refreshBusy);
  connect(session, &Session::workspaceChanged, this, &MainWindow::refreshReach);
  connect(session->device(), &DeviceState::predictorChanged, this, &MainWindow::refreshReach);
  connect(session->selection(), &Selection::currentChanged, this,
          [this] { pin_->setEnabled(session_->selection()->hasCurrent()); });
  connect(&ThemeManager::instance(), &ThemeManager::changed, this, &MainWindow::restyle);
  resize(1280, 800);
  setMinimumSize(900, 560);
  restyle();
  retranslate();
  if (!pages_.isEmpty()) showPage(pages_.first()->id());
  qApp->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

QAction* MainWindow::action(QMenu* menu, const QKeySequence& keys, std::function<void()> run) {
  QAction* a = menu->addAction(QString());
  if (!keys.isEmpty()) a->setShortcut(keys);
  connect(a, &QAction::triggered, this, std::move(run));
  return a;
}

void MainWindow::addPage(Page* page) {
  pages_.append(page);
  stack_->addWidget(new PageFrame(page));
  RailButton* button = rail_->addPage(page->iconName());
  const QString id = page->id();
  connect(button, &QToolButton::clicked, this, [this, id] { showPage(id); });
  QAction* go = action(go_, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + pages_.size())), [this, id] { showPage(id); });
  go_actions_.append(go);
  connect(page, &Page::hint, this, &MainWindow::showHint);
}

Page* MainWindow::page(const QString& id) const {
  for (Page* page : pages_) {
    if (page->id() == id) return page;
  }
  return nullptr;
}

Page* MainWindow::currentPage() const {
  auto* frame = static_cast<QScrollArea*>(stack_->currentWidget());
  return frame ? qobject_cast<Page*>(frame->widget()) : nullptr;
}

void MainWindow::showPage(const QString& id) {
  Page* wanted = page(id);
  if (!wanted) return;
  if (presenting_ && currentPage() != wanted) {
    currentPage()->setPresenting(false);
    wanted->setPresenting(true);
  }
  stack_->setCurrentIndex(pages_.indexOf(wanted));
  refreshPage();
}

void MainWindow::refreshHistory() {
  const History* history = session_->history();
  const auto named = [](const QString& verb, const QString& what) {
    return what.isEmpty() ? verb : verb + ": " + what;
  };
  undo_->setEnabled(history->canUndo());
  redo_->setEnabled(history->canRedo());
  undo_->setText(named(tr("&Undo"), history->undoText()));
  redo_->setText(named(tr("&Redo"), history->redoText()));
}

void MainWindow::refreshPage() {
  Page* now = currentPage();
  if (!now) return;
  for (int i = 0; i < pages_.size(); ++i) rail_->button(i)->setCurrent(pages_[i] == now);
  inspector_->setPart(now->inspector());
  refreshHistory();
  for (QAction* a : run_->actions()) {
    if (a != measure_) run_->removeAction(a);
  }
  const QList<QAction*> actions = now->runActions();
  if (!actions.isEmpty()) {
    run_->insertActions(measure_, actions);
    run_->insertSeparator(measure_);
  }
  companion_->pageShown();
  showHint({});
}

void MainWindow::setDevices(const QStringList& names, int current) {
  device_names_ = names;
  QMenu* menu = device_->menu();
  menu->clear();
  auto* group = new QActionGroup(menu);
  for (int i = 0; i < names.size(); ++i) {
    QAction* a = menu->addAction(names[i]);
    a->setCheckable(true);
    a->setChecked(i == current);
    group->addAction(a);
    connect(a, &QAction::triggered, this, [this, i] { emit deviceChosen(i); });
  }
  menu->addSeparator();
  menu->addAction(measure_);
  refreshContext();
}

void MainWindow::setRecent(const QStringList& folders) {
  recent_->clear();
  for (const QString& folder : folders) {
    connect(recent_->addAction(folder), &QAction::triggered, this, [this, folder] { emit openWorkspace(folder); });
  }
  recent_->menuAction()->setVisible(!folders.isEmpty());
  QMenu* menu = task_->menu();
  menu->clear();
  menu->addAction(sample_);
  for (QAction* a : recent_->actions()) menu->addAction(a);
  menu->addSeparator();
  menu->addAction(open_);
}

void MainWindow::openJobs() { jobs_->setOpen(true); }

void MainWindow::showHint(const QString& text) { hint_->setText(text); }

void MainWindow::refreshContext() {
  const QString name = session_->workspaceName();
  task_->setText(name.isEmpty() ? tr("No workspace") : name);
  task_->updateGeometry();
  workspace_label_->setText(name.isEmpty() ? tr("No workspace") : tr("Workspace: %1").arg(name));
  menuBar()->setCornerWidget(menuBar()->cornerWidget());  // makes the bar lay it out anew
  const QString device = session_->device()->name();
  device_->setText(device.isEmpty()                           ? tr("No device measured")
                   : session_->device()->predictorIsRefused() ? tr("%1, not to be relied on").arg(device)
                                                              : device);
  device_->setToolTip(session_->device()->predictor() ? (QStringList{device} +
                                                         predictorLines(session_->device()->predictor()->info(),
                                                                        session_->device()->predictorFile()) +
                                                         sentences(session_->device()->predictorDoubts()))
                                                            .join(QLatin1Char(10))
                                                      : QString());
  device_->setAccessibleDescription(device_->toolTip());
  device_->updateGeometry();
  const QSignalBlocker blocker(budget_);
  budget_->setValue(session_->budget()->ms());
  budget_->setProperty("error", budget_->isOutOfReach());
  budget_->setToolTip(budget_->isOutOfReach() ? tr("The fastest takes %1.").arg(milliseconds(budget_->reach().lower))
                                              : QString());
  budget_->update();
  setWindowTitle(name.isEmpty() ? QString("HAT Studio") : name + QString::fromUtf8(" – HAT Studio"));
}

void MainWindow::setPresenting(bool on, bool full_screen) {
  if (presenting_ == on || !currentPage()) return;
  // Bars that hide hand the focus on; who was writing goes on writing.
  const QPointer<QWidget> writing = currentPage()->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
  presenting_ = on;
  present_->setChecked(on);
  leave_->setEnabled(on);
  if (on) {
    scale_before_ = ThemeManager::instance().textScale();
    state_before_ = windowState();
    docks_shown_[0] = !inspector_dock_->isHidden();
    docks_shown_[1] = !jobs_dock_->isHidden();
  }
  // A hidden menu bar would take the shortcuts of its menus with it.
  menuBar()->setMaximumHeight(on ? 0 : QWIDGETSIZE_MAX);
  for (QWidget* bar :
       {static_cast<QWidget*>(context_), static_cast<QWidget*>(rail_), static_cast<QWidget*>(statusBar())})
    bar->setVisible(!on);
  inspector_dock_->setVisible(!on && docks_shown_[0]);
  jobs_dock_->setVisible(!on && docks_shown_[1]);
  companion_->setPresenting(on);
  currentPage()->setPresenting(on);
  // Twice as large on a stage of 1920 × 1080; a smaller screen takes less, so that the page still fits.
  const QSize stage = full_screen && screen() ? screen()->size() : size();
  ThemeManager::instance().setTextScale(on ? std::min({2.0, stage.width() / 960.0, stage.height() / 540.0})
                                           : scale_before_);
  setWindowState(on && full_screen ? state_before_ | Qt::WindowFullScreen : state_before_);
  restyle();
  if (writing && writing->isVisibleTo(this))
    writing->setFocus(Qt::OtherFocusReason);
  else
    currentPage()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::restyle() {
  // Margins of 96 px on a screen of 1920; a smaller one gives the page more of itself.
  const int margin = presenting_ ? std::clamp(width() / 20, 24, 96) : 0;
  stack_->setContentsMargins(margin, margin / 2, margin, margin / 2);
  context_->setFixedHeight(scaled(40));
  menuBar()->setCornerWidget(menuBar()->cornerWidget());
  context_->setFont(fontFor(Role::body));
  rail_->restyle();
  statusBar()->setFixedHeight(scaled(24));
  inspector_dock_->setMinimumWidth(scaled(271));
  inspector_dock_->setMaximumWidth(scaled(271));
  jobs_->retranslate();
  budget_->setFixedHeight(scaled(28));
  budget_->setFont(fontFor(Role::body, QFont::Medium));
  export_button_->setFont(fontFor(Role::body));
  companion_->restyle();
  refreshPage();
  update();
}

void MainWindow::about() {
  QMessageBox box(this);
  box.setWindowTitle(tr("About HAT Studio"));
  box.setTextFormat(Qt::RichText);
  box.setText(QString("<b>HAT Studio %1</b>").arg(HAT_VERSION));
  box.setInformativeText(
      tr("Explores, searches and runs the Transformer architectures of Hardware-Aware Transformers (ACL 2020) under a "
         "latency budget "
         "on a real machine.<br><br>Free software under the GNU General Public License, version 3 or later. Nothing "
         "leaves this machine."));
  box.exec();
}

void MainWindow::retranslate() {
  setLocale(QLocale());  // every field's numbers follow
  file_->setTitle(tr("&File"));
  edit_->setTitle(tr("&Edit"));
  view_->setTitle(tr("&View"));
  go_->setTitle(tr("&Go"));
  run_->setTitle(tr("&Run"));
  tools_->setTitle(tr("&Tools"));
  help_->setTitle(tr("&Help"));
  open_->setText(tr("&Open workspace…"));
  import_->setText(tr("&Import files of HAT…"));
  sample_->setText(tr("Open the &sample workspace"));
  recent_->setTitle(tr("Open &recent"));
  export_menu_->setTitle(tr("&Export"));
  quit_->setText(tr("&Quit"));
  copy_->setText(tr("&Copy the page's content"));
  theme_menu_->setTitle(tr("&Theme"));
  themes_[0]->setText(tr("As the &system"));
  themes_[1]->setText(tr("&Light"));
  themes_[2]->setText(tr("&Dark"));
  language_menu_->setTitle(tr("&Language"));
  system_language_->setText(tr("As the &system"));
  for (QAction* a : language_menu_->actions())
    if (!canBeWritten(a->data().toString())) a->setText(tr("Chinese: no font of this system has its characters"));
  scale_menu_->setTitle(tr("Text &size"));
  system_font_->setText(tr("The system's &font"));
  inspector_dock_->setWindowTitle(tr("Inspector"));
  jobs_dock_->setWindowTitle(tr("Jobs"));
  show_inspector_->setText(tr("&Inspector"));
  show_jobs_->setText(tr("List of &jobs"));
  full_screen_->setText(tr("F&ull screen"));
  present_->setText(tr("P&resentation"));
  measure_->setText(tr("&Measure this machine"));
  pin_->setText(tr("&Pin or unpin the current architecture"));
  clear_jobs_->setText(tr("Clear the list of &jobs that ended"));
  about_->setText(tr("&About HAT Studio"));
  about_qt_->setText(tr("About &Qt"));
  inspector_label_->setText(tr("Inspector"));
  inspector_close_->setToolTip(tr("Close the Inspector"));
  inspector_close_->setAccessibleName(tr("Close the Inspector"));
  offline_->setText(tr("Offline. Nothing leaves this machine."));
  budget_->setPrefix(tr("Budget") + "  ");
  budget_->setSuffix(" " + tr("ms"));
  budget_->setSpecialValueText(tr("No budget"));
  budget_->setLocale(QLocale());
  budget_->setAccessibleName(tr("Latency budget in ms"));
  task_->setAccessibleName(tr("Workspace"));
  device_->setAccessibleName(tr("Device"));
  export_button_->setText(tr("Export"));
  rail_->setWindowTitle(tr("Pages"));
  context_->setWindowTitle(tr("Context"));
  for (int i = 0; i < pages_.size(); ++i) {
    rail_->button(i)->setText(pages_[i]->title());
    rail_->button(i)->setAccessibleName(pages_[i]->title());
    go_actions_[i]->setText(pages_[i]->title());
  }
  rail_->restyle();
  inspector_->retranslate();
  jobs_->retranslate();
  companion_->retranslate();
  notice_->retranslate();
  refreshContext();
  refreshBusy();
  refreshPage();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QMainWindow::changeEvent(event);
}

bool MainWindow::eventFilter(QObject* object, QEvent* event) {
  // What a tool tip says the status bar says too: the keyboard has no pointer to rest on something.
  const bool comes = event->type() == QEvent::FocusIn || event->type() == QEvent::Enter;
  const bool goes = event->type() == QEvent::FocusOut || event->type() == QEvent::Leave;
  if ((comes || goes) && object->isWidgetType()) {
    const auto* widget = static_cast<QWidget*>(object);
    if (widget->window() == this && !widget->toolTip().isEmpty()) {
      const QString tip = widget->toolTip().simplified();
      if (comes)
        showHint(tip);
      else if (hint_->text() == tip)
        showHint({});
    }
  }
  return QMainWindow::eventFilter(object, event);
}

void MainWindow::saveState() {
  QSettings settings;
  settings.setValue("window/geometry", saveGeometry());
  settings.setValue("window/state", QMainWindow::saveState(1));
  settings.setValue("window/page", currentPage() ? currentPage()->id() : QString());
  settings.setValue("window/jobs", jobs_->isOpen());
  settings.setValue("look/theme", static_cast<int>(ThemeManager::instance().choice()));
  settings.setValue("look/scale", presenting_ ? scale_before_ : ThemeManager::instance().textScale());
  settings.setValue("look/system_font", ThemeManager::instance().systemFont());
  settings.setValue("look/language", languageChoice());
}

void MainWindow::restoreState() {
  QSettings settings;
  restoreGeometry(settings.value("window/geometry").toByteArray());
  QMainWindow::restoreState(settings.value("window/state").toByteArray(), 1);
  ThemeManager::instance().setChoice(
      static_cast<ThemeManager::Choice>(std::clamp(settings.value("look/theme", 0).toInt(), 0, 2)));
  ThemeManager::instance().setTextScale(settings.value("look/scale", 1.0).toDouble());
  ThemeManager::instance().setSystemFont(settings.value("look/system_font", false).toBool());
  setLanguage(settings.value("look/language").toString());
  jobs_->setOpen(settings.value("window/jobs", false).toBool());
  showPage(settings.value("window/page").toString());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (event->spontaneous() && session_->jobs()->runningCount() > 0) {
    event->ignore();
    return askToClose();
  }
  setPresenting(false);
  saveState();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (!urls.isEmpty() && QFileInfo(urls.first().toLocalFile()).exists()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls()) {
    // A workspace.yaml stands for its folder.
    const QFileInfo file(url.toLocalFile());
    files << (file.fileName() == "workspace.yaml" ? file.path() : file.filePath());
  }
  importer_->take(files);
}

}  // namespace hat::ui
