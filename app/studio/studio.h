// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "domain/engine.h"
#include "ui/shell/session.h"

namespace hat::ui {
class LossWatch;
class MainWindow;
}  // namespace hat::ui

namespace hat::studio {

/// Joins a session with the world: opens workspaces, loads predictors, and measures this machine once.
class Studio : public QObject {
  Q_OBJECT
 public:
  Studio(ui::Session* session, ui::MainWindow* window);

  /// Opens the workspace in `folder`; the sample when it is empty. Returns the sentence that says what is wrong, empty when
  /// it was opened.
  QString open(const QString& folder);
  /// Measures this machine and fits a predictor when the open workspace has none of this machine.
  void measureIfNew();
  /// Does it again, whatever there is.
  void measure();

 private:
  void choosePredictor(bool own);
  void fit(const std::string& data, const std::string& predictor);

  ui::Session* session_;
  ui::MainWindow* window_;
  ui::LossWatch* loss_;
  bool measuring_ = false;
};

}  // namespace hat::studio
