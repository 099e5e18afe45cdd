// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "domain/io/parts_csv.h"
#include "domain/io/workspace.h"
#include "domain/latency/predictor.h"
#include "domain/latency/predictor_trust.h"
#include "domain/workspace/catalog.h"

namespace hat::ui {

Session::Session(Engine* engine, QObject* parent) : QObject(parent), engine_(engine), own_parts_(std::make_shared<const PartsModel>()) {
  connect(&history_, &History::led, &requests_, &Requests::page);
}

void Session::setWorkspace(std::shared_ptr<const Workspace> workspace, const QString& name, const SearchSpace& space) {
  emit workspaceEnding();
  workspace_ = std::move(workspace);
  workspace_name_ = name;
  space_ = design_ = space;
  losses_.clear();
  candidates_.clear();
  history_.clear();
  budgets_.clear();
  budget_device_.clear();
  chosen_device_.clear();
  readParts();
  emit workspaceOpened();
  emit workspaceChanged();
  setBudget({});
}

std::string Session::superFolder() const { return workspace_ && workspace_->super ? workspace_->super->folder : std::string(); }

namespace {

PartsSetting setting_of(const SearchSpace& space, const Workspace* workspace, const LatencyPredictor* predictor) {
  PartsSetting setting;
  if (predictor && predictor->info().beam > 0) setting.beam = predictor->info().beam;
  setting.qkv_dim = space.qkv_dim;
  if (workspace && workspace->super) setting.vocab = workspace->super->network.target_vocab;
  return setting;
}

}  // namespace

void Session::readParts() {
  PartsTable table;
  parts_file_ = workspace_ && !workspace_->machine_folder.empty() ? workspace_->own_parts() : std::string();
  if (!parts_file_.empty()) try {
      table = read_parts_csv(parts_file_);
      // A home that is shared by several machines, or an engine of an earlier version: those milliseconds are not these.
      if (!table.rows.empty() && engine_ && !engine_->device(table.device.threads).runs_as(table.device)) table.rows.clear();
    } catch (const Error&) {
      table.rows.clear();  // damaged: measured anew where somebody asks for it
    }
  parts_threads_ = table.device.threads;
  own_parts_ = std::make_shared<const PartsModel>(std::move(table.rows), setting_of(space_, workspace_.get(), predictor_.get()));
}

void Session::addProfile(const ProfileResult& profile) {
  PartsTable table;
  if (!parts_file_.empty()) try {
      table = read_parts_csv(parts_file_);
    } catch (const Error&) {
      table = {};
    }
  else table = {profile.device, own_parts_->measured()};
  add_profile(table, profile);
  parts_threads_ = profile.device.threads;
  own_parts_ = std::make_shared<const PartsModel>(table.rows, setting_of(space_, workspace_.get(), predictor_.get()));
  emit partsChanged();
  if (!parts_file_.empty()) write_parts_csv(parts_file_, table);
}

bool Session::showsThisMachine() const {
  return predictor_file_.isEmpty() || (workspace_ && predictor_file_.toStdString() == workspace_->own_predictor());
}

std::optional<LatencyParts> Session::parts(const Choice& choice) const {
  const SearchSpace& space = spaceOf(choice);
  if (space.qkv_dim <= 0) return std::nullopt;
  double total = predictedMs(choice);
  if (!std::isfinite(total)) total = choice.number("latency_ms");
  const int tokens = latencyTokens();
  // Parts of one thread do not add up to a latency of four.
  const int threads = predictor_ ? predictor_->info().device.threads : 0;
  if (showsThisMachine() && (threads < 1 || threads == parts_threads_) && space.qkv_dim == own_parts_->setting().qkv_dim) return own_parts_->parts(choice.arch, tokens, total);
  return PartsModel({}, setting_of(space, workspace_.get(), predictor_.get())).parts(choice.arch, tokens, total);
}

void Session::addModel(const ModelInfo& model) {
  if (!workspace_) return;
  auto changed = std::make_shared<Workspace>(*workspace_);
  const auto before = std::ranges::find(changed->models, model.folder, &ModelInfo::folder);
  if (before != changed->models.end()) *before = model;
  else changed->models.push_back(model);
  workspace_ = std::move(changed);
  emit workspaceChanged();
}

const ModelInfo* Session::model(const QString& folder) const {
  if (!workspace_ || folder.isEmpty()) return nullptr;
  const std::string wanted = folder.toStdString();
  if (workspace_->super && workspace_->super->folder == wanted) return &*workspace_->super;
  const auto found = std::ranges::find(workspace_->models, wanted, &ModelInfo::folder);
  return found == workspace_->models.end() ? nullptr : &*found;
}

void Session::removeModel(const std::string& folder) {
  if (!workspace_) return;
  auto changed = std::make_shared<Workspace>(*workspace_);
  if (std::erase_if(changed->models, [&](const ModelInfo& other) { return other.folder == folder; }) == 0) return;
  workspace_ = std::move(changed);
  emit workspaceChanged();
}

void Session::setEvaluations(std::vector<Evaluation> evaluations) {
  if (!workspace_) return;
  auto changed = std::make_shared<Workspace>(*workspace_);
  changed->evaluations = std::move(evaluations);
  workspace_ = std::move(changed);
  emit workspaceChanged();
}

void Session::setCandidates(std::vector<Candidate> candidates) {
  candidates_ = std::move(candidates);
  emit candidatesChanged();
}

void Session::setLossTokens(int tokens) {
  if (tokens == loss_tokens_) return;
  loss_tokens_ = tokens;
  losses_.clear();
  candidates_.clear();
  emit lossTokensChanged();
}

double Session::proxyLoss(const Architecture& arch) const {
  const auto known = losses_.find(id_of(arch));
  return known == losses_.end() ? std::numeric_limits<double>::quiet_NaN() : known->second;
}

double Session::proxyLoss(const Choice& choice) const {
  if (const double known = proxyLoss(choice.arch); std::isfinite(known)) return known;
  const auto tokens = choice.numbers.find("loss_tokens");
  const bool same = tokens == choice.numbers.end() || tokens->second == loss_tokens_;
  return same ? choice.number("loss_bits") : std::numeric_limits<double>::quiet_NaN();
}

void Session::setProxyLoss(const Architecture& arch, double bits) { losses_[id_of(arch)] = bits; }

void Session::setPredictor(std::shared_ptr<const LatencyPredictor> predictor, Predict predict, const QString& device,
                           const QString& file, std::shared_ptr<const DeviceTimes> times) {
  predictor_ = std::move(predictor);
  own_parts_ = std::make_shared<const PartsModel>(own_parts_->measured(), setting_of(space_, workspace_.get(), predictor_.get()));
  times_ = std::move(times);
  predict_ = std::move(predict);
  const PredictorTrust trust = predictor_ ? trust_in(*predictor_, space_) : PredictorTrust{};
  predictor_refused_ = !trust.refusals.empty();
  predictor_doubts_ = trust.all();
  device_name_ = device;
  predictor_file_ = file;
  emit predictorChanged();
}

double Session::predictedMs(const Architecture& arch) const {
  return predict_ ? predict_(arch) : std::numeric_limits<double>::quiet_NaN();
}

double Session::predictedMs(const Choice& choice) const {
  if (choice.space && predictor_ && disjoint(predictor_->info().coverage, *choice.space)) return std::numeric_limits<double>::quiet_NaN();
  return predictedMs(choice.arch);
}

int Session::latencyTokens() const {
  const int measured = predictor_ ? predictor_->info().source_tokens : 0;
  return measured > 0 ? measured : space_.tokens;
}

void Session::setDesign(const SearchSpace& space) {
  if (space == design_) return;
  design_ = space;
  emit designChanged();
}

void Session::setDevices(const QList<DeviceOffer>& devices) {
  if (devices == devices_) return;
  devices_ = devices;
  emit devicesChanged();
}

void Session::setBudget(const Budget& budget) {
  const bool same = budget.ms == budget_.ms;
  budget_ = budget;
  if (!same) emit budgetChanged();
}

void Session::setBudgetMs(double ms) {
  if (std::isfinite(ms) && ms >= 0) setBudget({ms, ms > 0});
}

void Session::proposeBudgetMs(double ms) {
  if (!budget_.is_chosen && std::isfinite(ms) && ms >= 0) setBudget({ms, false});
}

void Session::setBudgetDevice(const std::string& id) {
  if (id == budget_device_) return;
  if (budget_.is_chosen) budgets_[budget_device_] = budget_.ms;
  budget_device_ = id;
  const auto known = budgets_.find(id);
  setBudget(known == budgets_.end() ? Budget{} : Budget{known->second, true});
  budgets_.erase(id);
}

std::map<std::string, double> Session::chosenBudgets() const {
  std::map<std::string, double> budgets = budgets_;
  if (budget_.is_chosen) budgets[budget_device_] = budget_.ms;
  return budgets;
}

void Session::setChosenBudgets(const std::map<std::string, double>& budgets) {
  budgets_ = budgets;
  const auto now = budgets_.find(budget_device_);
  if (now == budgets_.end()) return;
  setBudgetMs(now->second);
  budgets_.erase(now);
}

}  // namespace hat::ui
