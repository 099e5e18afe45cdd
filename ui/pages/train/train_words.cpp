// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_words.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "ui/jobs/job_runner.h"
#include "ui/pages/train/train_page.h"
#include "ui/series/train_series.h"
#include "ui/text/numbers.h"

namespace hat::ui {

QString trainRunName(const QString& folder) {
  const QString name = QDir(folder).dirName();
  const QDateTime time =
      name.startsWith("train-") ? QDateTime::fromString(name.mid(6), "yyyyMMdd-HHmmss") : QDateTime();
  return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : name;
}

QString beforeFirstNumbers(const TrainRun& run, const Job* job) {
  const QString first =
      TrainPage::tr("The first numbers come after %n update(s).", nullptr, static_cast<int>(run.config.log_every));
  if (!job) return TrainPage::tr("This run ended before its first numbers.");
  switch (job->state()) {
    case JobState::waiting: return TrainPage::tr("The training waits until another job has ended.") + ' ' + first;
    case JobState::paused: return TrainPage::tr("Paused before the first numbers.");
    case JobState::stopping: return TrainPage::tr("Stopping.");
    default: return first;
  }
}

QList<FactList::Fact> trainingFacts(const TrainRun& run, const QString& time_left) {
  QList<FactList::Fact> facts;
  if (!time_left.isEmpty()) facts << FactList::Fact{TrainPage::tr("Time left"), time_left, true};
  const std::vector<std::string> names = validated_names(run);
  std::vector<XY> ends;
  for (const std::string& name : names) {
    if (name.starts_with("sampled")) continue;
    ends.push_back(validation_curve(run, name).back());
    facts << FactList::Fact{name == "largest"    ? TrainPage::tr("Loss, largest")
                            : name == "smallest" ? TrainPage::tr("Loss, smallest")
                                                 : TrainPage::tr("Loss"),
                            bits(ends.back().y)};
  }
  // Of one validation: a gap between two moments of a training would say nothing.
  if (ends.size() == 2 && ends[0].x == ends[1].x)
    facts << FactList::Fact{TrainPage::tr("Gap, smallest to largest"), bits(ends[1].y - ends[0].y)};
  if (!ends.empty() && static_cast<std::int64_t>(ends.front().x) < run.last_update())
    facts << FactList::Fact{TrainPage::tr("Validated at update"), number(static_cast<std::int64_t>(ends.front().x))};
  if (!run.steps.empty()) {
    std::vector<double> speeds;
    for (const TrainStep& step : run.steps) speeds.push_back(step.tokens_per_s);
    std::nth_element(speeds.begin(), speeds.begin() + static_cast<std::ptrdiff_t>(speeds.size() / 2), speeds.end());
    facts << FactList::Fact{TrainPage::tr("Tokens per second"),
                            number(static_cast<std::int64_t>(std::llround(speeds[speeds.size() / 2])))};
  }
  if (!run.checkpoints.empty())
    facts << FactList::Fact{TrainPage::tr("Checkpoints"), number(static_cast<std::int64_t>(run.checkpoints.size()))};
  return facts;
}

AlarmWords alarmWords(const TrainRun& run) {
  switch (alarm_of(run)) {
    case Alarm::quiet: break;
    case Alarm::rising:
      return {"warn",
              TrainPage::tr("The validation loss has risen by 0.3 bits or more above its best: stop, or take an "
                            "earlier checkpoint.")};
    case Alarm::repeating:
      return {"warn",
              TrainPage::tr("The sample translations repeat themselves, whatever the loss says: the network has "
                            "not learned to translate, or has forgotten it.")};
    case Alarm::exploding:
      return {"err", TrainPage::tr("The gradients have grown tenfold: the training is about to diverge. A lower "
                                   "learning rate or more warmup helps.")};
  }
  const bool judged = can_be_judged(run);
  return {judged ? "ok" : "2", run.steps.empty() ? QString()
                               : judged          ? TrainPage::tr("Collapse alarm: quiet")
                                                 : TrainPage::tr("Collapse alarm: too few numbers to judge")};
}

QString nextStep(const TrainRun& run) {
  return !run.has_model ? QString()
         : run.config.kind == TrainKind::super
             ? TrainPage::tr("Next: open it as a workspace, measure this machine, and search.")
             : TrainPage::tr("Next: evaluate it on the Pareto page, translate with it.");
}

}  // namespace hat::ui
