// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/pages/page.h"
#include "ui/pages/pareto/models_view.h"
#include "ui/pages/pareto/pareto_models.h"

class QStackedWidget;

namespace hat::ui {

class EmptyState;
class FrontFacts;
class ParetoHead;
class PublishedView;
class SpecialiseView;

/// Page 6: every model of the workspace in latency and quality, the front, a linked table and the genes as parallel
/// coordinates; as other layers the released models of HAT, and the best architectures of two devices, each on both.
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
  [[nodiscard]] bool isSettled() const override;
  void prepareForCapture() override;

  [[nodiscard]] ScatterPlot* plot() const { return view_->plot(); }
  [[nodiscard]] DataTable* table() const { return view_->table(); }
  [[nodiscard]] CatalogTable* model() const { return view_->model(); }
  [[nodiscard]] ParallelPlot* parallel() const { return view_->parallel(); }
  /// Ids of the models on the front, the fastest first.
  [[nodiscard]] const std::vector<QString>& front() const { return front_; }
  [[nodiscard]] PublishedView* published() const { return published_; }
  [[nodiscard]] SpecialiseView* specialise() const { return specialise_; }
  [[nodiscard]] ParetoLayers* layers() const { return view_->layers(); }
  /// Reads points of a CSV file, keeps them with the workspace and shows them; what is wrong with it is told as a hint.
  void addPoints(const QString& file);
  /// Shows the released models of HAT instead of the workspace's.
  void showPublished(bool published);
  [[nodiscard]] bool showsPublished() const;
  /// Shows the best of two devices, each on both.
  void showSpecialise();

 protected:
  void retranslate() override { reloadModels(); }

 private:
  void reload();
  void reloadModels();
  /// A layer of the head.
  void showLayer(int layer);
  /// By what the head says.
  void compare();
  void rebuild();
  void askForPoints();
  void removePoints(const QString& file);
  void evaluateCurrent();

  ParetoModels* models_;
  std::vector<QString> front_;
  ParetoHead* head_;
  QAction* evaluate_action_;
  QStackedWidget* stack_;
  EmptyState* empty_;
  ModelsView* view_;
  PublishedView* published_;
  SpecialiseView* specialise_;
  QWidget* inspector_;
  FrontFacts* facts_;
};

}  // namespace hat::ui
