// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "ui/models/model_catalog.h"
#include "ui/models/own_points.h"
#include "ui/pages/page.h"
#include "ui/series/front.h"

class QComboBox;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace hat::ui {

class DataTable;
class EmptyState;
class FactList;
class ParallelPlot;
class ParetoLayers;
class PublishedView;
class ScatterPlot;

/// Page 6: every model of the workspace in latency and quality, the front, a linked table and the genes as parallel
/// coordinates; as another layer the released models of HAT. Selecting anywhere selects everywhere.
class ParetoPage : public Page {
  Q_OBJECT
 public:
  explicit ParetoPage(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] QString id() const override { return "pareto"; }
  [[nodiscard]] QString title() const override { return tr("Pareto"); }
  [[nodiscard]] QString iconName() const override { return "pareto"; }
  [[nodiscard]] QWidget* inspector() override { return inspector_; }
  [[nodiscard]] QList<QAction*> runActions() override { return {evaluate_action_}; }
  [[nodiscard]] QList<Exportable*> exportViews() const override;
  [[nodiscard]] bool isSettled() const override { return pending_losses_.empty(); }
  void prepareForCapture() override;

  [[nodiscard]] ScatterPlot* plot() const { return plot_; }
  [[nodiscard]] DataTable* table() const { return table_; }
  [[nodiscard]] CatalogTable* model() const { return model_; }
  [[nodiscard]] ParallelPlot* parallel() const { return parallel_; }
  [[nodiscard]] const std::vector<QString>& front() const { return front_; }
  [[nodiscard]] PublishedView* published() const { return published_; }
  [[nodiscard]] ParetoLayers* layers() const { return layers_; }
  /// Reads points of a CSV file, keeps them with the workspace and shows them; what is wrong with it is told as a hint.
  void addPoints(const QString& file);
  /// Shows the released models of HAT instead of the workspace's.
  void showPublished(bool published);
  [[nodiscard]] bool showsPublished() const { return layer_->current() == 1; }

 protected:
  void retranslate() override;

 private:
  void reload();
  void rebuild();
  void refreshActions();
  void showMenu(const QPoint& at, const QPoint& global);
  /// Models of the workspace without a BLEU beside the others'.
  [[nodiscard]] QList<Choice> withoutBleu() const;
  /// Folders in which models of the workspace lie, and so their bins.
  [[nodiscard]] std::set<std::string> modelFolders() const;
  void computeLosses();
  void select(const QString& id);
  void hover(const QString& id);
  void pin(const QString& id);
  void followSelection();
  [[nodiscard]] bool byLoss() const;
  [[nodiscard]] Quality quality() const;
  [[nodiscard]] QString qualityText(double value) const;
  [[nodiscard]] bool measured() const;
  [[nodiscard]] XY at(const CatalogEntry& entry) const;
  [[nodiscard]] const CatalogEntry* entry(const QString& id) const;
  /// Every model, point and candidate with all that is known of it.
  [[nodiscard]] QString csv() const;

  std::vector<CatalogEntry> entries_;  ///< models, then points of the user's own
  OwnPoints own_;
  std::string points_folder_;
  std::set<QString> pending_losses_;
  std::vector<QString> front_;
  PageHeader* header_;
  SegmentedControl* layer_;
  PublishedView* published_;
  ParetoLayers* layers_;
  QComboBox *x_, *y_;
  QPushButton* evaluate_;
  QAction* evaluate_action_;
  QStackedWidget* stack_;
  EmptyState* empty_;
  ScatterPlot* plot_;
  SectionHead *table_head_, *parallel_head_;
  CatalogTable* model_;
  QSortFilterProxyModel* sorted_;
  DataTable* table_;
  ParallelPlot* parallel_;
  QWidget *inspector_, *own_part_;
  SectionHead* inspector_head_;
  FactList* facts_;
};

}  // namespace hat::ui
