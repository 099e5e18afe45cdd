// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/pace_watch.h"

#include <algorithm>
#include <chrono>
#include <limits>

#include "ui/session/session.h"

namespace hat::ui {
namespace {

constexpr int busy_interval_ms = 1000, quiet_interval_ms = 5000;
constexpr int runs_of_a_look = 3;  // the first may have to pack weights, and the least says what the machine can do
constexpr const char* timed_sentence = "The file could not be opened.";

/// Seconds of a clock that never goes back.
double now_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double least_ms(Engine& engine, const TranslateConfig& config, JobContext<TranslateEvent>& context) {
  double least = std::numeric_limits<double>::infinity();
  for (int i = 0; i < runs_of_a_look; ++i) {
    const TranslateResult result = engine.translate(config, context);
    if (!result.translations.empty())
      least = std::min(least, result.translations.front().encoder_ms + result.translations.front().decoder_ms);
  }
  return least;
}

}  // namespace

PaceWatch::PaceWatch(Session* session, QObject* parent) : QObject(parent), session_(session) {
  connect(&timer_, &QTimer::timeout, this, &PaceWatch::look);
  connect(session->busy(), &BusyWatch::changed, this,
          [this] { timer_.setInterval(session_->busy()->isBusy() ? busy_interval_ms : quiet_interval_ms); });
}

void PaceWatch::setReference(const TranslateConfig& reference) {
  if (reference.model == reference_.model && reference.arch == reference_.arch &&
      reference.threads == reference_.threads && reference.precision == reference_.precision)
    return;
  reference_ = reference;
  reference_.lines = {timed_sentence};
  reference_.n_best = 1;
  reference_.attention = reference_.shortlist = false;
  if (job_) job_->cancel();
  const bool was_slowed = pace_.is_slowed();
  pace_ = {};
  if (was_slowed) emit changed();
}

void PaceWatch::setWatched(bool on) {
  if (on == timer_.isActive()) return;
  if (on)
    timer_.start(session_->busy()->isBusy() ? busy_interval_ms : quiet_interval_ms);
  else
    timer_.stop();
}

void PaceWatch::look() {
  Engine* engine = session_->engine();
  const Job* computing = session_->jobs()->computing();
  if (!engine || reference_.model.empty() || job_ || (computing && computing->lane() == Lane::measurement)) return;
  job_ = startJob<TranslateEvent, double>(
      *session_->jobs(), [] { return tr("Time a sentence"); }, Lane::interactive, this,
      [engine, config = reference_](JobContext<TranslateEvent>& context) { return least_ms(*engine, config, context); },
      {},
      [this](JobOutcome<double> outcome) {
        if (const double* ms = std::get_if<double>(&outcome)) note(*ms, now_seconds());
      },
      "pace");
}

void PaceWatch::note(double ms, double seconds) {
  const double before = pace_.factor();
  pace_.saw(ms, seconds, session_->busy()->isBusy());
  if (pace_.factor() != before) emit changed();
}

}  // namespace hat::ui
