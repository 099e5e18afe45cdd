// SPDX-License-Identifier: GPL-3.0-or-later
#include <c10/util/Exception.h>

#include <string>

#include "domain/engine.h"
#include "domain/error.h"
#include "runtime/tensor_module.h"
#include "tensor/compute/caching_allocator.h"
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
  struct Trim {
    ~Trim() { CachingAllocator::of_process().trim(); }
  } const trim;
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

class Verbs final : public TensorVerbs {
 public:
  explicit Verbs(ModelCache& models) : models_(models) { CachingAllocator::of_process(); }
  TrainResult train(const TrainConfig& config, JobContext<TrainEvent>& context) override {
    return in_words([&] { return tensor::train(config, context, models_); });
  }
  LossResult loss(const LossConfig& config) override {
    return in_words([&] { return tensor::loss(config, models_); });
  }
  FitResult fit(const FitConfig& config, JobContext<FitEvent>& context) override {
    return in_words([&] { return tensor::fit(config, context); });
  }
  SearchResult search(const SearchConfig& config, JobContext<SearchEvent>& context) override {
    return in_words([&] { return tensor::search(config, context, models_); });
  }

 private:
  ModelCache& models_;
};

}  // namespace
}  // namespace hat::tensor

extern "C" __attribute__((visibility("default"))) hat::TensorVerbs* hat_tensor_verbs(hat::runtime::ModelCache& models) {
  return new hat::tensor::Verbs(models);
}
