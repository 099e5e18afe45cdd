// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the Translate page below the columns, its texts, and what leaves it.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <limits>

#include "domain/io/atomic_file.h"
#include "domain/workspace/workspace.h"
#include "ui/controls/empty_state.h"
#include "ui/pages/translate/file_bar.h"
#include "ui/pages/translate/lines_bar.h"
#include "ui/pages/translate/live_translation.h"
#include "ui/pages/translate/translate_inspector.h"
#include "ui/pages/translate/translate_page.h"
#include "ui/pages/translate/translation_column.h"
#include "ui/plots/attention_view.h"
#include "ui/plots/budget_slider.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

constexpr int most_source_lines = 3;
constexpr int fewest_column_lines = 3, most_column_lines = 6;
constexpr int most_compared_lines = 40;
constexpr int most_kept_source = 200000;  ///< characters of a source text that the next start has again

}  // namespace

void TranslatePage::updateDifferences() {
  if (!three_) return columns_[0]->words()->setDiffering({});
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

void TranslatePage::updateLines() {
  int done = std::numeric_limits<int>::max(), wanted = 0;
  bool busy = false;
  for (int i = 0; i < columnCount(); ++i) {
    done = std::min(done, live_[i]->done());
    wanted = std::max(wanted, live_[i]->wanted());
    busy |= live_[i]->isBusy() && live_[i]->done() < live_[i]->wanted();
  }
  lines_bar_->show(done, wanted, busy);
}

void TranslatePage::noteTime(int column) {
  // The sentence itself is the reference: the same model on the same words takes the same time on a quiet machine.
  const SentenceTime& time = live_[column]->time();
  if (time.runs < 2) return;
  slower_[column] = quiet_.factor(live_[column]->question(), time.ms());
  updateBusy();
}

void TranslatePage::updateBusy() {
  double factor = 1;
  for (int i = 0; i < columnCount(); ++i) factor = std::max(factor, live_[i]->time().runs > 1 ? slower_[i] : 1.0);
  const bool slow = factor > QuietTimes::slow, busy = session()->busy()->isBusy();
  QString words;
  if (slow && busy)
    words = tr("busy now: %1 times as long as when it was quiet").arg(number(factor, 2));
  else if (slow)
    words = tr("took %1 times as long as when it was quiet").arg(number(factor, 2));
  else if (busy && presenting_)
    words = tr("busy now");
  header_->setTag("busy", words.isEmpty() ? QString() : QString::fromUtf8("▲ ") + words);
}

void TranslatePage::fitSource() {
  const int lines = std::clamp(static_cast<int>(std::ceil(source_->document()->size().height())), 2, most_source_lines);
  const int margins = source_->contentsMargins().top() + source_->contentsMargins().bottom() + 4;
  source_->setFixedHeight(static_cast<int>(std::ceil(lines * QFontMetricsF(source_->font()).lineSpacing())) + margins);
  fitSoon();
}

void TranslatePage::fit() {
  int needed = fewest_column_lines, most = most_column_lines;
  for (int i = 0; i < columnCount(); ++i) needed = std::max(needed, columns_[i]->words()->linesNeeded());
  if (presenting_ && parentWidget()) {
    // On stage the columns have what the rest leaves; the slices give their place to a long text.
    const int line = lineHeight(Role::text), footer = columns_[0]->footerHeight();
    const int rest =
        layout()->minimumSize().height() - columns_[0]->words()->height() - (columns_[0]->isFooterShown() ? footer : 0);
    const int room = parentWidget()->height() - rest, with_footer = (room - footer) / line;
    const bool fits = needed <= with_footer;
    for (TranslationColumn* column : columns_) column->setFooterShown(fits);
    most = std::max(fewest_column_lines, fits ? with_footer : room / line);
  }
  for (TranslationColumn* column : columns_) column->words()->setLinesShown(std::min(needed, most));
}

void TranslatePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  fitSoon();
}

void TranslatePage::updateAttention() {
  const auto& translation = columns_[shown_]->translation();
  if (!translation || translation->hypotheses.empty()) return attention_->clear();
  const auto& layers = translation->hypotheses.front().attention;
  QStringList labels{tr("all")};
  int heads = 0;
  for (const LayerAttention& layer : layers) {
    labels << QString::number(layer.decoder_layer);
    heads = std::max(heads, layer.heads);
  }
  if (labels != layers_->labels()) {
    layers_->setLabels(labels);
    layers_->setCurrent(0);
  }
  if (head_->count() != heads + 1) {
    const QSignalBlocker quiet(head_);
    head_->clear();
    head_->addItem(tr("head mean"));
    for (int head = 1; head <= heads; ++head) head_->addItem(tr("head %1").arg(head));
  }
  attention_->setChoice({std::max(0, layers_->current()), head_->currentIndex() - 1});
  attention_->setTranslation(*translation);
  emit attention_->targetWordChanged(attention_->targetWord());
}

void TranslatePage::updateInspector() {
  const CatalogEntry* model = models_.empty() ? nullptr : &models_[modelOf(shown_)];
  inspector_->show(three_ ? tr("Column %1").arg(QChar('A' + shown_)) : tr("Model in use"), model,
                   columns_[shown_]->translation(), columns_[shown_]->time());
  if (model && isVisible()) session()->selection()->setCurrent(model->choice);
}

void TranslatePage::openFile(const QString& file) {
  if (!models_.empty()) file_bar_->open(file, configFor(shown_));
}

QList<Exportable*> TranslatePage::exportViews() const {
  return attention_->isEmpty() ? QList<Exportable*>{} : QList<Exportable*>{attention_};
}

