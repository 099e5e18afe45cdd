// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include <optional>

#include "ui/jobs/job_runner.h"

class QPlainTextEdit;

namespace hat::ui {

class RoleLabel;

/// The log of one job in a window of its own, live while the job runs; it stays readable when the job is gone.
class JobLogWindow : public QDialog {
  Q_OBJECT
 public:
  explicit JobLogWindow(Job* job, QWidget* parent = nullptr);

  [[nodiscard]] QString text() const;
  /// Writes the log whole or throws hat::Error.
  void save(const QString& file) const;

 private:
  void refresh();

  QPointer<Job> job_;
  QString title_, folder_;
  std::optional<RunCost> cost_;  ///< the last that the job told
  RoleLabel* state_;
  QPlainTextEdit* lines_;
};

/// Shows a folder in the desktop's file manager.
void revealFolder(const QString& folder);

}  // namespace hat::ui
