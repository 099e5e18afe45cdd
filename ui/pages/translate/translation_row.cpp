// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/translation_row.h"

#include <QHBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

#include "ui/controls/controls.h"
#include "ui/pages/translate/live_translation.h"
#include "ui/pages/translate/translation_column.h"
#include "ui/series/attention_series.h"

namespace hat::ui {
namespace {

constexpr int alternatives_count = 3;
constexpr int fewest_column_lines = 3, most_column_lines = 6;
constexpr int most_compared_lines = 40;

}  // namespace

TranslationRow::TranslationRow(Session* session, QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(24, 4, 16, 8);
  row->setSpacing(9);
  for (int i = 0; i < 3; ++i) {
    columns_[i] = new TranslationColumn(QString(QChar('A' + i)));
    if (i > 0) row->addWidget(dividers_[i - 1] = new Hairline(Qt::Vertical));
    row->addWidget(columns_[i], 1);
    live_[i] = new LiveTranslation(session, QString("translate-%1").arg(i), this);
    connect(columns_[i], &TranslationColumn::wordPointed, this, [this, i](int word) { emit pointed(i, word); });
    connect(columns_[i], &TranslationColumn::copied, this,
            [this] { emit hint(tr("The translation is on the clipboard.")); });
    connect(columns_[i]->words(), &WordText::linesNeededChanged, this, &TranslationRow::linesNeededChanged);
    follow(i);
  }
}

void TranslationRow::follow(int index) {
  LiveTranslation* live = live_[index];
  TranslationColumn* column = columns_[index];
  connect(live, &LiveTranslation::began, this, [this, column, index](const Translation& first) {
    column->setTranslation(first);
    showDifferences();
    emit began(index);
  });
  connect(live, &LiveTranslation::went, this, [this, column](const QString& more) {
    column->append(more);
    showDifferences();
  });
  connect(live, &LiveTranslation::leftOut, this, &TranslationRow::hint);
  connect(live, &LiveTranslation::timed, this, [this, live, column, index] {
    column->setTime(live->time());
    noteTime(index);
    emit timesChanged(index);
  });
  connect(live, &LiveTranslation::progressed, this, &TranslationRow::progressed);
  connect(live, &LiveTranslation::ended, this, [this, column] {
    column->setBusy(false);
    emit progressed();
  });
  connect(live, &LiveTranslation::failed, this, [this, column, index](const QString& sentence) {
    column->setError(sentence);
    showDifferences();
    emit failed(index);
    emit timesChanged(index);
  });
}

void TranslationRow::setCount(int count) {
  count_ = count;
  for (int i = 0; i < 3; ++i) {
    columns_[i]->setVisible(i < count);
    columns_[i]->setLetterShown(count > 1);
    if (i > 0) dividers_[i - 1]->setVisible(count > 1);
  }
}

QStringList TranslationRow::texts() const {
  QStringList texts;
  for (int i = 0; i < count_; ++i) texts << columns_[i]->text();
  return texts;
}

void TranslationRow::translate(int index, TranslateConfig config, const std::vector<std::string>& lines) {
  config.n_best = alternatives_count;
  config.attention = true;
  live_.at(index)->start(std::move(config), lines);
  columns_[index]->setBusy(true);
}

void TranslationRow::clear(int index) {
  live_.at(index)->forget();
  columns_[index]->clear();
}

void TranslationRow::setOutdated() {
  for (LiveTranslation* live : live_) live->stopTiming();
  for (TranslationColumn* column : columns_) column->setBusy(true);
}

void TranslationRow::stop() {
  for (LiveTranslation* live : live_) live->stop();
}

void TranslationRow::stopTiming(int index) { live_.at(index)->stopTiming(); }

void TranslationRow::forget() {
  for (LiveTranslation* live : live_) live->forget();
  for (TranslationColumn* column : columns_) column->setBusy(false);
}

bool TranslationRow::isBusy() const {
  return std::ranges::any_of(live_, [](const LiveTranslation* live) { return live->isBusy(); });
}

TranslationRow::Progress TranslationRow::progress() const {
  Progress all{std::numeric_limits<int>::max(), 0, false};
  for (int i = 0; i < count_; ++i) {
    all.done = std::min(all.done, live_[i]->done());
    all.wanted = std::max(all.wanted, live_[i]->wanted());
    all.busy |= live_[i]->isBusy() && live_[i]->done() < live_[i]->wanted();
  }
  return all;
}

void TranslationRow::noteTime(int index) {
  // The sentence itself is the reference: the same model on the same words takes the same time on a quiet machine.
  const SentenceTime& time = live_[index]->time();
  if (time.runs < 2) return;
  slower_[index] = quiet_.factor(live_[index]->question(), time.ms());
  emit paceNoted();
}

double TranslationRow::slower() const {
  double factor = 1;
  for (int i = 0; i < count_; ++i) factor = std::max(factor, live_[i]->time().runs > 1 ? slower_[i] : 1.0);
  return factor;
}

void TranslationRow::showDifferences() {
  if (count_ == 1) return columns_[0]->words()->setDiffering({});
  const QStringList reference = columns_[2]->text().split('\n');
  for (int i = 0; i < 2; ++i) {
    // Line by line, as they were translated; a whole text is not looked through word by word.
    std::vector<bool> differs;
    const QStringList lines = columns_[i]->text().split('\n');
    const bool look = !columns_[2]->text().isEmpty() && std::max(lines.size(), reference.size()) <= most_compared_lines;
    for (int line = 0; look && line < lines.size(); ++line) {
      const auto words = split_words(lines[line].toStdString());
      const auto part = line < reference.size() ? differing_words(words, split_words(reference[line].toStdString()))
                                                : std::vector<bool>(words.size(), false);
      differs.insert(differs.end(), part.begin(), part.end());
    }
    columns_[i]->words()->setDiffering(differs);
  }
}

void TranslationRow::setMarked(int index, int word) {
  for (int i = 0; i < 3; ++i) columns_[i]->words()->setMarked(i == index ? word : -1);
}

void TranslationRow::setPresenting(bool on) {
  for (TranslationColumn* column : columns_) column->setPresenting(on);
}

int TranslationRow::textHeight() const {
  const TranslationColumn* one = columns_[0];
  return one->words()->height() + (one->isFooterShown() ? one->footerHeight() : 0);
}

void TranslationRow::fit(std::optional<int> room) {
  int needed = fewest_column_lines, most = most_column_lines;
  for (int i = 0; i < count_; ++i) needed = std::max(needed, columns_[i]->words()->linesNeeded());
  if (room) {
    const int line = lineHeight(Role::text), with_footer = (*room - columns_[0]->footerHeight()) / line;
    const bool fits = needed <= with_footer;
    for (TranslationColumn* column : columns_) column->setFooterShown(fits);
    most = std::max(fewest_column_lines, fits ? with_footer : *room / line);
  }
  for (TranslationColumn* column : columns_) column->words()->setLinesShown(std::min(needed, most));
}

}  // namespace hat::ui
