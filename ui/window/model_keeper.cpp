// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/model_keeper.h"

#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "domain/io/model_bin.h"
#include "domain/io/model_card.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/controls.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"

namespace hat::ui {

ModelKeeper::ModelKeeper(Session* session, QWidget* window) : QObject(window), session_(session), window_(window) {
  connect(session->requests(), &Requests::modelEdit, this, &ModelKeeper::edit);
  connect(session->requests(), &Requests::modelRemoval, this, &ModelKeeper::remove);
  connect(session->requests(), &Requests::modelRestore, this, &ModelKeeper::restore);
}

bool ModelKeeper::attempt(const std::function<void()>& action) {
  try {
    action();
    return true;
  } catch (const Error& error) {
    emit said(words(error));
    return false;
  }
}

void ModelKeeper::edit(const QString& folder) {
  const ModelInfo* model = session_->model(folder);
  if (!model) return;
  auto* dialog = new QDialog(window_);
  dialog->setObjectName("modelDialog");
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Name and description"));
  auto* column = new QVBoxLayout(dialog);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  auto* form = new QFormLayout;
  auto* name = new QLineEdit(QString::fromStdString(model->name));
  name->setObjectName("modelName");
  name->setMinimumWidth(scaled(320));
  name->selectAll();
  auto* description = new QPlainTextEdit(QString::fromStdString(model->description));
  description->setObjectName("modelDescription");
  description->setTabChangesFocus(true);
  description->setFixedHeight(4 * lineHeight(Role::body) + 12);
  form->addRow(tr("Name"), name);
  form->addRow(tr("Description"), description);
  column->addLayout(form);
  auto* where = new RoleLabel(Role::caption, 3, tr("Written into the model's card: %1").arg(folder));
  where->setWordWrap(true);
  column->addWidget(where);
  auto* buttons = new QHBoxLayout;
  auto* cancel = new QPushButton(tr("Cancel"));
  auto* save = makeDefault(new QPushButton(tr("Save")));
  save->setObjectName("modelSave");
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(save);
  column->addLayout(buttons);
  const auto check = [name, save] { save->setEnabled(!name->text().trimmed().isEmpty()); };
  connect(name, &QLineEdit::textChanged, dialog, check);
  check();
  connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
  connect(save, &QPushButton::clicked, dialog, [this, dialog, folder, name, description] {
    const bool written = attempt([&] {
      const ModelInfo now = describe_model(folder.toStdString(), name->text().trimmed().toStdString(),
                                           description->toPlainText().trimmed().toStdString());
      session_->addModel(now);
      // What is selected is called by its new name at once.
      Selection* selection = session_->selection();
      if (!selection->hasCurrent() || selection->current().model_folder != folder) return;
      ArchitectureEntry choice = selection->current();
      choice.label = QString::fromStdString(now.name);
      selection->updateCurrent(choice);
    });
    if (written) dialog->accept();
  });
  dialog->open();
}

void ModelKeeper::remove(const QString& folder) {
  const ModelInfo* model = session_->model(folder);
  if (!model || model->is_super) return;
  const QString name = QString::fromStdString(model->name);
  auto* box = new QMessageBox(QMessageBox::Question, tr("Move to the bin"), tr("Move %1 to the bin?").arg(name),
                              QMessageBox::Cancel, window_);
  box->setTextFormat(Qt::PlainText);
  box->setObjectName("binQuestion");
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(
      tr("Its folder %1 moves into a folder .bin beside it. It can be taken out again.").arg(folder));
  QPushButton* yes = box->addButton(tr("Move to the bin"), QMessageBox::AcceptRole);
  yes->setObjectName("binYes");
  box->setDefaultButton(QMessageBox::Cancel);
  connect(yes, &QPushButton::clicked, this, [this, folder, name] {
    std::string binned;
    if (!attempt([&] { binned = bin_model(folder.toStdString()); })) return;
    // Nothing may go on with weights that are not there any more.
    Selection* selection = session_->selection();
    if (selection->hasCurrent() && selection->current().model_folder == folder) {
      ArchitectureEntry choice = selection->current();
      choice.model_folder.clear();
      choice.label = {};
      choice.detail = {};
      choice.numbers.bleu.reset();
      choice.numbers.chrf.reset();
      selection->setCurrent(choice);
    }
    session_->removeModel(folder.toStdString());
    emit offered([name] { return tr("%1 is in the bin.").arg(name); }, [] { return tr("Take it out again"); },
                 [this, binned = QString::fromStdString(binned)] { restore(binned); });
  });
  box->open();
}

void ModelKeeper::restore(const QString& binned) {
  attempt([&] {
    const ModelInfo model = read_model_card(restore_model(binned.toStdString()));
    // The offer outlives the workspace that it was made in.
    const Workspace* workspace = session_->workspace();
    const auto lies_in = [&](const std::string& folder) {
      return !folder.empty() && model.folder.starts_with(folder + '/');
    };
    if (!workspace || !(lies_in(workspace->folder) || lies_in(workspace->runs_folder)))
      return emit said(tr("%1 is a model of its workspace again.").arg(QString::fromStdString(model.name)));
    session_->addModel(model);
    emit said(tr("%1 is a model of this workspace again.").arg(QString::fromStdString(model.name)));
  });
}

}  // namespace hat::ui
