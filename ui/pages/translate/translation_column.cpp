// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/translation_column.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/controls/controls.h"
#include "ui/plots/budget_slider.h"
#include "ui/plots/bullet_bar.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/style.h"

namespace hat::ui {

WordText::WordText(QWidget* parent) : QTextEdit(parent) {
  setReadOnly(true);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  viewport()->setMouseTracking(true);
  viewport()->setAutoFillBackground(false);  // the page's own background, in every theme
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  document()->setDocumentMargin(0);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setTabChangesFocus(true);
  setUndoRedoEnabled(false);  // nobody edits it, and it would keep every text that ever stood here
  whenThemed(this, [this] { restyle(); });
  connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
    if (hasFocus() && !setting_)
      if (const int word = wordAt(textCursor().position()); word >= 0) emit wordPointed(word);
  });
  restyle();
}

void WordText::setWords(const QString& text, const std::vector<Word>& words) {
  const QScopedValueRollback setting(setting_, true);
  setPlainText(text);
  places_.clear();
  int from = 0;
  for (int i = 0; i < static_cast<int>(words.size()); ++i) {
    const QString word = QString::fromStdString(words[i].text);
    if (word.isEmpty()) continue;
    const int at = text.indexOf(word, from);
    if (at < 0) continue;
    places_.push_back({at, at + static_cast<int>(word.size()), i});
    from = at + static_cast<int>(word.size());
  }
  marked_ = -1;
  differing_.clear();
  restyle();
  verticalScrollBar()->setValue(0);
}

void WordText::append(const QString& more) {
  const QScopedValueRollback setting(setting_, true);
  QTextCursor end(document());
  end.movePosition(QTextCursor::End);
  end.insertText(more);  // in the format of the block before
  countLines();
}

int WordText::linesNeeded() const { return std::max(1, qRound(document()->size().height() / lineHeight(Role::text))); }

void WordText::countLines() {
  const int lines = linesNeeded();
  setVerticalScrollBarPolicy(lines > lines_shown_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  if (lines != std::exchange(lines_needed_, lines)) emit linesNeededChanged();
}

void WordText::setLinesShown(int lines) {
  lines_shown_ = lines;
  setFixedHeight(lines * lineHeight(Role::text) + 4);
  countLines();
}

void WordText::resizeEvent(QResizeEvent* event) {
  QTextEdit::resizeEvent(event);
  countLines();
}

void WordText::setMarked(int word) {
  if (word == marked_) return;
  marked_ = word;
  paintMarks();
}

void WordText::setDiffering(const std::vector<bool>& words) {
  if (words == differing_) return;
  differing_ = words;
  paintMarks();
}

void WordText::setStale(bool stale) {
  if (stale == stale_) return;
  stale_ = stale;
  restyle();
}

void WordText::restyle() {
  const Theme& t = theme();
  setFont(fontFor(Role::text));
  QPalette palette = this->palette();
  palette.setColor(QPalette::Text, stale_ ? t.text3 : t.text1);
  setPalette(palette);
  QTextBlockFormat block;
  block.setLineHeight(lineHeight(Role::text), QTextBlockFormat::FixedHeight);
  QTextCursor all(document());
  all.select(QTextCursor::Document);
  all.mergeBlockFormat(block);
  paintMarks();
  setLinesShown(lines_shown_);
}

void WordText::paintMarks() {
  const Theme& t = theme();
  QList<QTextEdit::ExtraSelection> marks;
  const auto mark = [&](int start, int end, const QTextCharFormat& format) {
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(start);
    selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
    selection.format = format;
    marks << selection;
  };
  const QString text = toPlainText();
  int word = 0;
  for (int i = 0; i < text.size() && word < static_cast<int>(differing_.size()); ++word) {
    while (i < text.size() && text[i].isSpace()) ++i;
    const int start = i;
    while (i < text.size() && !text[i].isSpace()) ++i;
    if (start == i) break;
    if (differing_[word]) {
      QTextCharFormat dots;
      dots.setUnderlineStyle(QTextCharFormat::DotLine);
      dots.setUnderlineColor(t.text2);
      mark(start, i, dots);
    }
  }
  for (const Place& place : places_)
    if (place.word == marked_) {
      QTextCharFormat on;
      on.setBackground(t.accentsoft);
      mark(place.start, place.end, on);
    }
  setExtraSelections(marks);
}

int WordText::wordAt(int position) const {
  for (const Place& place : places_)
    if (position >= place.start && position <= place.end) return place.word;
  return -1;
}

QRect WordText::wordRect(int word) const {
  for (const Place& place : places_) {
    if (place.word != word) continue;
    QTextCursor start(document()), end(document());
    start.setPosition(place.start);
    end.setPosition(place.end);
    return cursorRect(start).united(cursorRect(end));
  }
  return {};
}

void WordText::paintEvent(QPaintEvent* event) {
  QTextEdit::paintEvent(event);
  paintInnerFocusRing(this, viewport());
}

void WordText::focusInEvent(QFocusEvent* event) {
  QTextEdit::focusInEvent(event);
  viewport()->update();
}

void WordText::focusOutEvent(QFocusEvent* event) {
  QTextEdit::focusOutEvent(event);
  viewport()->update();
}

void WordText::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() == Qt::NoButton) {
    const QPoint at = event->position().toPoint();
    const QTextCursor cursor = cursorForPosition(at);
    if (const int word = wordAt(cursor.position()); word >= 0 && wordRect(word).adjusted(-3, 0, 3, 0).contains(at))
      emit wordPointed(word);
  }
  QTextEdit::mouseMoveEvent(event);
}

