// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_inspector.h"

#include <QPushButton>

#include "ui/pages/search/candidate_facts.h"

namespace hat::ui {

SearchInspector::SearchInspector(Session* session, QWidget* page) : InspectorPart(page) {
  head_ = new SectionHead;
  facts_ = new FactList;
  add({head_, facts_});
  sentences_ = addParagraph();
  random_ = bindText(new QPushButton, &SearchInspector::randomText);
  bindTip(random_, [] { return tr("As many architectures drawn at random under the same budget, over the cloud"); });
  random_->setObjectName("compareWithRandom");
  addAtLeft(random_);
  why_head_ = new SectionHead([] { return tr("Why not this one?"); });
  add({why_head_});
  why_ = addParagraph();
  why_->setObjectName("whyNot");
  add({new CandidateFacts(session, page)});
}

void SearchInspector::setBest(const QString& title, const QList<FactList::Fact>& facts, const QString& sentences) {
  head_->setTitle(title);
  facts_->setFacts(facts);
  sentences_->setText(sentences);
  sentences_->setVisible(!sentences.isEmpty());
}

void SearchInspector::setWhyNot(const QStringList& sentences) {
  why_->setText(sentences.join(' '));
  why_head_->setVisible(!sentences.isEmpty());
  why_->setVisible(!sentences.isEmpty());
}

}  // namespace hat::ui
