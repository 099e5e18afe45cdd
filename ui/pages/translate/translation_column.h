// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>
#include <QWidget>

#include <optional>
#include <vector>

#include "domain/results/results.h"
#include "ui/pages/translate/live_translation.h"
#include "ui/series/attention_series.h"
#include "ui/text/upper_bound.h"

class QLabel;
class QPushButton;

namespace hat::ui {

class BulletBar;
class RoleLabel;

/// Read-only text whose words can be pointed at: hovering (or the text cursor) names one; some are underlined with
/// dots.
class WordText : public QTextEdit {
  Q_OBJECT
 public:
  explicit WordText(QWidget* parent = nullptr);
  /// `words` must occur in `text` in this order; those without text are skipped.
  void setWords(const QString& text, const std::vector<Word>& words);
  /// More lines under what is there, which stays as it is.
  void append(const QString& more);
  /// How many lines the text takes at this width.
  [[nodiscard]] int linesNeeded() const;
  /// Room for so many lines; a longer text scrolls.
  void setLinesShown(int lines);
  void setMarked(int word);                           ///< framed; -1: none
  void setDiffering(const std::vector<bool>& words);  ///< per blank-separated word of the text
  void setStale(bool stale);                          ///< text3: an answer to an older text
  [[nodiscard]] int wordAt(int position) const;
  [[nodiscard]] QRect wordRect(int word) const;  ///< in the viewport

 signals:
  void wordPointed(int word);
  void linesNeededChanged();

 protected:
  void mouseMoveEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void restyle();
  void paintMarks();
  void countLines();
  struct Place {
    int start, end, word;
  };
  std::vector<Place> places_;
  std::vector<bool> differing_;
  int marked_ = -1, lines_needed_ = 0, lines_shown_ = 3;
  bool stale_ = false, setting_ = false;
};

/// One budget's answer: letter, ms and depth, the translation, and its milliseconds as a bar.
class TranslationColumn : public QWidget {
  Q_OBJECT
 public:
  explicit TranslationColumn(const QString& letter, QWidget* parent = nullptr);
  void setLetterShown(bool shown);
  /// The head: the model in use, and what it usually takes: measured before, or predicted. `kept` false: no model keeps
  /// the budget and the fastest one is used instead.
  void setModel(const QString& name, double usual_ms, bool was_measured, int decoder_layers, bool kept);
  void setBusy(bool busy);
  void setError(const QString& sentence);
  /// The answer to one sentence, or to the first one of several.
  void setTranslation(const Translation& translation);
  /// The answers to the lines after it.
  void append(const QString& more);
  void setTime(const SentenceTime& time);
  void clear();
  /// Of the first sentence.
  [[nodiscard]] const std::optional<Translation>& translation() const { return translation_; }
  [[nodiscard]] QString text() const;
  /// `predicted_tokens`: of the sentence that the prediction is for; `bound`: what is promised of it.
  void setBar(double predicted_ms, int predicted_tokens, const UpperBound& bound, double budget_ms, double scale_ms);
  [[nodiscard]] double measuredMs() const;  ///< NaN before the first answer
  [[nodiscard]] const SentenceTime& time() const { return time_; }
  /// How much the sentence took over the budget; 0 when it kept it, or nobody knows.
  [[nodiscard]] double overMs() const;
  [[nodiscard]] WordText* words() const { return text_; }
  /// On stage: the measured ms in the head, the silhouette with its facts under the bar.
  void setPresenting(bool on);
  void setFooter(const QPixmap& silhouette, const QStringList& facts);
  void setFooterShown(bool shown);
  [[nodiscard]] bool isFooterShown() const;
  [[nodiscard]] int footerHeight() const;  ///< with the space above it

 signals:
  void wordPointed(int word);
  void copied();

 private:
  class Badge;
  Badge* badge_;
  RoleLabel *ms_, *depth_;
  QPushButton* copy_;
  WordText* text_;
  BulletBar* bar_;
  QWidget* footer_;
  QLabel* picture_;
  RoleLabel* facts_;
  bool presenting_ = false, kept_ = true, was_measured_ = false;
  double usual_ms_ = 0, budget_ms_ = 0;
  int decoder_layers_ = 0;
  QString name_;
  SentenceTime time_;
  void updateHead();
  [[nodiscard]] QString timeWords() const;  ///< how often the time was taken
  std::optional<Translation> translation_;
  QString more_;  ///< the text behind the first sentence, with the blanks before it
};

}  // namespace hat::ui
