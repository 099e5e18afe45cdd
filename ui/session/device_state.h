// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "domain/engine.h"
#include "domain/space/search_space.h"
#include "domain/workspace/device_setting.h"

namespace hat {
struct Workspace;
class LatencyPredictor;
class DeviceTimes;
class PartsModel;
struct LatencyParts;
struct PromiseCheck;
}  // namespace hat

namespace hat::ui {

struct ArchitectureEntry;

/// The device whose latencies the window shows: its predictor, what was measured there, and the devices that could be
/// shown instead. Lives on the window's thread; every setter emits its signal when something changed.
class DeviceState : public QObject {
  Q_OBJECT
 public:
  using Predict = std::function<double(const Architecture&)>;
  /// `engine` may be null.
  explicit DeviceState(Engine* engine, QObject* parent = nullptr);

  /// Another workspace, whose SuperTransformer has that space: nobody has chosen a device in it yet.
  void setWorkspace(std::shared_ptr<const Workspace> workspace, const SearchSpace& space);

  /// `predict` is the predictor's total in ms; `device` what it was measured on ("this machine"); `times` what else is
  /// known of that device's latencies.
  void setPredictor(std::shared_ptr<const LatencyPredictor> predictor, Predict predict, const QString& device,
                    const QString& file, std::shared_ptr<const DeviceTimes> times = {});
  /// Null when there is none.
  [[nodiscard]] const LatencyPredictor* predictor() const { return predictor_.get(); }
  [[nodiscard]] const std::shared_ptr<const LatencyPredictor>& predictorPtr() const { return predictor_; }
  /// What speaks against the predictor in the workspace's space: marked wherever its numbers stand. Empty without a
  /// predictor.
  [[nodiscard]] const std::vector<Remark>& predictorDoubts() const { return predictor_doubts_; }
  /// Whether the predictor is known not to tell fast from slow here: nothing is searched with it unless that is asked
  /// for.
  [[nodiscard]] bool predictorIsRefused() const { return predictor_refused_; }
  /// What a prediction is multiplied with so that it is an upper end with that confidence
  /// (PredictorInfo::bound_factor); nothing where nothing is promised.
  [[nodiscard]] std::optional<double> boundFactor(double confidence) const;
  /// How often the predictor's promise was kept when that was tried (`hat latency certify`): the device's badge. Null
  /// where nobody tried.
  [[nodiscard]] const PromiseCheck* promise() const { return promise_.get(); }
  /// Looks again: somebody just tried.
  void readPromise();
  /// The predictor's file, for SearchConfig::predictor.
  [[nodiscard]] const QString& predictorFile() const { return predictor_file_; }
  [[nodiscard]] const QString& name() const { return name_; }
  /// The threads and the precision that latencies are shown for: the predictor's.
  [[nodiscard]] DeviceSetting setting() const;
  /// A setting of this machine that somebody chose though nobody has measured it: latencies stay those of the predictor
  /// that is there. Nothing: none was.
  [[nodiscard]] const std::optional<DeviceSetting>& unmeasured() const { return unmeasured_; }
  void setUnmeasured(std::optional<DeviceSetting> setting);
  /// The threads and the precision that translations take: what was chosen, measured or not; the usual ones while
  /// latencies of another machine are shown.
  [[nodiscard]] DeviceSetting translationSetting() const;
  /// Whether latencies are shown of this machine: by its own predictor, or by none.
  [[nodiscard]] bool isThisMachine() const;

  /// ms, NaN when there is no predictor.
  [[nodiscard]] double predictedMs(const Architecture& arch) const;
  /// The same; NaN too where the choice's own space has nothing in common with what the predictor was fitted on.
  [[nodiscard]] double predictedMs(const ArchitectureEntry& choice) const;
  /// Tokens of the sentence that latencies are predicted for.
  [[nodiscard]] int tokens() const;
  /// What was measured on the device, and what its predictor says; null when nobody said.
  [[nodiscard]] const DeviceTimes* times() const { return times_.get(); }

  /// What was measured part by part on this machine for the workspace's network.
  [[nodiscard]] const PartsModel& ownParts() const { return *own_parts_; }
  /// Threads that they were measured with; 0: none were.
  [[nodiscard]] int partsThreads() const { return parts_threads_; }
  /// Keeps a profile that was made here with the workspace's measurements of this machine. Throws hat::Error when it
  /// cannot be written; it is known then nevertheless.
  void addProfile(const ProfileResult& profile);
  /// Where a choice's milliseconds go on the device, for sentences of tokens(): as measured here, else estimated so
  /// that they add up to the prediction, else to what is known as measured. Nothing where there is none of them.
  [[nodiscard]] std::optional<LatencyParts> parts(const ArchitectureEntry& choice) const;

  /// A device with a predictor; the context bar offers them all.
  struct Offer {
    QString name, predictor;
    int series = 0;  ///< that it is drawn as, on every page
    bool operator==(const Offer&) const = default;
  };
  [[nodiscard]] const QList<Offer>& offers() const { return offers_; }
  void setOffers(const QList<Offer>& offers);
  /// The device that somebody chose in this workspace, by LatencyDevice::id; "": nobody did, and the rule says which.
  [[nodiscard]] const std::string& chosen() const { return chosen_; }
  void setChosen(const std::string& id) { chosen_ = id; }

 signals:
  void predictorChanged();
  void promiseChanged();  ///< the badge is another; predictorChanged() says so too
  void settingChanged();  ///< that translations take: an unmeasured one was chosen, or is no more
  void offersChanged();
  void partsChanged();

 private:
  void readParts();

  Engine* engine_;
  std::shared_ptr<const Workspace> workspace_;
  SearchSpace space_;
  std::shared_ptr<const LatencyPredictor> predictor_;
  std::shared_ptr<const DeviceTimes> times_;
  std::vector<Remark> predictor_doubts_;  ///< refusals first
  bool predictor_refused_ = false;
  std::shared_ptr<const PromiseCheck> promise_;
  Predict predict_;
  QString name_, predictor_file_;
  std::shared_ptr<const PartsModel> own_parts_;
  int parts_threads_ = 0;
  std::string parts_file_;
  QList<Offer> offers_;
  std::string chosen_;
  std::optional<DeviceSetting> unmeasured_;
};

}  // namespace hat::ui
