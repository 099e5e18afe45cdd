// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>

#include <set>
#include <vector>

#include "domain/workspace/devices.h"

namespace hat::ui {

/// The devices of the workspace: name and description, whether their rows drifted, how rough their predictor is, how
/// far a measurement is.
class DeviceModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum { LinesRole = Qt::UserRole + 1, WarningRole, FractionRole, SeriesRole, RoughRole };
  explicit DeviceModel(QObject* parent = nullptr);

  void setDevices(std::vector<LatencyDevice> devices);
  [[nodiscard]] const std::vector<LatencyDevice>& devices() const { return devices_; }
  /// Null when there is none of that id.
  [[nodiscard]] const LatencyDevice* device(const std::string& id) const;
  [[nodiscard]] int rowOf(const std::string& id) const;
  /// Marks a device whose rows drifted.
  void setDrifted(const std::string& id, bool drifted);
  /// A device is being measured: rows so far of how many; 0 of 0: none is.
  void setProgress(const std::string& id, int done, int planned);
  /// Which of the theme's series a device has: this machine the fourth, the others in order.
  [[nodiscard]] int seriesOf(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  void reword();
  std::vector<LatencyDevice> devices_;
  QStringList titles_;
  std::set<std::string> drifted_;
  std::string measured_;
  int done_ = 0, planned_ = 0;
};

/// The list at the left of the page. Up and down choose.
class DeviceList : public QListView {
  Q_OBJECT
 public:
  explicit DeviceList(DeviceModel* model, QWidget* parent = nullptr);
  void setCurrent(const std::string& id);

 signals:
  void chosen(const std::string& id);
  void renameWanted(const std::string& id);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  DeviceModel* devices_;
  bool quiet_ = false;
};

}  // namespace hat::ui
