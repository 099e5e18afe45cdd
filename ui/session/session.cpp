// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <algorithm>

#include "domain/workspace/workspace.h"

namespace hat::ui {

Session::Session(Engine* engine, QObject* parent) : QObject(parent), engine_(engine), device_(engine) {
  connect(&losses_, &LossBook::tokensChanged, this,
          [this] { candidates_.clear(); });  // first of all: theirs are of other tokens
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
  budget_.forget();
  device_.setWorkspace(workspace_, space_);
  emit workspaceOpened();
  emit workspaceChanged();
  budget_.drop();
}

UpperBound Session::bound() const {
  return {budget_.confidence(), device_.boundFactor(budget_.confidence()), device_.predictor() != nullptr};
}

std::string Session::superFolder() const {
  return workspace_ && workspace_->super ? workspace_->super->folder : std::string();
}

void Session::addModel(const ModelInfo& model) {
  if (!workspace_) return;
  auto changed = std::make_shared<Workspace>(*workspace_);
  const auto before = std::ranges::find(changed->models, model.folder, &ModelInfo::folder);
  if (before != changed->models.end())
    *before = model;
  else
    changed->models.push_back(model);
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

void Session::setDesign(const SearchSpace& space) {
  if (space == design_) return;
  design_ = space;
  emit designChanged();
}

}  // namespace hat::ui
