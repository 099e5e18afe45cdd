// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <set>
#include <string>
#include <vector>

#include "domain/workspace/workspace.h"
#include "ui/models/model_catalog.h"
#include "ui/models/user_points.h"

namespace hat::ui {

/// What the Pareto page compares: the models of the workspace, then points of the user's own; and the proxy losses that
/// are computed of the models. No widgets.
class ParetoModels : public QObject {
  Q_OBJECT
 public:
  explicit ParetoModels(Session* session, QObject* parent = nullptr);

  /// Looks again what there is.
  void reload();
  /// Their proxy losses are those that the session knew when takeLosses() was called.
  [[nodiscard]] const std::vector<CatalogEntry>& entries() const { return entries_; }
  /// Null when there is none of that id.
  [[nodiscard]] const CatalogEntry* entry(const QString& id) const;
  [[nodiscard]] int count() const;  ///< of the models alone
  [[nodiscard]] bool knows(double CatalogEntry::*number) const;
  /// Models without a BLEU beside the others'.
  [[nodiscard]] QList<ArchitectureEntry> withoutBleu() const;
  /// Models that lie in the bins of the folders which these ones come from.
  [[nodiscard]] std::vector<ModelInfo> binned() const;

  /// Names of the kept files of points.
  [[nodiscard]] QStringList files() const;
  /// Keeps the points of a CSV file with the workspace and returns how many they are. Throws hat::Error.
  int add(const QString& file);
  /// Throws hat::Error.
  void remove(const QString& file);

  /// Whether the engine computes the losses of models that nobody knows yet, beginning now.
  void wantLosses(bool wanted);
  [[nodiscard]] bool isComputing() const { return !pending_losses_.empty(); }
  void takeLosses();

 signals:
  void lossArrived();
  void failed(const QString& sentence);  ///< a kept file that cannot be read

 private:
  void computeLosses();
  /// Where models of the workspace lie, and so their bins.
  [[nodiscard]] std::set<std::string> folders() const;

  Session* session_;
  std::vector<CatalogEntry> entries_;
  UserPoints own_;
  std::string points_folder_;
  bool losses_wanted_ = false;
  std::set<QString> pending_losses_;
};

}  // namespace hat::ui
