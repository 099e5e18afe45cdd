// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/engine.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "domain/config/search.h"
#include "domain/config/train.h"
#include "domain/io/fit_rows.h"
#include "runtime/checkpoint/fairseq.h"
#include "runtime/checkpoint/model_folder.h"
#include "runtime/decode/verbs.h"
#include "runtime/latency/certify.h"
#include "runtime/latency/device.h"
#include "runtime/latency/measure.h"
#include "runtime/latency/profile.h"
#include "runtime/process/module_loader.h"
#include "runtime/process/openblas_core.h"
#include "runtime/tensor_module.h"
#include "runtime/text/make_shortlist.h"
#include "runtime/text/prepared_data.h"

namespace hat::runtime {
namespace {

/// Hands each verb to its own part of the engine. The models' cache and the module are the only state, safe to share.
class WholeEngine final : public Engine {
 public:
  PrepareResult prepare(const PrepareConfig& config, JobContext<PrepareEvent>& context) override {
    return runtime::prepare(config, context);
  }
  TrainResult train(const TrainConfig& config, JobContext<TrainEvent>& context) override {
    report_notices(context);
    return tensor().train(config, context);
  }
  LossResult loss(const LossConfig& config) override { return tensor().loss(config); }
  ShortlistResult shortlist(const ShortlistConfig& config, JobContext<ShortlistEvent>& context) override {
    return make_shortlist(config, context, models_);
  }
  MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>& context) override {
    return runtime::measure(config, context, models_);
  }
  ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context) override {
    return runtime::profile(config, context, models_);
  }
  CertifyResult certify(const CertifyConfig& config, JobContext<CertifyEvent>& context) override {
    return runtime::certify(config, context, models_);
  }
  FitResult fit(const FitConfig& config, JobContext<FitEvent>& context) override {
    // Only the network needs LibTorch, which may be missing and takes its time to load.
    const FitRows rows = read_fit_rows(config);
    return rows.kind != PredictorKind::mlp ? fit_sums(rows, config, context) : tensor().fit(config, context);
  }
  SearchResult search(const SearchConfig& config, JobContext<SearchEvent>& context) override {
    report_notices(context);
    return tensor().search(config, context);
  }
  TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context) override {
    return runtime::translate(config, context, models_);
  }
  EvaluateResult evaluate(const EvaluateConfig& config, JobContext<EvaluateEvent>& context) override {
    return runtime::evaluate(config, context, models_);
  }
  ModelInfo inspect(const std::string& model_folder) override { return models_.get(model_folder)->info; }
  ModelInfo extract(const std::string& model_folder, const std::string& arch, const std::string& output) override {
    return runtime::extract(model_folder, arch, output, models_);
  }
  ModelInfo convert(const std::string& model_folder, const std::string& output, bool half) override {
    return runtime::convert(model_folder, output, half ? DType::f16 : DType::f32, models_);
  }
  ModelInfo import_model(const ImportConfig& config) override { return runtime::import_model(config); }
  PrepareResult import_data(const ImportDataConfig& config) override { return runtime::import_data(config); }
  void export_fairseq(const std::string& model_folder, const std::string& output, bool legacy) override {
    runtime::export_fairseq(model_folder, output, legacy ? TorchFile::Container::legacy : TorchFile::Container::zip,
                            models_);
  }
  std::vector<Message> notices() override {
    const std::optional<Message> slow = slow_openblas_notice();
    return slow ? std::vector<Message>{*slow} : std::vector<Message>{};
  }
  Device device(int threads, Precision precision) override { return describe_device(threads, precision); }

 private:
  TensorVerbs& tensor() {
    const std::lock_guard lock(loading_);
    if (!tensor_) {
      const auto entry = reinterpret_cast<decltype(&hat_tensor_verbs)>(
          module_entry({"hat_torch.so", "hat_tensor_verbs", message("LibTorch's module")}));
      tensor_.reset(entry(models_));
    }
    return *tensor_;
  }
  template <class Event>
  void report_notices(JobContext<Event>& context) {
    for (const Message& notice : notices()) context.report(Notice{notice});
  }
  ModelCache models_;
  std::mutex loading_;
  std::unique_ptr<TensorVerbs> tensor_;
};

}  // namespace

std::unique_ptr<Engine> make_engine() { return std::make_unique<WholeEngine>(); }

}  // namespace hat::runtime
