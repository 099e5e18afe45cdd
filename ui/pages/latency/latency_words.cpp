// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/latency_words.h"

#include "ui/controls/empty_state.h"
#include "ui/pages/latency/latency_page.h"
#include "ui/pages/latency/predictor_view.h"
#include "ui/text/numbers.h"

namespace hat::ui {

void sayNoLatency(EmptyState* empty, bool has_workspace, bool can_measure) {
  empty->set(
      has_workspace ? LatencyPage::tr("No latency yet") : LatencyPage::tr("No workspace yet"),
      !has_workspace ? LatencyPage::tr("A workspace with a search space or a SuperTransformer is needed: open the "
                                       "sample workspace, or one of your own.")
      : !can_measure
          ? LatencyPage::tr("This workspace has no search space, so there is nothing to measure; import a latency "
                            "data set to look at one.")
          : LatencyPage::tr("Nothing of this device has been measured. Measuring this machine takes seconds or "
                            "minutes, by the size of its architectures; a latency predictor is fitted to it, and "
                            "every page then knows its ms."),
      can_measure ? LatencyPage::tr("Measure this machine") : QString());
}

QString whyNoRows(const LatencyDevice* device, bool being_read) {
  if (being_read) return LatencyPage::tr("The rows are being read.");
  if (device && !device->data.empty())
    return LatencyPage::tr("The rows of this device cannot be read; the status bar says why.");
  if (device && !device->predictor.empty())
    return LatencyPage::tr(
        "This device has a predictor, but the rows that it was fitted to are not here: import them.");
  return LatencyPage::tr("Nothing has been measured on this device yet.");
}

std::string deviceToShow(const std::vector<LatencyDevice>& devices, const std::string& predictor) {
  std::string shown;
  for (const LatencyDevice& device : devices)
    if (!predictor.empty() && device.predictor == predictor) shown = device.id;
  for (const LatencyDevice& device : devices)
    if (shown.empty() && !(device.data.empty() && device.predictor.empty())) shown = device.id;
  return shown;
}

QString percentText(double share, int decimals) { return PredictorView::tr("%1 %").arg(number(100 * share, decimals)); }

}  // namespace hat::ui
