// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/specialise_evidence.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

#include "domain/io/certificate_file.h"
#include "domain/io/exists.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/io/search_run.h"
#include "domain/io/winner_file.h"
#include "domain/latency/compare.h"
#include "domain/latency/predictor_trust.h"
#include "domain/latency/split.h"
#include "domain/workspace/catalog.h"
#include "domain/workspace/evaluated.h"
#include "domain/workspace/kept_models.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

/// Small letters and digits only.
std::string plain_name(std::string_view text) {
  std::string all;
  for (const char c : text)
    if (std::isalnum(static_cast<unsigned char>(c)))
      all += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return all;
}

std::string setting_text(const DeviceSetting& setting) {
  return fmt::format("{} {}", threads_text(setting.threads),
                     names_of(setting.precision)[static_cast<std::size_t>(setting.precision)]);
}

/// The setting that a name tells, "2 threads int8"; nothing for others.
std::optional<DeviceSetting> named_setting(std::string_view name) {
  constexpr int most_threads = 1024;
  for (int threads = 1; threads <= most_threads; ++threads)
    for (int precision = 0; precision < static_cast<int>(names_of(Precision{}).size()); ++precision) {
      const DeviceSetting setting{threads, static_cast<Precision>(precision)};
      if (plain_name(name) == plain_name(setting_text(setting))) return setting;
    }
  return std::nullopt;
}

bool is_known(const LatencyDevice& device) { return !device.data.empty() || !device.predictor.empty(); }

/// A file as a device.
std::optional<LatencyDevice> file_device(const std::string& path) {
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored)) return std::nullopt;
  LatencyDevice device;
  device.origin = LatencyDevice::Origin::imported;
  device.id = fs::path(path).stem().string();
  (fs::path(path).extension() == ".safetensors" ? device.predictor : device.data) = path;
  return device;
}

struct LossText {
  std::string weights, text;
  int tokens = 0;
  auto operator<=>(const LossText&) const = default;
};

/// What searches evaluated, and what they measured.
struct SearchedLosses {
  std::map<LossText, std::map<Architecture, double>> losses;
  std::map<LossText, std::string> files;  ///< of the text, for people
  struct Measured {
    Architecture arch;
    std::string on;
    DeviceMs ms;
  };
  std::vector<Measured> measured;
};

void read_run(const std::string& folder, SearchedLosses& searched) {
  const SearchRun run = read_search_run(folder);
  const LossText text{run.origin.weights, run.origin.text.empty() ? run.config.data : run.origin.text,
                      run.config.valid_tokens};
  for (const Candidate& one : run.candidates)
    if (!one.is_given_up() && std::isfinite(one.loss_bits)) searched.losses[text].emplace(one.arch, one.loss_bits);
  searched.files[text] = run.config.data;
  if (!run.has_ended) return;
  SearchResult result;
  read_winner(run.paths, result);
  if (!result.loss_text.empty()) searched.files[text] = result.loss_text;
  if (!result.was_measured || !(result.measured_high_ms > 0)) return;
  searched.measured.push_back({result.best.arch, result.measured_on,
                               DeviceMs{result.measured.total_ms(),
                                        MsOrigin::measured,
                                        Interval95{result.measured_low_ms, result.measured_high_ms},
                                        {}}});
}

SearchedLosses searched_losses(const Workspace& workspace, std::vector<Problem>& unreadable) {
  SearchedLosses searched;
  std::error_code ignored;
  std::vector<std::string> folders;
  for (const auto& entry : fs::directory_iterator(workspace.runs_folder, ignored))
    if (entry.is_directory(ignored) && is_search_run(entry.path().string())) folders.push_back(entry.path().string());
  std::ranges::sort(folders);
  for (const std::string& folder : folders) {
    try {
      read_run(folder, searched);
    } catch (const Error& error) {
      unreadable.insert(unreadable.end(), error.problems().begin(), error.problems().end());
    }
  }
  return searched;
}

struct OfQuality {
  std::string name;
  Architecture arch;
  double quality = 0;
};

std::vector<OfQuality> of_loss(const SearchedLosses& searched, std::string& text) {
  std::vector<OfQuality> found;
  const auto most = std::ranges::max_element(searched.losses, {}, [](const auto& one) { return one.second.size(); });
  if (most == searched.losses.end()) return found;
  for (const auto& [arch, loss] : most->second) found.push_back({short_name(arch), arch, loss});
  const std::string& file = searched.files.at(most->first);
  text = most->first.tokens > 0 ? fmt::format("{}, {} tokens", file, most->first.tokens) : file;
  return found;
}

