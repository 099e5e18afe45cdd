// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/config/translate.h"
#include "ui/series/machine_load.h"

namespace hat::ui {

class LiveTranslation;
class Session;
class TranslationColumn;

/// One or three translations of the same text beside each other, each on its way through its own model. Words that the
/// largest budget's translation has otherwise are marked.
class TranslationRow : public QWidget {
  Q_OBJECT
 public:
  explicit TranslationRow(Session* session, QWidget* parent = nullptr);

  /// 1 or 3.
  void setCount(int count);
  [[nodiscard]] int count() const { return count_; }
  [[nodiscard]] TranslationColumn* column(int index) const { return columns_.at(index); }
  [[nodiscard]] QStringList texts() const;

  void translate(int index, TranslateConfig config, const std::vector<std::string>& lines);
  /// Nothing is shown or wanted there.
  void clear(int index);
  /// Somebody writes: answers are of an older text.
  void setOutdated();
  void stop();
  /// The model is another one.
  void stopTiming(int index);
  /// The texts belong to what was open before.
  void forget();
  [[nodiscard]] bool isBusy() const;
  /// Of all columns: lines that each has, lines that are wanted, whether more are on their way.
  struct Progress {
    int done, wanted;
    bool busy;
  };
  [[nodiscard]] Progress progress() const;
  /// How many times as long as when it was fastest the slowest column's sentence took.
  [[nodiscard]] double slower() const;

  void setMarked(int index, int word);
  void setPresenting(bool on);
  /// px of height that a text and the footer under it have.
  [[nodiscard]] int textHeight() const;
  /// Gives every column the lines that the longest text needs. On stage they get as many as there is `room` for, in px,
  /// and the footers give their place to a long text; elsewhere (nothing) a long text scrolls.
  void fit(std::optional<int> room);

 signals:
  void pointed(int index, int word);
  void began(int index);  ///< the first sentence is there
  void paceNoted();       ///< slower() may be another
  void timesChanged(int index);
  void failed(int index);  ///< there is a sentence why in the place of the translation
  void progressed();
  void linesNeededChanged();
  void hint(const QString& text);

 private:
  void follow(int index);
  void showDifferences();
  void noteTime(int index);

  int count_ = 3;
  std::array<TranslationColumn*, 3> columns_;
  std::array<LiveTranslation*, 3> live_;
  std::array<QWidget*, 2> dividers_;
  QuietTimes quiet_;
  std::array<double, 3> slower_{1, 1, 1};  ///< than the same sentence was when it was fastest
};

}  // namespace hat::ui
