// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

#include "ui/series/machine_load.h"

namespace hat::ui {

/// Whether other programs take so much of this machine that what is measured now takes longer than it would: looks once
/// a second after start(). Silent where the system does not say (then nothing is ever busy).
class BusyWatch : public QObject {
  Q_OBJECT
 public:
  using Source = std::function<std::optional<CpuTimes>()>;
  explicit BusyWatch(QObject* parent = nullptr);
  void start();
  [[nodiscard]] bool isLooking() const { return timer_.isActive(); }
  /// Where the times come from, in place of this system.
  void setSource(Source source) { source_ = std::move(source); }
  /// One look; `at`: s of a clock that never goes back.
  void look(double at);
  [[nodiscard]] bool isBusy() const { return busy_; }
  /// "Other programs use 1.2 of 2 processors." Empty while the machine is quiet.
  [[nodiscard]] QString sentence() const;

 signals:
  void changed();  ///< busy or not, or the sentence

 private:
  QTimer timer_;
  Source source_;
  LoadMeter meter_;
  BusyJudge judge_;
  bool busy_ = false;
  double others_ = 0;
  int processors_ = 1;
};

}  // namespace hat::ui
