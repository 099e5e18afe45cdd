// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/workspace/devices.h"
#include "ui/series/latency_series.h"

class QPushButton;

namespace hat::ui {

class CertifyJob;
class RoleLabel;
class Session;
class Tag;

/// Whether the device's budgets were kept as often as its predictor promises: its badge, what that means, and the
/// button that tries it.
class PromiseBox : public QWidget {
  Q_OBJECT
 public:
  PromiseBox(Session* session, CertifyJob* job, QWidget* parent = nullptr);
  /// Of that device; either may be null, and the box is hidden then.
  void show(const LatencyDevice* device, const LatencyReport* report);

 private:
  void refresh();
  [[nodiscard]] QString sentence() const;

  Session* session_;
  CertifyJob* job_;
  LatencyDevice device_;
  std::optional<PromiseCheck> promise_;
  bool is_calibrated_ = false;
  Tag* badge_;
  RoleLabel* text_;
  QPushButton *certify_, *stop_;
};

}  // namespace hat::ui
