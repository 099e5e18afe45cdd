// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>
#include <QWidget>

#include <optional>
#include <vector>

#include "domain/results/results.h"
#include "ui/series/attention_series.h"

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
  void setMarked(int word);                           ///< framed; -1: none
  void setDiffering(const std::vector<bool>& words);  ///< per blank-separated word of the text
  void setStale(bool stale);                          ///< text3: an answer to an older text
  [[nodiscard]] int wordAt(int position) const;
  [[nodiscard]] QRect wordRect(int word) const;  ///< in the viewport

 signals:
  void wordPointed(int word);

 protected:
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  void restyle();
  struct Place {
    int start, end, word;
  };
  std::vector<Place> places_;
  std::vector<bool> differing_;
  int marked_ = -1;
  bool stale_ = false;
};

/// One budget's answer: letter, ms and depth, the translation, and its milliseconds as a bar.
class TranslationColumn : public QWidget {
  Q_OBJECT
 public:
  explicit TranslationColumn(const QString& letter, QWidget* parent = nullptr);
  void setLetterShown(bool shown);
  /// The head: the model in use. `kept` false: no model keeps the budget and the fastest one is used instead.
  void setModel(const QString& name, double predicted_ms, int decoder_layers, bool kept);
  void setBusy(bool busy);
  void setError(const QString& sentence);
  void setTranslation(const Translation& translation);
  void clear();
  [[nodiscard]] const std::optional<Translation>& translation() const { return translation_; }
  [[nodiscard]] QString text() const;
  void setBar(double predicted_ms, double budget_ms, double scale_ms);
  [[nodiscard]] double measuredMs() const;  ///< NaN before the first answer
  [[nodiscard]] WordText* words() const { return text_; }
  void retranslate();
  /// On stage: the measured ms in the head, the silhouette with its facts under the bar.
  void setPresenting(bool on);
  void setFooter(const QPixmap& silhouette, const QStringList& facts);

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
  bool presenting_ = false;
  double predicted_ms_ = 0;
  void updateHead();
  std::optional<Translation> translation_;
};

}  // namespace hat::ui
