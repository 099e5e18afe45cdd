// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/io/train_run.h"
#include "domain/space/choice_cost.h"
#include "ui/series/front.h"

namespace hat::ui {

/// How often each choice of a gene was drawn.
struct Draws {
  Gene gene = Gene::encoder_dim;
  std::vector<int> values;       ///< ascending
  std::vector<double> shares;    ///< of the layers (or architectures) seen
  std::vector<double> expected;  ///< what uniform sampling gives in the long run
};

/// What a run has drawn, as far as its log tells: every update of it, or, in older runs, one update of each entry.
struct DrawnUpdates {
  DrawCounts counts;    ///< of `counts.architectures` updates
  std::int64_t of = 0;  ///< updates in all
};
[[nodiscard]] DrawnUpdates drawn_updates(const std::vector<TrainStep>& steps);

/// Shares of the choices among what was drawn: dims and depths by architecture, the others by layer.
[[nodiscard]] std::vector<Draws> draws_of(const SearchSpace& space, const DrawCounts& counts);

/// The curve of one validated architecture, by its name: update and nll in bits.
[[nodiscard]] std::vector<XY> validation_curve(const TrainRun& run, const std::string& name);

/// The names of the validated architectures in their order.
[[nodiscard]] std::vector<std::string> validated_names(const TrainRun& run);

/// What is wrong with the course of a run, as the collapse alarm says it.
enum class Alarm { quiet, rising, exploding, repeating };
/// rising: the last validation of the largest (or the only) architecture is 0.3 bits or more above its best; exploding:
/// the mean gradient norm of the last tenth of the log is ten times that of the tenth before, or not finite; repeating:
/// at the last two validations every sample translation says the same word or pair of words four times in a row,
/// whatever the loss.
[[nodiscard]] Alarm alarm_of(const TrainRun& run);

/// Whether there is enough for the alarm to be quiet with reason: two validations, or a log of twenty entries.
[[nodiscard]] bool can_be_judged(const TrainRun& run);

/// "the the the the": the same word, or the same two words, four times in a row.
[[nodiscard]] bool repeats_itself(const std::string& text);

/// At most `most` of the points, evenly chosen, the last one always.
[[nodiscard]] std::vector<XY> thinned(const std::vector<XY>& points, std::size_t most);

}  // namespace hat::ui
