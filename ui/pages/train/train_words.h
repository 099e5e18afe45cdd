// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "domain/io/train_run.h"
#include "ui/controls/fact_list.h"

namespace hat::ui {

class Job;

/// A run by its time, as the window names its folders; others by the folder's name.
[[nodiscard]] QString trainRunName(const QString& folder);
/// What stands in the place of the curves while there are none; `job` trains it, null when none does.
[[nodiscard]] QString beforeFirstNumbers(const TrainRun& run, const Job* job);
/// The numbers of a run for the Inspector; `time_left` "" where it has ended.
[[nodiscard]] QList<FactList::Fact> trainingFacts(const TrainRun& run, const QString& time_left);

/// What the curves say about whether the training collapses, and in which ink.
struct AlarmWords {
  QString ink, text;
};
[[nodiscard]] AlarmWords alarmWords(const TrainRun& run);
/// What can be done with the model of a run that has ended; "" when there is none.
[[nodiscard]] QString nextStep(const TrainRun& run);

}  // namespace hat::ui
