// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/error.h"
#include "domain/search/specialise.h"
#include "domain/workspace/devices.h"
#include "ui/pages/pareto/specialise_words.h"
#include "ui/session/session.h"

namespace hat::ui {

/// Which two devices the Specialise layer compares, and what came of it. Reads what is known of a workspace's devices
/// on a worker. Lives on the window's thread.
class SpecialiseWork : public QObject {
  Q_OBJECT
 public:
  /// A device that can be chosen.
  struct Offer {
    QString title;
    std::optional<LatencyDevice> device;  ///< of the workspace
    std::string published;                ///< else the short name of a published one
    int series = 0;                       ///< that it is drawn as
  };
  explicit SpecialiseWork(Session* session, QObject* parent = nullptr);

  /// Looks which devices there are and what is known on the chosen two; those that were chosen stay where they are
  /// still there. Else the first two of the workspace, or the paper's pair.
  void reload();
  /// Names of devices and models are words: made again in another language.
  void rename();
  [[nodiscard]] const QList<Offer>& offers() const { return offers_; }
  [[nodiscard]] int chosen(int place) const { return chosen_[static_cast<std::size_t>(place)]; }
  void choose(int place, int offer);
  /// Of published devices: "wmt14.en-de".
  [[nodiscard]] const std::string& task() const { return task_; }
  void setTask(const std::string& task);
  /// How good both are to be; nothing: the usual.
  void setTarget(std::optional<double> target);

  [[nodiscard]] bool isReading() const { return reading_; }
  [[nodiscard]] bool isPublished() const;
  /// How many devices of the workspace there are to choose from.
  [[nodiscard]] int ownDevices() const;
  [[nodiscard]] QualityKind kind() const { return evidence_ ? evidence_->kind : QualityKind::bleu; }
  /// Nothing while reading, and where there is a problem.
  [[nodiscard]] const std::optional<SpecialiseShown>& shown() const { return shown_; }
  /// Whether enough is known of the two devices to ask for any quality.
  [[nodiscard]] bool isKnown() const { return evidence_.has_value(); }
  /// Why nothing is shown; empty while reading.
  [[nodiscard]] const std::optional<Error>& problem() const { return problem_; }
  /// The chosen two are no pair: one of the workspace and a published one, or one device twice.
  [[nodiscard]] bool isNoPair() const;

 signals:
  void changed();

 private:
  void read();
  void take(SpecialiseEvidence evidence);
  void answer();
  void nameOffers();
  void nameResult();
  [[nodiscard]] const Offer& offerAt(std::size_t place) const { return offers_[chosen_[place]]; }

  Session* session_;
  std::vector<LatencyDevice> devices_;  ///< of the workspace
  QList<Offer> offers_;
  std::array<int, 2> chosen_{-1, -1};
  std::string task_ = "wmt14.en-de";
  std::optional<double> target_;
  std::optional<SpecialiseEvidence> evidence_;
  std::optional<SpecialiseShown> shown_;
  std::optional<Error> problem_;
  std::uint64_t ticket_ = 0;
  bool reading_ = false;
};

}  // namespace hat::ui
