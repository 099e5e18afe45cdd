// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ui/pages/page.h"
#include "ui/series/latency_series.h"

class QStackedWidget;

namespace hat {
struct DeviceSetting;
struct MeasureConfig;
}  // namespace hat

namespace hat::ui {

class DeviceList;
class DeviceModel;
class EmptyState;
class LatencyHeader;
class LatencyInspector;
class LatencyJobs;
class MeasureForm;
class PredictorView;
class ProfileView;
class ShownDevice;
class TablesView;

/// Page 4: devices and how well their predictors know them, the drift of a data set, where the milliseconds of the
/// current architecture go; measure this machine, stop, go on, import a data set, fit.
class LatencyPage : public Page {
  Q_OBJECT
 public:
  enum View { predictor_view, architecture_view, tables_view };
  explicit LatencyPage(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] QString id() const override { return "latency"; }
  [[nodiscard]] QString title() const override { return tr("Latency"); }
  [[nodiscard]] QString iconName() const override { return "latency"; }
  [[nodiscard]] QWidget* inspector() override;
  [[nodiscard]] QList<QAction*> runActions() override;
  /// Of the plot that had the focus last; else of the view's first one. Of a table: its CSV.
  [[nodiscard]] QList<Exportable*> exportViews() const override;
  [[nodiscard]] QStringList exportKinds() const override;
  void exportTo(const QString& kind, const QString& file) override;
  void copy() override;
  void setPresenting(bool on) override;
  [[nodiscard]] bool isSettled() const override;
  void prepareForCapture() override;

  /// Adds a latency data set (ours or HAT's CSV) to the devices and shows it. Returns at once; what is wrong with the
  /// file goes to the status bar.
  void addData(const QString& file);

  /// Looks again which devices the workspace has: somebody added or removed one.
  void reloadDevices();
  void showView(View view);
  [[nodiscard]] View view() const;
  /// Shows a device, and asks for it to become the window's where its predictor knows the search space.
  void showDevice(const std::string& id);
  [[nodiscard]] const std::string& shownDevice() const;
  /// The form that this machine is measured with, filled in for a setting. Nothing happens while something is measured.
  void openForm(const DeviceSetting& setting);
  /// Measures the current architecture part by part.
  void measureArchitecture();
  [[nodiscard]] LatencyJobs* work() const { return jobs_; }
  [[nodiscard]] DeviceModel* devices() const { return devices_; }
  [[nodiscard]] PredictorView* predictorView() const { return predictor_; }
  [[nodiscard]] ProfileView* profileView() const { return profile_; }
  [[nodiscard]] TablesView* tablesView() const { return tables_; }
  [[nodiscard]] MeasureForm* form() const { return form_; }
  /// Null before the shown device's rows are read.
  [[nodiscard]] const LatencyReport* report() const;

 signals:
  void deviceWanted(const QString& id);  ///< to become the window's
  void devicesChanged();                 ///< one was added, removed, or has a new predictor

 protected:
  void retranslate() override;
  void restyle() override;

 private:
  void askForData();
  void showImported(const QString& id, const QString& file);
  void connectViews();
  void connectJobs();
  void connectDevice();
  void connectSession();
  void showReport();
  void fitShown();
  void renameDevice(const std::string& id);
  void openForm(const MeasureConfig& config);
  void chooseSample(int row);
  void hoverSample(int row);
  void followSelection();
  void refresh();
  void refreshHeader();
  void refreshProfile();
  void refreshInspector();

  LatencyJobs* jobs_;
  DeviceModel* devices_;
  ShownDevice* shown_;
  bool form_open_ = false, presenting_ = false;

  LatencyHeader* header_;
  DeviceList* list_;
  QWidget* list_box_;
  QStackedWidget *stack_, *view_stack_;
  EmptyState* empty_;
  MeasureForm* form_;
  RoleLabel* warning_;
  PredictorView* predictor_;
  ProfileView* profile_;
  TablesView* tables_;
  LatencyInspector* inspector_;
};

}  // namespace hat::ui
