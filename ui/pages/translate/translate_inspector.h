// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

#include "domain/results/results.h"
#include "ui/models/model_catalog.h"
#include "ui/pages/translate/live_translation.h"

class QVBoxLayout;

namespace hat::ui {

class FactList;
class SectionHead;

/// Translate's part of the Inspector: the model in use and the sentence's milliseconds, the n-best list, what was
/// translated before.
class TranslateInspector : public QWidget {
  Q_OBJECT
 public:
  explicit TranslateInspector(QWidget* parent = nullptr);
  /// `setting`: what it is computed in, "2 threads, int8".
  void show(const QString& head, const CatalogEntry* model, const QString& setting,
            const std::optional<Translation>& translation, const SentenceTime& time);
  /// Puts a text on top of the history; one that is there already moves up.
  void remember(const QString& text);
  [[nodiscard]] const QStringList& history() const { return history_; }
  void setHistory(const QStringList& texts);
  [[nodiscard]] const FactList* facts() const { return facts_; }

 signals:
  void textChosen(const QString& text);

 private:
  void listHistory();
  SectionHead *model_head_, *alternatives_head_;
  FactList* facts_;
  QVBoxLayout *alternatives_, *history_list_;
  QStringList history_, shown_;  ///< shown_: the alternatives that stand there, in which language
};

}  // namespace hat::ui
