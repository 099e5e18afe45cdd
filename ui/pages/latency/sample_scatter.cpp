// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/sample_scatter.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/models/latency_rows.h"
#include "ui/pages/latency/latency_words.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"

namespace hat::ui {

SampleScatter::SampleScatter(const Session* session, QWidget* parent) : ScatterPlot(parent) {
  setTip(
      [this](int point) {
        return tipOf(samples_->at(static_cast<std::size_t>(places_.at(static_cast<std::size_t>(point)))));
      },
      &session->space());
  connect(this, &ScatterPlot::pointActivated, this, [this](const QString& id) {
    if (const int index = indexOf(id); index >= 0) emit sampleChosen(index);
  });
  connect(this, &ScatterPlot::pointHovered, this, [this](const QString& id) {
    const int index = id.isEmpty() ? -1 : indexOf(id);
    emit sampleHovered(index);
    emit hint(index >= 0 ? sentence((*samples_)[static_cast<std::size_t>(index)]) : QString());
  });
}

void SampleScatter::setSamples(const std::vector<LatencySample>& samples, std::vector<int> places,
                               std::vector<ScatterPoint> points) {
  samples_ = &samples;
  places_ = std::move(places);
  setPoints(std::move(points));
}

int SampleScatter::indexOf(const QString& id) const {
  if (!samples_) return -1;
  const auto found = std::ranges::find(*samples_, id.toStdString(), &LatencySample::id);
  return found == samples_->end() ? -1 : static_cast<int>(found - samples_->begin());
}

PointTip SampleScatter::tipOf(const LatencySample& sample) const {
  PointTip found;
  found.arch = sample.arch ? &*sample.arch : nullptr;
  found.lines << tr("%1 ms measured").arg(number(sample.measured_ms(), sample.measured_ms() < 100 ? 2 : 1));
  if (sample.std_ms > 0) found.lines.back() += QString::fromUtf8(" ± ") + number(sample.std_ms, 2);
  if (std::isfinite(sample.predicted_ms))
    found.lines << tr("%1 predicted, %2")
                       .arg(milliseconds(sample.predicted_ms),
                            (sample.error() > 0 ? "+" : "") + percentText(sample.error(), 1));
  const QString use = LatencyRows::nameOf(sample);
  found.lines << (use.isEmpty() ? tr("row %1").arg(sample.row) : tr("row %1, %2").arg(sample.row).arg(use));
  return found;
}

QString SampleScatter::sentence(const LatencySample& sample) const {
  const QString measured =
      tr("Row %1: measured %2").arg(number(static_cast<std::int64_t>(sample.row)), milliseconds(sample.measured_ms()));
  return std::isfinite(sample.predicted_ms) ? tr("%1, predicted %2.").arg(measured, milliseconds(sample.predicted_ms))
                                            : measured + '.';
}

}  // namespace hat::ui
