// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMenu;

namespace hat::ui {

class Exportable;
class MainWindow;

/// What the shown page has, as files and on the clipboard.
class Exporter : public QObject {
  Q_OBJECT
 public:
  explicit Exporter(MainWindow* window);

  /// Fills `menu` whenever it is about to show: the kinds of the page's own view, `copy`, and a menu for each of its
  /// other views.
  void offerIn(QMenu* menu, QAction* copy);

 signals:
  void said(const QString& sentence);

 private:
  void fill(QMenu* menu, QAction* copy);
  void exportPage(const QString& kind);
  void exportView(Exportable* view, const QString& kind);
  void saveAs(const QString& what, const QString& name, const QString& kind,
              const std::function<void(const QString&)>& write);

  MainWindow* window_;
};

}  // namespace hat::ui
