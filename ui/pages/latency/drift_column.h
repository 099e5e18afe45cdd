// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include "domain/latency/compare.h"
#include "ui/pages/latency/shown_rows.h"

namespace hat::ui {

class LegendRow;
class RoleLabel;
class SampleScatter;
class SectionHead;
class Session;

/// The drift audit: the pace of every row in the order of measurement, and in a sentence what was found. A layout: a
/// widget of its own would ask for the preferred height of its plot where its words wrap.
class DriftColumn : public QVBoxLayout {
  Q_OBJECT
 public:
  explicit DriftColumn(const Session* session);
  void show(const ShownRows& shown);
  [[nodiscard]] SampleScatter* plot() const { return plot_; }
  [[nodiscard]] QString findingText() const;
  /// What the audit found, in one sentence.
  [[nodiscard]] static QString finding(const DriftAudit& audit);

 private:
  void showPoints(const ShownRows& shown, const DriftAudit& audit);
  void showLegend(const ShownRows& shown, const DriftAudit& audit);

  SectionHead* head_;
  RoleLabel* finding_;
  LegendRow* legend_;
  SampleScatter* plot_;
};

}  // namespace hat::ui
