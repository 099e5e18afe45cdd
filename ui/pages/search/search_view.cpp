// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "domain/arch/cost.h"
#include "ui/controls/controls.h"
#include "ui/models/data_table.h"
#include "ui/pages/search/generation_legend.h"
#include "ui/pages/search/search_words.h"
#include "ui/plots/family_view.h"
#include "ui/plots/line_plot.h"
#include "ui/plots/scatter_plot.h"
#include "ui/session/session.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/when_seen.h"

namespace hat::ui {
namespace {

constexpr int now_style = 6;  // the shown generation's points; 0 to 5 are earlier generations by level
constexpr int random_style = 7;

std::vector<PointStyle> styles() {
  std::vector<PointStyle> styles;
  for (int level = 0; level < 6; ++level)
    styles.push_back({static_cast<Ink>(level == 0 ? 1 : level), Marker::disc, 2.0, false});
  styles.push_back({Ink::q5, Marker::disc, 3.0, true});
  styles.push_back({Ink::series1, Marker::square, 2.5, false, true});
  return styles;
}

}  // namespace

SearchView::SearchView(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  cloud_ = bindName(new ScatterPlot, [] {
    return tr("Candidates by predicted latency and proxy loss; the table of the generation holds the same numbers");
  });
  bindTexts(cloud_, [this] { cloud_->setTitles(tr("predicted latency, ms"), tr("proxy loss, bits per token")); });
  cloud_->setObjectName("cloud");
  cloud_->setStyles(styles());
  legend_ = new GenerationLegend(this);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(24, 4, 0, 0);
  top->setSpacing(8);
  top->addWidget(cloud_, 1);
  top->addWidget(legend_);

  play_ = iconButton("play", [] { return tr("Replay the generations"); });
  slider_ = bindName(new QSlider(Qt::Horizontal), [] { return tr("Generation shown"); });
  slider_->setObjectName("replay");
  slider_->setPageStep(5);
  slider_->setRange(1, 1);
  ticks_ = new GenerationTicks(this);
  auto* track = new QVBoxLayout;
  track->setSpacing(0);
  track->addWidget(slider_);
  track->addWidget(ticks_);
  count_ = new RoleLabel(Role::small, 1);
  count_->setNumbers(true);
  evaluated_ = new RoleLabel(Role::small, 2);
  evaluated_->setObjectName("evaluated");
  auto* replay = new QHBoxLayout;
  replay->setContentsMargins(24, 2, 16, 4);
  replay->setSpacing(8);
  replay->addWidget(bindText(new RoleLabel(Role::small, 2), [] { return tr("Generation"); }));
  replay->addWidget(play_);
  replay->addLayout(track, 3);
  replay->addWidget(count_);
  replay->addStretch(1);
  replay->addWidget(evaluated_);

  auto* curve_head = new SectionHead([] { return tr("Best loss by generation"); });
  family_head_ = new SectionHead([] { return tr("Family of the winner"); });
  table_head_ = new SectionHead([] { return tr("This generation"); });
  curve_ = bindName(new LinePlot, [] { return tr("Best and median proxy loss by generation"); });
  bindTexts(curve_, [this] { curve_->setTitles(tr("generation"), tr("bits per token")); });
  curve_->setMostTicks(4, 5);
  family_ = bindName(new FamilyView, [] { return tr("Ancestors of the best candidate"); });
  model_ = new CandidateTable(this);
  bindModel(model_);
  table_ = bindName(new DataTable, [] { return tr("Candidates of the generation"); });
  table_->setObjectName("generationTable");
  // Every gene behind the numbers; the last column takes what is left.
  table_->setModelAndColumns(model_, {36, 46, 54, 52, 62, 54, 84, 120, 84, 120, 72, 72, 120},
                             CandidateTable::column_count - 1);
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
  page->addLayout(replay);
  page->addWidget(new Hairline);
  page->addLayout(bottom, 200);

  replay_.setInterval(250);
  connect(&replay_, &QTimer::timeout, this, [this] {
    if (slider_->value() >= series_.last()) return play_->click();
    slider_->setValue(slider_->value() + 1);
  });
  connect(play_, &QPushButton::clicked, this, [this] {
    if (replay_.isActive()) {
      replay_.stop();
    } else if (series_.last() > 1) {
      if (slider_->value() >= series_.last()) slider_->setValue(1);
      live_ = false;
      replay_.start();
    }
    play_->setIcon(icon(replay_.isActive() ? "pause" : "play"));
  });
  connect(slider_, &QSlider::valueChanged, this, [this](int value) {
    if (value > series_.last()) {
      slider_->setValue(series_.last());
      return;
    }
    live_ = value == series_.last() && !replay_.isActive();
    refresh();
    emit generationShown(value);
  });
  connect(cloud_, &ScatterPlot::pointHovered, this, &SearchView::hover);
  connect(cloud_, &ScatterPlot::pointActivated, this, &SearchView::select);
  connect(cloud_, &ScatterPlot::pointPinned, this, &SearchView::pin);
  connect(family_, &FamilyView::nodeHovered, this, &SearchView::hover);
  connect(family_, &FamilyView::nodeActivated, this, &SearchView::select);
  connect(table_, &DataTable::rowHovered, this, [this](int row) {
    hover(row < 0 ? QString() : model_->index(row, 0).data(CandidateTable::IdRole).toString());
  });
  connect(table_, &DataTable::rowActivated, this,
          [this](int row) { select(model_->index(row, 0).data(CandidateTable::IdRole).toString()); });
  connect(table_, &DataTable::rowPinned, this,
          [this](int row) { pin(model_->index(row, 0).data(CandidateTable::IdRole).toString()); });
  whenSeen(this, [this] { followSelection(); })
      ->on(session_->selection(), &Selection::currentChanged)
      ->on(session_->selection(), &Selection::pinnedChanged);
  connect(session_->selection(), &Selection::hoverChanged, this, [this] {
    const auto& hovered = session_->selection()->hovered();
    const QString id = hovered ? QString::fromStdString(id_of(hovered->arch)) : QString();
    if (!cloud_->underMouse()) cloud_->setHovered(id);
    family_->setHovered(id);
    if (!table_->underMouse()) table_->setHoveredRow(id.isEmpty() ? -1 : model_->rowOf(id));
  });
  bindTexts(this, [this] { refresh(); });
}

void SearchView::begin(double budget_ms, bool random, int loss_tokens) {
  series_.clear();
  random_.clear();
  result_.reset();
  budget_ms_ = limit_ms_ = budget_ms;
  is_random_ = random;
  loss_tokens_ = loss_tokens;
  live_ = true;
  axes_set_ = false;
  replay_.stop();
  model_->setSpace(session_->space());
  cloud_->resetZoom();
  cloud_->setBudget(budget_ms, false);
  cloud_->setTip(
      [this](int point) {
        const Candidate& candidate = *candidateOf(cloud_->points()[point].id);
        return PointTip{&candidate.arch,
                        {bits(candidate.loss_bits), milliseconds(candidate.latency_ms),
                         tr("generation %1, %2 M")
                             .arg(candidate.born)
                             .arg(millions(params_of(candidate.arch, session_->space().qkv_dim), 1))}};
      },
      &session_->space());
  cloud_->setCsv([this] { return csv(); });
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
  bool any = false;
  for (const SearchEvent& event : events) {
    if (const auto* done = std::get_if<GenerationDone>(&event))
      series_.add(*done), any = true;
    else if (const auto* candidates = std::get_if<CandidatesDone>(&event))
      series_.add(*candidates), any = true;
  }
  if (!any) return;
  for (const SearchEvent& event : events)
    if (const auto* done = std::get_if<GenerationDone>(&event)) setLimit(done->limit_ms);
  updateAxes();
  {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(1, std::max(series_.planned_generations(), series_.last()));
    if (live_) slider_->setValue(series_.last());
  }
  refresh();
  emit bestChanged();
}

void SearchView::finish(const SearchResult& result) {
  series_.add(result);
  result_ = result;
  setLimit(result.limit_ms);
  updateAxes();
  const QSignalBlocker quiet(slider_);
  slider_->setRange(1, std::max(1, series_.last()));
  slider_->setValue(series_.last());
  refresh();
  emit bestChanged();
}

void SearchView::setRandom(std::vector<Candidate> candidates) {
  random_ = std::move(candidates);
  updateAxes();
  refresh();
}

void SearchView::setLimit(double ms) {
  if (!(ms > 0) || ms == limit_ms_) return;
  limit_ms_ = ms;
  // The axis is of predictions: on a machine of another pace the budget lies where they become it.
  cloud_->setBudget(ms, false,
                    [budget = budget_ms_] { return tr("budget %1 at this machine's pace").arg(milliseconds(budget)); });
}

QStringList SearchView::whyNot() const {
  const Selection* selection = session_->selection();
  if (!selection->hasCurrent() || series_.empty()) return {};
  const int index = series_.find(selection->current().arch);
  return index < 0 ? QStringList() : whyNotSentences(series_, result_, index, limit_ms_, budget_ms_);
}

const Candidate* SearchView::candidateOf(const QString& id) const {
  const std::string wanted = id.toStdString();
  if (const int i = series_.find(wanted); i >= 0) return &series_.candidates()[i];
  const auto found =
      std::find_if(random_.begin(), random_.end(), [&](const Candidate& one) { return id_of(one.arch) == wanted; });
  return found == random_.end() ? nullptr : &*found;
}

QString SearchView::csv() const {
  const int shown = shownGeneration(), winner = series_.empty() ? -1 : best();
  QString text = QString::fromStdString(candidate_csv_head()) +
                 ",params,flops,measured_ms,budget_ms,in_population,on_front,best,random_search\n";
  const SearchSpace& space = session_->space();
  const auto add = [&](const Candidate& candidate, bool now, bool on_front, bool is_best, bool random) {
    double measured = std::nan("");
    if (result_ && result_->was_measured && candidate.arch == result_->best.arch)
      measured = result_->measured.total_ms();
    if (result_)
      for (const LatencyRow& row : result_->measured_front)
        if (row.arch == candidate.arch) measured = row.latency.total_ms();
    const auto flag = [](bool on) { return on ? QString("1") : QString("0"); };
    text += QString::fromStdString(csv_of(candidate)) + ',' +
            QStringList{QString::number(params_of(candidate.arch, space.qkv_dim)),
                        QString::number(flops_of(candidate.arch, space.qkv_dim, space.tokens)),
                        csvCell(measured),
                        budget_ms_ > 0 ? csvCell(budget_ms_) : QString(),
                        flag(now),
                        flag(on_front),
                        flag(is_best),
                        flag(random)}
                .join(',') +
            '\n';
  };
  if (shown >= 1) {
    const std::vector<int>& population = series_.generation(shown).population;
    const std::vector<int> front = series_.front(shown);
    for (const int i : series_.known_by(shown))
      add(series_.candidates()[static_cast<std::size_t>(i)], std::ranges::find(population, i) != population.end(),
          std::ranges::find(front, i) != front.end(), i == winner, false);
  }
  for (const Candidate& candidate : random_) add(candidate, false, false, false, true);
  return text;
}

QList<Exportable*> SearchView::exportViews() const {
  QList<Exportable*> views{cloud_, curve_};
  if (!family_->isHidden()) views << family_;
  return views;
}

void SearchView::updateAxes() {
  if (series_.empty()) return;
  double fast = limit_ms_, slow = limit_ms_, low = INFINITY, high = -INFINITY;
  for (const Candidate& candidate : series_.candidates()) {
    fast = std::min(fast, candidate.latency_ms);
    slow = std::max(slow, candidate.latency_ms);
    low = std::min(low, candidate.loss_bits);
    high = std::max(high, candidate.loss_bits);
  }
  for (const Candidate& candidate : random_) {
    fast = std::min(fast, candidate.latency_ms);
    low = std::min(low, candidate.loss_bits);
    high = std::max(high, candidate.loss_bits);
  }
  // Room beyond the budget, so that the region that is not allowed can be seen.
  slow = std::max(slow, limit_ms_ + 0.18 * (limit_ms_ - fast));
  const double margin = 0.04 * (high - low);
  if (!axes_set_)
    cloud_->setHome(round_range(fast, slow, 8), round_range(low - margin, high, 6));
  else
    cloud_->setHome(grown_range(cloud_->homeX(), fast, slow, 8), grown_range(cloud_->homeY(), low - margin, high, 6));
  axes_set_ = true;
}

int SearchView::best() const {
  const int shown = shownGeneration();
  // Re-measuring may have picked another one than the one of the lowest loss.
  if (result_ && shown == series_.last())
    if (const int winner = series_.find(result_->best.arch); winner >= 0) return winner;
  return series_.best(shown);
}

void SearchView::showGeneration(int number) { slider_->setValue(number); }

int SearchView::shownGeneration() const { return std::min(slider_->value(), series_.last()); }

void SearchView::refresh() {
  const int shown = shownGeneration(), last = std::max(1, series_.last());
  cloud_->setEmptyText(series_.last() == 0 ? nothingYet(phase_) : QString());
  curve_->setEmptyText(series_.generations() > 0 ? QString()
                       : phase_ == Phase::over   ? tr("No generation was ended.")
                                                 : tr("After the first generation."));
  count_->setText(series_.last() == 0
                      ? QString()
                      : tr("%1 of %2").arg(shown).arg(std::max(series_.planned_generations(), series_.last())));
  ticks_->setRange(series_.last(), series_.planned_generations());
  play_->setEnabled(series_.last() > 1);
  play_->setIcon(icon(replay_.isActive() ? "pause" : "play"));
  slider_->setEnabled(series_.last() > 0);
  const bool over = result_ && shown == series_.last();
  const QString ring = !over                                            ? tr("best so far")
                       : result_->verdict == BudgetVerdict::over_budget ? tr("fastest found")
                                                                        : tr("winner");
  legend_->setLast(last, ring, !random_.empty());
  model_->setGeneration(series_, shown);
  if (shown < 1) {
    evaluated_->clear();
    cloud_->setPoints({});
    cloud_->setLines({});
    cloud_->setLabels({});
    curve_->setCurves({});
    table_head_->setRemark({});
    family_->setFamily(&series_, {}, last);
    return;
  }
  const auto& generation = series_.generation(shown);
  std::vector<char> now(series_.candidates().size(), 0);
  for (int i : generation.population) now[i] = 1;
  std::vector<ScatterPoint> points;
  for (int i : series_.known_by(shown)) {
    const Candidate& candidate = series_.candidates()[i];
    points.push_back({{candidate.latency_ms, candidate.loss_bits},
                      now[i] ? now_style : SearchSeries::level(candidate.born, last),
                      QString::fromStdString(id_of(candidate.arch))});
  }
  for (const Candidate& candidate : random_)
    points.push_back(
        {{candidate.latency_ms, candidate.loss_bits}, random_style, QString::fromStdString(id_of(candidate.arch))});
  cloud_->setPoints(std::move(points));
  std::vector<XY> front;
  for (int i : series_.front(shown))
    front.push_back({series_.candidates()[i].latency_ms, series_.candidates()[i].loss_bits});
  cloud_->setLines({{step_line(front), -1}});
  const int best = this->best();
  if (best >= 0) {
    const Candidate& candidate = series_.candidates()[best];
    cloud_->setLabels({{{candidate.latency_ms, candidate.loss_bits},
                        ring,
                        tr("%1 at %2").arg(bits(candidate.loss_bits), milliseconds(candidate.latency_ms)),
                        true}});
  }
  Curve best_curve{tr("best"), {}, true, false}, median_curve{tr("median"), {}, false, true};
  double low = INFINITY, high = -INFINITY;
  for (int i = 1; i <= series_.generations(); ++i) {
    const auto& g = series_.generation(i);
    low = std::min(low, g.best_bits);
    high = std::max(high, g.median_bits);
    if (i > shown) continue;
    best_curve.points.push_back({static_cast<double>(i), g.best_bits});
    median_curve.points.push_back({static_cast<double>(i), g.median_bits});
  }
  if (low > high) low = 0, high = 1;
  curve_->setHome({1, static_cast<double>(std::max({2, series_.planned_generations(), series_.generations()}))},
                  round_range(low, high, 5));
  curve_->setCurves({best_curve, median_curve});
  family_->setFamily(&series_, family_of(series_, best), last);
  const int count = static_cast<int>(generation.population.size());
  table_head_->setRemark(generation.whole ? tr("%n candidate(s)", nullptr, count)
                                          : tr("%n candidate(s) so far", nullptr, count));
  evaluated_->setText(generationSentence(series_, shown, phase_, is_random_));
  followSelection();
}

ArchitectureEntry SearchView::choiceOf(const Candidate& candidate) const {
  ArchitectureEntry choice;
  choice.arch = candidate.arch;
  choice.detail = [born = candidate.born, from = candidate.origin] {
    QString origin;
    switch (from) {
      case Origin::seed: origin = tr("seed"); break;
      case Origin::random: origin = tr("random"); break;
      case Origin::mutation: origin = tr("mutation"); break;
      case Origin::crossover: origin = tr("crossover"); break;
      case Origin::parent: origin = tr("parent"); break;
    }
    return tr("generation %1, %2").arg(born).arg(origin);
  };
  choice.numbers = {.predicted_ms = candidate.latency_ms,
                    .loss_bits = candidate.loss_bits,
                    .loss_tokens = loss_tokens_,
                    .budget_ms = budget_ms_};
  if (result_ && candidate.arch == result_->best.arch) {
    if (result_->verdict == BudgetVerdict::over_budget)
      choice.label = [ms = budget_ms_] { return tr("Fastest found, over %1").arg(milliseconds(ms)); };
    else
      choice.label = [ms = budget_ms_] { return tr("Winner, %1").arg(milliseconds(ms)); };
    if (result_->was_measured) choice.numbers.latency_ms = result_->measured.total_ms();
  }
  return choice;
}

void SearchView::select(const QString& id) {
  if (const Candidate* candidate = candidateOf(id)) session_->selection()->setCurrent(choiceOf(*candidate));
}

void SearchView::hover(const QString& id) {
  const Candidate* found = candidateOf(id);
  if (found == nullptr) {
    session_->selection()->setHovered(std::nullopt);
    emit hint(tr("Arrow keys walk the points. Enter selects, P pins."));
    return;
  }
  const Candidate& candidate = *found;
  session_->selection()->setHovered(choiceOf(candidate));
  emit hint(tr("Point under the pointer: %1, %2. Enter selects, P pins.")
                .arg(milliseconds(candidate.latency_ms), bits(candidate.loss_bits)));
}

void SearchView::pin(const QString& id) {
  const Candidate* candidate = candidateOf(id);
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
  if (candidateOf(id) == nullptr) {
    const int best = this->best();
    id = best >= 0 ? QString::fromStdString(id_of(series_.candidates()[best].arch)) : QString();
  }
  cloud_->setSelected(id);
  family_->setSelected(id);
  QStringList pinned;
  for (const ArchitectureEntry& choice : selection->pinned()) pinned << QString::fromStdString(id_of(choice.arch));
  cloud_->setPinned(pinned);
  const int row = model_->rowOf(id);
  if (row >= 0)
    table_->selectRow(row);
  else
    table_->clearSelection();
}

void SearchView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  updateAxes();
}

}  // namespace hat::ui
