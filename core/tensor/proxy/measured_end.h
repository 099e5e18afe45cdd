// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/search.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "domain/search/closed_loop.h"
#include "tensor/proxy/device_check.h"

namespace hat::tensor {

/// Measures members of the front, both ends and others evenly between them.
void measure_front(DeviceCheck& device, JobContext<SearchEvent>& context, SearchResult& result);

/// Takes the winner that keeps the budget when it is measured (measured_winner), and says how far off the predictor is
/// on this machine now. Where the measured ones show that the search's limit lay more than 2 % beside the budget, it
/// goes on under the limit that they tell, and the best of what it finds is measured too: twice at most. `promise`: the
/// conformal factor of config.confidence, for a winner that cannot be measured.
void measure_winner(const SearchConfig& config, double promise, DeviceCheck& device, const SearchOn& search_on,
                    JobContext<SearchEvent>& context, SearchResult& result);

}  // namespace hat::tensor
