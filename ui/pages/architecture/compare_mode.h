// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/session/selection.h"

class QMenu;

namespace hat::ui {

class CompareView;

/// The Compare mode of the Architecture page: two to four architectures side by side, their differences one after the
/// other, more of them or fewer. Hidden until it is begun.
class CompareMode : public QWidget {
  Q_OBJECT
 public:
  explicit CompareMode(Session* session, QWidget* parent = nullptr);

  /// The current architecture and the pinned ones; without any the first of the others. Empty where there is no second
  /// one.
  [[nodiscard]] QList<ArchitectureEntry> wanted() const;
  void begin(const QList<ArchitectureEntry>& choices);
  /// What the current architecture can be compared with: pinned ones, what it was edited from, the workspace's models.
  [[nodiscard]] QList<ArchitectureEntry> others() const;
  /// False when the space of one of them is not there any more.
  [[nodiscard]] bool stillFits() const;
  [[nodiscard]] CompareView* view() const { return view_; }

 signals:
  void left();  ///< somebody wants the page back
  void hint(const QString& text);

 private:
  void refresh();
  void fillAdd();
  void stepDifference(int by);

  Session* session_;
  PageHeader* header_;
  QPushButton *previous_, *next_;
  QMenu* add_;
  CompareView* view_;
};

}  // namespace hat::ui
