// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/workspace/devices.h"
#include "ui/series/latency_series.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace hat::ui {

class CertifyJob;
class FactList;
class PromiseBox;
class RoleLabel;
class SectionHead;
class Session;

/// The page's part of the Inspector: the device and whether it keeps its budgets, the row that is selected, what its
/// rows are worth, the audit and what is done about it, where the predictor has seen nothing, what a budget holds,
/// other predictors.
class LatencyInspector : public QWidget {
  Q_OBJECT
 public:
  explicit LatencyInspector(Session* session, QWidget* parent = nullptr);

  struct Shown {
    const LatencyDevice* device = nullptr;
    const LatencyReport* report = nullptr;
    const LatencySample* sample = nullptr;  ///< the selected row
  };
  void show(const Shown& shown);
  /// What tries whether budgets are kept.
  [[nodiscard]] CertifyJob* certifying() const { return certify_; }
  /// Whether the next fit leaves slow rows out.
  [[nodiscard]] bool leavesOutDrift() const;
  /// Where the predictor is asked for what it has not seen, in one sentence; empty when it has seen all.
  [[nodiscard]] static QString coverageSentence(const Coverage& coverage, const SearchSpace& space);

 signals:
  void fitRequested();
  void removeRequested();

 private:
  void refresh();
  void refreshBudget();
  SectionHead* section(QVBoxLayout* column, QWidget*& box, QVBoxLayout*& inside);

  Session* session_;
  CertifyJob* certify_;
  PromiseBox* promise_;
  Shown shown_;
  QWidget *device_box_, *row_box_, *certificate_box_, *audit_box_, *coverage_box_, *budget_box_, *others_box_;
  SectionHead *device_head_, *row_head_, *budget_head_;
  FactList *device_facts_, *row_facts_, *certificate_facts_, *audit_facts_, *budget_facts_, *others_facts_;
  RoleLabel *audit_text_, *coverage_text_, *budget_text_, *others_text_;
  QCheckBox* leave_out_;
  QPushButton *fit_, *remove_;
};

}  // namespace hat::ui
