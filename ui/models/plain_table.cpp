// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plain_table.h"

#include "ui/theme/theme.h"

namespace hat::ui {

void PlainTable::set(QStringList heads, std::vector<QStringList> rows, std::vector<bool> marked) {
  beginResetModel();
  heads_ = std::move(heads);
  rows_ = std::move(rows);
  marked_ = std::move(marked);
  endResetModel();
}

QString PlainTable::csv() const {
  const auto line = [](const QStringList& cells) {
    QStringList quoted;
    for (const QString& cell : cells) quoted << '"' + QString(cell).replace('"', "\"\"") + '"';
    return quoted.join(',') + '\n';
  };
  QString text = line(heads_);
  for (const QStringList& row : rows_) text += line(row);
  return text;
}

int PlainTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int PlainTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(heads_.size());
}

QVariant PlainTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
    return rows_[static_cast<std::size_t>(index.row())].value(index.column());
  if (role == Qt::TextAlignmentRole)
    return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  const std::size_t row = static_cast<std::size_t>(index.row());
  if (role == Qt::FontRole && row < marked_.size() && marked_[row]) return fontFor(Role::small, QFont::Medium);
  return {};
}

QVariant PlainTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return heads_.value(section);
  if (role == Qt::TextAlignmentRole) return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  return {};
}

}  // namespace hat::ui
