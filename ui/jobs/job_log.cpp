// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_log.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/jobs/progress_words.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {
struct JobLogTr {
  Q_DECLARE_TR_FUNCTIONS(JobLog)
};
}  // namespace

QString logLine(const Progress& p) { return stageText(p); }

QString logLine(const TrainStep& t) {
  return JobLogTr::tr("update %1: loss %2, learning rate %3, %4 tokens per s")
      .arg(number(t.update), bits(t.loss_bits), QLocale().toString(t.lr, 'e', 2), number(t.tokens_per_s));
}

QString logLine(const Validation& v) {
  return JobLogTr::tr("update %1: validation of %2, loss %3")
      .arg(number(v.update), QString::fromStdString(v.name), bits(v.loss_bits));
}

QString logLine(const CheckpointSaved& c) {
  return JobLogTr::tr("update %1: checkpoint %2").arg(number(c.update), QString::fromStdString(c.file));
}

QString logLine(const SampleTranslation& s) {
  return JobLogTr::tr("update %1: \"%2\" becomes \"%3\"")
      .arg(number(s.update), QString::fromStdString(s.source), QString::fromStdString(s.translation));
}

QString logLine(const Measured& m) {
  return JobLogTr::tr("%1: %2, encoder %3, decoder %4")
      .arg(QString::fromStdString(id_of(m.arch)), milliseconds(m.latency.total_ms()),
           milliseconds(m.latency.encoder_ms), milliseconds(m.latency.decoder_ms));
}

QString logLine(const LengthPoint& p) {
  return JobLogTr::tr("%1: %2, encoder %3, decoder %4")
      .arg(QCoreApplication::translate("JobStatus", "sentences of %1 tokens").arg(p.tokens),
           milliseconds(p.latency.total_ms()), milliseconds(p.latency.encoder_ms), milliseconds(p.latency.decoder_ms));
}

QString logLine(const PromiseTried& t) {
  return (t.kept() ? JobLogTr::tr("%1: budget %2, kept with %3") : JobLogTr::tr("%1: budget %2, not kept with %3"))
      .arg(QString::fromStdString(id_of(t.arch)), milliseconds(t.budget_ms), milliseconds(t.measured_ms));
}

QString logLine(const CandidatesDone&) { return {}; }

QString logLine(const Notice& notice) { return words(notice.text); }

QString logLine(const GenerationDone& g) {
  if (g.population.empty()) return {};
  const Candidate& best = g.population.front();
  if (g.cut_short)
    return JobLogTr::tr("generation %1, cut short: best %2, %3, predicted %4; %5 evaluated")
        .arg(number(std::int64_t{g.generation}), QString::fromStdString(id_of(best.arch)), bits(best.loss_bits),
             milliseconds(best.latency_ms), number(g.evaluated));
  return JobLogTr::tr("generation %1: best %2, %3, predicted %4; %5 evaluated")
      .arg(number(std::int64_t{g.generation}), QString::fromStdString(id_of(best.arch)), bits(best.loss_bits),
           milliseconds(best.latency_ms), number(g.evaluated));
}

}  // namespace hat::ui
