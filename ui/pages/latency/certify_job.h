// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <string>

#include "domain/job/job.h"
#include "domain/results/promise.h"
#include "domain/workspace/devices.h"

namespace hat::ui {

class Job;
class Session;

/// Has the engine try on this machine whether a device's budgets are kept as surely as its predictor promises; the
/// result lies beside the predictor then. No widgets.
class CertifyJob : public QObject {
  Q_OBJECT
 public:
  explicit CertifyJob(Session* session, QObject* parent = nullptr);

  /// As surely as the budget is to be kept, the usual where that is not asked for. Does nothing while one runs.
  void start(const LatencyDevice& device);
  /// Ends it; what was tried until then is kept nowhere.
  void stop();
  [[nodiscard]] bool isRunning() const;
  /// The predictor's file that is tried, or was last.
  [[nodiscard]] const std::string& predictor() const { return predictor_; }
  /// By now.
  [[nodiscard]] int tried() const { return tried_; }
  [[nodiscard]] int kept() const { return kept_; }

 signals:
  void changed();
  void certified();  ///< the result was written
  void failed(const QString& sentence);

 private:
  void end(const JobOutcome<CertifyResult>& outcome);

  Session* session_;
  QPointer<Job> job_;
  std::string predictor_;
  int tried_ = 0, kept_ = 0;
};

}  // namespace hat::ui
