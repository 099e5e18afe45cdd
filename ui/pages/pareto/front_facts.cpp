// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/front_facts.h"

#include <QVBoxLayout>

#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/text/numbers.h"

namespace hat::ui {

FrontFacts::FrontFacts(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(new SectionHead([] { return tr("The front"); }));
  column->addWidget(facts_ = new FactList);
}

void FrontFacts::showNothing() { facts_->setFacts({{tr("No models yet"), {}}}); }

void FrontFacts::show(const std::vector<CatalogEntry>& entries, const ParetoAxes& axes, const ParetoFront& front,
                      double budget, const UpperBound& bound) {
  const auto models =
      std::count_if(entries.begin(), entries.end(), [](const CatalogEntry& entry) { return entry.own < 0; });
  QList<FactList::Fact> facts{{tr("Models on it"), tr("%1 of %2").arg(front.models.size()).arg(models)},
                              {axes.byLoss()                     ? tr("Hypervolume, ms × bits")
                               : axes.quality == Quality::params ? tr("Hypervolume, ms × M")
                               : axes.quality == Quality::flops  ? tr("Hypervolume, ms × G")
                                                                 : tr("Hypervolume, ms × BLEU"),
                               front.models.empty() ? tr("unknown") : number(front.hypervolume, 1)}};
  if (budget > 0) {
    const auto best = best_within(numbers_of(entries), budget);
    facts << FactList::Fact{tr("Best within %1").arg(milliseconds(budget)),
                            best ? answer_text(entries, *best) : tr("none"), true};
    const CatalogEntry* answer = best ? &entries[best->index] : nullptr;
    if (answer && answer->isBounded())
      facts << FactList::Fact{tr("At most, with %1").arg(percent(bound.confidence)),
                              tr("%1 ms").arg(number(answer->atMost(), 2))};
  }
  facts_->setFacts(facts);
}

}  // namespace hat::ui
