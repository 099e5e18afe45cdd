// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/predictor/fit.h"
#include "engine/search/search.h"
#include "engine/torch_verbs.h"
#include "engine/train/trainer.h"

namespace hat {
namespace {

class Verbs final : public TorchVerbs {
 public:
  TrainResult train(const TrainConfig& config, JobContext<TrainEvent>& context, ModelCache& models) override {
    return engine::train(config, context, models);
  }
  LossResult loss(const LossConfig& config, ModelCache& models) override { return engine::loss(config, models); }
  FitResult fit(const FitConfig& config, JobContext<FitEvent>& context) override { return hat::fit(config, context); }
  SearchResult search(const SearchConfig& config, JobContext<SearchEvent>& context, ModelCache& models) override {
    return engine::search(config, context, models);
  }
};

}  // namespace
}  // namespace hat

extern "C" __attribute__((visibility("default"))) hat::TorchVerbs* hat_torch_verbs() {
  static hat::Verbs verbs;
  return &verbs;
}
