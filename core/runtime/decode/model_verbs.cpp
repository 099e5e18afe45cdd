// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/exists.h"
#include "domain/io/shortlist_file.h"
#include "runtime/checkpoint/model_folder.h"
#include "runtime/decode/verbs.h"
#include "runtime/latency/certify.h"
#include "runtime/latency/device.h"
#include "runtime/latency/measure.h"
#include "runtime/latency/profile.h"

namespace hat::runtime {

namespace {

TranslationModel load(const std::string& folder, ModelCache& models) {
  const std::shared_ptr<const Model> model = models.get(folder);
  return {model->info, model->weights, model->source_tokenizer, model->target_tokenizer};
}

/// With the model's shortlist, which must be there when it is wanted.
TranslationModel load(const std::string& folder, ModelCache& models, bool shortlist) {
  TranslationModel model = load(folder, models);
  if (!shortlist) return model;
  const std::string file = shortlist_file_of(folder);
  if (!exists(file))
    throw Error(ErrorCode::invalid_input,
                Problem{folder, "shortlist",
                        message("expected a model with a shortlist, but it has none: hat shortlist makes it")});
  const Network& network = model.info.network;
  model.shortlist =
      std::make_shared<const text::Shortlist>(read_shortlist(file, network.source_vocab, network.target_vocab));
  return model;
}

}  // namespace

TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context, ModelCache& models) {
  throw_if_any(config.validate());
  return translate(config, context, load(config.model, models, config.shortlist));
}

EvaluateResult evaluate(const EvaluateConfig& config, JobContext<EvaluateEvent>& context, ModelCache& models) {
  throw_if_any(config.validate());
  const TranslationModel model = load(config.model, models, config.shortlist);
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

CertifyResult certify(const CertifyConfig& config, JobContext<CertifyEvent>& context, ModelCache& models) {
  throw_if_any(config.validate());
  if (config.model.empty()) return certify(config, context, nullptr);
  const TranslationModel model = load(config.model, models);
  return certify(config, context, &model);
}

}  // namespace hat::runtime
