// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/latency.h"
#include "domain/config/search.h"
#include "domain/config/train.h"
#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/results/results.h"

namespace hat::runtime {

class ModelCache;

/// The verbs that compute with LibTorch, as Engine has them; they live in a module of their own (hat_torch.so).
///
/// Loading LibTorch takes longer than everything else that happens before a window is painted, and most of what the
/// programs do (translating, measuring, every picture) needs none of it: the module is loaded by the first of these
/// verbs.
class TorchVerbs {
 public:
  virtual ~TorchVerbs() = default;
  virtual TrainResult train(const TrainConfig& config, JobContext<TrainEvent>& context, ModelCache& models) = 0;
  virtual LossResult loss(const LossConfig& config, ModelCache& models) = 0;
  virtual FitResult fit(const FitConfig& config, JobContext<FitEvent>& context) = 0;
  virtual SearchResult search(const SearchConfig& config, JobContext<SearchEvent>& context, ModelCache& models) = 0;
};

}  // namespace hat::runtime

/// The module's one entry point.
extern "C" hat::runtime::TorchVerbs* hat_torch_verbs();
