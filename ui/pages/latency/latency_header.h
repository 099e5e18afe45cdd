// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workspace/devices.h"
#include "ui/pages/page.h"

namespace hat::ui {

class LatencyJobs;

/// The head of the Latency page: which view, what is at work and how far it is, and what can be done now; the same as
/// actions of the Run menu.
class LatencyHeader : public PageHeader {
  Q_OBJECT
 public:
  LatencyHeader(Session* session, LatencyJobs* jobs, QWidget* parent = nullptr);

  [[nodiscard]] SegmentedControl* views() const { return views_; }
  [[nodiscard]] QList<QAction*> actions() const;
  /// What the page shows.
  struct State {
    const LatencyDevice* device = nullptr;
    bool of_architecture = false;  ///< an architecture's parts are looked at
    bool can_open_form = false;    ///< there is something else to see than it
    bool importing = false, presenting = false;
  };
  void refresh(const State& shown);
  /// The current architecture is another one.
  void refreshProfile();

 signals:
  void viewChosen(int view);
  void importWanted();
  void fitWanted();
  void formWanted();
  void profileWanted();

 private:
  Session* session_;
  LatencyJobs* jobs_;
  SegmentedControl* views_;
  QPushButton *import_, *fit_, *pause_, *stop_, *go_on_, *measure_, *profile_;
  QAction *measure_action_, *profile_action_, *fit_action_;
};

}  // namespace hat::ui
