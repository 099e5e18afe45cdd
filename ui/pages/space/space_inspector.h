// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/fact_list.h"
#include "ui/pages/page.h"

namespace hat::ui {

/// The Space page's part of the Inspector: what the chosen step costs, how far the space reaches, whether the weights
/// hold it, and what there is to see.
class SpaceInspector : public InspectorPart {
  Q_OBJECT
 public:
  explicit SpaceInspector(QWidget* page);
  /// Of a step of that name; an empty name hides it.
  void setCost(const QString& name, const QList<FactList::Fact>& facts);
  void setReach(const QList<FactList::Fact>& facts) { reach_->setFacts(facts); }
  SectionHead* fits_head;
  RoleLabel* fits;
  QPushButton* train;

 private:
  QWidget* cost_part_;
  SectionHead* cost_head_;
  FactList *cost_facts_, *reach_;
};

}  // namespace hat::ui
