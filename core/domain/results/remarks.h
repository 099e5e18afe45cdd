// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/message.h"

namespace hat {

/// What a user must know to trust a number. A code with its arguments; who shows it makes the sentence.
enum class RemarkCode {
  predictor_outside_fit,     ///< of part of the space; `text`: what lies outside, by feature
  predictor_other_space,     ///< of all of it; `text`: the same
  predictor_fit_unknown,     ///< nobody knows on which architectures it was fitted
  predictor_errors_unknown,  ///< nobody knows how well it predicts
  predictor_cannot_rank,  ///< `number`: its Kendall tau on `count` rows that it has not seen is no better than chance
                          ///< may give
  predictor_rough,        ///< `number`: the mean error to expect of it, a share; it was fitted to `count` rows
  predictor_impossible,   ///< `number`: ms that it predicts for the fastest architecture, not above 0
  predictor_of_other_device,  ///< `text`: the device that it speaks for, "" for nobody knows which; nothing is measured
                              ///< here
  untrained_sources,          ///< the SuperTransformer never met most subsets of encoder layers
  machine_busy,  ///< `number`: processors that other programs used, near 0 where times varied for no known reason; not
                 ///< measured
  front_not_measured,  ///< the same, of a search for the front: its members were not measured, or not all
  machine_pace,        ///< `number`: this machine's ms over predicted ms, the median of `count` architectures
  pace_unknown,  ///< `number`: processors that other programs used when the pace should be measured: taken to be 1
  pace_missed,   ///< `number`: measured ms over the ms that the search counted on, the median of the `count` candidates
                 ///< measured
  budget_not_kept,   ///< `number`: ms that the fastest found takes at most (the upper end of its interval), over the
                     ///< budget
  nothing_promised,  ///< `number`: the confidence that was asked for; `count`: rows that calibrated the predictor, too
                     ///< few (0: nobody did)
};
inline std::vector<std::string> names_of(RemarkCode) {
  return {"predictor_outside_fit", "predictor_other_space", "predictor_fit_unknown", "predictor_errors_unknown",
          "predictor_cannot_rank", "predictor_rough",       "predictor_impossible",  "predictor_of_other_device",
          "untrained_sources",     "machine_busy",          "front_not_measured",    "machine_pace",
          "pace_unknown",          "pace_missed",           "budget_not_kept",       "nothing_promised"};
}

struct Remark {
  RemarkCode code = RemarkCode::machine_busy;
  double number = 0;
  std::int64_t count = 0;
  Message text = {};
  bool operator==(const Remark&) const = default;
};

}  // namespace hat
