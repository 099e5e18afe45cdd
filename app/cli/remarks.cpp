// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remarks.h"

#include <fmt/format.h>

#include "domain/latency/predictor_trust.h"

namespace hat::cli {

std::string english(const Remark& remark) {
  switch (remark.code) {
    case RemarkCode::predictor_outside_fit:
      return fmt::format(
          "the predictor was not fitted on all of the search space, which has {}: predicted ms there are guesses",
          remark.text);
    case RemarkCode::predictor_other_space:
    case RemarkCode::predictor_cannot_rank:
    case RemarkCode::predictor_impossible: return refusal(remark).english();
    case RemarkCode::predictor_fit_unknown:
      return "nobody knows on which architectures this predictor was fitted: its ms may be guesses in this space";
    case RemarkCode::predictor_errors_unknown:
      return "nobody knows how well this predictor predicts: it tells of no rows that it has not seen";
    case RemarkCode::predictor_rough:
      return fmt::format(
          "the predictor is rough: ± {:.1f} % are to be expected of a fit to {} architectures; measure "
          "more and fit it again",
          100 * remark.number, remark.count);
    case RemarkCode::predictor_of_other_device:
      if (remark.text.empty()) return "nobody knows which device the predictor speaks for: the winner was not measured";
      return fmt::format("the predictor speaks for {}, which is not this machine: the winner was not measured",
                         remark.text);
    case RemarkCode::untrained_sources:
      return "the SuperTransformer was trained on few of the subsets of encoder layers: proxy losses of the others are "
             "those of weights that "
             "never met them";
    case RemarkCode::machine_busy:
      if (remark.number < 0.1)
        return "times on this machine varied too much: the winner is the predicted one, no measurement decided";
      return fmt::format(
          "the machine was too busy to measure on (other programs used {:.1f} processors): the winner is the predicted "
          "one, no measurement decided",
          remark.number);
    case RemarkCode::front_not_measured:
      return fmt::format(
          "the machine was too busy to measure the front on{}: what was not measured is predicted",
          remark.number < 0.1 ? std::string() : fmt::format(" (other programs used {:.1f} processors)", remark.number));
    case RemarkCode::machine_pace:
      return fmt::format(
          "this machine takes {:.2f} times what the predictor says (median of {} measured): the search allows for it; "
          "measure again "
          "and fit a new predictor",
          remark.number, remark.count);
    case RemarkCode::pace_unknown:
      if (remark.number < 0.1)
        return "times on this machine varied too much to compare with the predictor before the search: its ms are "
               "taken as they are";
      return fmt::format(
          "the machine was too busy to compare with the predictor before the search (other programs used {:.1f} "
          "processors): its "
          "ms are taken as they are",
          remark.number);
    case RemarkCode::pace_missed:
      return fmt::format(
          "measured at the end, candidates took {:.2f} times what the search counted on (median of {}): measure "
          "architectures again "
          "and fit a new predictor",
          remark.number, remark.count);
    case RemarkCode::budget_not_kept:
      return fmt::format(
          "nothing that was found keeps the budget when it is measured: the fastest takes up to {:.2f} ms",
          remark.number);
    case RemarkCode::nothing_promised:
      return fmt::format(
          "nothing is promised with {:.4g} %: the predictor {}; its ms are taken as they are; fit it again",
          100 * remark.number,
          remark.count == 0 ? std::string("was never calibrated")
                            : fmt::format("was calibrated on {} rows, which is too few", remark.count));
  }
  return {};
}

std::vector<std::string> english(const std::vector<Remark>& remarks) {
  std::vector<std::string> clauses;
  for (const Remark& remark : remarks) clauses.push_back(english(remark));
  return clauses;
}

}  // namespace hat::cli
