// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/predictor_trust.h"

#include <cmath>

namespace hat {
namespace {

constexpr double least_tau = 0.3, one_sided_95 = 1.645, most_scale = 1.6;

/// HAT's predictor files tell no rows, but their inputs are divided by the largest dims of their space.
Message scaled_for_others(const PredictorInfo& info, const SearchSpace& space) {
  const auto differs = [](double scale, double dim) { return scale > most_scale * dim || dim > most_scale * scale; };
  std::vector<Message> clauses;
  if (differs(info.feature_norms[0], space.max_encoder_dim()))
    clauses.push_back(message("encoder dims up to {} (the predictor's inputs are scaled for {:.0f})",
                              space.max_encoder_dim(), info.feature_norms[0]));
  if (differs(info.feature_norms[4], space.max_decoder_dim()))
    clauses.push_back(message("decoder dims up to {} (the predictor's inputs are scaled for {:.0f})",
                              space.max_decoder_dim(), info.feature_norms[4]));
  return listed(clauses);
}

}  // namespace

double kendall_tau_error(std::int64_t rows) {
  if (rows < 2) return 1;
  const double n = static_cast<double>(rows);
  return std::sqrt(2 * (2 * n + 5) / (9 * n * (n - 1)));
}

std::vector<Remark> PredictorTrust::all() const {
  std::vector<Remark> remarks = refusals;
  remarks.insert(remarks.end(), doubts.begin(), doubts.end());
  return remarks;
}

Message refusal(const Remark& remark) {
  switch (remark.code) {
    case RemarkCode::predictor_cannot_rank:
      return message(
          "the predictor is not known to rank architectures: Kendall tau {:.2f} over {} rows that it has not seen may "
          "be chance; measure more architectures and fit it again",
          remark.number, remark.count);
    case RemarkCode::predictor_other_space:
      return message(
          "the predictor was fitted on architectures of another space; this one has {}: its ms say nothing here",
          remark.text);
    case RemarkCode::predictor_impossible:
      return message(
          "the predictor says {:.2f} ms for the fastest architecture: it cannot be right; measure again and fit it "
          "again",
          remark.number);
    default: return {};
  }
}

PredictorTrust trust_in(const LatencyPredictor& predictor, const SearchSpace& space) {
  const PredictorInfo& info = predictor.info();
  PredictorTrust trust;
  if (info.held_out.rows <= 0) {
    trust.doubts.push_back({RemarkCode::predictor_errors_unknown});
  } else if (!(info.held_out.kendall_tau - one_sided_95 * kendall_tau_error(info.held_out.rows) >= least_tau)) {
    trust.refusals.push_back({RemarkCode::predictor_cannot_rank, info.held_out.kendall_tau, info.held_out.rows});
  }
  if (info.rough()) trust.doubts.push_back({RemarkCode::predictor_rough, info.expected_error, info.rows});
  if (space.encoder_dims.empty()) return trust;
  if (!info.coverage.known()) {
    if (const Message scaled = scaled_for_others(info, space); !scaled.empty())
      trust.refusals.push_back({RemarkCode::predictor_other_space, 0, 0, scaled});
    else
      trust.doubts.push_back({RemarkCode::predictor_fit_unknown});
  } else if (const std::vector<Message> outside = beyond(info.coverage, space); disjoint(info.coverage, space)) {
    trust.refusals.push_back({RemarkCode::predictor_other_space, 0, 0, listed(outside)});
  } else if (!outside.empty()) {
    trust.doubts.push_back({RemarkCode::predictor_outside_fit, 0, 0, listed(outside)});
  }
  if (const double least = predictor.predict_ms(space.smallest()); !(least > 0))
    trust.refusals.push_back({RemarkCode::predictor_impossible, least});
  return trust;
}

}  // namespace hat