void TranslatePage::exportTo(const QString& kind, const QString& file) {
  if (kind != "txt") return Page::exportTo(kind, file);
  QString text;
  for (int i = 0; i < columnCount(); ++i) text += columns_[i]->text() + '\n';
  write_atomically(file.toStdString(), text.toStdString());
}

void TranslatePage::copy() {
  QStringList texts;
  for (int i = 0; i < columnCount(); ++i) texts << columns_[i]->text();
  QApplication::clipboard()->setText(texts.join('\n'));
}

bool TranslatePage::isSettled() const {
  if (typing_.isActive()) return false;
  for (const LiveTranslation* live : live_)
    if (live->isBusy()) return false;
  return !file_bar_->isRunning();
}

QJsonObject TranslatePage::viewState() const {
  QJsonObject state = Page::viewState();
  state["three"] = three_;
  if (moved_) {
    QJsonArray budgets;
    for (const double ms : slider_->budgets()) budgets.append(ms);
    state["budgets_ms"] = budgets;
  }
  if (const QString text = source_->toPlainText(); text.size() <= most_kept_source) state["source"] = text;
  state["texts"] = QJsonArray::fromStringList(inspector_->history());
  return state;
}

void TranslatePage::setViewState(const QJsonObject& state) {
  Page::setViewState(state);
  setThreeBudgets(state["three"].toBool(three_));
  std::vector<double> budgets;
  for (const QJsonValue& ms : state["budgets_ms"].toArray()) budgets.push_back(ms.toDouble());
  if (!budgets.empty() && budgets.size() == slider_->budgets().size() &&
      std::ranges::all_of(budgets, [](double ms) { return ms > 0; })) {
    moved_ = true;
    slider_->setBudgets(budgets);
    if (!models_.empty()) updateHeads();
  }
  QStringList texts;
  for (const QJsonValue& text : state["texts"].toArray()) texts << text.toString();
  inspector_->setHistory(texts);
  if (const QString text = state["source"].toString(); !text.isEmpty()) setSource(text);
}

void TranslatePage::forget() {
  moved_ = false;
  source_->clear();
  typing_.stop();
  history_timer_.stop();
  for (LiveTranslation* live : live_) live->forget();
  for (TranslationColumn* column : columns_) column->setBusy(false);
  inspector_->setHistory({});
}

void TranslatePage::prepareForCapture() {
  if (source_->toPlainText().isEmpty())
    setSource(QStringLiteral("The file could not be opened because it does not exist."));
}

void TranslatePage::updateHeader() {
  const Workspace* workspace = session()->workspace();
  const QString from = workspace ? languageName(workspace->source_language) : QString(),
                to = workspace ? languageName(workspace->target_language) : QString();
  language_->setText(from);
  if (presenting_ && workspace) {
    header_->setTitle(tr("%1 to %2").arg(from, to));
    header_->setSubtitle(session()->device()->name());
  } else {
    header_->setTitle(title());
    header_->setSubtitle(workspace ? tr("%1 to %2, as one types").arg(from, to) : QString());
  }
}

void TranslatePage::setPresenting(bool on) {
  presenting_ = on;
  attention_box_->setVisible(!on);
  word_count_->setVisible(!on);
  mode_->setVisible(!on && !models_.empty());
  open_->setVisible(!on && !models_.empty());
  leave_->setVisible(on);
  for (TranslationColumn* column : columns_) column->setPresenting(on);
  updateHeader();
  updateBusy();
  if (!models_.empty()) updateHeads();
  fitSoon();
}

void TranslatePage::restyle() {
  source_->setFont(fontFor(Role::text));
  fitSource();
}

void TranslatePage::retranslate() {
  leave_->setText(tr("Esc leaves the presentation"));
  const int mode = three_ ? 1 : 0;
  mode_->setLabels({tr("One budget"), tr("Three budgets")});
  mode_->setCurrent(mode);
  open_->setText(tr("Open file…"));
  source_->setPlaceholderText(tr("Type a sentence. It is translated as you type."));
  source_->setAccessibleName(tr("Source text"));
  source_->setFont(fontFor(Role::text));
  fitSource();
  lines_bar_->retranslate();
  slider_->setAccessibleName(tr("Latency budget"));
  empty_->set(
      tr("No model to translate with"),

      tr("Translating needs a model whose latency on this machine is known. Open a workspace with a SuperTransformer, "
         "measure this machine, then search."),
      tr("Go to Search"));
  file_bar_->retranslate();
  attention_title_->setText(tr("Attention"));
  layer_label_->setText(tr("decoder layer"));
  layers_->setLabels({tr("all")});
  layers_->setCurrent(0);
  layers_->setAccessibleName(tr("Decoder layer"));
  for (int head = 0; head < head_->count(); ++head)
    head_->setItemText(head, head == 0 ? tr("head mean") : tr("head %1").arg(head));
  head_->setAccessibleName(tr("Attention head"));
  view_->setLabels({tr("Matrix"), tr("Lines")});
  view_->setCurrent(std::max(0, view_->current()));
  attention_->setAccessibleName(tr("Cross-attention of the word pointed at"));
  inspector_->retranslate();
  word_count_->setText(
      tr("%Ln word(s)", nullptr, static_cast<int>(split_words(source_->toPlainText().toStdString()).size())));
  for (TranslationColumn* column : columns_) column->retranslate();
  updateBusy();
  reload();
  updateAttention();
  updateInspector();
}

}  // namespace hat::ui
