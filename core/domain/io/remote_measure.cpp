// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/remote_measure.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "domain/io/field_file.h"
#include "domain/io/space_yaml.h"
#include "domain/io/yaml_writer.h"

namespace hat {
namespace {

using Json = nlohmann::ordered_json;

constexpr int spoken = 1;
constexpr const char* mark = "hat_measure";  // the first key of every line

std::string line_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n'; }

/// The numbers of a measurement that both ends must agree on.
template <class Config, class Visit>
void numbers_of(Config& config, Visit&& visit) {
  visit("samples", config.samples);
  visit("vocab_size", config.vocab_size);
  visit("source_tokens", config.source_tokens);
  visit("target_tokens", config.target_tokens);
  visit("beam", config.beam);
  visit("warmup", config.warmup);
  visit("repeats", config.repeats);
  visit("threads", config.threads);
  visit("seed", config.seed);
}

/// Only told where it is another than fp32: programs that know no other take such a request as well.
void put_precision(Json& json, Precision precision) {
  if (precision != Precision::fp32) json["precision"] = yaml_value(precision);
}
Precision precision_in(const Json& json) {
  Precision precision = Precision::fp32;
  const std::string text = json.value("precision", yaml_value(precision));
  if (Message wrong = set_field(precision, field_value(text)); !wrong.empty())
    throw Error(ErrorCode::format, Problem{"", "precision", std::move(wrong)});
  return precision;
}

[[noreturn]] void not_understood(const std::string& file, const Message& why) {
  throw Error(ErrorCode::format, Problem{file, "", message("expected a line of {}: {}", "hat latency serve", why)});
}

/// What was wrong, without the library's number of it.
std::string plain(const Json::exception& wrong) {
  const std::string text = wrong.what();
  const std::size_t end = text.find("] ");
  return end == std::string::npos ? text : text.substr(end + 2);
}

void check_version(const Json& json, const std::string& file) {
  if (const Json& version = json.at(mark); version != spoken)
    throw Error(
        ErrorCode::format,
        Problem{file, "",
                message("expected a program that speaks version {} of remote measurements, got version {}: install the "
                        "same HAT Studio on both machines",
                        spoken, version.dump())});
}

double milliseconds(const Json& json, const char* key, const std::string& host) {
  const double value = json.at(key).get<double>();
  if (!std::isfinite(value) || value < 0) not_understood(host, message("{} is no time", key));
  return value;
}

/// What a newer program tells besides is left alone.
MeasureCertificate certificate_in(const Json& told, const std::string& host) {
  MeasureCertificate found;
  MeasureCertificate::fields(found, [&](const char* name, auto& value) {
    if constexpr (std::is_enum_v<std::decay_t<decltype(value)>>) {
      if (Message wrong = set_field(value, field_value(told.value(name, yaml_value(value)))); !wrong.empty())
        not_understood(host, wrong);
    } else {
      value = told.value(name, value);
    }
  });
  if (told.contains("changes"))
    for (const Json& change : told.at("changes"))
      found.changes.push_back({change.at(0).get<double>(), change.at(1).get<double>()});
  return found;
}

Architecture architecture_of(const std::string& text, const std::string& host) {
  try {
    return architecture_from_text(text);
  } catch (const Error& wrong) {
    not_understood(host, wrong.sentence());
  }
}

}  // namespace

std::string remote_request_line(const MeasureConfig& config, const SearchSpace& space) {
  Json json = {{mark, spoken}, {"space", space_to_yaml(space)}, {"archs", config.archs}};
  numbers_of(config, [&](const char* name, const auto& value) { json[name] = value; });
  put_precision(json, config.precision);
  json["revises"] = true;
  return line_of(json);
}

RemoteRequest read_remote_request(const std::string& line) {
  const std::string file = "standard input";
  try {
    const Json json = Json::parse(line);
    check_version(json, file);
    RemoteRequest request;
    request.space = space_from_yaml(json.at("space").get<std::string>(), file);
    request.config.archs = json.at("archs").get<std::vector<std::string>>();
    numbers_of(request.config,
               [&](const char* name, auto& value) { value = json.at(name).get<std::decay_t<decltype(value)>>(); });
    request.config.precision = precision_in(json);
    request.revises = json.value("revises", false);
    return request;
  } catch (const Json::exception& wrong) {
    throw Error(ErrorCode::format,
                Problem{file, "", message("expected a request of {}: {}", "hat latency measure --host", plain(wrong))});
  }
}

std::string remote_header_line(const MeasureResult& result) {
  const Device& device = result.device;
  Json told = {
      {"processor", device.processor}, {"threads", device.threads}, {"engine", device.engine}, {"date", device.date}};
  put_precision(told, device.precision);
  return line_of({{mark, spoken},
                  {"device", told},
                  {"source_tokens", result.source_tokens},
                  {"target_tokens", result.target_tokens},
                  {"beam", result.beam}});
}

std::string remote_row_line(const Architecture& arch, const Latency& latency) {
  return line_of({{mark, spoken},
                  {"arch", to_text(arch)},
                  {"encoder_ms", latency.encoder_ms},
                  {"decoder_ms", latency.decoder_ms},
                  {"encoder_std_ms", latency.encoder_std_ms},
                  {"decoder_std_ms", latency.decoder_std_ms}});
}

std::string remote_progress_line(const Progress& progress) {
  return line_of({{mark, spoken},
                  {"progress",
                   {{"again", progress.stage == VerbStage::measuring_again},
                    {"done", progress.done},
                    {"total", progress.total},
                    {"step", progress.step},
                    {"steps", progress.steps},
                    {"seconds_left", progress.seconds_left}}}});
}

std::string remote_end_line(const std::optional<MeasureCertificate>& certificate) {
  Json json = {{mark, spoken}, {"end", true}};
  if (certificate) {
    Json& told = json["certificate"];
    MeasureCertificate::fields(*certificate, [&](const char* name, const auto& value) {
      if constexpr (std::is_enum_v<std::decay_t<decltype(value)>>)
        told[name] = yaml_value(value);
      else
        told[name] = value;
    });
    told["changes"] = Json::array();
    for (const PaceChange& change : certificate->changes) told["changes"].push_back({change.at_seconds, change.ratio});
  }
  return line_of(json);
}

std::string remote_error_line(const Error& error) {
  Json problems = Json::array();
  for (const Problem& problem : error.problems())
    problems.push_back({{"file", problem.file},
                        {"place", problem.place.english()},
                        {"field", problem.field},
                        {"message", problem.message.english()}});
  return line_of({{mark, spoken}, {"problems", problems}, {"callers_fault", error.exit_status() == 2}});
}

bool is_remote_line(const std::string& line) { return line.starts_with(fmt::format("{{\"{}\":", mark)); }

RemoteLine read_remote_line(const std::string& line, const std::string& host) {
  try {
    const Json json = Json::parse(line);
    check_version(json, host);
    if (json.contains("end")) {
      RemoteEnd end;
      if (json.contains("certificate")) end.certificate = certificate_in(json.at("certificate"), host);
      return end;
    }
    if (json.contains("progress")) {
      const Json& told = json.at("progress");
      Progress progress;
      progress.stage = told.at("again").get<bool>() ? VerbStage::measuring_again : VerbStage::measuring;
      progress.done = told.at("done").get<std::int64_t>();
      progress.total = told.at("total").get<std::int64_t>();
      progress.step = told.at("step").get<int>();
      progress.steps = told.at("steps").get<int>();
      progress.seconds_left = told.at("seconds_left").get<double>();
      return progress;
    }
    if (json.contains("problems")) {
      std::vector<Problem> problems;
      for (const Json& one : json.at("problems")) {
        const std::string file = one.at("file").get<std::string>();
        problems.push_back({file.empty() ? host : host + ": " + file, one.at("field").get<std::string>(),
                            Message::verbatim(one.at("message").get<std::string>()),
                            Message::verbatim(one.value("place", std::string()))});
      }
      if (problems.empty()) not_understood(host, message("an error without a problem"));
      throw Error(json.at("callers_fault").get<bool>() ? ErrorCode::invalid_input : ErrorCode::io, std::move(problems));
    }
    if (json.contains("arch")) {
      LatencyRow row;
      row.arch = architecture_of(json.at("arch").get<std::string>(), host);
      row.latency = {milliseconds(json, "encoder_ms", host), milliseconds(json, "decoder_ms", host),
                     milliseconds(json, "encoder_std_ms", host), milliseconds(json, "decoder_std_ms", host)};
      return row;
    }
    MeasureResult header;
    const Json& device = json.at("device");
    header.device.processor = device.at("processor").get<std::string>();
    header.device.threads = device.at("threads").get<int>();
    header.device.engine = device.at("engine").get<std::string>();
    header.device.date = device.at("date").get<std::string>();
    header.device.precision = precision_in(device);
    header.source_tokens = json.at("source_tokens").get<int>();
    header.target_tokens = json.at("target_tokens").get<int>();
    header.beam = json.at("beam").get<int>();
    return header;
  } catch (const Json::exception& wrong) {
    not_understood(host, Message::verbatim(plain(wrong)));
  }
}

}  // namespace hat
