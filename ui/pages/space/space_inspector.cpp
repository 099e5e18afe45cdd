// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/space_inspector.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hat::ui {

SpaceInspector::SpaceInspector(QWidget* page) : InspectorPart(page) {
  cost_part_ = new QWidget;
  auto* column = new QVBoxLayout(cost_part_);
  column->setContentsMargins(0, 0, 0, 8);
  column->setSpacing(4);
  cost_head_ = new SectionHead;
  auto* cost_text = bindText(new RoleLabel(Role::small, 2),
                             [] { return tr("Mean change over samples that differ in nothing else."); });
  cost_text->setWordWrap(true);
  cost_facts_ = new FactList;
  for (QWidget* widget : std::initializer_list<QWidget*>{cost_head_, cost_text, cost_facts_}) column->addWidget(widget);
  cost_part_->hide();
  reach_ = new FactList;
  add({cost_part_, new SectionHead([] { return tr("Reach of this space"); }), reach_});
  addLine();
  fits_head = new SectionHead;
  add({fits_head});
  fits = addParagraph();
  train = bindText(new QPushButton, [] { return tr("Train on this space…"); });
  train->setObjectName("trainDesign");
  addAtLeft(train);
  addLine();
  add({new SectionHead([] { return tr("What am I looking at?"); })});
  bindText(addParagraph(), [] {
    return tr(
        "Each dot is one architecture drawn from this space. If FLOPs told the time, the dots would lie on a line. "
        "They lie on one shelf for each number of "
        "decoder layers instead, because the decoder runs once for every word.");
  });
}

void SpaceInspector::setCost(const QString& name, const QList<FactList::Fact>& facts) {
  cost_part_->setVisible(!name.isEmpty());
  cost_head_->setTitle(name);
  cost_facts_->setFacts(facts);
}

}  // namespace hat::ui
