// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolBar>

class QAction;
class QActionGroup;
class QBoxLayout;
class QMenu;
class QToolButton;

namespace hat::ui {

class BudgetBox;
class Session;
class Tag;

/// The bar under the menus: the workspace, its device, the latency budget and how surely it is kept, whether the
/// machine is busy; at the right Export, and whatever is appended.
class ContextBar : public QToolBar {
  Q_OBJECT
 public:
  explicit ContextBar(Session* session, QWidget* parent = nullptr);

  /// Appends a button at the right.
  void addButton(QWidget* button);
  /// Devices to choose from, then, in a menu of their own, settings of this machine that nobody has measured, whose
  /// numbers go on from there; then `more`.
  void setDevices(const QStringList& names, const QStringList& unmeasured, int current, QAction* more);
  [[nodiscard]] QMenu* deviceMenu() const;
  [[nodiscard]] QMenu* workspaceMenu() const;
  /// How surely the budget can be kept and what that costs; filled when it opens.
  [[nodiscard]] QMenu* confidenceMenu() const;
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
  void refreshBudget();
  void fillConfidences();

  Session* session_;
  QToolButton *workspace_, *device_, *confidence_, *export_;
  BudgetBox* budget_;
  Tag *rough_, *busy_;
  QBoxLayout* row_;
  QActionGroup* group_ = nullptr;  ///< of all devices
  QMenu* settings_ = nullptr;      ///< those that are not measured
};

}  // namespace hat::ui
