// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <string>

#include "domain/config/latency.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "domain/workspace/devices.h"
#include "ui/series/latency_series.h"

namespace hat::ui {

class Job;
class Session;

/// What the Latency page has the engine do: measure this machine and fit, go on, fit any device's data, measure one
/// architecture part by part. No widgets.
class LatencyJobs : public QObject {
  Q_OBJECT
 public:
  explicit LatencyJobs(Session* session, QObject* parent = nullptr);

  /// See usual_measurement; of no workspace the defaults.
  [[nodiscard]] MeasureConfig usualMeasurement(const DeviceSetting& setting = {}) const;
  /// Measures into this machine's own data set, or, with `config.host`, another machine into one of its own among the
  /// imported devices; a predictor is fitted when it came to its end. Does nothing while one runs.
  void measure(MeasureConfig config) { measure(std::move(config), false); }
  /// The same for OwnProbes: nothing of the window turns to it.
  void measureInBackground(MeasureConfig config) { measure(std::move(config), true); }
  [[nodiscard]] bool isInBackground() const { return in_background_ && isMeasuring(); }
  /// Whether the last measurement ended before its end.
  [[nodiscard]] bool wasCutShort() const { return cut_short_; }
  /// The device that is being measured, or was last; null when there was none.
  [[nodiscard]] const LatencyDevice* target() const { return target_ ? &*target_ : nullptr; }
  [[nodiscard]] bool measuresThisMachine() const;
  /// The workspace's devices, and the one that is being measured for the first time.
  [[nodiscard]] std::vector<LatencyDevice> devices() const;
  /// The rest of a measurement that was stopped.
  void goOn();
  [[nodiscard]] bool isMeasuring() const;
  [[nodiscard]] bool canGoOn() const;
  void pauseOrResume();
  /// Ends the measurement and keeps its rows.
  void stop();
  /// Rows of the running (or the last) measurement, as they come; predictions are the session's.
  [[nodiscard]] const std::vector<LatencySample>& rows() const { return rows_; }
  [[nodiscard]] int planned() const { return planned_; }
  /// The job whose state the page shows: the measurement, else that of one architecture, else the fit; null: none runs.
  [[nodiscard]] const Job* current() const;

  /// The usual measurement of the machine that is looked at: this one in the setting that is, or another one where it
  /// was measured last.
  [[nodiscard]] MeasureConfig measurementOf(const LatencyDevice* device) const;

  /// Adds a latency data set (ours or HAT's CSV) to the workspace's devices.
  void importData(const QString& file);
  [[nodiscard]] bool isImporting() const { return importing_ > 0; }

  /// Fits the predictor of a device to its data.
  void fit(const LatencyDevice& device, bool leave_out_drift) { fit(device, leave_out_drift, false); }
  /// Whether the running (or the last) fit followed a measurement in the background.
  [[nodiscard]] bool fittedInBackground() const { return fit_in_background_; }
  [[nodiscard]] bool isFitting() const;

  /// Measures an architecture with the SuperTransformer's weights, else with random ones.
  void profile(const Architecture& arch);
  void stopProfile();
  [[nodiscard]] bool isProfiling() const;
  /// The architecture that is being measured, or was last.
  [[nodiscard]] const std::string& profiled() const { return profiled_; }
  /// What is known of an architecture: also while it is being measured, then only the lengths that are done. Null:
  /// nothing.
  [[nodiscard]] const ProfileResult* profileOf(const Architecture& arch) const;

 signals:
  void measuringChanged();  ///< began or ended
  void progressed();        ///< some job's state or progress: often
  void rowsArrived();
  void measured();        ///< a data set was written
  void machineWasBusy();  ///< ... of times that other programs spoiled
  void fitted(const QString& predictor, const hat::FitResult& result);
  void fittingChanged();
  void profileChanged();
  void devicesKept();  ///< an older measurement of this machine became a device of its own
  void imported(const QString& id, const QString& file);  ///< the device that has the data now
  void importEnded();
  void failed(const QString& sentence);
  void measuringFailed();  ///< or was cancelled: nothing came of it

 private:
  void measure(MeasureConfig config, bool in_background);
  void fit(const LatencyDevice& device, bool leave_out_drift, bool in_background);
  void remember();  // what was measured part by part earlier
  void finishedMeasuring(JobOutcome<MeasureResult> outcome);

  Session* session_;
  QPointer<Job> measure_job_, fit_job_, profile_job_;
  MeasureConfig config_;
  std::optional<LatencyDevice> target_;  // of the workspace that is measured for
  std::string target_predictor_, folder_;
  std::vector<LatencySample> rows_;
  int planned_ = 0, importing_ = 0;
  bool cut_short_ = false, in_background_ = false, fit_in_background_ = false;
  std::string profiled_;
  std::map<std::string, ProfileResult> profiles_;  // by the architecture's text form
};

}  // namespace hat::ui
