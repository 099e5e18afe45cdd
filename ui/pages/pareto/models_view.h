// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/pages/pareto/pareto_front.h"

namespace hat::ui {

class DataTable;
class GeneTable;
class ParallelPlot;
class ParetoLayers;
class ParetoModels;
class ScatterPlot;
struct PointTip;

/// The layer of the Pareto page with the models of the workspace and the points of the user's own: where they lie, the
/// front among them, their table and their genes. Selecting anywhere selects everywhere.
class ModelsView : public QWidget {
  Q_OBJECT
 public:
  ModelsView(Session* session, ParetoModels* models, QWidget* parent = nullptr);

  /// Takes up what the models are now; there is at least one.
  void show(const ParetoAxes& axes);
  void select(const QString& id);
  [[nodiscard]] const ParetoFront& front() const { return front_; }
  [[nodiscard]] ScatterPlot* plot() const { return plot_; }
  [[nodiscard]] DataTable* table() const;
  [[nodiscard]] ParallelPlot* parallel() const;
  [[nodiscard]] CatalogTable* model() const { return model_; }
  [[nodiscard]] ParetoLayers* layers() const { return layers_; }

 signals:
  void hint(const QString& text);

 private:
  void showPoints();
  void nameSome();
  void showGenes();
  void showMenu(const QPoint& at);
  void hover(const QString& id);
  void pin(const QString& id);
  void followSelection();
  void followHover();
  /// Candidates of the last search have predicted latencies and losses, nothing else.
  [[nodiscard]] bool showsCandidates() const;
  [[nodiscard]] PointTip tip(const QString& id) const;
  [[nodiscard]] QString csv() const;

  Session* session_;
  ParetoModels* models_;
  ParetoAxes axes_;
  ParetoFront front_;
  ParetoLayers* layers_;
  ScatterPlot* plot_;
  CatalogTable* model_;
  GeneTable* genes_;
};

}  // namespace hat::ui
