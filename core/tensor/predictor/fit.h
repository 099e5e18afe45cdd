// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/latency.h"
#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/results/results.h"

namespace hat::tensor {

/// Fits HAT's latency predictor to a data set and writes it to config.output; a config or data that asks for another
/// kind is handed to fit_sums.
///
/// The rows are split as config.split says; config.held_out of them are kept for the reported errors, as many for
/// choosing the best step, the rest is trained on: Adam with cosine decay to zero, mean squared error of standardised
/// ms, starting from the linear least-squares fit.
/// Inputs and outputs are standardised over the training rows while training; the file has these folded into the first
/// and last layer, and features divided by their largest values in the data, so that any space fits.
/// Ends early when the context is stopping, with the best step so far. Leaves the random state of LibTorch alone; the
/// same seed gives the same weights on one machine with the same number of threads. Throws Error: config problems; a
/// file that cannot be read; fewer than 20 rows (format). Cancelled: nothing is written.
[[nodiscard]] FitResult fit(const FitConfig& config, JobContext<FitEvent>& context);

}  // namespace hat::tensor
