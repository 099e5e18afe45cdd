// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include "domain/config/translate.h"

class QProgressBar;
class QPushButton;

namespace hat::ui {

class Job;
class RoleLabel;
class Session;

/// A whole text file on its way through a model: its name, how many sentences are done, save, close. Hidden without a
/// file.
class FileBar : public QWidget {
  Q_OBJECT
 public:
  explicit FileBar(Session* session, QWidget* parent = nullptr);

  /// Translates every line with the model of `base`; an empty line stays one. What is wrong with the file is said here.
  void open(const QString& file, TranslateConfig base);
  void save(const QString& file);
  [[nodiscard]] bool isRunning() const;
  [[nodiscard]] const QStringList& translation() const { return translation_; }  ///< line for line
  [[nodiscard]] const QString& error() const { return error_; }

 signals:
  void hint(const QString& text);

 private:
  void refresh();

  Session* session_;
  RoleLabel* label_;
  QProgressBar* progress_;
  QPushButton *stop_, *save_, *close_;
  QPointer<Job> job_;
  QString name_, error_;
  QStringList translation_;
  int sentences_ = 0, done_ = 0, left_out_ = 0;
  std::pair<int, QString> first_left_out_;  ///< number of the line, from 1, and what is wrong with it
};

}  // namespace hat::ui
