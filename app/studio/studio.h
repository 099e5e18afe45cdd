// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <vector>

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
  /// What the context bar offers: this machine, what the workspace brings along, imported devices.
  struct OfferedDevice {
    enum class Kind { own, brought, imported } kind = Kind::own;
    QString name, label;          ///< the label says what is still missing
    std::string predictor, data;  ///< "" when missing
    std::string fitted;           ///< imported: where a fitted predictor belongs
  };
  void listDevices();
  /// This machine where it was measured, else what the workspace brings along.
  void chooseUsual();
  void choose(int index);
  /// The context bar's list, with the device whose predictor the session has.
  void offerDevices();
  void fit(const std::string& data, const std::string& predictor);

  ui::Session* session_;
  ui::MainWindow* window_;
  ui::LossWatch* loss_;
  bool measuring_ = false;
  std::vector<OfferedDevice> devices_;
  int chosen_ = -1;
  std::map<QString, double> budgets_;  ///< by device: milliseconds of one mean nothing on another
};

}  // namespace hat::studio