const char* part_text(CatalogModel::Part part) {
  switch (part) {
    case CatalogModel::Part::largest: return ", largest";
    case CatalogModel::Part::smallest: return ", smallest";
    case CatalogModel::Part::model: break;
  }
  return "";
}

std::vector<OfQuality> of_bleu(Workspace workspace, std::string& text) {
  add_kept_models(workspace);
  const std::vector<CatalogModel> models = catalog_of(workspace);
  std::vector<ScoredModel> scored;
  for (const CatalogModel& model : models) scored.push_back({model.info.fingerprint, model.arch, model.numbers.bleu});
  const EvaluatedModels scores = evaluated_models(scored, workspace.evaluations);
  text = scores.reference;
  std::vector<OfQuality> found;
  for (std::size_t i = 0; i < models.size(); ++i)
    if (const auto bleu = scores.text.empty() ? models[i].numbers.bleu : scores.models[i].bleu)
      found.push_back({models[i].info.name + part_text(models[i].part), models[i].arch, *bleu});
  return found;
}

/// What a row's ms may be off by, as a share, half of the interval; negative where nobody knows.
double row_error(const LatencyTable::Row& row, const std::optional<MeasureCertificate>& certificate) {
  // The difference of two halves has twice the standard error of the whole, and its mean without the sign is
  // sqrt(2 / pi) of that.
  constexpr double of_repeatability = 1.95996 / 1.59577;
  if (certificate && certificate->repeatability > 0) return of_repeatability * certificate->repeatability;
  const double deviation = std::hypot(row.latency.encoder_std_ms, row.latency.decoder_std_ms);
  return deviation > 0 && row.latency.total_ms() > 0 ? deviation / row.latency.total_ms() : -1;
}

/// What is known of a device's milliseconds.
class DeviceKnown {
 public:
  DeviceKnown(const LatencyDevice& device, const SearchSpace& space, const SearchedLosses& searched) {
    LatencyTable table;
    if (!device.predictor.empty()) {
      predictor_ = load_predictor(device.predictor);
      const PredictorTrust trust = trust_in(*predictor_, space);
      if (!trust.refusals.empty())
        throw Error(ErrorCode::invalid_input, Problem{device.predictor, "device", refusal(trust.refusals.front())});
      spread_ = spread_of(predictor_->info());
      factor_ = predictor_->info().bound_factor(0.95);
    }
    if (device.data.empty()) return;
    table = read_measured_csv(device.data);
    const auto certificate = read_certificate(device.data, table.device);
    const std::vector<std::size_t> slow = slow_rows_of(audit_drift(table));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const LatencyTable::Row& row = table.rows[i];
      if (!row.arch || std::ranges::binary_search(slow, i)) continue;
      DeviceMs& ms = measured_[*row.arch] = {row.latency.total_ms(), MsOrigin::measured, {}, {}};
      if (const double error = row_error(row, certificate); error >= 0)
        ms.interval = Interval95{ms.ms / (1 + error), ms.ms * (1 + error)};
    }
    const std::string here = measured_on(table.device, table.source_tokens, table.target_tokens, table.beam);
    for (const SearchedLosses::Measured& one : searched.measured)
      if (one.on == here) measured_[one.arch] = one.ms;
  }

  [[nodiscard]] std::optional<DeviceMs> operator()(const Architecture& arch) const {
    if (const auto found = measured_.find(arch); found != measured_.end()) return found->second;
    if (!predictor_) return std::nullopt;
    const double ms = predictor_->predict_ms(arch);
    if (!(ms > 0) || !std::isfinite(ms)) return std::nullopt;
    return predicted_ms(ms, spread_, factor_);
  }
  [[nodiscard]] std::optional<double> pair() const { return spread_ ? std::optional(spread_->pair) : std::nullopt; }

 private:
  std::shared_ptr<const LatencyPredictor> predictor_;
  std::optional<PredictionSpread> spread_;
  std::optional<double> factor_;
  std::map<Architecture, DeviceMs> measured_;
};

bool is_called(const LatencyDevice& device, std::string_view name) {
  return !plain_name(name).empty() && std::ranges::any_of(names_of_device(device), [&](const std::string& one) {
    return plain_name(one) == plain_name(name);
  });
}

Message known_devices_clause(const std::vector<LatencyDevice>& devices) {
  std::vector<std::string> known;
  for (const LatencyDevice& device : devices)
    if (is_known(device)) known.push_back(names_of_device(device).front());
  return known.empty() ? message("nothing was measured yet") : message("expected one of {}", fmt::join(known, ", "));
}

