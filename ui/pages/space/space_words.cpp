// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/space_words.h"

#include <algorithm>
#include <cmath>

#include "ui/pages/space/space_page.h"
#include "ui/plots/export.h"
#include "ui/series/ticks.h"
#include "ui/text/numbers.h"

namespace hat::ui {

QString costLabel(const ChoiceCost& cost) {
  // From nothing: one choice by itself.
  const auto values = [&] {
    return cost.from == 0 ? QString::number(cost.to) : QString("%1 → %2").arg(cost.from).arg(cost.to);
  };
  switch (cost.gene) {
    case Gene::encoder_dim: return SpacePage::tr("encoder dim %1").arg(values());
    case Gene::decoder_dim: return SpacePage::tr("decoder dim %1").arg(values());
    case Gene::encoder_depth:
      return cost.from == 0 ? SpacePage::tr("%1 encoder layers").arg(cost.to) : SpacePage::tr("one encoder layer more");
    case Gene::decoder_depth:
      return cost.from == 0 ? SpacePage::tr("%1 decoder layers").arg(cost.to) : SpacePage::tr("one decoder layer more");
    case Gene::encoder_ffn_dim: return SpacePage::tr("encoder FFN %1").arg(values());
    case Gene::decoder_ffn_dim: return SpacePage::tr("decoder FFN %1").arg(values());
    case Gene::encoder_heads: return SpacePage::tr("encoder heads %1").arg(values());
    case Gene::self_heads: return SpacePage::tr("decoder self heads %1").arg(values());
    case Gene::cross_heads: return SpacePage::tr("decoder cross heads %1").arg(values());
    case Gene::sources:
      return cost.from == 0 ? SpacePage::tr("the last %1 as sources").arg(cost.to) : SpacePage::tr("one source more");
  }
  return {};
}

QList<FactList::Fact> costFacts(const SpaceSample& sample, const QStringList& devices, const QString& label) {
  QList<FactList::Fact> facts;
  for (std::size_t device = 0; device < sample.costs.size(); ++device)
    for (const ChoiceCost& cost : sample.costs[device])
      if (costLabel(cost) == label) {
        const QString sign = cost.ms > 0 ? "+" : "";
        if (device == 0)
          facts << FactList::Fact{
              SpacePage::tr("FLOPs"),
              (cost.flops_share > 0 ? "+" : "") + SpacePage::tr("%1 %").arg(number(100 * cost.flops_share, 1))};
        facts << FactList::Fact{
            devices.value(static_cast<int>(device)),
            sign + SpacePage::tr("%1 ms, %2 %").arg(number(cost.ms, 2), number(100 * cost.share, 1)), true};
      }
  return facts;
}

QList<FactList::Fact> reachFacts(const SpaceSample& sample, double budget_ms, const UpperBound& bound) {
  Range params{INFINITY, -INFINITY}, flops = params, ms = params;
  int within = 0, timed = 0;
  for (const SpacePoint& point : sample.points) {
    const auto grow = [](Range& range, double value) {
      range = {std::min(range.lower, value), std::max(range.upper, value)};
    };
    grow(params, point.params);
    grow(flops, point.flops);
    if (!std::isfinite(point.ms)) continue;
    grow(ms, point.ms);
    ++timed;
    within += point.ms <= bound.limit(budget_ms);
  }
  QList<FactList::Fact> facts;
  if (sample.points.empty()) return facts;
  facts << FactList::Fact{SpacePage::tr("Parameters"),
                          SpacePage::tr("%1 to %2 M").arg(number(params.lower, 1), number(params.upper, 1))};
  facts << FactList::Fact{SpacePage::tr("FLOPs"),
                          SpacePage::tr("%1 to %2 G").arg(number(flops.lower, 2), number(flops.upper, 2))};
  if (timed > 0)
    facts << FactList::Fact{SpacePage::tr("Latency, predicted"),
                            SpacePage::tr("%1 to %2 ms").arg(msNumber(ms.lower), msNumber(ms.upper))};
  if (timed > 0 && budget_ms > 0)
    facts << FactList::Fact{
        bound.factor ? SpacePage::tr("Within %1, with %2").arg(milliseconds(budget_ms), percent(bound.confidence))
                     : SpacePage::tr("Within %1").arg(milliseconds(budget_ms)),
        SpacePage::tr("%1 % of samples").arg(number(100.0 * within / timed, 0)), true};
  return facts;
}

QString samplesCsv(const SpaceSample& sample, const QString& device) {
  QString text = "id,params_m,flops_g,predicted_ms,device,encoder_layers,decoder_layers,architecture\n";
  for (const SpacePoint& point : sample.points)
    text += QStringList{QString::fromStdString(id_of(point.arch)),
                        csvCell(point.params),
                        csvCell(point.flops),
                        csvCell(point.ms),
                        std::isfinite(point.ms) ? csvCell(device) : QString(),
                        QString::number(point.arch.encoder_depth()),
                        QString::number(point.arch.decoder_depth()),
                        csvCell(QString::fromStdString(to_text(point.arch)))}
                .join(',') +
            '\n';
  return text;
}

}  // namespace hat::ui
