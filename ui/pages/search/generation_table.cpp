// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/generation_table.h"

#include "ui/models/candidate_table.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

GenerationTable::GenerationTable(QWidget* parent) : DataTable(parent) {
  candidates_ = new CandidateTable(this);
  bindModel(candidates_);
  bindName(this, [] { return tr("Candidates of the generation"); });
  setObjectName("generationTable");
  // Every gene behind the numbers; the last column takes what is left.
  setModelAndColumns(candidates_, {36, 46, 54, 52, 62, 54, 84, 120, 84, 120, 72, 72, 120},
                     CandidateTable::column_count - 1);
  connect(this, &DataTable::rowHovered, this, [this](int row) { emit candidateHovered(idOf(row)); });
  connect(this, &DataTable::rowActivated, this, [this](int row) { emit candidateActivated(idOf(row)); });
  connect(this, &DataTable::rowPinned, this, [this](int row) { emit candidatePinned(idOf(row)); });
}

QString GenerationTable::idOf(int row) const {
  return row < 0 ? QString() : candidates_->index(row, 0).data(CandidateTable::IdRole).toString();
}

void GenerationTable::setSpace(const SearchSpace& space) { candidates_->setSpace(space); }

void GenerationTable::showGeneration(const SearchSeries& series, int number) {
  candidates_->setGeneration(series, number);
}

void GenerationTable::select(const QString& id) {
  if (const int row = candidates_->rowOf(id); row >= 0)
    selectRow(row);
  else
    clearSelection();
}

void GenerationTable::setHovered(const QString& id) { setHoveredRow(id.isEmpty() ? -1 : candidates_->rowOf(id)); }

}  // namespace hat::ui
