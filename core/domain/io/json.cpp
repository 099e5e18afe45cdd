// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "domain/arch/cost.h"
#include "domain/io/card_numbers.h"
#include "domain/io/field_file.h"
#include "domain/io/space_yaml.h"

namespace hat {
namespace {

using Json = nlohmann::ordered_json;

std::string document(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

Json of(const Architecture& arch) { return {{"id", id_of(arch)}, {"architecture", to_text(arch)}}; }

Json of(const Latency& latency) {
  return {{"latency_ms", latency.total_ms()},
          {"encoder_ms", latency.encoder_ms},
          {"decoder_ms", latency.decoder_ms},
          {"encoder_std_ms", latency.encoder_std_ms},
          {"decoder_std_ms", latency.decoder_std_ms}};
}

Json of(const Device& device) {
  return {{"name", device.name},
          {"processor", device.processor},
          {"threads", device.threads > 0 ? Json(device.threads) : Json()},
          {"engine", device.engine},
          {"precision", names_of(device.precision)[static_cast<std::size_t>(device.precision)]},
          {"date", device.date}};
}

Json of(const PredictorErrors& errors) {
  return {{"rows", errors.rows},
          {"rmse_ms", errors.rmse_ms},
          {"mape", errors.mape},
          {"kendall_tau", errors.kendall_tau},
          {"pairs_wrong", errors.pairs_wrong}};
}

const char* name_of(Origin origin) {
  switch (origin) {
    case Origin::seed: return "seed";
    case Origin::random: return "random";
    case Origin::mutation: return "mutation";
    case Origin::crossover: return "crossover";
    case Origin::parent: return "parent";
  }
  return "random";
}

Json of(const Candidate& candidate) {
  Json json = of(candidate.arch);
  json["predicted_ms"] = candidate.latency_ms;
  json["loss_bits"] = candidate.loss_bits;
  if (candidate.is_given_up()) json["text_share"] = candidate.text_share;
  json["generation"] = candidate.born;
  json["origin"] = name_of(candidate.origin);
  if (!candidate.parents.empty()) json["parents"] = candidate.parents;
  return json;
}

Json of(const std::vector<Candidate>& candidates) {
  Json json = Json::array();
  for (const Candidate& candidate : candidates) json.push_back(of(candidate));
  return json;
}

Json of(const Score& score) {
  Json json = {{"bleu", score.bleu}, {"signature", score.bleu_signature}};
  if (!score.chrf_signature.empty()) json.update({{"chrf", score.chrf}, {"chrf_signature", score.chrf_signature}});
  json["sentences"] = score.sentences;
  return json;
}

Json of(const SearchSpace& space) {
  Json sources = Json::array();
  for (const SourceRule& rule : space.sources) sources.push_back(source_rule_text(rule));
  Json json = {{"name", space.name},
               {"qkv_dim", space.qkv_dim},
               {"encoder_dims", space.encoder_dims},
               {"decoder_dims", space.decoder_dims},
               {"encoder_ffn_dims", space.encoder_ffn_dims},
               {"decoder_ffn_dims", space.decoder_ffn_dims},
               {"encoder_heads", space.encoder_heads},
               {"self_heads", space.self_heads},
               {"cross_heads", space.cross_heads},
               {"encoder_depths", space.encoder_depths},
               {"decoder_depths", space.decoder_depths}};
  if (space.any_sources)
    json["sources"] = "any";
  else
    json["sources"] = sources;
  json["tokens"] = space.tokens;
  return json;
}

Json of(const ModelInfo& info) {
  Json json = {
      {"folder", info.folder}, {"name", info.name}, {"kind", info.is_super ? "supertransformer" : "subtransformer"}};
  json.update(of(info.arch));
  json["source_language"] = info.source_language;
  json["target_language"] = info.target_language;
  json["source_vocab"] = info.network.source_vocab;
  json["target_vocab"] = info.network.target_vocab;
  json["sharing"] = field_value(info.network.sharing).items[0];
  json["norm"] = field_value(info.network.norm).items[0];
  json["licence"] = info.licence;
  json["weights_bytes"] = info.weights_bytes;
  json["weights"] = field_value(info.origin).items[0];
  if (!info.parent.empty()) json["weights_from"] = info.parent;
  if (!info.parent_facts.empty()) json["parent_facts"] = info.parent_facts;
  if (!info.description.empty()) json["description"] = info.description;
  json["facts"] = info.facts;
  json["numbers"] = numbers_by_key(info);
  return json;
}

Json of(const LayerAttention& attention) {
  Json heads = Json::array();
  for (int head = 0; head < attention.heads; ++head) {
    Json targets = Json::array();
    for (int target = 0; target < attention.target_tokens; ++target) {
      Json layers = Json::array();
      for (int layer = 0; layer < static_cast<int>(attention.encoder_layers.size()); ++layer) {
        Json weights = Json::array();
        // Four digits are what a picture or a table can use; all of a float's would make the line five times as long.
        for (int token = 0; token < attention.source_tokens; ++token)
          weights.push_back(std::round(attention.at(head, target, layer, token) * 1e4) / 1e4);
        layers.push_back(std::move(weights));
      }
      targets.push_back(std::move(layers));
    }
    heads.push_back(std::move(targets));
  }
  return {{"decoder_layer", attention.decoder_layer},
          {"encoder_layers", attention.encoder_layers},
          {"weights", std::move(heads)}};
}

}  // namespace

std::string to_json(const Architecture& arch, int qkv_dim, int tokens, const ModelInfo* card) {
  Json json = of(arch);
  json["encoder_dim"] = arch.encoder_dim;
  json["decoder_dim"] = arch.decoder_dim;
  json["qkv_dim"] = qkv_dim;
  json["tokens"] = tokens;
  json["params"] = params_of(arch, qkv_dim);
  json["flops"] = flops_of(arch, qkv_dim, tokens);
  json["encoder"] = Json::array();
  for (int i = 0; i < arch.encoder_depth(); ++i)
    json["encoder"].push_back({{"layer", i + 1},
                               {"ffn_dim", arch.encoder[i].ffn_dim},
                               {"heads", arch.encoder[i].heads},
                               {"params", params_of_encoder_layer(arch, i, qkv_dim)},
                               {"flops", flops_of_encoder_layer(arch, i, qkv_dim, tokens)}});
  json["decoder"] = Json::array();
  for (int i = 0; i < arch.decoder_depth(); ++i)
    json["decoder"].push_back({{"layer", i + 1},
                               {"ffn_dim", arch.decoder[i].ffn_dim},
                               {"self_heads", arch.decoder[i].self_heads},
                               {"cross_heads", arch.decoder[i].cross_heads},
                               {"sources", arch.decoder[i].sources.layers()},
                               {"params", params_of_decoder_layer(arch, i, qkv_dim)},
                               {"flops", flops_of_decoder_layer(arch, i, qkv_dim, tokens)}});
  if (card) json["model"] = of(*card);
  return document(json);
}

std::string to_json(const SearchSpace& space, const std::vector<Architecture>& samples) {
  Json json = of(space);
  json["count"] = space.count().get_str();
  json["largest"] = of(space.largest());
  json["smallest"] = of(space.smallest());
  json["largest"]["params"] = params_of(space.largest(), space.qkv_dim);
  json["smallest"]["params"] = params_of(space.smallest(), space.qkv_dim);
  if (!samples.empty()) {
    json["samples"] = Json::array();
    for (const Architecture& arch : samples) {
      Json entry = of(arch);
      entry["params"] = params_of(arch, space.qkv_dim);
      entry["flops"] = flops_of(arch, space.qkv_dim, space.tokens);
      json["samples"].push_back(std::move(entry));
    }
  }
  return document(json);
}

std::string to_json(const ShortlistResult& r) {
  return document({{"file", r.file},
                   {"pairs", r.pairs},
                   {"target_vocab", r.target_vocab},
                   {"tokens_per_sentence", r.tokens_per_sentence},
                   {"coverage", r.coverage}});
}

std::string to_json(const PrepareResult& r) {
  return document({{"folder", r.folder},
                   {"rebuilt", r.rebuilt},
                   {"train_pairs", r.train_pairs},
                   {"valid_pairs", r.valid_pairs},
                   {"train_source_tokens", r.train_source_tokens},
                   {"train_target_tokens", r.train_target_tokens},
                   {"dropped_empty", r.dropped_empty},
                   {"dropped_long", r.dropped_long},
                   {"dropped_label", r.dropped_label},
                   {"vocab_size", r.vocab_size}});
}

std::string to_json(const TrainResult& r) {
  Json json = {{"model", r.model},
               {"updates", r.updates},
               {"target_tokens", r.target_tokens},
               {"seconds", r.seconds},
               {"training_seconds", r.training_seconds},
               {"tokens_per_s", r.tokens_per_s},
               {"end_is_validated", r.has_validated_end()},
               {"validations", Json::array()}};
  for (const Validation& v : r.validations) {
    Json entry = {{"update", v.update}, {"name", v.name}};
    entry.update(of(v.arch));
    entry["loss_bits"] = v.loss_bits;
    entry["nll_bits"] = v.nll_bits;
    json["validations"].push_back(std::move(entry));
  }
  return document(json);
}

std::string to_json(const LossResult& r) {
  return document({{"loss_bits", r.loss_bits},
                   {"nll_bits", r.nll_bits},
                   {"target_tokens", r.target_tokens},
                   {"sentences", r.sentences},
                   {"text", r.text}});
}

namespace {

/// With what lists tell; without what is not known.
Json of(const MeasureCertificate& certificate) {
  Json json;
  MeasureCertificate::fields(certificate, [&](const char* name, const auto& value) {
    if constexpr (std::is_enum_v<std::decay_t<decltype(value)>>)
      json[name] = field_value(value).items[0];
    else
      json[name] = value;
  });
  if (certificate.repeatability < 0) json.erase("repeatability");
  for (const auto& [part, range] : {std::pair{"megahertz", &certificate.megahertz}, {"celsius", &certificate.celsius}})
    if (!range->known())
      for (const char* end : {"_low", "_high"}) json.erase(std::string(part) + end);
  json["changes"] = Json::array();
  for (const PaceChange& change : certificate.changes)
    json["changes"].push_back({{"at_seconds", change.at_seconds}, {"ratio", change.ratio}});
  json["uncovered"] = Json::array();
  for (const Message& clause : certificate.uncovered) json["uncovered"].push_back(clause.english());
  return json;
}

}  // namespace

std::string to_json(const MeasureResult& r) {
  Json json = {{"device", of(r.device)},
               {"source_tokens", r.source_tokens},
               {"target_tokens", r.target_tokens},
               {"beam", r.beam},
               {"measured_again", r.measured_again},
               {"still_slow", r.still_slow},
               {"machine_busy", r.machine_busy}};
  if (r.certificate) {
    Json certificate = of(*r.certificate);
    certificate.erase("rows");  // beside those below their number would be another thing of that name
    certificate["certified_rows"] = r.certificate->rows;
    json.update(certificate);
  }
  json["rows"] = Json::array();
  for (const LatencyRow& row : r.rows) {
    Json entry = of(row.arch);
    entry.update(of(row.latency));
    json["rows"].push_back(std::move(entry));
  }
  return document(json);
}

std::string to_json(const FitResult& r) {
  return document({{"predictor", r.predictor},
                   {"kind", field_value(r.kind).items[0]},
                   {"held_out", of(r.held_out)},
                   {"train", of(r.train)},
                   {"validation_rows", r.validation_rows},
                   {"left_out_rows", r.left_out},
                   {"repeated_rows", r.repeats},
                   {"rows", r.rows},
                   {"in_turns", r.in_turns},
                   {"rough", r.expected_error > 0},
                   {"expected_error", r.expected_error > 0 ? r.expected_error : r.held_out.mape},
                   {"carried_over", r.carried_over}});
}

std::string to_json(const ProfileResult& r) {
  Json json = {{"device", of(r.device)}};
  json.update(of(r.arch));
  json.update({{"beam", r.beam},
               {"repeats", r.repeats},
               {"tokens", r.tokens},
               {"machine_busy", r.machine_busy},
               {"points", Json::array()}});
  for (const LengthPoint& point : r.points) {
    Json entry = {{"tokens", point.tokens}};
    entry.update(of(point.latency));
    entry["components"] = Json::array();
    for (const ComponentTime& part : point.components) {
      Json one = {{"component", field_value(part.component).items[0]}};
      if (part.layer > 0) one["layer"] = part.layer;
      one["ms"] = part.ms;
      entry["components"].push_back(std::move(one));
    }
    json["points"].push_back(std::move(entry));
  }
  return document(json);
}

std::string to_json(const PredictorErrors& errors) { return document(of(errors)); }

std::string to_json(const SearchResult& r, bool all, const std::vector<std::string>& warnings) {
  Json json = {{"best", of(r.best)}};
  if (r.budget_ms > 0) json["budget_ms"] = r.budget_ms;
  json["predicted_ms"] = r.best.latency_ms;
  if (r.confidence > 0) {
    json["bound_ms"] = r.bound_ms(r.best);
    json["confidence"] = r.confidence;
    json["budget_price"] = r.bound_factor;
  }
  if (r.was_measured) {
    json["measured_ms"] = r.measured.total_ms();
    json["measured"] = of(r.measured);
    if (r.measured_high_ms > 0) {
      json["measured_low_ms"] = r.measured_low_ms;
      json["measured_high_ms"] = r.measured_high_ms;
    }
    json["measured_on"] = r.measured_on;
  }
  json["machine_busy"] = r.machine_busy;
  if (r.budget_ms > 0) {
    json["budget"] = names_of(r.verdict).at(static_cast<std::size_t>(r.verdict));
    json["limit_ms"] = r.limit_ms;
    json["pace"] = r.pace;
    if (r.measured_pace > 0) json["measured_pace"] = r.measured_pace;
    json["tries"] = Json::array();
    for (const WinnerTry& one : r.winner_tries)
      json["tries"].push_back({{"id", id_of(one.candidate.arch)},
                               {"predicted_ms", one.candidate.latency_ms},
                               {"measured_ms", one.measured.total_ms()},
                               {"measured_low_ms", one.low_ms},
                               {"measured_high_ms", one.high_ms},
                               {"keeps", one.keeps}});
    if (r.just_above) {
      json["just_above"] = of(*r.just_above);
      json["just_above"]["costs_bits"] = r.best.loss_bits - r.just_above->loss_bits;
    }
  }
  json["loss_bits"] = r.best.loss_bits;
  json["loss_tokens"] = r.loss_tokens;
  json["loss_text"] = r.loss_text;
  json["predictor"] = r.predictor;
  json["predictor_origin"] = r.predictor_origin;
  json["predictor_device"] = of(r.predictor_device);
  json["predictor_rows"] = r.predictor_rows;
  json["front"] = of(r.front);
  for (const LatencyRow& row : r.measured_front)
    for (std::size_t i = 0; i < r.front.size(); ++i)
      if (r.front[i].arch == row.arch) json["front"][i]["measured_ms"] = row.latency.total_ms();
  if (!warnings.empty()) json["warnings"] = warnings;
  json["evaluations"] = r.evaluated.size();
  json["given_up"] = r.given_up();
  json["cache_hits"] = r.cache_hits;
  json["generations"] = r.generations;
  json["stopped_early"] = r.stopped_early;
  json["seconds"] = r.seconds;
  json["seed"] = r.seed;
  if (all) json["evaluated"] = of(r.evaluated);
  return document(json);
}

std::string to_json(const Score& score) { return document(of(score)); }

std::string to_json(const EvaluateResult& r, const std::string& source, const std::string& reference) {
  Json json = of(r.all);
  json.update(of(r.arch));
  json["model"] = r.model;
  json["weights"] = field_value(r.weights).items[0];
  if (!r.weights_from.empty()) json["weights_from"] = r.weights_from;
  if (!source.empty()) json["source"] = source;
  if (!reference.empty()) json["reference"] = reference;
  json["device"] = of(r.device);
  json["ms_per_sentence"] = r.ms_per_sentence;
  json["tokens_per_s"] = r.tokens_per_s;
  if (!r.by_label.empty()) {
    json["by_label"] = Json::object();
    for (const auto& [label, score] : r.by_label) json["by_label"][label] = of(score);
  }
  return document(json);
}

std::string to_json(const ModelInfo& info) { return document(of(info)); }

std::string to_json(const Device& device) { return document(of(device)); }

std::string to_json_line(const Translation& t, const Architecture& arch) {
  Json json = {{"source", t.source}, {"hypotheses", Json::array()}};
  for (const Hypothesis& hypothesis : t.hypotheses) {
    Json entry = {{"text", hypothesis.text}, {"tokens", hypothesis.tokens}, {"score", hypothesis.score}};
    if (!hypothesis.attention.empty()) {
      entry["attention"] = Json::array();
      for (const LayerAttention& layer : hypothesis.attention) entry["attention"].push_back(of(layer));
    }
    json["hypotheses"].push_back(std::move(entry));
  }
  if (!t.problem.empty()) json["problem"] = t.problem.english();
  json["latency_ms"] = t.latency_ms();
  json["encoder_ms"] = t.encoder_ms;
  json["decoder_ms"] = t.decoder_ms;
  json["source_tokens"] = t.source_tokens;
  json["id"] = id_of(arch);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace hat
