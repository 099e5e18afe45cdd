// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdint>
#include <functional>
#include <vector>

#include "domain/job/job.h"
#include "ui/series/space_series.h"

class QObject;

namespace hat::ui {

class Session;

/// A sample, and the devices that know such architectures.
struct DrawnSpace {
  SpaceSample sample;
  QStringList devices;
  std::vector<int> series;  ///< of the devices
};

/// Draws architectures of `space` beside the window, with their ms on the chosen device and what each choice costs on
/// others too; `done` is told as long as `owner` lives. A later draw cancels one that is on its way.
void drawSpace(Session& session, QObject* owner, const SearchSpace& space, std::uint64_t seed,
               std::function<void(JobOutcome<DrawnSpace>)> done);

}  // namespace hat::ui
