// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/controls/controls.h"
#include "ui/jobs/job_runner.h"

class QHBoxLayout;
class QProgressBar;
class QVBoxLayout;

namespace hat::ui {

/// One job in 28 px: name, bar, step, rate, time left and energy, then log, folder, pause and stop.
class JobRow : public QWidget {
  Q_OBJECT
 public:
  explicit JobRow(Job* job, QWidget* parent = nullptr);
  void refresh();
  void openLog();

 private:
  /// Appends the buttons at the right.
  void makeButtons(QHBoxLayout* row, const Job& job);

  QPointer<Job> job_;
  RoleLabel *name_, *step_, *rate_, *left_;
  QProgressBar* bar_;
  QPushButton *pause_, *stop_;
};

/// The Jobs dock: one sentence when collapsed (32 px), a row per job when open.
class JobsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit JobsPanel(JobQueue* queue, QWidget* parent = nullptr);
  [[nodiscard]] bool isOpen() const { return open_; }
  void setOpen(bool open);

 signals:
  void openChanged();

 protected:
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void rebuild();
  void refresh();

  JobQueue* queue_;
  QPushButton* chevron_;
  RoleLabel* sentence_;
  QWidget* head_;
  QVBoxLayout* column_;
  QList<JobRow*> rows_;
  bool open_ = false;
};

}  // namespace hat::ui
