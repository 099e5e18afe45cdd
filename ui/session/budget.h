// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include <QObject>

#include "domain/workspace/model_choice.h"

namespace hat::ui {

/// The latency budget of the open workspace, for one device at a time: milliseconds of one device mean nothing on
/// another; and how surely it is to be kept, which holds for all of them. Lives on the window's thread.
class Budget : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  [[nodiscard]] double ms() const { return now_.ms; }  ///< 0: none
  /// Somebody chose it: it stays until somebody chooses another, for this workspace and this device.
  void choose(double ms);
  /// One to begin with: taken where nobody has chosen any.
  void propose(double ms);
  [[nodiscard]] bool isChosen() const { return now_.is_chosen; }
  /// Probability with which a prediction that counts as within the budget keeps it; 0: predictions are taken as they
  /// are.
  [[nodiscard]] double confidence() const { return confidence_; }
  /// 0, or a probability below 1; anything else changes nothing.
  void setConfidence(double confidence);
  /// From now on it is one of that device (by LatencyDevice::id): the one that was chosen for it, else none.
  void setDevice(const std::string& id);
  [[nodiscard]] const std::string& device() const { return device_; }
  /// Those that were chosen in this workspace, by device: kept with it.
  [[nodiscard]] std::map<std::string, double> chosen() const;
  void setChosen(const std::map<std::string, double>& budgets);
  /// Another workspace: none is known in it. The budget itself goes with drop(), when everything else of that workspace
  /// is there; how surely it is kept is then the usual again.
  void forget();
  void drop();

 signals:
  void confidenceChanged();  ///< what models take at most is another number; changed() follows
  void changed();            ///< the budget, or how surely it is kept

 private:
  struct Now {
    double ms = 0;
    bool is_chosen = false;
  };
  void set(const Now& now);
  Now now_;
  double confidence_ = usual_confidence;
  std::string device_;
  std::map<std::string, double> others_;  ///< chosen, of other devices than that one
};

}  // namespace hat::ui
