// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/data_table.h"

namespace hat {
struct SearchSpace;
}

namespace hat::ui {

class CandidateTable;
class SearchSeries;

/// The population of one generation with every gene; its rows are named by their candidates' ids.
class GenerationTable : public DataTable {
  Q_OBJECT
 public:
  explicit GenerationTable(QWidget* parent = nullptr);
  void setSpace(const SearchSpace& space);
  /// 0: nothing.
  void showGeneration(const SearchSeries& series, int number);
  /// Empty, or of another generation: none.
  void select(const QString& id);
  void setHovered(const QString& id);

 signals:
  void candidateHovered(const QString& id);  ///< empty: none
  void candidateActivated(const QString& id);
  void candidatePinned(const QString& id);

 private:
  [[nodiscard]] QString idOf(int row) const;
  CandidateTable* candidates_;
};

}  // namespace hat::ui
