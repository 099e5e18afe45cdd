// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include <QString>

#include "domain/events/events.h"

namespace hat::ui {

/// What the Jobs dock says of a job: the latest wins.
struct JobStatus {
  double fraction = -1;      ///< of 1; negative while unknown
  QString step;              ///< "generation 18 of 30"
  QString rate;              ///< "41 per s"
  double seconds_left = -1;  ///< negative while unknown
};

void updateStatus(JobStatus& status, const Progress& progress);
void updateStatus(JobStatus& status, const TrainStep& step);
void updateStatus(JobStatus& status, const Validation& validation);
void updateStatus(JobStatus& status, const CheckpointSaved& checkpoint);
void updateStatus(JobStatus& status, const SampleTranslation& sample);
void updateStatus(JobStatus& status, const Measured& measured);
void updateStatus(JobStatus& status, const GenerationDone& generation);
void updateStatus(JobStatus& status, const CandidatesDone& candidates);
void updateStatus(JobStatus& status, const LengthPoint& point);
void updateStatus(JobStatus& status, const PromiseTried& tried);  ///< none: Progress says how far it is
void updateStatus(JobStatus& status, const Notice& notice);       ///< none: it is for the log

template <class... Events>
void updateStatus(JobStatus& status, const std::variant<Events...>& event) {
  std::visit([&status](const auto& e) { updateStatus(status, e); }, event);
}

}  // namespace hat::ui
