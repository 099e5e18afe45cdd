// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/save_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>

namespace hat::ui {
namespace {

struct SaveDialogTr {
  Q_DECLARE_TR_FUNCTIONS(hat::ui::SaveDialog)
};

/// "png" of "*.png".
QString suffixOf(const QString& filter) {
  static const QRegularExpression pattern("\\*\\.([A-Za-z0-9]+)");
  return pattern.match(filter).captured(1);
}

}  // namespace

QString withSuffix(const QString& file, const QStringList& suffixes) {
  if (file.isEmpty() || suffixes.isEmpty() || suffixes.contains(QFileInfo(file).suffix(), Qt::CaseInsensitive))
    return file;
  return (file.endsWith('.') ? file.chopped(1) : file) + '.' + suffixes.first();
}

QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggestion, const QStringList& filters) {
  QFileDialog dialog(parent, title);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setFileMode(QFileDialog::AnyFile);
  dialog.setNameFilters(filters);
  dialog.selectFile(suggestion);
  const auto follow = [&dialog](const QString& filter) { dialog.setDefaultSuffix(suffixOf(filter)); };
  follow(filters.value(0));
  QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
  while (dialog.exec() == QDialog::Accepted) {
    const QString chosen = dialog.selectedFiles().value(0);
    // Where any file will do, a suffix that was typed stays.
    const bool any = filters.contains(anyFile());
    QStringList suffixes{suffixOf(dialog.selectedNameFilter())};
    for (const QString& filter : filters) suffixes << suffixOf(filter);
    suffixes.removeAll(QString());
    const QString file = any && !QFileInfo(chosen).suffix().isEmpty() ? chosen : withSuffix(chosen, suffixes);
    // The dialog has asked about what was typed, not about what it became.
    if (file == chosen || !QFileInfo::exists(file) ||
        QMessageBox::question(parent, title,
                              SaveDialogTr::tr("%1 exists already. Replace it?").arg(QFileInfo(file).fileName())) ==
            QMessageBox::Yes)
      return file;
  }
  return {};
}

QString anyFile() { return SaveDialogTr::tr("All files (*)"); }

void sayNotWritten(QWidget* parent, const QString& problem) {
  auto* box = new QMessageBox(QMessageBox::Warning, SaveDialogTr::tr("Not written"), problem, QMessageBox::Ok, parent);
  box->setObjectName("notWritten");
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

}  // namespace hat::ui
