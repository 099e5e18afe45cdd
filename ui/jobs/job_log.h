// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include <QString>

#include "domain/events/events.h"

namespace hat::ui {

// What a job's log says of an event; empty when it is not worth a line.

[[nodiscard]] QString logLine(const Progress& progress);  ///< its stage
[[nodiscard]] QString logLine(const TrainStep& step);
[[nodiscard]] QString logLine(const Validation& validation);
[[nodiscard]] QString logLine(const CheckpointSaved& checkpoint);
[[nodiscard]] QString logLine(const SampleTranslation& sample);
[[nodiscard]] QString logLine(const Measured& measured);
[[nodiscard]] QString logLine(const LengthPoint& point);
[[nodiscard]] QString logLine(const PromiseTried& tried);
[[nodiscard]] QString logLine(const Notice& notice);
[[nodiscard]] QString logLine(const GenerationDone& generation);
[[nodiscard]] QString logLine(const CandidatesDone& candidates);  ///< none: their generation has one

template <class... Events>
QString logLine(const std::variant<Events...>& event) {
  return std::visit([](const auto& e) { return logLine(e); }, event);
}

}  // namespace hat::ui
