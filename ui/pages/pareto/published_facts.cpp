// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/published_facts.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/controls/flow_row.h"
#include "ui/pages/pareto/published_facets.h"
#include "ui/series/front.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"

namespace hat::ui {

PublishedFacts::PublishedFacts(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* buttons = new FlowRow;
  open_ = bindText(new QPushButton, [] { return tr("Open architecture"); });
  open_->setObjectName("openPublished");
  compare_ = bindText(new QPushButton(icon("compare"), {}), [] { return tr("Compare"); });
  bindTip(compare_, [] { return tr("Compare the current one with the pinned ones"); });
  compare_->setObjectName("comparePublished");
  buttons->addWidget(open_);
  buttons->addWidget(compare_);
  column->addLayout(buttons);
  pair_button_ = bindText(new QPushButton(icon("compare"), {}), [] { return tr("Compare these two"); });
  pair_button_->setObjectName("comparePair");
  front_ = addSection(column);
  claims_ = addSection(column, [] { return tr("HAT against"); });
  pair_ = addSection(column, [] { return tr("Specialised for one device"); });
  column->addWidget(pair_button_, 0, Qt::AlignLeft);
  costs_ = addSection(column, [] { return tr("Cost of one search"); });
  connect(open_, &QPushButton::clicked, this, &PublishedFacts::openWanted);
  connect(compare_, &QPushButton::clicked, this, &PublishedFacts::compareWanted);
  connect(pair_button_, &QPushButton::clicked, this, &PublishedFacts::pairWanted);
}

PublishedFacts::Section PublishedFacts::addSection(QVBoxLayout* column, const TranslatedText& title) {
  const Section section{new SectionHead(title), new FactList};
  column->addSpacing(6);
  column->addWidget(new Hairline);
  column->addWidget(section.head);
  column->addWidget(section.facts);
  return section;
}

void PublishedFacts::show(const std::vector<const PublishedModel*>& models, const std::string& task) {
  showFronts(models, task);
  showClaims(task);
  showPair(task.empty() || task == "wmt14.en-de");
  showCosts();
}

void PublishedFacts::showFronts(const std::vector<const PublishedModel*>& models, const std::string& task) {
  QList<FactList::Fact> front;
  for (int device = 0; device < 3; ++device) {
    std::vector<XY> own;
    const PublishedModel* best = nullptr;
    for (const PublishedModel* model : models) {
      if (publishedDevice(model->device) != device) continue;
      own.push_back({model->latency_ms, model->bleu});
      if (!best || model->bleu > best->bleu) best = model;
    }
    if (best && !task.empty())
      front << FactList::Fact{publishedDevices()[device].second, tr("%1 of %2, to %3 BLEU")
                                                                     .arg(front_of(own, Better::higher).size())
                                                                     .arg(own.size())
                                                                     .arg(number(best->bleu, 1))};
  }
  front_.facts->setFacts(front);
  front_.head->setTitle(task.empty() ? QString() : tr("On the front"));
}

void PublishedFacts::showClaims(const std::string& task) {
  QList<FactList::Fact> claims;
  const auto times = [](double ratio) {
    return PublishedFacts::tr("%1 times").arg(number(ratio, ratio == std::round(ratio) ? 0 : 1));
  };
  for (const PublishedRatio& ratio : published_ratios()) {
    if (!task.empty() && ratio.task != task) continue;
    const int device = publishedDevice(ratio.device);
    const QString against =
        device < 0 ? QString::fromStdString(ratio.baseline)
                   : tr("%1, %2").arg(QString::fromStdString(ratio.baseline), publishedDevices()[device].second);
    claims << FactList::Fact{task.empty() ? tr("%1, %2").arg(taskTitle(ratio.task), against) : against, {}, true};
    if (ratio.faster) claims << FactList::Fact{tr("faster"), times(*ratio.faster)};
    if (ratio.smaller) claims << FactList::Fact{tr("smaller"), times(*ratio.smaller)};
    if (ratio.fewer_flops) claims << FactList::Fact{tr("fewer FLOPs"), times(*ratio.fewer_flops)};
    if (ratio.cheaper_search) claims << FactList::Fact{tr("cheaper to search"), times(*ratio.cheaper_search)};
    if (ratio.bleu_gain)
      claims << FactList::Fact{tr("BLEU"), *ratio.bleu_gain == 0 ? tr("equal") : "+" + number(*ratio.bleu_gain, 1)};
  }
  claims_.facts->setFacts(claims);
}

void PublishedFacts::showPair(bool shown) {
  QList<FactList::Fact> measured;
  for (const PublishedTransfer& one : published_transfers()) {
    const PublishedModel* model = find_published(one.name);
    const int where = publishedDevice(one.device);
    if (model && where >= 0)
      measured << FactList::Fact{tr("for %1, on %2").arg(publishedShortName(*model), publishedDevices()[where].second),
                                 milliseconds(one.latency_ms)};
  }
  pair_.facts->setFacts(measured);
  for (QWidget* widget : std::initializer_list<QWidget*>{pair_.head, pair_.facts, pair_button_})
    widget->setVisible(shown);
}

void PublishedFacts::showCosts() {
  QList<FactList::Fact> costs;
  for (const PublishedSearchCost& cost : published_search_costs()) {
    const double years = cost.gpu_hours / 8760;
    costs << FactList::Fact{QString::fromStdString(cost.name),
                            years >= 1 ? tr("%1 GPU years").arg(number(years, 0))
                                       : tr("%1 GPU hours").arg(number(cost.gpu_hours, 0)),
                            true}
          << FactList::Fact{tr("money"), cost.dollars >= 1e6 ? tr("$%1 M").arg(number(cost.dollars / 1e6, 1))
                                                             : tr("$%1").arg(number(cost.dollars, 0))}
          << FactList::Fact{tr("CO2"), tr("%1 lbs").arg(number(cost.co2_pounds, 0))};
  }
  costs_.facts->setFacts(costs);
}

void PublishedFacts::setActions(bool can_open, bool can_compare) {
  open_->setEnabled(can_open);
  compare_->setEnabled(can_compare);
}

}  // namespace hat::ui
