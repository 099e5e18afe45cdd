// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translate/translate_inspector.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/controls/whole_text.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

constexpr int most_remembered = 8;

void clear(QLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
}

}  // namespace

TranslateInspector::TranslateInspector(QWidget* parent) : QWidget(parent) {
  model_head_ = new SectionHead;
  alternatives_head_ = new SectionHead([] { return tr("Alternatives"); });
  facts_ = new FactList;
  alternatives_ = new QVBoxLayout;
  alternatives_->setSpacing(6);
  history_list_ = new QVBoxLayout;
  history_list_->setSpacing(2);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(model_head_);
  column->addWidget(facts_);
  column->addSpacing(8);
  column->addWidget(alternatives_head_);
  column->addLayout(alternatives_);
  column->addSpacing(8);
  column->addWidget(new SectionHead([] { return tr("History"); }));
  column->addLayout(history_list_);
}

void TranslateInspector::show(const QString& head, const CatalogEntry* model, const QString& setting,
                              const std::optional<Translation>& translation, const SentenceTime& time) {
  model_head_->setTitle(head);
  QList<FactList::Fact> facts;
  if (model) {
    const QString unknown = tr("unknown");
    facts << FactList::Fact{tr("Model"), model->choice.name()} << FactList::Fact{tr("Computed with"), setting}
          << FactList::Fact{tr("Latency, predicted"),
                            std::isfinite(model->predicted_ms) ? milliseconds(model->predicted_ms) : unknown};
    if (const double end = model->predicted_ms * model->bound_factor; model->bound_factor != 1 && std::isfinite(end))
      facts << FactList::Fact{tr("At most"), tr("%1 ms").arg(number(end, 2))};
    if (std::isfinite(time.ms()))
      facts << FactList::Fact{time.sentences > 1 ? tr("A sentence, mean of %Ln", nullptr, time.sentences)
                              : time.runs > 1    ? tr("This sentence, median of %n", nullptr, time.runs)
                                                 : tr("This sentence, measured once"),
                              milliseconds(time.ms()), true}
            << FactList::Fact{tr("Encoder"), milliseconds(time.encoder_ms)}
            << FactList::Fact{tr("Decoder"), milliseconds(time.decoder_ms)};
    facts << FactList::Fact{tr("BLEU"), std::isfinite(model->bleu) ? number(model->bleu, 1) : unknown};
  }
  facts_->setFacts(facts);
  const int count = translation ? static_cast<int>(translation->hypotheses.size()) : 0;
  // A sentence is timed several times: what it became stays where it is meanwhile.
  QStringList now{QLocale().name()};
  for (int i = 0; i < count; ++i)
    now << QString::fromStdString(translation->hypotheses[i].text) << QString::number(translation->hypotheses[i].score);
  if (now == shown_) return;
  shown_ = now;
  clear(alternatives_);
  alternatives_head_->setRemark(count > 0 ? number(std::int64_t{count}) : QString());
  for (int i = 0; i < count; ++i) {
    const Hypothesis& hypothesis = translation->hypotheses[i];
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* rank = new RoleLabel(Role::small, 3, number(std::int64_t{i + 1}));
    auto* text = new WholeText(Role::small, QString::fromStdString(hypothesis.text));
    auto* score = new RoleLabel(Role::small, 2, number(hypothesis.score, 2));
    score->setNumbers(true);
    row->addWidget(rank, 0, Qt::AlignTop);
    row->addWidget(text, 1, Qt::AlignTop);
    row->addWidget(score, 0, Qt::AlignTop);
    alternatives_->addWidget(line);
  }
}

void TranslateInspector::remember(const QString& text) {
  if (text.isEmpty() || history_.value(0) == text) return;
  history_.removeAll(text);
  history_.prepend(text);
  while (history_.size() > most_remembered) history_.removeLast();
  listHistory();
}

void TranslateInspector::setHistory(const QStringList& texts) {
  history_ = texts.mid(0, most_remembered);
  listHistory();
}

void TranslateInspector::listHistory() {
  clear(history_list_);
  for (const QString& entry : history_) {
    auto* button = new TextButton(entry);
    connect(button, &QPushButton::clicked, this, [this, entry] { emit textChosen(entry); });
    history_list_->addWidget(button);
  }
}

}  // namespace hat::ui
