// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/shown_rows.h"

namespace hat::ui {

const std::vector<LatencySample>& ShownRows::rows() const {
  static const std::vector<LatencySample> none;
  return live ? *live : report ? report->samples : none;
}

}  // namespace hat::ui
