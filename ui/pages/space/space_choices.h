// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

#include "domain/space/choice_cost.h"
#include "ui/controls/controls.h"

class QGridLayout;

namespace hat::ui {

class SpaceCount;

/// The left column of the Space page: how many SubTransformers there are, and a chip for every choice of every gene.
class SpaceChoices : public QScrollArea {
  Q_OBJECT
 public:
  explicit SpaceChoices(QWidget* parent = nullptr);

  /// Makes the chips that a SuperTransformer of that space offers; those that `trained` does not have say so.
  void setWhole(const SearchSpace& whole, const SearchSpace& trained);
  /// Shows which of them are on, and how many SubTransformers that gives.
  void show(const SearchSpace& space);

 signals:
  void toggled(Gene gene, int value);
  void anySourcesWanted(bool any);
  void hint(const QString& text);

 private:
  struct Row {
    Gene gene;
    RoleLabel* name;
    QWidget* host = nullptr;
    std::vector<std::pair<int, Chip*>> chips;
  };
  /// The row that says whether any subset of encoder layers is allowed.
  QWidget* makeSubsets();
  void reword();
  [[nodiscard]] QString nameOf(Gene gene) const;

  SearchSpace whole_, shown_, trained_;
  SpaceCount* count_;
  QWidget* rows_host_;
  QGridLayout* grid_;
  RoleLabel* subsets_;
  SegmentedControl* any_;
  std::vector<Row> rows_;
};

}  // namespace hat::ui