bool are_one(const LatencyDevice& a, const LatencyDevice& b) {
  return a.id == b.id && a.data == b.data && a.predictor == b.predictor;
}

}  // namespace

std::vector<std::string> names_of_device(const LatencyDevice& device) {
  std::vector<std::string> names;
  if (!device.given_name.empty()) names.push_back(device.given_name);
  switch (device.origin) {
    case LatencyDevice::Origin::own:
      names.push_back(setting_text(device.setting));
      if (device.setting == DeviceSetting{}) names.emplace_back("this machine");
      break;
    case LatencyDevice::Origin::workspace: names.emplace_back("maker's machine"); break;
    case LatencyDevice::Origin::imported:
      if (!device.device.name.empty()) names.push_back(device.device.name);
      break;
  }
  if (std::ranges::find(names, device.id) == names.end()) names.push_back(device.id);
  return names;
}

LatencyDevice find_device(const Workspace& workspace, std::string_view name) {
  const std::vector<LatencyDevice> devices = devices_of(workspace);
  std::vector<const LatencyDevice*> found;
  for (const LatencyDevice& device : devices)
    if (is_called(device, name)) found.push_back(&device);
  if (const auto exact = std::ranges::find(devices, name, &LatencyDevice::id); exact != devices.end())
    found = {&*exact};
  if (found.size() > 1) {
    std::vector<std::string> ids;
    for (const LatencyDevice* one : found) ids.push_back(one->id);
    throw Error(ErrorCode::invalid_input, Problem{"", "device",
                                                  message("\"{}\" is the name of several devices: expected one of {}",
                                                          name, fmt::join(ids, ", "))});
  }
  if (!found.empty() && is_known(*found.front())) return *found.front();
  if (found.empty())
    if (auto file = file_device(std::string(name))) return *std::move(file);
  const auto setting = found.empty() ? named_setting(name) : std::optional(found.front()->setting);
  if (setting)
    throw Error(
        ErrorCode::invalid_input,
        Problem{"", "device",
                message("this machine was not measured with {}: hat latency measure --workspace {} --threads {} "
                        "--precision {} does so; {}",
                        setting_text(*setting), workspace.folder, setting->threads,
                        names_of(setting->precision)[static_cast<std::size_t>(setting->precision)],
                        known_devices_clause(devices))});
  throw Error(
      ErrorCode::invalid_input,
      Problem{"", "device", message("the workspace has no device \"{}\": {}", name, known_devices_clause(devices))});
}

SpecialiseEvidence workspace_evidence(const Workspace& workspace, const std::array<LatencyDevice, 2>& devices,
                                      std::optional<QualityKind> kind, std::vector<Problem>& unreadable) {
  if (are_one(devices[0], devices[1]))
    throw Error(ErrorCode::invalid_input,
                Problem{"", "device",
                        message("expected two different devices, got {} twice", names_of_device(devices[0]).front())});
  const SearchedLosses searched = searched_losses(workspace, unreadable);
  SpecialiseEvidence evidence;
  std::vector<OfQuality> known;
  if (kind.value_or(QualityKind::loss_bits) == QualityKind::loss_bits) {
    known = of_loss(searched, evidence.text);
    evidence.kind = QualityKind::loss_bits;
  }
  if (kind.value_or(QualityKind::bleu) == QualityKind::bleu && known.size() < 2) {
    known = of_bleu(workspace, evidence.text);
    evidence.kind = QualityKind::bleu;
  }
  std::array<DeviceKnown, 2> on{DeviceKnown(devices[0], workspace.space, searched),
                                DeviceKnown(devices[1], workspace.space, searched)};
  for (std::size_t device = 0; device < 2; ++device) {
    evidence.devices[device] = names_of_device(devices[device]).front();
    evidence.pair[device] = on[device].pair();
  }
  for (OfQuality& one : known) {
    const auto first = on[0](one.arch), second = on[1](one.arch);
    if (first && second)
      evidence.candidates.push_back({std::move(one.name), std::move(one.arch), one.quality, {*first, *second}});
  }
  if (evidence.candidates.size() < 2)
    throw Error(ErrorCode::infeasible,
                Problem{workspace.folder, "",
                        message("expected two architectures of known quality at least that are known on both devices, "
                                "got {}: hat search --model {} --pareto, once for each device, evaluates them",
                                evidence.candidates.size(), workspace.folder)});
  return evidence;
}

}  // namespace hat
