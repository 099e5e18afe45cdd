// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "domain/arch/cost.h"
#include "domain/io/json.h"

namespace hat {
namespace {

using Json = nlohmann::ordered_json;

std::string indented(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

Json of(const DriftBlock& block) {
  return {{"first_row", block.first_row},         {"last_row", block.last_row},
          {"encoder_ratio", block.encoder_ratio}, {"decoder_ratio", block.decoder_ratio},
          {"total_ratio", block.total_ratio},     {"slow", block.slow}};
}

Json of(const std::vector<DriftBlock>& blocks) {
  Json json = Json::array();
  for (const DriftBlock& block : blocks) json.push_back(of(block));
  return json;
}

template <class Enum>
std::string code_of(Enum value) {
  return names_of(value).at(static_cast<std::size_t>(value));
}

Json of(const DeviceMs& ms) {
  Json json = {{"ms", ms.ms}, {"origin", code_of(ms.origin)}};
  if (ms.interval) json.update({{"low_ms", ms.interval->low}, {"high_ms", ms.interval->high}});
  if (ms.at_most_ms) json["at_most_ms"] = *ms.at_most_ms;
  return json;
}

Json of(const Saving& saving) {
  Json json = {{"saved_ms", saving.ms}, {"saved_share", saving.share}};
  if (saving.ms_interval) json["saved_ms_interval"] = {saving.ms_interval->low, saving.ms_interval->high};
  if (saving.share_interval) json["saved_share_interval"] = {saving.share_interval->low, saving.share_interval->high};
  json["paid"] = code_of(saving.paid);
  return json;
}

}  // namespace

std::string to_json(const DriftAudit& audit) {
  return indented({{"rows", audit.rows},
                   {"clean", audit.clean()},
                   {"slow_rows", audit.slow_rows},
                   {"slow", of(audit.slow)},
                   {"blocks", of(audit.blocks)},
                   {"neighbour_correlation", audit.neighbour_correlation},
                   {"encoder_noise", audit.encoder_noise},
                   {"decoder_noise", audit.decoder_noise}});
}

std::string to_json(const PredictorErrors& errors, const std::optional<PromiseErrors>& promise) {
  Json json = Json::parse(to_json(errors));
  if (promise) {
    json["confidence"] = promise->confidence;
    json["budget_price"] = promise->budget_price;
    json["kept"] = promise->kept;
  }
  return indented(json);
}

std::string to_json(const CertifyResult& result) {
  const PromiseCheck& check = result.check;
  Json json = {{"kept", check.kept},
               {"count", check.count},
               {"promised", check.promised},
               {"interval", {check.low, check.high}},
               {"holds", check.holds()},
               {"budget_used", check.budget_used},
               {"budget_price", check.budget_price},
               {"pace", check.pace},
               {"machine_busy", check.machine_busy},
               {"file", result.file},
               {"tries", Json::array()}};
  for (const PromiseTried& one : result.tries)
    json["tries"].push_back({{"architecture", to_text(one.arch)},
                             {"budget_ms", one.budget_ms},
                             {"predicted_ms", one.predicted_ms},
                             {"bound_ms", one.bound_ms},
                             {"price", one.price},
                             {"measured_ms", one.measured_ms},
                             {"kept", one.kept()}});
  return indented(json);
}

std::string to_json(const SpecialisationTable& table) {
  Json json = {{"quality", code_of(table.kind)},
               {"text", table.text},
               {"target", table.target},
               {"resolution", table.resolution},
               {"candidates", table.candidates},
               {"verdict", code_of(table.verdict)},
               {"second_is_better_by", table.second_is_better_by()},
               {"devices", Json::array()},
               {"architectures", Json::array()}};
  for (std::size_t i = 0; i < 2; ++i) {
    Json device = {{"name", table.devices[i]}};
    device.update(of(table.saving[i]));
    json["devices"].push_back(std::move(device));
    const SpecialisedModel& best = table.best[i];
    json["architectures"].push_back({{"best_of", table.devices[i]},
                                     {"name", best.name},
                                     {"id", id_of(best.arch)},
                                     {"architecture", to_text(best.arch)},
                                     {code_of(table.kind), best.quality},
                                     {"on", {of(best.on[0]), of(best.on[1])}}});
  }
  return indented(json);
}

std::string to_json(const std::vector<NamedErrors>& predictors) {
  Json json = Json::array();
  for (const auto& [name, errors] : predictors)
    json.push_back({{"predictor", name},
                    {"rows", errors.rows},
                    {"rmse_ms", errors.rmse_ms},
                    {"mape", errors.mape},
                    {"kendall_tau", errors.kendall_tau},
                    {"pairs_wrong", errors.pairs_wrong}});
  return indented(json);
}

std::string to_json(const std::vector<PublishedModel>& models) {
  Json json = Json::array();
  for (const PublishedModel& model : models)
    json.push_back({{"name", model.name},
                    {"task", model.task},
                    {"device", model.device},
                    {"latency_ms", model.latency_ms},
                    {"params", params_of(model.arch, model.qkv_dim)},
                    {"flops", flops_of(model.arch, model.qkv_dim, model.tokens)},
                    {"printed_params_m", model.params_m},
                    {"printed_flops_g", model.flops_g},
                    {"bleu", model.bleu},
                    {"sacrebleu", model.sacrebleu},
                    {"qkv_dim", model.qkv_dim},
                    {"tokens", model.tokens},
                    {"id", id_of(model.arch)},
                    {"architecture", to_text(model.arch)}});
  return indented(json);
}

std::string to_json(const std::vector<PublishedBaseline>& baselines) {
  Json json = Json::array();
  for (const PublishedBaseline& one : baselines) {
    Json entry = {{"name", one.name}, {"task", one.task}, {"device", one.device}};
    for (const auto& [key, value] : {std::pair{"latency_ms", one.latency_ms},
                                     {"params_m", one.params_m},
                                     {"flops_g", one.flops_g},
                                     {"bleu", one.bleu}})
      if (value) entry[key] = *value;
    entry["basis"] = one.basis;
    json.push_back(std::move(entry));
  }
  return indented(json);
}

}  // namespace hat
