// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/shell/session.h"

namespace hat::ui {

/// A translation model of the workspace: a SubTransformer with its own weights, or a part of the SuperTransformer.
struct CatalogEntry {
  Choice choice;
  std::string model;        ///< folder to translate with
  bool inherited = false;   ///< the SuperTransformer's weights at choice.arch
  double predicted_ms = 0;  ///< on this machine; NaN when unknown
  double measured_ms = 0;   ///< NaN when unknown
  double bleu = 0;          ///< NaN when unknown
  double loss_bits = 0;     ///< proxy loss as the session knows it (inherited weights); NaN when not evaluated yet
  std::int64_t params = 0;
  double flops = 0;
  [[nodiscard]] QString id() const { return QString::fromStdString(id_of(choice.arch)) + (inherited ? "s" : ""); }
  /// What its latency is taken to be: this machine's prediction where there is one, else what the card says.
  [[nodiscard]] double latency() const;
};

/// Every model of the session's workspace by ascending latency, then the SuperTransformer's largest and smallest
/// SubTransformers. Empty without a workspace.
[[nodiscard]] std::vector<CatalogEntry> catalog_of(const Session& session);

/// The table twin of the Pareto page.
class CatalogTable : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { picture, name, latency, quality, params, flops, column_count };
  enum { IdRole = Qt::UserRole + 1, SortRole };
  using QAbstractTableModel::QAbstractTableModel;

  void set(std::vector<CatalogEntry> entries, const SearchSpace& space, bool measured, bool loss);
  [[nodiscard]] const std::vector<CatalogEntry>& entries() const { return entries_; }
  [[nodiscard]] int rowOf(const QString& id) const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<CatalogEntry> entries_;
  SearchSpace space_;
  bool measured_ = false, loss_ = false;
};

}  // namespace hat::ui
