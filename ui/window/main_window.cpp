// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/plots/accessible.h"
#include "ui/session/session.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/language.h"
#include "ui/window/context_bar.h"
#include "ui/window/docks.h"
#include "ui/window/edit_menu.h"
#include "ui/window/evaluator.h"
#include "ui/window/exporter.h"
#include "ui/window/file_menu.h"
#include "ui/window/hint_bar.h"
#include "ui/window/importer.h"
#include "ui/window/inspector.h"
#include "ui/window/jobs_panel.h"
#include "ui/window/learn_tools.h"
#include "ui/window/main_menu.h"
#include "ui/window/model_keeper.h"
#include "ui/window/notice_bar.h"
#include "ui/window/page_stack.h"
#include "ui/window/pages.h"
#include "ui/window/presentation.h"
#include "ui/window/rail.h"

namespace hat::ui {

MainWindow::MainWindow(Session* session, QWidget* parent)
    : QMainWindow(parent), session_(session), importer_(new Importer(session, this)), exporter_(new Exporter(this)) {
  installAccessibility();
  setObjectName("main");
  setAcceptDrops(true);
  setDockOptions(QMainWindow::AnimatedDocks);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  setContextMenuPolicy(Qt::NoContextMenu);
  // In the order in which the tabulator goes through them.
  auto* rail = new Rail;
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(notice_ = new NoticeBar);
  column->addWidget(pages_ = new PageStack(rail), 1);
  setCentralWidget(centre);
  addToolBar(Qt::TopToolBarArea, context_ = new ContextBar(session));
  addToolBar(Qt::LeftToolBarArea, rail);
  docks_ = new Docks(this, session);
  setStatusBar(hints_ = new HintBar);
  presentation_ = new Presentation(this, pages_, docks_, {context_, rail, hints_});
  setMenuBar(menu_ = new MainMenu(session, context_, docks_, presentation_));
  exporter_->offerIn(menu_->file()->exports(), menu_->edit()->copy());
  exporter_->offerIn(context_->exportMenu(), menu_->edit()->copy());
  learn_tools_ = new LearnTools(
      this, session,
      {menu_->file(), menu_->edit(), menu_->help(), menu_->file()->quit(), context_, docks_->inspectorDock()});
  for (Page* page : makePages(session)) addPage(page);
  connect(importer_, &Importer::said, this, &MainWindow::showHint);
  connect(exporter_, &Exporter::said, this, &MainWindow::showHint);
  connect(new Evaluator(session, this), &Evaluator::said, this, &MainWindow::showHint);
  auto* keeper = new ModelKeeper(session, this);
  connect(keeper, &ModelKeeper::said, this, &MainWindow::showHint);
  connect(keeper, &ModelKeeper::offered, notice_, &NoticeBar::offerNews);
  connect(importer_, &Importer::workspaceWanted, this, &MainWindow::openWorkspace);
  connect(session, &Session::workspaceChanged, this, &MainWindow::refreshWorkspace);
  connect(session->requests(), &Requests::page, this, &MainWindow::showPage);
  connect(session->requests(), &Requests::measure, this, &MainWindow::measureMachine);
  connect(pages_, &PageStack::pageShown, this, &MainWindow::refreshPage);
  connect(pages_, &PageStack::hint, this, &MainWindow::showHint);
  connect(context_, &ContextBar::deviceChosen, this, &MainWindow::deviceChosen);
  connect(context_, &ContextBar::busySaid, hints_, &HintBar::setBusy);
  connect(presentation_, &Presentation::changed, learn_tools_, &LearnTools::setPresenting);
  connect(menu_, &MainMenu::aboutWanted, this, &MainWindow::about);
  connect(menu_->file(), &FileMenu::openWorkspace, this, &MainWindow::openWorkspace);
  connect(menu_->file(), &FileMenu::importWanted, importer_, &Importer::ask);
  connect(menu_->file(), &FileMenu::quitWanted, this, &MainWindow::askToClose);
  connect(menu_->edit(), &EditMenu::copyWanted, this, &MainWindow::copyPage);
  connect(&ThemeManager::instance(), &ThemeManager::changed, this, &MainWindow::restyle);
  resize(1280, 800);
  setMinimumSize(900, 560);
  restyle();
  refreshWorkspace();
  bindTexts(this, [this] {
    setLocale(QLocale());  // every field's numbers follow
    showHint({});          // it was said in another language
  });
  if (!pages().isEmpty()) showPage(pages().first()->id());
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page* page) {
  pages_->addPage(page);
  menu_->addPage(page, [this, id = page->id()] { showPage(id); });
}

const QList<Page*>& MainWindow::pages() const { return pages_->pages(); }

Page* MainWindow::page(const QString& id) const { return pages_->page(id); }

Page* MainWindow::currentPage() const { return pages_->current(); }

void MainWindow::showPage(const QString& id) { pages_->showPage(id); }

void MainWindow::setDevices(const QStringList& names, int current, const QStringList& unmeasured) {
  context_->setDevices(names, unmeasured, current, menu_->measure());
}

void MainWindow::setRecent(const QStringList& folders) { menu_->file()->setRecent(folders); }

void MainWindow::openJobs() { docks_->jobs()->setOpen(true); }

void MainWindow::setPresenting(bool on, bool full_screen) { presentation_->set(on, full_screen); }

bool MainWindow::isPresenting() const { return presentation_->isOn(); }

void MainWindow::showHint(const QString& text) { hints_->say(text); }

void MainWindow::copyPage() {
  Page* page = currentPage();
  if (!page) return;
  page->copy();
  showHint(tr("Copied the page's content."));
}

void MainWindow::refreshWorkspace() {
  const QString name = session_->workspaceName();
  menu_->refreshWorkspace();
  setWindowTitle(name.isEmpty() ? QString("HAT Studio") : name + QString::fromUtf8(" – HAT Studio"));
}

void MainWindow::refreshPage() {
  Page* now = currentPage();
  if (!now) return;
  docks_->inspector()->setPart(now->inspector());
  menu_->edit()->refresh();
  menu_->setPageActions(now->runActions());
  learn_tools_->pageShown();
  showHint({});
}

void MainWindow::restyle() {
  menu_->restyle();
  context_->restyle();
  pages_->restyle();
  hints_->restyle();
  docks_->restyle();
  learn_tools_->restyle();
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

void MainWindow::saveState() {
  QSettings settings;
  settings.setValue("window/geometry", saveGeometry());
  settings.setValue("window/state", QMainWindow::saveState(1));
  settings.setValue("window/page", currentPage() ? currentPage()->id() : QString());
  settings.setValue("window/jobs", docks_->jobs()->isOpen());
  settings.setValue("look/theme", static_cast<int>(ThemeManager::instance().choice()));
  settings.setValue("look/scale", presentation_->textScale());
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
  docks_->jobs()->setOpen(settings.value("window/jobs", false).toBool());
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
