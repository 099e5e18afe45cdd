// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/checkpoint/model_folder.h"
#include "runtime/decode/verbs.h"
#include "runtime/latency/device.h"
#include "runtime/latency/measure.h"
#include "runtime/latency/profile.h"

namespace hat::runtime {

namespace {

TranslationModel load(const std::string& folder, ModelCache& models) {
  const std::shared_ptr<const Model> model = models.get(folder);
  return {model->info, model->weights, model->source_tokenizer, model->target_tokenizer};
}

}  // namespace

TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context, ModelCache& models) {
  throw_if_any(config.validate());
  return translate(config, context, load(config.model, models));
}

EvaluateResult evaluate(const EvaluateConfig& config, JobContext<EvaluateEvent>& context, ModelCache& models) {
  throw_if_any(config.validate());
  const TranslationModel model = load(config.model, models);
  EvaluateResult result = evaluate(config, context, model);
  result.model = model.info.name;
  result.weights = model.info.is_super ? WeightOrigin::inherited : model.info.origin;
  result.weights_from = model.info.is_super ? model.info.name : model.info.parent;
  result.device = describe_device(config.threads, config.precision);
  return result;
}

MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>& context, ModelCache& models) {
  throw_if_any(config.validate());
  if (config.model.empty()) return measure(config, context, nullptr);
  const TranslationModel model = load(config.model, models);
  return measure(config, context, &model);
}

ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context, ModelCache& models) {
  throw_if_any(config.validate());
  if (config.model.empty()) return profile(config, context, nullptr);
  const TranslationModel model = load(config.model, models);
  return profile(config, context, &model);
}

}  // namespace hat::runtime
