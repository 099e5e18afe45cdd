// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/model_menu.h"

#include "ui/pages/pareto/pareto_models.h"

namespace hat::ui {

ModelMenu::ModelMenu(Session* session, const ParetoModels& models, const QString& id, QWidget* parent) : QMenu(parent) {
  setObjectName("modelMenu");
  Requests* requests = session->requests();
  const CatalogEntry* found = models.entry(id);
  if (found && found->own < 0) {
    const QString folder = found->choice.model_folder;
    addAction(tr("Evaluate…"), this, [requests, choice = found->choice] {
      emit requests->evaluation({choice});
    })->setObjectName("evaluateModel");
    if (!folder.isEmpty()) {
      addAction(tr("Name and description…"), this, [requests, folder] {
        emit requests->modelEdit(folder);
      })->setObjectName("renameModel");
      addAction(tr("Move to the bin…"), this, [requests, folder] {
        emit requests->modelRemoval(folder);
      })->setObjectName("binModel");
    }
  }
  const std::vector<ModelInfo> binned = models.binned();
  if (binned.empty()) return;
  QMenu* bin = addMenu(tr("Take out of the bin"));
  bin->setObjectName("binMenu");
  for (const ModelInfo& model : binned)
    bin->addAction(QString::fromStdString(model.name), this,
                   [requests, folder = QString::fromStdString(model.folder)] { emit requests->modelRestore(folder); });
}

}  // namespace hat::ui
