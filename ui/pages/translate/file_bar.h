// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include "domain/config/translate.h"
#include "domain/workspace/translate_within.h"

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace hat::ui {

class Job;
class RoleLabel;
class Session;

/// A whole text file on its way through a model: its name, how many sentences are done, save, close. With a time in
/// which it has to be done, it goes through all models, the faster ones where time is short. Hidden without a file.
class FileBar : public QWidget {
  Q_OBJECT
 public:
  explicit FileBar(Session* session, QWidget* parent = nullptr);

  /// Translates every line with the model of `base`, or with `models` where there is a time (see finishWithin); an
  /// empty line stays one. What is wrong with the file is said here.
  void open(const QString& file, TranslateConfig base, std::vector<WithinModel> models = {});
  /// Translates the file again so that it is done in this time ("2 min"), or with one model where the text is empty.
  void finishWithin(const QString& time);
  void save(const QString& file);
  [[nodiscard]] bool isRunning() const;
  [[nodiscard]] const QStringList& translation() const { return translation_; }  ///< line for line
  [[nodiscard]] const QString& error() const { return error_; }

 signals:
  void hint(const QString& text);

 private:
  void refresh();
  bool read(const QString& file);
  void start();
  void take(const TranslateResult& result);
  /// "12 s of 15 s: Balanced 380, Good 120; about 0.3 BLEU given up"; empty without a time.
  [[nodiscard]] QString withinText() const;

  Session* session_;
  RoleLabel* label_;
  QLineEdit* within_;
  QProgressBar* progress_;
  QPushButton *stop_, *save_, *close_;
  QPointer<Job> job_;
  QString name_, error_;
  QStringList translation_;
  int sentences_ = 0, done_ = 0, left_out_ = 0;
  std::pair<int, QString> first_left_out_;  ///< number of the line, from 1, and what is wrong with it
  TranslateConfig base_;
  std::vector<WithinModel> models_;
  std::vector<int> places_;    ///< of base_.lines among the lines of the file
  double within_seconds_ = 0;  ///< 0: no hurry
  std::optional<WithinReport> report_;
};

}  // namespace hat::ui
