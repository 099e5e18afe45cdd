// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "domain/io/hat/import_plan.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace hat::ui {

/// What files are, where each goes, and what must be said of it: a name, a device. Nothing is done before Import.
class ImportDialog : public QDialog {
  Q_OBJECT
 public:
  /// `destinations`: a sentence for each task of the plan.
  ImportDialog(const ImportPlan& plan, const QStringList& destinations, QWidget* parent);

  /// The tasks that are switched on, as they stand now: names, devices and licences filled in.
  [[nodiscard]] std::vector<ImportTask> chosen() const;
  /// Every sentence that is shown, for tests and readers of screens.
  [[nodiscard]] QString text() const { return text_.join('\n'); }

 signals:
  void moreWanted();  ///< further files belong to these: dictionaries to a checkpoint

 private:
  struct Row {
    ImportTask task;
    QCheckBox* on = nullptr;
    QLineEdit *name = nullptr, *licence = nullptr;
    QComboBox* device = nullptr;
  };
  QWidget* makeRow(const ImportTask& task, const QString& destination);
  void refresh();

  std::vector<Row> rows_;
  QStringList text_;
  QPushButton* import_ = nullptr;
};

}  // namespace hat::ui
