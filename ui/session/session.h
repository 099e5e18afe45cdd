// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "domain/engine.h"
#include "domain/space/search_space.h"
#include "ui/jobs/job_runner.h"
#include "ui/session/busy_watch.h"
#include "ui/session/history.h"
#include "ui/session/requests.h"
#include "ui/session/selection.h"

namespace hat {
struct Workspace;
struct Evaluation;
class LatencyPredictor;
class DeviceTimes;
class PartsModel;
struct LatencyParts;
}  // namespace hat

namespace hat::ui {

/// The state that pages share. Lives on the window's thread; every setter emits its signal when something changed.
class Session : public QObject {
  Q_OBJECT
 public:
  using Predict = std::function<double(const Architecture&)>;

  /// `engine` must outlive the session and may be null (then pages say what is missing).
  explicit Session(Engine* engine, QObject* parent = nullptr);

  [[nodiscard]] Engine* engine() const { return engine_; }
  [[nodiscard]] Selection* selection() { return &selection_; }
  /// The selection's, for whoever only looks.
  [[nodiscard]] const QList<Choice>& pinned() const { return selection_.pinned(); }
  /// What parts of the window ask each other for.
  [[nodiscard]] Requests* requests() { return &requests_; }
  [[nodiscard]] JobQueue* jobs() { return &jobs_; }
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
  /// Target tokens of the workspace's validation text that every proxy loss of the window is evaluated on: those of the last
  /// search, so that its candidates and the models can be compared. Losses of other tokens are forgotten.
  [[nodiscard]] int lossTokens() const { return loss_tokens_; }
  void setLossTokens(int tokens);
  /// Proxy loss in bits per token: inherited weights, lossTokens(). NaN when nobody evaluated it yet.
  [[nodiscard]] double proxyLoss(const Architecture& arch) const;
  void setProxyLoss(const Architecture& arch, double bits);
  /// The same of a choice, with what it knows itself where that is of the same tokens: losses of other tokens cannot be compared.
  [[nodiscard]] double proxyLoss(const Choice& choice) const;
  [[nodiscard]] const QString& workspaceName() const { return workspace_name_; }
  [[nodiscard]] const SearchSpace& space() const { return space_; }
  /// The space that is being designed on the Space page: what a new SuperTransformer is trained on, and the part of space()
  /// that a search looks in. As long as nothing is edited, space().
  [[nodiscard]] const SearchSpace& design() const { return design_; }
  void setDesign(const SearchSpace& space);
  /// Whether the design can be searched with the weights of the workspace's SuperTransformer.
  [[nodiscard]] bool designIsTrained() const { return space_.weight_misfits(design_).empty(); }
  /// The space in which a choice is drawn, counted and edited.
  [[nodiscard]] const SearchSpace& spaceOf(const Choice& choice) const { return choice.space ? *choice.space : space_; }

  /// What speaks against the predictor in the workspace's space: marked wherever its numbers stand. Empty without a predictor.
  [[nodiscard]] const std::vector<Remark>& predictorDoubts() const { return predictor_doubts_; }
  /// Whether the predictor is known not to tell fast from slow here: nothing is searched with it unless that is asked for.
  [[nodiscard]] bool predictorIsRefused() const { return predictor_refused_; }
  /// Null when there is none.
  [[nodiscard]] const LatencyPredictor* predictor() const { return predictor_.get(); }
  [[nodiscard]] const std::shared_ptr<const LatencyPredictor>& predictorPtr() const { return predictor_; }
  /// `predict` is the predictor's total in ms; `device` what it was measured on ("this machine"); `times` what else is known of
  /// that device's latencies.
  void setPredictor(std::shared_ptr<const LatencyPredictor> predictor, Predict predict, const QString& device, const QString& file,
                    std::shared_ptr<const DeviceTimes> times = {});
  /// What was measured on the device, and what its predictor says; null when nobody said.
  [[nodiscard]] const DeviceTimes* deviceTimes() const { return times_.get(); }
  /// ms, NaN when there is no predictor.
  [[nodiscard]] double predictedMs(const Architecture& arch) const;
  /// The same; NaN too where the choice's own space has nothing in common with what the predictor was fitted on.
  [[nodiscard]] double predictedMs(const Choice& choice) const;
  /// Tokens of the sentence that latencies are predicted for.
  [[nodiscard]] int latencyTokens() const;
  [[nodiscard]] const QString& deviceName() const { return device_name_; }
  /// Whether latencies are shown of this machine: by its own predictor, or by none.
  [[nodiscard]] bool showsThisMachine() const;
  /// Folder of the workspace's SuperTransformer, "" without one. What a job found belongs to the one that it began with: another
  /// workspace may be open when it ends.
  [[nodiscard]] std::string superFolder() const;
  /// What was measured part by part on this machine for the workspace's network.
  [[nodiscard]] const PartsModel& ownParts() const { return *own_parts_; }
  /// Threads that they were measured with; 0: none were.
  [[nodiscard]] int partsThreads() const { return parts_threads_; }
  /// Keeps a profile that was made here with the workspace's measurements of this machine. Throws hat::Error when it cannot be written; it
  /// is known then nevertheless.
  void addProfile(const ProfileResult& profile);
  /// Where a choice's milliseconds go on the device whose latencies are shown, for sentences of latencyTokens(): as measured here, else
  /// estimated so that they add up to the prediction, else to what is known as measured. Nothing where there is none of them.
  [[nodiscard]] std::optional<LatencyParts> parts(const Choice& choice) const;
  /// The predictor's file, for SearchConfig::predictor.
  [[nodiscard]] const QString& predictorFile() const { return predictor_file_; }

