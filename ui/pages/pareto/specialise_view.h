// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "ui/pages/pareto/specialise_marks.h"
#include "ui/pages/pareto/specialise_work.h"

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QStackedWidget;

namespace hat::ui {

class DataTable;
class EmptyState;
class InspectorPart;
class PlainTable;
class RoleLabel;
class SpecialiseDrawings;

/// The Specialise layer of the Pareto page: the best architecture of each of two devices at equal quality, each on
/// both, whether specialising paid, and how the two differ. The paper's table (HAT, ACL 2020) for any two devices of
/// the workspace, and for the published ones.
class SpecialiseView : public QWidget {
  Q_OBJECT
 public:
  explicit SpecialiseView(Session* session, QWidget* parent = nullptr);

  /// The same numbers as a table.
  [[nodiscard]] QWidget* inspector() const;
  [[nodiscard]] QList<Exportable*> exportViews() const;
  [[nodiscard]] bool isSettled() const { return !work_->isReading(); }
  /// Reads devices and runs again; only what is seen is read.
  void reload();

  [[nodiscard]] SpecialiseWork* work() const { return work_; }
  [[nodiscard]] SpecialiseMarks* marks() const { return marks_; }
  [[nodiscard]] PlainTable* model() const { return model_; }
  [[nodiscard]] SpecialiseDrawings* drawings() const { return drawings_; }
  /// What is missing, where nothing is shown.
  [[nodiscard]] QString emptyText() const;

 signals:
  void hint(const QString& text);

 private:
  void makeChoice();
  void makeVerdict();
  void makeInspector();
  void fillBoxes();
  void showResult();
  void showNoResult();
  void showEmpty();
  void showVerdict();
  void showTable();
  [[nodiscard]] ArchitectureEntry entryOf(int model) const;
  void open(int model);
  void compare();

  Session* session_;
  SpecialiseWork* work_;
  std::array<QComboBox*, 2> devices_{};
  QComboBox* task_;
  RoleLabel* quality_;
  QDoubleSpinBox* target_;
  QWidget *choice_, *verdict_;
  QStackedWidget* stack_;
  EmptyState* empty_;
  SpecialiseMarks* marks_;
  SpecialiseDrawings* drawings_;
  RoleLabel *title_, *text_;
  struct SavingPart {
    RoleLabel *head, *share, *interval, *of;
  };
  std::array<SavingPart, 2> savings_{};
  InspectorPart* inspector_;
  PlainTable* model_;
  DataTable* table_;
  RoleLabel* remark_;
  QPushButton* compare_;
};

}  // namespace hat::ui
