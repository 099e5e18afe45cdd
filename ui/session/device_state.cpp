// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/device_state.h"

#include <cmath>
#include <limits>

#include "domain/io/parts_csv.h"
#include "domain/io/promise_file.h"
#include "domain/latency/predictor.h"
#include "domain/latency/predictor_trust.h"
#include "domain/workspace/catalog.h"
#include "domain/workspace/workspace.h"
#include "ui/session/selection.h"

namespace hat::ui {

namespace {

PartsSetting setting_of(const SearchSpace& space, const Workspace* workspace, const LatencyPredictor* predictor) {
  PartsSetting setting;
  if (predictor && predictor->info().beam > 0) setting.beam = predictor->info().beam;
  setting.qkv_dim = space.qkv_dim;
  if (workspace && workspace->super) setting.vocab = workspace->super->network.target_vocab;
  return setting;
}

/// A badge that cannot be read is none.
std::shared_ptr<const PromiseCheck> badge_of(const std::string& predictor) {
  try {
    const std::optional<PromiseCheck> check = promise_of(predictor);
    return check ? std::make_shared<const PromiseCheck>(*check) : nullptr;
  } catch (const Error&) {
    return nullptr;
  }
}

}  // namespace

DeviceState::DeviceState(Engine* engine, QObject* parent)
    : QObject(parent), engine_(engine), own_parts_(std::make_shared<const PartsModel>()) {}

void DeviceState::setWorkspace(std::shared_ptr<const Workspace> workspace, const SearchSpace& space) {
  workspace_ = std::move(workspace);
  space_ = space;
  chosen_.clear();
  unmeasured_.reset();
  readParts();
}

void DeviceState::readParts() {
  PartsTable table;
  parts_file_ = workspace_ && !workspace_->machine_folder.empty() ? workspace_->own_parts(setting()) : std::string();
  if (!parts_file_.empty()) try {
      table = read_parts_csv(parts_file_);
      // A home that is shared by several machines, or an engine of an earlier version: those milliseconds are not
      // these.
      if (!table.rows.empty() && engine_ &&
          !engine_->device(table.device.threads, table.device.precision).runs_as(table.device))
        table.rows.clear();
    } catch (const Error&) {
      table.rows.clear();  // damaged: measured anew where somebody asks for it
    }
  parts_threads_ = table.device.threads;
  own_parts_ =
      std::make_shared<const PartsModel>(std::move(table.rows), setting_of(space_, workspace_.get(), predictor_.get()));
}

void DeviceState::addProfile(const ProfileResult& profile) {
  PartsTable table;
  if (!parts_file_.empty()) try {
      table = read_parts_csv(parts_file_);
    } catch (const Error&) {
      table = {};
    }
  else
    table = {profile.device, own_parts_->measured()};
  add_profile(table, profile);
  parts_threads_ = profile.device.threads;
  own_parts_ = std::make_shared<const PartsModel>(table.rows, setting_of(space_, workspace_.get(), predictor_.get()));
  emit partsChanged();
  if (!parts_file_.empty()) write_parts_csv(parts_file_, table);
}

bool DeviceState::isThisMachine() const {
  return predictor_file_.isEmpty() ||
         (workspace_ && predictor_file_.toStdString() == workspace_->own_predictor(setting()));
}

DeviceSetting DeviceState::setting() const {
  return predictor_ ? hat::setting_of(predictor_->info().device) : DeviceSetting{};
}

void DeviceState::setUnmeasured(std::optional<DeviceSetting> setting) {
  if (setting == unmeasured_) return;
  unmeasured_ = setting;
  emit settingChanged();
}

DeviceSetting DeviceState::translationSetting() const {
  return unmeasured_ ? *unmeasured_ : isThisMachine() ? setting() : DeviceSetting{};
}

std::optional<LatencyParts> DeviceState::parts(const ArchitectureEntry& choice) const {
  const SearchSpace& space = choice.space ? *choice.space : space_;
  if (space.qkv_dim <= 0) return std::nullopt;
  double total = predictedMs(choice);
  if (!std::isfinite(total)) total = orNan(choice.numbers.latency_ms);
  const int length = tokens();
  // Parts of one thread do not add up to a latency of four.
  const int threads = predictor_ ? predictor_->info().device.threads : 0;
  if (isThisMachine() && (threads < 1 || threads == parts_threads_) && space.qkv_dim == own_parts_->setting().qkv_dim)
    return own_parts_->parts(choice.arch, length, total);
  return PartsModel({}, setting_of(space, workspace_.get(), predictor_.get())).parts(choice.arch, length, total);
}

void DeviceState::setPredictor(std::shared_ptr<const LatencyPredictor> predictor, Predict predict,
                               const QString& device, const QString& file, std::shared_ptr<const DeviceTimes> times) {
  predictor_ = std::move(predictor);
  own_parts_ = std::make_shared<const PartsModel>(own_parts_->measured(),
                                                  setting_of(space_, workspace_.get(), predictor_.get()));
  times_ = std::move(times);
  predict_ = std::move(predict);
  const PredictorTrust trust = predictor_ ? trust_in(*predictor_, space_) : PredictorTrust{};
  predictor_refused_ = !trust.refusals.empty();
  predictor_doubts_ = trust.all();
  name_ = device;
  predictor_file_ = file;
  promise_ = badge_of(predictor_ ? file.toStdString() : std::string());
  if (workspace_ && workspace_->own_parts(setting()) != parts_file_) readParts();
  emit predictorChanged();
}

std::optional<double> DeviceState::boundFactor(double confidence) const {
  return predictor_ ? predictor_->info().bound_factor(confidence) : std::nullopt;
}

void DeviceState::readPromise() {
  promise_ = badge_of(predictor_ ? predictor_file_.toStdString() : std::string());
  emit promiseChanged();
}

double DeviceState::predictedMs(const Architecture& arch) const {
  return predict_ ? predict_(arch) : std::numeric_limits<double>::quiet_NaN();
}

double DeviceState::predictedMs(const ArchitectureEntry& choice) const {
  if (choice.space && predictor_ && disjoint(predictor_->info().coverage, *choice.space))
    return std::numeric_limits<double>::quiet_NaN();
  return predictedMs(choice.arch);
}

int DeviceState::tokens() const {
  const int measured = predictor_ ? predictor_->info().source_tokens : 0;
  return measured > 0 ? measured : space_.tokens;
}

void DeviceState::setOffers(const QList<Offer>& offers) {
  if (offers == offers_) return;
  offers_ = offers;
  emit offersChanged();
}

}  // namespace hat::ui
