// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_status.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/jobs/progress_words.h"

namespace hat::ui {
namespace {
struct JobStatusTr {
  Q_DECLARE_TR_FUNCTIONS(JobStatus)
};
}  // namespace

void updateStatus(JobStatus& s, const Progress& p) {
  const QLocale l;
  s.fraction = p.total > 0 ? double(p.done) / double(p.total) : -1;
  s.step = p.total > 0 ? JobStatusTr::tr("%1 of %2").arg(l.toString(qlonglong(p.done)), l.toString(qlonglong(p.total)))
                       : QString();
  if (const QString stage = stageText(p); !stage.isEmpty()) {
    s.step = s.step.isEmpty() ? stage : stage + ", " + s.step;
  }
  s.rate = p.rate > 0
               ? JobStatusTr::tr("%1 %2 per s").arg(l.toString(p.rate, 'f', p.rate < 10 ? 1 : 0), unitText(p.rate_unit))
               : QString();
  s.seconds_left = p.seconds_left;
}

void updateStatus(JobStatus& s, const TrainStep& t) {
  const QLocale l;
  s.fraction = t.total > 0 ? double(t.update) / double(t.total) : -1;
  s.step = JobStatusTr::tr("update %1 of %2").arg(l.toString(qlonglong(t.update)), l.toString(qlonglong(t.total)));
  s.rate = JobStatusTr::tr("%1 tokens per s").arg(l.toString(t.tokens_per_s, 'f', 0));
  s.seconds_left = t.seconds_left;
}

void updateStatus(JobStatus&, const Validation&) {}
void updateStatus(JobStatus&, const CheckpointSaved&) {}
void updateStatus(JobStatus&, const SampleTranslation&) {}

void updateStatus(JobStatus& s, const Measured& m) {
  const QLocale l;
  s.fraction = m.total > 0 ? double(m.index + 1) / double(m.total) : -1;
  s.step = JobStatusTr::tr("%1 of %2 measured").arg(l.toString(qlonglong(m.index + 1)), l.toString(qlonglong(m.total)));
}

// How far a search is, its Progress says: generations are not equally long.
void updateStatus(JobStatus& s, const GenerationDone& g) {
  s.step = JobStatusTr::tr("generation %1 of %2").arg(g.generation).arg(g.generations);
  s.seconds_left = g.seconds_left;
}
void updateStatus(JobStatus&, const CandidatesDone&) {}
void updateStatus(JobStatus&, const Notice&) {}
void updateStatus(JobStatus&, const PromiseTried&) {}

void updateStatus(JobStatus& s, const LengthPoint& point) {
  s.step = JobStatusTr::tr("sentences of %1 tokens").arg(point.tokens);
}

}  // namespace hat::ui
