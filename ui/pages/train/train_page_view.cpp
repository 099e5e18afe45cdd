// SPDX-License-Identifier: GPL-3.0-or-later
// What the Train page shows of a run: curves, facts, words.
#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

#include "domain/io/cost_file.h"
#include "ui/controls/fact_list.h"
#include "ui/pages/train/run_facts.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/plots/draws_view.h"
#include "ui/plots/line_plot.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

namespace hat::ui {
namespace {

constexpr std::size_t most_points = 1500;  // of one curve: more than there are pixels

/// Axes around all curves, x from zero.
void fit(LinePlot* plot, const std::vector<Curve>& curves, double last_x, bool from_zero) {
  Range y{INFINITY, -INFINITY};
  double x = std::max(1.0, last_x);
  for (const Curve& curve : curves)
    for (const XY& point : curve.points) {
      // The first updates of a training start so high that nothing else would be seen.
      if (!std::isfinite(point.y) || (curve.dots && point.x < 0.04 * last_x)) continue;
      y = {std::min(y.lower, point.y), std::max(y.upper, point.y)};
      x = std::max(x, point.x);
    }
  if (y.lower > y.upper) y = {0, 1};
  plot->setHome(round_range(0, x, 5), round_range(from_zero ? 0 : y.lower, y.upper, 5));
}

}  // namespace

QString TrainPage::runName(const QString& folder) {
  const QString name = QDir(folder).dirName();
  const QDateTime time =
      name.startsWith("train-") ? QDateTime::fromString(name.mid(6), "yyyyMMdd-HHmmss") : QDateTime();
  return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : name;
}

void TrainPage::refreshPlots() {
  if (!run_) return;
  std::vector<Curve> curves;
  const std::vector<std::string> names = validated_names(*run_);
  const auto word = [](const std::string& name) {
    return name == "largest" ? tr("largest") : name == "smallest" ? tr("smallest") : QString::fromStdString(name);
  };
  const auto ended = [&](const std::string& name, const std::vector<XY>& points) {
    return word(name) + (points.empty() ? QString() : " " + number(points.back().y, 2));
  };
  for (const std::string& name : names) {
    std::vector<XY> points = validation_curve(*run_, name);
    const bool sampled = name.starts_with("sampled");
    const QString label = sampled ? tr("sampled") : ended(name, points);
    Curve curve{label, std::move(points), false, false, false, sampled};
    if (!sampled) curve.series = name == "smallest" ? 1 : 0;
    curves.push_back(std::move(curve));
  }
  Curve log{tr("in training"), {}, false, false, true, false};
  for (const TrainStep& step : run_->steps) log.points.push_back({static_cast<double>(step.update), step.nll_bits});
  log.points = thinned(log.points, most_points);
  if (!log.points.empty()) curves.push_back(std::move(log));
  for (std::size_t i = 0; i < overlays_.size(); ++i) {
    const TrainRun& other = overlays_[i];
    const std::vector<std::string> other_names = validated_names(other);
    Curve curve{runName(QString::fromStdString(other.folder)), {}};
    curve.series = 2 + static_cast<int>(i);
    if (!other_names.empty()) curve.points = validation_curve(other, other_names.front());
    // A run that was never validated has its log.
    else
      for (const TrainStep& step : other.steps)
        curve.points.push_back({static_cast<double>(step.update), step.nll_bits});
    curve.points = thinned(curve.points, most_points);
    if (!curve.points.empty()) curve.name += " " + number(curve.points.back().y, 2);
    curves.push_back(std::move(curve));
  }
  const double last = static_cast<double>(run_->last_update());
  fit(losses_, curves, last, false);
  losses_->setEmptyText(curves.empty() ? emptyText() : QString());
  losses_->setCurves(std::move(curves));
  std::vector<PlotMark> marks;
  if (run_->config.warmup_updates > 0 && run_->config.warmup_updates < last)
    marks.push_back({static_cast<double>(run_->config.warmup_updates), tr("warm-up ends")});
  for (const std::int64_t checkpoint : run_->checkpoints)
    marks.push_back({static_cast<double>(checkpoint), tr("checkpoint"), PlotMark::flag});
  losses_->setMarks(std::move(marks));
  const auto course = [&](LinePlot* plot, auto value, double scale) {
    Curve curve;
    for (const TrainStep& step : run_->steps)
      curve.points.push_back({static_cast<double>(step.update), value(step) * scale});
    curve.points = thinned(curve.points, most_points);
    std::vector<Curve> one{std::move(curve)};
    fit(plot, one, last, true);
    plot->setCurves(std::move(one));
  };
  course(
      rate_, [](const TrainStep& step) { return step.lr; }, 1000);
  course(
      speed_, [](const TrainStep& step) { return step.tokens_per_s; }, 1);
  const DrawnUpdates drawn = drawn_updates(run_->steps);
  draws_->setDraws(run_->config.kind == TrainKind::super ? draws_of(run_space_, drawn.counts) : std::vector<Draws>{},
                   drawn.counts.architectures, drawn.of);
  draws_head_->setVisible(run_->config.kind == TrainKind::super);
  draws_->setVisible(run_->config.kind == TrainKind::super);
  refreshFacts();
}

QString TrainPage::emptyText() const {
  const QString first =
      tr("The first numbers come after %n update(s).", nullptr, static_cast<int>(run_->config.log_every));
  if (!isRunning()) return tr("This run ended before its first numbers.");
  switch (job_->state()) {
    case JobState::waiting: return tr("The training waits until another job has ended.") + ' ' + first;
    case JobState::paused: return tr("Paused before the first numbers.");
    case JobState::stopping: return tr("Stopping.");
    default: return first;
  }
}

void TrainPage::refreshFacts() {
  QList<FactList::Fact> corpus;
  if (corpus_) {
    corpus << FactList::Fact{tr("Training pairs"), number(corpus_->train_pairs), true}
           << FactList::Fact{tr("Validation pairs"), number(corpus_->valid_pairs)}
           << FactList::Fact{tr("Target tokens"), number(corpus_->train_target_tokens)}
           << FactList::Fact{tr("Vocabulary"), number(static_cast<std::int64_t>(corpus_->vocab))};
    if (const auto dropped = corpus_->dropped_empty + corpus_->dropped_long + corpus_->dropped_label; dropped > 0)
      corpus << FactList::Fact{tr("Left out"), number(dropped)};
  }
  corpus_facts_->setFacts(corpus);
  corpus_head_->setRemark(corpus_ ? tr("%1 to %2")
                                        .arg(QString::fromStdString(corpus_->source_language),
                                             QString::fromStdString(corpus_->target_language))
                                  : QString());
  for (std::size_t i = 0; i < examples_.size(); ++i) {
    const bool any = corpus_ && i / 2 < corpus_->examples.size();
    const auto text = [&] { return i % 2 == 0 ? corpus_->examples[i / 2].first : corpus_->examples[i / 2].second; };
    examples_[i]->setText(any ? QString::fromStdString(text()) : QString());
    examples_[i]->setVisible(any);
  }
  no_corpus_->setText(
      corpus_ || !run_
          ? QString()
          : tr("The prepared data is not there any more: %1").arg(QString::fromStdString(run_->config.data)));
  no_corpus_->setVisible(!no_corpus_->text().isEmpty());

  if (!run_) {
    facts_->setFacts({{tr("No training yet"), {}}});
    run_facts_->show(nullptr, {}, false);
    alarm_->setText({});
    next_->setText({});
    return;
  }
  QList<FactList::Fact> facts;
  if (const QString left = isRunning() ? timeLeftNumber(job_->secondsLeft()) : QString(); !left.isEmpty())
    facts << FactList::Fact{tr("Time left"), left, true};
  const std::vector<std::string> names = validated_names(*run_);
  std::vector<XY> ends;
  for (const std::string& name : names) {
    if (name.starts_with("sampled")) continue;
    ends.push_back(validation_curve(*run_, name).back());
    facts << FactList::Fact{name == "largest"    ? tr("Loss, largest")
                            : name == "smallest" ? tr("Loss, smallest")
                                                 : tr("Loss"),
                            bits(ends.back().y)};
  }
  // Of one validation: a gap between two moments of a training would say nothing.
  if (ends.size() == 2 && ends[0].x == ends[1].x)
    facts << FactList::Fact{tr("Gap, smallest to largest"), bits(ends[1].y - ends[0].y)};
  if (!ends.empty() && static_cast<std::int64_t>(ends.front().x) < run_->last_update())
    facts << FactList::Fact{tr("Validated at update"), number(static_cast<std::int64_t>(ends.front().x))};
  if (!run_->steps.empty()) {
    std::vector<double> speeds;
    for (const TrainStep& step : run_->steps) speeds.push_back(step.tokens_per_s);
    std::nth_element(speeds.begin(), speeds.begin() + static_cast<std::ptrdiff_t>(speeds.size() / 2), speeds.end());
    facts << FactList::Fact{tr("Tokens per second"),
                            number(static_cast<std::int64_t>(std::llround(speeds[speeds.size() / 2])))};
  }
  if (!run_->checkpoints.empty())
    facts << FactList::Fact{tr("Checkpoints"), number(static_cast<std::int64_t>(run_->checkpoints.size()))};
  facts_->setFacts(facts);
  switch (alarm_of(*run_)) {
    case Alarm::quiet:
      alarm_->setInk(can_be_judged(*run_) ? "ok" : "2");
      alarm_->setText(run_->steps.empty()    ? QString()
                      : can_be_judged(*run_) ? tr("Collapse alarm: quiet")
                                             : tr("Collapse alarm: too few numbers to judge"));
      break;
    case Alarm::rising:
      alarm_->setInk("warn");
      alarm_->setText(
          tr("The validation loss has risen by 0.3 bits or more above its best: stop, or take an earlier checkpoint."));
      break;
    case Alarm::repeating:
      alarm_->setInk("warn");
      alarm_->setText(
          tr("The sample translations repeat themselves, whatever the loss says: the network has not learned to "
             "translate, or has forgotten it."));
      break;
    case Alarm::exploding:
      alarm_->setInk("err");
      alarm_->setText(
          tr("The gradients have grown tenfold: the training is about to diverge. A lower learning rate or more warmup "
             "helps."));
      break;
  }
  showCost();
  next_->setText(isRunning() || !run_->has_model ? QString()
                 : run_->config.kind == TrainKind::super
                     ? tr("Next: open it as a workspace, measure this machine, and search.")
                     : tr("Next: evaluate it on the Pareto page, translate with it."));
  next_->setVisible(!next_->text().isEmpty());
}

void TrainPage::showCost() {
  std::vector<RunCost> costs;
  try {
    costs = read_costs(cost_file_of(run_->folder));
  } catch (const Error&) {
    // What cannot be read is not shown; the report names it.
  }
  // The file of a run that goes on is up to a minute old: its last session is counted by the job.
  if (isRunning() && job_->cost()) {
    if (!costs.empty() && costs.back().started == job_->cost()->started) costs.pop_back();
    costs.push_back(*job_->cost());
  }
  run_facts_->show(&*run_, costs, isRunning());
}

void TrainPage::refresh() {
  const bool running = isRunning(), shown = stack_->currentIndex() == 1 && run_;
  const bool paused = running && job_->state() == JobState::paused,
             stopping = running && job_->state() == JobState::stopping;
  const bool waiting = running && job_->state() == JobState::waiting;
  pause_->setVisible(running && !stopping && !waiting);
  pause_->setIcon(icon(paused ? "play" : "pause"));
  pause_->setText(paused ? tr("Resume") : tr("Pause"));
  stop_->setVisible(running);
  // What waits, and text that is prepared, leave nothing behind.
  stop_->setText(waiting || preparing_ ? tr("Cancel") : tr("Stop at a checkpoint"));
  stop_->setEnabled(!stopping);
  go_on_->setVisible(!running && shown && !run_->reached_its_end());
  workspace_->setVisible(!running && shown && run_->has_model && run_->config.kind == TrainKind::super);
  new_->setVisible(stack_->currentIndex() == 1);
  new_->setEnabled(!running);
  runs_->setVisible(!running && runs_->count() > 0);
  overlay_->setVisible(shown && !overlay_menu_->isEmpty());
  pause_action_->setEnabled(running && !stopping && !waiting);
  pause_action_->setText(pause_->text());
  stop_action_->setText(stop_->text());
  stop_action_->setEnabled(running && !stopping);
  inspector_head_->setTitle(shown ? tr("Run %1").arg(runName(QString::fromStdString(run_->folder))) : title());
  header_->setTitle(shown ? run_->config.kind == TrainKind::super ? tr("SuperTransformer") : tr("SubTransformer")
                          : title());
  const QString state = waiting      ? tr("waiting")
                        : paused     ? tr("paused")
                        : stopping   ? tr("stopping…")
                        : preparing_ ? tr("preparing")
                                     : tr("running");
  const QString kind = waiting || paused || stopping ? "edited" : "running";
  if (!shown) {
    header_->setTag(running ? kind : QString(), running ? state : QString());
    header_->setSubtitle({});
  } else {
    const QString of =
        tr("update %1 of %2")
            .arg(number(run_->last_update()), number(static_cast<std::int64_t>(run_->config.max_updates)));
    if (running) {
      header_->setTag(kind, state);
      const QString left = timeLeft(job_->secondsLeft());
      header_->setSubtitle(left.isEmpty() ? of : of + ", " + left);
    } else if (!failure_.isEmpty()) {
      header_->setTag("failed", tr("failed"));
      header_->setSubtitle(failure_);
    } else {
      const bool whole = run_->reached_its_end();
      header_->setTag(whole ? "done" : "edited", whole ? tr("done") : was_cancelled_ ? tr("cancelled") : tr("stopped"));
      header_->setSubtitle(of);
    }
  }
  if (run_ && losses_->curves().empty()) losses_->setEmptyText(emptyText());
  refreshFacts();
}

void TrainPage::retranslate() {
  for (int i = 0; i < runs_->count(); ++i) runs_->setItemText(i, runName(runs_->itemData(i).toString()));
  fillOverlays();
  refresh();
  refreshPlots();
}

}  // namespace hat::ui
