// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_header.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/jobs/job_runner.h"
#include "ui/pages/search/run_words.h"
#include "ui/pages/search/search_inspector.h"
#include "ui/pages/search/winner_words.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {

SearchHeader::SearchHeader(QWidget* parent) : PageHeader(parent) {
  choose = bindName(new QComboBox, [] { return tr("Searches of the workspace"); });
  bindPlaceholder(choose, [] { return tr("Earlier searches"); });
  choose->setObjectName("runs");
  choose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choose->setMinimumContentsLength(8);
  addLeading(choose);
  pause = addButton("pause");
  stop = addButton("stop", {}, icon("stop"));
  open_run = addButton("showRun", [] { return tr("Open"); });
  resume = addButton("resumeRun", [] { return tr("Go on with it"); });
  bindTip(resume, [] { return tr("The same search to its end, with what it has found so far"); });
  go_on = addButton("continueSearch");
  open_winner = addButton("openArchitecture", [] { return tr("Open in Architecture"); });
  translate = addButton("translateWinner", [] { return tr("Translate with it"); });
  evaluate = addButton("evaluateWinner", [] { return tr("Evaluate…"); });
  bindTip(evaluate, [] { return tr("BLEU and milliseconds of the winner, so that it gets its place on the front"); });
  list = addButton("listRuns", [] { return tr("All runs"); });
  bindTip(list, [] { return tr("The searches of the workspace, to open, compare and go on with"); });
  again = addButton("newSearch", [] { return tr("New search…"); });
  start_action = bindText(new QAction(this), [] { return tr("Start search"); });
  random_action = bindText(new QAction(this), &SearchInspector::randomText);
  for (const auto& [action, button] :
       {std::pair(&pause_action_, pause), std::pair(&stop_action_, stop), std::pair(&continue_action_, go_on)}) {
    *action = new QAction(this);
    connect(*action, &QAction::triggered, button, &QPushButton::click);
  }
}

QList<QAction*> SearchHeader::actions() const {
  return {start_action, pause_action_, stop_action_, continue_action_, random_action};
}

void SearchHeader::refresh(const State& now) {
  pause->setVisible(now.running && !now.stopping && !now.waiting);
  pause->setIcon(icon(now.paused ? "play" : "pause"));
  pause->setText(now.paused ? tr("Resume") : tr("Pause"));
  stop->setVisible(now.running);
  // What waits has no best yet.
  stop->setText(now.waiting ? tr("Cancel") : tr("Stop and keep the best"));
  stop->setEnabled(!now.stopping);
  open_winner->setVisible(now.has_result);
  translate->setVisible(now.is_kept);
  evaluate->setVisible(now.has_result);
  list->setVisible(!now.running && !now.listing && now.runs > 0);
  open_run->setVisible(now.listing);
  open_run->setEnabled(now.can_open);
  again->setVisible(now.shown || now.listing);
  again->setEnabled(!now.running);
  go_on->setVisible(now.can_go_on);
  go_on->setText(now.generation < now.last ? tr("Branch from %1").arg(now.generation) : tr("Continue"));
  go_on->setToolTip(tr("A new search whose first generation are the best of generation %1").arg(now.generation));
  resume->setVisible(now.can_resume);
  // A narrow window has no room for it beside what can be done with a result: "All runs" leads to the others.
  const bool has_room = !now.shown || window()->width() >= scaled(1500);
  choose->setVisible(!now.running && !now.listing && has_room && now.runs > (now.is_past ? 1 : 0));
  start_action->setEnabled(!now.running);
  pause_action_->setEnabled(now.running && !now.stopping && !now.waiting);
  pause_action_->setText(pause->text());
  stop_action_->setEnabled(now.running && !now.stopping);
  stop_action_->setText(stop->text());
  continue_action_->setEnabled(now.can_go_on);
  continue_action_->setText(go_on->text());
  random_action->setEnabled(now.can_compare);
}

void SearchHeader::setRuns(const std::vector<PastSearch>& runs, int current) {
  const QSignalBlocker quiet(choose);
  choose->clear();
  for (const PastSearch& run : runs) {
    choose->addItem(runName(run));
    choose->setItemData(choose->count() - 1, QString::fromStdString(run.folder), Qt::ToolTipRole);
  }
  choose->setCurrentIndex(current);
}

void SearchHeader::tellRunning(JobState state, const QString& what, double seconds_left) {
  const bool held = state == JobState::paused || state == JobState::waiting || state == JobState::stopping;
  setTag(held ? "edited" : "running", state == JobState::waiting    ? tr("waiting")
                                      : state == JobState::paused   ? tr("paused")
                                      : state == JobState::stopping ? tr("stopping…")
                                                                    : tr("running"));
  const QString left = held ? QString() : timeLeft(seconds_left);
  setSubtitle(left.isEmpty() ? what : what + ", " + left);
}

void SearchHeader::tellEnd(const std::optional<SearchResult>& result, const QString& failure, bool was_cancelled,
                           const QString& what) {
  if (!failure.isEmpty()) {
    setTag("failed", tr("failed"));
    setSubtitle(failure);
  } else if (result) {
    const auto [kind, state] = endOf(*result);
    setTag(kind, state);
    setSubtitle(latencyOf(*result));
  } else if (was_cancelled) {
    setTag("edited", tr("cancelled"));
    setSubtitle(what);
  }
}

}  // namespace hat::ui
