// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <string>
#include <vector>

#include "domain/workspace/devices.h"
#include "ui/pages/latency/report_job.h"

namespace hat::ui {

class DeviceModel;
class LatencyJobs;

/// The device that the Latency page shows, and what is known of it: its rows and what its predictor makes of them, once
/// they are read, or the rows of a running measurement as they come; which of them is selected. No widgets.
class ShownDevice : public QObject {
  Q_OBJECT
 public:
  ShownDevice(Session* session, LatencyJobs* jobs, DeviceModel* devices, QObject* parent = nullptr);

  [[nodiscard]] const std::string& id() const { return id_; }
  /// Null: there is none.
  [[nodiscard]] const LatencyDevice* device() const;
  /// Which of the theme's series it has.
  [[nodiscard]] int series() const;
  /// Null before its rows are read.
  [[nodiscard]] const LatencyReport* report() const { return report_.get(); }
  [[nodiscard]] bool isBeingRead() const { return reading_; }
  /// It is being measured: rows() are those that came by now.
  [[nodiscard]] bool isLive() const;
  [[nodiscard]] const std::vector<LatencySample>& rows() const;
  /// There is something to look at, or will be.
  [[nodiscard]] bool isAnything() const;

  /// Another one, whose rows nobody reads yet.
  void setId(const std::string& id);
  /// Another one, which becomes the window's where its predictor knows the search space.
  void choose(const std::string& id);
  /// It has a new predictor, which becomes the window's as if it was chosen.
  void want() { wanted_ = true; }
  /// Looks again which devices there are, and reads the rows of the shown one.
  void reload();
  /// Shows the window's device when that has become another one.
  void followWindow();
  /// Takes it out of the workspace; false: there is nothing to take.
  bool remove();

  /// Of rows() by its index; an architecture becomes the session's current one. False: there is no such row.
  bool selectRow(int row);
  /// Of rows() by its index, -1 for none: an architecture is pointed out everywhere.
  void hoverRow(int row);
  /// Selects the row of the session's current architecture, unless one without an architecture is selected.
  void followSelection();
  /// Id of the selected row; "" for none.
  [[nodiscard]] const QString& selected() const { return selected_; }
  /// Null: none is.
  [[nodiscard]] const LatencySample* selectedSample() const;
  /// Id of a row; "" where there is none.
  [[nodiscard]] QString idOf(int row) const;

 signals:
  /// Another one is shown, or its rows are read anew. Whoever has the old report lets go of it now.
  void changed();
  void read();                     ///< its rows are, or cannot be
  void wanted(const QString& id);  ///< to become the window's
  void failed(const QString& sentence);

 private:
  void readRows();
  void takeReport(JobOutcome<ReportPtr> outcome);
  [[nodiscard]] bool has(int row) const;

  Session* session_;
  LatencyJobs* jobs_;
  DeviceModel* devices_;
  std::string id_;
  ReportPtr report_;
  QString selected_;
  std::string window_predictor_;  ///< file of the window's device
  bool reading_ = false;
  bool wanted_ = false;  ///< it was chosen here: it becomes the window's when its predictor is known
  int newest_ = 0;       ///< reading; the newest one wins
};

}  // namespace hat::ui
