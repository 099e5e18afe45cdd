// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_view.h"

#include <QGridLayout>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/controls/controls.h"
#include "ui/pages/search/generation_legend.h"
#include "ui/pages/search/generation_table.h"
#include "ui/pages/search/loss_curve.h"
#include "ui/pages/search/replay_bar.h"
#include "ui/pages/search/search_cloud.h"
#include "ui/pages/search/search_words.h"
#include "ui/plots/family_view.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/when_seen.h"

namespace hat::ui {

SearchView::SearchView(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  cloud_ = new SearchCloud(&search_, session);
  legend_ = new GenerationLegend(this);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(24, 4, 0, 0);
  top->setSpacing(8);
  top->addWidget(cloud_, 1);
  top->addWidget(legend_);
  replay_ = new ReplayBar;
  auto* curve_head = new SectionHead([] { return tr("Best loss by generation"); });
  curve_ = new LossCurve;
  family_head_ = new SectionHead([] { return tr("Family of the winner"); });
  family_ = bindName(new FamilyView, [] { return tr("Ancestors of the best candidate"); });
  table_head_ = new SectionHead([] { return tr("This generation"); });
  table_ = new GenerationTable;
  auto* bottom = new QGridLayout;
  bottom->setContentsMargins(24, 4, 16, 8);
  bottom->setHorizontalSpacing(16);
  bottom->setVerticalSpacing(2);
  int column = 0;
  for (const auto& [head, view] :
       {std::pair<QWidget*, QWidget*>{curve_head, curve_}, {family_head_, family_}, {table_head_, table_}}) {
    bottom->addWidget(head, 0, column);
    bottom->addWidget(view, 1, column);
    ++column;
  }
  bottom->setColumnStretch(0, 240);
  bottom->setColumnStretch(1, 272);
  bottom->setColumnStretch(2, 340);
  whenScaled(this, [bottom] { bottom->setColumnMinimumWidth(2, scaled(300)); });

  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(0, 0, 0, 0);
  page->setSpacing(0);
  page->addLayout(top, 328);
  page->addWidget(replay_);
  page->addWidget(new Hairline);
  page->addLayout(bottom, 200);
  connectParts();
  bindTexts(this, [this] { refresh(); });
}

void SearchView::connectParts() {
  connect(replay_, &ReplayBar::chosen, this, [this](int generation) {
    refresh();
    emit generationShown(generation);
  });
  connect(cloud_, &ScatterPlot::pointHovered, this, &SearchView::hover);
  connect(cloud_, &ScatterPlot::pointActivated, this, &SearchView::select);
  connect(cloud_, &ScatterPlot::pointPinned, this, &SearchView::pin);
  connect(family_, &FamilyView::nodeHovered, this, &SearchView::hover);
  connect(family_, &FamilyView::nodeActivated, this, &SearchView::select);
  connect(table_, &GenerationTable::candidateHovered, this, &SearchView::hover);
  connect(table_, &GenerationTable::candidateActivated, this, &SearchView::select);
  connect(table_, &GenerationTable::candidatePinned, this, &SearchView::pin);
  whenSeen(this, [this] { followSelection(); })
      ->on(session_->selection(), &Selection::currentChanged)
      ->on(session_->selection(), &Selection::pinnedChanged);
  connect(session_->selection(), &Selection::hoverChanged, this, &SearchView::followHover);
}

ScatterPlot* SearchView::cloud() const { return cloud_; }
DataTable* SearchView::table() const { return table_; }
QSlider* SearchView::slider() const { return replay_->slider(); }

void SearchView::begin(double budget_ms, bool random, int loss_tokens, const UpperBound& bound) {
  search_.begin(budget_ms, random, loss_tokens, bound);
  replay_->begin();
  table_->setSpace(session_->space());
  cloud_->begin();
  cloud_->setCsv([this] { return search_.csv(shownGeneration(), session_->space()); });
  family_head_->setVisible(!random);
  family_->setVisible(!random);
  refresh();
}

void SearchView::setPhase(Phase phase) {
  if (phase_ == phase) return;
  phase_ = phase;
  refresh();
}

void SearchView::add(const std::vector<SearchEvent>& events) {
  if (!search_.add(events)) return;
  cloud_->updateBudget();
  cloud_->updateAxes();
  replay_->setGenerations(series().last(), series().planned_generations());
  refresh();
  emit bestChanged();
}

void SearchView::finish(const SearchResult& result) {
  search_.finish(result);
  cloud_->updateBudget();
  cloud_->updateAxes();
  replay_->end(series().last(), series().planned_generations());
  refresh();
  emit bestChanged();
}

void SearchView::setRandom(std::vector<Candidate> candidates) {
  search_.setRandom(std::move(candidates));
  cloud_->updateAxes();
  refresh();
}

QStringList SearchView::whyNot() const {
  const Selection* selection = session_->selection();
  return selection->hasCurrent() ? search_.whyNot(selection->current().arch) : QStringList();
}

ArchitectureEntry SearchView::choiceOf(const Candidate& candidate) const { return search_.choiceOf(candidate); }

QList<Exportable*> SearchView::exportViews() const {
  QList<Exportable*> views{cloud_, curve_};
  if (!family_->isHidden()) views << family_;
  return views;
}

void SearchView::showGeneration(int number) { replay_->slider()->setValue(number); }

int SearchView::shownGeneration() const { return replay_->shown(); }

void SearchView::refresh() {
  const int shown = shownGeneration(), last = std::max(1, series().last());
  const SearchResult* result = shown == series().last() ? search_.result() : nullptr;
  const QString ring = !result                                         ? tr("best so far")
                       : result->verdict == BudgetVerdict::over_budget ? tr("fastest found")
                                                                       : tr("winner");
  cloud_->setEmptyText(series().last() == 0 ? nothingYet(phase_) : QString());
  cloud_->showGeneration(shown, ring);
  legend_->setLast(last, ring, !search_.random().empty());
  curve_->showGeneration(series(), shown, phase_ == Phase::over);
  table_->showGeneration(series(), shown);
  if (shown < 1) {
    family_->setFamily(&series(), {}, last);
    table_head_->setRemark({});
    replay_->setCounted({});
    return;
  }
  family_->setFamily(&series(), family_of(series(), search_.best(shown)), last);
  const SearchSeries::Generation& generation = series().generation(shown);
  const int count = static_cast<int>(generation.population.size());
  table_head_->setRemark(generation.whole ? tr("%n candidate(s)", nullptr, count)
                                          : tr("%n candidate(s) so far", nullptr, count));
  replay_->setCounted(generationSentence(series(), shown, phase_, search_.isRandom()));
  followSelection();
}

void SearchView::select(const QString& id) {
  if (const Candidate* candidate = search_.candidateOf(id)) session_->selection()->setCurrent(choiceOf(*candidate));
}

void SearchView::hover(const QString& id) {
  const Candidate* found = search_.candidateOf(id);
  if (found == nullptr) {
    session_->selection()->setHovered(std::nullopt);
    emit hint(tr("Arrow keys walk the points. Enter selects, P pins."));
    return;
  }
  const Candidate& candidate = *found;
  session_->selection()->setHovered(choiceOf(candidate));
  emit hint(tr("Point under the pointer: %1, %2. Enter selects, P pins.")
                .arg(milliseconds(candidate.latency_ms), bits(candidate)));
}

void SearchView::pin(const QString& id) {
  const Candidate* candidate = search_.candidateOf(id);
  if (candidate == nullptr) return;
  if (session_->selection()->isPinned(candidate->arch))
    session_->selection()->unpin(candidate->arch);
  else
    session_->selection()->pin(choiceOf(*candidate));
}

void SearchView::followSelection() {
  const Selection* selection = session_->selection();
  QString id;
  if (selection->hasCurrent()) id = QString::fromStdString(id_of(selection->current().arch));
  // Until somebody selects a candidate, the ring is round the best so far.
  if (search_.candidateOf(id) == nullptr) {
    const int best = search_.best(shownGeneration());
    id = best >= 0 ? QString::fromStdString(id_of(series().candidates()[best].arch)) : QString();
  }
  cloud_->setSelected(id);
  family_->setSelected(id);
  QStringList pinned;
  for (const ArchitectureEntry& choice : selection->pinned()) pinned << QString::fromStdString(id_of(choice.arch));
  cloud_->setPinned(pinned);
  table_->select(id);
}

void SearchView::followHover() {
  const auto& hovered = session_->selection()->hovered();
  const QString id = hovered ? QString::fromStdString(id_of(hovered->arch)) : QString();
  if (!cloud_->underMouse()) cloud_->setHovered(id);
  family_->setHovered(id);
  if (!table_->underMouse()) table_->setHovered(id);
}

void SearchView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  cloud_->updateAxes();
}

}  // namespace hat::ui
