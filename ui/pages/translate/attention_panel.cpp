// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/attention_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/pages/translate/translation_column.h"
#include "ui/pages/translate/translation_row.h"
#include "ui/plots/attention_view.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {
namespace {

/// A view as high as it needs to be, which scrolls where there is less room.
class AttentionScroll : public QScrollArea {
 public:
  explicit AttentionScroll(QWidget* view) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAlignment(Qt::AlignTop);
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view);
    column->addStretch(1);
    setWidget(body);
  }
};

}  // namespace

AttentionPanel::AttentionPanel(TranslationRow* translations, QWidget* parent) : QWidget(parent), row_(translations) {
  title_ = new RoleLabel(Role::small);
  title_->setRole(Role::small, QFont::DemiBold);
  title_->setElided(true);
  title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  layers_ = bindName(new SegmentedControl, [] { return tr("Decoder layer"); });
  head_ = bindName(new QComboBox, [] { return tr("Attention head"); });
  bindTexts(head_, [this] {
    for (int head = 0; head < head_->count(); ++head) head_->setItemText(head, headName(head));
  });
  shape_ = bindLabels(new SegmentedControl, [] { return QStringList{tr("Matrix"), tr("Lines")}; });
  shape_->setCurrent(0);
  attention_ = bindName(new AttentionView, [] { return tr("Cross-attention of the word pointed at"); });
  attention_->setObjectName("attention");
  auto* row = new QHBoxLayout;
  row->setContentsMargins(24, 8, 16, 4);
  row->setSpacing(8);
  row->addWidget(title_, 1);
  row->addWidget(bindText(new RoleLabel(Role::small, 2), [] { return tr("decoder layer"); }));
  row->addWidget(layers_);
  row->addWidget(head_);
  row->addWidget(shape_);
  auto* below = new QHBoxLayout;
  below->setContentsMargins(24, 0, 16, 8);
  below->addWidget(new AttentionScroll(attention_));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(new Hairline);
  column->addLayout(row);
  column->addLayout(below, 1);
  connect(layers_, &SegmentedControl::activated, this, &AttentionPanel::choose);
  connect(head_, &QComboBox::currentIndexChanged, this, &AttentionPanel::choose);
  connect(shape_, &SegmentedControl::activated, this, [this](int index) { attention_->setAsLines(index == 1); });
  connect(attention_, &AttentionView::hint, this, &AttentionPanel::hint);
  connect(attention_, &AttentionView::targetWordChanged, this, &AttentionPanel::nameWord);
  const auto refresh_if_shown = [this](int index) {
    if (shows(index)) refresh();
  };
  connect(translations, &TranslationRow::pointed, this, &AttentionPanel::pointTo);
  connect(translations, &TranslationRow::began, this, refresh_if_shown);
  connect(translations, &TranslationRow::failed, this, refresh_if_shown);
  bindTexts(this, [this] {
    title_->setText(tr("Attention"));  // as long as there is no word of a translation
    layers_->setLabels({tr("all")});
    layers_->setCurrent(0);
    refresh();
  });
}

bool AttentionPanel::shows(int column) const { return column == shown_ || row_->column(shown_)->isHidden(); }

void AttentionPanel::pointTo(int column, int word) {
  if (shown_ != column) {
    shown_ = column;
    refresh();
    emit shownChanged();
  }
  attention_->setTargetWord(word);
}

void AttentionPanel::choose() { attention_->setChoice({layers_->current(), head_->currentIndex() - 1}); }

void AttentionPanel::nameWord(int word) {
  row_->setMarked(shown_, word);
  const auto& words = attention_->targetWords();
  const QString text = word < static_cast<int>(words.size()) && !words[word].text.empty()
                           ? QString::fromStdString(words[word].text)
                           : tr("end of the sentence");
  title_->setText(tr("Attention for “%1”").arg(text));
}

void AttentionPanel::refresh() {
  const auto& translation = row_->column(shown_)->translation();
  if (!translation || translation->hypotheses.empty()) return clear();
  QStringList labels{tr("all")};
  int heads = 0;
  for (const LayerAttention& layer : translation->hypotheses.front().attention) {
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
    for (int head = 0; head <= heads; ++head) head_->addItem(headName(head));
  }
  attention_->setChoice({std::max(0, layers_->current()), head_->currentIndex() - 1});
  attention_->setTranslation(*translation);
  nameWord(attention_->targetWord());
}

void AttentionPanel::clear() { attention_->clear(); }

QString AttentionPanel::headName(int head) { return head == 0 ? tr("head mean") : tr("head %1").arg(head); }

}  // namespace hat::ui
