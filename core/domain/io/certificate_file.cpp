// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/certificate_file.h"

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/exists.h"
#include "domain/io/yaml_map.h"

namespace hat {
std::string certificate_file_of(const std::string& csv_path) {
  std::filesystem::path path(csv_path);
  path.replace_extension(".certificate.yaml");
  return path.string();
}

std::optional<MeasureCertificate> read_certificate(const std::string& csv_path, const Device& device) {
  const std::string file = certificate_file_of(csv_path);
  if (!exists(file)) return std::nullopt;
  std::vector<Problem> problems;
  YamlMap map(load_yaml(file), file, "", problems);
  std::string date;
  map.get("date", date, true);
  MeasureCertificate found;
  MeasureCertificate::fields(found, [&](const char* name, auto& value) { map.get(name, value); });
  if (map.has_value("changes")) {
    const YAML::Node list = map.raw("changes");
    if (!list.IsSequence()) map.problem("changes", message("expected a list of changes of pace"));
    for (std::size_t i = 0; list.IsSequence() && i < list.size(); ++i) {
      YamlMap one(list[i], file, fmt::format("changes[{}]", i + 1), problems);
      one.get("at_seconds", found.changes.emplace_back().at_seconds, true);
      one.get("ratio", found.changes.back().ratio, true);
    }
  }
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  if (date != device.date) return std::nullopt;
  return found;
}

void write_certificate(const std::string& csv_path, const Device& device, const MeasureCertificate& certificate) {
  YamlWriter yaml;
  yaml.comment("How far the milliseconds beside this file can be trusted. Shares, not percent.")
      .entry("date", device.date);
  MeasureCertificate::fields(certificate, [&](const char* name, const auto& value) { yaml.entry(name, value); });
  if (!certificate.changes.empty())
    yaml.nested("changes", [&] {
      for (const PaceChange& change : certificate.changes)
        yaml.item([&] { yaml.entry("at_seconds", change.at_seconds).entry("ratio", change.ratio); });
    });
  write_atomically(certificate_file_of(csv_path), yaml.text());
}

}  // namespace hat
