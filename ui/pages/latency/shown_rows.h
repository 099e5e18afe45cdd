// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "ui/series/latency_series.h"

namespace hat::ui {

/// What the predictor's plots show: a device's report, or the rows of a running measurement. Whoever hands it over
/// keeps both alive until another one takes its place.
struct ShownRows {
  const LatencyReport* report = nullptr;
  const std::vector<LatencySample>* live = nullptr;  ///< instead of a report
  int planned = 0;                                   ///< as many of them in the end
  int series = 0;                                    ///< of the device
  QString why_nothing = {};                          ///< where there is neither
  [[nodiscard]] const std::vector<LatencySample>& rows() const;
};

}  // namespace hat::ui
