// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "domain/engine.h"
#include "domain/space/search_space.h"
#include "ui/jobs/job_runner.h"
#include "ui/session/budget.h"
#include "ui/session/busy_watch.h"
#include "ui/session/device_state.h"
#include "ui/session/history.h"
#include "ui/session/loss_book.h"
#include "ui/session/requests.h"
#include "ui/session/selection.h"
#include "ui/text/upper_bound.h"

namespace hat {
struct Workspace;
struct Evaluation;
}  // namespace hat

namespace hat::ui {

/// The state that pages share. Lives on the window's thread; every setter emits its signal when something changed.
class Session : public QObject {
  Q_OBJECT
 public:
  /// `engine` must outlive the session and may be null (then pages say what is missing).
  explicit Session(Engine* engine, QObject* parent = nullptr);

  [[nodiscard]] Engine* engine() const { return engine_; }
  [[nodiscard]] Selection* selection() { return &selection_; }
  /// The selection's, for whoever only looks.
  [[nodiscard]] const QList<ArchitectureEntry>& pinned() const { return selection_.pinned(); }
  /// What parts of the window ask each other for.
  [[nodiscard]] Requests* requests() { return &requests_; }
  [[nodiscard]] JobQueue* jobs() { return &jobs_; }
  /// The device whose latencies are shown.
  [[nodiscard]] DeviceState* device() { return &device_; }
  [[nodiscard]] const DeviceState* device() const { return &device_; }
  [[nodiscard]] Budget* budget() { return &budget_; }
  [[nodiscard]] const Budget* budget() const { return &budget_; }
  /// What is promised of the device's predictions as surely as the budget is to be kept.
  [[nodiscard]] UpperBound bound() const;
  /// Proxy losses that somebody evaluated.
  [[nodiscard]] LossBook* losses() { return &losses_; }
  [[nodiscard]] const LossBook* losses() const { return &losses_; }
  /// What was changed in the open workspace; empty in another one.
  [[nodiscard]] History* history() { return &history_; }
  /// Whether other programs spoil what is measured now; nobody looks before start().
  [[nodiscard]] BusyWatch* busy() { return &busy_; }

  /// Null before one was opened.
  [[nodiscard]] const Workspace* workspace() const { return workspace_.get(); }
  [[nodiscard]] const std::shared_ptr<const Workspace>& workspacePtr() const { return workspace_; }
  /// `name` is for the window's corner; `space` is the SuperTransformer's.
  void setWorkspace(std::shared_ptr<const Workspace> workspace, const QString& name, const SearchSpace& space);
  /// Adds a model to the workspace as the window knows it (one with the same folder is replaced); nothing is written.
  void addModel(const ModelInfo& model);
  /// The workspace's model of that folder, its SuperTransformer too; null when there is none.
  [[nodiscard]] const ModelInfo* model(const QString& folder) const;
  /// Takes the model of that folder out of the workspace as the window knows it; nothing is written.
  void removeModel(const std::string& folder);
  /// What the workspace's models were evaluated on, read again: one was just added.
  void setEvaluations(std::vector<Evaluation> evaluations);
  /// Everything that the last search of this window evaluated.
  [[nodiscard]] const std::vector<Candidate>& candidates() const { return candidates_; }
  void setCandidates(std::vector<Candidate> candidates);
  [[nodiscard]] const QString& workspaceName() const { return workspace_name_; }
  [[nodiscard]] const SearchSpace& space() const { return space_; }
  /// The space that is being designed on the Space page: what a new SuperTransformer is trained on, and the part of
  /// space() that a search looks in. As long as nothing is edited, space().
  [[nodiscard]] const SearchSpace& design() const { return design_; }
  void setDesign(const SearchSpace& space);
  /// Whether the design can be searched with the weights of the workspace's SuperTransformer.
  [[nodiscard]] bool designIsTrained() const { return space_.weight_misfits(design_).empty(); }
  /// The space in which a choice is drawn, counted and edited.
  [[nodiscard]] const SearchSpace& spaceOf(const ArchitectureEntry& choice) const {
    return choice.space ? *choice.space : space_;
  }

  /// Folder of the workspace's SuperTransformer, "" without one. What a job found belongs to the one that it began
  /// with: another workspace may be open when it ends.
  [[nodiscard]] std::string superFolder() const;

 signals:
  void workspaceEnding();  ///< another one is about to take its place
  void workspaceOpened();  ///< it has; what belonged to the other one is gone from here
  void workspaceChanged();
  void candidatesChanged();
  void designChanged();

 private:
  Engine* engine_;
  std::shared_ptr<const Workspace> workspace_;
  QString workspace_name_;
  SearchSpace space_, design_;
  DeviceState device_;
  Budget budget_;
  LossBook losses_;
  std::vector<Candidate> candidates_;
  Selection selection_;
  Requests requests_;
  JobQueue jobs_;
  History history_;
  BusyWatch busy_;
};

}  // namespace hat::ui
