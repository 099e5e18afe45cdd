// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/results/results.h"
#include "ui/jobs/job_runner.h"

#include "ui/pages/page.h"

namespace hat::ui {

struct PastSearch;

/// The head of the Search page: its runs, and what can be done with the one that is looked at; the same as actions of
/// the Run menu.
class SearchHeader : public PageHeader {
  Q_OBJECT
 public:
  explicit SearchHeader(QWidget* parent = nullptr);
  /// What the page shows.
  struct State {
    bool running = false, paused = false, stopping = false, waiting = false;
    bool shown = false, listing = false;  ///< a search is looked at; the table of all is
    bool is_past = false;                 ///< the one that is looked at has ended, and is among the runs
    bool has_result = false, is_kept = false, can_open = false, can_resume = false, can_go_on = false;
    bool can_compare = false;  ///< with a random search
    int runs = 0, generation = 0, last = 0;
  };
  void refresh(const State& now);
  /// How a search is doing: `what` is searched.
  void tellRunning(JobState state, const QString& what, double seconds_left);
  /// How it ended; says nothing new where nobody knows.
  void tellEnd(const std::optional<SearchResult>& result, const QString& failure, bool was_cancelled,
               const QString& what);
  void setRuns(const std::vector<PastSearch>& runs, int current);
  QComboBox* choose;
  QPushButton *pause, *stop, *open_run, *resume, *go_on, *open_winner, *translate, *evaluate, *list, *again;
  QAction *start_action, *random_action;
  [[nodiscard]] QList<QAction*> actions() const;

 private:
  QAction *pause_action_, *stop_action_, *continue_action_;
};

}  // namespace hat::ui