class TranslationColumn::Badge : public QWidget {
 public:
  explicit Badge(QString letter) : letter_(std::move(letter)) {
    setFixedSize(scaled(22), scaled(22));
    whenThemed(this, [this] { setFixedSize(scaled(22), scaled(22)); });
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBadge(painter, QRectF(rect()).center(), letter_);
  }

 private:
  QString letter_;
};

TranslationColumn::TranslationColumn(const QString& letter, QWidget* parent)
    : QWidget(parent), badge_(new Badge(letter)) {
  ms_ = new RoleLabel(Role::body);
  ms_->setRole(Role::body, QFont::DemiBold);
  ms_->setNumbers(true);
  depth_ = new RoleLabel(Role::small, 2);
  depth_->setElided(true);
  depth_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  copy_ = iconButton("copy", [] { return tr("Copy the translation"); });
  text_ = bindName(new WordText, [] { return tr("Translation"); });
  bar_ = new BulletBar;
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(badge_);
  head->addWidget(ms_);
  head->addWidget(depth_, 1);
  head->addWidget(copy_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(head);
  column->addWidget(text_);
  column->addWidget(bar_);
  footer_ = new QWidget;
  auto* footer = new QHBoxLayout(footer_);
  footer->setContentsMargins(0, 16, 0, 0);
  footer->setSpacing(16);
  picture_ = new QLabel;
  facts_ = new RoleLabel(Role::small, 2);
  facts_->setWordWrap(true);
  footer->addWidget(picture_);
  footer->addWidget(facts_, 1);
  footer_->hide();
  column->addWidget(footer_);
  connect(text_, &WordText::wordPointed, this, &TranslationColumn::wordPointed);
  connect(copy_, &QPushButton::clicked, this, [this] {
    QApplication::clipboard()->setText(text());
    emit copied();
  });
  bindTexts(this, [this] { updateHead(); });
}

void TranslationColumn::setLetterShown(bool shown) { badge_->setVisible(shown); }

void TranslationColumn::setModel(const QString& name, double usual_ms, bool was_measured, int decoder_layers,
                                 bool kept) {
  name_ = name;
  usual_ms_ = usual_ms;
  was_measured_ = was_measured;
  decoder_layers_ = decoder_layers;
  kept_ = kept;
  updateHead();
}

double TranslationColumn::overMs() const {
  const double over = measuredMs() - budget_ms_;
  // What rounds to nothing is not said.
  return budget_ms_ > 0 && over >= 0.05 ? over : 0;
}

void TranslationColumn::updateHead() {
  const double measured = measuredMs(), shown = presenting_ && std::isfinite(measured) ? measured : usual_ms_;
  ms_->setText(std::isfinite(shown) ? milliseconds(shown) : name_);
  const bool over = presenting_ && overMs() > 0;
  ms_->setInk(over ? "err" : "1");
  depth_->setInk(over ? "err" : kept_ ? "2" : "warn");
  if (over)
    depth_->setText(QString::fromUtf8("▲ ") + tr("over the budget by %1").arg(milliseconds(overMs())));
  else if (!kept_)
    depth_->setText(QString::fromUtf8("▲ ") + tr("over the budget: no model is faster"));
  else if (presenting_)
    depth_->setText(std::isfinite(measured) ? timeWords() : was_measured_ ? tr("measured before") : tr("predicted"));
  else
    depth_->setText(name_ + ", " + tr("%n decoder layer(s)", nullptr, decoder_layers_));
}

QString TranslationColumn::timeWords() const {
  if (time_.sentences > 1) return tr("a sentence, mean of %Ln", nullptr, time_.sentences);
  return time_.runs > 1 ? tr("median of %n runs", nullptr, time_.runs) : tr("measured once");
}

void TranslationColumn::setPresenting(bool on) {
  presenting_ = on;
  footer_->setVisible(on);
  copy_->setVisible(!on);
  updateHead();
}

void TranslationColumn::setFooterShown(bool shown) { footer_->setVisible(presenting_ && shown); }
bool TranslationColumn::isFooterShown() const { return !footer_->isHidden(); }
int TranslationColumn::footerHeight() const { return footer_->sizeHint().height() + layout()->spacing(); }

void TranslationColumn::setFooter(const QPixmap& silhouette, const QStringList& facts) {
  picture_->setPixmap(silhouette);
  facts_->setText(facts.join('\n'));
}

void TranslationColumn::setBusy(bool busy) { text_->setStale(busy); }

void TranslationColumn::setError(const QString& sentence) {
  translation_.reset();
  time_ = {};
  text_->setWords(sentence, {});
  text_->setStale(true);
  copy_->setEnabled(false);
}

void TranslationColumn::setTranslation(const Translation& translation) {
  translation_ = translation;
  more_.clear();
  const bool any = !translation.hypotheses.empty();
  text_->setWords(text(), any ? words_of(translation.hypotheses.front().tokens) : std::vector<Word>{});
  text_->setStale(false);
  copy_->setEnabled(any);
}

void TranslationColumn::append(const QString& more) {
  if (!translation_ || translation_->hypotheses.empty()) return;
  more_ += more;
  text_->append(more);
}

void TranslationColumn::setTime(const SentenceTime& time) {
  time_ = time;
  updateHead();
}

void TranslationColumn::clear() {
  translation_.reset();
  time_ = {};
  text_->setWords({}, {});
  copy_->setEnabled(false);
}

QString TranslationColumn::text() const {
  return translation_ && !translation_->hypotheses.empty()
             ? QString::fromStdString(translation_->hypotheses.front().text) + more_
             : QString();
}

double TranslationColumn::measuredMs() const { return time_.ms(); }

void TranslationColumn::setBar(double predicted_ms, int predicted_tokens, const UpperBound& bound, double budget_ms,
                               double scale_ms) {
  budget_ms_ = budget_ms;
  bar_->set({measuredMs(), predicted_ms, budget_ms, scale_ms, time_.runs > 0 ? timeWords() : QString(),
             predicted_tokens, bound});
  updateHead();
}

}  // namespace hat::ui
