// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/evaluations.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "domain/config/translate.h"
#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/fingerprint.h"
#include "domain/io/line_reader.h"
#include "domain/io/mapped_file.h"
#include "domain/io/yaml_writer.h"

namespace hat {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

std::string file_in(const std::string& folder) { return (fs::path(folder) / "evaluations.jsonl").string(); }

void add(Fingerprint& print, std::span<const std::byte> bytes) {
  print.add({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}
void add(Fingerprint& print, std::uint64_t number) { add(print, std::as_bytes(std::span(&number, 1))); }

Json json_of(const Evaluation& e) {
  Json json = {{"weights", e.weights},
               {"architecture", to_text(e.arch)},
               {"model", e.model},
               {"source", e.source},
               {"reference", e.reference},
               {"text", e.text},
               {"sentences", e.sentences},
               {"bleu", e.bleu},
               {"bleu_signature", e.bleu_signature},
               {"chrf", e.chrf},
               {"chrf_signature", e.chrf_signature},
               {"beam", e.beam},
               {"length_penalty", e.length_penalty},
               {"ms_per_sentence", e.ms_per_sentence},
               {"batch", e.batch}};
  if (e.latency_ms) json.update({{"latency_ms", *e.latency_ms}, {"tokens", e.tokens}});
  json["device"] = {{"name", e.device.name},
                    {"processor", e.device.processor},
                    {"threads", e.device.threads},
                    {"engine", e.device.engine},
                    {"precision", yaml_value(e.device.precision)},
                    {"date", e.device.date}};
  return json;
}

/// Throws what nlohmann::json and the text form throw for anything else than such a line.
Evaluation evaluation_in(const Json& json) {
  Evaluation e;
  e.weights = json.at("weights");
  e.arch = architecture_from_text(json.at("architecture").get<std::string>());
  e.model = json.at("model");
  e.source = json.at("source");
  e.reference = json.at("reference");
  e.text = json.at("text");
  e.sentences = json.at("sentences");
  e.bleu = json.at("bleu");
  e.bleu_signature = json.at("bleu_signature");
  e.chrf = json.at("chrf");
  e.chrf_signature = json.at("chrf_signature");
  e.beam = json.at("beam");
  e.length_penalty = json.at("length_penalty");
  e.ms_per_sentence = json.at("ms_per_sentence");
  e.batch = json.at("batch");
  if (json.contains("latency_ms")) {
    e.latency_ms = json.at("latency_ms").get<double>();
    e.tokens = json.at("tokens");
  }
  const Json& device = json.at("device");
  e.device = {device.at("name"), device.at("processor"), device.at("threads"), device.at("engine"), device.at("date")};
  if (device.contains("precision") &&
      !set_field(e.device.precision, field_value(device.at("precision").get<std::string>())).empty())
    throw std::out_of_range("precision");
  return e;
}

/// Nothing for another version's line, or a damaged one: the others are still good.
std::optional<Evaluation> evaluation_of(const std::string& line) {
  try {
    return evaluation_in(Json::parse(line));
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

/// The same question asked again: the newer answer takes the place of the older one.
bool same_question(const Evaluation& a, const Evaluation& b) {
  return a.weights == b.weights && a.arch == b.arch && a.text == b.text && a.beam == b.beam &&
         a.length_penalty == b.length_penalty && a.batch == b.batch && a.device.runs_as(b.device);
}

}  // namespace

std::vector<Evaluation> read_evaluations(const std::string& folder) {
  std::vector<Evaluation> evaluations;
  std::error_code ignored;
  if (folder.empty() || !fs::exists(file_in(folder), ignored)) return evaluations;
  try {
    LineReader reader(file_in(folder));
    for (std::string line; reader.next(line);)
      if (std::optional<Evaluation> one = evaluation_of(line)) evaluations.push_back(std::move(*one));
  } catch (const Error&) {
    // A file that is no text holds no evaluations.
  }
  return evaluations;
}

void keep_evaluation(const std::string& folder, const Evaluation& evaluation) {
  // What cannot be read here (another version's, or damaged) stays as it is.
  Evaluation kept = evaluation;
  std::string text;
  std::error_code failed;
  if (fs::exists(file_in(folder), failed)) {
    LineReader reader(file_in(folder));
    for (std::string line; reader.next(line);) {
      const std::optional<Evaluation> other = evaluation_of(line);
      if (other && same_question(*other, evaluation)) {
        // Scored again without being timed: what it took is still known.
        if (!kept.latency_ms && other->latency_ms) kept.latency_ms = other->latency_ms, kept.tokens = other->tokens;
      } else if (!line.empty()) {
        text += line + '\n';
      }
    }
  }
  text += json_of(kept).dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
  fs::create_directories(folder, failed);
  if (failed) throw Error(ErrorCode::io, Problem{folder, "", message("cannot be made: {}", failed.message())});
  write_atomically(file_in(folder), text);
}

std::string weights_fingerprint(const std::string& weights_file) {
  try {
    const MappedFile file = MappedFile::open(weights_file);
    const std::span<const std::byte> bytes = file.bytes();
    constexpr std::size_t block = 4096, blocks = 32;
    Fingerprint print;
    add(print, static_cast<std::uint64_t>(bytes.size()));
    add(print, bytes.first(std::min(bytes.size(), 4 * block)));  // names, shapes, number format
    for (std::size_t i = 0; i < blocks && bytes.size() > block; ++i)
      add(print, bytes.subspan((bytes.size() - block) / blocks * (i + 1), block));
    return print.text();
  } catch (const Error&) {
    return {};
  }
}

std::string text_fingerprint(const std::string& source, const std::string& reference) {
  Fingerprint print;
  for (const std::string& path : {source, reference}) {
    const MappedFile file = MappedFile::open(path);
    add(print, static_cast<std::uint64_t>(file.size()));
    add(print, file.bytes());
  }
  return print.text();
}

Evaluation evaluation_of(const EvaluateResult& result, const std::string& fingerprint, const EvaluateConfig& config) {
  Evaluation e;
  e.weights = fingerprint;
  e.arch = result.arch;
  e.model = result.model;
  e.source = config.source;
  e.reference = config.reference;
  e.text = text_fingerprint(config.source, config.reference);
  e.sentences = result.all.sentences;
  e.bleu = result.all.bleu;
  e.chrf = result.all.chrf;
  e.bleu_signature = result.all.bleu_signature;
  e.chrf_signature = result.all.chrf_signature;
  e.beam = config.beam;
  e.length_penalty = config.length_penalty;
  e.ms_per_sentence = result.ms_per_sentence;
  e.batch = config.batch;
  e.device = result.device;
  return e;
}

}  // namespace hat
