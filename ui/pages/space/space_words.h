// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "ui/controls/fact_list.h"
#include "ui/series/space_series.h"
#include "ui/text/upper_bound.h"

namespace hat::ui {

/// "encoder FFN 512 → 1024"; from nothing: one choice by itself.
[[nodiscard]] QString costLabel(const ChoiceCost& cost);
/// What the step called `label` costs: FLOPs, and ms on each device.
[[nodiscard]] QList<FactList::Fact> costFacts(const SpaceSample& sample, const QStringList& devices,
                                              const QString& label);
/// From the smallest to the largest of the samples, and how many keep the budget (0: there is none) as `bound` says.
[[nodiscard]] QList<FactList::Fact> reachFacts(const SpaceSample& sample, double budget_ms, const UpperBound& bound);
/// A line for each sample; `device` is the one whose ms they have.
[[nodiscard]] QString samplesCsv(const SpaceSample& sample, const QString& device);

}  // namespace hat::ui
