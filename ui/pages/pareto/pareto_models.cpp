// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/pareto_models.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "domain/config/search.h"
#include "domain/io/model_bin.h"

namespace hat::ui {

ParetoModels::ParetoModels(Session* session, QObject* parent) : QObject(parent), session_(session) {}

void ParetoModels::reload() {
  const Workspace* workspace = session_->workspace();
  const std::string folder =
      workspace && !workspace->runs_folder.empty() ? workspace->runs_folder + "/points" : std::string();
  if (folder != points_folder_) {
    own_.open(folder);
    points_folder_ = folder;
  }
  entries_ = catalog_of(*session_);
  int number = 0;
  for (const UserPoints::File& file : own_.files()) {
    for (CatalogEntry& entry : catalog_of(*session_, file.points, number)) entries_.push_back(std::move(entry));
    number += static_cast<int>(file.points.size());
    if (!file.error.isEmpty()) emit failed(file.error);
  }
}

const CatalogEntry* ParetoModels::entry(const QString& id) const {
  for (const CatalogEntry& entry : entries_)
    if (entry.id() == id) return &entry;
  return nullptr;
}

int ParetoModels::count() const {
  return static_cast<int>(
      std::count_if(entries_.begin(), entries_.end(), [](const CatalogEntry& entry) { return entry.own < 0; }));
}

bool ParetoModels::knows(double CatalogEntry::*number) const {
  return std::any_of(entries_.begin(), entries_.end(),
                     [number](const CatalogEntry& entry) { return std::isfinite(entry.*number); });
}

QList<ArchitectureEntry> ParetoModels::withoutBleu() const {
  QList<ArchitectureEntry> missing;
  for (const CatalogEntry& entry : entries_)
    if (entry.own < 0 && !std::isfinite(entry.bleu)) missing << entry.choice;
  return missing;
}

std::vector<ModelInfo> ParetoModels::binned() const {
  std::vector<ModelInfo> binned;
  for (const std::string& models : folders()) {
    std::vector<ModelInfo> more = binned_models(models);
    std::move(more.begin(), more.end(), std::back_inserter(binned));
  }
  return binned;
}

std::set<std::string> ParetoModels::folders() const {
  std::set<std::string> folders;
  const Workspace* workspace = session_->workspace();
  if (!workspace) return folders;
  folders.insert(workspace->folder + "/models");
  if (!workspace->runs_folder.empty()) folders.insert(workspace->runs_folder + "/models");
  for (const ModelInfo& model : workspace->models)
    folders.insert(QFileInfo(QString::fromStdString(model.folder)).path().toStdString());
  return folders;
}

QStringList ParetoModels::files() const {
  QStringList names;
  for (const UserPoints::File& file : own_.files()) names << file.name;
  return names;
}

int ParetoModels::add(const QString& file) { return own_.add(file.toStdString()); }

void ParetoModels::remove(const QString& file) { own_.remove(file); }

void ParetoModels::takeLosses() {
  for (CatalogEntry& entry : entries_)
    if (entry.own < 0) entry.loss_bits = session_->losses()->of(entry.choice.arch);
}

void ParetoModels::wantLosses(bool wanted) {
  losses_wanted_ = wanted;
  computeLosses();
}

void ParetoModels::computeLosses() {
  const Workspace* workspace = session_->workspace();
  Engine* engine = session_->engine();
  if (!losses_wanted_ || !engine || !workspace || !workspace->super) return;
  for (const CatalogEntry& entry : entries_) {
    if (entry.own >= 0) continue;
    const QString id = entry.id();
    // The same weights and the same text for all: those of the SuperTransformer, and those tokens that the search used.
    if (std::isfinite(session_->losses()->of(entry.choice.arch)) ||
        !session_->space().has_weights_for(entry.choice.arch) || !pending_losses_.insert(id).second)
      continue;
    LossConfig config;
    config.model = workspace->super->folder;
    config.arch = to_text(entry.choice.arch);
    if (!workspace->valid_source.empty())
      config.data = QFileInfo(QString::fromStdString(workspace->valid_source)).path().toStdString();
    config.valid_tokens = session_->losses()->tokens();
    startJob<EvaluateEvent, LossResult>(
        *session_->jobs(), [choice = entry.choice] { return tr("Proxy loss of %1").arg(choice.name()); },
        Lane::interactive, this, [engine, config](JobContext<EvaluateEvent>&) { return engine->loss(config); }, {},
        [this, id, arch = entry.choice.arch, tokens = config.valid_tokens,
         super = config.model](JobOutcome<LossResult> outcome) {
          pending_losses_.erase(id);
          if (super != session_->superFolder()) return;
          if (tokens != session_->losses()->tokens()) return computeLosses();
          // A loss that cannot be computed stays unknown in the table.
          if (const auto* result = std::get_if<LossResult>(&outcome)) session_->losses()->set(arch, result->loss_bits);
          emit lossArrived();
        });
  }
}

}  // namespace hat::ui