  /// A device with a predictor; the context bar offers them all.
  struct DeviceOffer {
    QString name, predictor;
    int series = 0;  ///< that it is drawn as, on every page
    bool operator==(const DeviceOffer&) const = default;
  };
  [[nodiscard]] const QList<DeviceOffer>& devices() const { return devices_; }
  void setDevices(const QList<DeviceOffer>& devices);

  [[nodiscard]] double budgetMs() const { return budget_.ms; }  ///< 0: none
  /// Somebody chose it: it stays until somebody chooses another, for this workspace and this device.
  void setBudgetMs(double ms);
  /// One to begin with: taken where nobody has chosen any.
  void proposeBudgetMs(double ms);
  [[nodiscard]] bool budgetIsChosen() const { return budget_.is_chosen; }
  /// From now on the budget is one of that device (by LatencyDevice::id): the one that was chosen for it, else none. Milliseconds of one
  /// device mean nothing on another.
  void setBudgetDevice(const std::string& id);
  [[nodiscard]] const std::string& budgetDevice() const { return budget_device_; }
  /// The device that somebody chose in this workspace, by LatencyDevice::id; "": nobody did, and the rule says which.
  [[nodiscard]] const std::string& chosenDevice() const { return chosen_device_; }
  void setChosenDevice(const std::string& id) { chosen_device_ = id; }
  /// The budgets that were chosen in this workspace, by device: kept with it.
  [[nodiscard]] std::map<std::string, double> chosenBudgets() const;
  void setChosenBudgets(const std::map<std::string, double>& budgets);

 signals:
  void workspaceEnding();  ///< another one is about to take its place
  void workspaceOpened();  ///< it has; what belonged to the other one is gone from here
  void workspaceChanged();
  void predictorChanged();
  void budgetChanged();
  void candidatesChanged();
  void lossTokensChanged();
  void devicesChanged();
  void partsChanged();
  void designChanged();

 private:
  Engine* engine_;
  std::shared_ptr<const Workspace> workspace_;
  QString workspace_name_;
  SearchSpace space_, design_;
  std::shared_ptr<const LatencyPredictor> predictor_;
  std::shared_ptr<const DeviceTimes> times_;
  std::vector<Remark> predictor_doubts_;  ///< refusals first
  bool predictor_refused_ = false;
  Predict predict_;
  QString device_name_, predictor_file_;
  void readParts();
  std::shared_ptr<const PartsModel> own_parts_;
  int parts_threads_ = 0;  ///< that they were measured with
  std::string parts_file_;
  QList<DeviceOffer> devices_;
  struct Budget {
    double ms = 0;
    bool is_chosen = false;
  };
  void setBudget(const Budget& budget);
  Budget budget_;
  std::string budget_device_, chosen_device_;
  std::map<std::string, double> budgets_;  ///< chosen, of other devices than that one
  std::vector<Candidate> candidates_;
  Selection selection_;
  Requests requests_;
  JobQueue jobs_;
  History history_;
  BusyWatch busy_;
  int loss_tokens_ = SearchConfig{}.valid_tokens;
  std::map<std::string, double> losses_;  // by id
};

}  // namespace hat::ui
