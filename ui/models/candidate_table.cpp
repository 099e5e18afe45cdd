// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_table.h"

#include "domain/arch/cost.h"
#include "ui/graph/silhouette.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

GeneText gene_of(int column) { return static_cast<GeneText>(column - CandidateTable::first_gene); }

}  // namespace

void CandidateTable::setSpace(const SearchSpace& space) {
  space_ = space;
  if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
}

void CandidateTable::setGeneration(const SearchSeries& series, int number) {
  std::vector<Candidate> rows;
  if (number >= 1 && number <= series.last())
    for (int i : series.generation(number).population) rows.push_back(series.candidates()[i]);
  // Rows are replaced in place, so that a live search keeps scroll position and selection.
  const int before = static_cast<int>(rows_.size()), after = static_cast<int>(rows.size());
  if (after > before) {
    beginInsertRows({}, before, after - 1);
    rows_ = std::move(rows);
    endInsertRows();
  } else if (after < before) {
    beginRemoveRows({}, after, before - 1);
    rows_ = std::move(rows);
    endRemoveRows();
  } else {
    rows_ = std::move(rows);
  }
  if (const int kept = std::min(before, after); kept > 0)
    emit dataChanged(index(0, 0), index(kept - 1, column_count - 1));
}

int CandidateTable::rowOf(const QString& id) const {
  for (int row = 0; row < static_cast<int>(rows_.size()); ++row)
    if (QString::fromStdString(id_of(rows_[row].arch)) == id) return row;
  return -1;
}

int CandidateTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int CandidateTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant CandidateTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Candidate& candidate = rows_[index.row()];
  if (role == IdRole) return QString::fromStdString(id_of(candidate.arch));
  if (role == Qt::TextAlignmentRole)
    return int((index.column() == picture ? Qt::AlignCenter : Qt::AlignRight) | Qt::AlignVCenter);
  if (role == Qt::DecorationRole && index.column() == picture)
    return silhouettePixmap(candidate.arch, space_, SilhouetteSize::table, 2);
  if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && index.column() == picture))
    return QString::fromStdString(to_text(candidate.arch));
  const auto params_of_row = [&] { return params_of(candidate.arch, space_.qkv_dim); };
  if (role == SortRole) {
    switch (index.column()) {
      case loss: return candidate.loss_bits;
      case ms: return candidate.latency_ms;
      case params: return static_cast<qlonglong>(params_of_row());
      case depth: return candidate.arch.decoder_depth();
      default:
        return index.column() >= first_gene ? QVariant(geneText(candidate.arch, gene_of(index.column())))
                                            : QVariant(index.row());
    }
  }
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case rank: return number(static_cast<std::int64_t>(index.row() + 1));
    case loss: {
      const QString value = number(candidate.loss_bits, 3);
      return candidate.is_given_up() ? QString::fromUtf8("≈ ") + value : value;
    }
    case ms: return msNumber(candidate.latency_ms);
    case params: return millions(params_of_row());
    case depth: return QString("%1 + %2").arg(candidate.arch.encoder_depth()).arg(candidate.arch.decoder_depth());
    default:
      return index.column() >= first_gene ? QVariant(geneText(candidate.arch, gene_of(index.column()))) : QVariant();
  }
}

QVariant CandidateTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole) {
    switch (section) {
      case loss: return tr("Proxy loss, bits per token");
      case ms: return tr("Predicted latency, ms");
      case params: return tr("Parameters without embeddings, millions");
      case depth: return tr("Encoder and decoder layers");
      default: return section >= first_gene ? tr("%1, from layer 1").arg(geneName(gene_of(section))) : QVariant();
    }
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case rank: return QString("#");
    case loss: return tr("Loss");
    case ms: return tr("ms");
    case params: return tr("M params");
    case depth: return tr("Depth");
    default: return section >= first_gene ? QVariant(geneName(gene_of(section))) : QVariant();
  }
}

}  // namespace hat::ui
