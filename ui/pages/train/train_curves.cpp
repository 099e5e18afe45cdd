// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_curves.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/controls/fact_list.h"
#include "ui/plots/draws_view.h"
#include "ui/plots/line_plot.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

TrainCurves::TrainCurves(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 4, 16, 8);
  column->setSpacing(8);
  column->addLayout(makeTop(), 350);
  column->addWidget(new Hairline);
  column->addLayout(makeBottom(), 210);
}

QHBoxLayout* TrainCurves::makeTop() {
  losses = bindName(new LinePlot, [] { return tr("Loss by update; the export has the same as a table"); });
  bindTexts(losses, [this] { losses->setTitles(tr("updates"), tr("loss (nll), bits per token")); });
  losses->setObjectName("losses");
  losses->setRightMargin(scaled(96));
  rate = bindName(new LinePlot, [] { return tr("Learning rate by update"); });
  speed = bindName(new LinePlot, [] { return tr("Target tokens per second by update"); });
  for (LinePlot* plot : {rate, speed}) {
    plot->setMostTicks(4, 4);
    bindTexts(plot, [plot] { plot->setTitles(tr("updates"), {}); });
  }
  auto* small = new QVBoxLayout;
  small->setSpacing(2);
  small->addWidget(new SectionHead([] { return tr("Learning rate, 10⁻³"); }));
  small->addWidget(rate, 1);
  small->addWidget(new SectionHead([] { return tr("Target tokens per second"); }));
  small->addWidget(speed, 1);
  auto* top = new QHBoxLayout;
  top->setSpacing(24);
  top->addWidget(losses, 60);
  top->addLayout(small, 34);
  return top;
}

QHBoxLayout* TrainCurves::makeBottom() {
  const auto how_often = [] { return tr("How often each choice was drawn"); };
  draws_head = new SectionHead(how_often);
  draws = bindName(new DrawsView, how_often);
  auto* left = new QVBoxLayout;
  left->setSpacing(4);
  left->addWidget(draws_head);
  left->addWidget(draws, 1);
  corpus_head = new SectionHead([] { return tr("Corpus"); });
  corpus_facts = new FactList;
  no_corpus = new RoleLabel(Role::small, 2);
  no_corpus->setElided(true);
  auto* sentences = new QVBoxLayout;
  sentences->setSpacing(0);
  for (int i = 0; i < 4; ++i) {
    examples.push_back(new RoleLabel(Role::small, 1 + i % 2));
    examples.back()->setElided(true);
    sentences->addWidget(examples.back());
  }
  auto* right = new QVBoxLayout;
  right->setSpacing(4);
  for (QWidget* widget : std::initializer_list<QWidget*>{corpus_head, corpus_facts, no_corpus})
    right->addWidget(widget);
  right->addLayout(sentences);
  right->addStretch(1);
  auto* bottom = new QHBoxLayout;
  bottom->setSpacing(24);
  bottom->addLayout(left, 52);
  bottom->addLayout(right, 42);
  return bottom;
}

}  // namespace hat::ui
