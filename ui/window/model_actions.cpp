// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/model_actions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "domain/workspace/workspace.h"
#include "ui/controls/controls.h"
#include "ui/session/session.h"
#include "ui/theme/bind_text.h"
#include "ui/window/evaluator.h"

namespace hat::ui {

ModelActions::ModelActions(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  evaluate_ = bindText(new QPushButton, [] { return tr("Evaluate…"); });
  bindTip(evaluate_, [] { return tr("BLEU on a text, and milliseconds"); });
  evaluate_->setObjectName("evaluateCurrent");
  more_ = iconButton("more", [] { return tr("What else can be done with this model"); });
  more_->setObjectName("modelActions");
  auto* menu = new QMenu(more_);
  QAction* edit = bindText(menu->addAction(QString()), [] { return tr("Name and description…"); });
  edit->setObjectName("editModel");
  bin_ = bindText(menu->addAction(QString()), [] { return tr("Move to the bin…"); });
  bin_->setObjectName("binModel");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  row->addWidget(evaluate_);
  row->addWidget(more_);
  row->addStretch(1);
  connect(more_, &QPushButton::clicked, menu,
          [this, menu] { menu->popup(more_->mapToGlobal(QPoint(0, more_->height()))); });
  connect(evaluate_, &QPushButton::clicked, this,
          [this] { emit session_->requests()->evaluation({session_->selection()->current()}); });
  connect(edit, &QAction::triggered, this,
          [this] { emit session_->requests()->modelEdit(session_->selection()->current().model_folder); });
  connect(bin_, &QAction::triggered, this,
          [this] { emit session_->requests()->modelRemoval(session_->selection()->current().model_folder); });
}

void ModelActions::refresh() {
  const ArchitectureEntry& current = session_->selection()->current();
  const ModelInfo* model = session_->model(current.model_folder);
  evaluate_->setVisible(Evaluator::canEvaluate(*session_, current));
  more_->setVisible(model != nullptr);
  bin_->setVisible(model != nullptr && !model->is_super);
}

}  // namespace hat::ui
