// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolBar>

class QAction;
class QBoxLayout;
class QMenu;
class QToolButton;

namespace hat::ui {

class BudgetBox;
class Session;
class Tag;

/// The bar under the menus: the workspace, its device, the latency budget, whether the machine is busy; at the right
/// Export, and whatever is appended.
class ContextBar : public QToolBar {
  Q_OBJECT
 public:
  explicit ContextBar(Session* session, QWidget* parent = nullptr);

  /// Appends a button at the right.
  void addButton(QWidget* button);
  /// Devices to choose from, then `more`.
  void setDevices(const QStringList& names, int current, QAction* more);
  [[nodiscard]] QMenu* workspaceMenu() const;
  [[nodiscard]] QMenu* exportMenu() const;
  /// Shows what the session says of workspace, device and budget.
  void refresh();
  void refreshBusy();
  void restyle();

 signals:
  void deviceChosen(int index);
  void busySaid(const QString& sentence);  ///< why the machine is busy; "" while it is quiet

 private:
  void refreshReach();

  Session* session_;
  QToolButton *workspace_, *device_, *export_;
  BudgetBox* budget_;
  Tag* busy_;
  QBoxLayout* row_;
};

}  // namespace hat::ui
