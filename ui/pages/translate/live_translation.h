// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "domain/config/translate.h"
#include "domain/results/results.h"

namespace hat::ui {

class Job;
class Session;

/// What a sentence took here, ms; NaN before it was measured.
struct SentenceTime {
  double encoder_ms = std::numeric_limits<double>::quiet_NaN(), decoder_ms = std::numeric_limits<double>::quiet_NaN();
  int runs = 0;       ///< of one sentence; the times are those of the median run
  int sentences = 0;  ///< more than one: each ran once, and the times are their means
  [[nodiscard]] double ms() const { return encoder_ms + decoder_ms; }
};

/// The run whose total is the median of `runs` (the lower one of two in the middle); nothing measured without any.
[[nodiscard]] SentenceTime median_of(std::vector<SentenceTime> runs);

/// One column's text on its way through a model. The first answer comes at once, with alternatives and attention. A
/// single sentence is then timed three to five times more, as translating alone is; of a longer text the other
/// sentences and lines follow in chunks, taken apart where they are paragraphs, and nothing but their text is kept. A
/// line that cannot be translated costs only itself. Each answer is one job of the interactive lane: what is asked
/// later takes the place of what was asked before. On the window's thread.
class LiveTranslation : public QObject {
  Q_OBJECT
 public:
  /// `group` names the column in the interactive lane.
  LiveTranslation(Session* session, QString group, QObject* parent = nullptr);

  /// `base` says the model, the architecture and how many alternatives the first line gets; `lines` are not empty.
  void start(TranslateConfig base, std::vector<std::string> lines);
  /// Nothing more is translated or timed; what is there stays.
  void stop();
  /// The same, and nothing is wanted.
  void forget();
  /// Only the timing ends: somebody types.
  void stopTiming();

  [[nodiscard]] bool isBusy() const { return busy_; }
  [[nodiscard]] int done() const { return done_; }      ///< lines; the sentences of the first one count apart
  [[nodiscard]] int wanted() const { return wanted_; }  ///< the same of the text, also after stop()
  [[nodiscard]] const SentenceTime& time() const { return time_; }
  /// What time() is the time of: the model, the architecture and the text. "" before anything was asked.
  [[nodiscard]] const std::string& question() const { return question_; }

 signals:
  void began(const hat::Translation& first);  ///< the first sentence with everything that is shown of it
  void went(const QString& more);             ///< more of the text, with the break or the blanks before it
  void leftOut(const QString& sentence);      ///< why a line is not translated
  void timed();                               ///< time() is another
  void progressed();                          ///< done() is another
  void failed(const QString& sentence);
  void ended();  ///< isBusy() is false: all done, stopped or failed

 private:
  void translateNext();
  /// Of the first sentence or, `from` > 0, of later lines.
  void take(const TranslateResult& result, int from);
  void timeAgain();
  void end();
  /// Runs the next job; `take` gets its result unless something else was asked meanwhile.
  void run(TranslateConfig config, std::function<void(const TranslateResult&)> take);

  Session* session_;
  QString group_;
  TranslateConfig base_;
  std::vector<std::string> lines_;  ///< the first sentence, the rest of its line, the other lines
  QString gap_;  ///< between the first sentence and the rest of its line; empty where that is all of it
  std::string question_;
  std::vector<SentenceTime> runs_;
  SentenceTime time_;
  double encoder_sum_ = 0, decoder_sum_ = 0;
  int done_ = 0, wanted_ = 0;
  bool busy_ = false, timing_ = false;
  std::uint64_t ticket_ = 0;
  QPointer<Job> job_;
};

}  // namespace hat::ui
