// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "domain/cost/run_cost.h"
#include "domain/io/train_run.h"
#include "ui/controls/controls.h"

namespace hat::ui {

class FactList;
class Session;
class SilhouetteView;

/// The Inspector's part on a training beyond its numbers: which architectures each validation evaluates, what the
/// network says now, and what the run has cost.
class RunFacts : public QWidget {
  Q_OBJECT
 public:
  explicit RunFacts(Session* session, QWidget* parent = nullptr);

  /// Null: there is no run.
  void show(const TrainRun* run, const std::vector<RunCost>& costs, bool running);
  [[nodiscard]] QString said() const { return said_->text(); }
  [[nodiscard]] FactList* costs() const { return costs_; }

 private:
  struct Evaluated {
    SilhouetteView* silhouette;
    RoleLabel* caption;
  };
  Session* session_;
  QWidget *evaluated_part_, *said_part_, *cost_part_;
  SectionHead *evaluated_head_, *said_head_, *cost_head_;
  std::vector<Evaluated> evaluated_;
  RoleLabel *said_, *source_, *reference_;
  FactList* costs_;
};

}  // namespace hat::ui
