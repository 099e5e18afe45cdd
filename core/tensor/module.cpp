// SPDX-License-Identifier: GPL-3.0-or-later
#include <c10/util/Exception.h>

#include <string>

#include "domain/error.h"
#include "runtime/torch_verbs.h"
#include "tensor/predictor/fit.h"
#include "tensor/proxy/search.h"
#include "tensor/train/trainer.h"

namespace hat::tensor {

using namespace runtime;
namespace {

/// What LibTorch throws in one sentence of ours: it says where in its own code it was, with addresses, and what a user
/// can do about it is nearly always more memory or smaller numbers.
template <class Verb>
auto in_words(Verb verb) {
  try {
    return verb();
  } catch (const c10::Error& error) {
    std::string what = error.what_without_backtrace();
    what = what.substr(0, what.find('\n'));
    const bool memory = what.find("not enough memory") != std::string::npos ||
                        what.find("out of memory") != std::string::npos ||
                        what.find("can't allocate") != std::string::npos;
    throw Error(ErrorCode::resource, Problem{"", "",
                                             memory ? message("not enough memory for networks and batches of this size")
                                                    : message("LibTorch cannot compute this: {}", what)});
  }
}

class Verbs final : public TorchVerbs {
 public:
  TrainResult train(const TrainConfig& config, JobContext<TrainEvent>& context, ModelCache& models) override {
    return in_words([&] { return tensor::train(config, context, models); });
  }
  LossResult loss(const LossConfig& config, ModelCache& models) override {
    return in_words([&] { return tensor::loss(config, models); });
  }
  FitResult fit(const FitConfig& config, JobContext<FitEvent>& context) override {
    return in_words([&] { return tensor::fit(config, context); });
  }
  SearchResult search(const SearchConfig& config, JobContext<SearchEvent>& context, ModelCache& models) override {
    return in_words([&] { return tensor::search(config, context, models); });
  }
};

}  // namespace
}  // namespace hat::tensor

extern "C" __attribute__((visibility("default"))) hat::runtime::TorchVerbs* hat_torch_verbs() {
  static hat::tensor::Verbs verbs;
  return &verbs;
}
