// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exporter.h"

#include <QAction>
#include <QMenu>

#include "domain/error.h"
#include "ui/controls/save_dialog.h"
#include "ui/plots/export.h"
#include "ui/text/messages.h"
#include "ui/window/main_window.h"

namespace hat::ui {
namespace {

QString kindName(const QString& kind) {
  if (kind == "csv") return MainWindow::tr("Table (CSV)…");
  if (kind == "txt") return MainWindow::tr("Text…");
  if (kind == "yaml") return MainWindow::tr("Search space (YAML)…");
  return MainWindow::tr("Picture (%1)…").arg(kind.toUpper());
}

}  // namespace

Exporter::Exporter(MainWindow* window) : QObject(window), window_(window) {}

void Exporter::offerIn(QMenu* menu, QAction* copy) {
  connect(menu, &QMenu::aboutToShow, this, [this, menu, copy] { fill(menu, copy); });
}

void Exporter::fill(QMenu* menu, QAction* copy) {
  menu->clear();
  Page* now = window_->currentPage();
  if (!now) return;
  const QList<Exportable*> views = now->exportViews();
  Exportable* taken = now->exportedView();
  if (views.size() > 1 && taken) menu->addSection(taken->pictureTitle());
  for (const QString& kind : now->exportKinds()) {
    connect(menu->addAction(kindName(kind)), &QAction::triggered, this, [this, kind] { exportPage(kind); });
  }
  menu->addAction(copy);
  if (views.size() < 2) return;
  menu->addSeparator();
  for (Exportable* view : views) {
    if (view == taken) continue;
    QMenu* other = menu->addMenu(view->pictureTitle());
    for (const QString& kind : ui::exportKinds())
      connect(other->addAction(kindName(kind)), &QAction::triggered, this,
              [this, kind, view] { exportView(view, kind); });
    connect(other->addAction(MainWindow::tr("&Copy")), &QAction::triggered, this, [view] { copyView(*view); });
  }
}

void Exporter::exportPage(const QString& kind) {
  Page* now = window_->currentPage();
  saveAs(now->title(), now->id(), kind, [now, kind](const QString& file) { now->exportTo(kind, file); });
}

void Exporter::exportView(Exportable* view, const QString& kind) {
  const QString name = dynamic_cast<QWidget*>(view) ? dynamic_cast<QWidget*>(view)->objectName() : QString();
  saveAs(view->pictureTitle(),
         name.isEmpty() ? window_->currentPage()->id() : window_->currentPage()->id() + "-" + name, kind,
         [view, kind](const QString& file) { ui::exportView(*view, kind, file); });
}

void Exporter::saveAs(const QString& what, const QString& name, const QString& kind,
                      const std::function<void(const QString&)>& write) {
  const QString file = askWhereToSave(window_, MainWindow::tr("Export %1").arg(what), name + "." + kind,
                                      {QString("%1 (*.%2)").arg(kind.toUpper(), kind)});
  if (file.isEmpty()) return;
  try {
    write(file);
    emit said(MainWindow::tr("Wrote %1.").arg(file));
  } catch (const Error& error) {
    emit said(words(error));
    sayNotWritten(window_, words(error));
  }
}

}  // namespace hat::ui
