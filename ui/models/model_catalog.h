// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <cmath>
#include <vector>

#include "domain/io/points_csv.h"
#include "domain/workspace/model_choice.h"
#include "ui/session/session.h"

namespace hat::ui {

/// What the Pareto page compares models by, besides latency.
enum class Quality { bleu, loss, params, flops };

/// A translation model of the workspace: a SubTransformer with its own weights, or a part of the SuperTransformer. Or a
/// point of the user's own, which is no model here: only numbers, and an architecture where the file has one.
struct CatalogEntry {
  ArchitectureEntry choice;
  std::string model;        ///< folder to translate with
  bool inherited = false;   ///< the SuperTransformer's weights at choice.arch, out of its own folder
  bool cut_out = false;     ///< the SuperTransformer's weights too, in a folder of their own or not
  QString bleu_text;        ///< what the BLEU is of, where it was evaluated here; empty: what the card says
  double predicted_ms = 0;  ///< on this machine; NaN when unknown
  double measured_ms = 0;   ///< NaN when unknown
  double bound_factor = 1;  ///< a prediction times this is promised (ModelNumbers::bound_factor)
  double bleu = 0;          ///< NaN when unknown
  double loss_bits = 0;     ///< proxy loss as the session knows it (inherited weights); NaN when not evaluated yet
  std::optional<double> judged_loss_bits =
      {};                   ///< the loss that the rule for budgets compares, on the text of all others
  std::int64_t params = 0;  ///< -1 when unknown
  double flops = 0;         ///< NaN when unknown
  int own = -1;             ///< number of the user's point; -1: a model
  bool has_arch = true;
  QString device, data;  ///< of an own point, where its file says
  NamedPoint::Interval latency_interval_ms = {}, bleu_interval = {};
  [[nodiscard]] QString id() const {
    return own >= 0 ? QString("own%1").arg(own) : QString::fromStdString(id_of(choice.arch)) + (inherited ? "s" : "");
  }
  /// An own point has one latency: whatever its file calls so.
  [[nodiscard]] double ms(bool measured) const { return measured || own >= 0 ? measured_ms : predicted_ms; }
  [[nodiscard]] double quality(Quality quality) const;
  /// What the rule for budgets judges it by.
  [[nodiscard]] ModelNumbers numbers() const;
  /// What its latency is taken to be: measured before predicted; NaN when neither is known.
  [[nodiscard]] double latency() const;
  /// What is compared with a budget: measured, else the upper end of the prediction; NaN when neither is known.
  [[nodiscard]] double atMost() const;
  /// It counts by the upper end of a prediction.
  [[nodiscard]] bool isBounded() const { return own < 0 && !std::isfinite(measured_ms) && bound_factor != 1; }
};

/// Every model of the session's workspace by ascending latency, then the SuperTransformer's largest and smallest
/// SubTransformers. Empty without a workspace.
[[nodiscard]] std::vector<CatalogEntry> catalog_of(const Session& session);
/// The same of points of the user's own; `first` numbers them.
[[nodiscard]] std::vector<CatalogEntry> catalog_of(const Session& session, const std::vector<NamedPoint>& points,
                                                   int first);
/// What the rule for budgets (hat::best_within) is asked with: the numbers of each entry; those of the user's own
/// points are empty.
[[nodiscard]] std::vector<ModelNumbers> numbers_of(const std::vector<CatalogEntry>& entries);
/// "Good: 22.7 BLEU": the model that answers a budget, and on what evidence.
[[nodiscard]] QString answer_text(const std::vector<CatalogEntry>& entries, const ModelChoice& answer);

/// The table twin of the Pareto page.
class CatalogTable : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { picture, name, latency, quality, params, flops, column_count };
  enum { IdRole = Qt::UserRole + 1, SortRole };
  using QAbstractTableModel::QAbstractTableModel;

  /// Another quality than BLEU and proxy loss has a column of its own anyway: BLEU is shown then. `bound` is what is
  /// promised of the predictions.
  void set(std::vector<CatalogEntry> entries, const SearchSpace& space, bool measured, bool loss,
           const UpperBound& bound);
  [[nodiscard]] const std::vector<CatalogEntry>& entries() const { return entries_; }
  [[nodiscard]] int rowOf(const QString& id) const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<CatalogEntry> entries_;
  SearchSpace space_;
  UpperBound bound_;
  bool measured_ = false, loss_ = false;
};

}  // namespace hat::ui
