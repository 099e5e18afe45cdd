// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "domain/config/prepare.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "ui/pages/page.h"
#include "ui/series/train_series.h"

class QAction;
class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace hat::ui {

class FactList;
class Job;
class LinePlot;
class RunFacts;
class TrainCurves;
class TrainForm;

/// Page 3: the course of a training, live or from its folder: losses of the validated architectures, learning rate,
/// tokens per second, which choices were drawn, the corpus; start, pause, stop, go on; other runs for comparison.
class TrainPage : public Page {
  Q_OBJECT
 public:
  explicit TrainPage(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] QString id() const override { return "train"; }
  [[nodiscard]] QString title() const override { return tr("Train"); }
  [[nodiscard]] QString iconName() const override { return "train"; }
  [[nodiscard]] QWidget* inspector() override { return inspector_; }
  [[nodiscard]] QList<QAction*> runActions() override;
  [[nodiscard]] QList<Exportable*> exportViews() const override;
  [[nodiscard]] bool isSettled() const override { return true; }
  void prepareForCapture() override;

  [[nodiscard]] const std::optional<TrainRun>& run() const { return run_; }
  [[nodiscard]] TrainForm* form() const { return form_; }
  [[nodiscard]] LinePlot* losses() const;
  [[nodiscard]] const std::vector<TrainRun>& overlays() const { return overlays_; }
  [[nodiscard]] RunFacts* runFacts() const { return run_facts_; }
  [[nodiscard]] bool hasCorpus() const { return corpus_.has_value(); }
  [[nodiscard]] bool isRunning() const;
  /// Shows the run in that folder; an error goes to the status bar.
  void open(const QString& folder);
  /// Starts what the form says; problems are shown there.
  void start();
  /// Goes on with the shown run from its last checkpoint.
  void goOn();
  /// Makes a workspace of the shown run's SuperTransformer and asks for it to be opened.
  void makeWorkspace();

 signals:
  void workspaceWanted(const QString& folder);

 protected:
  void retranslate() override;

 private:
  void makeHeader();
  void showForm();
  void takeWorkspace();
  void prepareThenTrain(PrepareConfig preparation, TrainConfig config);
  void train(TrainConfig config);
  void take(const std::vector<TrainEvent>& events);
  void finished(const QString& folder, JobOutcome<TrainResult> outcome);
  void listRuns();
  /// Lays another run over the shown one, or takes it away.
  void overlay(const QString& folder, bool on);
  void fillOverlays();
  void readCorpus();
  void refresh();
  void refreshPlots();
  void refreshFacts();
  void showCost();
  [[nodiscard]] QString runsFolder() const;
  QString shown_workspace_;  ///< folder of the workspace whose run was opened by itself

  std::optional<TrainRun> run_;
  std::vector<TrainRun> overlays_;  ///< in the order of their series
  std::optional<DataFacts> corpus_;
  QPointer<Job> job_;
  QString failure_;
  SearchSpace run_space_;  ///< what the run draws from
  bool was_cancelled_ = false, preparing_ = false;

  PageHeader* header_;
  QComboBox* runs_;
  QMenu* overlay_menu_;
  QPushButton *overlay_, *pause_, *stop_, *go_on_, *workspace_, *new_;
  QAction *pause_action_, *stop_action_;
  QStackedWidget* stack_;
  TrainForm* form_;
  TrainCurves* curves_;
  QWidget* inspector_;
  SectionHead* inspector_head_;
  FactList* facts_;
  RoleLabel *alarm_, *next_;
  RunFacts* run_facts_;
};

}  // namespace hat::ui
