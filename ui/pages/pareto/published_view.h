// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/published_catalog.h"

namespace hat::ui {

class DataTable;
class Exportable;
class GeneTable;
class ParallelPlot;
class PublishedChooser;
class PublishedFacets;
class PublishedFacts;
class RoleLabel;
class ScatterPlot;

/// The Published layer of the Pareto page: the released models of HAT and the networks it is compared with; facets by
/// device, a table of the same models, and their genes.
class PublishedView : public QWidget {
  Q_OBJECT
 public:
  explicit PublishedView(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] QWidget* inspector() const;
  /// The facets that are shown as one picture, and the genes.
  [[nodiscard]] QList<Exportable*> exportViews() const;

  /// The plot of a device, as an index of publishedDevices().
  [[nodiscard]] ScatterPlot* facet(int device) const;
  [[nodiscard]] DataTable* table() const;
  [[nodiscard]] PublishedTable* model() const { return model_; }
  /// "wmt14.en-de"; "" shows every task.
  void setTask(const std::string& task);
  void setDeviceShown(int device, bool shown);
  /// The slides' pair for WMT'14 En-De, side by side on the Architecture page.
  void comparePair();

 signals:
  void hint(const QString& text);

 private:
  void rebuild();
  void showGenes();
  void followSelection();
  void select(const QString& name);
  void hover(const QString& name);
  void pin(const QString& name);
  [[nodiscard]] const PublishedModel* modelOf(const QString& name) const;

  Session* session_;
  PublishedTable* model_;
  PublishedChooser* chooser_;
  PublishedFacets* facets_;
  RoleLabel* mixed_;
  GeneTable* genes_;
  PublishedFacts* facts_;
  QString selected_;
};

}  // namespace hat::ui
