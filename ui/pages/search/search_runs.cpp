// SPDX-License-Identifier: GPL-3.0-or-later
// What the Search page does with searches that ended: looks at them again, goes on from them, compares them with chance.
#include <QComboBox>
#include <QStackedWidget>

#include "ui/pages/search/search_form.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/search/search_view.h"
#include "ui/shell/session.h"
#include "ui/text/numbers.h"

namespace hat::ui {

void SearchPage::keepRun() {
  runs_.push_back({config_, events_, result_, failure_, kept_folder_, was_cancelled_, {}});
  shown_ = runs() - 1;
  fillRuns();
}

void SearchPage::fillRuns() {
  const QSignalBlocker quiet(choose_);
  choose_->clear();
  for (const Run& run : runs_)
    choose_->addItem(run.result ? tr("%1, %2").arg(milliseconds(run.config.budget_ms), bits(run.result->best.loss_bits)) : milliseconds(run.config.budget_ms));
  choose_->setCurrentIndex(shown_);
}

void SearchPage::showRun(int index) {
  if (isRunning() || index < 0 || index >= runs()) return;
  const Run& run = runs_[static_cast<std::size_t>(index)];
  shown_ = index;
  config_ = run.config;
  events_ = run.events;
  result_ = run.result;
  failure_ = run.failure;
  kept_folder_ = run.kept_folder;
  was_cancelled_ = run.was_cancelled;
  branched_at_ = 0;
  view_->begin(config_.budget_ms, config_.random, config_.valid_tokens);
  view_->setPhase(SearchView::Phase::over);
  view_->add(events_);
  if (result_) {
    view_->finish(*result_);
    session()->selection()->setCurrent(view_->choiceOf(result_->best));
  }
  view_->setRandom(run.random);
  stack_->setCurrentWidget(view_);
  fillRuns();
  refresh();
}

double SearchPage::paceOfThis() const { return result_ && result_->limit_ms > 0 ? result_->budget_ms / result_->limit_ms : config_.pace; }

void SearchPage::continueSearch() {
  if (isRunning() || view_->series().empty()) return;
  const int generation = view_->shownGeneration();
  SearchConfig config = config_;
  config.seeds.clear();
  // The best of the shown generation are the parents that its own children would have had.
  for (const int index : view_->series().generation(generation).population) {
    if (static_cast<int>(config.seeds.size()) == config.parents) break;
    config.seeds.push_back(to_text(view_->series().candidates()[static_cast<std::size_t>(index)].arch));
  }
  config.pace = paceOfThis();  // else its parents may be over the budget
  config.random = false;
  ++config.seed;  // the same numbers again would only repeat what is known
  startSearches({std::move(config)});
  branched_at_ = generation;
  refresh();
}

void SearchPage::compareWithRandom() {
  Engine* engine = session()->engine();
  if (isRunning() || !engine || shown_ < 0 || (random_job_ && !random_job_->isOver())) return;
  SearchConfig config = config_;
  config.random = true;
  config.remeasure = false;
  config.pace = paceOfThis();  // the same budget for both
  config.seeds.clear();
  config.output.clear();
  random_job_ = startJob<SearchEvent, SearchResult>(
      *session()->jobs(), tr("Random search, %1").arg(milliseconds(config.budget_ms)), Lane::compute, this,
      [engine, config](JobContext<SearchEvent>& context) { return engine->search(config, context); }, {},
      [this, index = shown_](JobOutcome<SearchResult> outcome) {
        if (auto* result = std::get_if<SearchResult>(&outcome)) {
          runs_[static_cast<std::size_t>(index)].random = std::move(result->evaluated);
          if (shown_ == index) view_->setRandom(runs_[static_cast<std::size_t>(index)].random);
        } else if (const auto* error = std::get_if<Error>(&outcome)) {
          emit hint(QString::fromUtf8(error->what()));
        }
        refresh();
      });
  connect(random_job_, &Job::changed, this, &SearchPage::refreshActions);
  refresh();
}

}  // namespace hat::ui
