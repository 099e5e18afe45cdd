// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/live_translation.h"

#include <algorithm>
#include <functional>

#include "domain/text/sentences.h"
#include "domain/workspace/device_setting.h"
#include "domain/workspace/workspace.h"
#include "ui/session/session.h"
#include "ui/text/messages.h"

namespace hat::ui {
namespace {

constexpr int lines_at_once = 32;
constexpr int most_runs = 5, fewest_runs = 3;
constexpr double slow_ms = 1000;  ///< a sentence that takes longer is timed fewer times

/// For the text alone.
void inPlainWords(TranslateConfig& config) {
  config.n_best = 1;
  config.attention = false;
  config.split = true;
}

}  // namespace

SentenceTime median_of(std::vector<SentenceTime> runs) {
  if (runs.empty()) return {};
  const auto middle = runs.begin() + static_cast<std::ptrdiff_t>((runs.size() - 1) / 2);
  std::nth_element(runs.begin(), middle, runs.end(),
                   [](const SentenceTime& a, const SentenceTime& b) { return a.ms() < b.ms(); });
  SentenceTime median = *middle;
  median.runs = static_cast<int>(runs.size());
  median.sentences = 1;
  return median;
}

LiveTranslation::LiveTranslation(Session* session, QString group, QObject* parent)
    : QObject(parent), session_(session), group_(std::move(group)) {}

void LiveTranslation::start(TranslateConfig base, std::vector<std::string> lines) {
  stop();
  base_ = std::move(base);
  lines_ = std::move(lines);
  // In another setting the same sentence takes another time.
  question_ = base_.model + '\n' + base_.arch + '\n' + DeviceSetting{base_.threads, base_.precision}.name() +
              (base_.shortlist ? " shortlist" : "");
  for (const std::string& line : lines_) (question_ += '\n') += line;
  // The first sentence is looked into, and a paragraph is no sentence.
  const Workspace* workspace = session_->workspace();
  const auto sentences =
      text::split_sentences(lines_.front(), workspace && workspace->super ? workspace->super->source_language : "en");
  gap_.clear();
  if (sentences.size() > 1) {
    std::string rest;
    for (std::size_t i = 1; i < sentences.size(); ++i) rest += sentences[i].text + sentences[i].gap;
    gap_ = sentences[0].gap.empty() ? " " : QString::fromStdString(sentences[0].gap);
    lines_.front() = sentences[0].text;
    lines_.insert(lines_.begin() + 1, std::move(rest));
  }
  wanted_ = static_cast<int>(lines_.size());
  runs_.clear();
  time_ = {};
  encoder_sum_ = decoder_sum_ = 0;
  done_ = 0;
  busy_ = true;
  translateNext();
}

void LiveTranslation::stop() {
  ++ticket_;
  if (job_) job_->cancel();
  timing_ = false;
  lines_.clear();
  lines_.shrink_to_fit();
  if (busy_) end();
}

void LiveTranslation::forget() {
  stop();
  done_ = wanted_ = 0;
  time_ = {};
  question_.clear();
}

void LiveTranslation::stopTiming() {
  if (timing_) stop();
}

void LiveTranslation::end() {
  busy_ = timing_ = false;
  emit ended();
}

void LiveTranslation::translateNext() {
  TranslateConfig config = base_;
  const int from = done_, count = from == 0 ? 1 : std::min(lines_at_once, wanted_ - from);
  config.lines.assign(lines_.begin() + from, lines_.begin() + from + count);
  if (from > 0) inPlainWords(config);
  run(config, [this, from, config](const TranslateResult& result) {
    if (from > 0 || result.translations.front().problem.empty()) return take(result, from);
    // Too long to be looked into: in parts it can at least be read.
    TranslateConfig parts = config;
    inPlainWords(parts);
    run(std::move(parts), [this](const TranslateResult& again) { take(again, 0); });
  });
}

void LiveTranslation::take(const TranslateResult& result, int from) {
  const std::uint64_t ticket = ticket_;
  QString more;
  for (const Translation& line : result.translations) {
    const int number = gap_.isEmpty() ? done_ + 1 : std::max(1, done_);
    if (!line.problem.empty()) emit leftOut(tr("Line %1 is not translated: %2").arg(number).arg(words(line.problem)));
    more += done_ == 1 && !gap_.isEmpty() ? gap_ : QStringLiteral("\n");
    if (!line.hypotheses.empty()) more += QString::fromStdString(line.hypotheses.front().text);
    encoder_sum_ += line.encoder_ms;
    decoder_sum_ += line.decoder_ms;
    ++done_;
  }
  time_ = {encoder_sum_ / done_, decoder_sum_ / done_, 1, done_};
  if (from == 0)
    emit began(result.translations.front());
  else
    emit went(more);
  emit timed();
  emit progressed();
  if (ticket != ticket_) return;
  if (done_ < wanted_) return translateNext();
  if (wanted_ > 1 || !result.translations.front().problem.empty()) return end();
  timing_ = true;
  timeAgain();
}

void LiveTranslation::timeAgain() {
  // As it is translated where nobody looks into it: the first run also packed the weights and kept every attention.
  TranslateConfig config = base_;
  config.lines = lines_;
  inPlainWords(config);
  run(std::move(config), [this](const TranslateResult& result) {
    const Translation& line = result.translations.front();
    runs_.push_back({line.encoder_ms, line.decoder_ms, 1, 1});
    const int wanted = runs_.front().ms() > slow_ms ? fewest_runs : most_runs;
    if (static_cast<int>(runs_.size()) < wanted) return timeAgain();
    time_ = median_of(runs_);
    emit timed();
    if (timing_) end();
  });
}

void LiveTranslation::run(TranslateConfig config, std::function<void(const TranslateResult&)> take) {
  const std::uint64_t ticket = ticket_;
  Engine* engine = session_->engine();
  job_ = startJob<TranslateEvent, TranslateResult>(
      *session_->jobs(), [] { return tr("Translate"); }, Lane::interactive, this,
      [engine, config = std::move(config)](JobContext<TranslateEvent>& context) {
        return engine->translate(config, context);
      },
      {},
      [this, ticket, take = std::move(take)](JobOutcome<TranslateResult> outcome) {
        // An answer to what nobody asks any more never shows.
        if (ticket != ticket_) return;
        if (const auto* result = std::get_if<TranslateResult>(&outcome); result && !result->translations.empty())
          return take(*result);
        ++ticket_;
        if (const auto* error = std::get_if<Error>(&outcome)) emit failed(words(*error));
        end();
      },
      group_);
}

}  // namespace hat::ui
