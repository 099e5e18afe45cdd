// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/run_facts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/arch/cost.h"
#include "domain/results/published.h"
#include "ui/controls/fact_list.h"
#include "ui/graph/silhouette.h"
#include "ui/models/silhouette_view.h"
#include "ui/session/session.h"
#include "ui/text/costs.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

RoleLabel* readable(int ink, Role role = Role::small) {
  auto* label = new RoleLabel(role, ink);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

}  // namespace

RunFacts::RunFacts(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  const auto part = [&](SectionHead*& head) {
    auto* box = new QWidget;
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 4, 0, 0);
    inside->setSpacing(4);
    head = new SectionHead;
    inside->addWidget(new Hairline);
    inside->addWidget(head);
    column->addWidget(box);
    return std::pair(box, inside);
  };
  const auto [evaluated_part, evaluated_column] = part(evaluated_head_);
  evaluated_part_ = evaluated_part;
  bindText(evaluated_head_, [] { return tr("Evaluated at each validation"); });
  auto* pair = new QHBoxLayout;
  pair->setSpacing(24);
  for (int i = 0; i < 2; ++i) {
    auto* one = new QVBoxLayout;
    one->setSpacing(2);
    evaluated_.push_back({new SilhouetteView(session, SilhouetteSize::inspector), new RoleLabel(Role::caption, 2)});
    one->addWidget(evaluated_.back().silhouette);
    one->addWidget(evaluated_.back().caption);
    pair->addLayout(one);
  }
  pair->addStretch(1);
  evaluated_column->addLayout(pair);
  const auto [said_part, said_column] = part(said_head_);
  said_part_ = said_part;
  said_ = readable(1);
  said_->setObjectName("said");
  source_ = readable(3, Role::caption);
  reference_ = readable(3, Role::caption);
  for (RoleLabel* label : {said_, source_, reference_}) said_column->addWidget(label);
  const auto [cost_part, cost_column] = part(cost_head_);
  cost_part_ = cost_part;
  costs_ = new FactList;
  costs_->setObjectName("runCost");
  cost_column->addWidget(costs_);
  show(nullptr, {}, false);
}

void RunFacts::show(const TrainRun* run, const std::vector<RunCost>& costs, bool running) {
  said_head_->setTitle(running ? tr("What it says now") : tr("What it said last"));
  cost_head_->setTitle(running ? tr("Cost so far") : tr("Cost"));
  // The ends of the space, else the one architecture that is trained.
  std::vector<std::pair<QString, const Architecture*>> shown;
  if (run)
    for (const char* name : {"largest", "smallest"})
      for (auto one = run->validations.rbegin(); one != run->validations.rend(); ++one)
        if (one->name == name) {
          shown.emplace_back(std::string_view(name) == "largest" ? tr("largest") : tr("smallest"), &one->arch);
          break;
        }
  if (run && shown.empty() && !run->validations.empty()) shown.emplace_back(QString(), &run->validations.back().arch);
  const int qkv_dim = session_->space().qkv_dim;
  evaluated_part_->setVisible(!shown.empty() && qkv_dim > 0);
  for (std::size_t i = 0; i < evaluated_.size(); ++i) {
    const bool any = i < shown.size() && qkv_dim > 0;
    evaluated_[i].silhouette->setVisible(any);
    evaluated_[i].caption->setVisible(any);
    if (!any) continue;
    const ArchitectureEntry choice{*shown[i].second, {}, {}, {}, {}, {}};
    evaluated_[i].silhouette->setChoice(&choice);
    const QString millions_of = tr("%1 M").arg(millions(params_of(*shown[i].second, qkv_dim)));
    evaluated_[i].caption->setText(shown[i].first.isEmpty() ? millions_of : shown[i].first + "\n" + millions_of);
  }

  const bool said = run && !run->samples.empty();
  said_part_->setVisible(said);
  if (said) {
    // The newest validation's first sentence.
    const std::int64_t update = run->samples.back().update;
    const auto sample = std::find_if(run->samples.begin(), run->samples.end(),
                                     [&](const SampleTranslation& one) { return one.update == update; });
    said_head_->setRemark(tr("update %1").arg(number(update)));
    said_->setText(sample->translation.empty() ? tr("nothing") : QString::fromStdString(sample->translation));
    source_->setText(tr("of: %1").arg(QString::fromStdString(sample->source)));
    reference_->setText(tr("right: %1").arg(QString::fromStdString(sample->reference)));
  }

  cost_part_->setVisible(!costs.empty());
  if (costs.empty()) return;
  const CostTotal total = total_of(costs);
  const bool estimated = total.estimated_wh > 0;
  QList<FactList::Fact> facts{
      {tr("Time without pauses"), duration(total.seconds)},
      {tr("Energy, %1").arg(sourceName(estimated ? EnergySource::estimate : EnergySource::rapl)),
       energy(total.energy_wh)},
      {tr("CO₂, %1 g per kWh").arg(number(costs.back().factors.co2_g_per_kwh, 0)), grams(total.co2_g)}};
  for (const Money& one : total.money) facts << FactList::Fact{tr("Money"), money(one.amount, one.currency)};
  for (const PublishedSearchCost& paper : published_search_costs())
    if (paper.name == "HAT")
      facts << FactList::Fact{tr("The paper, all of HAT"), tr("%1 GPU hours").arg(number(paper.gpu_hours, 0))};
  costs_->setFacts(facts);
}

}  // namespace hat::ui
